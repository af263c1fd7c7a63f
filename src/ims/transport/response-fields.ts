import type { ImsAnswer } from './transport';

/** Reading answers: fields may be absent, null, or of another type than documented; nothing here throws. */
export class Answer {
  static of(value: unknown): Answer {
    return new Answer(typeof value === 'object' && value !== null ? value as ImsAnswer : {});
  }

  private constructor(private readonly fields: ImsAnswer) {}

  /** Whether the field is there at all, be it empty. */
  has(name: string): boolean {
    return this.fields[name] !== undefined && this.fields[name] !== null;
  }

  /** The field as text; empty text counts as absent, as the service fills unset fields with it. */
  text(name: string): string | undefined {
    const value = this.fields[name];
    return value === undefined || value === null || value === '' ? undefined : textOf(value);
  }

  /** The field as number; numbers often arrive as strings. */
  number(name: string): number | undefined {
    const value = Number(this.text(name));
    return this.text(name) !== undefined && Number.isFinite(value) ? value : undefined;
  }

  object(name: string): Answer {
    return Answer.of(this.fields[name]);
  }

  isList(name: string): boolean {
    return Array.isArray(this.fields[name]);
  }

  list(name: string): Answer[] {
    const value = this.fields[name];
    return Array.isArray(value) ? value.map((item) => Answer.of(item)) : [];
  }

  texts(name: string): string[] {
    const value = this.fields[name];
    return Array.isArray(value) ? value.map(textOf) : [];
  }

  /** A field that holds JSON in a string; undefined when it is absent or does not parse. */
  json(name: string): Readonly<Record<string, unknown>> | undefined {
    try {
      const value: unknown = JSON.parse(this.text(name) ?? '');
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Any value as text. Not `String(value)`, which calls what an object of an answer may have under `toString`. */
export function textOf(value: unknown): string {
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return ''; // nested too deep
  }
}
