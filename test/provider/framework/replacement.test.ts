import { attribute, type Attributes, UNKNOWN } from '../../../src/provider/framework';
import { CompiledObject } from '../../../src/provider/framework/compiled';
import { replacedPaths } from '../../../src/provider/framework/replacement';
import { type ValueObject } from '../../../src/provider/framework/values';

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
};
const object = CompiledObject.of(attributes);

const paths = (prior: ValueObject, planned: ValueObject, config: ValueObject = planned) => replacedPaths(object, config, prior, planned);

test.each<[string, ValueObject, ValueObject, (string | number)[][]]>([
  ['nothing has changed', { name: 'a' }, { name: 'a' }, []],
  ['something else has changed', { note: 'a' }, { note: 'b' }, []],
  ['it has changed', { name: 'a' }, { name: 'b' }, [['name']]],
  ['it was set', {}, { name: 'b' }, [['name']]],
  ['it was unset', { name: 'a' }, {}, [['name']]],
  ['it is unknown because of the configuration', { name: 'a' }, { name: UNKNOWN }, [['name']]],
  ['the rule says so', { size: 3 }, { size: 2 }, [['size']]],
  ['the rule does not say so', { size: 3 }, { size: 4 }, []],
  ['the rule cannot be asked', { size: 3 }, { size: UNKNOWN }, [['size']]],
  ['any part of it has changed', { all: { x: 1 } }, { all: { x: 2 } }, [['all']]],
  ['a part of another object has changed', { one: { address: 'a', kind: 'k' } }, { one: { address: 'b', kind: 'k' } }, []],
  ['that part has changed', { one: { kind: 'k' } }, { one: { kind: 'l' } }, [['one', 'kind']]],
  ['it has changed two levels down', { one: { inner: { kind: 'k' } } }, { one: { inner: { kind: 'l' } } }, [['one', 'inner', 'kind']]],
  ['the object around it was set', {}, { one: { kind: 'k' } }, [['one', 'kind']]],
  ['the object around it was unset', { one: { kind: 'k' } }, {}, [['one', 'kind']]],
  ['an object without it was set', {}, { one: { address: 'a' } }, []],
  ['the object around it is unknown', { one: { kind: 'k' } }, { one: UNKNOWN }, [['one']]],
  ['it has changed in an element', { list: [{ kind: 'k' }, { kind: 'k' }] }, { list: [{ kind: 'k' }, { kind: 'l' }] }, [['list', 1, 'kind']]],
  ['an element with it has come', { list: [] }, { list: [{ kind: 'k' }] }, [['list', 0, 'kind']]],
  ['a removed element with it', { list: [{ kind: 'k' }] }, { list: [] }, [['list', 0, 'kind']]],
  ['an element is unknown', { list: [{ kind: 'k' }] }, { list: [UNKNOWN] }, [['list', 0]]],
  ['it has changed under a key', { map: { a: { kind: 'k' }, b: { kind: 'k' } } }, { map: { a: { kind: 'k' }, b: { kind: 'l' } } }, [['map', 'b', 'kind']]],
  ['a removed key with it', { map: { a: { kind: 'k' } } }, { map: {} }, [['map', 'a', 'kind']]],
  ['it has changed in a set', { set: [{ kind: 'k' }] }, { set: [{ kind: 'l' }] }, [['set']]],
  ['other things have changed in a set', { set: [{ kind: 'k', address: 'a' }] }, { set: [{ kind: 'k', address: 'b' }] }, []],
])('%s', (_, prior, planned, expected) => {
  expect(paths(prior, planned)).toEqual(expected);
});

test('ignores a computed value that is unknown in the plan', () => {
  expect(paths({ zone: 'z' }, { zone: UNKNOWN }, {})).toEqual([]);
  expect(paths({ zone: 'z' }, { zone: UNKNOWN }, { zone: UNKNOWN })).toEqual([['zone']]);
});
