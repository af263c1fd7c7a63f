import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import { discard, type FileSystem, writing } from './file-system';
import type { Scratch } from './scratch';

/** A stored record: its metadata, and the name of its data file. */
export interface Entry<R> {
  readonly record: R;
  readonly data: string;
}

const SIDE_CAR = '.json';
const READERS = 32;

/**
 * A directory of records, each with a data file and a JSON side-car that names it. A write is committed by renaming the side-car
 * into place: before that the old version is complete, after that the new one. A data file that no side-car names is left over
 * from a crash and is removed when the directory is opened. There is no fsync: a power failure can lose the last seconds.
 */
export class FileStore<R> {
  constructor(readonly dir: string, private readonly fs: FileSystem, private readonly scratch: Scratch) {}

  /** Creates the directory if necessary, reads all records and removes leftovers. @throws Error that names an unreadable side-car */
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

  /** Path of the data file of an entry. */
  fileOf(entry: Entry<R>): string {
    return join(this.dir, entry.data);
  }

  /**
   * Stores a record with new content and removes `previous`.
   * @param file a temporary file on the same file system; it is moved
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

  /** Replaces the metadata of a record; its data file stays unchanged. */
  async update(name: string, entry: Entry<R>): Promise<Entry<R>> {
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
      throw new Error(`The side-car ${file} cannot be read (${(error as Error).message}). To continue without this object, remove the file `
        + `and ${basename(name, SIDE_CAR)}.* in the same directory.`, { cause: error });
    }
  }

  private sideCar(name: string): string {
    return join(this.dir, `${name}${SIDE_CAR}`);
  }

  private async writeSideCar(name: string, entry: Entry<R>): Promise<void> {
    await writing(this.dir, () => this.scratch.replace(this.sideCar(name), JSON.stringify(entry)));
  }
}
