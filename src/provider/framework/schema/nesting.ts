import { isObject, type Value } from '../values/values';

/** How nested objects are arranged: one object, a list, a set or a map of objects. */
export type Nesting = 'single' | 'list' | 'set' | 'map';

/**
 * Maps one element. Gets its value, the value of its counterpart (null if there is none) and its step in a path: an index or a key,
 * undefined in a single object and in sets.
 */
export type EachElement = (element: Value, counterpart: Value, step: string | number | undefined) => Value;

/** Finds the counterpart of an element of a set; null if there is none. */
export type Counterpart = (element: Value, candidates: readonly Value[]) => Value;

const NONE: Counterpart = () => null;

/**
 * Maps the elements of a value of nested objects, each together with its counterpart in `other`: the element with the same index
 * in lists, with the same key in maps, and the one that `counterpart` finds in sets. Returns values of another shape (null,
 * unknown) unchanged.
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
