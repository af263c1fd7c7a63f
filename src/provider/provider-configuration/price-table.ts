import { LIST_PRICE, type PriceTable } from '../../montage';
import { atLeast, attribute, isObject, isWhollyKnown, type Value } from '../framework';

/** The prices of your contract, in the configuration of the provider. */
export const PRICE_TABLE = attribute.object({
  per_minute: attribute.number({ required: true, validators: [atLeast(0)], description: 'Price of one minute of input or output.' }),
  currency: attribute.string({ description: `ISO 4217, for example USD. Default: ${LIST_PRICE.currency}.` }),
  minimum_minutes: attribute.number({ validators: [atLeast(0)], description: `Least number of minutes that a job is charged for. Default: ${LIST_PRICE.minimumMinutes}.` }),
  date: attribute.string({ required: true, description: 'Date of the price, for example 2026-09. Shown with every estimate.' }),
  source: attribute.string({ description: 'Source of the price. Shown with every estimate. Default: price_table of the provider.' }),
}, {
  description: `Prices of highlight montages, for the estimates of plans and for max_estimated_cost. Default: the ${LIST_PRICE.source} of ${LIST_PRICE.asOf}, `
    + `${LIST_PRICE.perMinute} ${LIST_PRICE.currency} per minute.`,
});

/** The configured prices, or the list price. Undefined while a part of them is not known. */
export function pricesOf(value: Value | undefined): PriceTable | undefined {
  if (value === null || value === undefined) return LIST_PRICE;
  if (!isWhollyKnown(value) || !isObject(value)) return undefined;
  const { per_minute: perMinute, currency, minimum_minutes: minimum, date, source } = value;
  return {
    perMinute: Number(perMinute),
    currency: String(currency ?? LIST_PRICE.currency),
    minimumMinutes: Number(minimum ?? LIST_PRICE.minimumMinutes),
    asOf: String(date),
    source: String(source ?? 'price_table of the provider'),
  };
}
