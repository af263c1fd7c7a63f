import { type CompiledAttribute, type CompiledObject } from '../schema/compiled';
import { sameSet } from '../schema/types';
import { equalAttribute, equalElement } from '../values/compare';
import { type Path } from '../values/path';
import { isObject, isUnknown, isWhollyKnown, type Value, type ValueObject } from '../values/values';

const NO_ATTRIBUTES: ValueObject = {};

/**
 * Paths of the changed attributes that require a replacement. A computed value that is unknown in the plan is not a change, unless the
 * configuration sets it to an unknown value.
 */
export function replacedPaths(object: CompiledObject, config: ValueObject, prior: ValueObject, planned: ValueObject, at: Path = []): Path[] {
  if (!object.hasReplacement) return [];
  return object.attributes.flatMap((attribute) => {
    const { name } = attribute;
    const before = prior[name] ?? null;
    const after = planned[name] ?? null;
    const set = config[name] ?? null;
    if (isUnknown(after) && set === null || equalAttribute(attribute, before, after)) return [];
    const path = [...at, name];
    return requiresReplacement(attribute, before, after) ? [path] : insideNested(attribute, set, before, after, path);
  });
}

function requiresReplacement({ options: { requiresReplace } }: CompiledAttribute, before: Value, after: Value): boolean {
  if (typeof requiresReplace !== 'function') return requiresReplace === true;
  return before === null || after === null || !isWhollyKnown(after) || requiresReplace(before, after);
}

function insideNested({ nested }: CompiledAttribute, config: Value, before: Value, after: Value, path: Path): Path[] {
  if (nested === undefined || !nested.object.hasReplacement) return [];
  const { nesting, object } = nested;
  const inside = (c: Value, b: Value, a: Value, at: Path): Path[] => {
    if (isUnknown(a)) return [at];
    return replacedPaths(object, isObject(c) ? c : NO_ATTRIBUTES, isObject(b) ? b : NO_ATTRIBUTES, isObject(a) ? a : NO_ATTRIBUTES, at);
  };
  if (isUnknown(after)) return [path];
  if (nesting === 'single') return inside(config, before, after, path);
  if (nesting === 'set') {
    return sameSet(replacementAttributes(object, before), replacementAttributes(object, after), (a, b) => equalElement(object, a, b)) ? [] : [path];
  }
  const steps = nesting === 'list'
    ? Array.from({ length: Math.max(lengthOf(before), lengthOf(after)) }, (_, i) => i)
    : [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return steps.flatMap((step) => inside(elementAt(config, step), elementAt(before, step), elementAt(after, step), [...path, step]));
}

/** Elements of a set with only the attributes that require a replacement. Elements of sets have no path, so sets are compared as a whole. */
function replacementAttributes(object: CompiledObject, value: Value): Value[] {
  const elements: readonly Value[] = Array.isArray(value) ? value : [];
  return elements.map((element) => !isObject(element) ? element : Object.fromEntries(object.attributes
    .filter((attribute) => requiresReplacement(attribute, null, null) || attribute.nested?.object.hasReplacement === true)
    .map(({ name }) => [name, element[name] ?? null])));
}

function lengthOf(value: Value): number {
  return Array.isArray(value) ? value.length : 0;
}

function elementAt(value: Value, step: string | number): Value {
  return typeof value === 'object' && value !== null && !isUnknown(value) ? (value as Record<string | number, Value>)[step] ?? null : null;
}
