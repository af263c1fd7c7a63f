import type { tfplugin6 } from '../../plugin';
import { DiagnosticError } from '../diagnostics';
import { type Resource } from '../resource';
import { type CompiledObject } from '../schema/compiled';
import { mapNested } from '../schema/nesting';
import { isObject, type Value, type ValueObject } from '../values/values';

/** An upgraded state: the stored JSON, unchanged, or another value. */
export type Upgraded = { readonly json: Uint8Array } | { readonly state: ValueObject };

/**
 * Upgrades a stored state to the current schema. Called for every resource in every plan, so a state of the current schema is not
 * converted: Terraform gets back the JSON that it sent.
 * @throws DiagnosticError if the state has a newer schema version, or one without an upgrader.
 */
export function upgrade(resource: Resource, object: CompiledObject, raw: tfplugin6.RawState, version: number): Upgraded {
  if (raw.json.length === 0) {
    const detail = `The state of ${resource.typeName} is in the format of Terraform 0.11. Remove it from the state and import it.`;
    throw new DiagnosticError('State cannot be read', detail);
  }
  const text = Buffer.from(raw.json.buffer, raw.json.byteOffset, raw.json.length).toString();
  const current = resource.schema.version ?? 0;
  if (version === current && fits(object, JSON.parse(text) as Value)) return { json: raw.json };
  let state = JSON.parse(withLongNumbersQuoted(text)) as Record<string, any>;
  for (let from = version; from !== current; from++) state = step(resource, from)(state);
  return { state: prune(object, state as ValueObject) as ValueObject };
}

function step({ typeName, schema, upgradeState }: Resource, from: number): (state: Record<string, any>) => Record<string, any> {
  const found = upgradeState?.[from];
  if (found !== undefined) return found;
  const current = schema.version ?? 0;
  const advice = from > current ? 'A newer version of the provider wrote it: use that version.' : 'Upgrade with an older version of the provider first.';
  const detail = `The state of ${typeName} has schema version ${from}, which this provider cannot upgrade to version ${current}. ${advice}`;
  throw new DiagnosticError('State cannot be upgraded', detail);
}

/** Whether the state has only attributes of the schema. Terraform treats missing ones as null. */
function fits(object: CompiledObject, json: Value): boolean {
  if (!isObject(json)) return json === null;
  return Object.keys(json).every((name) => {
    const attribute = object.get(name);
    const value = json[name];
    if (attribute?.nested === undefined || value === null) return attribute !== undefined;
    const { nesting, object: inside } = attribute.nested;
    if (nesting === 'single') return fits(inside, value);
    return (Array.isArray(value) ? value : Object.values(value)).every((element) => fits(inside, element));
  });
}

function prune(object: CompiledObject, json: Value): Value {
  if (!isObject(json)) return null;
  return Object.fromEntries(object.attributes.map(({ name, nested }) => {
    const value = json[name] ?? null;
    return [name, nested === undefined ? value : mapNested(nested.nesting, value, null, (element) => prune(nested.object, element))];
  }));
}

/** Quotes numbers of more than 15 characters, because JSON.parse would lose digits. The codec reads numbers from strings. */
function withLongNumbersQuoted(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]{15,}/g, (found) => found.startsWith('"') ? found : `"${found}"`);
}
