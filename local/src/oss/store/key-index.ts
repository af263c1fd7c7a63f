const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** The rank of a UTF-16 code unit in UTF-8 order: surrogates (characters above U+FFFF) come last. */
const rank = (unit: number): number => (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE ? unit + 0x10000 : unit);

/** Compares two keys in the order of OSS: by their UTF-8 bytes, without encoding them. */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const difference = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** A map with its keys in UTF-8 order, so that the cost of a list page depends only on the length of the page. */
export class KeyIndex<V> {
  static from<V>(entries: Iterable<readonly [string, V]>): KeyIndex<V> {
    const values = new Map(entries);
    return new KeyIndex(values, [...values.keys()].sort(compareUtf8));
  }

  private constructor(private readonly values: Map<string, V>, private readonly keys: string[]) {}

  get size(): number {
    return this.values.size;
  }

  get(key: string): V | undefined {
    return this.values.get(key);
  }

  set(key: string, value: V): void {
    if (!this.values.has(key)) this.keys.splice(this.position((other) => compareUtf8(other, key) >= 0), 0, key);
    this.values.set(key, value);
  }

  delete(key: string): void {
    if (this.values.delete(key)) this.keys.splice(this.position((other) => compareUtf8(other, key) >= 0), 1);
  }

  all(): IterableIterator<V> {
    return this.values.values();
  }

  /** The key at a position in the order. */
  at(position: number): string | undefined {
    return this.keys[position];
  }

  /** The first position for which `reached` is true; it must be true for all positions after that. */
  position(reached: (key: string) => boolean): number {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (reached(this.keys[middle])) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
