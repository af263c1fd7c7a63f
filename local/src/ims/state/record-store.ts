/** Converts records of one kind to JSON and back. */
export interface Codec<T> {
  idOf(record: T): string;
  toJson(record: T): unknown;
  fromJson(json: unknown): T;
}

/** The codec of records that are plain JSON objects. */
export function plainCodec<T>(idOf: (record: T) => string): Codec<T> {
  return { idOf, toJson: (record) => record, fromJson: (json) => json as T };
}

/** Stores JSON texts. `load` is called once, before the first `save`. */
export interface Storage {
  load(): Promise<{ id: string; text: string }[]>;
  save(id: string, text: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Stores nothing: the records exist only in memory. */
export const NO_STORAGE: Storage = {
  load: () => Promise.resolve([]),
  save: () => Promise.resolve(),
  remove: () => Promise.resolve(),
};

/**
 * Records of one kind, in memory for synchronous reads, and in a storage.
 * The promise of `put` or `remove` resolves when the change is stored.
 */
export class RecordStore<T> {
  /** Loads all records of the storage. */
  static async open<T>(codec: Codec<T>, storage: Storage): Promise<RecordStore<T>> {
    const records = (await storage.load()).map(({ text }) => codec.fromJson(JSON.parse(text)));
    return new RecordStore(codec, storage, new Map(records.map((r) => [codec.idOf(r), r])));
  }

  private constructor(private readonly codec: Codec<T>, private readonly storage: Storage, private readonly records: Map<string, T>) {}

  get(id: string): T | undefined {
    return this.records.get(id);
  }

  all(): T[] {
    return [...this.records.values()];
  }

  async put(record: T): Promise<void> {
    const id = this.codec.idOf(record);
    this.records.set(id, record);
    await this.storage.save(id, JSON.stringify(this.codec.toJson(record), undefined, 1));
  }

  async remove(id: string): Promise<void> {
    this.records.delete(id);
    await this.storage.remove(id);
  }
}
