import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { type Storage } from './record-store';

const SUFFIX = '.json';

/**
 * One file per record: `<dir>/<id>.json`, written to a temporary file and renamed, so that a reader never sees half of one.
 * Writes of one record happen in the order in which they were asked for.
 */
export class FileStorage implements Storage {
  /** Makes the directory when it is not there. */
  static async open(dir: string): Promise<FileStorage> {
    await mkdir(dir, { recursive: true });
    return new FileStorage(dir);
  }

  private readonly pending = new Map<string, Promise<void>>();

  private constructor(private readonly dir: string) {}

  async load(): Promise<{ id: string; text: string }[]> {
    const names = (await readdir(this.dir)).filter((name) => name.endsWith(SUFFIX)).sort();
    return Promise.all(names.map(async (name) => ({ id: name.slice(0, -SUFFIX.length), text: await this.read(name) })));
  }

  async save(id: string, text: string): Promise<void> {
    const file = path.join(this.dir, id + SUFFIX);
    await this.inTurn(id, async () => {
      await writeFile(`${file}.tmp`, text);
      await rename(`${file}.tmp`, file);
    });
  }

  async remove(id: string): Promise<void> {
    await this.inTurn(id, () => rm(path.join(this.dir, id + SUFFIX), { force: true }));
  }

  private async read(name: string): Promise<string> {
    const file = path.join(this.dir, name);
    const text = await readFile(file, 'utf8');
    try {
      JSON.parse(text);
    } catch {
      throw new Error(`The state file ${file} is not JSON. Restore it, or delete it to forget that record.`);
    }
    return text;
  }

  private async inTurn(id: string, write: () => Promise<void>): Promise<void> {
    const before = this.pending.get(id) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(write);
    this.pending.set(id, turn);
    try {
      await turn;
    } finally {
      if (this.pending.get(id) === turn) this.pending.delete(id);
    }
  }
}
