import { redacted } from '../../materials/oss-url';

const SHOWN = 100;

/** A value for a message: short, on one line, and without what may be secret in a URL. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : String(value);
}

/** A text in quotes, shortened after `length` characters. */
export function quoted(text: string, length = SHOWN): string {
  const clean = [...redacted(text)];
  const shown = clean.length > length ? `${clean.slice(0, length).join('').trimEnd()} …` : clean.join('');
  return JSON.stringify(shown);
}

/** Names as in a sentence: `a, b or c`. */
export function oneOf(names: readonly (string | number)[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
}

/** A number of things: `1 item`, `3 items`. */
export function plural(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
