import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Part of the output of `terraform providers schema -json`. */
interface Attribute {
  readonly type: unknown;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly deprecated?: boolean;
}

interface Block {
  readonly attributes?: Record<string, Attribute>;
  readonly block_types?: Record<string, { readonly nesting_mode: string; readonly min_items?: number; readonly max_items?: number; readonly block: Block }>;
  readonly deprecated?: boolean;
}

type Schemas = Record<string, { readonly block: Block }>;

const { provider, resource_schemas: RESOURCES, data_source_schemas: DATA } = (JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'schemas', 'alicloud', 'provider-schema.json'), 'utf8'),
) as { provider_schemas: Record<string, { provider: { block: Block }; resource_schemas: Schemas; data_source_schemas: Schemas }> })
  .provider_schemas['registry.terraform.io/aliyun/alicloud'];

/** Arguments that Terraform handles in every resource. */
const META = new Set(['//', 'count', 'for_each', 'depends_on', 'provider', 'lifecycle', 'connection', 'provisioner']);

/** Part of a `cdk.tf.json`. */
export interface Synthesized {
  readonly provider?: any;
  readonly resource?: any;
  readonly data?: any;
}

/**
 * Errors and warnings that the provider aliyun/alicloud would report for synthesized JSON: unknown resources, unknown, missing, read-only and
 * deprecated arguments, wrong types, and inline arguments that conflict with a separate resource and are not in `ignore_changes`.
 */
export function alicloudErrors(stack: Synthesized): string[] {
  return [
    ...listOf(stack.provider?.alicloud).flatMap((block, i) => errorsIn(provider.block, block, `provider.alicloud[${i}]`, new Set(['alias']))),
    ...errorsOfKind(stack.resource, RESOURCES, ''),
    ...errorsOfKind(stack.data, DATA, 'data.'),
    ...inlineErrors(stack.resource),
  ];
}

/** Inline arguments of a bucket by the resource that replaces them. Without `acl`, which is deprecated: ignoring it prints a warning. */
const SPLIT: Record<string, string> = {
  alicloud_oss_bucket_cors: 'cors_rule',
  alicloud_oss_bucket_logging: 'logging',
  alicloud_oss_bucket_policy: 'policy',
  alicloud_oss_bucket_referer: 'referer_config',
  alicloud_oss_bucket_server_side_encryption: 'server_side_encryption_rule',
  alicloud_oss_bucket_versioning: 'versioning',
};

/** A bucket with separate resources must ignore their inline arguments, and no others, as the provider's documentation says. */
function inlineErrors(resources: Record<string, Record<string, any>> = {}): string[] {
  return Object.entries(resources.alicloud_oss_bucket ?? {}).flatMap(([id, body]) => {
    const used = Object.keys(SPLIT).filter((type) => Object.values(resources[type] ?? {}).some(({ bucket }) => bucket === `\${alicloud_oss_bucket.${id}.bucket}`));
    const wanted = used.map((type) => SPLIT[type]).sort();
    const ignored = [...body.lifecycle?.ignore_changes ?? []].sort();
    return JSON.stringify(wanted) === JSON.stringify(ignored) ? [] : [`alicloud_oss_bucket.${id}: ignores ${ignored.join(', ') || 'nothing'}, must ignore ${wanted.join(', ') || 'nothing'}`];
  });
}

function errorsOfKind(kind: Record<string, Record<string, any>> = {}, schemas: Schemas, prefix: string): string[] {
  return Object.entries(kind).filter(([type]) => type.startsWith('alicloud_')).flatMap(([type, resources]) => {
    if (!(type in schemas)) return [`${prefix}${type}: unknown resource type`];
    return Object.entries(resources).flatMap(([id, body]) => errorsIn(schemas[type].block, body, `${prefix}${type}.${id}`, META));
  });
}

function errorsIn({ attributes = {}, block_types: blocks = {} }: Block, body: Record<string, unknown>, at: string, meta: ReadonlySet<string>): string[] {
  const given = Object.keys(body).filter((name) => !meta.has(name) && body[name] !== null && body[name] !== undefined);
  return [
    ...given.filter((name) => !(name in attributes) && !(name in blocks)).map((name) => `${at}.${name}: unknown argument`),
    ...Object.entries(attributes).filter(([name, { required }]) => required && !given.includes(name)).map(([name]) => `${at}.${name}: is missing`),
    ...given.filter((name) => name in attributes).flatMap((name) => attributeErrors(attributes[name], body[name], `${at}.${name}`)),
    ...Object.entries(blocks).flatMap(([name, type]) => {
      const items = listOf(body[name]);
      if (type.min_items && items.length < type.min_items) return [`${at}.${name}: is missing`];
      if (type.max_items && items.length > type.max_items) return [`${at}.${name}: ${items.length} blocks, at most ${type.max_items}`];
      const deprecated = type.block.deprecated && items.length > 0 ? [`${at}.${name}: is deprecated`] : [];
      return [...deprecated, ...items.flatMap((item, i) => errorsIn(type.block, item, `${at}.${name}[${i}]`, new Set()))];
    }),
  ];
}

function attributeErrors({ type, optional, required, deprecated }: Attribute, value: unknown, at: string): string[] {
  if (!optional && !required) return [`${at}: is read-only`];
  return [...deprecated ? [`${at}: is deprecated`] : [], ...fits(type, value) ? [] : [`${at}: ${JSON.stringify(value)} is not a ${JSON.stringify(type)}`]];
}

/** Terraform converts between strings, numbers and booleans. An expression may have any type. */
function fits(type: unknown, value: unknown): boolean {
  if (typeof value === 'string' && value.includes('${')) return true;
  if (Array.isArray(type)) {
    const [kind, element] = type;
    if (kind === 'map') return isObject(value) && Object.values(value).every((item) => fits(element, item));
    return Array.isArray(value) && value.every((item) => fits(element, item));
  }
  if (type === 'number') return typeof value === 'number' || (typeof value === 'string' && value !== '' && !Number.isNaN(Number(value)));
  if (type === 'bool') return typeof value === 'boolean' || value === 'true' || value === 'false';
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function listOf(value: unknown): Record<string, unknown>[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]) as Record<string, unknown>[];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
