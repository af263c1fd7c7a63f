import { equalAttribute, equalObjects, keepSpelling } from './compare';
import { type CompiledAttribute, type CompiledObject } from './compiled';
import { mapNested } from './nesting';
import { isObject, isUnknown, UNKNOWN, type Value, type ValueObject } from './values';

/**
 * Plans a resource from its configuration and its state: what is set in the configuration, defaults, computed values. If
 * that is what the state says already, the state stays as it is; otherwise computed values become unknown, except those
 * with `useStateForUnknown`.
 *
 * Terraform's own proposal is not used: it knows no defaults, and all it does know follows from the two.
 */
export function planObject(object: CompiledObject, config: ValueObject, prior: ValueObject | null): ValueObject {
  if (prior === null) return merge(object, config, null, FORGET);
  const unchanged = merge(object, config, prior, KEEP);
  return equalObjects(object, unchanged, prior) ? prior : merge(object, config, prior, FORGET);
}

/** What becomes of a computed value that the state has. */
type Computed = (attribute: CompiledAttribute, prior: Value) => Value;

const KEEP: Computed = (_, prior) => prior;
const FORGET: Computed = ({ options }, prior) => options.useStateForUnknown === true && prior !== null ? prior : UNKNOWN;

function merge(object: CompiledObject, config: ValueObject, prior: ValueObject | null, computed: Computed): ValueObject {
  const planned: Record<string, Value> = {};
  for (const attribute of object.attributes) {
    const { name } = attribute;
    planned[name] = mergeAttribute(attribute, config[name] ?? null, prior, computed);
  }
  return planned;
}

function mergeAttribute(attribute: CompiledAttribute, config: Value, prior: ValueObject | null, computed: Computed): Value {
  const { name, nested, options } = attribute;
  if (attribute.writeOnly) return null;
  const set = config ?? (options.default as Value | undefined) ?? null;
  const before = prior?.[name] ?? null;
  if (set === null) {
    if (!attribute.computed) return null;
    return prior === null ? UNKNOWN : computed(attribute, before);
  }
  if (nested === undefined || isUnknown(set)) return keepSpelling(attribute, set, before);
  const merged = mapNested(
    nested.nesting, set, before,
    (element, other) => isObject(element) ? merge(nested.object, element, isObject(other) ? other : null, computed) : element,
    (element, candidates) => candidates.find((candidate) => corresponds(nested.object, element, candidate)) ?? null,
  );
  return keepSpelling(attribute, merged, before);
}

/** Whether an element of a set in the state is what `config` made: what is set there is the same, the rest is computed. */
function corresponds(object: CompiledObject, config: Value, prior: Value): boolean {
  if (!isObject(config) || !isObject(prior)) return false;
  return object.attributes.every((attribute) => {
    const set = config[attribute.name] ?? null;
    if (set === null) return attribute.computed || attribute.writeOnly || (prior[attribute.name] ?? null) === null;
    return attribute.nested !== undefined || attribute.writeOnly || equalAttribute(attribute, set, prior[attribute.name] ?? null);
  });
}
