import { OssError } from '../errors';
import type { Access } from './route';
import type { BucketInfo, ObjectInfo } from '../store/types';

/** Grants that let anyone do a thing. */
const PUBLIC: Readonly<Record<Access, readonly string[]>> = {
  owner: [],
  list: ['public-read', 'public-read-write'],
  read: ['public-read', 'public-read-write'],
  write: ['public-read-write'],
};

/**
 * Whether somebody without a signature may do this. An object's own ACL stands above that of its bucket.
 * @throws OssError `AccessDenied`
 */
export function assertPublic(access: Access, bucket: BucketInfo | undefined, object: ObjectInfo | undefined): void {
  const own = object && object.acl !== 'default' ? object.acl : undefined;
  const acl = own ?? bucket?.acl ?? 'private';
  if (PUBLIC[access].includes(acl)) return;
  throw new OssError('AccessDenied', {
    message: access === 'owner'
      ? 'Anonymous access is forbidden for this operation.'
      : `You have no right to access this object because of ${own ? 'object' : 'bucket'} acl.`,
  });
}
