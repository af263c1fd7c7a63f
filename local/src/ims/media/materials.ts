import { type ObjectAddress } from './media-asset';
import { type MediaLibrary } from './media-library';
import { isUrl, OssUrl, RefusedUrl } from '../../../../src/montage';
import type { Material } from '../../engine';
import type { ObjectStore } from '../../oss';
import { MaterialNotFound } from '../jobs/failures';

/** Resolves the materials of a montage to files: media asset ids, and OSS URLs in the region of the service. */
export class Materials {
  constructor(private readonly store: ObjectStore, private readonly media: MediaLibrary, private readonly region: string) {}

  /** @throws MaterialNotFound with the message of the cloud */
  async resolve(ref: string): Promise<Material> {
    return { ref, file: await (isUrl(ref) ? this.fileOfUrl(ref) : this.fileOfAsset(ref)) };
  }

  private async fileOfUrl(url: string): Promise<string> {
    const parsed = OssUrl.parse(url);
    if (parsed instanceof RefusedUrl) throw MaterialNotFound.of(url, 'url', ` (it has ${parsed.is}; ${parsed.fix})`);
    if (parsed.region !== this.region) {
      throw MaterialNotFound.of(url, 'url', ` (its bucket is in ${parsed.region}, but the job is in ${this.region})`);
    }
    return this.file(parsed, () => MaterialNotFound.of(url, 'url'));
  }

  private async fileOfAsset(id: string): Promise<string> {
    const asset = this.media.find(id);
    if (!asset) throw MaterialNotFound.of(id, 'id');
    return this.file(asset.Address, () => MaterialNotFound.of(id, 'id', ` (the object ${asset.Address.key} of the asset does not exist in bucket ${asset.Address.bucket})`));
  }

  private async file({ bucket, key }: ObjectAddress, missing: () => MaterialNotFound): Promise<string> {
    if (!this.store.bucket(bucket) || !await this.store.head(bucket, key)) throw missing();
    return this.store.fileOf(bucket, key);
  }
}
