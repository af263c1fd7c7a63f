import { unlessNotFound } from './not-found';
import { expectGone } from './verify-deleted';
import type { CallOptions, Caller } from '../transport/caller';
import { ImsError } from '../transport/errors';
import { Answer } from '../transport/response-fields';

/** A track of a file. Numbers arrive as text. */
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

/** A media asset: what was said of it, and what the service found in its file. */
export interface MediaInfo {
  readonly mediaId: string;
  readonly inputUrl?: string;
  readonly mediaType?: string;
  readonly businessType?: string;
  readonly title?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  /** Without query: a signed URL is a secret with a date. */
  readonly coverUrl?: string;
  /** JSON text. */
  readonly userData?: string;
  readonly referenceId?: string;
  /** `Normal` when the file was read. */
  readonly status?: string;
  /** Seconds. */
  readonly duration?: number;
  readonly width?: number;
  readonly height?: number;
  /** Bytes. */
  readonly fileSize?: number;
  readonly format?: string;
  /** Undefined when the answer says nothing about tracks. */
  readonly videoStreams?: readonly MediaStream[];
  readonly audioStreams?: readonly MediaStream[];
}

/** What a client says about an asset, as the wire wants it. What is undefined is not sent. */
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
  /** 32 characters; the same registration has the same one. */
  readonly clientToken: string;
}

/** An asset is named by its id or by the URL of its object. */
export type MediaKey = { readonly mediaId: string } | { readonly inputUrl: string };

/**
 * `RegisterMediaInfo` with Overwrite off: an object that is registered already is not registered again. Its URL is a natural key and there is a
 * token, so it may be sent twice.
 * @returns the media id, which cannot be read before some seconds have passed
 */
export async function registerMedia(caller: Caller, request: RegisterMediaRequest, options?: CallOptions): Promise<string> {
  const operation = 'RegisterMediaInfo';
  const { inputUrl, mediaType, registerConfig, clientToken } = request;
  const answer = Answer.of(await caller.repeatable({
    operation,
    query: {
      InputURL: inputUrl, MediaType: mediaType, ...described(request), RegisterConfig: registerConfig, Overwrite: false, ClientToken: clientToken,
    },
  }, options));
  const mediaId = answer.text('MediaId');
  if (mediaId) return mediaId;
  throw new ImsError({ kind: 'doubtful', operation, code: 'UnexpectedAnswer', message: 'the answer has no MediaId', requestId: answer.text('RequestId') });
}

/** `GetMediaInfo`; undefined when there is no such asset, or when it was registered a moment ago. */
export function getMedia(caller: Caller, key: MediaKey, options?: CallOptions): Promise<MediaInfo | undefined> {
  return unlessNotFound(async () => {
    const query = 'mediaId' in key ? { MediaId: key.mediaId } : { InputURL: key.inputUrl };
    return mediaFrom(Answer.of(await caller.repeatable({ operation: 'GetMediaInfo', query }, options, isWhole)).object('MediaInfo'));
  });
}

/** `GetMediaInfo`: whether the service still knows the media asset. */
export async function mediaExists(caller: Caller, mediaId: string, options?: CallOptions): Promise<boolean> {
  return await unlessNotFound(() => caller.repeatable({ operation: 'GetMediaInfo', query: { MediaId: mediaId } }, options, isWhole)) !== undefined;
}

/** `UpdateMediaInfo`: what is not given stays; an empty text clears. */
export async function updateMedia(caller: Caller, mediaId: string, change: MediaMetadata, options?: CallOptions): Promise<void> {
  // AppendTags is off by default; said all the same, since tags that were taken away must not stay.
  const append = change.tags === undefined ? {} : { AppendTags: false };
  await caller.repeatable({ operation: 'UpdateMediaInfo', query: { MediaId: mediaId, ...described(change), ...append } }, options);
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
    const some = mediaIds.slice(start, start + MEDIA_PER_DELETE);
    const answer = Answer.of(await caller.repeatable({
      operation: 'DeleteMediaInfos', query: { MediaIds: some.join(','), DeletePhysicalFiles: deletePhysicalFiles },
    }, options));
    refused.push(...answer.texts('ForbiddenList'));
    // Not verified against the cloud: whether empty lists are left out. An answer without any may also be somebody else's, so it is looked.
    if (!answer.isList('ForbiddenList') && !answer.isList('IgnoredList')) {
      await expectGone(caller, 'DeleteMediaInfos', some, (mediaId) => mediaExists(caller, mediaId, options), options);
    }
  }
  return refused;
}

/** What is no answer of the service says neither that it is there nor that it is not. */
function isWhole(answer: Answer): boolean {
  return idIn(answer.object('MediaInfo')) !== undefined;
}

function idIn(info: Answer): string | undefined {
  return info.text('MediaId') ?? info.object('MediaBasicInfo').text('MediaId');
}

function described({ businessType, title, description, tags, coverUrl, referenceId, userData }: MediaMetadata) {
  return {
    BusinessType: businessType, Title: title, Description: description, MediaTags: tags?.join(','),
    CoverURL: coverUrl, ReferenceId: referenceId, UserData: userData,
  };
}

function mediaFrom(info: Answer): MediaInfo {
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

function streamFrom(stream: Answer): MediaStream {
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
