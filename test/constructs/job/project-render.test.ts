import { CallbackTarget, Canvas, Duration, EditingProject, HighlightMontageJob, MontageOutput, OnDestroy, OnFailed, OnPartialFailure, ProjectRender } from '../../../src';
import { attributes, only, synthesize, TestStack, thrownBy } from '../stack';

const output = (stack: TestStack, key = 'approved/{index}.mp4') => MontageOutput.toBucket(stack.output, key, { canvas: Canvas.of(540, 960) });

test('defaults once: the projects of a preview are rendered and waited for', () => {
  const stack = new TestStack();
  const preview = new HighlightMontageJob(stack, 'Preview', { ...stack.least, output: MontageOutput.preview({ canvas: Canvas.of(540, 960) }) });
  new ProjectRender(stack, 'Render', { projectIds: [preview.projectId(0)], output: output(stack) });
  const synthesized = synthesize(stack);
  expect(attributes(synthesized, 'ims_project_render_job')).toEqual({
    project_ids: [expect.stringMatching(/^\$\{element\(ims_highlight_montage_result\..+\.project_ids, 0\)\}$/)],
    output_config: { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/approved/{index}.mp4', width: 540, height: 960 },
    scope: 'test/Render',
  });
  expect(Object.values(synthesized.resource.ims_highlight_montage_result).map(({ job_id: id }) => id))
    .toContainEqual(expect.stringMatching(/^\$\{ims_project_render_job\..+\.id\}$/));
});

test('everything once', () => {
  const stack = new TestStack();
  new ProjectRender(stack, 'Render', {
    projectIds: ['p-1', 'p-2'], output: output(stack), notify: CallbackTarget.queueName('ice-callback-a'), userData: { team: 'a' }, run: '2', notes: 'approved by Ning',
    onDestroy: OnDestroy.DELETE_OUTPUTS, deleteFiles: true, onPartialFailure: OnPartialFailure.KEEP, onFailed: OnFailed.KEEP, timeout: Duration.hours(1),
  });
  const synthesized = synthesize(stack);
  expect(only(synthesized, 'ims_project_render_job')).toMatchObject({
    project_ids: ['p-1', 'p-2'], notify_address: 'ice-callback-a', user_data: { team: 'a' }, run: '2', notes: 'approved by Ning', on_destroy: 'delete_outputs',
    delete_files: true, on_failed: 'keep',
  });
  expect(only(synthesized, 'ims_highlight_montage_result')).toMatchObject({ on_partial_failure: 'keep', on_failed: 'keep', timeouts: { create: '3600s' } });
});

test('what cannot be rendered is refused at synth', () => {
  const stack = new TestStack();
  new ProjectRender(stack, 'None', { projectIds: [], output: output(stack) });
  new ProjectRender(stack, 'Same', { projectIds: ['p-1', 'p-2'], output: output(stack, 'same.mp4') });
  new ProjectRender(stack, 'Sizeless', { projectIds: ['p-1'], output: MontageOutput.toBucket(stack.output, '{index}.mp4') });
  const message = thrownBy(() => synthesize(stack));
  expect(message).toMatch(/\[test\/None\] projectIds: got 0 projects, allowed 1–100/);
  expect(message).toMatch(/\[test\/Same\] IMS\d+ OutputConfig\.MediaURL/);
  expect(message).toMatch(/\[test\/Sizeless\] IMS\d+ OutputConfig\.Width/);
});

test.each([
  ['preview', MontageOutput.preview({ canvas: Canvas.SQUARE_1080 }), 'test/Render.output: got a preview, allowed is a place for videos'],
  ['count', MontageOutput.toUrl('https://output.oss-cn-shanghai.aliyuncs.com/{index}.mp4', { canvas: Canvas.SQUARE_1080, count: 2 }), 'test/Render.output: got a count'],
])('an output of montages only is refused: %s', (_, given, message) => {
  expect(() => new ProjectRender(new TestStack(), 'Render', { projectIds: ['p-1'], output: given })).toThrow(message);
});

test('a project can be looked at', () => {
  const stack = new TestStack();
  const project = EditingProject.fromProjectId(stack, 'First', 'p-1');
  expect([project.timeline, project.status, project.title, project.projectId]).toHaveLength(4);
  expect(Object.values(synthesize(stack).data!.ims_editing_project)).toEqual([expect.objectContaining({ project_id: 'p-1' })]);
});
