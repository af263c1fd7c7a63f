import { type MediaAssetData, type ObjectAddress } from './media-asset';
import type { Probe } from '../../engine';
import type { ObjectStore } from '../../oss';

/** The file of an asset. */
export interface MediaFile {
  /** In bytes; absent if the object does not exist. */
  readonly size?: number;
  /** Milliseconds since 1970. */
  readonly modified?: number;
  /** Signed URL on this server. */
  readonly url: string;
  readonly probe?: Probe;
  /** Why the file could not be analysed. */
  readonly problem?: string;
}

export interface MediaFilesOptions {
  readonly store: ObjectStore;
  /** Analyses a file on disk; `name` is its name in messages. Absent with engine "none". */
  readonly probe?: (file: string, name: string) => Promise<Probe>;
  /** Signed URL of an object that is valid for a number of seconds. */
  readonly signUrl: (address: ObjectAddress, seconds: number) => string;
}

/** Reads and deletes the objects of assets. A file is analysed again only if it has changed. */
export class MediaFiles {
  private readonly probes = new Map<string, { etag: string; probe: Promise<Probe> }>();

  constructor(private readonly options: MediaFilesOptions) {}

  /** Does not reject for a missing or unreadable file, but sets `problem`. */
  async describe(asset: MediaAssetData, seconds: number): Promise<MediaFile> {
    const { store } = this.options;
    const url = this.options.signUrl(asset.Address, seconds);
    const { bucket, key } = asset.Address;
    const object = store.bucket(bucket) && await store.head(bucket, key);
    if (!object) return asset.PlannedDuration === undefined ? { url, problem: 'the object does not exist' } : { url };
    const found = { url, size: object.size, modified: Date.parse(object.lastModified) };
    if (asset.MediaType === 'text' || !this.options.probe) return found;
    try {
      return { ...found, probe: await this.probeOf(await store.fileOf(bucket, key), object.etag, `${bucket}/${key}`) };
    } catch (error) {
      return { ...found, problem: String((error as Error).message) };
    }
  }

  async delete({ Address: { bucket, key } }: MediaAssetData): Promise<void> {
    if (this.options.store.bucket(bucket)) await this.options.store.delete(bucket, key);
  }

  private async probeOf(file: string, etag: string, name: string): Promise<Probe> {
    const known = this.probes.get(file);
    if (known?.etag === etag) return known.probe;
    const probe = this.options.probe!(file, name);
    this.probes.set(file, { etag, probe });
    return probe;
  }
}
