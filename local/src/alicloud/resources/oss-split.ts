import { type Behaviour, textOf } from './behaviour';
import { putSection, readPolicy, readSection, resetSection } from './oss-bucket';
import { type Section, SPLIT_SECTIONS } from './oss-sections';
import { ifExists } from '../client/service-error';

/** Differences between the configuration resources. */
interface Split {
  /** Whether destroying the resource keeps the document. Source: "Deleting …" in the documentation of the provider. */
  readonly keepOnDestroy?: boolean;
  /** Attribute without which the resource does not exist. */
  readonly essential?: string;
}

const SPLITS: Readonly<Record<keyof typeof SPLIT_SECTIONS, Split>> = {
  cors: { essential: 'cors_rule' },
  https_config: { keepOnDestroy: true },
  logging: { essential: 'target_bucket' },
  public_access_block: {},
  referer: { keepOnDestroy: true },
  server_side_encryption: { essential: 'sse_algorithm' },
  versioning: { keepOnDestroy: true },
};

function splitBehaviour(section: Section, { keepOnDestroy, essential }: Split): Behaviour {
  return {
    forceNew: ['bucket'],
    create: async (planned, cloud) => {
      const bucket = textOf(planned, 'bucket');
      await putSection(bucket, section, planned, cloud);
      return { ...await readSection(bucket, section, cloud), id: bucket };
    },
    read: async (state, cloud) => {
      const bucket = textOf(state, 'id');
      const values = await ifExists(() => readSection(bucket, section, cloud));
      const exists = values && (essential === undefined || (Array.isArray(values[essential]) ? values[essential].length > 0 : Boolean(values[essential])));
      return exists ? { ...values, bucket } : undefined;
    },
    update: async (planned, _, cloud) => {
      const bucket = textOf(planned, 'id');
      await putSection(bucket, section, planned, cloud);
      return await readSection(bucket, section, cloud) ?? {};
    },
    delete: async (state, cloud) => {
      if (!keepOnDestroy) await ifExists(() => resetSection(textOf(state, 'id'), section, cloud));
    },
    importId: (id) => ({ id, bucket: id }),
  };
}

const ACL: Behaviour = {
  forceNew: ['bucket'],
  create: async (planned, { oss }) => {
    const bucket = textOf(planned, 'bucket');
    await oss.call({ method: 'PUT', bucket, subResource: 'acl', headers: { 'x-oss-acl': textOf(planned, 'acl') } });
    return { id: bucket };
  },
  read: async (state, { oss }) => {
    const bucket = textOf(state, 'id');
    const answer = await ifExists(() => oss.read({ bucket, subResource: 'acl' })) as { AccessControlList: { Grant: string } } | undefined;
    return answer && { bucket, acl: answer.AccessControlList.Grant };
  },
  update: async (planned, _, { oss }) => {
    await oss.call({ method: 'PUT', bucket: textOf(planned, 'id'), subResource: 'acl', headers: { 'x-oss-acl': textOf(planned, 'acl') } });
    return {};
  },
  delete: async () => {}, // the ACL is kept, as documented by the provider
  importId: (id) => ({ id, bucket: id }),
};

const POLICY: Behaviour = {
  forceNew: ['bucket'],
  json: ['policy'],
  create: async (planned, { oss }) => {
    const bucket = textOf(planned, 'bucket');
    await oss.call({ method: 'PUT', bucket, subResource: 'policy', body: textOf(planned, 'policy') });
    return { id: bucket };
  },
  read: async (state, cloud) => {
    const bucket = textOf(state, 'id');
    const policy = await ifExists(() => readPolicy(bucket, cloud));
    return policy === undefined ? undefined : { bucket, policy };
  },
  update: async (planned, _, { oss }) => {
    await oss.call({ method: 'PUT', bucket: textOf(planned, 'id'), subResource: 'policy', body: textOf(planned, 'policy') });
    return {};
  },
  delete: async (state, { oss }) => {
    await ifExists(() => oss.call({ method: 'DELETE', bucket: textOf(state, 'id'), subResource: 'policy' }));
  },
  importId: (id) => ({ id, bucket: id }),
};

/** The configuration of buckets, with one resource for each document. */
export const OSS_SPLIT: Readonly<Record<string, Behaviour>> = {
  alicloud_oss_bucket_acl: ACL,
  alicloud_oss_bucket_policy: POLICY,
  ...Object.fromEntries(Object.entries(SPLITS).map(([name, split]) => (
    [`alicloud_oss_bucket_${name}`, splitBehaviour(SPLIT_SECTIONS[name as keyof typeof SPLIT_SECTIONS], split)]))),
};
