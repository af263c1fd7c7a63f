import { writeFile } from 'node:fs/promises';
import { REGIONS } from '../../../../src/montage';
import { isObject, type Value, type ValueObject } from '../../../../src/provider/framework';
import { ACCOUNT_ID } from '../../account';
import { type Lookup, textOf } from '../resources/behaviour';
import { found } from '../resources/oss-bucket';

const writeOutputFile = async (config: ValueObject, file: unknown): Promise<void> => {
  const path = textOf(config, 'output_file');
  if (path !== '') await writeFile(path, typeof file === 'string' ? file : JSON.stringify(file, undefined, 2));
};

/** Whether a name matches `name_regex`. @throws Error for an invalid regular expression */
function matching(config: ValueObject): (name: string) => boolean {
  const pattern = textOf(config, 'name_regex');
  if (pattern === '') return () => true;
  try {
    const regex = new RegExp(pattern);
    return (name) => regex.test(name);
  } catch (error) {
    throw new Error(`name_regex "${pattern}" is not a valid regular expression: ${(error as Error).message}.`);
  }
}

/** Renames blocks of a bucket to their names in `alicloud_oss_buckets`. */
function listedBucket(values: ValueObject): ValueObject {
  const { cors_rule, bucket, lifecycle_rule, ...rest } = values;
  return { ...rest, name: bucket, cors_rules: cors_rule, lifecycle_rule };
}

const roleOf = (facts: Readonly<Record<string, unknown>>): ValueObject => ({
  id: facts.role_id, name: facts.role_name, arn: facts.arn, description: facts.description ?? '', create_date: facts.create_time,
  update_date: facts.update_time, assume_role_policy_document: facts.assume_role_policy_document, document: facts.assume_role_policy_document, tags: facts.tags ?? null,
} as unknown as ValueObject);

/** The data sources by type. */
export const LOOKUPS: Readonly<Record<string, Lookup>> = {
  alicloud_account: { read: async () => ({ id: ACCOUNT_ID }) },
  alicloud_caller_identity: {
    read: async () => ({ id: ACCOUNT_ID, account_id: ACCOUNT_ID, arn: `acs:ram::${ACCOUNT_ID}:root`, identity_type: 'Account' }),
  },
  alicloud_oss_buckets: {
    read: async (config, cloud) => {
      const fits = matching(config);
      const { Buckets } = await cloud.oss.read({ query: { 'max-keys': '1000' } }) as { Buckets?: { Bucket?: unknown } };
      const listed = (Array.isArray(Buckets?.Bucket) ? Buckets.Bucket : isObject(Buckets) && Buckets.Bucket ? [Buckets.Bucket] : []) as { Name: string }[];
      const names = listed.map(({ Name }) => Name).filter(fits);
      const buckets = await Promise.all(names.map(async (name) => listedBucket(await found(name, cloud))));
      await writeOutputFile(config, buckets);
      return { id: names.join(','), names, buckets };
    },
  },
  alicloud_ram_policy_document: {
    read: async (config) => {
      const document = policyDocumentOf(config);
      await writeOutputFile(config, document);
      return { id: document.length.toString(), document };
    },
  },
  alicloud_ram_roles: {
    read: async (config, { account }) => {
      const fits = matching(config);
      const policy = textOf(config, 'policy_name');
      const attached = (await account.list('attachment')).filter(({ facts }) => facts.policy_name === policy && [null, facts.policy_type].includes(config.policy_type as string));
      const roles = (await account.list('role')).map(({ facts }) => roleOf(facts))
        .filter((role) => fits(String(role.name)) && (policy === '' || attached.some(({ facts }) => facts.role_name === role.name)));
      await writeOutputFile(config, roles);
      return { id: roles.map(({ id }) => id).join(','), ids: roles.map(({ id }) => id) as Value[], names: roles.map(({ name }) => name) as Value[], roles };
    },
  },
  alicloud_regions: {
    read: async (config, { region }) => {
      const ids = REGIONS.map(({ id }) => id).filter((id) => config.current !== true || id === region).filter((id) => ['', id].includes(textOf(config, 'name')));
      const regions = ids.map((id) => ({ id, region_id: id, local_name: id }));
      await writeOutputFile(config, regions);
      return { id: ids.join(','), ids, regions, name: config.current === true ? region : null, current: config.current ?? false };
    },
  },
};

const blocksOf = (value: Value): readonly ValueObject[] => Array.isArray(value) ? value.filter(isObject) : [];
const listOf = (value: Value): readonly Value[] => Array.isArray(value) ? value : [];

/** The compact JSON of a policy document from its `statement` blocks. */
export function policyDocumentOf(config: ValueObject): string {
  const Statement = blocksOf(config.statement).map(({ effect, action, resource, principal, condition }) => ({
    Effect: effect ?? 'Allow',
    Action: single(listOf(action)),
    ...listOf(resource).length === 0 ? {} : { Resource: single(listOf(resource)) },
    ...blocksOf(principal).length === 0 ? {} : { Principal: Object.fromEntries(blocksOf(principal).map(({ entity, identifiers }) => [entity, identifiers])) },
    ...blocksOf(condition).length === 0 ? {} : { Condition: conditions(blocksOf(condition)) },
  }));
  return JSON.stringify({ Version: config.version ?? '1', Statement });
}

const single = (values: readonly Value[]): Value => values.length === 1 ? values[0] : values;

function conditions(blocks: readonly ValueObject[]): Record<string, Record<string, Value>> {
  const result: Record<string, Record<string, Value>> = {};
  for (const { operator, variable, values } of blocks) (result[String(operator)] ??= {})[String(variable)] = values;
  return result;
}
