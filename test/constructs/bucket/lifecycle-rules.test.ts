import { BucketPurpose, Duration, MediaBucket, type MediaBucketProps } from '../../../src';
import { Program, the, thrownBy } from '../program';

function rulesOf(props: MediaBucketProps): any[] {
  const program = new Program();
  new MediaBucket(program.stack('s'), 'Footage', { bucketName: 'a-1b', ...props });
  return the(program.synthesize().s, 'alicloud_oss_bucket').lifecycle_rule;
}

const temporary = [{ prefix: 'tmp/', expiration: Duration.days(2) }];
const EXPIRED = { id: 'temporary-1', enabled: true, prefix: 'tmp/', expiration: [{ days: 2 }] };
const ABANDONED = { id: 'abandoned-uploads', enabled: true, abort_multipart_upload: [{ days: 7 }] };

test('always deletes the parts of abandoned uploads', () => {
  expect(rulesOf({})).toEqual([ABANDONED]);
});

test('deletes the older versions of temporary objects in a versioned bucket', () => {
  expect(rulesOf({ temporary })).toEqual([ABANDONED, { ...EXPIRED, noncurrent_version_expiration: [{ days: 1 }] }]);
  expect(rulesOf({ temporary, versioned: false })).toEqual([ABANDONED, EXPIRED]);
});

test('has one rule for all older versions when they expire', () => {
  expect(rulesOf({ temporary, oldVersionExpiration: Duration.days(30) })).toEqual([
    ABANDONED, { id: 'old-versions', enabled: true, noncurrent_version_expiration: [{ days: 30 }] }, EXPIRED,
  ]);
});

test.each([Duration.days(1), Duration.hours(48)])('accepts whole days (%#)', (expiration) => {
  expect(() => rulesOf({ oldVersionExpiration: expiration, temporary: [{ prefix: 'a/', expiration }] })).not.toThrow();
});

test.each<[string, MediaBucketProps, string]>([
  ['no days', { temporary: [{ prefix: 'a/', expiration: Duration.days(0) }] },
    's/Footage.temporary[0].expiration: got 0 days, allowed a whole number of days, 1 or more; use Duration.days.'],
  ['half a day', { oldVersionExpiration: Duration.hours(36) }, 's/Footage.oldVersionExpiration: got 1.5 days, allowed a whole number of days, 1 or more; use Duration.days.'],
  ['an empty prefix', { temporary: [...temporary, { prefix: '', expiration: Duration.days(1) }] },
    's/Footage.temporary[1].prefix: got an empty text, which would delete all objects of the bucket; give a prefix such as "previews/".'],
  ['nested prefixes', { temporary: [...temporary, { prefix: 'tmp/b/', expiration: Duration.days(1) }] },
    's/Footage.temporary[1].prefix: got "tmp/b/", which begins with another prefix of the list, but OSS allows one rule for each object; remove one of them.'],
  ['the same prefix twice', { temporary: [...temporary, ...temporary] }, 's/Footage.temporary[0].prefix: got "tmp/", which begins with another prefix of the list'],
  ['old versions in a bucket that is not versioned', { purpose: BucketPurpose.OUTPUT, oldVersionExpiration: Duration.days(3) },
    's/Footage.oldVersionExpiration: got a duration, allowed only in a versioned bucket'],
])('rejects %s', (_, props, message) => {
  expect(thrownBy(() => rulesOf(props))).toContain(message);
});
