import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import * as path from 'node:path';

/** Stores documents in one JSON file, replaced atomically, or nowhere. Writes happen in the order of the calls. */
export class Storage {
  static none(): Storage {
    return new Storage(undefined);
  }

  /** Creates the directory if it does not exist. */
  static async open(file: string): Promise<Storage> {
    await mkdir(path.dirname(file), { recursive: true });
    return new Storage(file);
  }

  private last: Promise<void> = Promise.resolve();

  private constructor(private readonly file: string | undefined) {}

  /** @throws Error if the file is not JSON */
  async load(): Promise<unknown[]> {
    if (this.file === undefined) return [];
    const text = await readFile(this.file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '[]';
      throw error;
    });
    try {
      return JSON.parse(text) as unknown[];
    } catch {
      throw new Error(`The state file ${this.file} is not JSON. Restore it, or delete it to remove all roles, policies, topics, event rules and log projects of the account.`);
    }
  }

  /** @param content JSON; serialised before this returns */
  save(content: unknown): Promise<void> {
    const { file } = this;
    if (file === undefined) return Promise.resolve();
    const text = JSON.stringify(content, undefined, 1);
    this.last = this.last.catch(() => undefined).then(async () => {
      await writeFile(`${file}.tmp`, text);
      await rename(`${file}.tmp`, file);
    });
    return this.last;
  }
}
