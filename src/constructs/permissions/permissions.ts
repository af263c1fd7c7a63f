import { TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { type IBucketRef } from '../bucket/bucket-ref';

/** A permission that a deployment of the stack needs. */
export interface PermissionRequirement {
  /** Actions, e.g. `oss:PutObject`. */
  readonly actions: string[];
  /** Resources, e.g. `acs:oss:*:*:footage/*`. */
  readonly resources: string[];
  /** Why the deployment needs it, e.g. `the script that uploads footage`. */
  readonly reason: string;
}

const OF_STACK = new WeakMap<TerraformStack, Permissions>();

/**
 * The permissions that a deployment of a stack needs beside those for its resources, such as those of a script that runs with the deployer's
 * role. {@link DeployerPolicy} contains both.
 *
 * @example
 * Permissions.of(this).require(['oss:PutObject'], ['acs:oss:*:*:footage/*'], 'the script that uploads footage');
 */
export class Permissions {
  /** The permissions of the stack that a construct belongs to. */
  public static of(scope: IConstruct): Permissions {
    const stack = TerraformStack.of(scope);
    let permissions = OF_STACK.get(stack);
    if (!permissions) OF_STACK.set(stack, permissions = new Permissions());
    return permissions;
  }

  private readonly required: PermissionRequirement[] = [];
  private readonly knownBuckets = new Set<IBucketRef>();

  private constructor() {}

  /**
   * Adds a permission to every {@link DeployerPolicy} of the stack, also to one that was created before.
   * @param reason why the deployment needs it, e.g. `the script that uploads footage`
   */
  public require(actions: string[], resources: string[], reason: string): void {
    this.required.push({ actions, resources, reason });
  }

  /** The permissions that were added with `require`. */
  public get requirements(): PermissionRequirement[] {
    return [...this.required];
  }

  /** @internal */
  public _addBucket(bucket: IBucketRef): void {
    this.knownBuckets.add(bucket);
  }

  /** The media buckets of the stack, imported ones included. @internal */
  public _buckets(): IBucketRef[] {
    return [...this.knownBuckets];
  }
}
