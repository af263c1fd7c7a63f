import { OssError } from '../errors';
import { assertPublic } from './access';
import { type Call, header } from './call';
import { assertConditions } from './conditions';
import type { ObjectAddress } from '../store/object-store';
import type { ObjectInfo } from '../store/types';

const SOURCE = /^\/?([^/]+)\/(.+)$/;

/** The object named by `x-oss-copy-source: /bucket/key`, percent-encoded. @throws OssError `InvalidArgument`, `NotImplemented` */
export function copySource(call: Call): ObjectAddress {
  const text = header(call, 'x-oss-copy-source') ?? '';
  const [path, version] = text.split('?versionId=');
  if (version !== undefined && version !== 'null') throw new OssError('NotImplemented', { message: 'The local OSS keeps no versions (x-oss-copy-source).' });
  try {
    const [, bucket, key] = SOURCE.exec(decodeURIComponent(path)) ?? [];
    if (key !== undefined) return { bucket, key };
  } catch {
    // the error is thrown below
  }
  throw new OssError('InvalidArgument', {
    message: `x-oss-copy-source is "${text}"; allowed is /<bucket>/<percent-encoded key>.`,
    details: { ArgumentName: 'x-oss-copy-source', ArgumentValue: text },
  });
}

/** Checks the source object: the conditions of the request, and that an anonymous request may read it. */
export const sourceCheck = (call: Call) => (info: ObjectInfo): void => {
  if (call.anonymous) assertPublic('read', call.store.bucket(info.bucket), info);
  assertConditions((name) => header(call, `x-oss-copy-source-${name}`), info);
};
