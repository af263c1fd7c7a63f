import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The service of the toy provider: a directory with one JSON file per thing. */
export class Things {
  constructor(private readonly dir: string | undefined) {}

  create(thing: object): string {
    const id = `thing-${readdirSync(this.place()).length + 1}`;
    this.put(id, { ...thing, id });
    return id;
  }

  put(id: string, thing: object): void {
    writeFileSync(this.file(id), JSON.stringify(thing, (_, value) => typeof value === 'bigint' ? { digits: value.toString() } : value));
  }

  get(id: string): Record<string, any> | undefined {
    try {
      return JSON.parse(readFileSync(this.file(id), 'utf8'), (_, value) => value?.digits === undefined ? value : BigInt(value.digits));
    } catch {
      return undefined;
    }
  }

  named(name: string): [string, Record<string, any>] | undefined {
    const id = readdirSync(this.place()).map((file) => file.replace('.json', '')).find((each) => this.get(each)!.name === name);
    return id === undefined ? undefined : [id, this.get(id)!];
  }

  delete(id: string): void {
    rmSync(this.file(id), { force: true });
  }

  private place(): string {
    if (this.dir === undefined) throw new Error('The directory is not known yet.');
    mkdirSync(this.dir, { recursive: true });
    return this.dir;
  }

  private file(id: string): string {
    return join(this.place(), `${id}.json`);
  }
}
