import { attribute, type Attributes, UNKNOWN } from '../../../../src/provider/framework';
import { reconcile } from '../../../../src/provider/framework/planning/reconcile';
import { CompiledObject } from '../../../../src/provider/framework/schema/compiled';

const part = { name: attribute.string({}), code: attribute.string({ computed: true }) };
const attributes: Attributes = {
  id: attribute.string({ computed: true }),
  name: attribute.string({}),
  words: attribute.list('string', {}),
  numbers: attribute.set('number', {}),
  one: attribute.object(part, {}),
  list: attribute.objectList(part, {}),
  map: attribute.objectMap(part, {}),
  set: attribute.objectSet(part, {}),
};
const nothing = Object.fromEntries(Object.keys(attributes).map((name) => [name, null]));
const reconciled = (planned: object, actual: object) => reconcile(CompiledObject.of(attributes), { ...nothing, ...planned }, { ...nothing, ...actual });

test('takes unknown values from the result', () => {
  const { state, inconsistent } = reconciled(
    { id: UNKNOWN, name: 'n', one: { name: 'o', code: UNKNOWN }, list: [{ name: 'l', code: UNKNOWN }], map: { k: { name: 'm', code: UNKNOWN } } },
    { id: 'i', name: 'n', one: { name: 'o', code: '1' }, list: [{ name: 'l', code: '2' }], map: { k: { name: 'm', code: '3' } } },
  );
  expect(state).toEqual({
    ...nothing, id: 'i', name: 'n', one: { name: 'o', code: '1' }, list: [{ name: 'l', code: '2' }], map: { k: { name: 'm', code: '3' } },
  });
  expect(inconsistent).toEqual([]);
});

test('keeps planned values and reports the paths of inconsistent ones', () => {
  const { state, inconsistent } = reconciled(
    { name: 'Name', one: { name: 'o', code: 'c' }, words: ['a', 'b'], list: [{ name: 'l', code: 'c' }] },
    { name: 'name', one: { name: 'x', code: 'c' }, words: ['b', 'a'], list: [] },
  );
  expect(state).toEqual({ ...nothing, name: 'Name', one: { name: 'o', code: 'c' }, words: ['a', 'b'], list: [{ name: 'l', code: 'c' }] });
  expect(inconsistent).toEqual([['name'], ['words'], ['one', 'name'], ['list', 0, 'name'], ['list', 0, 'code']]);
});

test('reports inconsistent sets, maps and unset values at their paths', () => {
  const { state, inconsistent } = reconciled(
    { numbers: [1], set: [{ name: 'a', code: 'x' }], map: { k: { name: 'm', code: 'c' }, l: { name: 'n', code: 'd' } }, one: { name: 'o', code: 'c' } },
    { name: 'set by the service', numbers: [2], set: [{ name: 'b', code: 'x' }], map: { k: { name: 'x', code: 'c' } }, list: [] },
  );
  expect(state).toEqual({
    ...nothing, numbers: [1], set: [{ name: 'a', code: 'x' }], map: { k: { name: 'm', code: 'c' }, l: { name: 'n', code: 'd' } }, one: { name: 'o', code: 'c' },
  });
  expect(inconsistent).toEqual([
    ['name'], ['numbers'], ['one', 'name'], ['one', 'code'], ['list'], ['map', 'k', 'name'], ['map', 'l', 'name'], ['map', 'l', 'code'], ['set'],
  ]);
});

test('keeps planned null elements and takes unknown elements from the result', () => {
  const { state, inconsistent } = reconciled({ list: [null, UNKNOWN, UNKNOWN], map: { a: UNKNOWN } }, { list: [{ name: 'x' }, { name: 'y', code: UNKNOWN }], map: { a: { name: 'z' } } });
  expect(state).toMatchObject({ list: [null, { name: 'y', code: null }, null], map: { a: { name: 'z' } } });
  expect(inconsistent).toEqual([]);
});

test('takes a list that contains unknown values from the result, or null for them', () => {
  expect(reconciled({ words: ['a', UNKNOWN] }, { words: ['a', 'b'] }).state.words).toEqual(['a', 'b']);
  expect(reconciled({ words: ['a', UNKNOWN] }, {}).state.words).toEqual(['a', null]);
});

test('accepts sets in another order', () => {
  expect(reconciled({ numbers: [1, 2], set: [{ name: 'a', code: 'x' }, { name: 'b', code: 'y' }] },
    { numbers: [2, 1], set: [{ name: 'b', code: 'y' }, { name: 'a', code: 'x' }] }).inconsistent).toEqual([]);
});

test('takes a set that contains unknown values from the result', () => {
  expect(reconciled({ set: [{ name: 'a', code: UNKNOWN }] }, { set: [{ name: 'a', code: 'x' }] }).state.set).toEqual([{ name: 'a', code: 'x' }]);
});

test('turns values that are still unknown into null', () => {
  expect(reconciled({ id: UNKNOWN, one: { name: 'o', code: UNKNOWN }, words: [UNKNOWN], set: [{ name: UNKNOWN, code: UNKNOWN }], list: [UNKNOWN] }, { id: UNKNOWN, words: UNKNOWN }).state)
    .toEqual({ ...nothing, one: { name: 'o', code: null }, words: null, set: [{ name: null, code: null }], list: [null] });
});
