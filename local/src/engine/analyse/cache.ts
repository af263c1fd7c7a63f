import { stat } from 'node:fs/promises';
import { type Analysis } from './analysis';

/** Maximum number of cached analyses; the analysis of a video of two hours needs 0.6 MB. */
const CAPACITY = 64;

/** Caches analyses by path, size and modification time of the file, and evicts the least recently used one. */
export class AnalysisCache {
  private readonly entries = new Map<string, Analysis>();

  async get(file: string, analyse: () => Promise<Analysis>): Promise<Analysis> {
    const key = await identityOf(file);
    const found = this.entries.get(key) ?? await analyse();
    this.entries.delete(key); // makes it the most recently used entry
    this.entries.set(key, found);
    if (this.entries.size > CAPACITY) this.entries.delete([...this.entries.keys()][0]);
    return found;
  }
}

async function identityOf(file: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  return `${file} ${size} ${mtimeMs}`;
}
