/** A service, account, user or role that may assume a role. */
export class RolePrincipal {
  /**
   * A service of Alibaba Cloud.
   * @param host e.g. `ecs.aliyuncs.com` or `fc.aliyuncs.com`
   */
  public static service(host: string): RolePrincipal {
    return new RolePrincipal('Service', host);
  }

  /**
   * All RAM users and roles of an account that have the permission `sts:AssumeRole`.
   * @param accountId e.g. `1234567890123456`
   */
  public static account(accountId: string): RolePrincipal {
    return new RolePrincipal('RAM', `acs:ram::${accountId}:root`);
  }

  /**
   * A RAM user or role.
   * @param arn e.g. `acs:ram::1234567890123456:role/deployer`
   */
  public static ram(arn: string): RolePrincipal {
    return new RolePrincipal('RAM', arn);
  }

  /** @internal */
  public static _trust(principals: readonly RolePrincipal[]): string {
    const kinds = [...new Set(principals.map(({ kind }) => kind))];
    const Principal = Object.fromEntries(kinds.map((kind) => [kind, principals.filter((one) => one.kind === kind).map(({ name }) => name)]));
    return JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal }] });
  }

  private constructor(private readonly kind: string, private readonly name: string) {}
}
