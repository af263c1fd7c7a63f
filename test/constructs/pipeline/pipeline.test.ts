import { TerraformVariable } from 'cdktf';
import { type IConstruct } from 'constructs';
import { HighlightMontageJob, Pipeline, PipelineSpeed } from '../../../src';
import { attributes, only, synthesize, TestStack } from '../stack';

test('applies defaults', () => {
  const stack = new TestStack();
  new Pipeline(stack, 'Pipeline', { name: 'trailers' });
  expect(attributes(synthesize(stack), 'ims_pipeline')).toEqual({ name: 'trailers', speed: 'Standard' });
});

test('sets all props, and a job refers to the pipeline', () => {
  const stack = new TestStack();
  const pipeline = new Pipeline(stack, 'Pipeline', { name: 'trailers', speed: PipelineSpeed.BOOST, priority: 9, paused: true });
  new HighlightMontageJob(stack, 'Job', { ...stack.least, pipeline });
  const synthesized = synthesize(stack);
  const [id] = Object.keys(synthesized.resource.ims_pipeline);
  expect(attributes(synthesized, 'ims_pipeline')).toEqual({ name: 'trailers', speed: 'Boost', priority: 9, status: 'Paused' });
  expect(only(synthesized, 'ims_highlight_montage_job').editing_config.produce_config.pipeline_id).toBe(`\${ims_pipeline.${id}.id}`);
});

test('sets the status of a pipeline with paused: false', () => {
  const stack = new TestStack();
  new Pipeline(stack, 'Pipeline', { name: 'trailers', paused: false });
  expect(only(synthesize(stack), 'ims_pipeline').status).toBe('Active');
});

test('fromPipelineId creates no resource', () => {
  const stack = new TestStack();
  const pipeline = Pipeline.fromPipelineId(stack, 'Pipeline', 'id-1');
  new HighlightMontageJob(stack, 'Job', { ...stack.least, pipeline });
  const synthesized = synthesize(stack);
  expect(synthesized.resource.ims_pipeline).toBeUndefined();
  expect(only(synthesized, 'ims_highlight_montage_job').editing_config.produce_config.pipeline_id).toBe('id-1');
});

test.each([
  [{ name: 'x', priority: 0 }, 'priority: got 0, allowed a whole number from 1 to 10; choose one, or leave it out for the default.'],
  [{ name: 'x', priority: 11 }, 'priority: got 11, allowed a whole number from 1 to 10; choose one, or leave it out for the default.'],
  [{ name: 'x', priority: 2.5 }, 'priority: got 2.5, allowed a whole number from 1 to 10; choose one, or leave it out for the default.'],
  [{ name: '' }, 'name: got "", allowed a text that is not empty; name the pipeline.'],
  [{ name: ' ' }, 'name: got " ", allowed a text that is not empty; name the pipeline.'],
])('rejects %j', (props, message) => {
  expect(new Pipeline(new TestStack(), 'Pipeline', props).node.validate()).toEqual([message]);
});

test.each([1, 10])('accepts the priority %d', (priority) => {
  expect(new Pipeline(new TestStack(), 'Pipeline', { name: 'x', priority }).node.validate()).toEqual([]);
});

test('accepts tokens', () => {
  const stack = new TestStack();
  const priority = new TerraformVariable(stack, 'priority', { type: 'number' });
  const name = new TerraformVariable(stack, 'pipeline_name', { type: 'string' });
  new Pipeline(stack, 'Pipeline', { name: name.stringValue, priority: priority.numberValue });
  expect(only(synthesize(stack), 'ims_pipeline')).toMatchObject({ name: '${var.pipeline_name}', priority: '${var.priority}' });
});

test('has its L1 as default child', () => {
  const stack = new TestStack();
  const pipeline = new Pipeline(stack, 'Pipeline', { name: 'trailers' });
  expect(pipeline.node.defaultChild).toBe(pipeline.resource);
  pipeline.resource.addOverride('lifecycle.prevent_destroy', true);
  expect(only(synthesize(stack), 'ims_pipeline').lifecycle).toEqual({ prevent_destroy: true });
});

test('warns once when a deployment waits for jobs of a paused pipeline', () => {
  const stack = new TestStack();
  const paused = new Pipeline(stack, 'Paused', { name: 'trailers', paused: true });
  for (const id of ['A', 'B']) new HighlightMontageJob(stack, id, { ...stack.least, pipeline: paused });
  const other = new Pipeline(stack, 'Other', { name: 'other', paused: true });
  new HighlightMontageJob(stack, 'C', { ...stack.least, pipeline: other, waitForCompletion: false });
  const active = new Pipeline(stack, 'Active', { name: 'active' });
  new HighlightMontageJob(stack, 'D', { ...stack.least, pipeline: active });
  const warnings = (construct: IConstruct) => construct.node.metadata.map(({ data }) => data);
  expect(warnings(paused)).toEqual(['paused: the pipeline does not start test/A, and the deployment waits for that job until its timeout. '
    + 'Set paused: false, or waitForCompletion: false on the jobs.']);
  expect([other, active].flatMap(warnings)).toEqual([]);
});

test('isPipeline tells a Pipeline from an imported one and other values', () => {
  const stack = new TestStack();
  const values = [new Pipeline(stack, 'Pipeline', { name: 'x' }), Pipeline.fromPipelineId(stack, 'Other', 'id-1'), undefined, null, 'text'];
  expect(values.map((value) => Pipeline.isPipeline(value))).toEqual([true, false, false, false, false]);
});
