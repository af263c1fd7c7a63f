import { type IResolvable, Token } from 'cdktf';
import { Construct } from 'constructs';
import { type IMediaAsset } from './media-asset-interface';
import { dataImsMediaAsset, mediaAsset } from '../../bindings/ims';
import type { DataImsMediaAsset } from '../../bindings/ims/data-ims-media-asset';
import type { MediaAsset as MediaAssetResource } from '../../bindings/ims/media-asset';
import { bytesOf, validationErrors } from '../validation/validation-errors';
import { type Duration } from '../values/duration';
import { Media } from '../values/media';

/** What happens to an asset and its file when the MediaAsset is destroyed. */
export enum MediaAssetRemoval {
  /** The asset is deregistered, the file stays. */
  RETAIN_FILE = 'retain_file',
  /** The asset is deregistered and the file is deleted. The service role AliyunICEDefaultRole must permit it. */
  DELETE_FILE = 'delete_file',
  /** The asset and the file stay. */
  RETAIN_ASSET = 'retain_asset',
}

/** Kind of a media asset. */
export enum MediaAssetType {
  /** A picture. */
  IMAGE = 'image',
  /** A video. */
  VIDEO = 'video',
  /** An audio file. */
  AUDIO = 'audio',
  /** A text file, such as subtitles. */
  TEXT = 'text',
}

/** What a media asset is used for. */
export enum MediaAssetBusinessType {
  /** Subtitles. */
  SUBTITLES = 'subtitles',
  /** Watermark. */
  WATERMARK = 'watermark',
  /** Opening of videos. */
  OPENING = 'opening',
  /** Ending of videos. */
  ENDING = 'ending',
  /** Any other use. */
  GENERAL = 'general',
}

/** Properties of a media asset. */
export interface MediaAssetProps {
  /** The file in OSS: `Media.fromBucket`, `Media.fromObject` or `Media.fromUrl`. Another file makes another asset. */
  readonly source: Media;
  /** Kind of the file.
   * @default - derived by the service from the file's suffix */
  readonly mediaType?: MediaAssetType;
  /** What the asset is used for.
   * @default - not set */
  readonly businessType?: MediaAssetBusinessType;
  /** Title, at most 128 bytes of UTF-8.
   * @default - set by the service */
  readonly title?: string;
  /** Description, at most 1,024 bytes of UTF-8.
   * @default - none */
  readonly description?: string;
  /** Tags in IMS (not those of the resource group), at most 16, each at most 32 bytes of UTF-8 and without commas.
   * @default - none */
  readonly tags?: string[];
  /** OSS URL of a cover picture, at most 128 bytes.
   * @default - set by the service */
  readonly coverUrl?: string;
  /** Id of your choice, unique in the account: 6 to 64 letters, digits, `-` and `_`.
   * @default - none */
  readonly referenceId?: string;
  /** Entries of the asset's UserData, about 1,000 bytes in all.
   * @default - none */
  readonly userData?: { [key: string]: string };
  /** What happens to the asset and its file when the MediaAsset is destroyed.
   * @default MediaAssetRemoval.RETAIN_FILE */
  readonly onDestroy?: MediaAssetRemoval;
  /** How long to wait until the asset can be read.
   * @default - the provider's default */
  readonly timeout?: Duration;
}

/**
 * A file in OSS that is registered with the service as a media asset. A file that is registered already is adopted.
 *
 * @example
 * const footage = MediaBucket.fromBucketName(this, 'Footage', 'example-footage');
 * const episode = new MediaAsset(this, 'Episode', { source: Media.fromBucket(footage, 'ep1.mp4'), title: 'Episode 1' });
 * const media = Media.fromAsset(episode);
 */
export class MediaAsset extends Construct implements IMediaAsset {
  /** Refers to an existing asset by its id. The facts about its file are read at plan. */
  public static fromMediaId(scope: Construct, id: string, mediaId: string): IMediaAsset {
    return new ImportedAsset(scope, id, { mediaId });
  }

  /** Refers to an existing asset by the URL with which it was registered. The facts about its file are read at plan. */
  public static fromUrl(scope: Construct, id: string, inputUrl: string): IMediaAsset {
    return new ImportedAsset(scope, id, { inputUrl });
  }

  /** The L1, for overrides and for attributes that this class does not offer. */
  public readonly resource: MediaAssetResource;

  constructor(scope: Construct, id: string, props: MediaAssetProps) {
    super(scope, id);
    const { input, field } = Media._of(`${this.node.path}.source`, props.source);
    if (!('MediaURL' in field)) {
      throw new Error(`${this.node.path}.source: got the media asset ${input}, allowed a file in OSS; the asset exists already: `
        + 'use MediaAsset.fromMediaId to refer to it.');
    }
    this.resource = new mediaAsset.MediaAsset(this, 'Resource', {
      inputUrl: input,
      mediaType: props.mediaType,
      businessType: props.businessType,
      title: props.title,
      description: props.description,
      mediaTags: props.tags,
      coverUrl: props.coverUrl,
      referenceId: props.referenceId,
      userData: props.userData,
      onDestroy: props.onDestroy,
      timeouts: props.timeout && { create: props.timeout._terraform() },
    });
    this.node.addValidation({ validate: () => validate(props) });
  }

  public get mediaId(): string {
    return this.resource.id;
  }

  public get inputUrl(): string {
    return this.resource.inputUrl;
  }

  public get duration(): number {
    return this.resource.duration;
  }

  public get hasAudio(): IResolvable {
    return this.resource.hasAudio;
  }

  public get width(): number {
    return this.resource.width;
  }

  public get height(): number {
    return this.resource.height;
  }
}

function validate({ title, description, tags, coverUrl, referenceId }: MediaAssetProps): string[] {
  const atMost = (name: string, value: string | undefined, limit: number) => ({
    name, value, valid: (text: string) => bytesOf(text) <= limit, got: (text: string) => `${bytesOf(text)} bytes`,
    allowed: `at most ${limit} bytes of UTF-8`, fix: 'shorten it',
  });
  const known = tags?.filter((tag) => !Token.isUnresolved(tag)) ?? [];
  return validationErrors([
    atMost('title', title, 128), atMost('description', description, 1024), atMost('coverUrl', coverUrl, 128),
    { name: 'tags', value: tags, valid: () => (tags?.length ?? 0) <= 16, got: () => `${tags?.length} tags`, allowed: 'at most 16', fix: 'remove some' },
    ...known.flatMap((tag) => [
      atMost('tags', tag, 32),
      { name: 'tags', value: tag, valid: (text: string) => !text.includes(','), allowed: 'tags without commas', fix: 'write several tags as several items' },
    ]),
    {
      name: 'referenceId', value: referenceId, valid: (id: string) => /^[A-Za-z0-9_-]{6,64}$/.test(id),
      allowed: '6 to 64 letters, digits, "-" and "_"', fix: 'choose another id',
    },
  ]);
}

class ImportedAsset extends Construct implements IMediaAsset {
  /** The L1, for overrides and for attributes that the interface does not offer. */
  public readonly resource: DataImsMediaAsset;

  constructor(scope: Construct, id: string, which: { readonly mediaId?: string; readonly inputUrl?: string }) {
    super(scope, id);
    this.resource = new dataImsMediaAsset.DataImsMediaAsset(this, 'Resource', which);
  }

  public get mediaId(): string {
    return this.resource.mediaId;
  }

  public get inputUrl(): string {
    return this.resource.inputUrl;
  }

  public get duration(): number {
    return this.resource.duration;
  }

  public get hasAudio(): IResolvable {
    return this.resource.hasAudio;
  }

  public get width(): number {
    return this.resource.width;
  }

  public get height(): number {
    return this.resource.height;
  }
}
