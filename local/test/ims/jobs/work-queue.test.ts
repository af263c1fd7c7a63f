import { WorkQueue } from '../../../src/ims/jobs/work-queue';

/** A task that runs until it is told to end. */
function task(log: string[], name: string) {
  let end!: () => void;
  const ended = new Promise<void>((resolve) => { end = resolve; });
  return { end, run: async () => { log.push(name); await ended; } };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('WorkQueue', () => {
  it('runs so many tasks at a time, in the order in which they came', async () => {
    const log: string[] = [];
    const tasks = ['a', 'b', 'c', 'd'].map((name) => task(log, name));
    const queue = new WorkQueue(2);
    tasks.forEach((t) => queue.add(t.run));
    expect(log).toEqual(['a', 'b']);
    tasks[1].end();
    await settled();
    expect(log).toEqual(['a', 'b', 'c']);
    tasks.forEach((t) => t.end());
    await settled();
    expect(log).toEqual(['a', 'b', 'c', 'd']);
  });

  it('closes when what runs has ended, and starts nothing more', async () => {
    const log: string[] = [];
    const [a, b] = ['a', 'b'].map((name) => task(log, name));
    const queue = new WorkQueue(1);
    queue.add(a.run);
    queue.add(b.run);
    const closed = queue.close().then(() => log.push('closed'));
    await settled();
    expect(log).toEqual(['a']);
    a.end();
    await closed;
    expect(log).toEqual(['a', 'closed']);
  });
});

describe('lanes', () => {
  it('let the highest priority go first, hold closed ones back, and are asked again when woken', async () => {
    const queue = new WorkQueue(1);
    const done: string[] = [];
    const lanes: Record<string, { eligible: boolean; priority: number }> = {
      low: { eligible: true, priority: 1 }, high: { eligible: true, priority: 9 }, shut: { eligible: false, priority: 10 },
    };
    let free!: () => void;
    queue.add(() => new Promise<void>((resolve) => { free = resolve; }));
    const last = new Promise<void>((resolve) => {
      for (const name of ['shut', 'low', 'high', 'low']) queue.add(async () => { done.push(name); if (name === 'shut') resolve(); }, () => lanes[name]);
    });
    free();
    while (done.length < 3) await new Promise((resolve) => setImmediate(resolve));
    expect(done).toEqual(['high', 'low', 'low']);
    lanes.shut = { eligible: true, priority: 0 };
    queue.reschedule();
    await last;
    expect(done).toEqual(['high', 'low', 'low', 'shut']);
  });
});
