import { type Behaviour, textOf } from './behaviour';
import { putSection, readPolicy, readSection, undoSection } from './oss-bucket';
import { type Section, SPLIT_SECTIONS } from './oss-sections';
import { ifThere } from '../client/service-error';

/** How a configuration resource differs from the others. */
interface Split {
  /** Whether the document stays when the resource is destroyed. Source: "Deleting …" in the provider's documentation. */
  readonly stays?: boolean;
  /** Attribute without which the document says nothing: then the resource is gone. */
  readonly essential?: string;
}

const SPLITS: Readonly<Record<keyof typeof SPLIT_SECTIONS, Split>> = {
  cors: { essential: 'cors_rule' },
  https_config: { stays: true },
  logging: { essential: 'target_bucket' },
  public_access_block: {},
  referer: { stays: true },
  server_side_encryption: { essential: 'sse_algorithm' },
  versioning: { stays: true },
};

function splitBehaviour(section: Section, { stays, essential }: Split): Behaviour {
  return {
    forceNew: ['bucket'],
    create: async (planned, cloud) => {
      const bucket = textOf(planned, 'bucket');
      await putSection(bucket, section, planned, cloud);
      return { ...await readSection(bucket, section, cloud), id: bucket };
    },
    read: async (state, cloud) => {
      const bucket = textOf(state, 'id');
      const values = await ifThere(() => readSection(bucket, section, cloud));
      const says = values && (essential === undefined || (Array.isArray(values[essential]) ? values[essential].length > 0 : Boolean(values[essential])));
      return says ? { ...values, bucket } : undefined;
    },
    update: async (planned, _, cloud) => {
      const bucket = textOf(planned, 'id');
      await putSection(bucket, section, planned, cloud);
      return await readSection(bucket, section, cloud) ?? {};
    },
    delete: async (state, cloud) => {
      if (!stays) await ifThere(() => undoSection(textOf(state, 'id'), section, cloud));
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
    const answer = await ifThere(() => oss.read({ bucket, subResource: 'acl' })) as { AccessControlList: { Grant: string } } | undefined;
    return answer && { bucket, acl: answer.AccessControlList.Grant };
  },
  update: async (planned, _, { oss }) => {
    await oss.call({ method: 'PUT', bucket: textOf(planned, 'id'), subResource: 'acl', headers: { 'x-oss-acl': textOf(planned, 'acl') } });
    return {};
  },
  delete: async () => {}, // as the provider's documentation says: the ACL stays
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
    const policy = await ifThere(() => readPolicy(bucket, cloud));
    return policy === undefined ? undefined : { bucket, policy };
  },
  update: async (planned, _, { oss }) => {
    await oss.call({ method: 'PUT', bucket: textOf(planned, 'id'), subResource: 'policy', body: textOf(planned, 'policy') });
    return {};
  },
  delete: async (state, { oss }) => {
    await ifThere(() => oss.call({ method: 'DELETE', bucket: textOf(state, 'id'), subResource: 'policy' }));
  },
  importId: (id) => ({ id, bucket: id }),
};

/** The configuration of buckets, one resource for each document. */
export const OSS_SPLIT: Readonly<Record<string, Behaviour>> = {
  alicloud_oss_bucket_acl: ACL,
  alicloud_oss_bucket_policy: POLICY,
  ...Object.fromEntries(Object.entries(SPLITS).map(([name, split]) => (
    [`alicloud_oss_bucket_${name}`, splitBehaviour(SPLIT_SECTIONS[name as keyof typeof SPLIT_SECTIONS], split)]))),
};
