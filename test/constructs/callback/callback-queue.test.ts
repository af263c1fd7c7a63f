import { alicloud, CallbackQueue, Duration, RamRole, RolePrincipal } from '../../../src';
import { addressOf, Program, the, thrownBy } from '../program';

const policyOf = (synthesized: any) => JSON.parse(the(synthesized, 'alicloud_ram_policy').policy_document);

test('applies defaults: a name from the path of the construct', () => {
  const program = new Program();
  new CallbackQueue(program.stack('s'), 'Done');
  const { '//': _, ...queue } = the(program.synthesize().s, 'alicloud_message_service_queue');
  expect(queue).toEqual({ queue_name: expect.stringMatching(/^ice-callback-s-Done-[0-9a-f]{8}$/) });
});

test('derives a name of at most 120 characters from a long path', () => {
  const program = new Program();
  new CallbackQueue(program.stack('s'), 'x'.repeat(200));
  expect(the(program.synthesize().s, 'alicloud_message_service_queue').queue_name).toMatch(/^ice-callback-s-x{96}-[0-9a-f]{8}$/);
});

test('sets all props', () => {
  const program = new Program();
  new CallbackQueue(program.stack('s'), 'Done', {
    queueName: 'ice-callback-done', visibilityTimeout: Duration.minutes(1), retentionPeriod: Duration.hours(1), pollingWait: Duration.seconds(30), tags: { a: 'b' },
  });
  expect(the(program.synthesize().s, 'alicloud_message_service_queue')).toMatchObject({
    queue_name: 'ice-callback-done', visibility_timeout: 60, message_retention_period: 3600, polling_wait_seconds: 30, tags: { a: 'b' },
  });
});

test('grants consumption of exactly this queue', () => {
  const program = new Program();
  const stack = program.stack('s');
  const queue = new CallbackQueue(stack, 'Done');
  queue.grantConsume(new RamRole(stack, 'Worker', { assumedBy: [RolePrincipal.service('ecs.aliyuncs.com')] }));
  expect(policyOf(program.synthesize().s).Statement).toEqual([{
    Effect: 'Allow',
    Action: ['mns:ReceiveMessage', 'mns:PeekMessage', 'mns:DeleteMessage', 'mns:ChangeMessageVisibility'],
    Resource: [`acs:mns:cn-shanghai:*:/queues/\${${addressOf(queue.resource)}.queue_name}/messages`],
  }]);
});

test('grants consumption of an existing queue, in any region when the region is unknown', () => {
  const resources = (region?: string) => {
    const program = new Program();
    const stack = program.stack('s', {});
    new alicloud.provider.AlicloudProvider(stack, 'alicloud', { region });
    CallbackQueue.fromQueueName(stack, 'Q', 'ice-callback-x').grantConsume(RamRole.fromRoleName(stack, 'R', 'worker'));
    return policyOf(program.synthesize().s).Statement[0].Resource;
  };
  delete process.env.ALICLOUD_REGION;
  expect(resources('cn-shanghai')).toEqual(['acs:mns:cn-shanghai:*:/queues/ice-callback-x/messages']);
  expect(resources()).toEqual(['acs:mns:*:*:/queues/ice-callback-x/messages']);
});

test.each(['callbacks', 'ice-callback-', 'ice-callback-a_b', `ice-callback-${'x'.repeat(108)}`])('rejects the name %s', (queueName) => {
  const stack = new Program().stack('s');
  expect(thrownBy(() => new CallbackQueue(stack, 'Q', { queueName }))).toBe(`s/Q.queueName: got "${queueName}", allowed ice-callback- and letters, digits and hyphens, `
    + 'at most 120 characters in all; IMS writes to no other queues; choose another name.');
  expect(thrownBy(() => CallbackQueue.fromQueueName(stack, 'I', queueName))).toContain(`s/I.queueName: got "${queueName}"`);
});

test.each(['ice-callback-a', `ice-callback-${'x'.repeat(107)}`])('accepts the name %s', (queueName) => {
  expect(() => new CallbackQueue(new Program().stack('s'), 'Q', { queueName })).not.toThrow();
});

test.each([
  ['visibilityTimeout', 1, 43_200], ['retentionPeriod', 60, 604_800], ['pollingWait', 0, 30],
] as const)('limits %s to %d to %d seconds', (prop, from, to) => {
  const messages = (seconds: number) => new CallbackQueue(new Program().stack('s'), 'Q', { [prop]: Duration.seconds(seconds) }).node.validate();
  expect([from, to].flatMap(messages)).toEqual([]);
  expect(messages(to + 1)).toEqual([`${prop}: got ${to + 1} seconds, allowed a whole number of seconds from ${from} to ${to}; choose one, or leave it out for the default.`]);
  expect(messages(from + 0.5)).toEqual([expect.stringContaining(`${prop}: got ${from + 0.5} seconds`)]);
  if (from > 0) expect(messages(from - 1)).toEqual([expect.stringContaining(`${prop}: got ${from - 1} seconds`)]);
});
