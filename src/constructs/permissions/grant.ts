import type { IConstruct } from 'constructs';
import { PolicyStatement } from './policy-document';
import type { RamPolicy } from '../../bindings/alicloud/ram-policy';
import type { RamRolePolicyAttachment } from '../../bindings/alicloud/ram-role-policy-attachment';

/** A role that can be granted permissions. */
export interface IRamRole extends IConstruct {
  /** Name of the role, possibly a token. */
  readonly roleName: string;
  /** `acs:ram::<account>:role/<name>`, possibly a token. */
  readonly roleArn: string;
  /** Adds a statement to the policy of the role's grants, which is in the role's stack. */
  addToPolicy(statement: PolicyStatement): Grant;
}

/** The actions and resources of a grant. */
export interface GrantRequest {
  /** Actions, e.g. `ImsActions.MONTAGE` or `oss:GetObject`. */
  readonly actions: string[];
  /** Resources, e.g. `acs:oss:*:*:footage/*`; for actions of IMS, `*`. */
  readonly resources: string[];
}

/**
 * A permission of a role. A resource that needs the permission depends on its attachment: `dependsOn: [grant.attachment]`.
 *
 * @example
 * const role = RamRole.fromRoleName(this, 'Worker', 'worker');
 * Grant.actions(role, { actions: ImsActions.MONTAGE_READ, resources: ['*'] });
 */
export class Grant {
  /** Permits actions on resources to a role. */
  public static actions(role: IRamRole, request: GrantRequest): Grant {
    return role.addToPolicy(PolicyStatement.allow(request));
  }

  /** @internal */
  public static _of(role: IRamRole, statement: PolicyStatement, policy: RamPolicy, attachment: RamRolePolicyAttachment): Grant {
    return new Grant(role, statement, policy, attachment);
  }

  private constructor(
    /** The role that has the permission. */
    public readonly role: IRamRole,
    /** The statement of the policy. */
    public readonly statement: PolicyStatement,
    /** The L1 of the policy that contains the statement. */
    public readonly policy: RamPolicy,
    /** The L1 that attaches the policy to the role. */
    public readonly attachment: RamRolePolicyAttachment,
  ) {}
}
