import type { Nesting } from './types';
import { isObject, type Value } from './values';

/**
 * One element: its value, that of its counterpart (null if there is none), and what leads to it (nothing in a single object
 * and in sets).
 */
export type EachElement = (element: Value, counterpart: Value, step: string | number | undefined) => Value;

/** Finds the element of a set that corresponds to `element`. */
export type Counterpart = (element: Value, candidates: readonly Value[]) => Value;

const NONE: Counterpart = () => null;

/**
 * Rebuilds a value of nested objects from its elements, each seen together with the element at the same place in `other`:
 * the same index in lists, the same key in maps; in sets the one that `counterpart` finds. Returns anything that is not
 * arranged as `nesting` says (null, unknown) as it is.
 */
export function mapNested(nesting: Nesting, value: Value, other: Value, each: EachElement, counterpart: Counterpart = NONE): Value {
  switch (nesting) {
    case 'single':
      return isObject(value) ? each(value, other, undefined) : value;
    case 'list': {
      if (!Array.isArray(value)) return value;
      const others = Array.isArray(other) ? other : [];
      return value.map((element, i) => each(element, others[i] ?? null, i));
    }
    case 'set': {
      if (!Array.isArray(value)) return value;
      const others = Array.isArray(other) ? other : [];
      return value.map((element) => each(element, counterpart(element, others), undefined));
    }
    case 'map': {
      if (!isObject(value)) return value;
      const others = isObject(other) ? other : {};
      return Object.fromEntries(Object.entries(value).map(([key, element]) =>
        [key, each(element, Object.hasOwn(others, key) ? others[key] : null, key)]));
    }
  }
}
