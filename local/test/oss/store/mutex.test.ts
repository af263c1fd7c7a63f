import { KeyedMutex } from '../../../src/oss/store/mutex';

/** A promise and the function that resolves it. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => { open = resolve; });
  return { opened, open };
}

describe('KeyedMutex', () => {
  it('runs work of one name in order, also after failures, and work of other names concurrently', async () => {
    const mutex = new KeyedMutex();
    const steps: string[] = [];
    const first = gate();
    const one = mutex.run('a', async () => {
      await first.opened;
      steps.push('a1');
      throw new Error('a1 failed');
    });
    const two = mutex.run('a', async () => { steps.push('a2'); });
    await mutex.run('b', async () => { steps.push('b'); });
    expect(steps).toEqual(['b']);
    first.open();
    await expect(one).rejects.toThrow('a1 failed');
    await two;
    expect(steps).toEqual(['b', 'a1', 'a2']);
  });

  it('removes unused names', async () => {
    const mutex = new KeyedMutex();
    await Promise.all([mutex.run('a', async () => {}), mutex.run('a', async () => {})]);
    expect((mutex as unknown as { tails: Map<string, unknown> }).tails.size).toBe(0);
  });
});
