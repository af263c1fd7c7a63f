import type { parseJson } from '../json/parse-json';
import type { Facts, FieldSpec } from '../model';
import { similarTo } from '../nearest';
import { guess } from '../sources';
import { oneOf, plural, quoted } from './engine/describe';
import { everyField, rule } from './engine/rule';
import { hasType, TYPE_NAMES } from './engine/types';

/* Rules that follow from the facts in the model, where each limit is declared once. */

const SPEC = ['@spec'];
const sourceOf = (_value: unknown, spec: FieldSpec) => spec.source;
const characters = (text: string) => [...text].length;

/** Counted in the shortest decimal notation, as in JSON. */
const decimals = (value: number) => {
  const [digits, exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
};

export const TYPE_RULE = rule<unknown, [FieldSpec]>({
  code: 'IMS1001',
  title: 'A value must have the type of its field.',
  at: everyField('in the model', () => true),
  needs: SPEC,
  valid: (value, spec) => hasType(spec, value),
  allowed: (_value, spec) => TYPE_NAMES[spec.type],
  fix: 'change the type of the value',
  source: sourceOf,
  final: true,
});

export const JSON_RULE = rule<ReturnType<typeof parseJson>>({
  code: 'IMS1002',
  title: 'A configuration that is a text must be JSON, without comments and trailing commas.',
  at: ['InputConfig', 'EditingConfig', 'OutputConfig'],
  on: 'text',
  valid: (parsed) => !('fault' in parsed),
  got: (parsed) => ('fault' in parsed ? `${parsed.fault.found} at line ${parsed.fault.line}, column ${parsed.fault.column}` : ''),
  allowed: 'a JSON object',
  fix: 'correct the text at that position (JSON has no comments and no trailing commas)',
  source: guess('strict-json'),
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
    title: 'A required field must be set.',
    at: everyField('that is required', (spec) => spec.required === true),
    on: 'absence',
    needs: SPEC,
    valid: () => false,
    allowed: (_value, spec) => TYPE_NAMES[spec.type],
    fix: 'set this required field',
    source: sourceOf,
  }),
  rule<string | number, [FieldSpec]>({
    code: 'IMS1004',
    title: 'A value must be in the closed list of its field.',
    at: everyField('with a closed list of values', (spec) => spec.values !== undefined),
    needs: SPEC,
    valid: (value, spec) => spec.values!.includes(value),
    allowed: (_value, spec) => oneOf(spec.values!),
    fix: 'use one of these',
    source: sourceOf,
  }),
  rule<number, [FieldSpec]>({
    code: 'IMS1005',
    title: 'A number must be within the limits of its field.',
    at: everyField('with a minimum or maximum', ({ min, max, above }) => (min ?? max ?? above) !== undefined),
    needs: SPEC,
    valid: within,
    allowed: (_value, spec) => range(spec),
    fix: 'use a number within these limits',
    source: sourceOf,
  }),
  rule<number, [FieldSpec]>({
    code: 'IMS1006',
    title: 'A number must not have more decimals than its field accepts.',
    at: everyField('with a limit on decimals', (spec) => spec.decimals !== undefined),
    needs: SPEC,
    valid: (value, spec) => decimals(value) <= spec.decimals!,
    allowed: (_value, spec) => `at most ${plural(spec.decimals!, 'decimal')}`,
    fix: (value, spec) => `round it, e.g. to ${value.toFixed(spec.decimals)}`,
    source: sourceOf,
  }),
  rule<readonly unknown[], [FieldSpec]>({
    code: 'IMS1007',
    title: 'A list must not have fewer items than its field requires.',
    at: everyField('with a minimum number of items', (spec) => spec.minItems !== undefined),
    needs: SPEC,
    valid: (items, spec) => items.length >= spec.minItems!,
    got: (items) => plural(items.length, 'item'),
    allowed: (_items, spec) => (spec.minItems === spec.maxItems ? `exactly ${spec.minItems}` : `at least ${spec.minItems}`),
    fix: (items, spec) => `add ${plural(spec.minItems! - items.length, 'item')}`,
    source: sourceOf,
  }),
  rule<readonly unknown[], [FieldSpec]>({
    code: 'IMS1008',
    title: 'A list must not have more items than its field accepts.',
    at: everyField('with a maximum number of items', (spec) => spec.maxItems !== undefined),
    needs: SPEC,
    valid: (items, spec) => items.length <= spec.maxItems!,
    got: (items) => plural(items.length, 'item'),
    allowed: (_items, spec) => (spec.minItems === spec.maxItems ? `exactly ${spec.maxItems}` : `at most ${spec.maxItems}`),
    fix: (items, spec) => `remove ${plural(items.length - spec.maxItems!, 'item')}`,
    source: sourceOf,
  }),
  rule<string, [FieldSpec & { type: 'map' }]>({
    code: 'IMS1009',
    title: 'A key of a map must be in the closed list of the map.',
    at: everyField('with a closed list of keys', (spec) => spec.type === 'map' && spec.keys !== undefined),
    on: 'unknownKey',
    needs: SPEC,
    valid: (key, spec) => spec.keys!.includes(key),
    allowed: (_key, spec) => oneOf(spec.keys!.map((key) => `"${key}"`)),
    fix: 'use one of these keys',
    source: sourceOf,
  }),
  rule<string, [FieldSpec]>({
    code: 'IMS1012',
    title: 'A text must not be longer than its field accepts.',
    at: everyField('with a maximum length', (spec) => spec.maxLength !== undefined),
    needs: SPEC,
    valid: (text, spec) => characters(text) <= spec.maxLength!,
    got: (text) => `${plural(characters(text), 'character')} (${quoted(text, 24)})`,
    allowed: (_text, spec) => `at most ${spec.maxLength}`,
    fix: 'shorten the text',
    source: sourceOf,
  }),
  rule<string, [FieldSpec & { type: 'object' }]>({
    code: 'IMS2001',
    title: 'A key is not documented, but similar to one that is. It is sent as it is.',
    at: everyField('that is an object', (spec) => spec.type === 'object'),
    on: 'unknownKey',
    needs: SPEC,
    valid: (key, spec) => similarTo(key, Object.keys(spec.fields)) === undefined,
    got: 'an undocumented key',
    allowed: (key, spec) => `the similar key ${similarTo(key, Object.keys(spec.fields))}`,
    fix: (key, spec) => `rename it to ${similarTo(key, Object.keys(spec.fields))} if you mean that`,
    source: sourceOf,
  }),
];
