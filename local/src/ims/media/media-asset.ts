import { type MediaType } from './media-types';

/** The object of an asset. */
export interface ObjectAddress {
  readonly bucket: string;
  readonly key: string;
}

/** Metadata of an asset that clients set; fields that were not sent are absent. */
export interface MediaDescription {
  readonly MediaType: MediaType;
  readonly BusinessType?: string;
  readonly Title?: string;
  readonly Description?: string;
  readonly MediaTags?: string;
  readonly CoverURL?: string;
  readonly UserData?: string;
  readonly ReferenceId?: string;
  readonly CateId?: number;
}

/** An asset as stored on disk. Times in milliseconds since 1970. */
export interface MediaAssetData extends MediaDescription {
  readonly MediaId: string;
  /** The registered URL. */
  readonly InputURL: string;
  readonly Address: ObjectAddress;
  readonly Created: number;
  /** Absent if the asset was never changed. */
  readonly Modified?: number;
  /** Registration is asynchronous: before this time the asset cannot be read. */
  readonly ReadableFrom: number;
  /** `ClientToken` of the registration, and the digest of its other parameters: a repeated call returns the same id. */
  readonly Token?: { readonly value: string; readonly digest: string };
  /** Length in seconds of an output without a file (engine "none"). */
  readonly PlannedDuration?: number;
}

/** Whether two addresses name the same object. */
export function sameObject(a: ObjectAddress, b: ObjectAddress): boolean {
  return a.bucket === b.bucket && a.key === b.key;
}
