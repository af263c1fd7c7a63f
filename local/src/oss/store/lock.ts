import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { discard, type FileSystem, readIfThere, systemCode } from './file-system';

const LOCK = 'store.lock';
const held = new Set<string>();

/** Keeps two servers from one data directory: each has the list of objects in memory and would not see the other's. */
export class StoreLock {
  static async take(dir: string, fs: FileSystem): Promise<StoreLock> {
    const file = join(realpathSync(dir), LOCK);
    const text = await readIfThere(fs, file);
    const holder = Number(text);
    if (held.has(file) || (holder > 0 && holder !== process.pid && isAlive(holder))) {
      throw new Error(`The data directory ${dir} is in use by process ${holder || process.pid}. `
        + `Stop it or choose another directory; if nothing runs there, remove ${file}.`);
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

/** Own process ids are not asked for: in a container every run may have the same one. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
