import { type Diagnostics } from '../diagnostics';
import { type CompiledAttribute, type CompiledObject } from '../schema/compiled';
import { mapNested } from '../schema/nesting';
import { type Path, pathText } from '../values/path';
import { isObject, isUnknown, isWhollyKnown, type Value, type ValueObject } from '../values/values';

/**
 * Checks the known parts of a configuration against its schema: required attributes, computed attributes that must not be set,
 * validators. Terraform checks the first two only outside of nested objects.
 */
export function checkConfig(
  object: CompiledObject, config: ValueObject, diagnostics: Diagnostics, writeOnlyAllowed: boolean, at: Path = [],
): void {
  for (const attribute of object.attributes) {
    const value = config[attribute.name] ?? null;
    if (value === null) {
      if (attribute.required) missing(attribute, diagnostics, at);
    } else {
      checkSet(attribute, value, diagnostics, writeOnlyAllowed, [...at, attribute.name]);
    }
  }
}

function missing(attribute: CompiledAttribute, diagnostics: Diagnostics, at: Path): void {
  const path = [...at, attribute.name];
  const about = attribute.options.description === undefined ? '' : ` ${attribute.options.description}`;
  diagnostics.error('Missing required argument', `${pathText(path)} is required.${about}`, path);
}

function checkSet(attribute: CompiledAttribute, value: Value, diagnostics: Diagnostics, writeOnlyAllowed: boolean, path: Path): void {
  const { options, nested, type } = attribute;
  if (attribute.computedOnly) {
    diagnostics.error('Argument cannot be set', `${pathText(path)} is set only by the provider. Remove it from the configuration.`, path);
    return;
  }
  if (attribute.writeOnly && !writeOnlyAllowed) {
    const detail = `${pathText(path)} is write-only, which this version of Terraform does not support. Upgrade to Terraform 1.11 or later.`;
    diagnostics.error('Write-only argument needs Terraform 1.11', detail, path);
  }
  if (options.deprecation !== undefined) diagnostics.warning('Argument is deprecated', `${pathText(path)}: ${options.deprecation}`, path);
  if (isUnknown(value)) return;
  const problems = [type?.problem?.(value), ...isWhollyKnown(value) ? (options.validators ?? []).map((validate) => validate(value)) : []];
  for (const problem of problems) {
    if (problem !== undefined) diagnostics.error('Invalid value', `${pathText(path)} ${problem}${given(attribute, value)}.`, path);
  }
  if (nested === undefined) return;
  mapNested(nested.nesting, value, null, (element, _, step) => {
    const here = step === undefined ? path : [...path, step];
    if (isObject(element)) checkConfig(nested.object, element, diagnostics, writeOnlyAllowed, here);
    else if (element === null) diagnostics.error('Invalid value', `${pathText(here)} must be an object, is null.`, here);
    return element;
  });
}

/** Values in messages are cut after this number of characters. */
const MAX_SHOWN = 100;

function given({ options }: CompiledAttribute, value: Value): string {
  if (options.sensitive === true || options.writeOnly === true || typeof value === 'object') return '';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return `, got ${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}`;
}
