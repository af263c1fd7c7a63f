import { eventCallback } from '../../../src/provider/event-callback/resource';
import { problemsOfCallback } from '../../../src/provider/event-callback/setting';
import { contextWith, refusal, valuesFor } from '../resource-context';

const planned = (more = {}) => valuesFor(eventCallback, { callback_type: 'MNS', callback_queue_name: 'ice-callback-mine', event_types: ['B', 'A'], auth_switch: false, take_over: false, ...more });
const MINE = { CallbackType: 'MNS', CallbackQueueName: 'ice-callback-mine', EventTypeList: 'A,B' };
const THEIRS = { CallbackType: 'HTTP', CallbackURL: 'https://theirs.example/hook?token=hush', EventTypeList: 'C', AuthSwitch: 'on', AuthKey: 'Hush123' };
const create = (values: any, { context }: ReturnType<typeof contextWith>) => eventCallback.create({ planned: values, config: values }, context);
const sets = ({ transport }: ReturnType<typeof contextWith>) => transport.sent.filter(({ operation }) => operation === 'SetEventCallback').map(({ query }) => query);

test('sets the callback when there is none, with nothing to restore', async () => {
  const service = contextWith({ GetEventCallback: [{}], SetEventCallback: [{}] });
  expect(await create(planned(), service)).toMatchObject({ id: 'cn-shanghai', previous: null });
  expect(sets(service)).toEqual([MINE]);
});

test('adopts the same setting in another order', async () => {
  const service = contextWith({ GetEventCallback: [{ ...MINE, EventTypeList: 'B,A' }], SetEventCallback: [{}] });
  expect(await create(planned(), service)).toMatchObject({ previous: { callback_queue_name: 'ice-callback-mine', event_types: ['A', 'B'] } });
});

test('refuses another setting and names it without secrets; with take_over stores it without its key', async () => {
  const service = contextWith({ GetEventCallback: [THEIRS], SetEventCallback: [{}] });
  const error = await create(planned(), service).catch((thrown: Error) => thrown);
  expect(String(error)).toMatch(/Another event callback exists.*https:\/\/theirs\.example\/hook \(events C\).*take_over/);
  expect(String(error)).not.toMatch(/hush/i);
  expect(sets(service)).toEqual([]);
  const state = await create(planned({ take_over: true }), service);
  expect(state.previous).toEqual({ callback_type: 'HTTP', callback_url: THEIRS.CallbackURL, callback_queue_name: null, event_types: ['C'], auth_switch: true });
  expect(JSON.stringify(state)).not.toContain('Hush123');
});

test('restores the previous setting on destroy, with a warning when it had a key', async () => {
  const service = contextWith({ GetEventCallback: [THEIRS, MINE, THEIRS], SetEventCallback: [{}] });
  const state = await create(planned({ take_over: true }), service);
  await eventCallback.delete(state, service.context);
  expect(sets(service)[1]).toEqual({ CallbackType: 'HTTP', CallbackURL: THEIRS.CallbackURL, EventTypeList: 'C', AuthSwitch: 'off' });
  expect(service.warnings()).toEqual([expect.stringMatching(/restored without its key/)]);
});

test('keeps an adopted setting on destroy', async () => {
  const service = contextWith({ GetEventCallback: [{ ...MINE, EventTypeList: 'B,A' }], SetEventCallback: [{}] });
  await eventCallback.delete(await create(planned(), service), service.context);
  expect(sets(service)).toHaveLength(1); // that of the creation
});

test('clears the events on destroy when there was no previous setting', async () => {
  const service = contextWith({ GetEventCallback: [{}, MINE, {}], SetEventCallback: [{}] });
  await eventCallback.delete(await create(planned(), service), service.context);
  expect(sets(service)[1]).toMatchObject({ EventTypeList: '' });
});

test('fails when a destroy changes nothing in the service', async () => {
  const service = contextWith({ GetEventCallback: [{}, MINE], SetEventCallback: [{}] });
  const state = await create(planned(), service);
  await expect(eventCallback.delete(state, service.context)).rejects.toThrow(/was not cleared.*still exists/s);
});

test('keeps a setting on destroy that was changed outside Terraform', async () => {
  const service = contextWith({ GetEventCallback: [THEIRS] });
  await eventCallback.delete(planned({ id: 'cn-shanghai' }), service.context);
  expect(sets(service)).toEqual([]);
  expect(service.warnings()).toEqual([expect.stringMatching(/was retained/)]);
});

test('refuses one of two resources in the same apply', async () => {
  const service = contextWith({ GetEventCallback: [{}], SetEventCallback: [{}] });
  const outcomes = await Promise.allSettled([create(planned(), service), create(planned({ callback_queue_name: 'ice-callback-b', take_over: true }), service)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(String((outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason)).toMatch(/Two event callbacks in one configuration/);
});

test('accepts a resource after another one was refused', async () => {
  const service = contextWith({ GetEventCallback: [{}], SetEventCallback: [refusal('SetEventCallback', 'InvalidParameter.Queue'), {}] });
  await expect(create(planned(), service)).rejects.toThrow(/was not set[\s\S]*message service \(SMQ\) must be activated/);
  await expect(create(planned({ callback_queue_name: 'ice-callback-b' }), service)).resolves.toBeDefined();
});

test('does not overwrite in an update what changed after the plan', async () => {
  const service = contextWith({ GetEventCallback: [THEIRS], SetEventCallback: [{}] });
  const prior = planned({ id: 'cn-shanghai' });
  await expect(eventCallback.update({ prior, planned: { ...prior, event_types: ['A'] }, config: prior }, service.context)).rejects.toThrow(/Another event callback exists/);
  expect(sets(service)).toEqual([]);
});

test('creates a cleared setting again; reports a changed one as drift', async () => {
  expect(await eventCallback.read(planned({ id: 'x' }), contextWith({ GetEventCallback: [{ ...MINE, EventTypeList: '' }] }).context)).toBeNull();
  const service = contextWith({ GetEventCallback: [THEIRS] });
  expect(await eventCallback.read(planned({ id: 'x' }), service.context)).toMatchObject({ callback_type: 'HTTP', callback_queue_name: null, auth_switch: true });
  expect(service.warnings()[0]).toMatch(/theirs\.example\/hook.*one callback setting per account and region/);
  expect(service.warnings()[0]).not.toContain('hush');
});

test.each([
  [{ callback_type: 'HTTP', callback_queue_name: 'ice-callback-x' }, ['callback_url is missing', 'callback_queue_name is not for type HTTP']],
  [{ callback_type: 'MNS', callback_url: 'https://x', auth_key: 'Abc1', auth_switch: true }, ['callback_queue_name is missing', 'callback_url is not for type MNS', 'auth_key is not for type MNS', 'auth_switch is not for type MNS']],
  [{ callback_type: 'HTTP', callback_url: 'https://x', auth_switch: true }, ['auth_key is missing']],
  [{ callback_type: 'MNS', callback_queue_name: 'ice-callback-x', event_types: ['BatchProduceMediaCompleted'] }, ['Unknown event type "BatchProduceMediaCompleted"']],
  [{ callback_type: 'MNS', callback_queue_name: 'ice-callback-x', event_types: ['BatchProduceMediaComplete', 'ALL'] }, []],
])('%j', (values, summaries) => {
  expect(problemsOfCallback(values).map(({ summary }) => summary)).toEqual(summaries);
});
