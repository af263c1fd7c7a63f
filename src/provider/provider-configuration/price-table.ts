import { LIST_PRICE, type PriceTable } from '../../montage';
import { atLeast, attribute, isObject, isWhollyKnown } from '../framework';

/** Prices of an own contract, in the provider's configuration. */
export const PRICE_TABLE = attribute.object({
  per_minute: attribute.number({ required: true, validators: [atLeast(0)], description: 'Price of one minute of input or output.' }),
  currency: attribute.string({ description: `ISO 4217, for example USD. Default: ${LIST_PRICE.currency}.` }),
  minimum_minutes: attribute.number({ validators: [atLeast(0)], description: `Minutes that a job is charged at least. Default: ${LIST_PRICE.minimumMinutes}.` }),
  date: attribute.string({ required: true, description: 'When the price was read, for example 2026-09; shown beside every estimate.' }),
  source: attribute.string({ description: 'Whose price it is, in words; shown beside every estimate. Default: price_table of the provider.' }),
}, {
  description: `What highlight montages cost, for the estimates of plans and for max_estimated_cost. Default: the ${LIST_PRICE.source} of ${LIST_PRICE.asOf}, `
    + `${LIST_PRICE.perMinute} ${LIST_PRICE.currency} per minute.`,
});

/** The prices that the configuration gives, or the list price; undefined while a part of them is not known. */
export function pricesOf(value: unknown): PriceTable | undefined {
  if (value === null || value === undefined) return LIST_PRICE;
  if (!isWhollyKnown(value as never) || !isObject(value as never)) return undefined;
  const { per_minute: perMinute, currency, minimum_minutes: minimum, date, source } = value as Record<string, unknown>;
  return {
    perMinute: Number(perMinute),
    currency: String(currency ?? LIST_PRICE.currency),
    minimumMinutes: Number(minimum ?? LIST_PRICE.minimumMinutes),
    asOf: String(date),
    source: String(source ?? 'price_table of the provider'),
  };
}
