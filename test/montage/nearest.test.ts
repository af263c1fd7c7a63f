import { nearest } from '../../src/montage';
import { similarTo } from '../../src/montage/nearest';

test('the nearest name is found regardless of case and separators', () => {
  expect(nearest('Linear Blur', ['fade', 'linearblur', 'wind'])).toBe('linearblur');
  expect(nearest('xyz', [])).toBeUndefined();
});

test.each([
  ['Widht', 'Width'],
  ['media_url', 'MediaURL'],
  ['subheadingarray', 'SubHeadingArray'],
  ['Hieght', 'Height'],
])('%s is a slip of %s', (slip, name) => {
  expect(similarTo(slip, ['Width', 'Height', 'MediaURL', 'SubHeadingArray', 'X', 'Y', 'In'])).toBe(name);
});

test('nothing is a slip of nothing', () => {
  expect(similarTo('Width', [])).toBeUndefined();
});

test.each(['Z', 'It', 'MaxDuration', 'FixedDuration'])('%s is no slip', (name) => {
  expect(similarTo(name, ['Width', 'Height', 'MediaURL', 'X', 'Y', 'In'])).toBeUndefined();
});
