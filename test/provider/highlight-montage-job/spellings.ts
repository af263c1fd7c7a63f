import { EDITING_CONFIG, type FieldSpec, INPUT_CONFIG, type ObjectSpec, OUTPUT_CONFIG, snakeCase } from '../../../src/montage';
import { ExactNumber, isObject, type Value, type ValueObject } from '../../../src/provider/framework';

/* Other ways to write a configuration that mean the same. */

const SPECS: Readonly<Record<string, FieldSpec>> = { input_config: INPUT_CONFIG, editing_config: EDITING_CONFIG, output_config: OUTPUT_CONFIG };

type Entry = readonly [string, Value];
/** Writes the entries of one object in another way; `spec` describes it. */
type Rewrite = (entries: readonly Entry[], spec: ObjectSpec) => readonly Entry[];

const eachValue = (change: (value: Value, name: string) => Value): Rewrite => (entries) => entries.map(([name, value]) => [name, change(value, name)]);
const eachNumber = (change: (value: number) => Value) => eachValue((value) => (typeof value === 'number' ? change(value) : value));

const swappedCase = (text: string) => text.replace(/[a-f]/gi, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));
const COLOUR = /^#[0-9a-f]{6}$/i;

export const SPELLINGS: readonly (readonly [string, Rewrite])[] = [
  ['defaults spelled out', (entries, spec) => [...defaultsOf(spec).filter(([name]) => !entries.some(([given]) => given === name)), ...entries]],
  ['defaults left out', (entries, spec) => entries.filter(([name, value]) => !defaultsOf(spec).some(([other, usual]) => name === other && value === usual))],
  ['absent fields as null', (entries, spec) => [...Object.keys(spec.fields).map((name): Entry => [snakeCase(name), null]), ...entries]],
  ['keys in another order', (entries) => [...entries].reverse()],
  ['numbers with a point or an exponent', eachNumber((value) => ExactNumber.of(`${value}${Number.isInteger(value) ? '.00' : '0e0'}`))],
  ['numbers as floats', eachNumber((value) => ExactNumber.of(value))],
  ['additional_json with other white space, order and numbers', eachValue((value, name) => (name === 'additional_json' ? respelled(JSON.parse(value as string)) : value))],
  ['colours in capitals or small letters', eachValue((value) => (typeof value === 'string' && COLOUR.test(value) ? swappedCase(value) : value))],
];

/** The configuration with every object of the model rewritten. */
export function rewritten(config: ValueObject, rewrite: Rewrite): ValueObject {
  return Object.fromEntries(Object.entries(config).map(([name, value]) => [name, SPECS[name] ? inside(SPECS[name], value, rewrite) : value]));
}

function inside(spec: FieldSpec, value: Value, rewrite: Rewrite): Value {
  if (spec.type === 'list' && Array.isArray(value)) return value.map((item) => inside(spec.of, item, rewrite));
  if (spec.type === 'map' && isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inside(spec.of, item, rewrite)]));
  if (spec.type !== 'object' || !isObject(value)) return value;
  const fields = new Map(Object.entries(spec.fields).map(([name, field]) => [snakeCase(name), field]));
  const inner = Object.entries(value).map(([name, item]): Entry => [name, fields.has(name) ? inside(fields.get(name)!, item, rewrite) : item]);
  return Object.fromEntries(rewrite(inner, spec));
}

/** Defaults that a plan fills in. */
function defaultsOf(spec: ObjectSpec): Entry[] {
  const planned = ({ default: value, defaultWhen, required, type }: FieldSpec) =>
    value !== undefined && value !== null && !defaultWhen && !required && type !== 'object' && type !== 'list';
  return Object.entries(spec.fields).filter(([, field]) => planned(field)).map(([name, field]) => [snakeCase(name), field.default as Value]);
}

/** JSON text in another spelling: keys in another order, white space, numbers as 1.0. */
export function respelled(value: unknown): string {
  if (Array.isArray(value)) return `[ ${value.map(respelled).join(' ,\n')} ]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value).reverse().map(([key, item]) => `${JSON.stringify(key)} : ${respelled(item)}`).join(' ,\n')} }`;
  }
  const text = JSON.stringify(value);
  return typeof value === 'number' && /^-?\d+$/.test(text) ? `${text}.0` : text;
}
