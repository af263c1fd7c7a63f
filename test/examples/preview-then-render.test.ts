import { all, content, synthesizedExample } from './example';

const NAME = 'preview-then-render';

test('makes projects and renders nothing before the review', () => {
  const { [NAME]: stack } = synthesizedExample(NAME);
  expect(all(stack, 'ims_highlight_montage_job')[0].output_config).toEqual({ generate_preview_only: true, width: 540, height: 960, count: 2 });
  expect(all(stack, 'ims_project_render_job')).toEqual([]);
});

test('renders approved projects and keeps the preview', () => {
  const { [NAME]: before } = synthesizedExample(NAME);
  const { [NAME]: after } = synthesizedExample(NAME, { APPROVED: '1' });
  expect(all(after, 'ims_highlight_montage_job')).toEqual(all(before, 'ims_highlight_montage_job'));
  expect(all(after, 'ims_project_render_job')[0].project_ids).toEqual([expect.stringMatching(/project_ids, 1\)\}$/)]);
});

test('matches the snapshot', () => expect(content(synthesizedExample(NAME, { APPROVED: '0,1' })[NAME])).toMatchSnapshot());
