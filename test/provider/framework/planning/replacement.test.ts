import { attribute, type Attributes, UNKNOWN } from '../../../../src/provider/framework';
import { replacedPaths } from '../../../../src/provider/framework/planning/replacement';
import { CompiledObject } from '../../../../src/provider/framework/schema/compiled';
import { type ValueObject } from '../../../../src/provider/framework/values/values';

const host = { address: attribute.string({}), kind: attribute.string({ requiresReplace: true }) };
const attributes: Attributes = {
  note: attribute.string({}),
  name: attribute.string({ requiresReplace: true }),
  zone: attribute.string({ optional: true, computed: true, requiresReplace: true }),
  size: attribute.integer({ requiresReplace: (before, after) => after < before }),
  all: attribute.object({ x: attribute.number({}) }, { requiresReplace: true }),
  one: attribute.object({ ...host, inner: attribute.object(host, {}) }, {}),
  list: attribute.objectList(host, {}),
  map: attribute.objectMap(host, {}),
  set: attribute.objectSet(host, {}),
  deep: attribute.objectSet({ part: attribute.object(host, {}), plain: attribute.object({ x: attribute.number({}) }, {}) }, {}),
  plain: attribute.object({ x: attribute.number({}) }, {}),
};
const object = CompiledObject.of(attributes);

const paths = (prior: ValueObject, planned: ValueObject, config: ValueObject = planned) => replacedPaths(object, config, prior, planned);

test.each<[string, ValueObject, ValueObject, (string | number)[][]]>([
  ['no change', { name: 'a' }, { name: 'a' }, []],
  ['a change of an attribute without it', { note: 'a' }, { note: 'b' }, []],
  ['a changed value', { name: 'a' }, { name: 'b' }, [['name']]],
  ['a value that is set', {}, { name: 'b' }, [['name']]],
  ['a value that is no longer set', { name: 'a' }, {}, [['name']]],
  ['an unknown value from the configuration', { name: 'a' }, { name: UNKNOWN }, [['name']]],
  ['a function that returns true', { size: 3 }, { size: 2 }, [['size']]],
  ['a function that returns false', { size: 3 }, { size: 4 }, []],
  ['a function and a value that is set', {}, { size: 3 }, [['size']]],
  ['a function and a value that is no longer set', { size: 3 }, {}, [['size']]],
  ['a function and an unknown value', { size: 3 }, { size: UNKNOWN }, [['size']]],
  ['a change inside an object with it', { all: { x: 1 } }, { all: { x: 2 } }, [['all']]],
  ['a change of a nested attribute without it', { one: { address: 'a', kind: 'k' } }, { one: { address: 'b', kind: 'k' } }, []],
  ['a change of a nested attribute with it', { one: { kind: 'k' } }, { one: { kind: 'l' } }, [['one', 'kind']]],
  ['a change two levels down', { one: { inner: { kind: 'k' } } }, { one: { inner: { kind: 'l' } } }, [['one', 'inner', 'kind']]],
  ['a nested object that is set', {}, { one: { kind: 'k' } }, [['one', 'kind']]],
  ['a nested object that is no longer set', { one: { kind: 'k' } }, {}, [['one', 'kind']]],
  ['a nested object that is set without it', {}, { one: { address: 'a' } }, []],
  ['an unknown nested object', { one: { kind: 'k' } }, { one: UNKNOWN }, [['one']]],
  ['a change in an element of a list', { list: [{ kind: 'k' }, { kind: 'k' }] }, { list: [{ kind: 'k' }, { kind: 'l' }] }, [['list', 1, 'kind']]],
  ['a new element with it', { list: [] }, { list: [{ kind: 'k' }] }, [['list', 0, 'kind']]],
  ['a removed element with it', { list: [{ kind: 'k' }] }, { list: [] }, [['list', 0, 'kind']]],
  ['an unknown element', { list: [{ kind: 'k' }] }, { list: [UNKNOWN] }, [['list', 0]]],
  ['a change in an element of a map', { map: { a: { kind: 'k' }, b: { kind: 'k' } } }, { map: { a: { kind: 'k' }, b: { kind: 'l' } } }, [['map', 'b', 'kind']]],
  ['a new key with it', { map: {} }, { map: { a: { kind: 'k' } } }, [['map', 'a', 'kind']]],
  ['an unknown element of a map', { map: { a: { kind: 'k' } } }, { map: { a: UNKNOWN } }, [['map', 'a']]],
  ['an unknown list', { list: [{ kind: 'k' }] }, { list: UNKNOWN }, [['list']]],
  ['an unknown set', { set: [{ kind: 'k' }] }, { set: UNKNOWN }, [['set']]],
  ['a removed key with it', { map: { a: { kind: 'k' } } }, { map: {} }, [['map', 'a', 'kind']]],
  ['a change in a set', { set: [{ kind: 'k' }] }, { set: [{ kind: 'l' }] }, [['set']]],
  ['an element added to a set', { set: [{ kind: 'k' }] }, { set: [{ kind: 'k' }, { kind: 'k' }] }, [['set']]],
  ['another order of a set', { set: [{ kind: 'k' }, { kind: 'l' }] }, { set: [{ kind: 'l' }, { kind: 'k' }] }, []],
  ['a set that is set', {}, { set: [{ kind: 'k' }] }, [['set']]],
  ['null elements of a set', { set: [null] }, { set: [null, null] }, [['set']]],
  ['a change inside of an attribute of a set without it', { deep: [{ part: { kind: 'k', address: 'a' }, plain: { x: 1 } }] }, { deep: [{ part: { kind: 'k', address: 'a' }, plain: { x: 2 } }] }, []],
  ['a change two levels down in a set', { deep: [{ part: { kind: 'k' } }] }, { deep: [{ part: { kind: 'l' } }] }, [['deep']]],
  ['a change of a nested object without it', { plain: { x: 1 } }, { plain: { x: 2 } }, []],
  ['an unknown nested object without it', { plain: { x: 1 } }, { plain: UNKNOWN }, []],
  ['a change in a set of an attribute without it', { set: [{ kind: 'k', address: 'a' }] }, { set: [{ kind: 'k', address: 'b' }] }, []],
])('%s', (_, prior, planned, expected) => {
  expect(paths(prior, planned)).toEqual(expected);
});

test('ignores a computed value that is unknown in the plan', () => {
  expect(paths({ zone: 'z' }, { zone: UNKNOWN }, {})).toEqual([]);
  expect(paths({ zone: 'z' }, { zone: UNKNOWN }, { zone: UNKNOWN })).toEqual([['zone']]);
  expect(paths({ zone: 'z' }, { zone: 'y' }, {})).toEqual([['zone']]);
});

test('ignores computed values that are unknown inside of lists and maps', () => {
  const part = { kind: attribute.string({ computed: true, optional: true, requiresReplace: true }), address: attribute.string({}) };
  const nested = CompiledObject.of({ one: attribute.object(part, {}), list: attribute.objectList(part, {}), map: attribute.objectMap(part, {}) });
  const prior = { one: { kind: 'k' }, list: [{ kind: 'k' }], map: { a: { kind: 'k' } } };
  const planned = { one: { kind: UNKNOWN, address: 'x' }, list: [{ kind: UNKNOWN, address: 'x' }], map: { a: { kind: UNKNOWN, address: 'x' } } };
  const config = { one: { address: 'x' }, list: [{ address: 'x' }], map: { a: { address: 'x' } } };
  expect(replacedPaths(nested, config, prior, planned)).toEqual([]);
  expect(replacedPaths(nested, planned, prior, planned)).toEqual([['one', 'kind'], ['list', 0, 'kind'], ['map', 'a', 'kind']]);
});
