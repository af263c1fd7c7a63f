import * as promises from 'node:fs/promises';
import { OssError } from '../errors';

/** What the store asks of a disk. Tests give one that fills up. */
export type FileSystem = Pick<typeof promises,
'copyFile' | 'mkdir' | 'mkdtemp' | 'open' | 'readFile' | 'readdir' | 'rename' | 'rm' | 'truncate' | 'unlink' | 'writeFile'>;

export const nodeFileSystem: FileSystem = promises;

const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** The `code` of a system error, e.g. `ENOENT`. */
export const systemCode = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;

/** Runs work that writes below `dir`; a full disk becomes an answer that clients show. */
export async function writing<T>(dir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!FULL.has(systemCode(error) ?? '')) throw error;
    throw new OssError('InsufficientStorage', {
      message: `No space left on the disk of the local OSS (${dir}); nothing of this request was kept. `
        + 'Delete objects, free space, or start it with a data directory on another disk.',
      cause: error,
    });
  }
}

/** Removes a file that nothing needs any more. What cannot be removed now (Windows: still being read) goes at the next start. */
export const discard = (fs: FileSystem, file: string): Promise<void> => fs.unlink(file).catch(() => undefined);

/** The text of a file, or undefined where there is none; any other trouble is thrown. */
export async function readIfThere(fs: FileSystem, file: string): Promise<string | undefined> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
