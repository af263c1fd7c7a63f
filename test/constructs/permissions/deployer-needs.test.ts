import { DEPLOYER_NEEDS, NAMES, type ResourceFacts } from '../../../src/constructs/permissions/deployer-needs';

/** Facts of a resource with these arguments; buckets are lists of names. */
const facts = (args: Record<string, string | true | string[]> = {}, region = 'cn-shanghai'): ResourceFacts => ({
  region,
  text: (argument) => String(args[argument] ?? ''),
  has: (argument) => argument in args,
  buckets: (argument) => [args[argument] ?? []].flat().map(String),
});
const actionsOf = (type: string, args = {}) => DEPLOYER_NEEDS[type](facts(args)).flatMap(({ actions }) => actions);

test('returns no needs for data sources that need no permission', () => {
  expect(DEPLOYER_NEEDS['data.alicloud_account'](facts())).toEqual([]);
});

test('returns the deletion of outputs only for jobs that delete them', () => {
  const kept = actionsOf('ims_highlight_montage_job', { on_destroy: 'keep' });
  const deleted = actionsOf('ims_highlight_montage_job', { on_destroy: 'delete_outputs' });
  expect(deleted.length).toBeGreaterThan(kept.length);
  expect(deleted).toEqual(expect.arrayContaining(kept));
});

test('returns reads of each tracked bucket once', () => {
  const tracking = { track_materials: true as const, input_config: ['a', 'b'], editing_config: ['a'] };
  const [, ...reads] = DEPLOYER_NEEDS.ims_project_render_job(facts(tracking));
  expect(reads).toEqual([{ actions: ['oss:GetObject'], resources: ['acs:oss:*:*:a/*', 'acs:oss:*:*:b/*'] }]);
  expect(actionsOf('ims_project_render_job', { input_config: ['a'] })).not.toContain('oss:GetObject');
});

test.each([['ignore', false], ['fail', true]])('returns reads of the outputs unless missing ones are ignored: %s', (policy, reads) => {
  const actions = actionsOf('ims_highlight_montage_job', { on_missing_output: policy, output_config: ['out'] });
  expect(actions.includes('oss:GetObject')).toBe(reads);
});

test('returns the deletion of objects only for a bucket with force_destroy', () => {
  expect(actionsOf('alicloud_oss_bucket', { bucket: 'b' })).not.toContain('oss:DeleteObject');
  expect(DEPLOYER_NEEDS.alicloud_oss_bucket(facts({ bucket: 'b', force_destroy: true })))
    .toContainEqual({ actions: ['oss:DeleteObject', 'oss:DeleteObjectVersion'], resources: ['acs:oss:*:*:b/*'] });
});

test('returns resources with the region and the name, possibly unknown', () => {
  const needs = DEPLOYER_NEEDS.alicloud_message_service_queue(facts({ queue_name: NAMES.alicloud_message_service_queue.unnamed }, '*'));
  expect(needs.map(({ resources }) => resources)).toEqual([['acs:mns:*:*:/queues/*']]);
});

test('has needs for every resource with a name', () => {
  expect(Object.keys(NAMES).filter((type) => !(type in DEPLOYER_NEEDS))).toEqual([]);
});
