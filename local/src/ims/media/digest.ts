import { createHash } from 'node:crypto';

/** Digest of an operation's input, to tell a repeated call from another one with the same token. */
export function digestOfInput(input: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex');
}
