import { OssError } from '../errors';
import { quoted } from './object-headers';
import type { ObjectInfo } from '../store/types';

/**
 * Checks If-Match, If-Unmodified-Since, If-None-Match and If-Modified-Since (or their `x-oss-copy-source-if-…` forms).
 * @param read returns the value of a header by its plain name, e.g. `if-match`
 * @throws OssError `PreconditionFailed`, `NotModified`
 */
export function assertConditions(read: (name: string) => string | undefined, info: ObjectInfo): void {
  const modified = Math.floor(Date.parse(info.lastModified) / 1000) * 1000;
  const since = (name: string) => Date.parse(read(name) ?? '');
  const matches = (name: string) => (read(name) ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, '').replace(/"/g, '').toUpperCase())
    .some((tag) => tag === '*' || tag === info.etag);

  if (read('if-match') !== undefined) assertHolds(matches('if-match'), 'If-Match');
  else assertHolds(!(modified > since('if-unmodified-since')), 'If-Unmodified-Since');

  const unchanged = read('if-none-match') !== undefined ? matches('if-none-match') : modified <= since('if-modified-since');
  if (unchanged) {
    throw new OssError('NotModified', { headers: { 'etag': quoted(info.etag), 'last-modified': new Date(info.lastModified).toUTCString() } });
  }
}

function assertHolds(holds: boolean, condition: string): void {
  if (!holds) throw new OssError('PreconditionFailed', { details: { Condition: condition } });
}
