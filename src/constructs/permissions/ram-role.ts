import { Lazy, type TerraformProvider, Token } from 'cdktf';
import { Construct } from 'constructs';
import { Grant, type IRamRole } from './grant';
import { PolicyDocument, type PolicyStatement } from './policy-document';
import { RolePrincipal } from './role-principal';
import { dataAlicloudAccount, ramPolicy, ramRole, ramRolePolicyAttachment } from '../../bindings/alicloud';
import type { RamPolicy } from '../../bindings/alicloud/ram-policy';
import type { RamRole as RoleResource } from '../../bindings/alicloud/ram-role';
import type { RamRolePolicyAttachment } from '../../bindings/alicloud/ram-role-policy-attachment';
import { accountName, checkName, type NameRule } from '../validation/account-names';
import { durationInRange, validationErrors } from '../validation/validation-errors';
import { type Duration } from '../values/duration';

const ROLE_NAME: NameRule = { prop: 'roleName', pattern: /^[A-Za-z0-9.-]{1,64}$/, allowed: '1 to 64 letters, digits, full stops and hyphens' };
const LONGEST_ROLE_NAME = 64;
const LONGEST_POLICY_NAME = 128;

/** Properties of a RAM role. */
export interface RamRoleProps {
  /** The services, accounts, users and roles that may assume the role, at least one. */
  readonly assumedBy: RolePrincipal[];
  /** Name of the role, unique in the account: 1 to 64 letters, digits, full stops and hyphens.
   * @default - derived from the construct's path */
  readonly roleName?: string;
  /** Description of the role.
   * @default - none */
  readonly description?: string;
  /** Longest duration of a session, 1 to 12 hours.
   * @default Duration.hours(1) */
  readonly maxSessionDuration?: Duration;
  /** Whether the role is deleted although policies that Terraform does not manage are attached to it.
   * @default false */
  readonly force?: boolean;
  /** Tags of the role.
   * @default - none */
  readonly tags?: { [key: string]: string };
  /** The alicloud provider of the role.
   * @default - the stack's alicloud provider */
  readonly provider?: TerraformProvider;
}

/** Grants to roles of the program and to imported roles. */
abstract class RoleBase extends Construct implements IRamRole {
  public abstract readonly roleName: string;
  public abstract readonly roleArn: string;
  private readonly statements: (() => PolicyStatement[])[] = [];
  private granted?: { readonly policy: RamPolicy; readonly attachment: RamRolePolicyAttachment };

  constructor(scope: Construct, id: string, private readonly resourceProvider?: TerraformProvider) {
    super(scope, id);
  }

  public addToPolicy(statement: PolicyStatement): Grant {
    const { policy, attachment } = this._addLater(() => [statement]);
    return Grant._of(this, statement, policy, attachment);
  }

  /** Adds statements that are computed at synth. @internal */
  public _addLater(statements: () => PolicyStatement[]) {
    this.statements.push(statements);
    return this.granted ??= this.makePolicy();
  }

  /** One policy for all grants. Its text is computed at synth, when all grants are known. */
  private makePolicy() {
    const policy = new ramPolicy.RamPolicy(this, 'Policy', {
      policyName: accountName(this, LONGEST_POLICY_NAME),
      policyDocument: Lazy.stringValue({ produce: () => PolicyDocument.of(...this.statements.flatMap((make) => make())).toJson() }),
      description: `What ${this.node.path} may do`,
      provider: this.resourceProvider,
    });
    const attachment = new ramRolePolicyAttachment.RamRolePolicyAttachment(this, 'Attachment', {
      roleName: this.roleName, policyName: policy.policyName, policyType: 'Custom', provider: this.resourceProvider,
    });
    return { policy, attachment };
  }
}

/**
 * A role of the account. Grants permit it to do something: `job.grantSubmit(role)`, `bucket.grantRead(role)`.
 *
 * @example
 * const role = new RamRole(this, 'Worker', { assumedBy: [RolePrincipal.service('fc.aliyuncs.com')] });
 * new MediaBucket(this, 'Footage').grantRead(role);
 */
export class RamRole extends RoleBase {
  /** Refers to an existing role in the account of the alicloud provider. Grants create a policy and attach it to the role. */
  public static fromRoleName(scope: Construct, id: string, roleName: string): IRamRole {
    return new NamedRole(scope, id, roleName);
  }

  /**
   * Refers to an existing role. Grants create a policy and attach it to the role.
   * @param roleArn e.g. `acs:ram::1234567890123456:role/deployer`; not a token
   */
  public static fromRoleArn(scope: Construct, id: string, roleArn: string): IRamRole {
    return new ArnRole(scope, id, roleArn);
  }

  public readonly roleName: string;
  public readonly roleArn: string;
  /** The L1, for overrides and for attributes that this class does not offer. */
  public readonly resource: RoleResource;

  constructor(scope: Construct, id: string, props: RamRoleProps) {
    super(scope, id, props.provider);
    checkName(this, props.roleName, ROLE_NAME);
    if (props.assumedBy.length === 0) throw new Error(`${this.node.path}.assumedBy: got an empty list, allowed at least one principal; add a RolePrincipal.`);
    this.resource = new ramRole.RamRole(this, 'Resource', {
      roleName: props.roleName ?? accountName(this, LONGEST_ROLE_NAME),
      assumeRolePolicyDocument: RolePrincipal._trust(props.assumedBy),
      description: props.description,
      maxSessionDuration: props.maxSessionDuration?.toSeconds(),
      force: props.force,
      tags: props.tags,
      provider: props.provider,
    });
    this.roleName = this.resource.roleName;
    this.roleArn = this.resource.arn;
    this.node.addValidation({ validate: () => validationErrors([durationInRange('maxSessionDuration', props.maxSessionDuration, 3_600, 43_200)]) });
  }
}

class NamedRole extends RoleBase {
  private account?: string;

  constructor(scope: Construct, id: string, public readonly roleName: string) {
    super(scope, id);
    checkName(this, roleName, ROLE_NAME);
  }

  /** Reads the account's id only when the ARN is used. */
  get roleArn(): string {
    this.account ??= new dataAlicloudAccount.DataAlicloudAccount(this, 'Account').id;
    return `acs:ram::${this.account}:role/${this.roleName}`;
  }
}

class ArnRole extends RoleBase {
  public readonly roleName: string;

  constructor(scope: Construct, id: string, public readonly roleArn: string) {
    super(scope, id);
    this.roleName = nameIn(this, roleArn);
  }
}

/**
 * The name in an ARN.
 * @throws Error when the ARN is a token or not the ARN of a role
 */
function nameIn(construct: Construct, arn: string): string {
  if (Token.isUnresolved(arn)) throw new Error(`${construct.node.path}.roleArn: got a token, allowed a literal ARN, because it contains the role's name; use RamRole.fromRoleName.`);
  const match = /^acs:ram:[^:]*:[^:]*:role\/([A-Za-z0-9.-]+)$/.exec(arn);
  if (!match) throw new Error(`${construct.node.path}.roleArn: got "${arn}", allowed acs:ram::<account id>:role/<name>; correct the ARN.`);
  return match[1];
}
