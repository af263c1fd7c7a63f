import { createHash } from 'node:crypto';
import { SmqService } from '../../../src/smq';
import { ManualTime } from '../../manual-time';
import { call } from '../calls';
import { type Bench, openBench, submission, threeOutputs, url } from '../fakes';
import { openReceiver, type Receiver } from '../receiver';

let bench: Bench;
let time: ManualTime;
let smq: SmqService;
let receiver: Receiver;
const open = async (statuses: number[] = []) => { receiver = await openReceiver(statuses); };

beforeEach(async () => {
  time = new ManualTime();
  smq = await SmqService.open({ clock: time.clock, timers: time });
  bench = await openBench({ clock: time.clock, timers: time, queues: smq });
});
afterEach(async () => {
  await bench.close();
  await smq.close();
  await receiver?.close();
});

const set = (setting: Record<string, string>) => call(bench.service, 'SetEventCallback', setting);
const submit = async (UserData?: string, of: Record<string, string> = submission()): Promise<string> =>
  (await call(bench.service, 'SubmitScreenMediaHighlightsJob', { ...of, ...UserData !== undefined && { UserData } })).JobId;

describe('NotifyAddress of a job', () => {
  it('receives an event for each video and one for the job, in the format of the vendor', async () => {
    await open();
    const UserData = JSON.stringify({ NotifyAddress: `${receiver.url}/done?x=1`, show: 7 });
    const JobId = await submit(UserData, threeOutputs());
    const got = await receiver.got(4);
    expect(got.every(({ path, headers }) => path === '/done?x=1' && headers['content-type'] === 'application/json;charset=utf-8')).toBe(true);
    expect(got.map(({ message }) => message.EventType).sort()).toEqual(['BatchProduceMediaComplete', ...Array(3).fill('ProduceMediaComplete')]);
    const batch = got.find(({ message }) => message.EventType === 'BatchProduceMediaComplete')!.message;
    expect(batch).toEqual({
      EventType: 'BatchProduceMediaComplete', UserId: 1000000000000000, EventTime: '2026-01-31T08:00:00Z', MessageBody: { Status: 'Finished', UserData, JobId },
    });
    const urls = got.flatMap(({ message: { MessageBody } }) => MessageBody.MediaURL ?? []);
    expect(urls.sort()).toEqual([0, 1, 2].map((i) => url(`ep1_${i}.mp4`, 'trailers')));
  });

  it('receives the event of a job after the job is stored as done', async () => {
    await open();
    const JobId = await submit(JSON.stringify({ NotifyAddress: receiver.url }));
    await receiver.got(2);
    expect(bench.service.jobs.find(JobId)!.data.Status).toBe('Finished');
  });

  it('receives events of failures', async () => {
    await open();
    bench.engine.beforeRender = async () => { throw new Error('broken'); };
    await submit(JSON.stringify({ NotifyAddress: receiver.url }));
    const got = await receiver.got(2);
    expect(got.find(({ message }) => message.EventType === 'ProduceMediaComplete')!.message.MessageBody).toMatchObject({ Status: 'Fail', ErrorCode: 'InternalError', ErrorMessage: 'broken' });
  });

  it('may be a local queue', async () => {
    await smq.createQueue('ice-callback-jobs');
    await submit(JSON.stringify({ NotifyAddress: 'ice-callback-jobs' }));
    await bench.seen('finished');
    const bodies = (await smq.receive('ice-callback-jobs', { max: 16 })).map(({ Body }) => JSON.parse(Body).EventType);
    expect(bodies).toEqual(['ProduceMediaComplete', 'BatchProduceMediaComplete']);
  });

  it.each([['not JSON'], ['"text"'], ['null'], ['{"NotifyAddress":5}'], ['{"NotifyAddress":"ftp://x"}']])('is ignored in the UserData %s', async (UserData) => {
    await submit(UserData);
    await bench.seen('finished');
    expect(bench.service.outbox.pending).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});

describe('the callback setting of the account', () => {
  it('selects the events and signs them', async () => {
    await open();
    const CallbackURL = `${receiver.url}/all`;
    await set({ CallbackType: 'HTTP', CallbackURL, EventTypeList: 'BatchProduceMediaComplete', AuthSwitch: 'on', AuthKey: 'Test123' });
    await submit();
    await receiver.got(1);
    await bench.seen('finished');
    expect(receiver.received.map(({ message }) => message.EventType)).toEqual(['BatchProduceMediaComplete']);
    const { headers } = receiver.received[0];
    const timestamp = String(Date.UTC(2026, 0, 31, 8) / 1000);
    expect(headers['x-ice-timestamp']).toBe(timestamp);
    expect(headers['x-ice-signature']).toBe(createHash('md5').update(`${CallbackURL}|${timestamp}|Test123`).digest('hex'));
  });

  it('receives an event once if the NotifyAddress of the job is the same receiver', async () => {
    await smq.createQueue('ice-callback-all');
    await set({ CallbackType: 'MNS', CallbackQueueName: 'ice-callback-all', EventTypeList: 'ALL' });
    await submit('{"NotifyAddress":"ice-callback-all"}');
    await bench.seen('finished');
    expect(smq.queue('ice-callback-all').ActiveMessages).toBe(2);
  });

  it('receives events of registered (once readable), changed and deleted assets', async () => {
    await smq.createQueue('ice-callback-all');
    await bench.close();
    bench = await openBench({ clock: time.clock, timers: time, queues: smq, registrationDelay: 2000 });
    await set({ CallbackType: 'MNS', CallbackQueueName: 'ice-callback-all', EventTypeList: 'RegisterMediaComplete,MediaBaseChangeComplete,DeleteMediaComplete' });
    const { MediaId } = await call(bench.service, 'RegisterMediaInfo', { InputURL: url('ep1.mp4') });
    expect(smq.queue('ice-callback-all').ActiveMessages).toBe(0);
    time.advance(2000);
    await call(bench.service, 'UpdateMediaInfo', { MediaId, Title: 'new' });
    await call(bench.service, 'DeleteMediaInfos', { MediaIds: MediaId });
    const told = (await smq.receive('ice-callback-all', { max: 16 })).map(({ Body }) => JSON.parse(Body));
    expect(told.map(({ EventType }) => EventType)).toEqual(['RegisterMediaComplete', 'MediaBaseChangeComplete', 'DeleteMediaComplete']);
    expect(told.every(({ MessageBody }) => MessageBody.MediaId === MediaId)).toBe(true);
  });
});

describe('a failing receiver', () => {
  it('receives the message again with increasing backoff until it accepts it', async () => {
    await open([500, 302, 503]);
    await set({ CallbackType: 'HTTP', CallbackURL: receiver.url, EventTypeList: 'BatchProduceMediaComplete' });
    await submit();
    for (const [attempt, pause] of [1000, 2000, 4000].entries()) {
      await receiver.got(attempt + 1);
      await time.untilWaiting();
      time.advance(pause - 1);
      expect(time.waiting).toBe(1);
      time.advance(1);
    }
    const got = await receiver.got(4);
    expect(new Set(got.map(({ message }) => JSON.stringify(message))).size).toBe(1);
    expect(bench.errors).toEqual([]);
  });

  it('is abandoned after five attempts, with an error without secrets of the URL; the job succeeds', async () => {
    const told = new Promise<void>((resolve) => { bench.errors.push = (...items) => { Array.prototype.push.apply(bench.errors, items); resolve(); return 0; }; });
    await open(Array(10).fill(500));
    await set({ CallbackType: 'HTTP', CallbackURL: `${receiver.url}/x?token=hidden`, EventTypeList: 'BatchProduceMediaComplete' });
    const JobId = await submit();
    for (let attempt = 1; attempt <= 4; attempt++) {
      await receiver.got(attempt);
      await time.untilWaiting();
      time.advance(8000);
    }
    await told;
    const [error] = bench.errors as Error[];
    expect(error.message).toMatch(/BatchProduceMediaComplete.*failed after 5 attempts.*answered 500/);
    expect(error.message).not.toContain('hidden');
    expect(receiver.received).toHaveLength(5);
    expect(bench.service.outbox.pending).toEqual([]);
    expect(bench.service.jobs.find(JobId)!.data.Status).toBe('Finished');
  });

  it('receives undelivered messages after a restart', async () => {
    await set({ CallbackType: 'MNS', CallbackQueueName: 'ice-callback-late', EventTypeList: 'BatchProduceMediaComplete' });
    await submit();
    await bench.seen('finished');
    await time.untilWaiting();
    await smq.createQueue('ice-callback-late');
    await bench.restart();
    expect(smq.queue('ice-callback-late').ActiveMessages).toBe(0);
    await time.untilWaiting();
    time.advance(1000);
    expect((await smq.receive('ice-callback-late', { waitSeconds: 0 }))[0]?.Body).toContain('BatchProduceMediaComplete');
  });
});

describe('SetEventCallback', () => {
  it('replaces the complete setting, also across restarts, and clears it', async () => {
    expect(await call(bench.service, 'GetEventCallback')).toEqual({});
    const first = { CallbackType: 'HTTP', CallbackURL: 'https://example.com/x', EventTypeList: 'ProduceMediaComplete', AuthSwitch: 'on', AuthKey: 'Abc1' };
    expect(await set(first)).toEqual({ Success: true });
    await bench.restart();
    expect(await call(bench.service, 'GetEventCallback')).toEqual(first);
    const second = { CallbackType: 'MNS', CallbackQueueName: 'ice-callback-a' };
    await set(second);
    expect(await call(bench.service, 'GetEventCallback')).toEqual(second);
    await set({});
    expect(await call(bench.service, 'GetEventCallback')).toEqual({});
  });

  it.each([
    [{ CallbackType: 'HTTP' }, 'CallbackURL'],
    [{ CallbackType: 'HTTP', CallbackURL: 'ftp://x' }, 'CallbackURL'],
    [{ CallbackType: 'MNS' }, 'CallbackQueueName'],
    [{ CallbackType: 'MNS', CallbackQueueName: 'mine' }, 'ice-callback-'],
    [{ CallbackType: 'HTTP', CallbackURL: 'http://x', EventTypeList: 'Nothing' }, 'Nothing'],
    [{ CallbackType: 'HTTP', CallbackURL: 'http://x', AuthSwitch: 'on' }, 'AuthKey'],
  ])('refuses %j', async (setting, named) => {
    await expect(set(setting as Record<string, string>)).rejects.toMatchObject({ status: 400, message: expect.stringContaining(named) });
  });

  it('refuses a weak key without showing it', async () => {
    const weak = set({ CallbackType: 'HTTP', CallbackURL: 'http://x', AuthSwitch: 'on', AuthKey: 'onlylower' });
    await expect(weak).rejects.toMatchObject({ message: expect.not.stringContaining('onlylower') });
  });
});
