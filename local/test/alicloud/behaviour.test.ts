import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { TestCore } from './core';
import { type LocalService, startLocalService } from '../../src/server/local-service';

let cloud: LocalService;
let directory: string;
beforeEach(async () => {
  cloud = await startLocalService({ inMemory: true, port: 0, engine: 'none' });
  directory = mkdtempSync(join(tmpdir(), 'stand-in-'));
});
afterEach(async () => {
  rmSync(directory, { recursive: true });
  await cloud.close();
});

/** Creates a resource and returns functions for its further life cycle. */
async function created(type: string, values: Record<string, unknown>) {
  const core = new TestCore(cloud, type);
  const config = core.config(values);
  return { core, config, state: await core.apply(core.plan(null, config)) };
}

const contentOf = async (bucket: string, key: string) => text((await cloud.store.get(bucket, key)).stream);
const md5 = (content: string) => createHash('md5').update(content).digest('base64');

describe('buckets', () => {
  it('are buckets of the local OSS with all computed attributes', async () => {
    const { state } = await created('alicloud_oss_bucket', { bucket: 'films', tags: { team: 'a' } });
    expect(state).toMatchObject({
      id: 'films', acl: 'private', location: 'oss-cn-shanghai', owner: '1000000000000000', extranet_endpoint: 'oss-cn-shanghai.aliyuncs.com',
      creation_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(cloud.store.bucket('films')).toMatchObject({ region: 'cn-shanghai', acl: 'private', tags: { team: 'a' } });
  });

  it('get a generated name by default', async () => {
    const { state } = await created('alicloud_oss_bucket', {});
    expect(state.bucket).toMatch(/^tf-oss-bucket-[0-9a-f]{12}$/);
    expect(cloud.store.bucket(String(state.bucket))).toBeDefined();
  });

  it('refuse an existing name', async () => {
    await cloud.store.createBucket('films', { region: 'cn-shanghai' });
    await expect(created('alicloud_oss_bucket', { bucket: 'films' }))
      .rejects.toThrow(/^Cannot create alicloud_oss_bucket "films": BucketAlreadyExists: .*\n.*terraform import/);
  });

  it('are deleted with their objects only with force_destroy', async () => {
    const { core, state } = await created('alicloud_oss_bucket', { bucket: 'films' });
    await cloud.store.put('films', 'a.mp4', Buffer.from('a'));
    await expect(core.destroy(state)).rejects.toThrow(/BucketNotEmpty: .*\n.*force_destroy = true/);
    expect(await contentOf('films', 'a.mp4')).toBe('a');
    await core.destroy({ ...state, force_destroy: true });
    expect(cloud.store.bucket('films')).toBeUndefined();
  });

  it('are removed from the state with their configuration after they were deleted outside Terraform', async () => {
    const bucket = await created('alicloud_oss_bucket', { bucket: 'films' });
    const split = await created('alicloud_oss_bucket_versioning', { bucket: 'films', status: 'Enabled' });
    await cloud.store.deleteBucket('films');
    expect(await bucket.core.refresh(bucket.state)).toBeNull();
    expect(await split.core.refresh(split.state)).toBeNull();
    await bucket.core.destroy(bucket.state);
    await split.core.destroy(split.state);
  });

  it('show the configuration of separate resources, which the next plan removes without ignore_changes, as in the cloud', async () => {
    const { core, config, state } = await created('alicloud_oss_bucket', { bucket: 'films' });
    await created('alicloud_oss_bucket_versioning', { bucket: 'films', status: 'Enabled' });
    const seen = (await core.refresh(state))!;
    expect(seen.versioning).toEqual([{ status: 'Enabled' }]);
    expect(core.plan(seen, config).changes).toBe(true);
    expect(core.plan(seen, { ...config, versioning: seen.versioning }).changes).toBe(false); // the effect of ignore_changes
  });

  it('are replaced for another storage class, but not for setting the default explicitly', async () => {
    const { core, state } = await created('alicloud_oss_bucket', { bucket: 'films' });
    expect(core.plan(state, core.config({ bucket: 'films', storage_class: 'Standard' })).replace).toEqual([]);
    expect(core.plan(state, core.config({ bucket: 'films', storage_class: 'IA' })).replace).toEqual(['storage_class']);
  });

  it('ignore the formatting of a policy', async () => {
    const policy = '{"Version":"1","Statement":[]}';
    const { core, state } = await created('alicloud_oss_bucket', { bucket: 'films', policy });
    expect(core.plan(state, core.config({ bucket: 'films', policy: '{ "Statement": [], "Version": "1" }' })).changes).toBe(false);
  });
});

describe('objects', () => {
  beforeEach(() => cloud.store.createBucket('films', { region: 'cn-shanghai' }));

  it('are uploaded from a file, and again if content_md5 changes', async () => {
    const source = join(directory, 'a.mp4');
    writeFileSync(source, 'first');
    const { core, state } = await created('alicloud_oss_bucket_object', { bucket: 'films', key: 'ep 1/ä.mp4', source, content_md5: md5('first') });
    expect(await contentOf('films', 'ep 1/ä.mp4')).toBe('first');
    expect(state).toMatchObject({ id: 'ep 1/ä.mp4', content_length: '5', content_type: 'video/mp4', etag: createHash('md5').update('first').digest('hex').toUpperCase() });

    writeFileSync(source, 'second');
    const plan = core.plan(state, core.config({ bucket: 'films', key: 'ep 1/ä.mp4', source, content_md5: md5('second') }));
    expect(String(plan.planned.etag)).toBe('(known after apply)');
    const next = await core.apply(plan);
    expect(await contentOf('films', 'ep 1/ä.mp4')).toBe('second');
    expect(next.etag).toBe(createHash('md5').update('second').digest('hex').toUpperCase());
  });

  it('refuse content with another MD5 than content_md5', async () => {
    await expect(created('alicloud_oss_bucket_object', { bucket: 'films', key: 'a', content: 'a', content_md5: md5('b') })).rejects.toThrow(/InvalidDigest.*\n.*Base64/);
  });

  it('refuse a missing file, and an object without content', async () => {
    await expect(created('alicloud_oss_bucket_object', { bucket: 'films', key: 'a', source: join(directory, 'none') })).rejects.toThrow(/source is ".*none".*Write the path/);
    await expect(created('alicloud_oss_bucket_object', { bucket: 'films', key: 'a' })).rejects.toThrow(/Neither source nor content/);
  });

  it('refuse a missing bucket', async () => {
    await expect(created('alicloud_oss_bucket_object', { bucket: 'elsewhere', key: 'a', content: 'a' })).rejects.toThrow(/NoSuchBucket: /);
  });
});

describe('roles and policies', () => {
  const document = JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: ['ice.aliyuncs.com'] } }] });

  it('have ARNs, ids, and both the old and new name', async () => {
    const { state } = await created('alicloud_ram_role', { role_name: 'Montage', assume_role_policy_document: document });
    expect(state).toMatchObject({
      id: 'Montage', name: 'Montage', arn: 'acs:ram::1000000000000000:role/montage', role_id: expect.stringMatching(/^3\d{17}$/), services: ['ice.aliyuncs.com'], document,
      max_session_duration: 3600,
    });
  });

  it('create the document of a role from the deprecated lists', async () => {
    const { core, config, state } = await created('alicloud_ram_role', { name: 'old', services: ['ecs.aliyuncs.com'], ram_users: [] });
    expect(JSON.parse(String(state.assume_role_policy_document)).Statement[0].Principal).toEqual({ Service: ['ecs.aliyuncs.com'] });
    expect(core.plan(await core.refresh(state), config).changes).toBe(false);
  });

  it('count the versions of a policy', async () => {
    const { core, state } = await created('alicloud_ram_policy', { policy_name: 'read', policy_document: '{"Statement":[]}' });
    expect(state).toMatchObject({ type: 'Custom', default_version: 'v1', attachment_count: 0 });
    const plan = core.plan(state, core.config({ policy_name: 'read', policy_document: '{"Statement":[{}]}' }));
    expect(plan.replace).toEqual([]);
    expect(await core.apply(plan)).toMatchObject({ default_version: 'v2', document: '{"Statement":[{}]}' });
  });

  it('are not deleted while in use, except with force', async () => {
    const role = await created('alicloud_ram_role', { role_name: 'r', assume_role_policy_document: document });
    const policy = await created('alicloud_ram_policy', { policy_name: 'p', policy_document: '{}' });
    const attachment = await created('alicloud_ram_role_policy_attachment', { role_name: 'r', policy_name: 'p', policy_type: 'Custom' });
    expect(attachment.state.id).toBe('role:p:Custom:r');
    await expect(role.core.destroy(role.state)).rejects.toThrow(/DeleteConflict.Role.Policy: .*\n.*force = true/);
    await expect(policy.core.destroy(policy.state)).rejects.toThrow(/DeleteConflict.Policy.Role/);
    await role.core.destroy({ ...role.state, force: true });
    expect(await attachment.core.refresh(attachment.state)).toBeNull();
  });

  it('cannot be attached if they do not exist', async () => {
    await expect(created('alicloud_ram_role_policy_attachment', { role_name: 'none', policy_name: 'p', policy_type: 'System' })).rejects.toThrow(/EntityNotExist.Role: .*none.*\n/);
  });
});

describe('queues', () => {
  it('are queues of the local message service', async () => {
    const { core, state } = await created('alicloud_message_service_queue', { queue_name: 'ice-callback-a', visibility_timeout: 60 });
    expect(state).toMatchObject({ id: 'ice-callback-a', visibility_timeout: 60, maximum_message_size: 65536, message_retention_period: 345600 });
    await cloud.smq.send('ice-callback-a', 'hello');
    await core.destroy(state);
    expect(await core.refresh(state)).toBeNull();
  });
});

describe('ids of imports', () => {
  it.each([
    ['alicloud_message_service_subscription', 'topic', /Write <topic_name>:<subscription_name>/],
    ['alicloud_ram_role_policy_attachment', 'p:Custom:r', /Write role:<policy_name>:<policy_type>:<role_name>/],
    ['alicloud_oss_bucket_object', 'key', /Write <bucket>:<key>/],
  ])('%s refuses %s and shows the format', async (type, id, message) => {
    await expect(new TestCore(cloud, type).import(id)).rejects.toThrow(message);
  });
});
