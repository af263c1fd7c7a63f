import * as fc from 'fast-check';
import { configurations, type Fixed } from './arguments';
import { same, TestCore } from './core';
import { RESOURCES } from '../../src/alicloud/resources';
import { PROVIDER_SCHEMA } from '../../src/alicloud/schema/schema';
import { type LocalService, startLocalService } from '../../src/server/local-service';

let cloud: LocalService;
beforeAll(async () => {
  cloud = await startLocalService({ inMemory: true, port: 0, engine: 'none' });
  await cloud.store.createBucket('there', { region: 'cn-shanghai' });
  await cloud.account.create('role', 'there', { role_name: 'there' });
  await cloud.account.create('policy', 'there', { policy_name: 'there' });
  await cloud.account.create('topic', 'there', { topic_name: 'there' });
  await cloud.account.create('event-bus', 'there', { event_bus_name: 'there' });
  await cloud.account.create('log-project', 'there', { project_name: 'there' });
});
afterAll(() => cloud.close());

/** Arguments that need specific values; `name` is a new name. */
const FIXED: Readonly<Record<string, (name: string) => Fixed>> = {
  alicloud_oss_bucket: (bucket) => ({ bucket, force_destroy: true }),
  alicloud_oss_bucket_object: (key) => ({ bucket: 'there', key, content: `content of ${key}`, source: null, content_md5: null }),
  alicloud_ram_role: (role_name) => ({ role_name }),
  alicloud_ram_policy: (policy_name) => ({ policy_name, statement: [] }),
  alicloud_ram_role_policy_attachment: () => ({ role_name: 'there', policy_name: 'there', policy_type: 'Custom' }),
  alicloud_resource_manager_service_linked_role: (name) => ({ service_name: `${name}.aliyuncs.com` }),
  alicloud_event_bridge_service_linked_role: (product_name) => ({ product_name }),
  alicloud_message_service_queue: (queue_name) => ({ queue_name }),
  alicloud_message_service_topic: (topic_name) => ({ topic_name }),
  alicloud_message_service_subscription: (subscription_name) => ({ topic_name: 'there', subscription_name }),
  alicloud_message_service_endpoint: (endpoint_type) => ({ endpoint_type }),
  alicloud_event_bridge_event_bus: (event_bus_name) => ({ event_bus_name }),
  alicloud_event_bridge_rule: (rule_name) => ({ event_bus_name: 'there', rule_name }),
  alicloud_log_project: (project_name) => ({ project_name }),
  alicloud_log_store: (logstore_name) => ({ project_name: 'there', logstore_name }),
};
const onBucket = (): Fixed => ({ bucket: 'there' });

let made = 0;

test('implements exactly the resources of the schema', () => {
  expect(Object.keys(RESOURCES).sort()).toEqual(Object.keys(PROVIDER_SCHEMA.resource_schemas).sort());
});

test.each(Object.keys(PROVIDER_SCHEMA.resource_schemas))('%s: the plan after each apply is empty', async (type) => {
  const core = new TestCore(cloud, type);
  const fixed = FIXED[type] ?? onBucket;
  const pairs = fc.tuple(configurations(type, core.block, {}), configurations(type, core.block, {}));
  await fc.assert(fc.asyncProperty(pairs, async ([first, second]) => {
    const mine = fixed(`n${(made += 1)}-name`);
    const create = core.plan(null, core.config({ ...first, ...mine }));
    let state = await core.apply(create);
    try {
      await assertSettled(core, create.config, state);
      const update = core.plan(state, core.config({ ...second, ...mine }));
      if (update.replace.length === 0 && update.changes) {
        state = await core.apply(update);
        await assertSettled(core, update.config, state);
      }
      const id = type === 'alicloud_oss_bucket_object' ? `there:${String(state.id)}` : String(state.id);
      expect(await core.import(id)).toMatchObject({ id: state.id });
    } finally {
      await core.destroy(state);
    }
  }), { numRuns: 25, seed: 20261124 });
});

/** The state has no unknown values and equals the configuration, and refresh and plan find no changes. */
async function assertSettled(core: TestCore, config: Record<string, unknown>, state: Record<string, any>): Promise<void> {
  expect(JSON.stringify(state)).not.toContain('(known after apply)');
  expect(typeof state.id).toBe('string');
  const refreshed = await core.refresh(state as never);
  expect(refreshed).toEqual(state);
  const again = core.plan(refreshed, config as never);
  expect({ replace: again.replace, planned: again.planned }).toEqual({ replace: [], planned: refreshed });
  expect(same(again.planned, refreshed)).toBe(true);
}
