import { type Attribute, attribute } from './attributes';
import { type Validator } from './validators';
import { isObject, type Value } from '../values/values';

const UNITS = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 } as const;
const FORM = /^(?:\d+(?:\.\d+)?(?:h|ms|m|s))+$/;

/** Milliseconds of a duration such as `1h30m`, `45s` or `1.5h`; undefined if `text` is not a duration. */
export function durationOf(text: string): number | undefined {
  if (!FORM.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s)/g)];
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNITS[unit as keyof typeof UNITS], 0);
}

/** The text is a duration, see {@link durationOf}. */
export const duration: Validator<string> = (value) =>
  durationOf(value) === undefined ? 'must be a duration such as "30m", "1h30m" or "45s"' : undefined;

/** An operation of a resource. */
export type Operation = 'create' | 'read' | 'update' | 'delete';

/** Timeout of each operation, in milliseconds. */
export type Timeouts = Readonly<Record<Operation, number>>;

/** Timeout of an operation that neither the configuration nor the resource sets: 20 minutes. */
const DEFAULT_MS = 20 * UNITS.m;

const declared = new WeakMap<Attribute, Partial<Record<Operation, string>>>();

/**
 * The attribute `timeouts = { create = "30m" }` for the operations in `defaults`. The resource reads its timeouts from
 * `context.timeouts` and must keep to them.
 */
export function timeouts<K extends Operation>(defaults: Readonly<Record<K, string>>): Attribute<{ readonly [P in K]: string | null } | null> {
  const timeoutsAttribute: Attribute = attribute.object(
    Object.fromEntries(Object.entries<string>(defaults).map(([operation, text]) => [operation, attribute.string({
      description: `How long ${operation} may take, as "30m" or "1h30m". Default: ${text}.`,
      validators: [duration],
    })])),
    { description: 'How long operations may take.' },
  );
  declared.set(timeoutsAttribute, defaults);
  return timeoutsAttribute;
}

/** @internal The effective timeouts, from the attribute's declaration and its value. */
export function timeoutsIn(declaration: Attribute | undefined, value: Value | undefined): Timeouts {
  const defaults = declaration === undefined ? undefined : declared.get(declaration);
  const set = isObject(value) ? value : {};
  const of = (operation: Operation): number => {
    const text = set[operation];
    return durationOf(typeof text === 'string' ? text : defaults?.[operation] ?? '') ?? DEFAULT_MS;
  };
  return { create: of('create'), read: of('read'), update: of('update'), delete: of('delete') };
}

/** Text of a duration, as {@link durationOf} reads it: `6h0m0s`, `1m30s`, `0.5s`. */
export function durationText(milliseconds: number): string {
  const [hours, minutes] = [Math.floor(milliseconds / UNITS.h), Math.floor((milliseconds % UNITS.h) / UNITS.m)];
  const seconds = `${(milliseconds % UNITS.m) / UNITS.s}s`;
  if (hours > 0) return `${hours}h${minutes}m${seconds}`;
  return minutes > 0 ? `${minutes}m${seconds}` : seconds;
}
