import { Caller, JobWatch, Pace } from '../../../src/ims';
import type { Clock, ImsAnswer, ImsRequest } from '../../../src/ims';

/** A service with jobs that end one after the other, and a clock that jumps instead of waiting. */
class Service implements Clock {
  readonly sent: { readonly operation: string; readonly at: number }[] = [];
  now = 1_700_000_000_000;
  /** What a listing forgets to mention. */
  readonly unlisted = new Set<string>();
  readonly ends = new Map<string, number>();
  private readonly began = this.now;
  private readonly sleepers: { readonly until: number; wake(): void }[] = [];

  readonly caller: Caller;
  readonly watch: JobWatch;

  constructor(requestsPerSecond = 2) {
    const transport = { send: async (request: ImsRequest) => this.answer(request) };
    this.caller = new Caller(Pace.perSecond(requestsPerSecond, this, () => this.now).applyTo(transport), this);
    this.watch = new JobWatch(this.caller, this, () => this.now);
  }

  random = () => 0.5;

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      this.sleepers.push({ until: this.now + milliseconds, wake: resolve });
    });
  }

  /** Lets time pass, from one sleeper to the next, until `done` settles. */
  async run<T>(done: Promise<T>): Promise<T> {
    let settled = false;
    void done.then(() => { settled = true; }, () => { settled = true; });
    for (;;) {
      for (let i = 0; i < 20; i++) await new Promise(setImmediate);
      if (settled) return done;
      this.sleepers.sort((a, b) => a.until - b.until);
      const next = this.sleepers.shift();
      if (!next) throw new Error('everybody waits for ever');
      this.now = Math.max(this.now, next.until);
      next.wake();
    }
  }

  private answer({ operation, query }: ImsRequest): ImsAnswer {
    this.sent.push({ operation, at: this.now });
    const job = (id: string) => ({
      JobId: id, Status: this.now >= this.ends.get(id)! ? 'Finished' : 'Processing', CreateTime: new Date(this.began).toISOString(),
    });
    if (operation === 'GetBatchMediaProducingJob') return { EditingBatchJob: { ...job(String(query!.JobId)), SubJobList: [{ Status: 'Success' }] } };
    return { EditingBatchJobList: [...this.ends.keys()].filter((id) => !this.unlisted.has(id)).map(job) };
  }
}

async function untilFinished(service: Service, id: string): Promise<void> {
  for (let pause = 0; ; pause = Math.min(pause * 1.3 + 1_000, 60_000)) {
    const job = await service.watch.look(id, pause);
    if (job?.status === 'Finished') return expect(job.subJobs).toHaveLength(1);
  }
}

test('a hundred jobs in flight cost at most two requests in any second, and far fewer than one call per look', async () => {
  const service = new Service();
  const ids = Array.from({ length: 100 }, (_, i) => `job-${i}`);
  ids.forEach((id, i) => service.ends.set(id, service.now + 600_000 + i * 20_000));
  await service.run(Promise.all(ids.map((id) => untilFinished(service, id))));

  const times = service.sent.map(({ at }) => at);
  const busiest = Math.max(...times.map((start) => times.filter((at) => at >= start && at < start + 1_000).length));
  expect(busiest).toBeLessThanOrEqual(2);
  const reads = service.sent.filter(({ operation }) => operation === 'GetBatchMediaProducingJob').length;
  expect(reads).toBeLessThan(ids.length * 3); // the first look, the last one, and little more
});

test('two jobs are read one by one, with their sub-jobs', async () => {
  const service = new Service();
  for (const id of ['a', 'b']) service.ends.set(id, service.now + 30_000);
  await service.run(Promise.all(['a', 'b'].map((id) => untilFinished(service, id))));
  expect(service.sent.every(({ operation }) => operation === 'GetBatchMediaProducingJob')).toBe(true);
});

test('a job that the listing does not have yet is read by itself', async () => {
  const service = new Service();
  const ids = ['a', 'b', 'c', 'late'];
  ids.forEach((id) => service.ends.set(id, service.now + 60_000));
  service.unlisted.add('late');
  await expect(service.run(Promise.all(ids.map((id) => untilFinished(service, id))))).resolves.toHaveLength(4);
});

test('somebody who comes later but wants to look earlier does not wait for the others', async () => {
  const service = new Service();
  for (const id of ['slow', 'quick']) service.ends.set(id, 0);
  const began = service.now;
  const slow = service.watch.look('slow', 60_000);
  await service.run(service.watch.look('quick', 1_000));
  expect(service.now - began).toBeLessThan(2_000);
  await service.run(slow);
});

test('who is interrupted is told at once, and the others go on', async () => {
  const service = new Service();
  for (const id of ['a', 'b']) service.ends.set(id, 0);
  const controller = new AbortController();
  const interrupted = service.watch.look('a', 60_000, controller.signal);
  const other = service.watch.look('b', 1_000);
  controller.abort(new Error('Ctrl-C'));
  await expect(interrupted).rejects.toThrow('Ctrl-C');
  await expect(service.run(other)).resolves.toMatchObject({ jobId: 'b' });
});

test('a failing call fails those who waited for it, and nobody who comes later', async () => {
  const service = new Service();
  await expect(service.run(service.watch.look('unknown', 0))).resolves.toMatchObject({ status: 'Processing' });
  const failing = new JobWatch(new Caller({ send: async () => { throw new TypeError('broken'); } }, service), service, () => service.now);
  await expect(service.run(failing.look('a', 0))).rejects.toThrow('broken');
  await expect(service.run(failing.look('b', 0))).rejects.toThrow('broken');
});
