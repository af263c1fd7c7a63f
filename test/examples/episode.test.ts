import { all, content, synthesizedExample } from './example';

const { episode } = synthesizedExample('episode');

test('one job, and the wait for it', () => {
  expect(all(episode, 'ims_highlight_montage_job')).toHaveLength(1);
  expect(all(episode, 'ims_highlight_montage_result')).toHaveLength(1);
  expect(all(episode, 'ims_highlight_montage_job')[0].input_config.media_array).toHaveLength(3);
});

test('what stands in the stack', () => expect(content(episode)).toMatchSnapshot());
