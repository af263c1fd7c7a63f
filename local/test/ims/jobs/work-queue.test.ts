import { WorkQueue } from '../../../src/ims/jobs/work-queue';

/** A task that runs until `end` is called. */
function task(log: string[], name: string) {
  let end!: () => void;
  const ended = new Promise<void>((resolve) => { end = resolve; });
  return { end, run: async () => { log.push(name); await ended; } };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('WorkQueue', () => {
  it('runs at most the given number of tasks, in the order of add', async () => {
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

  it('starts no task after close, and closes when running tasks have ended', async () => {
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

describe('scheduling', () => {
  it('starts tasks by priority, holds back tasks that are not eligible, and is read again on reschedule', async () => {
    const queue = new WorkQueue(1);
    const done: string[] = [];
    const schedulings: Record<string, { eligible: boolean; priority: number }> = {
      low: { eligible: true, priority: 1 }, high: { eligible: true, priority: 9 }, held: { eligible: false, priority: 10 },
    };
    let free!: () => void;
    queue.add(() => new Promise<void>((resolve) => { free = resolve; }));
    const last = new Promise<void>((resolve) => {
      for (const name of ['held', 'low', 'high', 'low']) queue.add(async () => { done.push(name); if (name === 'held') resolve(); }, () => schedulings[name]);
    });
    free();
    while (done.length < 3) await new Promise((resolve) => setImmediate(resolve));
    expect(done).toEqual(['high', 'low', 'low']);
    schedulings.held = { eligible: true, priority: 0 };
    queue.reschedule();
    await last;
    expect(done).toEqual(['high', 'low', 'low', 'held']);
  });
});
