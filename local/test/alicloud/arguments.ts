import * as fc from 'fast-check';
import { type Attribute, attributesOf, type Block, blocksOf, type NestedBlock, type TypeExpression } from '../../src/alicloud/schema/schema';

const word = fc.stringMatching(/^[a-z][a-z0-9-]{2,10}[a-z0-9]$/);
const anyText = fc.oneof(word, fc.constantFrom('', ' a <b> & "c" ', 'ä\nö', '*', 'https://a.example/?x=1&y=2'));
const policy = fc.record({ Version: fc.constant('1'), Statement: fc.array(fc.record({ Effect: fc.constantFrom('Allow', 'Deny'), Action: fc.array(word) })) })
  .map((document) => JSON.stringify(document, undefined, 1));
const seconds = (min: number, max: number) => fc.integer({ min, max });

/** Generators of valid values, by argument; all others get any text or number. */
const ALLOWED: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'acl': fc.constantFrom('private', 'public-read', 'public-read-write'),
  'storage_class': fc.constantFrom('Standard', 'IA', 'Archive'),
  'redundancy_type': fc.constantFrom('LRS', 'ZRS'),
  'policy': policy,
  'policy_document': policy,
  'filter_pattern': policy,
  'assume_role_policy_document': fc.constantFrom('ecs', 'ice').map((name) => JSON.stringify({ Statement: [{ Principal: { Service: [`${name}.aliyuncs.com`] } }] })),
  'allowed_methods': fc.uniqueArray(fc.constantFrom('GET', 'PUT', 'HEAD'), { minLength: 1 }),
  'allowed_origins': fc.uniqueArray(word.map((name) => `https://${name}.example`), { minLength: 1, maxLength: 3 }),
  'allowed_headers': fc.uniqueArray(word, { maxLength: 3 }),
  'expose_header': fc.uniqueArray(word, { maxLength: 3 }),
  'expose_headers': fc.uniqueArray(word, { maxLength: 3 }),
  'versioning.status': fc.constantFrom('Enabled', 'Suspended'),
  'access_monitor.status': fc.constantFrom('Enabled', 'Disabled'),
  'alicloud_oss_bucket_versioning.status': fc.constantFrom('Enabled', 'Suspended'),
  'sse_algorithm': fc.constantFrom('AES256', 'KMS'),
  'target_bucket': fc.constant('there'),
  'custom_suffix': word,
  'index_document': word,
  'cache_control': word,
  'content_disposition': word,
  'content_encoding': fc.constantFrom('gzip', 'identity'),
  'content_type': fc.constantFrom('text/plain', 'video/mp4'),
  'expires': fc.constant('Fri, 20 Nov 2026 10:00:00 GMT'),
  'kms_key_id': word,
  'server_side_encryption': fc.constantFrom('AES256', 'KMS'),
  'delay_seconds': seconds(0, 604_800),
  'maximum_message_size': seconds(1024, 65_536),
  'message_retention_period': seconds(60, 604_800),
  'polling_wait_seconds': seconds(0, 30),
  'visibility_timeout': seconds(1, 43_200),
  'resource_group_id': word.map((name) => `rg-${name}`),
  'shard_count': seconds(1, 8),
};

/** Names of existing or new documents. Omitted arguments conflict with others or depend on them. */
export type Fixed = Readonly<Record<string, unknown>>;

/** Generates configurations that the schema allows, with the given arguments and without deprecated ones. */
export function configurations(type: string, block: Block, fixed: Fixed): fc.Arbitrary<Record<string, unknown>> {
  const free = Object.fromEntries([
    ...attributesOf(block).filter(([name, attribute]) => !(name in fixed) && name !== 'id' && isArgument(attribute)).map(([name, attribute]) => [name, argument(type, name, attribute)]),
    ...blocksOf(block).filter(([name]) => !(name in fixed)).map(([name, nested]) => [name, nestedBlocks(name, nested)]),
  ] as [string, fc.Arbitrary<unknown>][]);
  return fc.record(free).map((values) => ({ ...values, ...fixed }));
}

const isArgument = ({ required, optional, deprecated }: Attribute) => (required === true || optional === true) && deprecated !== true;

function argument(owner: string, name: string, { type, required }: Attribute): fc.Arbitrary<unknown> {
  const value = ALLOWED[`${owner}.${name}`] ?? ALLOWED[name] ?? ofType(type);
  return required ? value : fc.option(value, { nil: null, freq: 3 });
}

function ofType(type: TypeExpression): fc.Arbitrary<unknown> {
  if (type === 'string') return anyText;
  if (type === 'number') return fc.integer({ min: 0, max: 1000 });
  if (type === 'bool') return fc.boolean();
  const [kind, inner] = type;
  if (kind === 'map') return fc.dictionary(word, ofType(inner), { maxKeys: 3 });
  if (kind === 'object') return fc.record(Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, ofType(one)])));
  return kind === 'set' ? fc.uniqueArray(word, { maxLength: 3 }) : fc.array(inner === 'string' ? word : ofType(inner), { maxLength: 3 });
}

function nestedBlocks(name: string, { nesting_mode, block, min_items = 0, max_items = 3 }: NestedBlock): fc.Arbitrary<unknown> {
  if (name === 'timeouts') return fc.constantFrom(null, { create: '5m' });
  const one = fc.record(Object.fromEntries([
    ...attributesOf(block).filter(([, attribute]) => isArgument(attribute)).map(([inner, attribute]) => [inner, argument(name, inner, attribute)]),
    ...blocksOf(block).map(([inner, nested]) => [inner, nestedBlocks(inner, nested)]),
  ] as [string, fc.Arbitrary<unknown>][]));
  if (nesting_mode === 'single') return fc.option(one);
  const size = { minLength: min_items, maxLength: Math.min(max_items || 3, 3) };
  return nesting_mode === 'set' ? fc.uniqueArray(one, { ...size, selector: (element) => JSON.stringify(element) }) : fc.array(one, size);
}
