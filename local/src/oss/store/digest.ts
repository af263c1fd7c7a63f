import { createHash } from 'node:crypto';
import { createCRC64, type IHasher } from 'hash-wasm';
import { OssError } from '../errors';

/** The checksums that OSS computes for a body. */
export interface Checksums {
  /** Uppercase hexadecimal. */
  readonly md5: string;
  /** Decimal. */
  readonly crc64: string;
}

// A WebAssembly instance reserves much address space until it is garbage-collected, so instances are reused.
const idle: IHasher[] = [];

/** Computes MD5 and CRC-64 incrementally, about 2.6 ms per MiB. Call {@link release} at the end in any case. */
export class ContentDigest {
  static async create(): Promise<ContentDigest> {
    return new ContentDigest((idle.pop() ?? await createCRC64()).init());
  }

  private readonly md5 = createHash('md5');

  private constructor(private readonly crc64: IHasher) {}

  update(chunk: Buffer): void {
    this.md5.update(chunk);
    this.crc64.update(chunk);
  }

  /** The checksums of all chunks; call it once. */
  finish(): Checksums {
    return { md5: this.md5.digest('hex').toUpperCase(), crc64: BigInt(`0x${this.crc64.digest('hex')}`).toString() };
  }

  release(): void {
    idle.push(this.crc64);
  }
}

/**
 * Compares the MD5 of a body with its Content-MD5 header.
 * @param md5 of the body, uppercase hexadecimal
 * @param given the header, Base64; undefined if it was not sent
 * @throws OssError `InvalidDigest`
 */
export function assertContentMd5(md5: string, given: string | undefined): void {
  if (given === undefined || Buffer.from(given, 'base64').toString('hex').toUpperCase() === md5) return;
  throw new OssError('InvalidDigest', { details: { 'Content-MD5': given } });
}
