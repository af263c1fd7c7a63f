import { LIST_PRICE } from '../../../src/montage';
import { ExactNumber, UNKNOWN } from '../../../src/provider/framework';
import { pricesOf } from '../../../src/provider/provider-configuration/price-table';

test.each([[null], [undefined]])('is the list price for %p', (value) => {
  expect(pricesOf(value)).toBe(LIST_PRICE);
});

test('is undefined while a part is unknown', () => {
  expect(pricesOf(UNKNOWN)).toBeUndefined();
  expect(pricesOf({ per_minute: UNKNOWN, date: '2026-11' })).toBeUndefined();
});

test('completes a table with the values of the list price', () => {
  expect(pricesOf({ per_minute: 0.3, date: '2026-11', currency: null, minimum_minutes: null, source: null })).toEqual({
    perMinute: 0.3, currency: LIST_PRICE.currency, minimumMinutes: LIST_PRICE.minimumMinutes, asOf: '2026-11', source: 'price_table of the provider',
  });
});

test('takes all values of a table, and exact numbers as numbers', () => {
  expect(pricesOf({ per_minute: ExactNumber.of('0.333333333333333333'), date: '2026-11', currency: 'USD', minimum_minutes: 0, source: 'contract' })).toEqual({
    perMinute: 1 / 3, currency: 'USD', minimumMinutes: 0, asOf: '2026-11', source: 'contract',
  });
});
