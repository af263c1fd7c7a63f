import { inParallel } from '../../src/engine/parallel';

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('returns results in the order of the items', async () => {
  const gates = [3, 1, 2].map((turns) => async () => {
    for (let i = 0; i < turns; i++) await soon();
    return turns;
  });
  expect(await inParallel(gates, 3, (gate) => gate())).toEqual([3, 1, 2]);
});

test('never exceeds the limit', async () => {
  let [running, most] = [0, 0];
  await inParallel(Array.from({ length: 10 }), 3, async () => {
    most = Math.max(most, ++running);
    await soon();
    running--;
  });
  expect(most).toBe(3);
});

test('rejects at the first error and starts no more calls', async () => {
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    await soon();
    if (item === 2) throw new Error('no');
  };
  await expect(inParallel([1, 2, 3, 4, 5, 6], 2, work)).rejects.toThrow('no');
  await soon();
  await soon();
  expect(begun.length).toBeLessThanOrEqual(4);
});

test('resolves immediately without items', async () => {
  expect(await inParallel([], 2, () => Promise.reject(new Error('never')))).toEqual([]);
});
