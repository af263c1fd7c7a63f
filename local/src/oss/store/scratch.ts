import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { OssError } from '../errors';
import { assertContentMd5, type Checksums, ContentDigest } from './digest';
import { discard, type FileSystem, systemCode, writing } from './file-system';
import type { ByteRange } from './types';

/** Bytes per write: large enough to use the thread pool rarely, small enough for a hundred concurrent uploads in memory. */
const BATCH_BYTES = 512 * 1024;

/** A body in a temporary file: rename the file to commit it, or discard it. */
export interface Staged extends Checksums {
  readonly file: string;
  readonly size: number;
}

/** Conditions that a body must meet. */
export interface BodyRules {
  readonly maxBytes: number;
  /** Exact size in bytes, as declared by the sender. */
  readonly length?: number;
  /** Base64 of the MD5. */
  readonly contentMd5?: string;
}

/** The directory of temporary files, on the same file system as the data, so that a file can be committed by renaming. Emptied at every start. */
export class Scratch {
  static async open(dir: string, fs: FileSystem): Promise<Scratch> {
    await fs.rm(dir, { recursive: true, force: true });
    await fs.mkdir(dir, { recursive: true });
    return new Scratch(dir, fs);
  }

  private constructor(readonly dir: string, private readonly fs: FileSystem) {}

  /** Streams a body to a temporary file and computes its checksums. Removes the file on failure. */
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

  /** Concatenates files into a new temporary file. */
  async join(pieces: readonly { readonly file: string; readonly size: number }[]): Promise<string> {
    const written = await this.make((target) => this.withFile(target, async (out) => {
      for (const piece of pieces) await this.append(piece.file, { start: 0, end: piece.size - 1 }, out);
    }));
    return written.file;
  }

  /** Copies the first `size` bytes of a file; shares blocks if the file system supports it. */
  async clone(source: string, size: number): Promise<string> {
    const written = await this.make(async (file) => {
      await this.fs.copyFile(source, file, constants.COPYFILE_FICLONE);
      await this.fs.truncate(file, size); // an append to the source may be in progress
    });
    return written.file;
  }

  /** Replaces a small file atomically. */
  async replace(file: string, text: string): Promise<void> {
    const written = await this.make((temporary) => this.fs.writeFile(temporary, text));
    await this.fs.rename(written.file, file).catch(async (error) => {
      await discard(this.fs, written.file);
      throw error;
    });
  }

  /** Appends a range of one file to an open file. */
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

/** The chunks of a body. Stopping early does not destroy the stream: the socket is still needed for the response. */
function chunksOf(body: Readable | Buffer): AsyncIterable<Buffer> | Iterable<Buffer> {
  return Buffer.isBuffer(body) ? [body] : body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
}

/** Hashes and writes chunks; collects the next batch while the current one is written. */
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
    throw new OssError('IncompleteBody', { message: `The request body has ${staged.size} bytes; Content-Length is ${rules.length}.` });
  }
  assertContentMd5(staged.md5, rules.contentMd5);
}
