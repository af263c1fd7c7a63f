import { Answer } from '../answers';
import type { CallOptions, Caller } from '../caller';
import { ImsError } from '../errors';

/** The service's codes for "no such media asset". Not verified against the cloud: how the code is spelled. */
const NOT_FOUND = /NotFound|NotExist/i;

/** `GetMediaInfo`: whether the service still knows the media asset. */
export async function mediaExists(caller: Caller, mediaId: string, options?: CallOptions): Promise<boolean> {
  try {
    await caller.repeatable({ operation: 'GetMediaInfo', query: { MediaId: mediaId } }, options);
    return true;
  } catch (error) {
    if (error instanceof ImsError && error.kind === 'refused' && (error.statusCode === 404 || NOT_FOUND.test(error.code))) return false;
    throw error;
  }
}

/** At most so many per call of `DeleteMediaInfos`. */
export const MEDIA_PER_DELETE = 20;

/**
 * `DeleteMediaInfos`: forgets media assets, with `deletePhysicalFiles` their files too (the service role needs access to the bucket).
 * @returns the ids the service refused to delete
 */
export async function deleteMedia(
  caller: Caller, mediaIds: readonly string[], { deletePhysicalFiles }: { deletePhysicalFiles: boolean }, options?: CallOptions,
): Promise<string[]> {
  const refused: string[] = [];
  for (let start = 0; start < mediaIds.length; start += MEDIA_PER_DELETE) {
    const answer = Answer.of(await caller.repeatable({
      operation: 'DeleteMediaInfos',
      query: { MediaIds: mediaIds.slice(start, start + MEDIA_PER_DELETE).join(','), DeletePhysicalFiles: deletePhysicalFiles },
    }, options));
    refused.push(...answer.texts('ForbiddenList'));
  }
  return refused;
}
