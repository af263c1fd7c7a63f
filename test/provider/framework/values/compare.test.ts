import { attribute, type Attributes } from '../../../../src/provider/framework';
import { CompiledObject } from '../../../../src/provider/framework/schema/compiled';
import { equalObjects, preserveSemanticallyEqual, preserveSemanticEquality } from '../../../../src/provider/framework/values/compare';
import { ExactNumber, Unknown, UNKNOWN, type Value, type ValueObject } from '../../../../src/provider/framework/values/values';

const label = attribute.string({ equals: (a, b) => a.toLowerCase() === b.toLowerCase() });
const inside = { label, weight: attribute.number({}) };
const attributes: Attributes = {
  label, text: attribute.string({}), weight: attribute.number({}), words: attribute.set('string', {}), matrix: attribute.list({ list: 'number' }, {}),
  map: attribute.map('number', {}), objects: attribute.objectMap(inside, {}), one: attribute.object(inside, {}), list: attribute.objectList(inside, {}), set: attribute.objectSet(inside, {}),
};
const object = CompiledObject.of(attributes);
const refined = () => Unknown.refined(new Uint8Array([1]));
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
  [{ list: [null] }, { list: [null] }, true],
  [{ list: [{ label: 'a' }] }, { list: [{ label: 'a' }, { label: 'a' }] }, false],
  [{ list: [refined()] }, { list: [refined()] }, true],
  [{ list: [refined()] }, { list: [UNKNOWN] }, false],
  [{ list: [refined()] }, { list: [{}] }, false],
  [{ list: UNKNOWN }, { list: UNKNOWN }, true],
  [{ list: refined() }, { list: refined() }, true],
  [{ list: refined() }, { list: UNKNOWN }, false],
  [{ list: UNKNOWN }, { list: [] }, false],
  [{ list: [] }, { list: null }, false],
  [{ list: [] }, { list: {} }, false],
  [{ one: UNKNOWN }, { one: {} }, false],
  [{ one: null }, { one: null }, true],
  [{ set: [{ label: 'a' }, { label: 'b' }] }, { set: [{ label: 'a' }, { label: 'a' }] }, false],
  [{ objects: { a: { label: 'a' }, b: null } }, { objects: { b: null, a: { label: 'a' } } }, true],
  [{ objects: { a: { label: 'a' } } }, { objects: { a: { label: 'b' } } }, false],
  [{ objects: { a: { label: 'a' } } }, { objects: { b: { label: 'a' } } }, false],
  [{ objects: { a: { label: 'a' } } }, { objects: { a: { label: 'a' }, b: { label: 'a' } } }, false],
  [{ objects: {} }, { objects: { toString: null } }, false],
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
    const state = { weight: third, matrix: [[third, third]], map: { a: third } };
    expect(preserveSemanticEquality(object, { weight: 1 / 3, matrix: [[1 / 3, 0.5], [1 / 3]], map: { a: 1 / 3, b: 1 } }, state))
      .toEqual({ weight: third, matrix: [[third, 0.5], [1 / 3]], map: { a: third, b: 1 } });
    expect(preserveSemanticEquality(object, { weight: 0.3, matrix: null, map: UNKNOWN }, state)).toEqual({ weight: 0.3, matrix: null, map: UNKNOWN });
  });

  test('keeps values of maps of objects, but not of sets', () => {
    expect(preserveSemanticEquality(object, { objects: { a: { label: 'A' }, b: { label: 'B' }, c: null }, set: [{ label: 'A' }] },
      { objects: { a: { label: 'a' }, c: { label: 'c' } }, set: [{ label: 'a' }] }))
      .toEqual({ objects: { a: { label: 'a' }, b: { label: 'B' }, c: null }, set: [{ label: 'A' }] });
  });

  test('returns the refreshed object itself if nothing has semantic equality', () => {
    const plain = CompiledObject.of({ text: attribute.string({}) });
    const refreshed = { text: 'a' };
    expect(preserveSemanticEquality(plain, refreshed, { text: 'b' })).toBe(refreshed);
  });

  test('calls equals only for different, known and set values', () => {
    const equals = jest.fn(() => true);
    const part = attribute.object({ x: attribute.string({}) }, { equals });
    const preserve = (value: Value, state: Value) => preserveSemanticallyEqual(CompiledObject.of({ part }).get('part')!, value, state);
    const same = { x: 'a' };
    for (const [value, state] of [[null, same], [same, null], [same, same], [{ x: UNKNOWN }, same], [same, { x: UNKNOWN }]]) expect(preserve(value, state)).toBe(value);
    expect(equals).not.toHaveBeenCalled();
    expect(preserve({ x: 'b' }, same)).toBe(same);
    expect(equals).toHaveBeenCalledWith({ x: 'b' }, same);
  });

  test('keeps the refreshed value where the state has none', () => {
    expect(preserveSemanticEquality(object, { label: 'A', one: null, weight: 1 }, { label: null, one: { label: 'b' } })).toEqual({ label: 'A', one: null, weight: 1 });
  });
});
