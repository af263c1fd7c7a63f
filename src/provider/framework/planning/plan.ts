import { type CompiledAttribute, type CompiledObject } from '../schema/compiled';
import { mapNested } from '../schema/nesting';
import { equalAttribute, equalObjects, preserveSemanticallyEqual } from '../values/compare';
import { isObject, isUnknown, UNKNOWN, type Value, type ValueObject } from '../values/values';

/**
 * The planned state of a resource: values of the configuration, defaults, computed values. If it equals the prior state, it is
 * the prior state; otherwise computed values become unknown, except those with `useStateForUnknown`.
 *
 * Terraform's proposed new state is not used: it contains no defaults, and follows from configuration and prior state otherwise.
 */
export function planObject(object: CompiledObject, config: ValueObject, prior: ValueObject | null): ValueObject {
  if (prior === null) return merge(object, config, null, markUnknown);
  const unchanged = merge(object, config, prior, usePrior);
  return equalObjects(object, unchanged, prior) ? prior : merge(object, config, prior, markUnknown);
}

/** The planned value of a computed attribute that the configuration does not set. */
type PlanComputed = (attribute: CompiledAttribute, prior: Value) => Value;

const usePrior: PlanComputed = (_, prior) => prior;
const markUnknown: PlanComputed = ({ options }, prior) => options.useStateForUnknown === true && prior !== null ? prior : UNKNOWN;

function merge(object: CompiledObject, config: ValueObject, prior: ValueObject | null, planComputed: PlanComputed): ValueObject {
  const planned: Record<string, Value> = {};
  for (const attribute of object.attributes) {
    const { name } = attribute;
    planned[name] = mergeAttribute(attribute, config[name] ?? null, prior, planComputed);
  }
  return planned;
}

function mergeAttribute(attribute: CompiledAttribute, config: Value, prior: ValueObject | null, planComputed: PlanComputed): Value {
  const { name, nested, options } = attribute;
  if (attribute.writeOnly) return null;
  const set = config ?? (options.default as Value | undefined) ?? null;
  const before = prior?.[name] ?? null;
  if (set === null) {
    if (!attribute.computed) return null;
    return prior === null ? UNKNOWN : planComputed(attribute, before);
  }
  if (nested === undefined || isUnknown(set)) return preserveSemanticallyEqual(attribute, set, before);
  const merged = mapNested(
    nested.nesting, set, before,
    (element, other) => isObject(element) ? merge(nested.object, element, isObject(other) ? other : null, planComputed) : element,
    (element, candidates) => candidates.find((candidate) => matches(nested.object, element, candidate)) ?? null,
  );
  return preserveSemanticallyEqual(attribute, merged, before);
}

/** Whether `prior`, an element of a set in the state, can result from `config`: attributes that are set are equal, the others are computed. */
function matches(object: CompiledObject, config: Value, prior: Value): boolean {
  if (!isObject(config) || !isObject(prior)) return false;
  return object.attributes.every((attribute) => {
    const set = config[attribute.name] ?? null;
    if (set === null) return attribute.computed || attribute.writeOnly || (prior[attribute.name] ?? null) === null;
    return attribute.nested !== undefined || attribute.writeOnly || equalAttribute(attribute, set, prior[attribute.name] ?? null);
  });
}
