import { attributesOf, type Block, blocksOf, isComputed, type NestedBlock } from './schema';
import { ExactNumber, isObject, isUnknown, UNKNOWN, type Value, type ValueObject } from '../../../../src/provider/framework';

/** Whether a value equals unset: services do not distinguish an empty list, `false` or 0 from an unset value. */
function isUnset(value: Value | undefined): boolean {
  if (value === null || value === undefined || value === '' || value === false || value === 0) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.values(value).every(isUnset);
}

/** Whether two values are semantically equal. The order of lists matters if `ordered`, at the top level. */
export function sameMeaning(a: Value | undefined, b: Value | undefined, ordered = false): boolean {
  if (isUnset(a) && isUnset(b)) return true;
  if (a instanceof ExactNumber || b instanceof ExactNumber) return String(a) === String(b);
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    if (ordered) return a.every((one, i) => sameMeaning(one, b[i]));
    const left: Value[] = [...b];
    return a.every((one) => {
      const found = left.findIndex((other) => sameMeaning(one, other));
      if (found >= 0) left.splice(found, 1);
      return found >= 0;
    });
  }
  if (isObject(a) && isObject(b)) return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameMeaning(a[key], b[key]));
  return a === b;
}

/**
 * The refreshed state: values of `found`, or those of the state if they are semantically equal. Attributes that are not in `found` keep
 * their values, because the service does not store them.
 */
export function refreshed(block: Block, state: ValueObject, found: ValueObject): ValueObject {
  const result: Record<string, Value> = { ...state };
  for (const [name, { type }] of attributesOf(block)) {
    if (name in found && !sameMeaning(state[name], found[name], type[0] === 'list')) result[name] = found[name];
  }
  for (const [name, nested] of blocksOf(block)) if (name in found) result[name] = refreshedBlocks(nested, state[name], found[name]);
  return result;
}

function refreshedBlocks({ nesting_mode, block }: NestedBlock, state: Value, found: Value): Value {
  if (sameMeaning(state, found, nesting_mode === 'list')) return state;
  if (nesting_mode !== 'list' || !Array.isArray(found)) return found;
  return found.map((one, i) => {
    const before = Array.isArray(state) ? state[i] as Value : null;
    return isObject(before) && isObject(one) ? refreshed(block, before, one) : one;
  });
}

/** The planned values with unknown values replaced by those of `found`, or null. */
export function filled(block: Block, planned: ValueObject, found: ValueObject): ValueObject {
  const result: Record<string, Value> = { ...planned };
  for (const [name] of attributesOf(block)) if (isUnknown(planned[name])) result[name] = found[name] ?? null;
  for (const [name, nested] of blocksOf(block)) result[name] = filledBlocks(nested, planned[name], found[name] ?? null);
  return result;
}

function filledBlocks({ nesting_mode, block }: NestedBlock, planned: Value, found: Value): Value {
  if (isUnknown(planned)) return found;
  if (nesting_mode === 'single') return isObject(planned) ? filled(block, planned, isObject(found) ? found : {}) : planned;
  if (!Array.isArray(planned)) return planned;
  const others: readonly Value[] = Array.isArray(found) ? found : [];
  return planned.map((one, i) => isObject(one) ? filled(block, one, isObject(others[i]) ? others[i] as ValueObject : {}) : one);
}

/** Marks unset computed attributes as unknown if there is no prior value. */
export function withUnknown(block: Block, planned: ValueObject, prior: ValueObject | null): ValueObject {
  const result: Record<string, Value> = { ...planned };
  for (const [name, attribute] of attributesOf(block)) {
    if (planned[name] === null && isComputed(attribute) && prior === null) result[name] = UNKNOWN;
  }
  for (const [name, { nesting_mode, block: inner }] of blocksOf(block)) {
    const before = prior?.[name] ?? null;
    const value = planned[name];
    if (nesting_mode === 'single' && isObject(value)) {
      result[name] = withUnknown(inner, value, isObject(before) ? before : null);
    } else if (Array.isArray(value)) {
      const others: readonly Value[] = Array.isArray(before) ? before : [];
      const counterpart = (one: Value, i: number) => nesting_mode === 'list' ? others[i] : others.find((other) => sameMeaning(one, other));
      result[name] = value.map((one, i) => {
        const other = counterpart(one, i);
        return isObject(one) ? withUnknown(inner, one, isObject(other) ? other : null) : one;
      });
    }
  }
  return result;
}
