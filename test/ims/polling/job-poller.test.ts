import { Caller, type ImsRequest, type ImsResponse, JobPoller, RateLimiter } from '../../../src/ims';
import { VirtualClock } from '../virtual-clock';

const LIST = 'ListBatchMediaProducingJobs';
const GET = 'GetBatchMediaProducingJob';

/** A service with jobs that end at given times. */
class Service extends VirtualClock {
  readonly sent: { readonly operation: string; readonly at: number; readonly query: ImsRequest['query'] }[] = [];
  /** Jobs that listings do not show. */
  readonly unlisted = new Set<string>();
  /** Jobs per page of a listing. */
  pageSize = 100;
  /** Runs when a listing arrives. */
  onList?: () => void;
  readonly caller: Caller;
  readonly poller: JobPoller;
  private readonly ends = new Map<string, number>();
  private readonly created = this.time;

  constructor() {
    super();
    const transport = { send: async (request: ImsRequest) => this.answer(request) };
    this.caller = new Caller(RateLimiter.perSecond(2, this).applyTo(transport), this);
    this.poller = new JobPoller(this.caller);
  }

  /** Adds jobs that end after so many milliseconds. */
  add(ids: readonly string[], duration: (index: number) => number): this {
    ids.forEach((id, index) => this.ends.set(id, this.time + duration(index)));
    return this;
  }

  count(operation: string): number {
    return this.sent.filter((request) => request.operation === operation).length;
  }

  /** Reads jobs once, so that the poller knows when they were created. */
  async readAll(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.run(this.poller.read(id, 0));
    this.sent.length = 0;
  }

  private answer({ operation, query = {} }: ImsRequest): ImsResponse {
    this.sent.push({ operation, at: this.time, query });
    const job = (id: string) => ({
      JobId: id, Status: this.time >= this.ends.get(id)! ? 'Finished' : 'Processing', CreateTime: new Date(this.created).toISOString(),
    });
    if (operation === GET) return { EditingBatchJob: { ...job(String(query.JobId)), SubJobList: [{ Status: 'Success' }] } };
    this.onList?.();
    const ids = [...this.ends.keys()].filter((id) => !this.unlisted.has(id));
    const start = Number(query.NextToken ?? 0);
    const next = start + this.pageSize;
    return { EditingBatchJobList: ids.slice(start, next).map(job), NextToken: next < ids.length ? String(next) : '' };
  }
}

const HOUR = 3_600_000;
const ABC = ['a', 'b', 'c'];

async function untilFinished(service: Service, id: string): Promise<void> {
  for (let delay = 0; ; delay = Math.min(delay * 1.3 + 1_000, 60_000)) {
    const job = await service.poller.read(id, delay);
    if (job?.status === 'Finished') return expect(job.subJobs).toHaveLength(1);
  }
}

test('100 jobs need at most two requests per second, and about two reads each', async () => {
  const ids = Array.from({ length: 100 }, (_, i) => `job-${i}`);
  const service = new Service().add(ids, (index) => 600_000 + index * 20_000);
  await service.run(Promise.all(ids.map((id) => untilFinished(service, id))));
  const times = service.sent.map(({ at }) => at);
  const busiest = Math.max(...times.map((start) => times.filter((at) => at >= start && at < start + 1_000).length));
  expect(busiest).toBeLessThanOrEqual(2);
  expect(service.count(GET)).toBeLessThan(ids.length * 3); // the first read, the last one, and few others
});

test('two jobs are read one by one, with their sub-jobs', async () => {
  const service = new Service().add(['a', 'b'], () => 30_000);
  await service.run(Promise.all(['a', 'b'].map((id) => untilFinished(service, id))));
  expect(service.count(LIST)).toBe(0);
});

test('three jobs that are due within 5 seconds share one listing, at the time of the first', async () => {
  const service = new Service().add(ABC, () => HOUR);
  await service.readAll(ABC);
  const began = service.time;
  const jobs = await service.run(Promise.all(ABC.map((id, index) => service.poller.read(id, 10_000 + index * 2_500))));
  expect(jobs.map((job) => job?.jobId)).toEqual(ABC);
  expect(service.sent.map(({ operation, at }) => [operation, at - began])).toEqual([[LIST, 10_000]]);
});

test('jobs that are due more than 5 seconds apart are read one by one, in the order in which they are due', async () => {
  const service = new Service().add(ABC, () => HOUR);
  await service.readAll(ABC);
  const began = service.time;
  await service.run(Promise.all([['c', 15_001], ['a', 10_000], ['b', 12_000]].map(([id, delay]) => service.poller.read(String(id), Number(delay)))));
  expect(service.sent.map(({ operation, at, query }) => [operation, query?.JobId, at - began])).toEqual([[GET, 'a', 10_000], [GET, 'b', 12_000], [GET, 'c', 15_001]]);
});

test('a listing starts 15 minutes before the oldest job, because clocks may differ', async () => {
  const service = new Service().add(ABC, () => HOUR);
  await service.readAll(ABC);
  await service.run(Promise.all(ABC.map((id) => service.poller.read(id, 1_000))));
  expect(service.sent[0].query).toMatchObject({ StartTime: '2026-01-14T23:45:00Z' });
});

test('a listing ends with the page that has the last of the jobs', async () => {
  const ids = [...ABC, 'd', 'e'];
  const service = new Service().add(ids, () => HOUR);
  service.pageSize = 3;
  await service.readAll(ids);
  await service.run(Promise.all(ABC.map((id) => service.poller.read(id, 1_000))));
  expect(service.count(LIST)).toBe(1);
  await service.run(Promise.all(['a', 'b', 'd'].map((id) => service.poller.read(id, 1_000))));
  expect(service.count(LIST)).toBe(3);
});

test('finished jobs of a listing are read by themselves, for their sub-jobs', async () => {
  const service = new Service().add(ABC, (index) => (index === 1 ? 0 : HOUR));
  await service.readAll(ABC);
  const jobs = await service.run(Promise.all(ABC.map((id) => service.poller.read(id, 1_000))));
  expect(jobs.map((job) => job?.subJobs.length)).toEqual([0, 1, 0]);
  expect(service.sent.map(({ operation }) => operation)).toEqual([LIST, GET]);
});

test('a job that listings do not show is read by itself', async () => {
  const service = new Service().add([...ABC, 'late'], () => 60_000);
  service.unlisted.add('late');
  await expect(service.run(Promise.all([...ABC, 'late'].map((id) => untilFinished(service, id))))).resolves.toHaveLength(4);
});

test('fewer than three known jobs are not listed', async () => {
  const service = new Service().add(ABC, () => HOUR);
  await service.readAll(['a', 'b']);
  await service.run(Promise.all(ABC.map((id) => service.poller.read(id, 1_000))));
  expect([service.count(LIST), service.count(GET)]).toEqual([0, 3]);
});

test('a later poll that is due earlier does not wait for the others', async () => {
  const service = new Service().add(['slow', 'quick'], () => 0);
  const began = service.time;
  const slow = service.poller.read('slow', 60_000);
  await service.run(service.poller.read('quick', 1_000));
  expect(service.time - began).toBe(1_000);
  await service.run(slow);
  expect(service.time - began).toBe(60_000);
});

describe('cancellation', () => {
  test('ends a poll at once; the others continue', async () => {
    const service = new Service().add(['a', 'b'], () => 0);
    const controller = new AbortController();
    const cancelled = service.poller.read('a', 60_000, controller.signal);
    const other = service.poller.read('b', 1_000);
    controller.abort(new Error('Ctrl-C'));
    await expect(cancelled).rejects.toThrow('Ctrl-C');
    await expect(service.run(other)).resolves.toMatchObject({ jobId: 'b' });
    expect(service.count(GET)).toBe(1);
  });

  test('before a poll sends nothing', async () => {
    const service = new Service().add(['a'], () => 0);
    await expect(service.poller.read('a', 0, AbortSignal.abort(new Error('Ctrl-C')))).rejects.toThrow('Ctrl-C');
    expect(service.sent).toEqual([]);
  });

  test('during a listing saves the read of the job', async () => {
    const service = new Service().add(ABC, () => 0);
    await service.readAll(ABC);
    const controller = new AbortController();
    service.onList = () => controller.abort(new Error('Ctrl-C'));
    const cancelled = service.poller.read('a', 1_000, controller.signal);
    const others = ['b', 'c'].map((id) => service.poller.read(id, 1_000));
    await expect(service.run(cancelled)).rejects.toThrow('Ctrl-C');
    await service.run(Promise.all(others));
    expect(service.sent.map(({ operation, query }) => [operation, query?.JobId])).toEqual([[LIST, undefined], [GET, 'b'], [GET, 'c']]);
  });

  test('after the answer has no effect, and leaves no listener', async () => {
    const service = new Service().add(['a'], () => 0);
    const { signal } = new AbortController();
    const remove = jest.spyOn(signal, 'removeEventListener');
    await service.run(service.poller.read('a', 0, signal));
    expect(remove).toHaveBeenCalledTimes(1);
  });
});

describe('a failed request', () => {
  const failing = (service: Service, fails: (request: ImsRequest) => boolean) => new JobPoller(new Caller({
    send: async (request) => {
      if (fails(request)) throw new TypeError('broken');
      return { EditingBatchJob: { JobId: request.query!.JobId, Status: 'Processing', CreateTime: '2026-01-15T00:00:00Z' } };
    },
  }, service));

  test('fails the poll that waited for it, and not later ones', async () => {
    const service = new Service();
    let broken = true;
    const poller = failing(service, () => broken);
    const { signal } = new AbortController();
    const remove = jest.spyOn(signal, 'removeEventListener');
    await expect(service.run(poller.read('a', 0, signal))).rejects.toThrow('broken');
    expect(remove).toHaveBeenCalledTimes(1);
    broken = false;
    await expect(service.run(poller.read('b', 0))).resolves.toMatchObject({ jobId: 'b' });
  });

  test('of a listing fails all polls that shared it', async () => {
    const service = new Service();
    const poller = failing(service, ({ operation }) => operation === LIST);
    for (const id of ABC) await service.run(poller.read(id, 0));
    const results = await service.run(Promise.allSettled(ABC.map((id) => poller.read(id, 1_000))));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});
