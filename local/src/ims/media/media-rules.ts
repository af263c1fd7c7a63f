import { type MediaLibrary } from './media-library';
import { invalidParameter, referenceIdTaken } from '../wire/errors';

export const BUSINESS_TYPES = ['subtitles', 'watermark', 'opening', 'ending', 'general'] as const;

const MAX_TAGS = 16;
const MAX_TAG_BYTES = 32;

/** @throws ApiError for more than 16 tags, or one of more than 32 bytes */
export function checkTags(tags: string | undefined): void {
  const list = tagsOf(tags);
  if (list.length > MAX_TAGS) throw invalidParameter('MediaTags', `it has ${list.length} tags; at most ${MAX_TAGS} are allowed.`);
  const long = list.find((tag) => Buffer.byteLength(tag) > MAX_TAG_BYTES);
  if (long !== undefined) throw invalidParameter('MediaTags', `the tag "${long}" has ${Buffer.byteLength(long)} bytes; at most ${MAX_TAG_BYTES} are allowed.`);
}

/** @throws ApiError for a ReferenceId that is malformed, or that belongs to an asset other than `ownId` */
export function checkReferenceId(referenceId: string | undefined, media: MediaLibrary, ownId?: string): void {
  if (referenceId === undefined) return;
  if (!/^[A-Za-z0-9_-]{6,64}$/.test(referenceId)) {
    throw invalidParameter('ReferenceId', `"${referenceId}" was given; allowed are 6 to 64 letters, digits, hyphens and underscores.`);
  }
  const owner = media.findByReferenceId(referenceId);
  if (owner && owner.MediaId !== ownId) throw referenceIdTaken(referenceId, owner.MediaId);
}

/** The union of old and new tags. */
export function withTags(old: string | undefined, added: string): string {
  return [...new Set([...tagsOf(old), ...tagsOf(added)])].join(',');
}

function tagsOf(tags: string | undefined): string[] {
  return (tags ?? '').split(',').map((tag) => tag.trim()).filter(Boolean);
}
