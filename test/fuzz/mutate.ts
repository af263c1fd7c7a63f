import * as fc from 'fast-check';

/** JSON outside of every schema: wrong types, keys with a meaning in JavaScript, extreme numbers and texts. */
export const strangeJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null, '', 'null', '{', '[]', '{}', '\u0000', '\ud800', '💥'.repeat(50), 'x'.repeat(5000), '${var.x}', 'https://a.oss-cn-shanghai.aliyuncs.com/k?Signature=s',
    -0, 1e308, 2 ** 53 + 2, -1, 0.1, true, [], {}, [[[[]]]], [null], { toString: 1, valueOf: null }, JSON.parse('{"__proto__": {"x": 1}, "constructor": 1, "length": -1}'),
    { hasOwnProperty: 'x' }, nested(200),
  ),
);

function nested(depth: number): unknown {
  return depth === 0 ? 'deep' : [{ x: nested(depth - 1) }];
}

const CHANGES = ['replace', 'remove', 'rename', 'wrap', 'add'] as const;

interface ChangeOfJson {
  readonly where: number;
  readonly how: typeof CHANGES[number];
  readonly what: unknown;
}

/** A valid document with some values replaced, removed, renamed, wrapped in a list, or added. */
export function mutated(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({ where: fc.nat(), how: fc.constantFrom(...CHANGES), what: strangeJson });
  return fc.tuple(valid, fc.array(change, { minLength: 1, maxLength: 4 })).map(([document, changes]) => changes.reduce(changedAt, document));
}

/** The document with one change at the place with the number `where`. */
function changedAt(document: unknown, { where, how, what }: ChangeOfJson): unknown {
  let left = where % sizeOf(document);
  const change = (value: unknown): unknown => {
    if (how === 'wrap') return [value];
    return how === 'add' && isRecord(value) ? { ...value, Extra: what } : what;
  };
  const visit = (value: unknown): unknown => {
    if (left-- === 0) return change(value);
    if (Array.isArray(value)) return value.flatMap((item) => (how === 'remove' && left === 0 ? (left--, []) : [visit(item)]));
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
      if (left !== 0 || (how !== 'remove' && how !== 'rename')) return [[key, visit(item)]];
      left--;
      return how === 'remove' ? [] : [[`${key}x`, item]];
    }));
  };
  return visit(document);
}

function sizeOf(value: unknown): number {
  const parts = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  return parts.reduce<number>((sum, part) => sum + sizeOf(part), 1);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A valid text with pieces cut out or overwritten. */
export function mutatedText(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const put = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('{', '}', '"', '\\', '[', ']', ',', ':', '\u0000', '\n', '.', 'https://a?b=', '@'));
  const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), put });
  return fc.tuple(valid, fc.array(edit, { maxLength: 5 })).map(([text, edits]) => edits.reduce((result, { at, length, put: piece }) => {
    const start = at % (result.length + 1);
    return result.slice(0, start) + piece + result.slice(start + length);
  }, text));
}

/** Valid bytes with some overwritten, cut off, inserted or removed. */
export function mutatedBytes(valid: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const edit = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }), how: fc.constantFrom('set', 'cut', 'insert', 'remove') });
  return fc.tuple(valid, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([bytes, edits]) => edits.reduce<Uint8Array>((result, { at, byte, how }) => {
    const place = at % (result.length + 1);
    if (how === 'cut') return result.slice(0, place);
    const after = how === 'insert' ? place : place + 1;
    return Buffer.concat([result.subarray(0, place), how === 'remove' ? Buffer.of() : Buffer.of(byte), result.subarray(after)]);
  }, bytes));
}
