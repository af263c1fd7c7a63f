import { TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { type IBucketRef } from '../bucket/bucket-ref';

/** Something that a deployment of the stack needs. */
export interface PermissionRequirement {
  readonly actions: string[];
  readonly resources: string[];
  /** For people, e.g. `the script that uploads footage`. */
  readonly reason: string;
}

const OF_STACK = new WeakMap<TerraformStack, Permissions>();

/**
 * What a stack needs besides what its resources show. {@link DeployerPolicy} finds the resources by itself; here stands what it cannot
 * see, such as a script that runs with the deployer's role.
 */
export class Permissions {
  /** Those of the stack that a construct stands in. */
  public static of(scope: IConstruct): Permissions {
    const stack = TerraformStack.of(scope);
    let permissions = OF_STACK.get(stack);
    if (!permissions) OF_STACK.set(stack, permissions = new Permissions());
    return permissions;
  }

  private readonly required: PermissionRequirement[] = [];
  private readonly knownBuckets = new Set<IBucketRef>();

  private constructor() {}

  /** Adds something to the stack's {@link DeployerPolicy}, wherever in the program it was made. */
  public require(actions: string[], resources: string[], reason: string): void {
    this.required.push({ actions, resources, reason });
  }

  /** What was required, besides what the resources show. */
  public get requirements(): PermissionRequirement[] {
    return [...this.required];
  }

  /** @internal */
  public _addBucket(bucket: IBucketRef): void {
    this.knownBuckets.add(bucket);
  }

  /** The media buckets of the stack, own ones and imported ones. @internal */
  public _buckets(): IBucketRef[] {
    return [...this.knownBuckets];
  }
}
