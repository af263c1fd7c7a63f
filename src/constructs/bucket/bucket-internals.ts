import type { ITerraformDependable, TerraformProvider } from 'cdktf';
import { type IBucketRef } from './bucket-ref';

/** What the objects of a bucket need to know about it. */
export interface BucketInternals {
  /** The resources that an upload depends on. */
  _configuration(): ITerraformDependable[];
  /** The alicloud provider of the bucket, when it is not the stack's. */
  _provider(): TerraformProvider | undefined;
}

/** The internals of a bucket. An implementation of IMediaBucket in a user's program has none. */
export function internalsOf(bucket: IBucketRef) {
  const internals = bucket as Partial<BucketInternals>;
  const after = internals._configuration?.() ?? [];
  return { after: after.length > 0 ? after : undefined, provider: internals._provider?.() };
}
