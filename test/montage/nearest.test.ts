import { nearest } from '../../src/montage';
import { similarTo } from '../../src/montage/nearest';

test('finds the nearest name, ignoring case and separators', () => {
  expect(nearest('Linear Blur', ['fade', 'linearblur', 'wind'])).toBe('linearblur');
  expect(nearest('xyz', [])).toBeUndefined();
});

test.each([
  ['Widht', 'Width'],
  ['media_url', 'MediaURL'],
  ['subheadingarray', 'SubHeadingArray'],
  ['Hieght', 'Height'],
])('%s is similar to %s', (slip, name) => {
  expect(similarTo(slip, ['Width', 'Height', 'MediaURL', 'SubHeadingArray', 'X', 'Y', 'In'])).toBe(name);
});

test('finds nothing in an empty list', () => {
  expect(similarTo('Width', [])).toBeUndefined();
});

test.each(['Z', 'It', 'MaxDuration', 'FixedDuration'])('%s is not similar to a known name', (name) => {
  expect(similarTo(name, ['Width', 'Height', 'MediaURL', 'X', 'Y', 'In'])).toBeUndefined();
});
