import { randomBytes } from 'node:crypto';
import { type Behaviour, textOf } from './behaviour';
import { INLINE_SECTIONS, type Section, SECTION_DEFAULTS } from './oss-sections';
import { fromXml, toXml } from './xml-fields';
import { isObject, type Value, type ValueObject } from '../../../../src/provider/framework';
import { type Cloud } from '../client/cloud';
import { ifExists, ServiceError } from '../client/service-error';
import { sameMeaning } from '../schema/meaning';

/** Defaults of a bucket. */
const DEFAULTS = { storage_class: 'Standard', redundancy_type: 'LRS' };
/** Number of objects that are deleted concurrently. */
const CONCURRENCY = 16;

/** `alicloud_oss_bucket`, with all of its inline arguments. */
export const OSS_BUCKET: Behaviour = {
  forceNew: ['bucket', 'storage_class', 'redundancy_type'],
  unsetEquals: DEFAULTS,
  json: ['policy'],
  create: async (planned, cloud) => {
    const bucket = textOf(planned, 'bucket') || `tf-oss-bucket-${randomBytes(6).toString('hex')}`;
    if (await ifExists(() => cloud.oss.call({ method: 'HEAD', bucket }))) {
      throw new ServiceError(409, 'BucketAlreadyExists', `The bucket name ${bucket} is not available: the bucket exists in the local OSS.`);
    }
    const settings = `<StorageClass>${textOf(planned, 'storage_class') || DEFAULTS.storage_class}</StorageClass>`
      + `<DataRedundancyType>${textOf(planned, 'redundancy_type') || DEFAULTS.redundancy_type}</DataRedundancyType>`;
    const location = `<LocationConstraint>oss-${cloud.region}</LocationConstraint>`;
    const headers: Record<string, string> = planned.acl === null ? {} : { 'x-oss-acl': textOf(planned, 'acl') };
    const body = `<CreateBucketConfiguration>${location}${settings}</CreateBucketConfiguration>`;
    await cloud.oss.call({ method: 'PUT', bucket, headers, body });
    await configure({ ...planned, bucket }, null, cloud);
    return { id: bucket, bucket, ...await found(bucket, cloud) };
  },
  read: async (state, cloud) => {
    const all = await ifExists(() => found(textOf(state, 'id'), cloud));
    return all && withoutDefaults(all, state);
  },
  update: async (planned, prior, cloud) => {
    const bucket = textOf(prior, 'id');
    if (planned.acl !== null && planned.acl !== prior.acl) {
      await cloud.oss.call({ method: 'PUT', bucket, subResource: 'acl', headers: { 'x-oss-acl': textOf(planned, 'acl') } });
    }
    await configure(planned, prior, cloud);
    return found(bucket, cloud);
  },
  delete: async (state, cloud) => {
    const bucket = textOf(state, 'id');
    if (state.force_destroy === true) await ifExists(() => empty(bucket, cloud));
    await ifExists(() => cloud.oss.call({ method: 'DELETE', bucket }));
  },
  importId: (id) => ({ id, bucket: id }),
};

/** Writes the configuration documents whose arguments have changed. */
async function configure(planned: ValueObject, prior: ValueObject | null, cloud: Cloud): Promise<void> {
  const bucket = textOf(prior ?? planned, prior ? 'id' : 'bucket');
  for (const section of INLINE_SECTIONS) {
    const [{ attribute }] = section.fields;
    const value = planned[attribute] ?? null;
    if (sameMeaning(value, prior?.[attribute] ?? null, true)) continue;
    const values = { [attribute]: completed(attribute, value) };
    if (sameMeaning(value, null)) await resetSection(bucket, section, cloud);
    else await putSection(bucket, section, values, cloud);
  }
  const policy = textOf(planned, 'policy');
  if (policy !== textOf(prior ?? {}, 'policy')) {
    await cloud.oss.call({ method: policy === '' ? 'DELETE' : 'PUT', bucket, subResource: 'policy', body: policy === '' ? undefined : policy });
  }
}

/** Defaults that the service sets in blocks. */
const BLOCK_DEFAULTS: Readonly<Record<string, (element: ValueObject) => ValueObject>> = {
  lifecycle_rule: (rule) => ({ ...rule, id: rule.id ?? `tf-oss-bucket-lifecycle-${randomBytes(6).toString('hex')}` }),
  access_monitor: (monitor) => ({ status: monitor.status ?? 'Disabled' }),
  referer_config: (referer) => ({ ...referer, allow_empty: referer.allow_empty ?? true }),
};

function completed(attribute: string, value: Value): Value {
  const complete = BLOCK_DEFAULTS[attribute];
  return complete !== undefined && Array.isArray(value) ? value.map((element) => complete(isObject(element) ? element : {})) : value;
}

export async function putSection(bucket: string, section: Section, values: ValueObject, { oss }: Cloud): Promise<void> {
  await oss.call({ method: 'PUT', bucket, subResource: section.subResource, body: toXml(section.root, section.fields, values) });
}

export async function resetSection(bucket: string, { subResource, reset }: Section, { oss }: Cloud): Promise<void> {
  if (reset === 'DELETE') await oss.call({ method: 'DELETE', bucket, subResource });
  else await oss.call({ method: 'PUT', bucket, subResource, body: reset.put });
}

/** The values of a configuration document; undefined if it does not exist. */
export async function readSection(bucket: string, section: Section, { oss }: Cloud): Promise<ValueObject | undefined> {
  try {
    return fromXml(section.fields, await oss.read({ bucket, subResource: section.subResource }));
  } catch (error) {
    if (error instanceof ServiceError && error.isMissing && error.code !== 'NoSuchBucket') return undefined;
    throw error;
  }
}

/** The text of the policy; undefined if there is none. */
export async function readPolicy(bucket: string, { oss }: Cloud): Promise<string | undefined> {
  try {
    return (await oss.call({ bucket, subResource: 'policy' })).body;
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'NoSuchBucketPolicy') return undefined;
    throw error;
  }
}

/** All attributes of a bucket. */
export async function found(bucket: string, cloud: Cloud): Promise<ValueObject> {
  const { Bucket: info } = await cloud.oss.read({ bucket, subResource: 'bucketInfo' }) as { Bucket: Record<string, any> };
  const documents = await Promise.all(INLINE_SECTIONS.map(async (section) => await readSection(bucket, section, cloud) ?? fromXml(section.fields, {})));
  return {
    ...Object.assign({}, ...documents) as ValueObject,
    policy: await readPolicy(bucket, cloud) ?? null,
    bucket,
    acl: info.AccessControlList.Grant,
    creation_date: String(info.CreationDate).slice(0, 10),
    extranet_endpoint: info.ExtranetEndpoint,
    intranet_endpoint: info.IntranetEndpoint,
    location: info.Location,
    owner: info.Owner.ID,
    storage_class: info.StorageClass,
    redundancy_type: info.DataRedundancyType,
  };
}

/** Omits attributes that have their defaults and are not in the state, because the configuration does not contain them. */
function withoutDefaults(all: ValueObject, state: ValueObject): ValueObject {
  const isDefault = (name: string) => sameMeaning(state[name], null)
    && (JSON.stringify(all[name]) === SECTION_DEFAULTS[name] || all[name] === DEFAULTS[name as keyof typeof DEFAULTS]);
  return Object.fromEntries(Object.entries(all).filter(([name]) => !isDefault(name)));
}

/** Deletes all objects and unfinished uploads, for `force_destroy`. */
async function empty(bucket: string, { oss }: Cloud): Promise<void> {
  const many = (value: unknown): Record<string, string>[] => value === undefined ? [] : Array.isArray(value) ? value : [value as Record<string, string>];
  for (;;) {
    const { Contents } = await oss.read({ bucket, query: { 'max-keys': '1000', 'encoding-type': 'url' } });
    const keys = many(Contents).map((one) => decodeURIComponent(one.Key));
    if (keys.length === 0) break;
    for (let i = 0; i < keys.length; i += CONCURRENCY) {
      await Promise.all(keys.slice(i, i + CONCURRENCY).map((key) => oss.call({ method: 'DELETE', bucket, key })));
    }
  }
  const { Upload } = await oss.read({ bucket, subResource: 'uploads' });
  for (const { Key, UploadId } of many(Upload)) await oss.call({ method: 'DELETE', bucket, key: Key, subResource: `uploadId=${UploadId}` });
}
