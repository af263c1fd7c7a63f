/** Asks once for each key, and gives everybody the same answer; a failure is forgotten. */
export class Once<T> {
  private readonly answers = new Map<string, Promise<T>>();

  once(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.answers.get(key);
    if (known) return known;
    const answer = ask();
    this.answers.set(key, answer);
    answer.catch(() => this.answers.delete(key));
    return answer;
  }
}
