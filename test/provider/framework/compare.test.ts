import { attribute, type Attributes } from '../../../src/provider/framework';
import { equalObjects, preserveSemanticEquality } from '../../../src/provider/framework/compare';
import { CompiledObject } from '../../../src/provider/framework/compiled';
import { ExactNumber, Unknown, UNKNOWN, type ValueObject } from '../../../src/provider/framework/values';

const label = attribute.string({ equals: (a, b) => a.toLowerCase() === b.toLowerCase() });
const inside = { label, weight: attribute.number({}) };
const attributes: Attributes = {
  label, text: attribute.string({}), weight: attribute.number({}), words: attribute.set('string', {}), matrix: attribute.list({ list: 'number' }, {}),
  map: attribute.map('number', {}), one: attribute.object(inside, {}), list: attribute.objectList(inside, {}), set: attribute.objectSet(inside, {}),
};
const object = CompiledObject.of(attributes);
const third = ExactNumber.of('0.33333333333333333333');

test.each<[ValueObject, ValueObject, boolean]>([
  [{ text: 'a' }, { text: 'a' }, true],
  [{ text: 'a' }, { text: 'b' }, false],
  [{ text: null }, {}, true],
  [{ text: null }, { text: '' }, false],
  [{ text: UNKNOWN }, { text: UNKNOWN }, true],
  [{ text: UNKNOWN }, { text: Unknown.refined(new Uint8Array([1])) }, false],
  [{ text: UNKNOWN }, { text: 'a' }, false],
  [{ words: ['a', 'b', 'b'] }, { words: ['b', 'a', 'b'] }, true],
  [{ words: ['a', 'b', 'b'] }, { words: ['b', 'a', 'a'] }, false],
  [{ matrix: [[1], [2]] }, { matrix: [[2], [1]] }, false],
  [{ map: { a: 1, b: 2 } }, { map: { b: 2, a: 1 } }, true],
  [{ map: { a: 1 } }, { map: { a: 1, b: 2 } }, false],
  [{ one: { weight: 1 } }, { one: { weight: 1, label: null } }, true],
  [{ one: null }, { one: {} }, false],
  [{ list: [{ label: 'a' }, { label: 'b' }] }, { list: [{ label: 'b' }, { label: 'a' }] }, false],
  [{ set: [{ label: 'a' }, { label: 'b' }] }, { set: [{ label: 'b' }, { label: 'a' }] }, true],
  [{ set: [UNKNOWN] }, { set: [UNKNOWN] }, true],
  [{ list: [null] }, { list: [{}] }, false],
])('equality of %j and %j is %j', (a, b, same) => {
  expect(equalObjects(object, a, b)).toBe(same);
  expect(equalObjects(object, b, a)).toBe(same);
});

describe('preserveSemanticEquality', () => {
  test('keeps the value of the state where it is semantically equal, at any depth', () => {
    expect(preserveSemanticEquality(object, { label: 'A', one: { label: 'B', weight: 2 }, list: [{ label: 'C' }, { label: 'D' }] },
      { label: 'a', one: { label: 'b', weight: 1 }, list: [{ label: 'c' }, { label: 'x' }] }))
      .toEqual({ label: 'a', one: { label: 'b', weight: 2 }, list: [{ label: 'c' }, { label: 'D' }] });
  });

  test('keeps the exact number of the state where the service returned the nearest JavaScript number', () => {
    expect(preserveSemanticEquality(object, { weight: 1 / 3, matrix: [[1 / 3, 0.5]], map: { a: 1 / 3, b: 1 } }, { weight: third, matrix: [[third, third]], map: { a: third } }))
      .toEqual({ weight: third, matrix: [[third, 0.5]], map: { a: third, b: 1 } });
  });

  test('keeps the refreshed value where the state has none', () => {
    expect(preserveSemanticEquality(object, { label: 'A', one: null, weight: 1 }, { label: null, one: { label: 'b' } })).toEqual({ label: 'A', one: null, weight: 1 });
  });
});
