import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import { discard, type FileSystem, writing } from './file-system';
import type { Scratch } from './scratch';

/** A record as it lies on the shelf: what is known, and the name of the file with the bytes. */
export interface Entry<R> {
  readonly record: R;
  readonly data: string;
}

const SIDE_CAR = '.json';
const READERS = 32;

/**
 * A folder of records, each a data file and a side-car JSON that names it. Renaming the side-car into place is the moment a
 * write counts: before it the old version is complete, after it the new one. A data file that no side-car names is left over
 * from a crash and removed when the folder is opened. (No fsync: what a power cut takes is the last seconds, as with any copy.)
 */
export class Shelf<R> {
  constructor(readonly dir: string, private readonly fs: FileSystem, private readonly scratch: Scratch) {}

  /** Makes the folder if need be, reads every record and removes leftovers. Unreadable side-cars are reported by name. */
  async load(): Promise<Entry<R>[]> {
    await this.fs.mkdir(this.dir, { recursive: true });
    const names = await this.fs.readdir(this.dir);
    const sideCars = names.filter((name) => name.endsWith(SIDE_CAR));
    const entries: Entry<R>[] = [];
    const next = sideCars.values();
    await Promise.all(Array.from({ length: READERS }, async () => {
      for (const name of next) entries.push(await this.read(name));
    }));
    const named = new Set(entries.map((entry) => entry.data));
    for (const name of names) if (!name.endsWith(SIDE_CAR) && !named.has(name)) await discard(this.fs, join(this.dir, name));
    return entries;
  }

  /** Where the bytes of an entry are. */
  fileOf(entry: Entry<R>): string {
    return join(this.dir, entry.data);
  }

  /**
   * Puts a record with new bytes on the shelf in place of `previous`.
   * @param file a temporary file on the same file system; moved
   */
  async commit(name: string, record: R, file: string, extension: string, previous?: Entry<R>): Promise<Entry<R>> {
    const entry = { record, data: `${name}.${randomBytes(6).toString('hex')}${extension}` };
    try {
      await this.fs.rename(file, this.fileOf(entry));
      await this.writeSideCar(name, entry);
    } catch (error) {
      await discard(this.fs, this.fileOf(entry));
      throw error;
    }
    if (previous) await discard(this.fs, this.fileOf(previous));
    return entry;
  }

  /** Says something else about the same bytes. */
  async amend(name: string, entry: Entry<R>): Promise<Entry<R>> {
    await this.writeSideCar(name, entry);
    return entry;
  }

  async remove(name: string, entry: Entry<R>): Promise<void> {
    await this.fs.rm(this.sideCar(name), { force: true });
    await discard(this.fs, this.fileOf(entry));
  }

  private async read(name: string): Promise<Entry<R>> {
    const file = join(this.dir, name);
    try {
      return JSON.parse(await this.fs.readFile(file, 'utf8')) as Entry<R>;
    } catch (error) {
      throw new Error(`${file} is not a readable side-car (${(error as Error).message}). Remove it, and ${basename(name, SIDE_CAR)}.* beside it, `
        + 'to go on without that object.', { cause: error });
    }
  }

  private sideCar(name: string): string {
    return join(this.dir, `${name}${SIDE_CAR}`);
  }

  private async writeSideCar(name: string, entry: Entry<R>): Promise<void> {
    await writing(this.dir, () => this.scratch.replace(this.sideCar(name), JSON.stringify(entry)));
  }
}
