/** Position of the first syntax error in a text. */
export interface SyntaxFault {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The text at the position: one character in quotes, or `the end of the text`. */
  readonly found: string;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/;
const TOKEN = new RegExp(`[{}[\\],:]|${STRING.source}|${NUMBER.source}|true|false|null`, 'y');

type Expected = 'value' | 'item or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/**
 * The parsed text, or the position of its first syntax error. JSON.parse's own messages quote the text, which may be secret, and often lack the position;
 * jsonc-parser tolerates what JSON forbids, and json-parse-even-better-errors quotes the text, so the position is found here.
 */
export function parseJson(text: string): { readonly value: unknown } | { readonly fault: SyntaxFault } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: faultAt(text, firstError(text)) };
  }
}

function faultAt(text: string, offset: number): SyntaxFault {
  const before = text.slice(0, offset).split('\n');
  const found = offset < text.length ? JSON.stringify(String.fromCodePoint(text.codePointAt(offset)!)) : 'the end of the text';
  return { line: before.length, column: before[before.length - 1].length + 1, found };
}

/** Offset of the first token that is not allowed at its position. */
function firstError(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0];
  };
  for (;;) {
    offset += take(SPACE)!.length;
    const token = take(TOKEN);
    const next: Expected | undefined = token === undefined ? undefined : step(expected, token, open);
    if (next === undefined) return offset;
    expected = next;
    offset += token!.length;
  }
}

/** What may follow the token, or undefined if the token is not allowed here. `open` is the stack of open brackets. */
function step(expected: Expected, token: string, open: ('{' | '[')[]): Expected | undefined {
  const closed = () => { open.pop(); return afterValue(open); };
  switch (expected) {
    case 'value':
    case 'item or ]':
      if (token === '{') { open.push(token); return 'key or }'; }
      if (token === '[') { open.push(token); return 'item or ]'; }
      if (token === ']' && expected === 'item or ]') return closed();
      return /^[}\],:]/.test(token) ? undefined : afterValue(open);
    case 'key':
    case 'key or }':
      if (token === '}' && expected === 'key or }') return closed();
      return token.startsWith('"') ? ':' : undefined;
    case ':':
      return token === ':' ? 'value' : undefined;
    case ', or end':
      if (token === ',') return open.at(-1) === '{' ? 'key' : 'value';
      return token === (open.at(-1) === '{' ? '}' : ']') ? closed() : undefined;
    case 'nothing':
      return undefined;
  }
}

const afterValue = (open: readonly string[]): Expected => (open.length > 0 ? ', or end' : 'nothing');
