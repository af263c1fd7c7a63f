import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { SmqService } from '../../src/smq';
import { ManualTime } from '../manual-time';

let time: ManualTime;
let smq: SmqService;
const open = (dir?: string) => SmqService.open({ dir, clock: time.clock, timers: time });
beforeEach(async () => {
  time = new ManualTime();
  smq = await open();
  await smq.createQueue('q');
});
afterEach(() => smq.close());

const bodies = (messages: readonly { Body: string }[]) => messages.map(({ Body }) => Body);

describe('a message', () => {
  it('is invisible after it is received, visible again after the timeout, and removed by delete', async () => {
    await smq.send('q', 'hello');
    const [first] = await smq.receive('q');
    expect(first).toMatchObject({ Body: 'hello', Dequeued: 1 });
    expect(await smq.receive('q')).toEqual([]);
    expect(smq.queue('q')).toMatchObject({ ActiveMessages: 0, InactiveMessages: 1, DelayMessages: 0 });
    time.advance(30_000);
    const [second] = await smq.receive('q');
    expect(second).toMatchObject({ MessageId: first.MessageId, Dequeued: 2, FirstDequeued: first.FirstDequeued });
    await expect(smq.deleteMessage('q', first.Handle!)).rejects.toMatchObject({ code: 'ReceiptHandleError' });
    await smq.deleteMessage('q', second.Handle!);
    time.advance(30_000);
    expect(await smq.receive('q')).toEqual([]);
    await expect(smq.deleteMessage('q', second.Handle!)).rejects.toMatchObject({ code: 'MessageNotExist' });
  });

  it('cannot be deleted with an expired handle', async () => {
    await smq.send('q', 'hello');
    const [{ Handle }] = await smq.receive('q');
    time.advance(30_000);
    await expect(smq.deleteMessage('q', Handle!)).rejects.toMatchObject({ code: 'ReceiptHandleError' });
  });

  it('stays invisible for the time that its receiver sets', async () => {
    await smq.send('q', 'hello');
    const [{ Handle }] = await smq.receive('q');
    const changed = await smq.changeVisibility('q', Handle!, 100);
    expect(changed.Handle).not.toBe(Handle);
    time.advance(99_999);
    expect(await smq.receive('q')).toEqual([]);
    time.advance(1);
    expect(bodies(await smq.receive('q'))).toEqual(['hello']);
  });

  it('can be delayed by the message or by the queue', async () => {
    await smq.setAttributes('q', { DelaySeconds: 5 });
    await smq.send('q', 'of the queue');
    await smq.send('q', { body: 'own', delaySeconds: 1 });
    expect(smq.queue('q').DelayMessages).toBe(2);
    time.advance(1000);
    expect(bodies(await smq.receive('q', { max: 16 }))).toEqual(['own']);
    time.advance(4000);
    expect(bodies(await smq.receive('q', { max: 16 }))).toEqual(['of the queue']);
  });

  it('is received by priority, then by age; peeking has no effect', async () => {
    for (const [body, priority] of [['late', 16], ['a', undefined], ['first', 1], ['b', undefined]] as const) await smq.send('q', { body, priority });
    expect(bodies(smq.peek('q', 2))).toEqual(['first', 'a']);
    expect(bodies(await smq.receive('q', { max: 16 }))).toEqual(['first', 'a', 'b', 'late']);
  });

  it('is removed after the retention period', async () => {
    await smq.setAttributes('q', { MessageRetentionPeriod: 60 });
    await smq.send('q', 'old');
    time.advance(60_001);
    expect(await smq.receive('q')).toEqual([]);
    expect(smq.queue('q').ActiveMessages).toBe(0);
  });

  it.each([
    [{ body: '' }, 'MessageBody'],
    [{ body: '宁'.repeat(342) }, '1024 bytes: 1026'],
    [{ body: 'x', priority: 17 }, 'Priority'],
    [{ body: 'x', delaySeconds: -1 }, 'DelaySeconds'],
  ])('is refused: %j', async (bad, said) => {
    await smq.setAttributes('q', { MaximumMessageSize: 1024 });
    await expect(smq.send('q', bad)).rejects.toMatchObject({ code: 'InvalidArgument', message: expect.stringContaining(said) });
    expect(smq.queue('q').ActiveMessages).toBe(0);
  });
});

describe('a waiting receiver', () => {
  it('receives a message when it is sent', async () => {
    const waiting = smq.receive('q', { waitSeconds: 30 });
    await time.untilWaiting();
    await smq.send('q', 'at last');
    expect(bodies(await waiting)).toEqual(['at last']);
    expect(time.waiting).toBe(0);
  });

  it('receives a message when its delay ends', async () => {
    await smq.send('q', { body: 'slow', delaySeconds: 10 });
    const waiting = smq.receive('q', { waitSeconds: 30 });
    await time.untilWaiting();
    time.advance(10_000);
    expect(bodies(await waiting)).toEqual(['slow']);
  });

  it('receives nothing after the waiting time, by default that of the queue', async () => {
    await smq.setAttributes('q', { PollingWaitSeconds: 7 });
    let done = false;
    const waiting = smq.receive('q').finally(() => { done = true; });
    await time.untilWaiting();
    time.advance(6_999);
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toBe(false);
    time.advance(1);
    expect(await waiting).toEqual([]);
  });

  it('does not receive a message of another receiver', async () => {
    const both = [smq.receive('q', { waitSeconds: 5 }), smq.receive('q', { waitSeconds: 5 })];
    await time.untilWaiting(2);
    await smq.send('q', 'one');
    expect(bodies(await both[0])).toEqual(['one']);
    await time.untilWaiting();
    time.advance(5000);
    expect(await both[1]).toEqual([]);
  });

  it('can be aborted and then receives nothing', async () => {
    const client = new AbortController();
    const waiting = smq.receive('q', { waitSeconds: 30, signal: client.signal });
    await time.untilWaiting();
    client.abort();
    expect(await waiting).toEqual([]);
    await smq.send('q', 'for others');
    expect(smq.queue('q').ActiveMessages).toBe(1);
  });

  it('is released when the service stops and when the queue is deleted', async () => {
    const waiting = smq.receive('q', { waitSeconds: 30 });
    await time.untilWaiting();
    await smq.deleteQueue('q');
    time.advance(30_000);
    expect(await waiting).toEqual([]);
    await smq.createQueue('r');
    const another = smq.receive('r', { waitSeconds: 30 });
    await time.untilWaiting();
    await smq.close();
    expect(await another).toEqual([]);
  });
});

describe('a queue', () => {
  it('is created once, and refused with other attributes', async () => {
    expect(await smq.createQueue('q')).toBe(false);
    await expect(smq.createQueue('q', { VisibilityTimeout: 31 })).rejects.toMatchObject({ code: 'QueueAlreadyExist', status: 409 });
    expect(smq.queue('q').Attributes).toEqual({
      DelaySeconds: 0, MaximumMessageSize: 65536, MessageRetentionPeriod: 345600, VisibilityTimeout: 30, PollingWaitSeconds: 0, LoggingEnabled: false,
    });
  });

  it.each([['a_b', 'InvalidArgument'], ['-a', 'InvalidArgument'], ['../x', 'InvalidArgument'], ['a'.repeat(121), 'QueueNameLengthError']])('is refused with the name %s', async (name, code) => {
    await expect(smq.createQueue(name)).rejects.toMatchObject({ code });
  });

  it.each([['VisibilityTimeout', 0], ['PollingWaitSeconds', 31], ['MaximumMessageSize', 1023], ['DelaySeconds', NaN]])('is refused with %s %d', async (name, value) => {
    await expect(smq.createQueue('new', { [name]: value })).rejects.toMatchObject({ code: 'InvalidArgument', message: expect.stringContaining(name) });
  });

  it('is refused by every operation if it does not exist', async () => {
    const calls = [
      () => smq.send('x', 'm'), () => smq.receive('x'), () => smq.deleteQueue('x'), () => smq.setAttributes('x', {}), async () => smq.queue('x'), async () => smq.peek('x'),
    ];
    for (const one of calls) await expect(one()).rejects.toMatchObject({ code: 'QueueNotExist', status: 404 });
  });

  it('is restored after a restart with its messages and receipt handles, and removed completely by delete', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'smq-'));
    const first = await open(dir);
    await first.createQueue('kept', { VisibilityTimeout: 60 });
    for (const body of ['held', 'waiting']) await first.send('kept', body);
    const [{ Handle }] = await first.receive('kept');
    await first.close();

    const second = await open(dir);
    expect(second.queue('kept')).toMatchObject({ ActiveMessages: 1, InactiveMessages: 1, Attributes: { VisibilityTimeout: 60 } });
    await second.deleteMessage('kept', Handle!);
    await second.send('kept', 'new');
    expect(bodies(await second.receive('kept', { max: 16 }))).toEqual(['waiting', 'new']);
    await second.deleteQueue('kept');
    expect([await readdir(path.join(dir, 'queues')), await readdir(path.join(dir, 'messages'))]).toEqual([[], []]);
    await second.close();
    await rm(dir, { recursive: true });
  });
});
