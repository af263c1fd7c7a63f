import { Canvas, HighlightMontageJob, MontageOutput, MontageTemplate, Music, TemplateContent, TemplateUse } from '../../../src';
import { only, synthesize, TestStack, thrownBy } from '../stack';

function made(stack: TestStack, id: string, content = TemplateContent.batchEditing({ canvas: Canvas.PORTRAIT_1080 })) {
  return new MontageTemplate(stack, id, { name: id, content });
}

/** A job that leaves its size to the template. */
const sizeless = (stack: TestStack) => ({ footage: stack.least.footage, output: MontageOutput.toBucket(stack.output, 'ep1_{index}.mp4') });

test('a job refers to the content of its template', () => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'Job', { ...sizeless(stack), template: made(stack, 'House') });
  const synthesized = synthesize(stack);
  const [id] = Object.keys(synthesized.resource.ims_editing_template);
  expect(only(synthesized, 'ims_highlight_montage_job').templates).toEqual([
    { config: `\${ims_editing_template.${id}.config}`, template_id: `\${ims_editing_template.${id}.id}` },
  ]);
  expect(only(synthesized, 'ims_highlight_montage_job').output_config).toEqual({ media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/ep1_{index}.mp4' });
});

test('a pinned template does not follow changes, and anyOf gives several', () => {
  const stack = new TestStack();
  const [house, festive] = [made(stack, 'House'), made(stack, 'Festive')];
  new HighlightMontageJob(stack, 'Job', { ...sizeless(stack), template: TemplateUse.anyOf([house, festive.pinned()]) });
  const { templates } = only(synthesize(stack), 'ims_highlight_montage_job');
  expect(templates).toHaveLength(2);
  expect(templates[0]).not.toHaveProperty('follow');
  expect(templates[1].follow).toBe(false);
  expect(templates[1].config).toContain('Festive');
});

test('requires a size from the job or its template', () => {
  const without = new TestStack();
  new HighlightMontageJob(without, 'Job', sizeless(without));
  expect(thrownBy(() => synthesize(without))).toMatch(/\[test\/Job\] canvas: got no size, .*OutputConfig\.Width/);

  const unsized = new TestStack();
  const content = TemplateContent.batchEditingConfig({ OutputTemplateConfig: { Video: { Crf: 27 } } });
  new HighlightMontageJob(unsized, 'Job', { ...sizeless(unsized), template: made(unsized, 'House', content) });
  expect(thrownBy(() => synthesize(unsized))).toMatch(/\[test\/Job\] canvas: got no size, .*OutputConfig\.Width/);

  const sized = new TestStack();
  new HighlightMontageJob(sized, 'Job', { ...sizeless(sized), template: made(sized, 'House') });
  expect(() => synthesize(sized)).not.toThrow();
});

test('checks the rules on the merged job and template', () => {
  const silentWith = (stack: TestStack, template?: MontageTemplate) => {
    const job = new HighlightMontageJob(stack, 'Job', { ...stack.least, template });
    synthesize(stack);
    return job.node.metadata.filter(({ type, data }) => type === '@cdktf/warn' && /silent|Volume/.test(data as string));
  };
  const [without, withMusic] = [new TestStack(), new TestStack()];
  expect(silentWith(without)).not.toHaveLength(0);
  const content = TemplateContent.batchEditing({ canvas: Canvas.PORTRAIT_1080, music: Music.fromLibrary('bgm-upbeat') });
  expect(silentWith(withMusic, made(withMusic, 'House', content))).toHaveLength(0);
});

test('does not check an imported template at synth', () => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'Job', { ...sizeless(stack), template: MontageTemplate.fromTemplateId(stack, 'House', 'template-1') });
  expect(only(synthesize(stack), 'ims_highlight_montage_job').templates).toEqual([
    { config: expect.stringMatching(/^\$\{data\.ims_editing_template\.\w+\.config\}$/), template_id: 'template-1' },
  ]);
});

test('rejects templates that are not for jobs, and an empty choice', () => {
  const stack = new TestStack();
  const timeline = made(stack, 'Line', TemplateContent.timeline({ VideoTracks: [] }));
  expect(() => new HighlightMontageJob(stack, 'Job', { ...stack.least, template: timeline }))
    .toThrow('test/Job.template: got a template of type Timeline, allowed BatchEditing; make the template with TemplateContent.batchEditing.');
  expect(() => new HighlightMontageJob(stack, 'None', { ...stack.least, template: TemplateUse.anyOf([]) })).toThrow(/test\/None\.template: got an empty list/);
});

test('a job from JSON uses a template', () => {
  const stack = new TestStack();
  HighlightMontageJob.createFromConfig(stack, 'Job', {
    inputConfig: { MediaArray: ['id-1'] }, outputConfig: { MediaURL: 'http://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4' },
  }, { template: made(stack, 'House') });
  expect(only(synthesize(stack), 'ims_highlight_montage_job').templates).toHaveLength(1);
});
