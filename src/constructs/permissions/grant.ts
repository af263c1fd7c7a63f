import type { IConstruct } from 'constructs';
import { PolicyStatement } from './policy-document';
import type { RamPolicy } from '../../bindings/alicloud/ram-policy';
import type { RamRolePolicyAttachment } from '../../bindings/alicloud/ram-role-policy-attachment';

/** A role that permissions can be given to. */
export interface IRamRole extends IConstruct {
  /** Name of the role, possibly a token. */
  readonly roleName: string;
  /** `acs:ram::<account>:role/<name>`, possibly a token. */
  readonly roleArn: string;
  /** Permits (or denies) something. All statements of a role make one policy, which stands in the role's stack. */
  addToPolicy(statement: PolicyStatement): Grant;
}

/** What is permitted, and on what. */
export interface GrantRequest {
  /** e.g. `ImsActions.MONTAGE`. */
  readonly actions: string[];
  /** e.g. `acs:oss:*:*:footage/*`; IMS knows `*` only. */
  readonly resources: string[];
}

/** A permission that a role was given. What needs it to be in force depends on `attachment`: `dependsOn: [grant.attachment]`. */
export class Grant {
  /** Permits actions to a role. */
  public static actions(role: IRamRole, request: GrantRequest): Grant {
    return role.addToPolicy(PolicyStatement.allow(request));
  }

  /** @internal */
  public static _of(role: IRamRole, statement: PolicyStatement, policy: RamPolicy, attachment: RamRolePolicyAttachment): Grant {
    return new Grant(role, statement, policy, attachment);
  }

  private constructor(
    public readonly role: IRamRole,
    public readonly statement: PolicyStatement,
    /** The policy that holds it. */
    public readonly policy: RamPolicy,
    /** What puts the policy into force. */
    public readonly attachment: RamRolePolicyAttachment,
  ) {}
}
