import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { type Storage } from './record-store';

const SUFFIX = '.json';

/**
 * Stores each record in a file `<dir>/<id>.json`, replaced atomically. Writes of one record happen in the order of the calls.
 */
export class FileStorage implements Storage {
  /** Creates the directory if it does not exist. */
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
    await this.inOrder(id, async () => {
      await writeFile(`${file}.tmp`, text);
      await rename(`${file}.tmp`, file);
    });
  }

  async remove(id: string): Promise<void> {
    await this.inOrder(id, () => rm(path.join(this.dir, id + SUFFIX), { force: true }));
  }

  private async read(name: string): Promise<string> {
    const file = path.join(this.dir, name);
    const text = await readFile(file, 'utf8');
    try {
      JSON.parse(text);
    } catch {
      throw new Error(`The state file ${file} is not JSON. Restore it, or delete it to remove that record.`);
    }
    return text;
  }

  private async inOrder(id: string, write: () => Promise<void>): Promise<void> {
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
