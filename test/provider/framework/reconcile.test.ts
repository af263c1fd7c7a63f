import { attribute, type Attributes, UNKNOWN } from '../../../src/provider/framework';
import { CompiledObject } from '../../../src/provider/framework/compiled';
import { reconcile } from '../../../src/provider/framework/reconcile';

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
const settled = (planned: object, actual: object) => reconcile(CompiledObject.of(attributes), { ...nothing, ...planned }, { ...nothing, ...actual });

test('takes unknown values from the result', () => {
  const { state, inconsistent } = settled(
    { id: UNKNOWN, name: 'n', one: { name: 'o', code: UNKNOWN }, list: [{ name: 'l', code: UNKNOWN }], map: { k: { name: 'm', code: UNKNOWN } } },
    { id: 'i', name: 'n', one: { name: 'o', code: '1' }, list: [{ name: 'l', code: '2' }], map: { k: { name: 'm', code: '3' } } },
  );
  expect(state).toEqual({
    ...nothing, id: 'i', name: 'n', one: { name: 'o', code: '1' }, list: [{ name: 'l', code: '2' }], map: { k: { name: 'm', code: '3' } },
  });
  expect(inconsistent).toEqual([]);
});

test('keeps planned values and reports the paths of inconsistent ones', () => {
  const { state, inconsistent } = settled(
    { name: 'Name', one: { name: 'o', code: 'c' }, words: ['a', 'b'], list: [{ name: 'l', code: 'c' }] },
    { name: 'name', one: { name: 'x', code: 'c' }, words: ['b', 'a'], list: [] },
  );
  expect(state).toEqual({ ...nothing, name: 'Name', one: { name: 'o', code: 'c' }, words: ['a', 'b'], list: [{ name: 'l', code: 'c' }] });
  expect(inconsistent).toEqual([['name'], ['words'], ['one', 'name'], ['list', 0, 'name'], ['list', 0, 'code']]);
});

test('accepts sets in another order', () => {
  expect(settled({ numbers: [1, 2], set: [{ name: 'a', code: 'x' }, { name: 'b', code: 'y' }] },
    { numbers: [2, 1], set: [{ name: 'b', code: 'y' }, { name: 'a', code: 'x' }] }).inconsistent).toEqual([]);
});

test('takes a set that contains unknown values from the result', () => {
  expect(settled({ set: [{ name: 'a', code: UNKNOWN }] }, { set: [{ name: 'a', code: 'x' }] }).state.set).toEqual([{ name: 'a', code: 'x' }]);
});

test('turns values that are still unknown into null', () => {
  expect(settled({ id: UNKNOWN, one: { name: 'o', code: UNKNOWN }, words: [UNKNOWN], set: [{ name: UNKNOWN, code: UNKNOWN }], list: [UNKNOWN] }, { id: UNKNOWN, words: UNKNOWN }).state)
    .toEqual({ ...nothing, one: { name: 'o', code: null }, words: null, set: [{ name: null, code: null }], list: [null] });
});
