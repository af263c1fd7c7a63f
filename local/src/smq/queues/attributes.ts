import { SmqError } from '../errors';

interface Range {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

/** Numeric attributes of a queue, in seconds; the size in bytes. Source: CreateQueue in the API reference. */
const NUMBERS = {
  DelaySeconds: { min: 0, max: 604_800, default: 0 },
  MaximumMessageSize: { min: 1024, max: 65_536, default: 65_536 },
  MessageRetentionPeriod: { min: 60, max: 1_296_000, default: 345_600 },
  VisibilityTimeout: { min: 1, max: 43_200, default: 30 },
  PollingWaitSeconds: { min: 0, max: 30, default: 0 },
} as const satisfies Record<string, Range>;

type NumberName = keyof typeof NUMBERS;

/** Attributes of a queue that clients set. */
export interface QueueAttributes extends Readonly<Record<NumberName, number>> {
  readonly LoggingEnabled: boolean;
}

export const NUMBER_NAMES = Object.keys(NUMBERS) as NumberName[];

export const DEFAULT_ATTRIBUTES: QueueAttributes = {
  ...Object.fromEntries(Object.entries(NUMBERS).map(([name, range]) => [name, range.default])) as Record<NumberName, number>,
  LoggingEnabled: false,
};

/** Replaces the given attributes. @throws SmqError `InvalidArgument` */
export function withGiven(attributes: QueueAttributes, given: Partial<QueueAttributes>): QueueAttributes {
  const all = { ...attributes, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
  for (const name of NUMBER_NAMES) checkNumber(name, all[name], NUMBERS[name]);
  return all;
}

export function sameAttributes(a: QueueAttributes, b: QueueAttributes): boolean {
  return a.LoggingEnabled === b.LoggingEnabled && NUMBER_NAMES.every((name) => a[name] === b[name]);
}

/** @throws SmqError `InvalidArgument` with the message of the cloud */
export function checkNumber(name: string, value: number, { min, max }: { readonly min: number; readonly max: number }): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  throw new SmqError('InvalidArgument', `The value of ${name} should between ${min} and ${max}: ${value} was given.`);
}
