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
import { faultsOf, within } from '../validation/prop-check';

const ROLE_NAME: NameRule = { what: 'role name', pattern: /^[A-Za-z0-9.-]{1,64}$/, allowed: '1 to 64 letters, digits, full stops and hyphens' };
const LONGEST_ROLE_NAME = 64;
const LONGEST_POLICY_NAME = 128;

export interface RamRoleProps {
  /** Who may assume the role. */
  readonly assumedBy: RolePrincipal[];
  /** 1 to 64 letters, digits, full stops and hyphens; unique in the account.
   * @default - made from the construct's path */
  readonly roleName?: string;
  /** @default - none */
  readonly description?: string;
  /** How long a session lasts at most, 3,600–43,200 seconds.
   * @default 3600 (the platform's) */
  readonly maxSessionSeconds?: number;
  /** Whether the role is deleted although policies that Terraform does not know are attached to it.
   * @default false */
  readonly force?: boolean;
  /** @default - none */
  readonly tags?: { [key: string]: string };
  /** The alicloud provider to use.
   * @default - the stack's */
  readonly provider?: TerraformProvider;
}

/** What all roles have in common, own ones and imported ones. */
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

  /** Permissions that are known at synth only. @internal */
  public _addLater(statements: () => PolicyStatement[]) {
    this.statements.push(statements);
    return this.granted ??= this.makePolicy();
  }

  /** One policy for all grants; its text is made at synth, when the last grant is known. */
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

/** A role of the account: who may assume it, and, by grants (`job.grantSubmit(role)`, `bucket.grantRead(role)`), what it may do. */
export class RamRole extends RoleBase {
  /** A role that exists already, in the account of the alicloud provider. Grants make a policy and attach it. */
  public static fromRoleName(scope: Construct, id: string, roleName: string): IRamRole {
    return new NamedRole(scope, id, roleName);
  }

  /** A role that exists already, e.g. `acs:ram::1234567890123456:role/deployer`. Grants make a policy and attach it. */
  public static fromRoleArn(scope: Construct, id: string, roleArn: string): IRamRole {
    return new ArnRole(scope, id, roleArn);
  }

  public readonly roleName: string;
  public readonly roleArn: string;
  /** The L1. */
  public readonly role: RoleResource;

  constructor(scope: Construct, id: string, props: RamRoleProps) {
    super(scope, id, props.provider);
    checkName(this, props.roleName, ROLE_NAME);
    if (props.assumedBy.length === 0) throw new Error(`${this.node.path}: assumedBy is empty: nobody could assume the role. Give at least one RolePrincipal.`);
    this.role = new ramRole.RamRole(this, 'Resource', {
      roleName: props.roleName ?? accountName(this, LONGEST_ROLE_NAME),
      assumeRolePolicyDocument: RolePrincipal._trust(props.assumedBy),
      description: props.description,
      maxSessionDuration: props.maxSessionSeconds,
      force: props.force,
      tags: props.tags,
      provider: props.provider,
    });
    this.roleName = this.role.roleName;
    this.roleArn = this.role.arn;
    this.node.addValidation({ validate: () => faultsOf([within('maxSessionSeconds', props.maxSessionSeconds, 3_600, 43_200)]) });
  }
}

class NamedRole extends RoleBase {
  private account?: string;

  constructor(scope: Construct, id: string, public readonly roleName: string) {
    super(scope, id);
    checkName(this, roleName, ROLE_NAME);
  }

  /** The account is asked for only when the ARN is needed. */
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

/** The name in an ARN. One that is a token cannot be taken apart here. */
function nameIn(construct: Construct, arn: string): string {
  if (Token.isUnresolved(arn)) throw new Error(`${construct.node.path}: the ARN is known at apply only, so the role's name cannot be read from it. Use RamRole.fromRoleName.`);
  const match = /^acs:ram:[^:]*:[^:]*:role\/([A-Za-z0-9.-]+)$/.exec(arn);
  if (!match) throw new Error(`${construct.node.path}: got "${arn}", allowed is the ARN of a role, acs:ram::<account id>:role/<name>.`);
  return match[1];
}
