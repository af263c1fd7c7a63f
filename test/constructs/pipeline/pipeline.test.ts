import { TerraformVariable } from 'cdktf';
import { type IConstruct } from 'constructs';
import { HighlightMontageJob, Pipeline, PipelineSpeed } from '../../../src';
import { attributes, only, synthesize, TestStack, thrownBy } from '../stack';

test('defaults once: a name is all a pipeline needs', () => {
  const stack = new TestStack();
  new Pipeline(stack, 'Queue', { name: 'trailers' });
  expect(attributes(synthesize(stack), 'ims_pipeline')).toEqual({ name: 'trailers', speed: 'Standard' });
});

test('everything once, and a job waits in it', () => {
  const stack = new TestStack();
  const pipeline = new Pipeline(stack, 'Queue', { name: 'trailers', speed: PipelineSpeed.BOOST, priority: 9, paused: true });
  new HighlightMontageJob(stack, 'Job', { ...stack.least, pipeline });
  const synthesized = synthesize(stack);
  const [id] = Object.keys(synthesized.resource.ims_pipeline);
  expect(attributes(synthesized, 'ims_pipeline')).toEqual({ name: 'trailers', speed: 'Boost', priority: 9, status: 'Paused' });
  expect(only(synthesized, 'ims_highlight_montage_job').editing_config.produce_config.pipeline_id).toBe(`\${ims_pipeline.${id}.id}`);
});

test('a pipeline that is not paused says so, so that unpausing is a change', () => {
  const stack = new TestStack();
  new Pipeline(stack, 'Queue', { name: 'trailers', paused: false });
  expect(only(synthesize(stack), 'ims_pipeline').status).toBe('Active');
});

test('an imported pipeline makes nothing', () => {
  const stack = new TestStack();
  const pipeline = Pipeline.fromPipelineId(stack, 'Queue', 'id-1');
  new HighlightMontageJob(stack, 'Job', { ...stack.least, pipeline });
  const synthesized = synthesize(stack);
  expect(synthesized.resource.ims_pipeline).toBeUndefined();
  expect(only(synthesized, 'ims_highlight_montage_job').editing_config.produce_config.pipeline_id).toBe('id-1');
});

test.each([
  [{ name: 'x', priority: 11 }, /\[test\/Queue\] priority: got 11, allowed a whole number from 1 \(last\) to 10 \(first\)/],
  [{ name: 'x', priority: 0 }, /priority: got 0/],
  [{ name: 'x', priority: 2.5 }, /priority: got 2\.5/],
  [{ name: ' ' }, /name: got " "/],
])('%j is refused at synth', (props, message) => {
  const stack = new TestStack();
  new Pipeline(stack, 'Queue', props);
  expect(thrownBy(() => synthesize(stack))).toMatch(message);
});

test('tokens are left to the plan', () => {
  const stack = new TestStack();
  const priority = new TerraformVariable(stack, 'priority', { type: 'number' });
  const name = new TerraformVariable(stack, 'queue_name', { type: 'string' });
  new Pipeline(stack, 'Queue', { name: name.stringValue, priority: priority.numberValue });
  expect(only(synthesize(stack), 'ims_pipeline')).toMatchObject({ name: '${var.queue_name}', priority: '${var.priority}' });
});

test('the L1 is there for what the class does not know', () => {
  const stack = new TestStack();
  const pipeline = new Pipeline(stack, 'Queue', { name: 'trailers' });
  expect(pipeline.node.defaultChild).toBe(pipeline.resource);
  pipeline.resource.addOverride('lifecycle.prevent_destroy', true);
  expect(only(synthesize(stack), 'ims_pipeline').lifecycle).toEqual({ prevent_destroy: true });
});

test('a deployment that would wait for jobs of a paused queue says so, once', () => {
  const stack = new TestStack();
  const queue = new Pipeline(stack, 'Queue', { name: 'trailers', paused: true });
  for (const id of ['A', 'B']) new HighlightMontageJob(stack, id, { ...stack.least, pipeline: queue });
  const other = new Pipeline(stack, 'Other', { name: 'other', paused: true });
  new HighlightMontageJob(stack, 'C', { ...stack.least, pipeline: other, waitForCompletion: false });
  const warnings = (construct: IConstruct) => construct.node.metadata.map(({ data }) => data);
  expect(warnings(queue)).toEqual([expect.stringMatching(/paused, so test\/A never begins, and the deployment waits.*paused: false.*waitForCompletion: false/)]);
  expect(warnings(other)).toEqual([]);
});
