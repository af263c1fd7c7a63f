import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

const CHUNK = 4 * 1024 * 1024;

/** Size and hash of a file. */
export interface FileDigest {
  /** Size in bytes. */
  readonly size: number;
  readonly hex: string;
  /** The hash as `Content-MD5` contains it. */
  readonly base64: string;
}

/** Digests of files that this process has read, by path, size and time of change: a film in ten stacks is read once. */
const READ = new Map<string, FileDigest>();

/**
 * The MD5 of a file, with which OSS checks an upload; it identifies the content and is not a protection. The file is read in chunks, because
 * footage does not fit into memory.
 * @throws Error of Node when the file cannot be read
 */
export function fileDigest(path: string): FileDigest {
  const { size, mtimeMs } = statSync(path);
  const key = `${path}\n${size}\n${mtimeMs}`;
  const known = READ.get(key);
  if (known) return known;
  const md5 = createHash('md5');
  const chunk = Buffer.allocUnsafe(Math.min(CHUNK, size + 1));
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) md5.update(chunk.subarray(0, length));
  } finally {
    closeSync(file);
  }
  const bytes = md5.digest();
  const digest = { size, hex: bytes.toString('hex'), base64: bytes.toString('base64') };
  READ.set(key, digest);
  return digest;
}
