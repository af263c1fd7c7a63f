import { Aspects, type IAspect, TerraformOutput, TerraformResource } from 'cdktf';
import { type IConstruct } from 'constructs';
import {
  alicloud, CallbackTarget, Canvas, HighlightStrategy, type LineJobProps, Media, MontageOutput, MontageProductionLine,
  type MontageProductionLineProps, MontageTemplate, Pipeline, RamRole, RolePrincipal, TemplateContent,
} from '../../../src';
import { only, synthesize, type SynthesizedStack, TestStack, thrownBy } from '../stack';

/** A stack with both providers. */
function lineStack(): TestStack {
  const stack = new TestStack();
  new alicloud.provider.AlicloudProvider(stack, 'alicloud', { region: 'cn-shanghai' });
  return stack;
}

const jobs = (synthesized: SynthesizedStack): any[] => Object.values(synthesized.resource.ims_highlight_montage_job ?? {});

test('applies defaults: buckets, a pipeline, and a job with sound', () => {
  const stack = lineStack();
  const line = new MontageProductionLine(stack, 'Line', { name: 'harbour' });
  line.addJob('pilot');
  const synthesized = synthesize(stack);
  expect(Object.keys(synthesized.resource.alicloud_oss_bucket)).toHaveLength(2);
  expect(only(synthesized, 'ims_pipeline')).toMatchObject({ name: 'harbour', speed: 'Standard' });
  expect(jobs(synthesized)).toEqual([expect.objectContaining({
    input_config: { media_array: [expect.stringMatching(/^https:\/\/\$\{.+\}\.oss-cn-shanghai\.aliyuncs\.com\/pilot\.mp4$/)] },
    editing_config: { media_config: { volume: 1 }, produce_config: { pipeline_id: expect.stringMatching(/^\$\{ims_pipeline\..+\.id\}$/) } },
    output_config: { media_url: expect.stringMatching(/\/pilot_\{index\}\.mp4$/), width: 1080, height: 1920 },
    scope: 'test/Line/pilot',
  })]);
  expect(synthesized.resource).not.toHaveProperty('alicloud_message_service_queue');
});

test('uses parts of yours and creates none', () => {
  const stack = new TestStack();
  const template = new MontageTemplate(stack, 'House', { name: 'house', content: TemplateContent.batchEditing({ canvas: Canvas.SQUARE_1080 }) });
  const line = new MontageProductionLine(stack, 'Line', {
    name: 'harbour', footageBucket: stack.footage, outputBucket: stack.output, pipeline: Pipeline.fromPipelineId(stack, 'Queue', 'queue-1'), template,
    notify: CallbackTarget.http('https://example.com/done'), sourceVolume: 0.5,
  });
  line.addJob('pilot');
  const synthesized = synthesize(stack);
  expect(Object.keys(synthesized.resource).sort()).toEqual(['ims_editing_template', 'ims_highlight_montage_job', 'ims_highlight_montage_result']);
  expect(only(synthesized, 'ims_highlight_montage_job')).toMatchObject({
    input_config: { media_array: ['https://footage.oss-cn-shanghai.aliyuncs.com/pilot.mp4'] },
    editing_config: { media_config: { volume: 0.5 }, produce_config: { pipeline_id: 'queue-1' } },
    output_config: { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/pilot_{index}.mp4' },
    notify_address: 'https://example.com/done', templates: [expect.anything()],
  });
});

/** The props of a production line that creates nothing but jobs. */
const bare = (stack: TestStack) => ({ name: 'harbour', footageBucket: stack.footage, outputBucket: stack.output, createPipeline: false });

test('props of a job override those of the production line', () => {
  const stack = new TestStack();
  const line = new MontageProductionLine(stack, 'Line', { ...bare(stack), titles: ['Now open'], canvas: Canvas.of(540, 960), notes: 'line', notify: CallbackTarget.http('https://line.example') });
  line.addJob('a', { titles: ['Pilot'], notify: CallbackTarget.queueName('ice-callback-a') });
  line.addJob('b', {
    footage: [Media.fromMediaId('m-1')], output: MontageOutput.toBucket(stack.output, 'x/{index}.mp4', { canvas: Canvas.SQUARE_1080 }),
    strategy: HighlightStrategy.smooth(),
  });
  line.addJob('c', { footageKeys: ['1.mp4', '2.mp4'], outputKey: 'c/{index}.mp4', count: 3, strategy: HighlightStrategy.smooth(), video: { crf: 20 } });
  const [a, b, c] = jobs(synthesize(stack));
  expect(a).toMatchObject({ input_config: { title_array: ['Pilot'] }, notes: 'line', notify_address: 'ice-callback-a' });
  expect(b).toMatchObject({ input_config: { media_array: ['m-1'], title_array: ['Now open'] }, output_config: { width: 1080, height: 1080 }, notify_address: 'https://line.example' });
  expect(c.input_config.media_array).toEqual(['https://footage.oss-cn-shanghai.aliyuncs.com/1.mp4', 'https://footage.oss-cn-shanghai.aliyuncs.com/2.mp4']);
  expect(c.output_config).toEqual({ media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/c/{index}.mp4', width: 540, height: 960, count: 3, video: { crf: 20 } });
  expect(c).not.toHaveProperty('editing_config.produce_config');
});

test('addConfigOverride on one job does not change the others', () => {
  const stack = new TestStack();
  const line = new MontageProductionLine(stack, 'Line', { ...bare(stack), titleStyle: { fontSize: 40 }, strategy: HighlightStrategy.jump() });
  const first = line.addJob('a');
  line.addJob('b');
  first.addConfigOverride('EditingConfig.TitleConfig.FontSize', 99);
  first.addConfigOverride('InputConfig.HighlightStrategy.ThemeConfig.ThemeType', 'SmoothHighlight');
  const [a, b] = jobs(synthesize(stack));
  expect([a, b].map((job) => job.editing_config.title_config.font_size)).toEqual([99, 40]);
  expect([a, b].map((job) => job.input_config.highlight_strategy.theme_config.theme_type)).toEqual(['SmoothHighlight', 'JumpHighlight']);
});

test('notifies the production line\'s queue of every job', () => {
  const stack = lineStack();
  const line = new MontageProductionLine(stack, 'Line', { ...bare(stack), createCallbackQueue: true });
  line.addJob('pilot');
  const synthesized = synthesize(stack);
  expect(only(synthesized, 'alicloud_message_service_queue').queue_name).toBe('ice-callback-harbour');
  expect(only(synthesized, 'ims_highlight_montage_job').notify_address).toMatch(/alicloud_message_service_queue/);
  expect(line.callbackQueue).toBeDefined();
});

test('finds jobs by their id', () => {
  const stack = new TestStack();
  const line = new MontageProductionLine(stack, 'Line', bare(stack));
  const pilot = line.addJob('pilot');
  expect(line.job('pilot')).toBe(pilot);
  expect(line.jobs).toEqual([pilot]);
  expect(() => line.job('finale')).toThrow('test/Line.job: got "finale", allowed one of pilot; add it with addJob.');
});

test('permits operators to write footage, submit jobs and read videos, and nothing else', () => {
  const stack = lineStack();
  const role = new RamRole(stack, 'Editor', { assumedBy: [RolePrincipal.service('ecs.aliyuncs.com')] });
  new MontageProductionLine(stack, 'Line', { ...bare(stack), operators: [role] });
  const policy = JSON.parse(only(synthesize(stack), 'alicloud_ram_policy').policy_document);
  const resourcesOf = (action: string) => policy.Statement.filter((statement: any) => statement.Action.includes(action)).flatMap((statement: any) => statement.Resource);
  expect(resourcesOf('ice:SubmitScreenMediaHighlightsJob')).toEqual(['*']);
  expect(resourcesOf('oss:PutObject')).toEqual([expect.stringMatching(/footage\/\*$/)]);
  expect(resourcesOf('oss:GetObject')).not.toContain('*');
});

test('the deployer policy contains what the stack uses', () => {
  const stack = lineStack();
  const line = new MontageProductionLine(stack, 'Line', { name: 'harbour' });
  line.addJob('pilot');
  new TerraformOutput(stack, 'policy', { value: line.deployerPolicy, staticId: true });
  const policy = synthesize(stack).output!.policy.value;
  expect(policy).toContain('ice:SubmitScreenMediaHighlightsJob');
  expect(policy).toContain('ice:CreatePipeline');
  expect(policy).not.toContain('ice:AddTemplate');
});

test('aspects visit every resource', () => {
  class Labels implements IAspect {
    visit(node: IConstruct): void {
      if (node instanceof TerraformResource && node.terraformResourceType === 'ims_highlight_montage_job') node.addOverride('labels', { cost: 'trailers' });
    }
  }
  const stack = new TestStack();
  new MontageProductionLine(stack, 'Line', bare(stack)).addJob('pilot');
  Aspects.of(stack).add(new Labels());
  expect(only(synthesize(stack), 'ims_highlight_montage_job').labels).toEqual({ cost: 'trailers' });
});

test('reports the errors of every job at once', () => {
  const stack = new TestStack();
  const line = new MontageProductionLine(stack, 'Line', { ...bare(stack), titles: ['x'.repeat(60)] });
  line.addJob('a');
  line.addJob('b', { outputKey: 'b.mp4' });
  const message = thrownBy(() => synthesize(stack));
  expect(message).toMatch(/\[test\/Line\/a\] titles\[0\]: .*IMS1012/);
  expect(message).toMatch(/\[test\/Line\/b\] titles\[0\]: .*IMS1012/);
  expect(message).toMatch(/\[test\/Line\/b\] output: .*OutputConfig\.MediaURL/);
});

test.each<[Partial<MontageProductionLineProps>, string]>([
  [{ createCallbackQueue: true, notify: CallbackTarget.queueName('ice-callback-a') }, 'test/Line.createCallbackQueue: got createCallbackQueue and notify, allowed one of them; remove one'],
  [{ createPipeline: true, pipeline: Pipeline.fromPipelineId(new TestStack(), 'Queue', 'q') }, 'test/Line.createPipeline: got createPipeline and pipeline, allowed one of them; remove createPipeline.'],
])('rejects two ways to set one thing on the production line', (props, message) => {
  const stack = new TestStack();
  expect(() => new MontageProductionLine(stack, 'Line', { ...bare(stack), createPipeline: undefined, ...props })).toThrow(message);
});

const url = MontageOutput.toUrl('https://output.oss-cn-shanghai.aliyuncs.com/{index}.mp4');

test.each<[LineJobProps, string]>([
  [{ footage: [Media.fromMediaId('a')], footageKeys: ['a.mp4'] }, 'test/Line/pilot.footage: got footage and footageKeys, allowed one of them; remove one.'],
  [{ output: url, outputKey: '{index}.mp4' }, 'test/Line/pilot.outputKey: got output and outputKey, allowed one of them; remove one.'],
  [{ output: url, canvas: Canvas.SQUARE_1080 }, 'test/Line/pilot.canvas: got output and canvas, allowed one of them; set canvas in output.'],
  [{ output: url, count: 2 }, 'test/Line/pilot.count: got output and count, allowed one of them; set count in output.'],
  [{ output: url, video: { crf: 20 } }, 'test/Line/pilot.video: got output and video, allowed one of them; set video in output.'],
])('rejects two ways to set one thing of a job', (props, message) => {
  const stack = new TestStack();
  expect(() => new MontageProductionLine(stack, 'Line', bare(stack)).addJob('pilot', props)).toThrow(message);
});
