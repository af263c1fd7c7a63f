import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import {
  alicloud, CallbackTarget, Canvas, HighlightMontageJob, ImsProvider, Media, MediaAsset, MediaBucket, MontageOutput, MontageProductionLine,
  MontageTemplate, Pipeline, RamRole, TemplateContent,
} from '../../../src';
import { temporaryDirectory } from '../../support/temporary-directory';
import { only, synthesize, TestStack } from '../stack';

/** A stack with what another stack uses. */
function twoStacks(use: (consumer: TerraformStack, made: { pipeline: Pipeline; template: MontageTemplate; asset: MediaAsset }) => void) {
  const outdir = temporaryDirectory();
  const app = new App({ outdir });
  const producer = new TerraformStack(app, 'producer');
  new ImsProvider(producer, 'ims', { region: 'cn-shanghai' });
  const made = {
    pipeline: new Pipeline(producer, 'Queue', { name: 'trailers' }),
    template: new MontageTemplate(producer, 'House', { name: 'house', content: TemplateContent.batchEditing({ canvas: Canvas.SQUARE_1080 }) }),
    asset: new MediaAsset(producer, 'Episode', { source: Media.fromUrl('https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4') }),
  };
  const consumer = new TerraformStack(app, 'consumer');
  new ImsProvider(consumer, 'ims', { region: 'cn-shanghai' });
  use(consumer, made);
  app.synth();
  return JSON.parse(readFileSync(join(outdir, 'stacks', 'consumer', 'cdk.tf.json'), 'utf8'));
}

const REMOTE = /\$\{data\.terraform_remote_state\.cross-stack-reference-input-producer\.outputs\..+\}/;

test('refers to the pipeline, template and asset of another stack, and merges the template at synth', () => {
  const consumer = twoStacks((stack, { pipeline, template, asset }) => {
    new HighlightMontageJob(stack, 'Job', {
      footage: [Media.fromAsset(asset)], pipeline, template, output: MontageOutput.toUrl('https://output.oss-cn-shanghai.aliyuncs.com/{index}.mp4'),
    });
  });
  const job = only(consumer, 'ims_highlight_montage_job');
  expect(job.input_config.media_array).toEqual([expect.stringMatching(REMOTE)]);
  expect(job.editing_config.produce_config.pipeline_id).toMatch(REMOTE);
  expect(job.templates).toEqual([{ config: expect.stringMatching(REMOTE), template_id: expect.stringMatching(REMOTE) }]);
  expect(job.materials).toEqual([{ media: expect.stringMatching(REMOTE), duration: expect.stringMatching(REMOTE), has_audio: expect.stringMatching(REMOTE) }]);
});

test('attributes can be outputs of the stack', () => {
  const stack = new TestStack();
  const pipeline = new Pipeline(stack, 'Queue', { name: 'trailers' });
  const template = new MontageTemplate(stack, 'House', { name: 'house', content: TemplateContent.batchEditing({ canvas: Canvas.SQUARE_1080 }) });
  new TerraformOutput(stack, 'all', { value: [pipeline.pipelineId, template.templateId, template.config, template.status], staticId: true });
  expect(synthesize(stack).output!.all.value).toEqual([/pipeline.*\.id\}$/, /template.*\.id\}$/, /\.config\}$/, /\.status\}$/].map((part) => expect.stringMatching(part)));
});

test('the L1 is the default child', () => {
  const stack = new TestStack();
  const template = new MontageTemplate(stack, 'House', { name: 'house', content: TemplateContent.batchEditing({ canvas: Canvas.SQUARE_1080 }) });
  const asset = new MediaAsset(stack, 'Episode', { source: Media.fromUrl('https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4') });
  for (const part of [template, asset]) {
    expect(part.node.defaultChild).toBe(part.resource);
    part.resource.addOverride('provider', 'ims.other');
  }
  expect(only(synthesize(stack), 'ims_media_asset').provider).toBe('ims.other');
});

test('grants submission to an existing role', () => {
  const stack = new TestStack();
  new alicloud.provider.AlicloudProvider(stack, 'alicloud', { region: 'cn-shanghai' });
  const job = new HighlightMontageJob(stack, 'Job', stack.least);
  job.grantSubmit(RamRole.fromRoleName(stack, 'Role', 'editors'));
  const { Statement: statements } = JSON.parse(only(synthesize(stack), 'alicloud_ram_policy').policy_document);
  expect(statements).toEqual([{ Effect: 'Allow', Action: expect.arrayContaining(['ice:SubmitScreenMediaHighlightsJob']), Resource: ['*'] }]);
  expect(statements[0].Action.every((action: string) => /^ice:(Submit|Get|List)/.test(action))).toBe(true);
});

test('passes tokens through a production line', () => {
  const stack = new TestStack();
  const token = (name: string) => new TerraformVariable(stack, name, { type: 'string' }).stringValue;
  const line = new MontageProductionLine(stack, 'Line', {
    name: 'harbour', pipeline: Pipeline.fromPipelineId(stack, 'Queue', token('queue')), notify: CallbackTarget.queueName(token('callback')),
    footageBucket: MediaBucket.fromBucketAttributes(stack, 'In', { bucketName: token('in'), region: 'cn-shanghai' }),
    outputBucket: MediaBucket.fromBucketAttributes(stack, 'Out', { bucketName: token('out'), region: 'cn-shanghai' }),
  });
  line.addJob('pilot', { footageKeys: [token('key')], titles: [token('title')] });
  expect(only(synthesize(stack), 'ims_highlight_montage_job')).toMatchObject({
    input_config: { media_array: ['https://${var.in}.oss-cn-shanghai.aliyuncs.com/${var.key}'], title_array: ['${var.title}'] },
    output_config: { media_url: 'https://${var.out}.oss-cn-shanghai.aliyuncs.com/pilot_{index}.mp4' }, notify_address: '${var.callback}',
    editing_config: { produce_config: { pipeline_id: '${var.queue}' } },
  });
});
