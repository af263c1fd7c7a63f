import type { parseJson } from '../json/parse-json';
import type { Facts, FieldSpec } from '../model';
import { slipOf } from '../nearest';
import { oneOf, plural, quoted } from './engine/describe';
import { everyField, rule } from './engine/rule';
import { fits, TYPE_NAMES } from './engine/types';

/** Rules that follow from the facts in the model: a limit stands there, once, and nowhere else. */

const SPEC = ['@spec'];
const sourceOf = (_value: unknown, spec: FieldSpec) => spec.source;
const characters = (text: string) => [...text].length;

/** Counted on the shortest decimal notation, as JSON writes it. */
const decimals = (value: number) => {
  const [digits, exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
};

export const TYPE_RULE = rule<unknown, [FieldSpec]>({
  code: 'IMS1001',
  title: 'A value has the type of its field.',
  at: everyField('in the model', () => true),
  needs: SPEC,
  valid: (value, spec) => fits(spec, value),
  allowed: (_value, spec) => TYPE_NAMES[spec.type],
  fix: 'change the type of the value',
  source: sourceOf,
  final: true,
});

export const JSON_RULE = rule<ReturnType<typeof parseJson>>({
  code: 'IMS1002',
  title: 'A configuration given as text is JSON, without comments and trailing commas.',
  at: ['InputConfig', 'EditingConfig', 'OutputConfig'],
  on: 'text',
  valid: (parsed) => !('fault' in parsed),
  got: (parsed) => ('fault' in parsed ? `${parsed.fault.found} at line ${parsed.fault.line}, column ${parsed.fault.column}` : ''),
  allowed: 'a JSON object',
  fix: 'correct the text there (JSON has no comments and no trailing commas)',
  source: 'seed: usage notes',
});

const within = (value: number, { min = -Infinity, max = Infinity, above = -Infinity }: Facts) =>
  value >= min && value <= max && value > above;

function range({ min, max, above }: Facts): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  const limits = [['more than', above], ['at least', min], ['at most', max]] as const;
  return limits.filter(([, limit]) => limit !== undefined).map(([words, limit]) => `${words} ${limit}`).join(', ');
}

export const SHAPE_RULES = [
  TYPE_RULE,
  JSON_RULE,
  rule<undefined, [FieldSpec]>({
    code: 'IMS1003',
    title: 'A required field is there.',
    at: everyField('that is required', (spec) => spec.required === true),
    on: 'absence',
    needs: SPEC,
    valid: () => false,
    allowed: (_value, spec) => TYPE_NAMES[spec.type],
    fix: 'add it',
    source: sourceOf,
  }),
  rule<string | number, [FieldSpec]>({
    code: 'IMS1004',
    title: 'A value is one of those that its field knows, where the list is closed.',
    at: everyField('with a closed list of values', (spec) => spec.values !== undefined),
    needs: SPEC,
    valid: (value, spec) => spec.values!.includes(value),
    allowed: (_value, spec) => oneOf(spec.values!),
    fix: 'choose one of these',
    source: sourceOf,
  }),
  rule<number, [FieldSpec]>({
    code: 'IMS1005',
    title: 'A number is within the limits of its field.',
    at: everyField('with a minimum or maximum', ({ min, max, above }) => (min ?? max ?? above) !== undefined),
    needs: SPEC,
    valid: within,
    allowed: (_value, spec) => range(spec),
    fix: 'choose a number within these limits',
    source: sourceOf,
  }),
  rule<number, [FieldSpec]>({
    code: 'IMS1006',
    title: 'A number has no more decimals than its field takes.',
    at: everyField('with a limit of decimals', (spec) => spec.decimals !== undefined),
    needs: SPEC,
    valid: (value, spec) => decimals(value) <= spec.decimals!,
    allowed: (_value, spec) => `at most ${plural(spec.decimals!, 'decimal')}`,
    fix: (value, spec) => `round it, e.g. to ${value.toFixed(spec.decimals)}`,
    source: sourceOf,
  }),
  rule<readonly unknown[], [FieldSpec]>({
    code: 'IMS1007',
    title: 'A list has at least as many items as its field needs.',
    at: everyField('with a least number of items', (spec) => spec.minItems !== undefined),
    needs: SPEC,
    valid: (items, spec) => items.length >= spec.minItems!,
    got: (items) => plural(items.length, 'item'),
    allowed: (_items, spec) => (spec.minItems === spec.maxItems ? `exactly ${spec.minItems}` : `at least ${spec.minItems}`),
    fix: (items, spec) => `add ${plural(spec.minItems! - items.length, 'item')}`,
    source: sourceOf,
  }),
  rule<readonly unknown[], [FieldSpec]>({
    code: 'IMS1008',
    title: 'A list has no more items than its field takes.',
    at: everyField('with a greatest number of items', (spec) => spec.maxItems !== undefined),
    needs: SPEC,
    valid: (items, spec) => items.length <= spec.maxItems!,
    got: (items) => plural(items.length, 'item'),
    allowed: (_items, spec) => (spec.minItems === spec.maxItems ? `exactly ${spec.maxItems}` : `at most ${spec.maxItems}`),
    fix: (items, spec) => `remove ${plural(items.length - spec.maxItems!, 'item')}`,
    source: sourceOf,
  }),
  rule<string, [FieldSpec & { type: 'map' }]>({
    code: 'IMS1009',
    title: 'A key of a map is one of those that the map knows.',
    at: everyField('with a closed list of keys', (spec) => spec.type === 'map' && spec.keys !== undefined),
    on: 'stranger',
    needs: SPEC,
    valid: (key, spec) => spec.keys!.includes(key),
    allowed: (_key, spec) => oneOf(spec.keys!.map((key) => `"${key}"`)),
    fix: 'choose one of these keys',
    source: sourceOf,
  }),
  rule<string, [FieldSpec]>({
    code: 'IMS1012',
    title: 'A text is not longer than its field takes.',
    at: everyField('with a greatest length', (spec) => spec.maxLength !== undefined),
    needs: SPEC,
    valid: (text, spec) => characters(text) <= spec.maxLength!,
    got: (text) => `${plural(characters(text), 'character')} (${quoted(text, 24)})`,
    allowed: (_text, spec) => `at most ${spec.maxLength}`,
    fix: 'shorten the text',
    source: sourceOf,
  }),
  rule<string, [FieldSpec & { type: 'object' }]>({
    code: 'IMS2001',
    title: 'A key that the model does not know is no misspelling of one that it knows. It is sent as it is.',
    at: everyField('that holds others', (spec) => spec.type === 'object'),
    on: 'stranger',
    needs: SPEC,
    valid: (key, spec) => slipOf(key, Object.keys(spec.fields)) === undefined,
    got: 'a key that is not documented',
    allowed: (key, spec) => `${slipOf(key, Object.keys(spec.fields))}, which is spelled nearly the same`,
    fix: (key, spec) => `rename it to ${slipOf(key, Object.keys(spec.fields))} if that is meant`,
    source: sourceOf,
  }),
];
