import type { tfplugin6 } from '../../plugin';
import { type CompiledObject } from '../compiled';
import { DiagnosticError } from '../diagnostics';
import { mapNested } from '../nesting';
import { type Resource } from '../resource';
import { isObject, type Value, type ValueObject } from '../values';

/** What became of a stored state: the same JSON, to be passed on untouched, or another value. */
export type Upgraded = { readonly json: Uint8Array } | { readonly state: ValueObject };

/**
 * Brings a stored state to the schema of today. Called for every resource at every plan, so a state that fits is not
 * converted: Terraform takes back the JSON that it sent.
 * @throws DiagnosticError if the state is of a newer version, or of one that the resource does not know.
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
  const advice = from > current ? 'It was written by a newer version of the provider: use that.' : 'Use an older version of the provider first.';
  const detail = `The state of ${typeName} has schema version ${from}, from which this provider knows no way to ${current}. ${advice}`;
  throw new DiagnosticError('State cannot be upgraded', detail);
}

/** Whether there are only attributes that the schema has; missing ones are null to Terraform. */
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

/** JSON with numbers of more than 15 characters as strings, because JSON.parse would lose digits; numbers can be read from strings. */
function withLongNumbersQuoted(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]{15,}/g, (found) => found.startsWith('"') ? found : `"${found}"`);
}
