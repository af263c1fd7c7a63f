import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { OssError } from '../errors';
import { Bucket, type BucketContext, copiedType } from './bucket';
import { type FileSystem, nodeFileSystem, readIfExists, writing } from './file-system';
import { compareUtf8 } from './key-index';
import type { Listing, ListOptions } from './listing';
import { StoreLock } from './lock';
import { KeyedMutex } from './mutex';
import { assertBucketName, assertKey, bucketFolder, bucketOfFolder } from './names';
import { Scratch } from './scratch';
import {
  type BucketAcl, type BucketInfo, type Limits, type ObjectInfo, OSS_LIMITS, type PutOptions, type RangeChoice, type StorageClass,
} from './types';
import { Uploads } from './uploads';

const BUCKET_FILE = 'bucket.json';

export interface StoreOptions {
  /** Default: {@link OSS_LIMITS}. */
  readonly limits?: Partial<Limits>;
  /** Default: the system clock. */
  readonly clock?: () => Date;
  /** Default: the file system of Node. */
  readonly fs?: FileSystem;
}

export interface CreateBucketOptions {
  /** e.g. `cn-shanghai` */
  readonly region: string;
  /** Default: `private`. */
  readonly acl?: BucketAcl;
  /** Default: `Standard`. */
  readonly storageClass?: StorageClass;
  /** `LRS` (default) or `ZRS`. */
  readonly redundancy?: string;
}

/** The address of one object. */
export interface ObjectAddress {
  readonly bucket: string;
  readonly key: string;
}

export interface CopyOptions extends PutOptions {
  /** `copy` (default) keeps the metadata of the source, `replace` uses these options. Does not apply to tags. */
  readonly metadata?: 'copy' | 'replace';
  /** The same for tags. Default: `copy`. */
  readonly tagging?: 'copy' | 'replace';
  /** May throw to refuse the source version. */
  check?(source: ObjectInfo): void;
}

/** The buckets of the local OSS, stored in a data directory. Only one process at a time can use the directory. */
export class ObjectStore {
  /** Opens a data directory, creates it if necessary, and removes leftovers of a crash. */
  static async open(dir: string, options: StoreOptions = {}): Promise<ObjectStore> {
    const fs = options.fs ?? nodeFileSystem;
    await fs.mkdir(dir, { recursive: true });
    const lock = await StoreLock.acquire(dir, fs);
    try {
      const scratch = await Scratch.open(join(dir, 'tmp'), fs);
      const context = { fs, scratch, limits: { ...OSS_LIMITS, ...options.limits }, clock: options.clock ?? (() => new Date()) };
      const store = new ObjectStore(join(dir, 'buckets'), context, () => lock.release());
      await store.load();
      return store;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** A store in a temporary directory, which {@link close} removes. */
  static async temporary(options: StoreOptions = {}): Promise<ObjectStore> {
    const dir = await mkdtemp(join(tmpdir(), 'ims-local-oss-'));
    const store = await ObjectStore.open(dir, options);
    store.release = () => store.context.fs.rm(dir, { recursive: true, force: true });
    return store;
  }

  private readonly locks = new KeyedMutex();
  private readonly open = new Map<string, { bucket: Bucket; uploads: Uploads }>();

  private constructor(private readonly dir: string, private readonly context: BucketContext, private release: () => Promise<void>) {}

  /** Releases the data directory. Stop the server first. */
  async close(): Promise<void> {
    await this.release();
  }

  /** @throws OssError `InvalidBucketName`, `BucketAlreadyExists` */
  async createBucket(name: string, options: CreateBucketOptions): Promise<void> {
    assertBucketName(name);
    await this.locks.run(name, async () => {
      if (this.open.has(name)) throw new OssError('BucketAlreadyExists', { details: { BucketName: name } });
      const info: BucketInfo = {
        name,
        region: options.region,
        acl: options.acl ?? 'private',
        createdAt: this.context.clock().toISOString(),
        storageClass: options.storageClass ?? 'Standard',
        redundancy: options.redundancy ?? 'LRS',
        tags: {},
        configs: {},
      };
      await this.save(info);
      await this.track(info);
    });
  }

  bucket(name: string): BucketInfo | undefined {
    return this.open.get(name)?.bucket.info;
  }

  /** By name. */
  listBuckets(): BucketInfo[] {
    return [...this.open.values()].map(({ bucket }) => bucket.info).sort((a, b) => compareUtf8(a.name, b.name));
  }

  /** Changes the ACL, tags or configuration documents of a bucket. */
  async updateBucket(name: string, change: (info: BucketInfo) => Partial<Pick<BucketInfo, 'acl' | 'tags' | 'configs'>>): Promise<void> {
    await this.locks.run(name, async () => {
      const { bucket } = this.opened(name);
      const info = { ...bucket.info, ...change(bucket.info) };
      await this.save(info);
      bucket.info = info;
    });
  }

  /** @throws OssError `NoSuchBucket`, `BucketNotEmpty` (if it has objects or unfinished uploads) */
  async deleteBucket(name: string): Promise<void> {
    await this.locks.run(name, async () => {
      const { bucket, uploads } = this.opened(name);
      if (!bucket.isEmpty || uploads.size > 0) throw new OssError('BucketNotEmpty', { details: { BucketName: name } });
      bucket.close();
      this.open.delete(name);
      await this.context.fs.rm(this.folder(name), { recursive: true, force: true });
    });
  }

  /** Number of objects, their total size in bytes, and number of unfinished uploads. */
  usage(name: string): { objects: number; bytes: number; uploads: number } {
    const { bucket, uploads } = this.opened(name);
    return { ...bucket.usage(), uploads: uploads.size };
  }

  /** Streams a body to disk; the object is replaced atomically after the whole body has arrived. */
  async put(bucket: string, key: string, body: Readable | Buffer, options?: PutOptions): Promise<ObjectInfo> {
    return this.opened(bucket).bucket.put(key, body, options);
  }

  /** Appends to an appendable object; `position` is its current length, 0 to create it. */
  async append(bucket: string, key: string, position: number, body: Readable | Buffer, options?: PutOptions): Promise<ObjectInfo> {
    return this.opened(bucket).bucket.append(key, position, body, options);
  }

  async head(bucket: string, key: string): Promise<ObjectInfo | undefined> {
    return this.opened(bucket).bucket.head(key);
  }

  /**
   * Opens the current version for reading; replacing or deleting the object does not affect the stream.
   * @param range default: the whole object; a function receives the version that is read
   * @throws OssError `NoSuchBucket`, `NoSuchKey`
   */
  async get(bucket: string, key: string, range?: RangeChoice): Promise<{ info: ObjectInfo; stream: Readable }> {
    return this.opened(bucket).bucket.get(key, range);
  }

  /** Deletes an object; succeeds if the object does not exist. */
  async delete(bucket: string, key: string): Promise<void> {
    await this.opened(bucket).bucket.delete(key);
  }

  /** One page in UTF-8 order. */
  async list(bucket: string, options?: ListOptions): Promise<Listing<ObjectInfo>> {
    return this.opened(bucket).bucket.list(options);
  }

  /** Copies an object within the store. Copying an object onto itself changes only its metadata. */
  async copy(source: ObjectAddress, target: ObjectAddress, options: CopyOptions = {}): Promise<ObjectInfo> {
    assertKey(target.key);
    const from = this.opened(source.bucket).bucket;
    const to = this.opened(target.bucket).bucket;
    to.assertMayWrite(target.key, options);
    if (from === to && source.key === target.key) {
      return to.replaceMetadata(target.key, (info) => {
        options.check?.(info);
        return copiedMeta(info, options);
      });
    }
    const { info, file } = await from.clone(source.key, (found) => options.check?.(found));
    const content = { size: info.size, etag: info.etag, md5: info.md5, crc64: info.crc64, type: copiedType(info) };
    return to.commit(target.key, file, content, copiedMeta(info, options));
  }

  /** Changes ACL or tags of an object. */
  async updateMetadata(bucket: string, key: string, change: Partial<Pick<ObjectInfo, 'acl' | 'tags'>>): Promise<ObjectInfo> {
    return this.opened(bucket).bucket.updateMetadata(key, () => change);
  }

  /** The multipart uploads of a bucket. */
  uploads(bucket: string): Uploads {
    return this.opened(bucket).uploads;
  }

  /**
   * The file with the content of an object, for reading only. It exists until the object is replaced or deleted.
   * @throws OssError `NoSuchBucket`, `NoSuchKey`
   */
  async fileOf(bucket: string, key: string): Promise<string> {
    return this.opened(bucket).bucket.fileOf(key);
  }

  private opened(name: string): { bucket: Bucket; uploads: Uploads } {
    const opened = this.open.get(name);
    if (!opened) throw new OssError('NoSuchBucket', { details: { BucketName: name } });
    return opened;
  }

  private folder(name: string): string {
    return join(this.dir, bucketFolder(name));
  }

  private async save(info: BucketInfo): Promise<void> {
    const folder = this.folder(info.name);
    await writing(this.dir, async () => {
      await this.context.fs.mkdir(folder, { recursive: true });
      await this.context.scratch.replace(join(folder, BUCKET_FILE), JSON.stringify(info, null, 2));
    });
  }

  private async track(info: BucketInfo): Promise<void> {
    const bucket = await Bucket.open(this.folder(info.name), info, this.context);
    this.open.set(info.name, { bucket, uploads: await Uploads.open(bucket, this.context) });
  }

  private async load(): Promise<void> {
    const { fs } = this.context;
    await fs.mkdir(this.dir, { recursive: true });
    for (const folder of await fs.readdir(this.dir)) {
      const name = bucketOfFolder(folder);
      if (name === undefined) continue;
      // A directory without this file is left over from an interrupted creation or deletion. It is empty; the next bucket of that name reuses it.
      const text = await readIfExists(fs, join(this.dir, folder, BUCKET_FILE));
      if (text !== undefined) await this.track(JSON.parse(text) as BucketInfo);
    }
  }
}

function copiedMeta(source: ObjectInfo, options: CopyOptions): PutOptions {
  const metadata = options.metadata === 'replace' ? options : source;
  return {
    contentType: metadata.contentType,
    headers: metadata.headers,
    meta: metadata.meta,
    tags: (options.tagging === 'replace' ? options : source).tags,
    acl: options.acl,
    storageClass: options.storageClass,
    forbidOverwrite: options.forbidOverwrite,
  };
}
