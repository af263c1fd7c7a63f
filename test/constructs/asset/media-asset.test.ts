import { TerraformOutput } from 'cdktf';
import { Duration, HighlightMontageJob, Media, MediaAsset, MediaAssetBusinessType, type MediaAssetProps, MediaAssetRemoval, MediaAssetType } from '../../../src';
import { attributes, only, synthesize, TestStack, thrownBy } from '../stack';

test('applies defaults', () => {
  const stack = new TestStack();
  new MediaAsset(stack, 'Episode', { source: Media.fromBucket(stack.footage, 'ep1.mp4') });
  expect(attributes(synthesize(stack), 'ims_media_asset')).toEqual({ input_url: 'https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4' });
});

test('sets all props', () => {
  const stack = new TestStack();
  new MediaAsset(stack, 'Episode', {
    source: Media.fromUrl('https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4'), mediaType: MediaAssetType.VIDEO, businessType: MediaAssetBusinessType.GENERAL, title: 'Race', description: 'first',
    tags: ['season1'], coverUrl: 'https://footage.oss-cn-shanghai.aliyuncs.com/c.png', referenceId: 'ref-001', userData: { team: 'a' },
    onDestroy: MediaAssetRemoval.RETAIN_ASSET, timeout: Duration.minutes(2),
  });
  expect(attributes(synthesize(stack), 'ims_media_asset')).toEqual({
    input_url: 'https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4', media_type: 'video', business_type: 'general', title: 'Race', description: 'first',
    media_tags: ['season1'], cover_url: 'https://footage.oss-cn-shanghai.aliyuncs.com/c.png', reference_id: 'ref-001', user_data: { team: 'a' },
    on_destroy: 'retain_asset', timeouts: { create: '120s' },
  });
});

test('footage of an asset gives the job its length and sound', () => {
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

test('checks known facts about footage at synth', () => {
  const stack = new TestStack();
  HighlightMontageJob.createFromConfig(stack, 'Job', {
    inputConfig: { MediaArray: ['id-1'], HighlightStrategy: { TargetDurationConfig: { TargetDuration: 300 } } },
    outputConfig: { MediaURL: 'http://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', Width: 720, Height: 1280 },
    materials: [{ media: 'id-1', duration: Duration.seconds(34) }],
  });
  expect(thrownBy(() => synthesize(stack))).toMatch(/\[test\/Job\] IMS\d+ .*TargetDuration/);
});

test('reads existing assets by id or URL', () => {
  const stack = new TestStack();
  const asset = MediaAsset.fromMediaId(stack, 'Found', 'media-1');
  new TerraformOutput(stack, 'facts', { value: [asset.duration, asset.hasAudio, asset.width, asset.height, asset.inputUrl, asset.mediaId], staticId: true });
  const { data, output } = synthesize(stack);
  expect(Object.values(data!.ims_media_asset)).toEqual([expect.objectContaining({ media_id: 'media-1' })]);
  expect(output!.facts.value).toHaveLength(6);
});

test('rejects a media asset as source', () => {
  const stack = new TestStack();
  expect(() => new MediaAsset(stack, 'Episode', { source: Media.fromMediaId('media-1') }))
    .toThrow(/test\/Episode\.source: got the media asset media-1, allowed a file in OSS; .*MediaAsset\.fromMediaId/);
});

function messagesOf(props: Partial<MediaAssetProps>): string[] {
  const stack = new TestStack();
  return new MediaAsset(stack, 'Episode', { source: Media.fromBucket(stack.footage, 'ep1.mp4'), ...props }).node.validate();
}

const tags = (count: number) => Array.from({ length: count }, (_, index) => `t${index}`);

test.each<[Partial<MediaAssetProps>, string]>([
  [{ title: '集'.repeat(43) }, 'title: got 129 bytes, allowed at most 128 bytes of UTF-8; shorten it.'],
  [{ description: 'x'.repeat(1025) }, 'description: got 1025 bytes'],
  [{ coverUrl: 'x'.repeat(129) }, 'coverUrl: got 129 bytes'],
  [{ tags: tags(17) }, 'tags: got 17 tags, allowed at most 16; remove some.'],
  [{ tags: ['x'.repeat(33)] }, 'tags: got 33 bytes'],
  [{ tags: ['a,b'] }, 'tags: got "a,b", allowed tags without commas'],
  [{ referenceId: 'short' }, 'referenceId: got "short", allowed 6 to 64 letters, digits, "-" and "_"'],
  [{ referenceId: 'x'.repeat(65) }, 'referenceId: got "xxx'],
  [{ referenceId: 'ref 001' }, 'referenceId: got "ref 001"'],
])('rejects %j', (props, message) => {
  expect(messagesOf(props)).toEqual([expect.stringContaining(message)]);
});

test.each<Partial<MediaAssetProps>>([
  { title: `${'集'.repeat(42)}xx` }, { description: 'x'.repeat(1024) }, { coverUrl: 'x'.repeat(128) }, { tags: tags(16) }, { tags: ['x'.repeat(32)] },
  { referenceId: 'ref_01' }, { referenceId: 'x'.repeat(64) },
])('accepts %j', (props) => {
  expect(messagesOf(props)).toEqual([]);
});
