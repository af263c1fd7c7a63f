import { all, content, synthesizedExample } from './example';

const NAME = 'preview-then-render';

test('before the review there are projects to look at, and nothing is rendered', () => {
  const { [NAME]: stack } = synthesizedExample(NAME);
  expect(all(stack, 'ims_highlight_montage_job')[0].output_config).toEqual({ generate_preview_only: true, width: 540, height: 960, count: 2 });
  expect(all(stack, 'ims_project_render_job')).toEqual([]);
});

test('what was approved is rendered, and the preview stays as it is', () => {
  const { [NAME]: before } = synthesizedExample(NAME);
  const { [NAME]: after } = synthesizedExample(NAME, { APPROVED: '1' });
  expect(all(after, 'ims_highlight_montage_job')).toEqual(all(before, 'ims_highlight_montage_job'));
  expect(all(after, 'ims_project_render_job')[0].project_ids).toEqual([expect.stringMatching(/project_ids, 1\)\}$/)]);
});

test('what stands in the stack', () => expect(content(synthesizedExample(NAME, { APPROVED: '0,1' })[NAME])).toMatchSnapshot());
