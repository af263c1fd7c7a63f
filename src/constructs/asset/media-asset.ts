import { type IResolvable, Token } from 'cdktf';
import { Construct } from 'constructs';
import { type IMediaAsset } from './media-asset-interface';
import { dataImsMediaAsset, mediaAsset } from '../../bindings/ims';
import type { DataImsMediaAsset } from '../../bindings/ims/data-ims-media-asset';
import type { MediaAsset as MediaAssetResource } from '../../bindings/ims/media-asset';
import { bytesOf, faultsOf } from '../validation/prop-check';
import { type Duration } from '../values/duration';
import { type Media } from '../values/media';

/** What becomes of the asset and its file when a media asset is removed from the program. */
export enum MediaAssetRemoval {
  /** The asset is deregistered, the file stays. */
  RETAIN_FILE = 'retain_file',
  /** The asset is deregistered and the file is deleted, for which the service role AliyunICEDefaultRole must be authorised. */
  DELETE_FILE = 'delete_file',
  /** Everything stays. */
  RETAIN_ASSET = 'retain_asset',
}

export interface MediaAssetProps {
  /** The file, by bucket and key or URL: `Media.fromBucket`, `Media.fromObject` or `Media.fromUrl`. Another file is another asset. */
  readonly source: Media;
  /** `image`, `video`, `audio` or `text`.
   * @default - guessed by the service from the file's suffix */
  readonly mediaType?: string;
  /** `subtitles`, `watermark`, `opening`, `ending` or `general`. */
  readonly businessType?: string;
  /** At most 128 bytes. */
  readonly title?: string;
  /** At most 1024 bytes. */
  readonly description?: string;
  /** At most 16 tags of the service's own, each at most 32 bytes, without commas. */
  readonly tags?: string[];
  /** OSS URL of a cover picture, at most 128 bytes. */
  readonly coverUrl?: string;
  /** Own id of the asset, unique in the account: 6–64 letters, digits, `-`, `_`. */
  readonly referenceId?: string;
  /** Entries for the asset's UserData; about 1000 bytes. */
  readonly userData?: { [key: string]: string };
  /** @default MediaAssetRemoval.RETAIN_FILE */
  readonly onDestroy?: MediaAssetRemoval;
  /** How long to wait until the asset can be read.
   * @default - the provider's */
  readonly timeout?: Duration;
}

/** A file in OSS, registered with the service as a media asset. A file that is registered already is adopted, not registered twice. */
export class MediaAsset extends Construct implements IMediaAsset {
  /** An asset that exists already, by its id. What is known about its file is read when Terraform plans. */
  public static fromMediaId(scope: Construct, id: string, mediaId: string): IMediaAsset {
    return new ImportedAsset(scope, id, { mediaId });
  }

  /** An asset that exists already, by the URL it was registered with. */
  public static fromUrl(scope: Construct, id: string, inputUrl: string): IMediaAsset {
    return new ImportedAsset(scope, id, { inputUrl });
  }

  /** The asset as Terraform knows it: for overrides, and for attributes that this class does not offer. */
  public readonly resource: MediaAssetResource;

  constructor(scope: Construct, id: string, props: MediaAssetProps) {
    super(scope, id);
    const { source } = props;
    if (!('MediaURL' in source._render())) {
      throw new Error(`${this.node.path}.source: got the media asset ${source._reference()}, allowed is a file in OSS; it is registered already: `
        + 'use MediaAsset.fromMediaId to refer to it.');
    }
    this.resource = new mediaAsset.MediaAsset(this, 'Resource', {
      inputUrl: source._reference(),
      mediaType: props.mediaType,
      businessType: props.businessType,
      title: props.title,
      description: props.description,
      mediaTags: props.tags,
      coverUrl: props.coverUrl,
      referenceId: props.referenceId,
      userData: props.userData,
      onDestroy: props.onDestroy,
      timeouts: props.timeout && { create: props.timeout.toTerraform() },
    });
    this.node.addValidation({ validate: () => faults(props) });
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

function faults({ title, description, tags, coverUrl, referenceId }: MediaAssetProps): string[] {
  const atMost = (name: string, value: string | undefined, limit: number) => ({
    name, value, valid: (text: string) => bytesOf(text) <= limit, got: (text: string) => `${bytesOf(text)} bytes`,
    allowed: `at most ${limit} bytes of UTF-8`, fix: 'shorten it',
  });
  const known = tags?.filter((tag) => !Token.isUnresolved(tag)) ?? [];
  return faultsOf([
    atMost('title', title, 128), atMost('description', description, 1024), atMost('coverUrl', coverUrl, 128),
    { name: 'tags', value: tags, valid: () => (tags?.length ?? 0) <= 16, got: () => `${tags?.length} tags`, allowed: 'at most 16', fix: 'leave some out' },
    ...known.flatMap((tag) => [
      atMost('tags', tag, 32),
      { name: 'tags', value: tag, valid: (text: string) => !text.includes(','), allowed: 'tags without commas', fix: 'give several tags as several items' },
    ]),
    {
      name: 'referenceId', value: referenceId, valid: (id: string) => /^[A-Za-z0-9_-]{6,64}$/.test(id),
      allowed: '6–64 letters, digits, "-" and "_"', fix: 'choose another id',
    },
  ]);
}

class ImportedAsset extends Construct implements IMediaAsset {
  private readonly data: DataImsMediaAsset;

  constructor(scope: Construct, id: string, which: { readonly mediaId?: string; readonly inputUrl?: string }) {
    super(scope, id);
    this.data = new dataImsMediaAsset.DataImsMediaAsset(this, 'Resource', which);
  }

  public get mediaId(): string {
    return this.data.mediaId;
  }

  public get inputUrl(): string {
    return this.data.inputUrl;
  }

  public get duration(): number {
    return this.data.duration;
  }

  public get hasAudio(): IResolvable {
    return this.data.hasAudio;
  }

  public get width(): number {
    return this.data.width;
  }

  public get height(): number {
    return this.data.height;
  }
}
