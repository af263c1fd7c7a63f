import { CallbackTarget, Canvas, Duration, EditingProject, HighlightMontageJob, MontageOutput, OnFailed, OnPartialFailure, OutputRemoval, RenderJob } from '../../../src';
import { attributes, only, synthesize, TestStack, thrownBy } from '../stack';

const output = (stack: TestStack, key = 'approved/{index}.mp4') => MontageOutput.toBucket(stack.output, key, { canvas: Canvas.of(540, 960) });

test('applies defaults: renders the projects of a preview and waits for them', () => {
  const stack = new TestStack();
  const preview = new HighlightMontageJob(stack, 'Preview', { ...stack.least, output: MontageOutput.preview({ canvas: Canvas.of(540, 960) }) });
  new RenderJob(stack, 'Render', { projectIds: [preview.projectId(0)], output: output(stack) });
  const synthesized = synthesize(stack);
  expect(attributes(synthesized, 'ims_project_render_job')).toEqual({
    project_ids: [expect.stringMatching(/^\$\{element\(ims_highlight_montage_result\..+\.project_ids, 0\)\}$/)],
    output_config: { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/approved/{index}.mp4', width: 540, height: 960 },
    scope: 'test/Render',
  });
  expect(Object.values(synthesized.resource.ims_highlight_montage_result).map(({ job_id: id }) => id))
    .toContainEqual(expect.stringMatching(/^\$\{ims_project_render_job\..+\.id\}$/));
});

test('sets all props', () => {
  const stack = new TestStack();
  new RenderJob(stack, 'Render', {
    projectIds: ['p-1', 'p-2'], output: output(stack), notify: CallbackTarget.queueName('ice-callback-a'), userData: { team: 'a' }, run: '2', notes: 'approved by Ning',
    onDestroy: OutputRemoval.DELETE_ASSETS_AND_FILES, onPartialFailure: OnPartialFailure.KEEP, onFailed: OnFailed.KEEP, timeout: Duration.hours(1),
  });
  const synthesized = synthesize(stack);
  expect(only(synthesized, 'ims_project_render_job')).toMatchObject({
    project_ids: ['p-1', 'p-2'], notify_address: 'ice-callback-a', user_data: { team: 'a' }, run: '2', notes: 'approved by Ning', on_destroy: 'delete_outputs',
    delete_files: true, on_failed: 'keep',
  });
  expect(only(synthesized, 'ims_highlight_montage_result')).toMatchObject({ on_partial_failure: 'keep', on_failed: 'keep', timeouts: { create: '3600s' } });
});

test.each([
  [[], 'test/Render] projectIds: got 0 projects, allowed 1–100'],
  [Array.from({ length: 101 }, (_, index) => `p-${index}`), 'test/Render] projectIds: got 101 projects, allowed 1–100'],
])('rejects 0 and 101 projects', (projectIds, message) => {
  const stack = new TestStack();
  new RenderJob(stack, 'Render', { projectIds, output: output(stack) });
  expect(thrownBy(() => synthesize(stack))).toContain(message);
});

test.each([[1], [100]])('accepts %d projects', (length) => {
  const stack = new TestStack();
  new RenderJob(stack, 'Render', { projectIds: Array.from({ length }, (_, index) => `p-${index}`), output: output(stack) });
  expect(only(synthesize(stack), 'ims_project_render_job').project_ids).toHaveLength(length);
});

test('names the prop of a wrong output first, and the field of the API after it', () => {
  const stack = new TestStack();
  new RenderJob(stack, 'Same', { projectIds: ['p-1', 'p-2'], output: output(stack, 'same.mp4') });
  new RenderJob(stack, 'Sizeless', { projectIds: ['p-1'], output: MontageOutput.toBucket(stack.output, '{index}.mp4') });
  const message = thrownBy(() => synthesize(stack));
  expect(message).toMatch(/\[test\/Same\] output: got .*\(IMS1505, OutputConfig\.MediaURL\)/);
  expect(message).toMatch(/\[test\/Sizeless\] canvas: got no size, allowed a Canvas; add one, e\.g\. Canvas\.PORTRAIT_1080, .* \(IMS1003, OutputConfig\.Width and Height\)/);
});

test.each([
  ['preview', MontageOutput.preview({ canvas: Canvas.SQUARE_1080 }), 'test/Render.output: got a preview, allowed a place for videos'],
  ['count', MontageOutput.toUrl('https://output.oss-cn-shanghai.aliyuncs.com/{index}.mp4', { canvas: Canvas.SQUARE_1080, count: 2 }), 'test/Render.output: got a count'],
  ['missing', undefined as never, 'test/Render.output: got undefined, allowed a MontageOutput; use MontageOutput.toBucket('],
])('rejects an output that render jobs do not have: %s', (_, given, message) => {
  expect(() => new RenderJob(new TestStack(), 'Render', { projectIds: ['p-1'], output: given })).toThrow(message);
});

test('reads an editing project', () => {
  const stack = new TestStack();
  const project = EditingProject.fromProjectId(stack, 'First', 'p-1');
  expect([project.timeline, project.status, project.title, project.projectId]).toHaveLength(4);
  expect(Object.values(synthesize(stack).data!.ims_editing_project)).toEqual([expect.objectContaining({ project_id: 'p-1' })]);
});
