import { WorkQueue } from '../../../src/ims/jobs/work-queue';

/** A task that runs until it is told to end. */
function task(log: string[], name: string) {
  let end!: () => void;
  const ended = new Promise<void>(resolve => { end = resolve; });
  return { end, run: async () => { log.push(name); await ended; } };
}

const settled = () => new Promise(resolve => setImmediate(resolve));

describe('WorkQueue', () => {
  it('runs so many tasks at a time, in the order in which they came', async () => {
    const log: string[] = [];
    const tasks = ['a', 'b', 'c', 'd'].map(name => task(log, name));
    const queue = new WorkQueue(2);
    tasks.forEach(t => queue.add(t.run));
    expect(log).toEqual(['a', 'b']);
    tasks[1].end();
    await settled();
    expect(log).toEqual(['a', 'b', 'c']);
    tasks.forEach(t => t.end());
    await settled();
    expect(log).toEqual(['a', 'b', 'c', 'd']);
  });

  it('closes when what runs has ended, and starts nothing more', async () => {
    const log: string[] = [];
    const [a, b] = ['a', 'b'].map(name => task(log, name));
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
