import type { Attributes, Resource } from '../../src/provider/framework';
import { CompiledObject } from '../../src/provider/framework/schema/compiled';

/** The part of a resource's schema that states depend on. */
export interface StateShape {
  readonly version: number;
  /** Types by path: `output_config.width` is a `number`, `sub_jobs` is a `list of objects`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Shapes by resource type. */
export type StateShapes = Readonly<Record<string, StateShape>>;

export function shapesOf(resources: readonly Resource[]): StateShapes {
  return Object.fromEntries(resources.map(({ typeName, schema }) => [typeName, { version: schema.version ?? 0, attributes: typesIn(schema.attributes) }]));
}

function typesIn(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(typesOf(CompiledObject.of(attributes), ''));
}

function typesOf(object: CompiledObject, at: string): [string, string][] {
  return object.attributes.flatMap(({ name, type, nested }): [string, string][] => {
    const path = `${at}${name}`;
    return nested ? [[path, nested.nesting === 'single' ? 'object' : `${nested.nesting} of objects`], ...typesOf(nested.object, `${path}.`)] : [[path, wireText(type!.wire)]];
  });
}

const wireText = (wire: unknown): string => (Array.isArray(wire) ? `${wire[0]} of ${wireText(wire[1])}` : String(wire));

/** The reasons why these resources cannot read states of `before`. Empty if they can. Added attributes are compatible. */
export function incompatibilities(before: StateShapes, resources: readonly Resource[]): string[] {
  const now = shapesOf(resources);
  return Object.entries(before).flatMap(([typeName, { version, attributes }]) => {
    const resource = resources.find((each) => each.typeName === typeName);
    if (!resource) return [`${typeName} is gone: states that hold it could neither be read nor destroyed. Keep it, and deprecate it.`];
    const current = now[typeName];
    const missing = Array.from({ length: Math.max(0, current.version - version) }, (_, step) => version + step).filter((from) => !resource.upgradeState?.[from]);
    if (missing.length > 0) return [`${typeName} has schema version ${current.version}, but upgradeState has no step from ${missing.join(', ')}.`];
    const changed = current.version > version ? [] : changesOf(attributes, current.attributes);
    return changed.length === 0 ? [] : [`${typeName} (schema version ${version}): ${changed.join('; ')}. Raise its schema version and add upgradeState[${version}], `
      + 'or give the new meaning a new name.'];
  });
}

function changesOf(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
  return Object.entries(before).filter(([path, type]) => after[path] !== type)
    .map(([path, type]) => (after[path] === undefined ? `${path} is gone` : `${path} was of type ${type} and is of type ${after[path]}`));
}
