import { type Attribute, attribute } from './attributes';
import { type Validator } from './validators';
import { isObject, type Value } from './values';

const UNITS = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 } as const;
const FORM = /^(?:\d+(?:\.\d+)?(?:h|ms|m|s))+$/;

/** Milliseconds of a duration such as `1h30m`, `45s` or `1.5h`; undefined if it is none. */
export function durationOf(text: string): number | undefined {
  if (!FORM.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s)/g)];
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNITS[unit as keyof typeof UNITS], 0);
}

/** A duration as {@link durationOf} reads it. */
export const duration: Validator<string> = (value) =>
  durationOf(value) === undefined ? 'must be a duration such as "30m", "1h30m" or "45s"' : undefined;

/** How long each operation may take. */
export type Operation = 'create' | 'read' | 'update' | 'delete';

/** Milliseconds for each operation. */
export type Timeouts = Readonly<Record<Operation, number>>;

/** When neither the configuration nor the resource says otherwise: 20 minutes. */
const DEFAULT = 20 * UNITS.m;

const declared = new WeakMap<Attribute, Partial<Record<Operation, string>>>();

/**
 * The attribute `timeouts = { create = "30m" }`, for the operations named in `defaults`. The resource finds the time it
 * has, in milliseconds, in `context.timeouts`; keeping to it is the resource's job.
 */
export function timeouts(defaults: Partial<Record<Operation, string>>): Attribute<{ readonly [K in Operation]?: string | null } | null> {
  const made = attribute.object(
    Object.fromEntries(Object.entries(defaults).map(([operation, text]) => [operation, attribute.string({
      description: `How long ${operation} may take, as "30m" or "1h30m". Default: ${text}.`,
      validators: [duration],
    })])),
    { description: 'How long operations may take.' },
  );
  declared.set(made, defaults);
  return made as Attribute<{ readonly [K in Operation]?: string | null } | null>;
}

/** @internal The timeouts in force, from the attribute's declaration and its value. */
export function timeoutsIn(declaration: Attribute | undefined, value: Value | undefined): Timeouts {
  const defaults = declaration === undefined ? undefined : declared.get(declaration);
  const set = isObject(value) ? value : {};
  const of = (operation: Operation): number => {
    const text = set[operation];
    return durationOf(typeof text === 'string' ? text : defaults?.[operation] ?? '') ?? DEFAULT;
  };
  return { create: of('create'), read: of('read'), update: of('update'), delete: of('delete') };
}
