import { Token } from 'cdktf';

/** Who puts videos where in the output bucket of a production line: two jobs with one key would overwrite each other's. */
export class OutputKeys {
  private readonly ownerOf = new Map<string, string>();

  /**
   * @param path of the job, for messages
   * @throws Error when another job has the key already
   */
  claim(path: string, key: string): void {
    if (Token.isUnresolved(key)) return;
    const place = key.replace(/^\/+/, '');
    const owner = this.ownerOf.get(place);
    if (owner !== undefined) {
      const [group, name] = path.split('/').slice(-2);
      throw new Error(`${path}.outputKey: got "${key}", where ${owner} puts its videos: one would overwrite the other's; `
        + `give another key, for example "${group}/${name}_{index}.mp4".`);
    }
    this.ownerOf.set(place, path);
  }
}
