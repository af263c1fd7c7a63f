import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Analysis } from '../../../src/engine/analyse/analysis';
import { AnalysisCache } from '../../../src/engine/analyse/cache';
import { temporaryDirectory } from '../support/footage';

const directory = temporaryDirectory();

const RESULT: Analysis = { duration: 1, loudness: new Float32Array(10), motion: new Float32Array(10), cuts: [], speech: [] };

test('analyses a file again only if it has changed', async () => {
  const [cache, file, work] = [new AnalysisCache(), join(directory(), 'a.mp4'), jest.fn(async () => RESULT)];
  await writeFile(file, 'one');
  await cache.get(file, work);
  expect(await cache.get(file, work)).toBe(RESULT);
  expect(work).toHaveBeenCalledTimes(1);

  await utimes(file, 1, 1);
  await cache.get(file, work);
  expect(work).toHaveBeenCalledTimes(2);
});

test('does not cache a failure', async () => {
  const [cache, file] = [new AnalysisCache(), join(directory(), 'b.mp4')];
  await writeFile(file, 'one');
  await expect(cache.get(file, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await cache.get(file, async () => RESULT)).toBe(RESULT);
});

test('evicts the least recently used entry', async () => {
  const [cache, work] = [new AnalysisCache(), jest.fn(async () => RESULT)];
  const files = Array.from({ length: 65 }, (_, index) => join(directory(), `many-${index}`));
  for (const file of files) await writeFile(file, '');
  for (const file of files.slice(0, 64)) await cache.get(file, work);
  await cache.get(files[0], work);
  await cache.get(files[64], work);
  expect(work).toHaveBeenCalledTimes(65);
  await cache.get(files[0], work);
  expect(work).toHaveBeenCalledTimes(65);
  await cache.get(files[1], work);
  expect(work).toHaveBeenCalledTimes(66);
});
