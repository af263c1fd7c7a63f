import { isObject, type Value, type ValueObject } from '../../../../src/provider/framework';

/**
 * How an argument is represented in an XML document: as the text of an element, as several elements (`texts`), as texts inside another
 * element (`wrapped`), as an element with children (`block`: a list of at most one) or as several of them (`blocks`). The element `.` is the
 * parent element of the field, `a>b` is b inside of a.
 */
export type Field =
  | { readonly attribute: string; readonly element: string; readonly as: 'text' | 'number' | 'bool' | 'texts' }
  | { readonly attribute: string; readonly element: string; readonly as: 'switch'; readonly on: string; readonly off: string }
  | { readonly attribute: string; readonly element: string; readonly as: 'wrapped'; readonly inner: string }
  | { readonly attribute: string; readonly element: string; readonly as: 'tags' }
  | { readonly attribute: string; readonly element: string; readonly as: 'block' | 'blocks'; readonly fields: readonly Field[] };

const plain = (as: 'text' | 'number' | 'bool' | 'texts') => (attribute: string, element: string): Field => ({ attribute, element, as });
export const text = plain('text');
export const number = plain('number');
export const bool = plain('bool');
export const texts = plain('texts');
export const wrapped = (attribute: string, element: string, inner: string): Field => ({ attribute, element, inner, as: 'wrapped' });
export const tags = (attribute: string, element: string): Field => ({ attribute, element, as: 'tags' });
export const flag = (attribute: string, element: string, on: string, off: string): Field => ({ attribute, element, on, off, as: 'switch' });
export const block = (attribute: string, element: string, ...fields: readonly Field[]): Field => ({ attribute, element, fields, as: 'block' });
export const blocks = (attribute: string, element: string, ...fields: readonly Field[]): Field => ({ attribute, element, fields, as: 'blocks' });

/** The XML document of `values` with this root element. */
export function toXml(root: string, fields: readonly Field[], values: ValueObject): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, content(fields, values))}`;
}

const element = (name: string, inside: string): string => name === '.' ? inside : `<${name}>${inside}</${name}>`;
// White space is written as character references, because parsers normalise it. The server refuses characters that XML cannot represent.
const escaped = (value: unknown): string => String(value).replace(/[&<>"'\s]/g, (character) => `&#${character.codePointAt(0)};`);

function content(fields: readonly Field[], values: ValueObject): string {
  const groups = new Map<string, Field[]>();
  let result = '';
  for (const field of fields) {
    const [outer, inner] = field.element.split('>');
    if (inner === undefined) result += elementsOf(field, values[field.attribute] ?? null);
    else groups.set(outer, [...groups.get(outer) ?? [], { ...field, element: inner }]);
  }
  for (const [outer, inner] of groups) {
    const inside = content(inner, values);
    if (inside !== '') result += element(outer, inside);
  }
  return result;
}

function elementsOf(field: Field, value: Value): string {
  if (value === null) return '';
  const many: readonly Value[] = Array.isArray(value) ? value : [];
  switch (field.as) {
    case 'texts': return many.map((one) => element(field.element, escaped(one))).join('');
    case 'wrapped': return element(field.element, many.map((one) => element(field.inner, escaped(one))).join(''));
    case 'switch': return element(field.element, value === true ? field.on : field.off);
    case 'tags': return Object.entries(value as object).map(([key, one]) => element(field.element, element('Key', escaped(key)) + element('Value', escaped(one)))).join('');
    case 'block':
    case 'blocks': return many.map((one) => element(field.element, content(field.fields, isObject(one) ? one : {}))).join('');
    default: return element(field.element, escaped(value));
  }
}

/** The values of a parsed document by attribute; missing values are null or an empty list. */
export function fromXml(fields: readonly Field[], parsed: Readonly<Record<string, unknown>>): ValueObject {
  return Object.fromEntries(fields.map((field) => [field.attribute, valueOf(field, at(parsed, field.element))]));
}

function at(parsed: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path === '.') return parsed;
  return path.split('>').reduce<unknown>((inside, name) => isObject(inside) ? inside[name] : undefined, parsed);
}

/** Whether a block without its own element has any value. */
const hasValues = (values: ValueObject): boolean => Object.values(values).some((value) => value !== null && !(Array.isArray(value) && value.length === 0));

function valueOf(field: Field, found: unknown): Value {
  const many = found === undefined ? [] : Array.isArray(found) ? found : [found];
  switch (field.as) {
    case 'text': return many.length === 0 ? null : String(found);
    case 'number': return many.length === 0 || found === '' ? null : Number(found);
    case 'bool': return many.length === 0 ? null : found === 'true';
    case 'switch': return many.length === 0 ? null : found === field.on;
    case 'texts': return many.map(String);
    case 'wrapped': return many.flatMap((one) => valueOf(texts('', field.inner), at(one as Record<string, unknown>, field.inner)) as Value[]);
    case 'tags': return Object.fromEntries(many.map((one) => [String((one as Record<string, unknown>).Key), String((one as Record<string, unknown>).Value)]));
    default: return many.map((one) => fromXml(field.fields, isObject(one) ? one as Record<string, unknown> : {})).filter((one) => field.element !== '.' || hasValues(one));
  }
}
