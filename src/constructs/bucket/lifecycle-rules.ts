import { Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import type { MediaBucketProps, TemporaryObjects } from './media-bucket-props';
import type { OssBucketLifecycleRule } from '../../bindings/alicloud/oss-bucket';
import type { Duration } from '../values/duration';

/** Parts of an upload that was never completed are invisible, but charged. */
const ABANDONED_AFTER_DAYS = 7;

/** The lifecycle rules of a bucket. The provider has no resource for them, so they are an argument of the bucket. */
export function lifecycleRules(bucket: IConstruct, { temporary = [], oldVersionExpiration }: MediaBucketProps, versioned: boolean): OssBucketLifecycleRule[] {
  check(bucket, temporary, oldVersionExpiration, versioned);
  return [
    { id: 'abandoned-uploads', enabled: true, abortMultipartUpload: [{ days: ABANDONED_AFTER_DAYS }] },
    ...(oldVersionExpiration === undefined ? [] : [{ id: 'old-versions', enabled: true, noncurrentVersionExpiration: [{ days: oldVersionExpiration.toDays() }] }]),
    ...temporary.map(({ prefix, expiration }, index) => ({
      id: `temporary-${index + 1}`, enabled: true, prefix, expiration: [{ days: expiration.toDays() }],
      // In a versioned bucket an expired object becomes an older version, which only a rule for older versions deletes.
      ...versioned && oldVersionExpiration === undefined && { noncurrentVersionExpiration: [{ days: 1 }] },
    })),
  ];
}

function check(bucket: IConstruct, temporary: readonly TemporaryObjects[], oldVersionExpiration: Duration | undefined, versioned: boolean): void {
  const error = (message: string) => new Error(`${bucket.node.path}.${message}`);
  const expirations = { oldVersionExpiration, ...Object.fromEntries(temporary.map(({ expiration }, index) => [`temporary[${index}].expiration`, expiration])) };
  for (const [name, expiration] of Object.entries(expirations)) {
    const days = expiration?.toDays();
    if (days !== undefined && !Token.isUnresolved(days) && !(Number.isInteger(days) && days >= 1)) {
      throw error(`${name}: got ${days} days, allowed a whole number of days, 1 or more; use Duration.days.`);
    }
  }
  if (oldVersionExpiration !== undefined && !versioned) {
    throw error('oldVersionExpiration: got a duration, allowed only in a versioned bucket, because others have no older versions; set versioned: true, or leave it out.');
  }
  const empty = temporary.findIndex(({ prefix }) => prefix === '');
  if (empty >= 0) {
    throw error(`temporary[${empty}].prefix: got an empty text, which would delete all objects of the bucket; give a prefix such as "previews/".`);
  }
  // OSS refuses two rules with the same action on the same objects.
  const nested = temporary.findIndex(({ prefix }, i) => temporary.some((other, j) => i !== j && prefix.startsWith(other.prefix)));
  if (nested >= 0) {
    throw error(`temporary[${nested}].prefix: got "${temporary[nested].prefix}", which begins with another prefix of the list, but OSS allows one rule for each object; remove one of them.`);
  }
}
