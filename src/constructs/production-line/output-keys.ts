import { Token } from 'cdktf';

/** The keys of videos in the output bucket of a production line. Two jobs with one key would overwrite each other's videos. */
export class OutputKeys {
  private readonly jobOf = new Map<string, string>();

  /**
   * Reserves a key.
   * @param path path of the job
   * @throws Error when another job has the key
   */
  claim(path: string, key: string): void {
    if (Token.isUnresolved(key)) return;
    const place = key.replace(/^\/+/, '');
    const other = this.jobOf.get(place);
    if (other !== undefined) {
      const [group, name] = path.split('/').slice(-2);
      throw new Error(`${path}.outputKey: got "${key}", the key of ${other}, allowed a key of its own, because the videos would overwrite each other; `
        + `use another key, for example "${group}/${name}_{index}.mp4".`);
    }
    this.jobOf.set(place, path);
  }
}
