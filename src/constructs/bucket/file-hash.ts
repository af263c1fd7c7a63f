import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

const CHUNK = 4 * 1024 * 1024;

/** What a file holds, in few bytes. */
export interface FileDigest {
  /** Size in bytes. */
  readonly size: number;
  readonly hex: string;
  /** As `Content-MD5` wants it. */
  readonly base64: string;
}

/** Files that were read before in this process, by path, size and time of change: a film in ten stacks is read once. */
const READ = new Map<string, FileDigest>();

/**
 * The MD5 of a file, which is what OSS checks an upload against; it identifies content and protects against nothing. Read piece
 * by piece, as footage does not fit into memory.
 * @throws Error as node does, when the file cannot be read
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
