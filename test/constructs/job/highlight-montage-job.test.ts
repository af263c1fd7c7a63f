import { TerraformOutput, TerraformVariable, Token } from 'cdktf';
import {
  Background, Box, Canvas, CaptionAdaptMode, CaptionAlignment, CaptionBorder, Clip, Duration, Effects, Face, Filters, HighlightMontageJob,
  HighlightStrategy, Media, MontageOutput, Music, OnDestroy, OnExpired, OnFailed, OnMissingOutput,
  OnPartialFailure, Pipeline, PlotPacing, SpeedRange, Sticker, Transitions,
} from '../../../src';
import { only, synthesize, TestStack, thrownBy } from '../stack';

test('defaults once: a job with the least it needs', () => {
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

test('everything once: every prop lands at its place in the API', () => {
  const stack = new TestStack();
  const picture = (key: string) => Media.fromBucket(stack.footage, key);
  new HighlightMontageJob(stack, 'Episode1', {
    footage: [picture('ep1.mp4').only({ from: 3, to: 9 }), Media.fromMediaId('id-2'), Media.fromUrl('http://footage.oss-cn-shanghai.aliyuncs.com/3.mp4')],
    strategy: HighlightStrategy.smooth({
      targetDuration: Duration.minutes(5), speedRange: SpeedRange.between(0.95, 1), intro: true, actions: ['哭'], description: 'rivalry',
      faces: [Face.fromUrl('Ning', 'https://cdn.example.com/face.png'), Face.fromImageId('Li', 'img')],
    }),
    openings: [Clip.video(Media.fromMediaId('o1'), { from: 0, to: 5 }), Clip.image(picture('card.png'), Duration.seconds(2))],
    endings: [Clip.animation(picture('end.gif'), 25)],
    titles: ['Now open'], titleStyle: {
      x: 0.1, y: 0.2, alignment: CaptionAlignment.TOP_CENTER, adaptMode: CaptionAdaptMode.AUTO_WRAP, textWidth: 0.8, font: 'SimSun', fontSize: 80,
      fontColor: '#ffffff', fontColorOpacity: 0.9, bold: true, spacing: 1, angle: 5, border: CaptionBorder.OUTLINE, outline: 2, outlineColor: '#000000',
      shadow: 1, backColor: '#111111', motionIn: 'wave_in', motionInSeconds: 1, timelineIn: 0, timelineOut: 4,
      effects: [{ Type: 'Box', Color: '#222222', Opacity: 0.5 }],
    },
    subHeadings: { 1: ['Huilongguan'], 3: ['Level 3'] }, subHeadingStyles: { 1: { y: 0.3, fontSize: 40 } },
    stickers: [Sticker.of(picture('logo.png'), Box.pixels({ x: 10, y: 100, width: 300, height: 300 }), { opacity: 0.6, frames: 25 })],
    music: Music.of([picture('bgm.mp3')], { volume: 0.3 }), background: Background.blur(0.2), sourceVolume: 1,
    effects: Effects.of({ probability: 0.25, firstClip: ['slightshow'], otherClips: ['zoominout'] }),
    transitions: Transitions.of({ duration: Duration.milliseconds(700), names: ['linearblur'], uniform: false }), filters: Filters.of('m1', 'm2'),
    pipeline: Pipeline.fromPipelineId(stack, 'Queue', 'queue-1'),
    production: { coverAt: 3.3, maxBitrate: 5000, keepOriginMaxBitrate: false, audioChannelCopy: 'left', outputWebmTransparentChannel: true },
    previewCanvas: Canvas.PORTRAIT_1080,
    output: MontageOutput.toBucket(stack.output, 'e_{index}.mp4', { canvas: Canvas.of(720, 1280), count: 3, video: { crf: 27, codec: 'H.264', fps: 25 } }),
    run: '2', onDestroy: OnDestroy.DELETE_OUTPUTS, deleteFiles: true, onPartialFailure: OnPartialFailure.KEEP, onFailed: OnFailed.KEEP, onExpired: OnExpired.FAIL,
    onMissingOutput: OnMissingOutput.RERUN, trackMaterials: true, notifyAddress: 'https://example.com/done',
    userData: { team: 'trailers' }, notes: 'opening week', labels: { season: '1' }, timeout: Duration.hours(2),
  });
  const synthesized = synthesize(stack);
  expect(only(synthesized, 'ims_highlight_montage_job')).toMatchSnapshot();
  expect(only(synthesized, 'ims_highlight_montage_result')).toMatchObject({ on_partial_failure: 'keep', on_failed: 'keep', timeouts: { create: '7200s' } });
});

test('a failed job that is submitted again fails the deployment', () => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'Episode1', { ...stack.least, onFailed: OnFailed.RESUBMIT });
  expect(only(synthesize(stack), 'ims_highlight_montage_job').on_failed).toBe('resubmit');
  expect(only(synthesize(stack), 'ims_highlight_montage_result')).not.toHaveProperty('on_failed');
});

test.each([
  ['jump', HighlightStrategy.jump({ pacing: PlotPacing.FAST }), { theme_config: { theme_type: 'JumpHighlight' }, plot_pacing_type: 'Fast' }],
  ['smooth', HighlightStrategy.smooth(), { theme_config: { theme_type: 'SmoothHighlight' } }],
  ['no intro', HighlightStrategy.jump({ intro: false }), { theme_config: { theme_type: 'JumpHighlight' }, intro_config: { mode: 'Disabled' } }],
])('strategy %s', (_, strategy, expected) => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'Job', { ...stack.least, strategy });
  expect(only(synthesize(stack), 'ims_highlight_montage_job').input_config.highlight_strategy).toEqual(expected);
});

test.each([
  ['preview', MontageOutput.preview({ canvas: Canvas.SQUARE_1080 }), { generate_preview_only: true, width: 1080, height: 1080 }],
  ['VOD', MontageOutput.toVod('outin-1.oss-cn-shanghai.aliyuncs.com', 'a_{index}.mp4', { canvas: Canvas.LANDSCAPE_1080 }),
    { storage_location: 'outin-1.oss-cn-shanghai.aliyuncs.com', file_name: 'a_{index}.mp4', width: 1920, height: 1080 }],
])('output %s', (_, output, expected) => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'Job', { ...stack.least, output });
  expect(only(synthesize(stack), 'ims_highlight_montage_job').output_config).toEqual(expected);
});

test('every violation of every job is reported at once, with code, path, value and fix', () => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'A', { ...stack.least, titles: ['x'.repeat(63)], stickers: [Sticker.of(Media.fromMediaId('s'), Box.pixels({ x: 1.5, y: 0, width: 300, height: 300 }))] });
  new HighlightMontageJob(stack, 'B', { ...stack.least, output: MontageOutput.toBucket(stack.output, 'no-index.mp4', { canvas: Canvas.of(100, 1920), count: 2 }) });
  const message = thrownBy(() => synthesize(stack));
  expect(message).toMatch(/\[test\/A\] IMS1012 InputConfig\.TitleArray\[0\]: got 63 characters/);
  expect(message).toMatch(/\[test\/A\] IMS1302 InputConfig\.StickerArray\[0\]\.X: got 1\.5/);
  expect(message).toMatch(/\[test\/B\] .*OutputConfig\.MediaURL/);
  expect(message).toMatch(/\[test\/B\] .*OutputConfig\.Width: got 100/);
  expect(message).toMatch(/\[test\/B\] IMS1204 OutputConfig\.Count/);
});

test('a bucket in another region than the provider is an error at synth', () => {
  const stack = new TestStack();
  new HighlightMontageJob(stack, 'Job', { ...stack.least, footage: [Media.fromUrl('https://footage.oss-cn-beijing.aliyuncs.com/ep1.mp4')] });
  expect(thrownBy(() => synthesize(stack))).toMatch(/IMS1105 InputConfig\.MediaArray\[0\].*cn-beijing/);
});

test('what is suspicious is a warning of the construct and does not stop', () => {
  const stack = new TestStack();
  const job = new HighlightMontageJob(stack, 'Job', { ...stack.least, transitions: Transitions.of({ names: ['linearblurr'] }) });
  synthesize(stack);
  const warnings = job.node.metadata.filter(({ type }) => type === '@cdktf/warn').map(({ data }) => data as string);
  expect(warnings).toEqual(expect.arrayContaining([expect.stringMatching(/linearblurr.*linearblur/), expect.stringMatching(/silent|Volume/)]));
});

test('tokens flow in everywhere and are left to the plan', () => {
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

test('outputs are tokens for the rest of the program', () => {
  const stack = new TestStack();
  const job = new HighlightMontageJob(stack, 'Job', stack.least);
  new TerraformOutput(stack, 'url', { value: job.outputUrl(), staticId: true });
  new TerraformOutput(stack, 'all', { value: [job.jobId, job.status, job.digest, job.outputUrls, job.outputMediaIds, job.projectIds, job.durations], staticId: true });
  expect(Token.isUnresolved(job.jobId)).toBe(true);
  const { output } = synthesize(stack);
  expect(output!.url.value).toMatch(/^\$\{element\(ims_highlight_montage_result\.\w+\.output_urls, 0\)\}$/);
  expect(output!.all.value).toHaveLength(7);
});

test('without waiting there is no result, and asking for one says what to do', () => {
  const stack = new TestStack();
  const job = new HighlightMontageJob(stack, 'Job', { ...stack.least, waitForCompletion: false });
  expect(() => job.outputUrls).toThrow(/test\/Job\.outputUrls: the job is not waited for .*Remove waitForCompletion/s);
  expect(synthesize(stack).resource.ims_highlight_montage_result).toBeUndefined();
  expect(Token.isUnresolved(job.status)).toBe(true);
});

test('a field that the typed props do not know can be set by its path', () => {
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

test('existing JSON is taken over, as text or object, with fields nobody knows; each mistake in it is said once', () => {
  const stack = new TestStack();
  const outputConfig = { MediaURL: 'http://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', Width: '720', Height: 1280, Tomorrow: true };
  HighlightMontageJob.fromConfig(stack, 'Good', { inputConfig: '{"MediaArray": ["id-1"], "New": {"a": 1}}', outputConfig }, { notes: 'taken over' });
  expect(only(synthesize(stack), 'ims_highlight_montage_job')).toMatchObject({
    input_config: { media_array: ['id-1'], additional_json: '{"New":{"a":1}}' },
    output_config: { width: 720, additional_json: '{"Tomorrow":true}' },
    notes: 'taken over',
  });

  const broken = new TestStack();
  HighlightMontageJob.fromConfig(broken, 'Bad', { inputConfig: '{"MediaArray": [', outputConfig: { ...outputConfig, Height: 'tall' } });
  const message = thrownBy(() => synthesize(broken));
  expect(message.match(/IMS1002 InputConfig/g)).toHaveLength(1);
  expect(message.match(/IMS1001 OutputConfig\.Height: got "tall"/g)).toHaveLength(1);
});

test('durations in other units than seconds refuse tokens instead of multiplying their code', () => {
  expect(() => Duration.minutes(Token.asNumber('${var.x}'))).toThrow(/cannot be converted/);
  expect(Duration.hours(1.5).toSeconds()).toBe(5400);
});
