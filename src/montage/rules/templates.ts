import { isJsonObject, isUnset, type JsonObject } from '../json/json-value';
import { on } from '../sources';
import { TEMPLATE_PARTS } from '../templates/merge';
import { describe, oneOf } from './engine/describe';
import { everyField, rule } from './engine/rule';

/** The first part that is set but is not an object. */
const partOfWrongType = (template: JsonObject) =>
  TEMPLATE_PARTS.find((part) => !isUnset(template[part]) && !isJsonObject(template[part]));

const hasPart = (template: JsonObject) => TEMPLATE_PARTS.some((part) => Object.hasOwn(template, part));

function describeTemplate(template: unknown): string {
  if (!isJsonObject(template)) return describe(template);
  const part = partOfWrongType(template);
  if (part !== undefined) return `${describe(template[part])} as ${part}`;
  const keys = Object.keys(template);
  return keys.length === 0 ? 'an empty object' : `an object with ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''}`;
}

/** Checks the Config of a template before it is read, see `readTemplate`. */
export const TEMPLATE_RULE = rule<unknown>({
  code: 'IMS1015',
  title: 'The template of a job must be of type BatchEditing.',
  at: everyField('that holds the Config of a template', () => false),
  on: 'text',
  valid: (template) => isJsonObject(template) && hasPart(template) && partOfWrongType(template) === undefined,
  got: describeTemplate,
  allowed: `an object with ${oneOf(TEMPLATE_PARTS)}, each an object`,
  fix: 'use the Config of a template of type BatchEditing (other types are for single editing jobs)',
  source: on('templateParameters', 'Config'),
});
