import * as promises from 'node:fs/promises';
import { OssError } from '../errors';

/** The file-system functions that the store uses. Tests replace them with a disk that becomes full. */
export type FileSystem = Pick<typeof promises,
'copyFile' | 'mkdir' | 'mkdtemp' | 'open' | 'readFile' | 'readdir' | 'rename' | 'rm' | 'truncate' | 'unlink' | 'writeFile'>;

export const nodeFileSystem: FileSystem = promises;

const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** The `code` of a system error, e.g. `ENOENT`. */
export const systemCode = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;

/** Runs `work`, which writes below `dir`. Converts the error of a full disk to `InsufficientStorage`. */
export async function writing<T>(dir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!FULL.has(systemCode(error) ?? '')) throw error;
    throw new OssError('InsufficientStorage', {
      message: `No space left on the disk of the local OSS (${dir}); nothing of this request was stored. `
        + 'Delete objects, free space, or start the server with a data directory on another disk.',
      cause: error,
    });
  }
}

/** Removes an unused file. A file that cannot be removed now (on Windows, while it is being read) is removed at the next start. */
export const discard = (fs: FileSystem, file: string): Promise<void> => fs.unlink(file).catch(() => undefined);

/** The text of a file; undefined if the file does not exist. */
export async function readIfExists(fs: FileSystem, file: string): Promise<string | undefined> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
