import { Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import type { MediaBucketProps, TemporaryObjects } from './media-bucket-props';
import type { OssBucketLifecycleRule } from '../../bindings/alicloud/oss-bucket';

/** Parts of an upload that stopped are invisible, and paid for. */
const ABANDONED_AFTER_DAYS = 7;

/** What the bucket deletes by itself. The provider has no resource for it, so it stands in the bucket's own. */
export function lifecycleRules(bucket: IConstruct, { temporary = [], oldVersionsDays }: MediaBucketProps, versioned: boolean): OssBucketLifecycleRule[] {
  check(bucket, temporary, oldVersionsDays, versioned);
  return [
    { id: 'abandoned-uploads', enabled: true, abortMultipartUpload: [{ days: ABANDONED_AFTER_DAYS }] },
    ...(oldVersionsDays === undefined ? [] : [{ id: 'old-versions', enabled: true, noncurrentVersionExpiration: [{ days: oldVersionsDays }] }]),
    ...temporary.map(({ prefix, afterDays }, index) => ({
      id: `temporary-${index + 1}`, enabled: true, prefix, expiration: [{ days: afterDays }],
      // In a versioned bucket what expires becomes an older version, which nobody would ever delete; a rule for all older versions takes it along.
      ...versioned && oldVersionsDays === undefined && { noncurrentVersionExpiration: [{ days: 1 }] },
    })),
  ];
}

function check(bucket: IConstruct, temporary: readonly TemporaryObjects[], oldVersionsDays: number | undefined, versioned: boolean): void {
  const fault = (what: string) => new Error(`${bucket.node.path}: ${what}`);
  const days = { oldVersionsDays, ...Object.fromEntries(temporary.map(({ afterDays }, index) => [`temporary[${index}].afterDays`, afterDays])) };
  for (const [name, given] of Object.entries(days)) {
    if (given !== undefined && !Token.isUnresolved(given) && !(given >= 1)) throw fault(`${name}: got ${given}, allowed is 1 or more days.`);
  }
  if (oldVersionsDays !== undefined && !versioned) throw fault('oldVersionsDays is given, but the bucket is not versioned: it has no older versions. Add versioned: true, or leave it out.');
  if (temporary.some(({ prefix }) => prefix === '')) {
    throw fault('temporary: a prefix is empty, so everything in the bucket would be deleted. Give a prefix such as "previews/".');
  }
  // OSS refuses two rules that do the same to the same objects.
  const nested = temporary.find(({ prefix }, i) => temporary.some((other, j) => i !== j && prefix.startsWith(other.prefix)));
  if (nested) throw fault(`temporary: the prefix "${nested.prefix}" begins with another one of the list, and OSS refuses two rules for one object. Keep one of them.`);
}
