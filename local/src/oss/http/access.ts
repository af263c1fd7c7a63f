import { OssError } from '../errors';
import type { Access } from './route';
import type { BucketInfo, ObjectInfo } from '../store/types';

/** The ACLs that allow anonymous access, by kind of access. */
const PUBLIC: Readonly<Record<Access, readonly string[]>> = {
  owner: [],
  list: ['public-read', 'public-read-write'],
  read: ['public-read', 'public-read-write'],
  write: ['public-read-write'],
};

/**
 * Checks that an anonymous request is allowed. The ACL of an object takes precedence over the ACL of its bucket.
 * @throws OssError `AccessDenied`
 */
export function assertPublic(access: Access, bucket: BucketInfo | undefined, object: ObjectInfo | undefined): void {
  const objectAcl = object && object.acl !== 'default' ? object.acl : undefined;
  const acl = objectAcl ?? bucket?.acl ?? 'private';
  if (PUBLIC[access].includes(acl)) return;
  throw new OssError('AccessDenied', {
    message: access === 'owner'
      ? 'Anonymous access is forbidden for this operation.'
      : `You have no right to access this object because of ${objectAcl ? 'object' : 'bucket'} acl.`,
  });
}
