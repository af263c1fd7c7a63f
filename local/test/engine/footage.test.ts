import { statSync } from 'node:fs';
import { footage, TRUTH } from './support/footage';
import { probe } from '../../src/engine';

test('the episodes match their ground truth and are small enough to be committed', async () => {
  for (const { file, duration } of TRUTH) {
    expect(await probe(footage(file))).toMatchObject({ width: 640, height: 360, fps: 25, videoCodec: 'h264', audioCodec: 'aac', duration: expect.closeTo(duration, 1) });
  }
  expect(TRUTH.reduce((sum, { file }) => sum + statSync(footage(file)).size, 0)).toBeLessThan(3_000_000);
});
