import { stat } from 'node:fs/promises';
import { type Analysis } from './analysis';

/** Analyses kept; that of a video of two hours takes 0.6 MB. */
const CAPACITY = 64;

/** Remembers finished analyses by file: path, size, and time of the last change. */
export class AnalysisCache {
  private readonly kept = new Map<string, Analysis>();

  async get(file: string, analyse: () => Promise<Analysis>): Promise<Analysis> {
    const key = await identityOf(file);
    const found = this.kept.get(key) ?? await analyse();
    this.kept.delete(key); // so that it is the youngest again
    this.kept.set(key, found);
    if (this.kept.size > CAPACITY) this.kept.delete([...this.kept.keys()][0]);
    return found;
  }
}

async function identityOf(file: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  return `${file} ${size} ${mtimeMs}`;
}
