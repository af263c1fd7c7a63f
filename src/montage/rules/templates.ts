import { isJsonObject, isUnset, type JsonObject } from '../json/json-value';
import { TEMPLATE_PARTS } from '../templates/merge';
import { describe, oneOf } from './engine/describe';
import { everyField, rule } from './engine/rule';

/** A part that is there and is no object, if any. */
const misshapen = (template: JsonObject) =>
  TEMPLATE_PARTS.find((part) => !isUnset(template[part]) && !isJsonObject(template[part]));

const hasPart = (template: JsonObject) => TEMPLATE_PARTS.some((part) => Object.hasOwn(template, part));

function shape(template: unknown): string {
  if (!isJsonObject(template)) return describe(template);
  const part = misshapen(template);
  if (part !== undefined) return `${describe(template[part])} as ${part}`;
  const keys = Object.keys(template);
  return keys.length === 0 ? 'an empty object' : `an object with ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''}`;
}

/** Judges the Config of a template, which is text before it is read; see `readTemplate`. */
export const TEMPLATE_RULE = rule<unknown>({
  code: 'IMS1015',
  title: 'The template of a job is of type BatchEditing.',
  at: everyField('that takes the Config of a template', () => false),
  on: 'text',
  valid: (template) => isJsonObject(template) && hasPart(template) && misshapen(template) === undefined,
  got: shape,
  allowed: `an object with ${oneOf(TEMPLATE_PARTS)}, each an object`,
  fix: 'give the Config of a template of type BatchEditing (other types are for single editing jobs)',
  source: 'DOC: template parameters, BatchEditing',
});
