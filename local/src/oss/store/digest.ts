import { createHash } from 'node:crypto';
import { createCRC64, type IHasher } from 'hash-wasm';
import { OssError } from '../errors';

/** The checksums OSS keeps of a body. */
export interface Checksums {
  /** upper-case hexadecimal */
  readonly md5: string;
  /** decimal */
  readonly crc64: string;
}

// A WebAssembly instance reserves much address space until it is collected, so they are used again.
const idle: IHasher[] = [];

/** MD5 and CRC-64 of bytes that pass by, about 2.6 ms per MiB. Always call {@link release} in the end. */
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

  /** The checksums of all that passed; once. */
  finish(): Checksums {
    return { md5: this.md5.digest('hex').toUpperCase(), crc64: BigInt(`0x${this.crc64.digest('hex')}`).toString() };
  }

  release(): void {
    idle.push(this.crc64);
  }
}

/**
 * Compares a body with the Content-MD5 its sender gave.
 * @param md5 of the body, upper-case hexadecimal
 * @param given Base64, or undefined where the sender gave none
 * @throws OssError `InvalidDigest`
 */
export function assertContentMd5(md5: string, given: string | undefined): void {
  if (given === undefined || Buffer.from(given, 'base64').toString('hex').toUpperCase() === md5) return;
  throw new OssError('InvalidDigest', { details: { 'Content-MD5': given } });
}
