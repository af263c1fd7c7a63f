import { attribute, durationOf, durationText, timeouts } from '../../../../src/provider/framework';
import { duration, timeoutsIn } from '../../../../src/provider/framework/schema/timeouts';

const MINUTE = 60_000;

test.each([
  ['30m', 30 * MINUTE], ['1h30m', 90 * MINUTE], ['45s', 45_000], ['1.5h', 90 * MINUTE], ['250ms', 250], ['1m1s1ms', 61_001],
])('%s is %d milliseconds', (text, milliseconds) => {
  expect(durationOf(text)).toBe(milliseconds);
  expect(duration(text)).toBeUndefined();
});

test.each(['', '30', 'm', '1d', '-5m', '1h 30m', '30 m'])('%j is not a duration', (text) => {
  expect(durationOf(text)).toBeUndefined();
  expect(duration(text)).toContain('must be a duration');
});

test('uses the configured timeout, else the default of the resource, else 20 minutes', () => {
  const declared = timeouts({ create: '1h', delete: '5m' });
  expect(timeoutsIn(declared, { create: '2m', delete: null })).toEqual({
    create: 2 * MINUTE, delete: 5 * MINUTE, read: 20 * MINUTE, update: 20 * MINUTE,
  });
  expect(timeoutsIn(declared, null).create).toBe(60 * MINUTE);
  expect(timeoutsIn(undefined, undefined).create).toBe(20 * MINUTE);
});

test('ignores another attribute with the name timeouts', () => {
  expect(timeoutsIn(attribute.string({}), 'soon').read).toBe(20 * MINUTE);
});

test.each([
  [0, '0s'], [250, '0.25s'], [5_000, '5s'], [59_999, '59.999s'], [60_000, '1m0s'], [90_000, '1m30s'], [59 * MINUTE, '59m0s'], [60 * MINUTE, '1h0m0s'], [6 * 60 * MINUTE + 61_000, '6h1m1s'],
])('writes %d milliseconds as %s, which means the same', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
  expect(durationOf(text)).toBe(milliseconds);
});
