import { type CompiledAttribute, type CompiledObject } from '../schema/compiled';
import { mapNested } from '../schema/nesting';
import { equalAttribute } from '../values/compare';
import { type Path } from '../values/path';
import { isObject, isUnknown, isWhollyKnown, type Value, type ValueObject, withoutUnknown } from '../values/values';

/** The state after an apply, see {@link reconcile}. */
export interface Reconciled {
  readonly state: ValueObject;
  /** Attributes where the resource returned another value than the planned one. The state holds the planned one. */
  readonly inconsistent: readonly Path[];
}

/**
 * The state after a successful apply: planned values where they are known, values that the resource returned where the plan was unknown.
 * Terraform reports an inconsistent result, and taints a new resource, if the state differs from the plan. A value that the service
 * changed is found by the next `read` instead, as drift that the user can see.
 */
export function reconcile(object: CompiledObject, planned: ValueObject, actual: ValueObject): Reconciled {
  const inconsistent: Path[] = [];
  return { state: reconcileObject(object, planned, actual, [], inconsistent), inconsistent };
}

function reconcileObject(object: CompiledObject, planned: ValueObject, actual: ValueObject, at: Path, inconsistent: Path[]): ValueObject {
  return Object.fromEntries(object.attributes.map((attribute) => {
    const { name } = attribute;
    return [name, reconcileAttribute(attribute, planned[name] ?? null, actual[name] ?? null, [...at, name], inconsistent)];
  }));
}

function reconcileAttribute(attribute: CompiledAttribute, planned: Value, actual: Value, path: Path, inconsistent: Path[]): Value {
  if (isUnknown(planned)) return withoutUnknown(actual);
  const { nested } = attribute;
  if (nested === undefined || nested.nesting === 'set' || planned === null) {
    if (!isWhollyKnown(planned)) return withoutUnknown(actual ?? planned);
    if (!equalAttribute(attribute, planned, actual)) inconsistent.push(path);
    return planned;
  }
  return mapNested(nested.nesting, planned, actual, (element, other, step) => {
    const here = step === undefined ? path : [...path, step];
    if (isUnknown(element)) return withoutUnknown(other);
    return isObject(element) ? reconcileObject(nested.object, element, isObject(other) ? other : {}, here, inconsistent) : element;
  });
}
