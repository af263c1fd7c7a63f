import { type MediaType } from './media-types';

/** The object behind an asset. */
export interface ObjectAddress {
  readonly bucket: string;
  readonly key: string;
}

/** What a client says about an asset; fields it does not send are absent. */
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

/** Everything of an asset, as it is kept on disk. Times in milliseconds since 1970. */
export interface MediaAssetData extends MediaDescription {
  readonly MediaId: string;
  /** URL as it was registered. */
  readonly InputURL: string;
  readonly Address: ObjectAddress;
  readonly Created: number;
  /** Absent when nothing was changed since. */
  readonly Modified?: number;
  /** Registration is asynchronous: before this time the asset cannot be read. */
  readonly ReadableFrom: number;
  /** Of the registering call, with the digest of its other parameters: a repeated call answers the same id. */
  readonly Token?: { readonly value: string; readonly digest: string };
  /** Length in seconds of an output that has no file (the server renders nothing). */
  readonly PlannedDuration?: number;
}

/** Whether two addresses are the same object. */
export function sameObject(a: ObjectAddress, b: ObjectAddress): boolean {
  return a.bucket === b.bucket && a.key === b.key;
}
