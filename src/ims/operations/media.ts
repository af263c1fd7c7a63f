import { undefinedIfNotFound } from './not-found';
import { verifyDeleted } from './verify-deleted';
import type { CallOptions, Caller } from '../transport/caller';
import { ImsError } from '../transport/errors';
import { ResponseFields } from '../transport/response-fields';

/** A track of a file. */
export interface MediaStream {
  readonly codec?: string;
  /** Seconds. */
  readonly duration?: number;
  readonly bitrate?: number;
  readonly width?: number;
  readonly height?: number;
  readonly fps?: number;
  readonly sampleRate?: number;
  readonly channels?: number;
  readonly language?: string;
}

/** A media asset: its metadata, and what the service found in its file. */
export interface MediaInfo {
  readonly mediaId: string;
  readonly inputUrl?: string;
  readonly mediaType?: string;
  readonly businessType?: string;
  readonly title?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  /** Without query, because the query of a signed URL is a secret that expires. */
  readonly coverUrl?: string;
  /** JSON text. */
  readonly userData?: string;
  readonly referenceId?: string;
  /** `Normal` after the service has read the file. */
  readonly status?: string;
  /** Seconds. */
  readonly duration?: number;
  readonly width?: number;
  readonly height?: number;
  /** Bytes. */
  readonly fileSize?: number;
  readonly format?: string;
  /** Undefined when the response has no tracks. */
  readonly videoStreams?: readonly MediaStream[];
  readonly audioStreams?: readonly MediaStream[];
}

/** Writable metadata. Undefined properties are not sent. */
export interface MediaMetadata {
  readonly businessType?: string;
  readonly title?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly coverUrl?: string;
  readonly referenceId?: string;
  readonly userData?: string;
}

export interface RegisterMediaRequest extends MediaMetadata {
  readonly inputUrl: string;
  readonly mediaType?: string;
  /** JSON text. */
  readonly registerConfig?: string;
  /** 32 characters, the same for the same registration. */
  readonly clientToken: string;
}

/** The id of an asset, or the URL of its object. */
export type MediaKey = { readonly mediaId: string } | { readonly inputUrl: string };

/**
 * `RegisterMediaInfo` with Overwrite off: an object that is already registered is not registered again. The URL is a natural key and the request
 * has a token, so it may be sent twice.
 * @returns the media id; the asset is readable some seconds later
 */
export async function registerMedia(caller: Caller, request: RegisterMediaRequest, options?: CallOptions): Promise<string> {
  const operation = 'RegisterMediaInfo';
  const { inputUrl, mediaType, registerConfig, clientToken } = request;
  const response = ResponseFields.of(await caller.idempotent({
    operation,
    query: {
      InputURL: inputUrl, MediaType: mediaType, ...described(request), RegisterConfig: registerConfig, Overwrite: false, ClientToken: clientToken,
    },
  }, options));
  const mediaId = response.text('MediaId');
  if (mediaId) return mediaId;
  throw ImsError.unexpectedResponse(operation, 'the response has no MediaId', response.text('RequestId'));
}

/** `GetMediaInfo`; undefined when the asset does not exist or was registered a moment ago. */
export function getMedia(caller: Caller, key: MediaKey, options?: CallOptions): Promise<MediaInfo | undefined> {
  return undefinedIfNotFound(async () => {
    const query = 'mediaId' in key ? { MediaId: key.mediaId } : { InputURL: key.inputUrl };
    return mediaFrom(ResponseFields.of(await caller.idempotent({ operation: 'GetMediaInfo', query }, options, isComplete)).object('MediaInfo'));
  });
}

/** `GetMediaInfo`: whether the media asset exists. */
export async function mediaExists(caller: Caller, mediaId: string, options?: CallOptions): Promise<boolean> {
  return await undefinedIfNotFound(() => caller.idempotent({ operation: 'GetMediaInfo', query: { MediaId: mediaId } }, options, isComplete)) !== undefined;
}

/** `UpdateMediaInfo`; undefined properties do not change, and an empty text clears the property. */
export async function updateMedia(caller: Caller, mediaId: string, change: MediaMetadata, options?: CallOptions): Promise<void> {
  // Explicit, although false is the default: removed tags must not remain.
  const append = change.tags === undefined ? {} : { AppendTags: false };
  await caller.idempotent({ operation: 'UpdateMediaInfo', query: { MediaId: mediaId, ...described(change), ...append } }, options);
}

/** Assets per call of `DeleteMediaInfos` at most. */
export const MEDIA_PER_DELETE = 20;

/**
 * `DeleteMediaInfos`: deletes media assets, and with `deletePhysicalFiles` their files, for which the service role needs access to the bucket.
 * @returns the ids that the service refused to delete
 */
export async function deleteMedia(
  caller: Caller, mediaIds: readonly string[], { deletePhysicalFiles }: { deletePhysicalFiles: boolean }, options?: CallOptions,
): Promise<string[]> {
  const refused: string[] = [];
  for (let start = 0; start < mediaIds.length; start += MEDIA_PER_DELETE) {
    const batch = mediaIds.slice(start, start + MEDIA_PER_DELETE);
    const response = ResponseFields.of(await caller.idempotent({
      operation: 'DeleteMediaInfos', query: { MediaIds: batch.join(','), DeletePhysicalFiles: deletePhysicalFiles },
    }, options));
    refused.push(...response.texts('ForbiddenList'));
    // A response without lists may also come from a proxy, so the deletion is verified.
    // Guess: deleted-media-lists
    if (!response.isList('ForbiddenList') && !response.isList('IgnoredList')) {
      await verifyDeleted(caller, 'DeleteMediaInfos', batch, (mediaId) => mediaExists(caller, mediaId, options), options);
    }
  }
  return refused;
}

/** A response without the asset does not tell whether it exists. */
function isComplete(response: ResponseFields): boolean {
  return idIn(response.object('MediaInfo')) !== undefined;
}

function idIn(info: ResponseFields): string | undefined {
  return info.text('MediaId') ?? info.object('MediaBasicInfo').text('MediaId');
}

function described({ businessType, title, description, tags, coverUrl, referenceId, userData }: MediaMetadata) {
  return {
    BusinessType: businessType, Title: title, Description: description, MediaTags: tags?.join(','),
    CoverURL: coverUrl, ReferenceId: referenceId, UserData: userData,
  };
}

function mediaFrom(info: ResponseFields): MediaInfo {
  const basic = info.object('MediaBasicInfo');
  const files = info.list('FileInfoList');
  const source = files.find((file) => file.object('FileBasicInfo').text('FileType') === 'source_file') ?? files[0];
  const file = source?.object('FileBasicInfo');
  return {
    mediaId: idIn(info) ?? '',
    inputUrl: unsigned(basic.text('InputURL')),
    mediaType: basic.text('MediaType'),
    businessType: basic.text('BusinessType'),
    title: basic.text('Title'),
    description: basic.text('Description'),
    tags: (basic.text('MediaTags') ?? '').split(',').map((tag) => tag.trim()).filter(Boolean),
    coverUrl: unsigned(basic.text('CoverURL')),
    userData: basic.text('UserData'),
    referenceId: basic.text('ReferenceId'),
    status: basic.text('Status'),
    duration: file?.number('Duration'),
    width: file?.number('Width'),
    height: file?.number('Height'),
    fileSize: file?.number('FileSize'),
    format: file?.text('FormatName'),
    videoStreams: source?.has('VideoStreamInfoList') ? source.list('VideoStreamInfoList').map(streamFrom) : undefined,
    audioStreams: source?.has('AudioStreamInfoList') ? source.list('AudioStreamInfoList').map(streamFrom) : undefined,
  };
}

function streamFrom(stream: ResponseFields): MediaStream {
  return {
    codec: stream.text('CodecName'),
    duration: stream.number('Duration'),
    bitrate: stream.number('Bitrate'),
    width: stream.number('Width'),
    height: stream.number('Height'),
    fps: stream.number('Fps'),
    sampleRate: stream.number('SampleRate'),
    channels: stream.number('Channels'),
    language: stream.text('Lang'),
  };
}

function unsigned(url: string | undefined): string | undefined {
  return url?.split('?', 1)[0];
}
