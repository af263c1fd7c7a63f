import { TerraformOutput } from 'cdktf';
import { Duration, HighlightMontageJob, Media, MediaAsset, MediaAssetRemoval } from '../../../src';
import { attributes, only, synthesize, TestStack, thrownBy } from '../stack';

test('defaults once: a file is all an asset needs', () => {
  const stack = new TestStack();
  new MediaAsset(stack, 'Episode', { source: Media.fromBucket(stack.footage, 'ep1.mp4') });
  expect(attributes(synthesize(stack), 'ims_media_asset')).toEqual({ input_url: 'https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4' });
});

test('everything once', () => {
  const stack = new TestStack();
  new MediaAsset(stack, 'Episode', {
    source: Media.fromUrl('https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4'), mediaType: 'video', businessType: 'general', title: 'Race', description: 'first',
    tags: ['season1'], coverUrl: 'https://footage.oss-cn-shanghai.aliyuncs.com/c.png', referenceId: 'ref-001', userData: { team: 'a' },
    onDestroy: MediaAssetRemoval.RETAIN_ASSET, timeout: Duration.minutes(2),
  });
  expect(attributes(synthesize(stack), 'ims_media_asset')).toEqual({
    input_url: 'https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4', media_type: 'video', business_type: 'general', title: 'Race', description: 'first',
    media_tags: ['season1'], cover_url: 'https://footage.oss-cn-shanghai.aliyuncs.com/c.png', reference_id: 'ref-001', user_data: { team: 'a' },
    on_destroy: 'retain_asset', timeouts: { create: '120s' },
  });
});

test('footage from an asset brings its facts to the plan, which checks length and sound', () => {
  const stack = new TestStack();
  const own = new MediaAsset(stack, 'Own', { source: Media.fromBucket(stack.footage, 'ep1.mp4') });
  const found = MediaAsset.fromUrl(stack, 'Found', 'https://footage.oss-cn-shanghai.aliyuncs.com/ep2.mp4');
  new HighlightMontageJob(stack, 'Job', { ...stack.least, footage: [Media.fromAsset(own), Media.fromAsset(found), Media.fromMediaId('plain')] });
  const { input_config: input, materials } = only(synthesize(stack), 'ims_highlight_montage_job');
  expect(input.media_array).toEqual([expect.stringMatching(/^\$\{ims_media_asset\./), expect.stringMatching(/^\$\{data\.ims_media_asset\./), 'plain']);
  expect(materials).toEqual([
    { media: input.media_array[0], duration: expect.stringMatching(/\.duration\}$/), has_audio: expect.stringMatching(/\.has_audio\}$/) },
    { media: input.media_array[1], duration: expect.stringMatching(/\.duration\}$/), has_audio: expect.stringMatching(/\.has_audio\}$/) },
  ]);
});

test('facts about footage can be given with a configuration that is taken over, and are checked at synth when known', () => {
  const stack = new TestStack();
  HighlightMontageJob.fromConfig(stack, 'Job', {
    inputConfig: { MediaArray: ['id-1'], HighlightStrategy: { TargetDurationConfig: { TargetDuration: 300 } } },
    outputConfig: { MediaURL: 'http://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', Width: 720, Height: 1280 },
    materials: [{ media: 'id-1', duration: 34 }],
  });
  expect(thrownBy(() => synthesize(stack))).toMatch(/\[test\/Job\] IMS\d+ .*TargetDuration/);
});

test('existing assets are looked up by id or URL', () => {
  const stack = new TestStack();
  const asset = MediaAsset.fromMediaId(stack, 'Found', 'media-1');
  new TerraformOutput(stack, 'facts', { value: [asset.duration, asset.hasAudio, asset.width, asset.height, asset.inputUrl, asset.mediaId], staticId: true });
  const { data, output } = synthesize(stack);
  expect(Object.values(data!.ims_media_asset)).toEqual([expect.objectContaining({ media_id: 'media-1' })]);
  expect(output!.facts.value).toHaveLength(6);
});

test('what is registered already is not registered again', () => {
  const stack = new TestStack();
  expect(() => new MediaAsset(stack, 'Episode', { source: Media.fromMediaId('media-1') }))
    .toThrow(/test\/Episode\.source: got the media asset media-1, allowed is a file in OSS; .*MediaAsset\.fromMediaId/);
});

test.each([
  [{ title: '集'.repeat(43) }, /title: got 129 bytes, allowed at most 128/],
  [{ description: 'x'.repeat(1025) }, /description: got 1025 bytes/],
  [{ tags: Array.from({ length: 17 }, (_, index) => `t${index}`) }, /tags: got 17 tags/],
  [{ tags: ['a,b'] }, /tags: got "a,b", allowed tags without commas/],
  [{ referenceId: 'short' }, /referenceId: got "short"/],
])('%j is refused at synth', (props, message) => {
  const stack = new TestStack();
  new MediaAsset(stack, 'Episode', { source: Media.fromBucket(stack.footage, 'ep1.mp4'), ...props });
  expect(thrownBy(() => synthesize(stack))).toMatch(message);
});
