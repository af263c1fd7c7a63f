import { all, content, synthesizedExample } from './example';
import { alicloudErrors } from '../support/alicloud-schema';

const { series } = synthesizedExample('series');

test('has 30 jobs, one template and one pipeline', () => {
  const jobs = all(series, 'ims_highlight_montage_job');
  expect(jobs).toHaveLength(30);
  expect(all(series, 'ims_editing_template')).toHaveLength(1);
  expect(all(series, 'ims_pipeline')).toHaveLength(1);
  expect(new Set(jobs.map((job) => job.templates[0].config)).size).toBe(1);
  expect(new Set(jobs.map((job) => job.editing_config.produce_config.pipeline_id)).size).toBe(1);
  expect(new Set(jobs.map((job) => job.output_config.media_url)).size).toBe(30);
});

test('replaces placeholders and applies overrides', () => {
  const jobs = all(series, 'ims_highlight_montage_job');
  expect(jobs[6].input_config).toMatchObject({
    media_array: ['https://demo-footage.oss-cn-shanghai.aliyuncs.com/season1/ep07.mp4'], title_array: ['The Harbour Race, episode 7'],
  });
  expect(jobs[29].input_config.title_array).toEqual(['The last race']);
});

test('uses arguments of the real provider that are not deprecated', () => expect(alicloudErrors(series)).toEqual([]));

test('matches the snapshot', () => expect(content(series)).toMatchSnapshot());
