/** Private state of a resource: JSON values by key, stored in the state, not shown to the user, not encrypted. */
export class PrivateState {
  /** @internal Decodes the bytes that Terraform stores. Bytes that are not a JSON object give an empty private state. */
  static decode(bytes: Uint8Array): PrivateState {
    if (bytes.length === 0) return new PrivateState(bytes, {});
    return new PrivateState(bytes, valuesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()));
  }

  private changed = false;

  private constructor(private readonly bytes: Uint8Array, private readonly values: Record<string, unknown>) {}

  /** The value under `key`, or undefined. */
  get<T = unknown>(key: string): T | undefined {
    return this.values[key] as T | undefined;
  }

  /** Stores `value`, which must be JSON, under `key`; undefined removes it. */
  set(key: string, value: unknown): void {
    this.values[key] = value;
    this.changed = true;
  }

  /** @internal */
  encode(): Uint8Array {
    return this.changed ? Buffer.from(JSON.stringify(this.values)) : this.bytes;
  }
}

function valuesIn(text: string): Record<string, unknown> {
  try {
    const values: unknown = JSON.parse(text);
    return typeof values === 'object' && values !== null && !Array.isArray(values) ? values as Record<string, unknown> : {};
  } catch {
    return {};
  }
}
