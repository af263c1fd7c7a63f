import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { cloudWithBuckets, environmentOf } from './cloud';
import { unwrapped, Workspace } from './workspace';
import type { LocalService } from '../../local/src';
import { probe } from '../../local/src/engine';

const FOOTAGE = join(__dirname, '..', '..', 'examples', 'footage');
const RESULT = 'ims_highlight_montage_result.x';
const job = (key: string, more = '') => `
resource "ims_highlight_montage_job" "x" {
  input_config   = {
    media_array        = ["https://footage.oss-cn-shanghai.aliyuncs.com/${key}"]
    highlight_strategy = { target_duration_config = { target_duration = 6 } ${more} }
  }
  editing_config = { media_config = { volume = 1 } }
  output_config  = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/${key}_{index}.mp4", width = 320, height = 180 }
}
resource "ims_highlight_montage_result" "x" { job_id = ims_highlight_montage_job.x.id }
`;

let cloud: LocalService;
beforeAll(async () => {
  cloud = await cloudWithBuckets({ engine: 'auto' });
  await cloud.store.put('footage', 'episode1.mp4', createReadStream(join(FOOTAGE, 'episode1.mp4')));
  await cloud.store.put('footage', 'voiceless.mp4', createReadStream(join(FOOTAGE, 'opening.mp4')));
  await cloud.store.put('footage', 'corrupt.mp4', Buffer.alloc(100_000, 'no video at all '));
});
afterAll(() => cloud.close());

test('makes a playable video of the planned length from real footage', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(job('episode1.mp4'));
  await terraform.apply();
  const { output_urls: [url], durations: [duration] } = await terraform.state(RESULT);
  const file = await cloud.store.fileOf('output', new URL(url).pathname.slice(1));
  const video = await probe(file);
  expect(video).toMatchObject({ width: 320, height: 180, hasVideo: true, hasAudio: true });
  expect(Math.abs(video.duration! - duration)).toBeLessThan(0.1);
  expect(duration).toBeGreaterThan(4);
  expect(duration).toBeLessThan(9);
  expect((await terraform.plan()).changes).toBe(false);
});

test.each([
  ['voiceless.mp4', /InvalidMaterial\.\w*Voice\w*.*voiceless\.mp4/i],
  ['corrupt.mp4', /InvalidMaterial\.\w+.*corrupt\.mp4/],
])('footage that cannot be used (%s) fails with the service\'s code, the material and what to do', async (key, message) => {
  const terraform = new Workspace(environmentOf(cloud)).configure(job(key));
  const { code, stderr } = await terraform.run('apply', '-auto-approve', '-no-color');
  expect(code).toBe(1);
  expect(unwrapped(stderr)).toMatch(message);
  expect(unwrapped(stderr)).toContain('Correct the cause. The next apply submits the job again');
});
