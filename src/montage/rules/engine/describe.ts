import { redacted } from '../../materials/oss-url';

const SHOWN = 100;

/** A value for a message: short, on one line, and without secrets in URLs. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'no value';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : String(value);
}

/** A text in quotes, truncated after `length` characters. */
export function quoted(text: string, length = SHOWN): string {
  const clean = [...redacted(text)];
  const shown = clean.length > length ? `${clean.slice(0, length).join('').trimEnd()} …` : clean.join('');
  return JSON.stringify(shown);
}

/** Alternatives in a sentence: `a, b or c`. */
export function oneOf(names: readonly (string | number)[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
}

/** A count with its noun: `1 item`, `3 items`. */
export function plural(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
