import { TerraformOutput, TerraformVariable, Token } from 'cdktf';
import {
  Background, Box, CallbackTarget, Canvas, CaptionAdaptMode, CaptionAlignment, CaptionBorder, CaptionMotionIn, Clip, Duration, Effect, Effects, Face,
  Filter, Filters, Font, HighlightMontageJob, HighlightStrategy, Media, MontageOutput, Music, OnExpired, OnFailed, OnMissingOutput, OnPartialFailure,
  OutputRemoval, Pipeline, PlotPacing, SpeedRange, Sticker, SubHeadingLevel, Transition, Transitions, VideoCodec,
} from '../../../src';
import { only, synthesize, TestStack, thrownBy } from '../stack';

test('applies defaults', () => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'Episode1', stack.least);
  const synthesized = synthesize(stack);
  expect(only(synthesized, 'ims_highlight_montage_job')).toMatchObject({
    input_config: { media_array: ['https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4'] },
    output_config: { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/ep1_{index}.mp4', width: 1080, height: 1920 },
    scope: 'test/Episode1',
  });
  expect(only(synthesized, 'ims_highlight_montage_job')).not.toHaveProperty('editing_config');
  expect(only(synthesized, 'ims_highlight_montage_result').job_id).toMatch(/^\$\{ims_highlight_montage_job\.\w+\.id\}$/);
});

test('sets all props', () => {
  const stack = new TestStack();
  const picture = (key: string) => Media.fromBucket(stack.footage, key);
  new HighlightMontageJob(stack, 'Episode1', {
    footage: [picture('ep1.mp4').only({ start: Duration.seconds(3), end: Duration.seconds(9) }), Media.fromMediaId('id-2'), Media.fromUrl('http://footage.oss-cn-shanghai.aliyuncs.com/3.mp4')],
    strategy: HighlightStrategy.smooth({
      targetDuration: Duration.minutes(5), speedRange: SpeedRange.between(0.95, 1), intro: true, actions: ['哭'], description: 'rivalry',
      faces: [Face.fromUrl('Ning', 'https://cdn.example.com/face.png'), Face.fromImageId('Li', 'img')],
    }),
    openings: [Clip.video(Media.fromMediaId('o1'), { start: Duration.seconds(0), end: Duration.seconds(5) }), Clip.image(picture('card.png'), Duration.seconds(2))],
    endings: [Clip.animation(picture('end.gif'), 25)],
    titles: ['Now open'], titleStyle: {
      x: 0.1, y: 0.2, alignment: CaptionAlignment.TOP_CENTER, adaptMode: CaptionAdaptMode.AUTO_WRAP, textWidth: 0.8, font: Font.SIMSUN, fontSize: 80,
      fontColor: '#ffffff', fontColorOpacity: 0.9, bold: true, spacing: 1, angle: 5, border: CaptionBorder.OUTLINE, outline: 2, outlineColor: '#000000',
      shadow: 1, backColor: '#111111', motionIn: [CaptionMotionIn.WAVE_IN], motionInDuration: Duration.seconds(1), start: Duration.seconds(0),
      end: Duration.seconds(4),
      effects: [{ Type: 'Box', Color: '#222222', Opacity: 0.5 }],
    },
    subHeadings: [{ level: SubHeadingLevel.LEVEL_1, titles: ['Huilongguan'] }, { level: SubHeadingLevel.LEVEL_3, titles: ['Level 3'] }],
    subHeadingStyles: [{ level: SubHeadingLevel.LEVEL_1, style: { y: 0.3, fontSize: 40 } }],
    stickers: [Sticker.of(picture('logo.png'), Box.pixels({ x: 10, y: 100, width: 300, height: 300 }), { opacity: 0.6, frames: 25 })],
    music: Music.of([picture('bgm.mp3')], { volume: 0.3 }), background: Background.blur(0.2), sourceVolume: 1,
    effects: Effects.of({ probability: 0.25, firstClip: [Effect.SLIGHT_SHOW], otherClips: [Effect.ZOOM_IN_OUT] }),
    transitions: Transitions.of([Transition.LINEAR_BLUR], { duration: Duration.milliseconds(700), uniform: false }), filters: Filters.of(Filter.M1, Filter.named('m2')),
    pipeline: Pipeline.fromPipelineId(stack, 'Queue', 'queue-1'),
    production: { coverAt: Duration.milliseconds(3300), maxBitrate: 5000, keepOriginMaxBitrate: false, audioChannelCopy: 'left', outputWebmTransparentChannel: true },
    previewCanvas: Canvas.PORTRAIT_1080,
    output: MontageOutput.toBucket(stack.output, 'e_{index}.mp4', { canvas: Canvas.of(720, 1280), count: 3, video: { crf: 27, codec: VideoCodec.H264, fps: 25 } }),
    run: '2', onDestroy: OutputRemoval.DELETE_ASSETS_AND_FILES, onPartialFailure: OnPartialFailure.KEEP, onFailed: OnFailed.KEEP, onExpired: OnExpired.FAIL,
    onMissingOutput: OnMissingOutput.RERUN, trackMaterials: true, notify: CallbackTarget.http('https://example.com/done'),
    userData: { team: 'trailers' }, notes: 'opening week', labels: { season: '1' }, timeout: Duration.hours(2),
  });
  const synthesized = synthesize(stack);
  expect(only(synthesized, 'ims_highlight_montage_job')).toMatchSnapshot();
  expect(only(synthesized, 'ims_highlight_montage_result')).toMatchObject({ on_partial_failure: 'keep', on_failed: 'keep', timeouts: { create: '7200s' } });
});

test('leaves the failure of a job to the default of the result', () => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'Episode1', { ...stack.least, onFailed: OnFailed.RESUBMIT });
  expect(only(synthesize(stack), 'ims_highlight_montage_job').on_failed).toBe('resubmit');
  expect(only(synthesize(stack), 'ims_highlight_montage_result')).not.toHaveProperty('on_failed');
});

test.each([
  ['jump', HighlightStrategy.jump({ pacing: PlotPacing.FAST }), { theme_config: { theme_type: 'JumpHighlight' }, plot_pacing_type: 'Fast' }],
  ['smooth', HighlightStrategy.smooth(), { theme_config: { theme_type: 'SmoothHighlight' } }],
  ['no intro', HighlightStrategy.jump({ intro: false }), { theme_config: { theme_type: 'JumpHighlight' }, intro_config: { mode: 'Disabled' } }],
])('renders the strategy %s', (_, strategy, expected) => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'Job', { ...stack.least, strategy });
  expect(only(synthesize(stack), 'ims_highlight_montage_job').input_config.highlight_strategy).toEqual(expected);
});

test.each([
  ['preview', MontageOutput.preview({ canvas: Canvas.SQUARE_1080 }), { generate_preview_only: true, width: 1080, height: 1080 }],
  ['VOD', MontageOutput.toVod('outin-1.oss-cn-shanghai.aliyuncs.com', 'a_{index}.mp4', { canvas: Canvas.LANDSCAPE_1080 }),
    { storage_location: 'outin-1.oss-cn-shanghai.aliyuncs.com', file_name: 'a_{index}.mp4', width: 1920, height: 1080 }],
])('renders the output %s', (_, output, expected) => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'Job', { ...stack.least, output });
  expect(only(synthesize(stack), 'ims_highlight_montage_job').output_config).toEqual(expected);
});

test('reports every violation of every job at once, with prop, value, fix, code and field', () => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'A', { ...stack.least, titles: ['x'.repeat(63)], stickers: [Sticker.of(Media.fromMediaId('s'), Box.pixels({ x: 1.5, y: 0, width: 300, height: 300 }))] });
  new HighlightMontageJob(stack, 'B', { ...stack.least, output: MontageOutput.toBucket(stack.output, 'no-index.mp4', { canvas: Canvas.of(100, 1920), count: 2 }) });
  const message = thrownBy(() => synthesize(stack));
  expect(message).toMatch(/\[test\/A\] titles\[0\]: got 63 characters .*, allowed .*\(IMS1012, InputConfig\.TitleArray\[0\]\)\./);
  expect(message).toMatch(/\[test\/A\] stickers\[0\]\.x: got 1\.5, .*\(IMS1302, /);
  expect(message).toMatch(/\[test\/B\] output: .*OutputConfig\.MediaURL/);
  expect(message).toMatch(/\[test\/B\] canvas: got 100, .*OutputConfig\.Width/);
  expect(message).toMatch(/\[test\/B\] count: got 2 outputs .*use HighlightStrategy\.smooth\(\), or a count of 1 \(IMS1204, OutputConfig\.Count\)/);
});

test('rejects a bucket in another region than the provider', () => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'Job', { ...stack.least, footage: [Media.fromUrl('https://footage.oss-cn-beijing.aliyuncs.com/ep1.mp4')] });
  expect(thrownBy(() => synthesize(stack))).toMatch(/footage\[0\]: got .*cn-beijing.*IMS1105/);
});

test('reports warnings as annotations', () => {
  const stack = new TestStack();
  const job = new HighlightMontageJob(stack, 'Job', { ...stack.least, transitions: Transitions.of([Transition.named('linearblurr')]) });
  synthesize(stack);
  const warnings = job.node.metadata.filter(({ type }) => type === '@cdktf/warn').map(({ data }) => data as string);
  expect(warnings).toEqual(expect.arrayContaining([expect.stringMatching(/^transitions\[0\]: got "linearblurr".*linearblur/), expect.stringMatching(/^sourceVolume: .*set sourceVolume: 1 .*IMS2311/)]));
});

test('passes tokens of all types', () => {
  const stack = new TestStack();
  const key = new TerraformVariable(stack, 'key', { type: 'string' });
  const count = new TerraformVariable(stack, 'count_', { type: 'number' });
  const titles = new TerraformVariable(stack, 'titles', { type: 'list(string)' });
  new HighlightMontageJob(stack, 'Job', {
    footage: [Media.fromBucket(stack.footage, key.stringValue)],
    strategy: HighlightStrategy.smooth({ targetDuration: Duration.seconds(count.numberValue) }),
    titles: titles.listValue,
    output: MontageOutput.toBucket(stack.output, key.stringValue, { canvas: Canvas.of(count.numberValue, 1920), count: count.numberValue }),
  });
  expect(only(synthesize(stack), 'ims_highlight_montage_job')).toMatchObject({
    input_config: {
      media_array: ['https://footage.oss-cn-shanghai.aliyuncs.com/${var.key}'],
      highlight_strategy: { target_duration_config: { target_duration: '${var.count_}' } },
      title_array: '${var.titles}',
    },
    output_config: { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/${var.key}', width: '${var.count_}', count: '${var.count_}' },
  });
});

test('has tokens as outputs', () => {
  const stack = new TestStack();
  const job = new HighlightMontageJob(stack, 'Job', stack.least);
  new TerraformOutput(stack, 'url', { value: job.outputUrl(), staticId: true });
  new TerraformOutput(stack, 'all', { value: [job.jobId, job.status, job.digest, job.outputUrls, job.outputMediaIds, job.projectIds, job.durations], staticId: true });
  expect(Token.isUnresolved(job.jobId)).toBe(true);
  const { output } = synthesize(stack);
  expect(output!.url.value).toMatch(/^\$\{element\(ims_highlight_montage_result\.\w+\.output_urls, 0\)\}$/);
  expect(output!.all.value).toHaveLength(7);
});

test('has no outputs without waiting', () => {
  const stack = new TestStack();
  const job = new HighlightMontageJob(stack, 'Job', { ...stack.least, waitForCompletion: false });
  expect(() => job.outputUrls).toThrow(/test\/Job\.outputUrls: the deployment does not wait for the job .*remove waitForCompletion/s);
  expect(synthesize(stack).resource.ims_highlight_montage_result).toBeUndefined();
  expect(Token.isUnresolved(job.status)).toBe(true);
});

test('sets a field that the props do not know by its path', () => {
  const stack = new TestStack();
  const job = new HighlightMontageJob(stack, 'Job', stack.least);
  job.addConfigOverride('EditingConfig.TitleConfig.NewField', { deep: [1] });
  job.addConfigOverride('InputConfig.HighlightStrategy.PlotPacingType', 'Slow');
  expect(only(synthesize(stack), 'ims_highlight_montage_job')).toMatchObject({
    editing_config: { title_config: { additional_json: '{"NewField":{"deep":[1]}}' } },
    input_config: { highlight_strategy: { plot_pacing_type: 'Slow' } },
  });
  expect(() => job.addConfigOverride('Nonsense', 1)).toThrow(/got path "Nonsense", allowed/);
});

test('creates a job from JSON with unknown keys, and reports each error in it once', () => {
  const stack = new TestStack();
  const outputConfig = { MediaURL: 'http://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', Width: '720', Height: 1280, Tomorrow: true };
  HighlightMontageJob.createFromConfig(stack, 'Good', { inputConfig: '{"MediaArray": ["id-1"], "New": {"a": 1}}', outputConfig }, { notes: 'taken over' });
  expect(only(synthesize(stack), 'ims_highlight_montage_job')).toMatchObject({
    input_config: { media_array: ['id-1'], additional_json: '{"New":{"a":1}}' },
    output_config: { width: 720, additional_json: '{"Tomorrow":true}' },
    notes: 'taken over',
  });

  const broken = new TestStack();
  HighlightMontageJob.createFromConfig(broken, 'Bad', { inputConfig: '{"MediaArray": [', outputConfig: { ...outputConfig, Height: 'tall' } });
  const message = thrownBy(() => synthesize(broken));
  expect(message.match(/IMS1002 InputConfig/g)).toHaveLength(1);
  expect(message.match(/IMS1001 OutputConfig\.Height: got "tall"/g)).toHaveLength(1);
});

test('a job from JSON has all members of a job, and reports fields of the API', () => {
  const stack = new TestStack();
  const job: HighlightMontageJob = HighlightMontageJob.createFromConfig(stack, 'Job', { inputConfig: { MediaArray: ['id-1'] }, outputConfig: {} });
  expect(HighlightMontageJob.isHighlightMontageJob(job)).toBe(true);
  expect(Token.isUnresolved(job.outputUrl(0))).toBe(true);
  expect(Token.isUnresolved(job.status)).toBe(true);
  expect(job.projectIds).toBeDefined();
  job.addConfigOverride('OutputConfig.Width', 100);
  const message = thrownBy(() => synthesize(stack));
  expect(message).toMatch(/\[test\/Job\] IMS1003 OutputConfig\.Height/);
  expect(message).toMatch(/\[test\/Job\] IMS1005 OutputConfig\.Width: got 100/);
});

test('refers to an existing job by its id, without a paid job', () => {
  const stack = new TestStack();
  const job = HighlightMontageJob.fromJobId(stack, 'Old', 'job-1');
  new TerraformOutput(stack, 'all', { value: [job.jobId, job.status, job.outputUrls, job.outputMediaIds, job.projectIds, job.durations], staticId: true });
  const { data, resource, output } = synthesize(stack);
  expect(Object.values(data!.ims_highlight_montage_job)).toEqual([expect.objectContaining({ job_id: 'job-1' })]);
  expect(resource).toBeUndefined();
  expect(output!.all.value).toEqual(['job_id', 'status', 'output_urls', 'media_ids', 'project_ids', 'durations']
    .map((attribute) => expect.stringMatching(new RegExp(`^\\$\\{data\\.ims_highlight_montage_job\\.\\w+\\.${attribute}\\}$`))));
  expect(HighlightMontageJob.isHighlightMontageJob(job)).toBe(false);
});

test('distinguishes jobs from other values', () => {
  const stack = new TestStack();
  expect(HighlightMontageJob.isHighlightMontageJob(new HighlightMontageJob(stack, 'Job', stack.least))).toBe(true);
  for (const other of [stack, {}, null, undefined, 'job']) expect(HighlightMontageJob.isHighlightMontageJob(other)).toBe(false);
});

test.each([
  [OutputRemoval.RETAIN, { on_destroy: 'retain' }],
  [OutputRemoval.DELETE_ASSETS, { on_destroy: 'delete_outputs' }],
  [OutputRemoval.DELETE_ASSETS_AND_FILES, { on_destroy: 'delete_outputs', delete_files: true }],
  [undefined, {}],
])('maps the removal policy %s to the provider\'s attributes', (onDestroy, expected) => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'Job', { ...stack.least, onDestroy });
  const { on_destroy, delete_files } = only(synthesize(stack), 'ims_highlight_montage_job');
  expect(JSON.parse(JSON.stringify({ on_destroy, delete_files }))).toEqual(expected);
});

test('rejects two styles of one sub-heading level', () => {
  const stack = new TestStack();
  const style = { level: SubHeadingLevel.LEVEL_2, style: { y: 0.1 } };
  expect(() => new HighlightMontageJob(stack, 'Job', { ...stack.least, subHeadingStyles: [style, style] }))
    .toThrow('subHeadingStyles: got two styles of level 2, allowed one style for each level; remove one of them.');
});

/** What a program in JavaScript can pass. */
test.each<[Record<string, unknown>, string]>([
  [{ footage: ['oss://footage/ep1.mp4'] }, 'test/Job.footage[0]: got "oss://footage/ep1.mp4", allowed a Media; use Media.fromBucket(bucket, key), or Media.fromUrl('],
  [{ footage: undefined }, 'test/Job.footage: got undefined, allowed a list of Media; use [Media.fromBucket(bucket, key)].'],
  [{ output: undefined }, 'test/Job.output: got undefined, allowed a MontageOutput; use MontageOutput.toBucket(bucket, "trailers/ep1_{index}.mp4"), toUrl, toVod or preview.'],
])('explains a value of another type: %j', (props, message) => {
  const stack = new TestStack();
  expect(() => new HighlightMontageJob(stack, 'Job', { ...stack.least, ...props } as never)).toThrow(message);
});

test('explains a number instead of a Duration', () => {
  expect(() => HighlightStrategy.jump({ targetDuration: 60 as never })).toThrow('targetDuration: got 60, allowed a Duration; use Duration.seconds or another unit');
});
