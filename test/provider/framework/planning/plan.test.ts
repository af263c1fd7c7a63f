import * as fc from 'fast-check';
import { attribute, type Attributes } from '../../../../src/provider/framework';
import { planObject } from '../../../../src/provider/framework/planning/plan';
import { CompiledObject } from '../../../../src/provider/framework/schema/compiled';
import { UNKNOWN, type ValueObject } from '../../../../src/provider/framework/values/values';

const plan = (attributes: Attributes, config: ValueObject, prior: ValueObject | null = null) =>
  planObject(CompiledObject.of(attributes), config, prior);

const id = attribute.string({ computed: true, useStateForUnknown: true });
const etag = attribute.string({ computed: true });
const name = attribute.string({ required: true });

describe('plan of a creation', () => {
  test('plans set values, unknown for computed ones and null for the rest', () => {
    expect(plan({ id, name, note: attribute.string({}) }, { name: 'n' })).toEqual({ id: UNKNOWN, name: 'n', note: null });
  });

  test('plans an optional computed value that is set', () => {
    expect(plan({ zone: attribute.string({ optional: true, computed: true }) }, { zone: 'z' })).toEqual({ zone: 'z' });
  });

  test('plans null for a write-only attribute', () => {
    expect(plan({ password: attribute.string({ writeOnly: true }) }, { password: 'x' })).toEqual({ password: null });
  });

  test('applies the defaults inside of a nested object that has a default', () => {
    const settings = attribute.object({
      mode: attribute.string({ default: 'fast' }),
      inner: attribute.object({ depth: attribute.integer({ default: 7 }), seen: etag }, { default: { depth: 8 } }),
      note: attribute.string({}),
    }, { default: {} });
    expect(plan({ settings }, {})).toEqual({ settings: { mode: 'fast', inner: { depth: 8, seen: UNKNOWN }, note: null } });
    expect(plan({ settings }, { settings: { inner: {} } })).toEqual({ settings: { mode: 'fast', inner: { depth: 7, seen: UNKNOWN }, note: null } });
  });

  test('applies defaults inside of lists, sets and maps', () => {
    const inside = { a: attribute.string({}), size: attribute.integer({ default: 1 }) };
    expect(plan({
      list: attribute.objectList(inside, {}), set: attribute.objectSet(inside, {}), map: attribute.objectMap(inside, {}),
    }, {
      list: [{ a: 'x' }, { size: 2 }], set: [{ a: 'y' }], map: { k: {} },
    })).toEqual({
      list: [{ a: 'x', size: 1 }, { a: null, size: 2 }], set: [{ a: 'y', size: 1 }], map: { k: { a: null, size: 1 } },
    });
  });

  test('keeps unknown values of every type', () => {
    expect(plan({ list: attribute.objectList({ size: attribute.integer({ default: 1 }) }, {}), name }, { list: UNKNOWN, name: UNKNOWN }))
      .toEqual({ list: UNKNOWN, name: UNKNOWN });
    expect(plan({ list: attribute.objectList({ size: attribute.integer({ default: 1 }) }, {}) }, { list: [UNKNOWN] })).toEqual({ list: [UNKNOWN] });
  });

  test('plans unknown for a computed list of objects as a whole', () => {
    expect(plan({ outputs: attribute.objectList({ url: attribute.string({}) }, { computed: true }) }, {})).toEqual({ outputs: UNKNOWN });
  });
});

describe('plan of an update', () => {
  const attributes = { id, etag, name, size: attribute.integer({ default: 3 }), parts: attribute.objectList({ name, etag, id }, {}) };
  const prior = { id: 'i', etag: 'e', name: 'n', size: 3, parts: [{ name: 'p', etag: 'pe', id: 'pi' }] };
  const config = { name: 'n', parts: [{ name: 'p' }] };

  test('returns the prior state itself if nothing changes', () => {
    expect(plan(attributes, config, prior)).toBe(prior);
    expect(plan(attributes, { ...config, size: 3 }, prior)).toBe(prior);
  });

  test('plans unknown for computed values at any depth, except with useStateForUnknown', () => {
    expect(plan(attributes, { ...config, name: 'm' }, prior)).toEqual({
      id: 'i', etag: UNKNOWN, name: 'm', size: 3, parts: [{ name: 'p', etag: UNKNOWN, id: 'pi' }],
    });
  });

  test('plans unknown for a computed value that the prior state does not have, even with useStateForUnknown', () => {
    expect(plan(attributes, { ...config, name: 'm' }, { ...prior, id: null }).id).toBe(UNKNOWN);
  });

  test('plans unknown computed values in a new element', () => {
    expect(plan(attributes, { name: 'n', parts: [{ name: 'p' }, { name: 'q' }] }, prior).parts)
      .toEqual([{ name: 'p', etag: UNKNOWN, id: 'pi' }, { name: 'q', etag: UNKNOWN, id: UNKNOWN }]);
  });

  test('plans the default for an attribute that is no longer set', () => {
    expect(plan(attributes, config, { ...prior, size: 5 }).size).toBe(3);
  });

  test('keeps an optional computed value that is no longer set', () => {
    const zone = attribute.string({ optional: true, computed: true });
    expect(plan({ zone, name }, { name: 'n' }, { zone: 'z', name: 'n' })).toEqual({ zone: 'z', name: 'n' });
  });

  test('plans null for a nested object that is no longer set, although it has computed attributes', () => {
    expect(plan(attributes, { name: 'n' }, prior).parts).toBeNull();
  });

  test('ignores the order of a set and keeps computed values of its elements', () => {
    const rules = attribute.objectSet({ port: attribute.integer({ required: true }), note: attribute.string({ default: 'none' }), key: etag }, {});
    const state = { rules: [{ port: 1, note: 'none', key: 'a' }, { port: 2, note: 'x', key: 'b' }] };
    expect(plan({ rules }, { rules: [{ port: 2, note: 'x' }, { port: 1 }] }, state)).toBe(state);
    expect(plan({ rules, name }, { rules: [{ port: 2, note: 'x' }, { port: 3 }], name: 'n' }, { ...state, name: 'n' }).rules)
      .toEqual([{ port: 2, note: 'x', key: UNKNOWN }, { port: 3, note: 'none', key: UNKNOWN }]);
  });

  test('keeps computed values of a set element with a write-only attribute', () => {
    const users = attribute.objectSet({ name, password: attribute.string({ writeOnly: true }), key: id }, {});
    const state = { users: [{ name: 'a', password: null, key: '1' }, { name: 'b', password: null, key: '2' }] };
    expect(plan({ users }, { users: [{ name: 'b', password: 'x' }, { name: 'a', password: null }] }, state)).toBe(state);
    expect(plan({ users }, { users: [{ name: 'b', password: 'x' }, { name: 'c', password: 'y' }] }, state).users)
      .toEqual([{ name: 'b', password: null, key: '2' }, { name: 'c', password: null, key: UNKNOWN }]);
  });

  test('finds the prior element of a set by the attributes that are set, without nested objects', () => {
    const part = attribute.object({ size: attribute.integer({}), etag }, {});
    const rules = attribute.objectSet({ port: attribute.integer({}), part, key: id }, {});
    const state = { rules: [{ port: null, part: null, key: 'none' }, { port: 1, part: { size: 1, etag: 'e' }, key: 'one' }] };
    const planned = plan({ rules }, { rules: [{ port: 1, part: { size: 2 } }, { part: null }, { port: 2 }] }, state).rules;
    expect(planned).toEqual([
      { port: 1, part: { size: 2, etag: UNKNOWN }, key: 'one' }, { port: null, part: null, key: 'none' }, { port: 2, part: null, key: UNKNOWN },
    ]);
  });

  test('does not match an element of a set whose optional attribute is no longer set', () => {
    const rules = attribute.objectSet({ port: attribute.integer({}), note: attribute.string({}), key: id }, {});
    const state = { rules: [{ port: 1, note: 'x', key: 'a' }] };
    expect(plan({ rules }, { rules: [{ port: 1 }] }, state).rules).toEqual([{ port: 1, note: null, key: UNKNOWN }]);
  });

  test('keeps unknown and null elements of nested objects', () => {
    const list = attribute.objectList({ name }, {});
    const set = attribute.objectSet({ name }, {});
    expect(plan({ list, set }, { list: [null, UNKNOWN, { name: 'a' }], set: [UNKNOWN, { name: 'b' }] }, { list: [{ name: 'x' }], set: [{ name: 'b' }] }))
      .toEqual({ list: [null, UNKNOWN, { name: 'a' }], set: [UNKNOWN, { name: 'b' }] });
  });

  test('keeps a semantically equal value of the state, also of a whole object', () => {
    const label = attribute.string({ equals: (a, b) => a.toLowerCase() === b.toLowerCase() });
    const box = attribute.object({ x: attribute.number({}), y: attribute.number({}) }, {
      equals: (a, b) => (a.x ?? 0) === (b.x ?? 0) && (a.y ?? 0) === (b.y ?? 0),
    });
    const state = { label: 'Hello', box: { x: 1, y: null } };
    expect(plan({ label, box }, { label: 'HELLO', box: { x: 1, y: 0 } }, state)).toBe(state);
    expect(plan({ label, box }, { label: 'other', box: { x: 1, y: 0 } }, state)).toEqual({ label: 'other', box: { x: 1, y: null } });
  });

  test('does not call equals with unknown values', () => {
    const label = attribute.string({ equals: () => { throw new Error('asked'); } });
    expect(plan({ label }, { label: UNKNOWN }, { label: 'x' })).toEqual({ label: UNKNOWN });
    expect(plan({ label }, { label: 'x' }, { label: null })).toEqual({ label: 'x' });
  });
});

describe('any configuration', () => {
  const inside = { name: attribute.string({}), size: attribute.integer({ default: 1 }), etag };
  const attributes: Attributes = {
    id, etag, note: attribute.string({}), size: attribute.integer({ default: 3 }),
    one: attribute.object(inside, { default: {} }), list: attribute.objectList(inside, {}), map: attribute.objectMap(inside, {}), set: attribute.objectSet(inside, {}),
  };
  const element = fc.record({ name: fc.option(fc.constantFrom('a', 'b')), size: fc.option(fc.integer({ min: 1, max: 3 })), etag: fc.constant(null) });
  const config = fc.record({
    id: fc.constant(null), etag: fc.constant(null), note: fc.option(fc.string()), size: fc.option(fc.integer()),
    one: fc.option(element), list: fc.option(fc.array(element)),
    map: fc.option(fc.dictionary(fc.constantFrom('k', 'l'), element, { noNullPrototype: true })), set: fc.option(fc.array(element)),
  }) as fc.Arbitrary<ValueObject>;
  /** What a resource makes of a plan: unknown values become known. */
  const made = (value: any): any => value === UNKNOWN ? 'made' : Array.isArray(value) ? value.map(made)
    : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, made(each)])) : value;
  const object = CompiledObject.of(attributes);

  test('plans no change after an apply', () => {
    fc.assert(fc.property(config, (wanted) => {
      const state = made(planObject(object, wanted, null));
      expect(planObject(object, wanted, state)).toBe(state);
    }), { seed: 5 });
  });

  test('reaches any state from any other with one update', () => {
    fc.assert(fc.property(config, config, (before, after) => {
      const state = made(planObject(object, before, null));
      const next = made(planObject(object, after, state));
      expect(planObject(object, after, next)).toBe(next);
    }), { seed: 6 });
  });
});
