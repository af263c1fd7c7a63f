import { clientOf, cloudWithBuckets, environmentOf } from './cloud';
import { unwrapped, Workspace } from './workspace';
import type { LocalService } from '../../local/src';
import { getEventCallback, type ImsClient, setEventCallback } from '../../src/ims';

let cloud: LocalService;
let client: ImsClient;
beforeAll(async () => {
  cloud = await cloudWithBuckets();
  client = clientOf(cloud);
});
afterAll(() => cloud.close());

const workspace = () => new Workspace(environmentOf(cloud));
const caller = () => client.caller;

const CALLBACK = 'ims_event_callback.events';
const callback = (queue: string, more = '') => `resource "ims_event_callback" "events" {
  callback_type       = "MNS"
  callback_queue_name = "ice-callback-${queue}"
  event_types         = ["ProduceMediaComplete", "BatchProduceMediaComplete"]
  ${more}
}`;

describe('ims_event_callback', () => {
  test('is created, updated in place, imported and destroyed', async () => {
    const terraform = workspace().configure(callback('mine'));
    await terraform.apply();
    expect(await terraform.state(CALLBACK)).toMatchObject({ id: 'cn-shanghai', previous: null });
    expect(await getEventCallback(caller())).toMatchObject({ callbackQueueName: 'ice-callback-mine', eventTypes: ['BatchProduceMediaComplete', 'ProduceMediaComplete'] });
    expect((await terraform.plan()).changes).toBe(false);
    await terraform.configure(callback('other')).apply();
    expect(await getEventCallback(caller())).toMatchObject({ callbackQueueName: 'ice-callback-other' });
    await terraform.ok('state', 'rm', CALLBACK);
    await terraform.ok('import', CALLBACK, 'cn-shanghai');
    expect((await terraform.plan()).changes).toBe(false);
    await terraform.ok('destroy', '-auto-approve');
    expect((await getEventCallback(caller())).eventTypes).toEqual([]);
  });

  test('refuses to replace an existing setting and names it; an adopted setting is restored on destroy', async () => {
    await setEventCallback(caller(), { callbackType: 'HTTP', callbackUrl: 'https://old.example/hook?token=hush', eventTypes: ['FileUploadComplete'], authSwitch: true, authKey: 'Secret1' });
    const terraform = workspace().configure(callback('mine'));
    const { code, stderr } = await terraform.run('apply', '-auto-approve', '-no-color');
    expect(code).toBe(1);
    expect(unwrapped(stderr)).toMatch(/Another event callback exists.*https:\/\/old\.example\/hook \(events FileUploadComplete\).*take_over = true/);
    expect(stderr).not.toMatch(/hush|Secret1/);

    await terraform.configure(callback('mine', 'take_over = true')).apply();
    expect(await getEventCallback(caller())).toMatchObject({ callbackQueueName: 'ice-callback-mine' });
    expect(terraform.read('terraform.tfstate')).not.toContain('Secret1');
    expect(unwrapped(await terraform.ok('destroy', '-auto-approve'))).toMatch(/restored without its key/);
    expect(await getEventCallback(caller())).toMatchObject({ callbackUrl: 'https://old.example/hook?token=hush', eventTypes: ['FileUploadComplete'], authSwitch: false });
    await setEventCallback(caller(), { eventTypes: [], authSwitch: false });
  });

  test('reports drift as a change with a warning; rejects two callbacks in one configuration', async () => {
    const terraform = workspace().configure(callback('mine'));
    await terraform.apply();
    await setEventCallback(caller(), { callbackType: 'MNS', callbackQueueName: 'ice-callback-rival', eventTypes: ['FileUploadComplete'], authSwitch: false });
    const { text } = await terraform.plan();
    expect(unwrapped(text)).toMatch(/Drift detected: the event callback was changed outside Terraform.*ice-callback-rival.*one callback setting per account and region/);
    expect(text).toMatch(/"ice-callback-rival" -> "ice-callback-mine"/);
    await terraform.apply();
    await terraform.ok('destroy', '-auto-approve');

    const both = workspace().configure(callback('a', 'take_over = true') + '\n' + callback('b', 'take_over = true').replace('"events"', '"more"'));
    const { code, stderr } = await both.run('apply', '-auto-approve', '-no-color');
    expect(code).toBe(1);
    expect(unwrapped(stderr)).toMatch(/Two event callbacks in one configuration.*one callback setting per account and region/);
    await both.ok('destroy', '-auto-approve');
  });
});
