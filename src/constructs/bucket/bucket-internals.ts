import type { ITerraformDependable, TerraformProvider } from 'cdktf';
import { type IBucketRef } from './bucket-ref';

/** What own buckets tell their objects besides their name. */
export interface BucketInternals {
  /** What has to be in force before something is put into the bucket. */
  _configuration(): ITerraformDependable[];
  /** The alicloud provider that the bucket is bound to. */
  _provider(): TerraformProvider | undefined;
}

/** Those of a bucket, which may be of a class of the user's. */
export function internalsOf(bucket: IBucketRef) {
  const internals = bucket as Partial<BucketInternals>;
  const after = internals._configuration?.() ?? [];
  return { after: after.length > 0 ? after : undefined, provider: internals._provider?.() };
}
