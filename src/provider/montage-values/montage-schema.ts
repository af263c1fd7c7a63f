import { isDeepStrictEqual } from 'node:util';
import { ADDITIONAL_JSON, additionalFields, type Fields, type FieldSpec, type ObjectSpec, parseJsonObject, snakeCase } from '../../montage';
import { type Attribute, attribute, type Attributes, type AttributeOptions, isObject, type Value, type ValueObject } from '../framework';

/** The attributes of a config: the model in snake_case. Documented defaults are planned, so that a reviewer sees the values that will apply. */
export function attributesOf(spec: ObjectSpec): Attributes {
  const fields = Object.entries(spec.fields).map(([name, field]) => [snakeCase(name), attributeOf(field)] as const);
  return Object.fromEntries([...fields, [snakeCase(ADDITIONAL_JSON), additionalJson(spec)]]);
}

/**
 * One configuration as a nested attribute. The model does not tell which of the three a job needs. A required parameter that a template may give
 * is optional here: the rules check it when both are merged.
 */
export function configAttribute(spec: ObjectSpec, { template, ...options }: { required?: true; template?: ObjectSpec } = {}): Attribute {
  const fields = Object.entries(spec.fields).map(([name, field]) => [name, template?.fields[name] ? leftToTemplate(field) : field]);
  return attributeOf({ ...spec, ...options, fields: Object.fromEntries(fields) as Fields });
}

function leftToTemplate({ required, ...field }: FieldSpec): FieldSpec {
  return (required ? { ...field, doc: `${field.doc} Required unless a template gives it.` } : field) as FieldSpec;
}

/** Values of attributes with the defaults that a plan fills in, for an imported state. */
export function withPlannedDefaults(field: FieldSpec, value: Value | undefined): Value {
  if (value === undefined || value === null) {
    const { default: fallback = null } = field.required ? {} : defaultOf(field);
    return isObject(fallback as Value) ? withPlannedDefaults(field, fallback as Value) : fallback as Value;
  }
  switch (field.type) {
    case 'object': return {
      ...value as ValueObject,
      ...Object.fromEntries(Object.entries(field.fields).map(([name, inner]) => [snakeCase(name), withPlannedDefaults(inner, (value as ValueObject)[snakeCase(name)])])),
    };
    case 'list': return (value as readonly Value[]).map((item) => withPlannedDefaults(field.of, item));
    case 'map': return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPlannedDefaults(field.of, item as Value)]));
    default: return value;
  }
}

function attributeOf(field: FieldSpec): Attribute {
  const options = describe(field);
  switch (field.type) {
    case 'string': return attribute.string(options);
    case 'integer': return attribute.integer(options);
    case 'number': return attribute.number(options);
    case 'boolean': return attribute.bool(options);
    case 'object': return attribute.object(attributesOf(field), options);
    case 'map': return field.of.type === 'object' ? attribute.objectMap(attributesOf(field.of), options) : attribute.map(elementOf(field.of), options);
    case 'list': return field.of.type === 'object' ? attribute.objectList(attributesOf(field.of), options) : attribute.list(elementOf(field.of), options);
  }
}

function elementOf(field: FieldSpec): 'string' | 'integer' | 'number' | 'bool' {
  if (field.type === 'boolean') return 'bool';
  if (field.type === 'string' || field.type === 'integer' || field.type === 'number') return field.type;
  throw new Error(`The model has a list of ${field.type}, which the provider does not support.`);
}

function describe(field: FieldSpec): AttributeOptions<any> {
  const requirement = field.required ? { required: true as const } : defaultOf(field);
  const equality = field.format === 'colour' ? { equals: (a: string, b: string) => a.toUpperCase() === b.toUpperCase() } : {};
  return { description: description(field), ...field.sensitive && { sensitive: true }, ...equality, ...requirement };
}

/** Only unconditional defaults can be planned. An object that contains a default is planned with it. */
function defaultOf(field: FieldSpec): { default?: unknown } {
  if (field.type === 'object') return hasDefault(field) ? { default: {} } : {};
  return hasPlainDefault(field) ? { default: field.default } : {};
}

/** Without the lists of names that the service picks from: they are long, and apply only when their switch is on. */
function hasPlainDefault(field: FieldSpec): boolean {
  return field.default !== undefined && field.default !== null && !field.defaultWhen && field.type !== 'list';
}

function hasDefault(spec: ObjectSpec): boolean {
  return Object.values(spec.fields).some((field) => defaultOf(field).default !== undefined);
}

/** The documentation of the model, completed by the facts that it does not mention. */
function description(field: FieldSpec): string {
  const values = field.values?.filter((value) => !field.doc.includes(String(value))) ?? [];
  const facts = [
    field.doc,
    values.length > 0 && `One of ${field.values!.map((value) => `\`${value}\``).join(', ')}.`,
    field.default !== undefined && field.default !== null && !field.doc.includes('Default') && `Default \`${JSON.stringify(field.default)}\`.`,
  ];
  return facts.filter(Boolean).join(' ');
}

function additionalJson(spec: ObjectSpec): Attribute {
  return attribute.string({
    description: `Escape hatch: fields of ${spec.name} that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.`,
    validators: [(text) => parseJsonObject(text) ? undefined : 'must be a JSON object, such as jsonencode({ NewField = 1 })'],
    equals: (a, b) => isDeepStrictEqual(additionalFields(a), additionalFields(b)),
  });
}
