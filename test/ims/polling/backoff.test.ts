import { exponentialDelay, growingDelay } from '../../../src/ims';

const BACKOFF = { base: 500, factor: 1.5, max: 1_200 };

test('a delay grows by the factor up to the maximum', () => {
  expect([1, 2, 3, 4, 60].map((number) => exponentialDelay(number, BACKOFF))).toEqual([500, 750, 1_125, 1_200, 1_200]);
});

test('a poll has no delay before its first read', () => {
  expect([0, 1, 2, 3].map(growingDelay(BACKOFF))).toEqual([0, 500, 750, 1_125]);
});
