import { decode as decodeMsgpack, encode as encodeMsgpack, ExtData } from '@msgpack/msgpack';
import * as fc from 'fast-check';
import { attribute, type Attributes } from '../../../../src/provider/framework';
import { CompiledObject } from '../../../../src/provider/framework/schema/compiled';
import { decode, encode } from '../../../../src/provider/framework/values/codec';
import { ExactNumber, Unknown, UNKNOWN, type Value, type ValueObject } from '../../../../src/provider/framework/values/values';

const scalars = {
  text: attribute.string({}),
  count: attribute.integer({}),
  ratio: attribute.number({}),
  flag: attribute.bool({}),
  list: attribute.list('string', {}),
  set: attribute.set('number', {}),
  map: attribute.map('number', {}),
  deep: attribute.list({ map: { list: 'number' } }, {}),
};
const attributes: Attributes = {
  ...scalars,
  single: attribute.object(scalars, {}),
  many: attribute.objectList({ ...scalars, inner: attribute.objectMap(scalars, {}) }, {}),
  some: attribute.objectSet(scalars, {}),
};
const object = CompiledObject.of(attributes);

const roundTrip = (value: ValueObject) => decode(object, encode(object, value).value)!;

describe('round trip of any valid value', () => {
  const maybe = (values: fc.Arbitrary<Value>) => fc.oneof(fc.constant(null), fc.constant(UNKNOWN), { arbitrary: values, weight: 6 });
  const number = maybe(fc.oneof(
    fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => Number.isInteger(n) && !Number.isSafeInteger(n) ? 0.5 : n + 0),
    fc.bigInt({ min: 2n ** 53n, max: 2n ** 90n }), fc.constant(ExactNumber.of('0.12345678901234567890123')),
  ));
  const text = maybe(fc.string({ unit: 'grapheme' }));
  const key = fc.string({ unit: 'grapheme' }).filter((name) => name !== '__proto__');
  const values = {
    text, count: number, ratio: number, flag: maybe(fc.boolean()),
    list: maybe(fc.array(text)), set: maybe(fc.array(number)), map: maybe(fc.dictionary(key, number, { noNullPrototype: true })),
    deep: maybe(fc.array(maybe(fc.dictionary(key, maybe(fc.array(number)), { noNullPrototype: true, maxKeys: 3 })), { maxLength: 3 })),
  };
  const flat = fc.record(values) as fc.Arbitrary<Value>;
  const any = fc.record({
    ...values,
    single: maybe(flat),
    many: maybe(fc.array(maybe(fc.record({ ...values, inner: maybe(fc.dictionary(key, maybe(flat), { noNullPrototype: true, maxKeys: 3 })) })), { maxLength: 3 })),
    some: maybe(fc.array(flat, { maxLength: 3 })),
  }) as fc.Arbitrary<ValueObject>;

  test('preserves values in every nesting', () => {
    fc.assert(fc.property(any, (value) => {
      const { errors } = encode(object, value);
      expect(errors).toEqual([]);
      expect(roundTrip(value)).toEqual(value);
    }), { seed: 4, numRuns: 200 });
  });
});

test('fills in missing attributes with null at any depth', () => {
  const none = Object.fromEntries(Object.keys(scalars).map((name) => [name, null]));
  expect(roundTrip({ text: 'x', single: {}, many: [{}] })).toEqual({
    ...none, text: 'x', single: none, many: [{ ...none, inner: null }], some: null,
  });
});

describe('unknown values', () => {
  const wire = (value: unknown) => ({ msgpack: encodeMsgpack({ ...empty, text: value }), json: new Uint8Array() });
  const empty = Object.fromEntries(Object.keys(attributes).map((name) => [name, null]));

  test.each([[0], [1], [77]])('decodes extension type %d as unknown', (type) => {
    expect(decode(object, wire(new ExtData(type, new Uint8Array(1))))!.text).toBe(UNKNOWN);
  });

  test('preserves refinements byte by byte', () => {
    const refinements = encodeMsgpack(new Map<unknown, unknown>([[1, false], [2, 'https://']]) as unknown as object);
    const value = decode(object, wire(new ExtData(12, refinements)))!;
    expect(value.text).toBeInstanceOf(Unknown);
    expect(value.text).not.toBe(UNKNOWN);
    const again = decode(object, encode(object, value).value)!;
    expect((again.text as Unknown).equals(value.text as Unknown)).toBe(true);
    expect((again.text as Unknown).equals(UNKNOWN)).toBe(false);
  });
});

test('decodes no object as null', () => {
  expect(decode(object, undefined)).toBeNull();
  expect(decode(object, { msgpack: new Uint8Array(), json: new Uint8Array() })).toBeNull();
  expect(decode(object, encode(object, null).value)).toBeNull();
});

test('encodes write-only attributes as null', () => {
  const secret = CompiledObject.of({ password: attribute.string({ writeOnly: true }) });
  const { value } = encode(secret, { password: 'x' });
  expect(decodeMsgpack(value.msgpack)).toEqual({ password: null });
});

describe('conversion errors', () => {
  test.each<[string, object, (string | number)[], string]>([
    ['an object for a string', { text: {} }, ['text'], 'must be a string, is an object'],
    ['a string for a boolean', { flag: 'maybe' }, ['flag'], 'must be true or false, is string'],
    ['NaN for a number', { single: { ratio: NaN } }, ['single', 'ratio'], 'must be a number, is number'],
    ['a list for a string element', { many: [{ list: ['a', []] }] }, ['many', 0, 'list', 1], 'must be a string, is a list'],
    ['a string for a list', { list: 'a' }, ['list'], 'must be a list, each element a string, is string'],
    ['a list for a map', { map: [1] }, ['map'], 'must be a map, each element a number, is a list'],
    ['an object for a list of objects', { many: {} }, ['many'], 'must be a list, is an object'],
    ['a list for an object', { single: [] }, ['single'], 'must be an object, is a list'],
    ['an attribute that is not in the schema', { many: [{ inner: { k: { nope: 1 } } }] }, ['many', 0, 'inner', 'k', 'nope'], 'is not in the schema'],
  ])('%s', (_, value, path, problem) => {
    const { value: wire, errors } = encode(object, value as ValueObject);
    expect(errors).toEqual([{ path, problem }]);
    expect(decode(object, wire)).not.toBeNull();
  });

  test('reports every error with its own path', () => {
    const { errors } = encode(object, {
      text: [], single: { flag: 'no', nope: 1 }, many: [{ ratio: {}, inner: { k: { count: 'x' } } }, UNKNOWN, null, { list: [[], 'a', {}] }],
      some: [{ text: {} }], map: { a: [], b: 1, c: true }, other: 1,
    } as unknown as ValueObject);
    expect(errors.map(({ path }) => path)).toEqual([
      ['text'], ['map', 'a'], ['map', 'c'], ['single', 'flag'], ['single', 'nope'], ['many', 0, 'ratio'], ['many', 0, 'inner', 'k', 'count'],
      ['many', 3, 'list', 0], ['many', 3, 'list', 2], ['some', 'text'], ['other'],
    ]);
  });

  test('encodes null instead of the invalid value', () => {
    const { value } = encode(object, { text: {}, many: [5, { text: 'a' }], list: ['a', [], null], single: 'x' } as unknown as ValueObject);
    expect(decode(object, value)).toMatchObject({ text: null, many: [null, { text: 'a' }], list: ['a', null, null], single: null });
  });

  test('converts numbers, booleans and text where the conversion is unambiguous', () => {
    const { value, errors } = encode(object, { text: 5, flag: 'true', count: '7' } as unknown as ValueObject);
    expect(errors).toEqual([]);
    expect(decode(object, value)).toMatchObject({ text: '5', flag: true, count: 7 });
  });
});

test.each([
  ['cut off', [0x81, 0xa4]], ['more than one value', [0xc0, 0xc0]], ['not an object', [0x93, 1, 2, 3]], ['a list header with four billion elements', [0xdd, 0xff, 0xff, 0xff, 0xff]],
  ['an object where a list should be', [0x81, 0xa4, ...Buffer.from('list'), 0x80, 0xc1]],
])('rejects bytes that are %s with a gRPC status', (_, bytes) => {
  expect(() => decode(object, { msgpack: Uint8Array.from(bytes), json: new Uint8Array() })).toThrow(expect.objectContaining({ name: 'GrpcError', status: 3 }));
});
