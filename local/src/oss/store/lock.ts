import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { discard, type FileSystem, readIfExists, systemCode } from './file-system';

const LOCK = 'store.lock';
/** Lock files that this process holds. */
const held = new Set<string>();

/** Prevents two servers from using one data directory: each has its own index of objects in memory. */
export class StoreLock {
  static async acquire(dir: string, fs: FileSystem): Promise<StoreLock> {
    const file = join(realpathSync(dir), LOCK);
    const text = await readIfExists(fs, file);
    const holder = Number(text);
    if (held.has(file) || (holder > 0 && holder !== process.pid && isAlive(holder))) {
      throw new Error(`The data directory ${dir} is in use by process ${holder || process.pid}. `
        + `Stop that process or choose another directory. If no server is running, remove ${file}.`);
    }
    await fs.rm(file, { force: true });
    await fs.writeFile(file, String(process.pid), { flag: 'wx' });
    held.add(file);
    return new StoreLock(file, fs);
  }

  private constructor(private readonly file: string, private readonly fs: FileSystem) {}

  async release(): Promise<void> {
    if (held.delete(this.file)) await discard(this.fs, this.file);
  }
}

/** Whether another process exists. Not called with the id of this process: in a container every run may have the same id. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
