import { all, content, synthesizedExample } from './example';

const { episode } = synthesizedExample('episode');

test('has one job and waits for it', () => {
  expect(all(episode, 'ims_highlight_montage_job')).toHaveLength(1);
  expect(all(episode, 'ims_highlight_montage_result')).toHaveLength(1);
  expect(all(episode, 'ims_highlight_montage_job')[0].input_config.media_array).toHaveLength(3);
});

test('matches the snapshot', () => expect(content(episode)).toMatchSnapshot());
