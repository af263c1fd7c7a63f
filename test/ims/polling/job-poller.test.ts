import { Caller, JobPoller, RateLimiter } from '../../../src/ims';
import type { ImsRequest, ImsResponse } from '../../../src/ims';
import { VirtualClock } from '../virtual-clock';

/** A service with jobs that end one after the other, and a clock that jumps instead of waiting. */
class Service extends VirtualClock {
  readonly sent: { readonly operation: string; readonly at: number }[] = [];
  /** What a listing forgets to mention. */
  readonly unlisted = new Set<string>();
  readonly ends = new Map<string, number>();
  private readonly began = this.time;

  readonly caller: Caller;
  readonly jobPoller: JobPoller;

  constructor(requestsPerSecond = 2) {
    super();
    const transport = { send: async (request: ImsRequest) => this.answer(request) };
    this.caller = new Caller(RateLimiter.perSecond(requestsPerSecond, this).applyTo(transport), this);
    this.jobPoller = new JobPoller(this.caller);
  }

  private answer({ operation, query }: ImsRequest): ImsResponse {
    this.sent.push({ operation, at: this.time });
    const job = (id: string) => ({
      JobId: id, Status: this.time >= this.ends.get(id)! ? 'Finished' : 'Processing', CreateTime: new Date(this.began).toISOString(),
    });
    if (operation === 'GetBatchMediaProducingJob') return { EditingBatchJob: { ...job(String(query!.JobId)), SubJobList: [{ Status: 'Success' }] } };
    return { EditingBatchJobList: [...this.ends.keys()].filter((id) => !this.unlisted.has(id)).map(job) };
  }
}

async function untilFinished(service: Service, id: string): Promise<void> {
  for (let pause = 0; ; pause = Math.min(pause * 1.3 + 1_000, 60_000)) {
    const job = await service.jobPoller.read(id, pause);
    if (job?.status === 'Finished') return expect(job.subJobs).toHaveLength(1);
  }
}

test('a hundred jobs in flight cost at most two requests in any second, and far fewer than one call per look', async () => {
  const service = new Service();
  const ids = Array.from({ length: 100 }, (_, i) => `job-${i}`);
  ids.forEach((id, i) => service.ends.set(id, service.time + 600_000 + i * 20_000));
  await service.run(Promise.all(ids.map((id) => untilFinished(service, id))));

  const times = service.sent.map(({ at }) => at);
  const busiest = Math.max(...times.map((start) => times.filter((at) => at >= start && at < start + 1_000).length));
  expect(busiest).toBeLessThanOrEqual(2);
  const reads = service.sent.filter(({ operation }) => operation === 'GetBatchMediaProducingJob').length;
  expect(reads).toBeLessThan(ids.length * 3); // the first look, the last one, and little more
});

test('two jobs are read one by one, with their sub-jobs', async () => {
  const service = new Service();
  for (const id of ['a', 'b']) service.ends.set(id, service.time + 30_000);
  await service.run(Promise.all(['a', 'b'].map((id) => untilFinished(service, id))));
  expect(service.sent.every(({ operation }) => operation === 'GetBatchMediaProducingJob')).toBe(true);
});

test('a job that the listing does not have yet is read by itself', async () => {
  const service = new Service();
  const ids = ['a', 'b', 'c', 'late'];
  ids.forEach((id) => service.ends.set(id, service.time + 60_000));
  service.unlisted.add('late');
  await expect(service.run(Promise.all(ids.map((id) => untilFinished(service, id))))).resolves.toHaveLength(4);
});

test('somebody who comes later but wants to look earlier does not wait for the others', async () => {
  const service = new Service();
  for (const id of ['slow', 'quick']) service.ends.set(id, 0);
  const began = service.time;
  const slow = service.jobPoller.read('slow', 60_000);
  await service.run(service.jobPoller.read('quick', 1_000));
  expect(service.time - began).toBeLessThan(2_000);
  await service.run(slow);
});

test('who is interrupted is told at once, and the others go on', async () => {
  const service = new Service();
  for (const id of ['a', 'b']) service.ends.set(id, 0);
  const controller = new AbortController();
  const interrupted = service.jobPoller.read('a', 60_000, controller.signal);
  const other = service.jobPoller.read('b', 1_000);
  controller.abort(new Error('Ctrl-C'));
  await expect(interrupted).rejects.toThrow('Ctrl-C');
  await expect(service.run(other)).resolves.toMatchObject({ jobId: 'b' });
});

test('a failing call fails those who waited for it, and nobody who comes later', async () => {
  const service = new Service();
  await expect(service.run(service.jobPoller.read('unknown', 0))).resolves.toMatchObject({ status: 'Processing' });
  const failing = new JobPoller(new Caller({ send: async () => { throw new TypeError('broken'); } }, service));
  await expect(service.run(failing.read('a', 0))).rejects.toThrow('broken');
  await expect(service.run(failing.read('b', 0))).rejects.toThrow('broken');
});
