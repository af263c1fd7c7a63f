import { equalAttribute } from './compare';
import { type CompiledAttribute, type CompiledObject } from './compiled';
import { mapNested } from './nesting';
import { type Path } from './path';
import { isObject, isUnknown, isWhollyKnown, type Value, type ValueObject, withoutUnknown } from './values';

/** What became of a plan. */
export interface Settled {
  readonly state: ValueObject;
  /** Where the resource returned something else than what was planned: the plan was taken. */
  readonly different: readonly Path[];
}

/**
 * The state after a successful change: what was planned, and what the resource returned where the plan was unknown.
 * Terraform takes a resource that does not return what was planned for broken, and taints what was created; what the
 * cloud made of it instead is found by the next `read`, as a difference that the user can see.
 */
export function settle(object: CompiledObject, planned: ValueObject, actual: ValueObject): Settled {
  const different: Path[] = [];
  return { state: settleObject(object, planned, actual, [], different), different };
}

function settleObject(object: CompiledObject, planned: ValueObject, actual: ValueObject, at: Path, different: Path[]): ValueObject {
  return Object.fromEntries(object.attributes.map((attribute) => {
    const { name } = attribute;
    return [name, settleAttribute(attribute, planned[name] ?? null, actual[name] ?? null, [...at, name], different)];
  }));
}

function settleAttribute(attribute: CompiledAttribute, planned: Value, actual: Value, path: Path, different: Path[]): Value {
  if (isUnknown(planned)) return withoutUnknown(actual);
  const { nested } = attribute;
  if (nested === undefined || nested.nesting === 'set' || planned === null) {
    if (!isWhollyKnown(planned)) return withoutUnknown(actual ?? planned);
    if (!equalAttribute(attribute, planned, actual)) different.push(path);
    return planned;
  }
  return mapNested(nested.nesting, planned, actual, (element, other, step) => {
    const here = step === undefined ? path : [...path, step];
    if (isUnknown(element)) return withoutUnknown(other);
    return isObject(element) ? settleObject(nested.object, element, isObject(other) ? other : {}, here, different) : element;
  });
}
