import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { lookup } from 'mime-types';
import { OssError } from '../errors';
import { combineCrc64 } from './crc64';
import { type Entry, FileStore } from './file-store';
import { discard, type FileSystem, systemCode, writing } from './file-system';
import { KeyIndex } from './key-index';
import { listKeys, type Listing, type ListOptions } from './listing';
import { KeyedMutex } from './mutex';
import { assertKey, recordName, safeExtension } from './names';
import { type Scratch, type Staged, tooLarge } from './scratch';
import type { BucketInfo, Limits, ObjectInfo, ObjectMeta, PutOptions, RangeChoice } from './types';

const READ_BYTES = 512 * 1024;
const OCTETS = 'application/octet-stream';

/** What a bucket shares with the other buckets of its store. */
export interface BucketContext {
  readonly fs: FileSystem;
  readonly scratch: Scratch;
  readonly limits: Limits;
  readonly clock: () => Date;
}

/** Size, type and checksums of the bytes of an object. */
type Content = Pick<ObjectInfo, 'size' | 'etag' | 'crc64' | 'type' | 'md5'>;

/** The objects of one bucket. The index is in memory; contents and side-cars are on disk. */
export class Bucket {
  static async open(dir: string, info: BucketInfo, context: BucketContext): Promise<Bucket> {
    const files = new FileStore<ObjectInfo>(join(dir, 'objects'), context.fs, context.scratch);
    const entries = await files.load();
    for (const entry of entries) {
      // A crash during an append leaves bytes that were never acknowledged.
      if (entry.record.type === 'Appendable') await context.fs.truncate(files.fileOf(entry), entry.record.size);
    }
    return new Bucket(dir, info, context, files, KeyIndex.from(entries.map((entry) => [entry.record.key, entry])));
  }

  private readonly locks = new KeyedMutex();
  private writers = 0;
  private removed = false;

  private constructor(
    readonly dir: string,
    public info: BucketInfo,
    private readonly context: BucketContext,
    private readonly files: FileStore<ObjectInfo>,
    private readonly index: KeyIndex<Entry<ObjectInfo>>,
  ) {}

  /** Whether the bucket has no objects and no writes in progress. */
  get isEmpty(): boolean {
    return this.index.size === 0 && this.writers === 0;
  }

  /** Refuses all further writes. */
  close(): void {
    this.removed = true;
  }

  /** Number of objects, and their total size in bytes. */
  usage(): { objects: number; bytes: number } {
    let bytes = 0;
    for (const entry of this.index.all()) bytes += entry.record.size;
    return { objects: this.index.size, bytes };
  }

  head(key: string): ObjectInfo | undefined {
    return this.index.get(key)?.record;
  }

  list(options?: ListOptions): Listing<ObjectInfo> {
    const listing = listKeys(this.index, options);
    return { ...listing, entries: listing.entries.map((entry) => entry.record) };
  }

  /** @throws OssError `NoSuchKey` */
  fileOf(key: string): string {
    return this.files.fileOf(this.entry(key));
  }

  async put(key: string, body: Readable | Buffer, options: PutOptions = {}): Promise<ObjectInfo> {
    assertKey(key);
    this.assertMayWrite(key, options);
    const staged = await this.context.scratch.receive(body, { maxBytes: this.context.limits.maxBodyBytes, ...options });
    return this.commit(key, staged.file, { ...contentOf(staged), type: 'Normal' }, options);
  }

  /** Makes a temporary file the content of a key, atomically. The temporary file is removed in any case. */
  async commit(key: string, file: string, content: Content, options: PutOptions): Promise<ObjectInfo> {
    return this.writeFromFile(key, file, async () => {
      this.assertMayWrite(key, options);
      return this.place(key, file, content, options);
    });
  }

  async get(key: string, range?: RangeChoice): Promise<{ info: ObjectInfo; stream: Readable }> {
    return this.reading(key, async (entry) => {
      const info = entry.record;
      const { start, end } = (typeof range === 'function' ? range(info) : range) ?? { start: 0, end: info.size - 1 };
      if (end < start) return { info, stream: Readable.from([]) };
      const handle = await this.context.fs.open(this.files.fileOf(entry), 'r');
      return { info, stream: handle.createReadStream({ start, end, highWaterMark: READ_BYTES }) };
    });
  }

  /** A temporary copy of the content of an object. `check` may throw to refuse the current version. */
  async clone(key: string, check: (info: ObjectInfo) => void): Promise<{ info: ObjectInfo; file: string }> {
    return this.reading(key, async (entry) => {
      check(entry.record);
      if (entry.record.size > this.context.limits.maxBodyBytes) throw tooLarge(entry.record.size, this.context.limits.maxBodyBytes);
      return { info: entry.record, file: await this.context.scratch.clone(this.files.fileOf(entry), entry.record.size) };
    });
  }

  /** Changes the metadata of an object; its content and all other metadata stay unchanged. */
  async updateMetadata(key: string, change: (info: ObjectInfo) => Partial<ObjectInfo>): Promise<ObjectInfo> {
    return this.write(key, async () => {
      const entry = this.entry(key);
      const record = { ...entry.record, ...change(entry.record) };
      this.index.set(key, await this.files.update(recordName(key), { ...entry, record }));
      return record;
    });
  }

  /** Replaces all metadata of an object, as copying it onto itself does. */
  async replaceMetadata(key: string, meta: (info: ObjectInfo) => ObjectMeta): Promise<ObjectInfo> {
    return this.updateMetadata(key, (info) => this.describe(key, { ...info, type: copiedType(info) }, meta(info)));
  }

  /**
   * Appends bytes to an appendable object; creates the object if it does not exist.
   * @param position current length of the object
   * @throws OssError `ObjectNotAppendable`, `PositionNotEqualToLength` (both with `x-oss-next-append-position`)
   */
  async append(key: string, position: number, body: Readable | Buffer, options: PutOptions = {}): Promise<ObjectInfo> {
    assertKey(key);
    this.assertPosition(key, position);
    const staged = await this.context.scratch.receive(body, { maxBytes: this.context.limits.maxBodyBytes, ...options });
    return this.writeFromFile(key, staged.file, async () => {
      this.assertPosition(key, position);
      const entry = this.index.get(key);
      return entry ? this.extend(entry, staged) : this.place(key, staged.file, { ...contentOf(staged), type: 'Appendable' }, options);
    });
  }

  async delete(key: string): Promise<void> {
    await this.write(key, async () => {
      const entry = this.index.get(key);
      if (!entry) return;
      await this.files.remove(recordName(key), entry);
      this.index.delete(key);
    });
  }

  /** @throws OssError `FileAlreadyExists` */
  assertMayWrite(key: string, options: PutOptions): void {
    if (options.forbidOverwrite && this.index.get(key)) throw new OssError('FileAlreadyExists', { details: { ObjectName: key } });
  }

  private async extend(entry: Entry<ObjectInfo>, staged: Staged): Promise<ObjectInfo> {
    const { fs, scratch } = this.context;
    const file = this.files.fileOf(entry);
    const { md5: _, ...before } = entry.record;
    const record: ObjectInfo = {
      ...before,
      size: before.size + staged.size,
      // In the cloud the ETag of an appendable object is not an MD5 either; it only has to change.
      etag: createHash('md5').update(before.etag + staged.md5).digest('hex').toUpperCase(),
      crc64: combineCrc64(before.crc64, staged.crc64, staged.size),
      lastModified: this.context.clock().toISOString(),
    };
    try {
      await writing(this.files.dir, async () => {
        const out = await fs.open(file, 'a');
        try {
          await scratch.append(staged.file, { start: 0, end: staged.size - 1 }, out);
        } finally {
          await out.close();
        }
      });
      this.index.set(record.key, await this.files.update(recordName(record.key), { ...entry, record }));
    } catch (error) {
      await fs.truncate(file, before.size);
      throw error;
    }
    return record;
  }

  private assertPosition(key: string, position: number): void {
    const info = this.head(key);
    const headers = { 'x-oss-next-append-position': String(info?.size ?? 0) };
    if (info && info.type !== 'Appendable') throw new OssError('ObjectNotAppendable', { headers, details: { Type: info.type } });
    if (position !== (info?.size ?? 0)) throw new OssError('PositionNotEqualToLength', { headers });
  }

  private describe(key: string, content: Content, options: ObjectMeta): ObjectInfo {
    return {
      bucket: this.info.name,
      key,
      size: content.size,
      etag: content.etag,
      md5: content.md5,
      crc64: content.crc64,
      type: content.type,
      lastModified: this.context.clock().toISOString(),
      contentType: options.contentType || lookup(key) || OCTETS,
      headers: options.headers ?? {},
      meta: options.meta ?? {},
      tags: options.tags ?? {},
      acl: options.acl ?? 'default',
      storageClass: options.storageClass ?? this.info.storageClass,
    };
  }

  private entry(key: string): Entry<ObjectInfo> {
    const entry = this.index.get(key);
    if (!entry) throw new OssError('NoSuchKey', { details: { Key: key } });
    return entry;
  }

  private async place(key: string, file: string, content: Content, options: ObjectMeta): Promise<ObjectInfo> {
    const record = this.describe(key, content, options);
    this.index.set(key, await this.files.commit(recordName(key), record, file, safeExtension(key), this.index.get(key)));
    return record;
  }

  private async write<T>(key: string, work: () => Promise<T>): Promise<T> {
    this.writers += 1;
    try {
      return await this.locks.run(key, async () => {
        if (this.removed) throw new OssError('NoSuchBucket', { details: { BucketName: this.info.name } });
        return work();
      });
    } finally {
      this.writers -= 1;
    }
  }

  /** Writes from a temporary file and removes the file. */
  private async writeFromFile<T>(key: string, file: string, work: () => Promise<T>): Promise<T> {
    return this.write(key, work).finally(() => discard(this.context.fs, file));
  }

  /** Reads the current version. If it is replaced before its file is open, reads the version that replaced it. */
  private async reading<T>(key: string, work: (entry: Entry<ObjectInfo>) => Promise<T>): Promise<T> {
    for (;;) {
      const entry = this.entry(key);
      try {
        return await work(entry);
      } catch (error) {
        if (systemCode(error) !== 'ENOENT' || this.index.get(key) === entry) throw error;
      }
    }
  }
}

const contentOf = (staged: Staged) => ({ size: staged.size, etag: staged.md5, md5: staged.md5, crc64: staged.crc64 });

/** The type of a copy: the copy of an appendable object is a normal object. */
export const copiedType = (info: ObjectInfo): ObjectInfo['type'] => (info.type === 'Appendable' ? 'Normal' : info.type);
