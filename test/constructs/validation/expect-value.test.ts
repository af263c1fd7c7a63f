import { expectValue } from '../../../src/constructs/validation/expect-value';
import { Duration } from '../../../src/constructs/values/duration';

const check = (value: unknown) => expectValue('timeout', value, 'toSeconds', 'Duration', 'use Duration.seconds(60)');

test('accepts a value with the method of its kind', () => {
  expect(() => check(Duration.seconds(1))).not.toThrow();
});

test.each([
  [60, '60'], ['60s', '"60s"'], [undefined, 'undefined'], [null, 'null'], [{ seconds: 60 }, '{"seconds":60}'], [{ toSeconds: 60 }, '{"toSeconds":60}'],
])('rejects %j', (value, got) => {
  expect(() => check(value)).toThrow(`timeout: got ${got}, allowed a Duration; use Duration.seconds(60).`);
});
