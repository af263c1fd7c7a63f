import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { OssError } from '../errors';
import type { Bucket, BucketContext } from './bucket';
import { combineCrc64 } from './crc64';
import { type Entry, FileStore } from './file-store';
import { discard, readIfExists, writing } from './file-system';
import { compareUtf8 } from './key-index';
import { KeyedMutex } from './mutex';
import { assertKey } from './names';
import type { ObjectInfo, ObjectMeta, PutOptions } from './types';

const UPLOAD_FILE = 'upload.json';
const MAX_PART_NUMBER = 10_000;

export interface UploadInfo {
  readonly uploadId: string;
  readonly key: string;
  /** ISO 8601, UTC */
  readonly initiated: string;
  readonly meta: ObjectMeta;
}

export interface PartInfo {
  /** 1 to 10000. */
  readonly number: number;
  readonly size: number;
  /** MD5, uppercase hexadecimal. */
  readonly etag: string;
  readonly crc64: string;
  readonly lastModified: string;
}

/** A part as CompleteMultipartUpload names it. */
export interface PartReference {
  readonly number: number;
  /** With or without quotes. */
  readonly etag: string;
}

interface Upload {
  readonly info: UploadInfo;
  readonly dir: string;
  readonly files: FileStore<PartInfo>;
  readonly parts: Map<number, Entry<PartInfo>>;
}

/** The unfinished multipart uploads of one bucket, stored on disk. */
export class Uploads {
  static async open(bucket: Bucket, context: BucketContext): Promise<Uploads> {
    const dir = join(bucket.dir, 'uploads');
    await context.fs.mkdir(dir, { recursive: true });
    const uploads = new Uploads(dir, bucket, context);
    for (const name of await context.fs.readdir(dir)) await uploads.reopen(name);
    return uploads;
  }

  private readonly uploads = new Map<string, Upload>();
  private readonly locks = new KeyedMutex();

  private constructor(private readonly dir: string, private readonly bucket: Bucket, private readonly context: BucketContext) {}

  get size(): number {
    return this.uploads.size;
  }

  /** Sorted by key, then by id. */
  list(): UploadInfo[] {
    return [...this.uploads.values()].map((upload) => upload.info)
      .sort((a, b) => compareUtf8(a.key, b.key) || compareUtf8(a.uploadId, b.uploadId));
  }

  /** @throws OssError `NoSuchUpload` */
  info(key: string, uploadId: string): UploadInfo {
    return this.upload(key, uploadId).info;
  }

  /** Sorted by number. */
  parts(key: string, uploadId: string): PartInfo[] {
    return [...this.upload(key, uploadId).parts.values()].map((entry) => entry.record).sort((a, b) => a.number - b.number);
  }

  async initiate(key: string, meta: ObjectMeta = {}): Promise<UploadInfo> {
    assertKey(key);
    const info = { uploadId: randomBytes(16).toString('hex').toUpperCase(), key, initiated: this.context.clock().toISOString(), meta };
    const upload = this.track(info);
    try {
      await writing(upload.dir, async () => {
        await this.context.fs.mkdir(upload.dir);
        await this.context.scratch.replace(join(upload.dir, UPLOAD_FILE), JSON.stringify(info));
        await upload.files.load();
      });
    } catch (error) {
      await this.forget(upload);
      throw error;
    }
    this.uploads.set(info.uploadId, upload);
    return info;
  }

  /** Stores a part; replaces a part with the same number. */
  async put(key: string, uploadId: string, number: number, body: Readable | Buffer, options: PutOptions = {}): Promise<PartInfo> {
    this.upload(key, uploadId);
    if (!Number.isInteger(number) || number < 1 || number > MAX_PART_NUMBER) {
      throw new OssError('InvalidArgument', {
        message: `Part number must be an integer between 1 and ${MAX_PART_NUMBER}, inclusive.`,
        details: { ArgumentName: 'partNumber', ArgumentValue: String(number) },
      });
    }
    const staged = await this.context.scratch.receive(body, { maxBytes: this.context.limits.maxBodyBytes, ...options });
    return this.locks.run(uploadId, async () => {
      const upload = this.upload(key, uploadId);
      const part = { number, size: staged.size, etag: staged.md5, crc64: staged.crc64, lastModified: this.context.clock().toISOString() };
      upload.parts.set(number, await upload.files.commit(String(number), part, staged.file, '', upload.parts.get(number)));
      return part;
    }).finally(() => discard(this.context.fs, staged.file));
  }

  /**
   * Joins the parts and stores the object.
   * @param chosen the parts in ascending order, or `all`
   * @throws OssError `InvalidPart`, `InvalidPartOrder`, `EntityTooSmall`, `NoSuchUpload`
   */
  async complete(key: string, uploadId: string, chosen: readonly PartReference[] | 'all', options: PutOptions = {}): Promise<ObjectInfo> {
    return this.locks.run(uploadId, async () => {
      const upload = this.upload(key, uploadId);
      const entries = this.choose(upload, chosen);
      this.bucket.assertMayWrite(key, options);
      const file = await this.context.scratch.join(entries.map((entry) => ({ file: upload.files.fileOf(entry), size: entry.record.size })));
      const info = await this.bucket.commit(key, file, contentOf(entries.map((entry) => entry.record)), { ...upload.info.meta, ...options });
      await this.forget(upload);
      return info;
    });
  }

  async abort(key: string, uploadId: string): Promise<void> {
    await this.locks.run(uploadId, () => this.forget(this.upload(key, uploadId)));
  }

  private choose(upload: Upload, chosen: readonly PartReference[] | 'all'): Entry<PartInfo>[] {
    const references = chosen === 'all' ? this.parts(upload.info.key, upload.info.uploadId) : chosen;
    if (references.length === 0) throw new OssError('MalformedXML', { message: 'The list of parts is empty; at least one part is required.' });
    return references.map((reference, place) => {
      if (place > 0 && reference.number <= references[place - 1].number) throw new OssError('InvalidPartOrder');
      const entry = upload.parts.get(reference.number);
      if (entry?.record.etag !== reference.etag.replace(/"/g, '').toUpperCase()) {
        throw new OssError('InvalidPart', { details: { PartNumber: String(reference.number), ETag: reference.etag, UploadId: upload.info.uploadId } });
      }
      const { minPartBytes } = this.context.limits;
      if (entry.record.size < minPartBytes && place < references.length - 1) {
        throw new OssError('EntityTooSmall', {
          message: `Part ${reference.number} has ${entry.record.size} bytes; every part except the last must have at least ${minPartBytes}.`,
          details: { PartNumber: String(reference.number), MinSizeAllowed: String(minPartBytes), ProposedSize: String(entry.record.size) },
        });
      }
      return entry;
    });
  }

  private upload(key: string, uploadId: string): Upload {
    const upload = this.uploads.get(uploadId);
    if (upload?.info.key !== key) throw new OssError('NoSuchUpload', { details: { UploadId: uploadId } });
    return upload;
  }

  private track(info: UploadInfo): Upload {
    const dir = join(this.dir, info.uploadId);
    return { info, dir, files: new FileStore<PartInfo>(join(dir, 'parts'), this.context.fs, this.context.scratch), parts: new Map() };
  }

  private async forget(upload: Upload): Promise<void> {
    this.uploads.delete(upload.info.uploadId);
    await this.context.fs.rm(upload.dir, { recursive: true, force: true });
  }

  /** Reopens an upload. A directory without its JSON file was never acknowledged and is removed. */
  private async reopen(name: string): Promise<void> {
    const text = await readIfExists(this.context.fs, join(this.dir, name, UPLOAD_FILE));
    if (text === undefined) return this.context.fs.rm(join(this.dir, name), { recursive: true, force: true });
    const upload = this.track(JSON.parse(text) as UploadInfo);
    for (const entry of await upload.files.load()) upload.parts.set(entry.record.number, entry);
    this.uploads.set(upload.info.uploadId, upload);
  }
}

/** Size, ETag and checksum of the joined parts. The ETag is that of OSS and S3: MD5 of the MD5s of the parts, hyphen, number of parts. */
function contentOf(parts: readonly PartInfo[]) {
  const md5 = createHash('md5');
  let size = 0;
  let crc64 = '0';
  for (const part of parts) {
    md5.update(Buffer.from(part.etag, 'hex'));
    size += part.size;
    crc64 = combineCrc64(crc64, part.crc64, part.size);
  }
  return { size, crc64, etag: `${md5.digest('hex').toUpperCase()}-${parts.length}`, type: 'Multipart' as const };
}
