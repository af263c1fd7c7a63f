import type { ImsResponse } from './transport';

/** Reads fields of a response that may be absent, null, or of another type than documented. No method throws. */
export class ResponseFields {
  static of(value: unknown): ResponseFields {
    return new ResponseFields(isObject(value) ? value : {});
  }

  private constructor(private readonly fields: ImsResponse) {}

  /** Whether the field is present, even if it is empty. */
  has(name: string): boolean {
    return this.fields[name] !== undefined && this.fields[name] !== null;
  }

  /** The field as text; empty text counts as absent, because the service returns it for unset fields. */
  text(name: string): string | undefined {
    const value = this.fields[name];
    return value === undefined || value === null || value === '' ? undefined : textOf(value);
  }

  /** The field as a number; the service often returns numbers as text. */
  number(name: string): number | undefined {
    const value = Number(this.text(name));
    return this.text(name) !== undefined && Number.isFinite(value) ? value : undefined;
  }

  object(name: string): ResponseFields {
    return ResponseFields.of(this.fields[name]);
  }

  isList(name: string): boolean {
    return Array.isArray(this.fields[name]);
  }

  list(name: string): ResponseFields[] {
    return this.items(name).map((item) => ResponseFields.of(item));
  }

  texts(name: string): string[] {
    return this.items(name).map(textOf);
  }

  /** A field that holds a JSON object as text; undefined when it is absent or something else. */
  json(name: string): Readonly<Record<string, unknown>> | undefined {
    try {
      const value: unknown = JSON.parse(this.text(name) ?? '');
      return isObject(value) && !Array.isArray(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  private items(name: string): readonly unknown[] {
    const value = this.fields[name];
    return Array.isArray(value) ? value : [];
  }
}

function isObject(value: unknown): value is ImsResponse {
  return typeof value === 'object' && value !== null;
}

/** Any value as text. `String(value)` would call a `toString` that an object of a response may contain. */
export function textOf(value: unknown): string {
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return ''; // nested too deeply
  }
}
