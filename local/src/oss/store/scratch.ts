import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { OssError } from '../errors';
import { assertContentMd5, type Checksums, ContentDigest } from './digest';
import { discard, type FileSystem, systemCode, writing } from './file-system';
import type { ByteRange } from './types';

/** Large enough that the thread pool is not asked often, small enough that a hundred uploads fit in memory. */
const BATCH_BYTES = 512 * 1024;

/** A body on disk that is nobody's yet: commit it by renaming, or discard it. */
export interface Staged extends Checksums {
  readonly file: string;
  readonly size: number;
}

/** What a body has to be. */
export interface BodyRules {
  readonly maxBytes: number;
  /** exact size announced */
  readonly length?: number;
  /** base64 */
  readonly contentMd5?: string;
}

/** The folder of temporary files, on the same file system as the data so that a rename is enough. Emptied at every start. */
export class Scratch {
  static async open(dir: string, fs: FileSystem): Promise<Scratch> {
    await fs.rm(dir, { recursive: true, force: true });
    await fs.mkdir(dir, { recursive: true });
    return new Scratch(dir, fs);
  }

  private constructor(readonly dir: string, private readonly fs: FileSystem) {}

  /** Streams a body to disk, taking its checksums on the way. Leaves nothing behind when it fails. */
  async receive(body: Readable | Buffer, rules: BodyRules): Promise<Staged> {
    if ((rules.length ?? 0) > rules.maxBytes) throw tooLarge(rules.length!, rules.maxBytes);
    const digest = await ContentDigest.create();
    try {
      const { file, result: size } = await this.make((target) => (
        this.withFile(target, (out) => pour(chunksOf(body), out, digest, rules.maxBytes))));
      const staged = { file, size, ...digest.finish() };
      try {
        assertBody(staged, rules);
      } catch (error) {
        await discard(this.fs, file);
        throw error;
      }
      return staged;
    } finally {
      digest.release();
    }
  }

  /** Puts files one after the other into a new file. */
  async join(pieces: readonly { readonly file: string; readonly size: number }[]): Promise<string> {
    const written = await this.make((target) => this.withFile(target, async (out) => {
      for (const piece of pieces) await this.append(piece.file, { start: 0, end: piece.size - 1 }, out);
    }));
    return written.file;
  }

  /** Copies the first `size` bytes of a file, sharing blocks where the file system can. */
  async clone(source: string, size: number): Promise<string> {
    const written = await this.make(async (file) => {
      await this.fs.copyFile(source, file, constants.COPYFILE_FICLONE);
      await this.fs.truncate(file, size); // an append may be under way on the source
    });
    return written.file;
  }

  /** Writes a small file so that it is either the old one or the new one, never half of it. */
  async replace(file: string, text: string): Promise<void> {
    const written = await this.make((temporary) => this.fs.writeFile(temporary, text));
    await this.fs.rename(written.file, file).catch(async (error) => {
      await discard(this.fs, written.file);
      throw error;
    });
  }

  /** Adds bytes of one file to an open one. */
  async append(source: string, range: ByteRange, out: FileHandle): Promise<void> {
    if (range.end < range.start) return;
    const input = await this.fs.open(source, 'r');
    for await (const chunk of input.createReadStream({ ...range, highWaterMark: BATCH_BYTES })) await out.appendFile(chunk as Buffer);
  }

  private async make<T>(fill: (file: string) => Promise<T>): Promise<{ file: string; result: T }> {
    const file = join(this.dir, randomUUID());
    try {
      return { file, result: await writing(this.dir, () => fill(file)) };
    } catch (error) {
      await discard(this.fs, file);
      throw error;
    }
  }

  private async withFile<T>(file: string, use: (handle: FileHandle) => Promise<T>): Promise<T> {
    const handle = await this.fs.open(file, 'wx');
    try {
      return await use(handle);
    } finally {
      await handle.close();
    }
  }
}

/** The chunks of a body. The stream is not destroyed when we stop early: the socket still has to carry our answer. */
function chunksOf(body: Readable | Buffer): AsyncIterable<Buffer> | Iterable<Buffer> {
  return Buffer.isBuffer(body) ? [body] : body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
}

/** Hashes and writes; while one batch is on its way to the disk the next one is collected. */
async function pour(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>, out: FileHandle, digest: ContentDigest, maxBytes: number,
): Promise<number> {
  let size = 0;
  let batch: Buffer[] = [];
  let batched = 0;
  let pending: Promise<void> = Promise.resolve();
  const flush = async () => {
    await pending;
    pending = out.appendFile(Buffer.concat(batch, batched));
    pending.catch(() => undefined); // reported by the next `await pending`
    batch = [];
    batched = 0;
  };
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(size, maxBytes);
      digest.update(chunk);
      batch.push(chunk);
      batched += chunk.length;
      if (batched >= BATCH_BYTES) await flush();
    }
    await flush();
    await pending;
  } catch (error) {
    await pending.catch(() => undefined);
    throw systemCode(error) === 'ECONNRESET' ? new OssError('IncompleteBody', { cause: error }) : error;
  }
  return size;
}

/** @throws OssError `EntityTooLarge` */
export function tooLarge(bytes: number, maxBytes: number): OssError {
  return new OssError('EntityTooLarge', { details: { ProposedSize: String(bytes), MaxSizeAllowed: String(maxBytes) } });
}

function assertBody(staged: Staged, rules: BodyRules): void {
  if (rules.length !== undefined && rules.length !== staged.size) {
    throw new OssError('IncompleteBody', { message: `The request body has ${staged.size} bytes; Content-Length announced ${rules.length}.` });
  }
  assertContentMd5(staged.md5, rules.contentMd5);
}
