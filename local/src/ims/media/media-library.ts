import { type MediaAssetData, type MediaDescription, type ObjectAddress, sameObject } from './media-asset';
import { type RecordStore } from '../state/record-store';

/** Stores all registered media assets. An object has at most one asset. */
export class MediaLibrary {
  constructor(private readonly records: RecordStore<MediaAssetData>, private readonly clock: () => Date) {}

  find(id: string): MediaAssetData | undefined {
    return this.records.get(id);
  }

  findByObject(address: ObjectAddress): MediaAssetData | undefined {
    return this.records.all().find((asset) => sameObject(asset.Address, address));
  }

  /** The asset that a call with this `ClientToken` registered. */
  findByToken(token: string): MediaAssetData | undefined {
    return this.records.all().find((asset) => asset.Token?.value === token);
  }

  findByReferenceId(referenceId: string): MediaAssetData | undefined {
    return this.records.all().find((asset) => asset.ReferenceId === referenceId);
  }

  /** Whether clients can read `asset` yet. */
  isReadable(asset: MediaAssetData): boolean {
    return asset.ReadableFrom <= this.clock().getTime();
  }

  /** Registers an asset and removes an older one of the same object. */
  async add(asset: MediaAssetData): Promise<MediaAssetData> {
    const older = this.findByObject(asset.Address);
    await this.records.put(asset);
    if (older) await this.records.remove(older.MediaId);
    return asset;
  }

  /** Changes the metadata of an asset. */
  async change(asset: MediaAssetData, description: Partial<MediaDescription>): Promise<MediaAssetData> {
    const changed = { ...asset, ...description, Modified: this.clock().getTime() };
    await this.records.put(changed);
    return changed;
  }

  async remove(id: string): Promise<void> {
    await this.records.remove(id);
  }
}
