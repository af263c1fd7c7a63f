import { TerraformVariable, Token } from 'cdktf';
import { Background, Box, Canvas, Duration, Media, MontageTemplate, Music, Sticker, SubHeadingLevel, TemplateContent, VideoCodec } from '../../../src';
import { attributes, only, synthesize, TestStack, thrownBy } from '../stack';

const least = { name: 'house', content: TemplateContent.batchEditing({ canvas: Canvas.PORTRAIT_1080 }) };

test('applies defaults', () => {
  const stack = new TestStack();
  new MontageTemplate(stack, 'House', least);
  expect(attributes(synthesize(stack), 'ims_editing_template')).toEqual({
    name: 'house', type: 'BatchEditing', batch_config: { output_template_config: { width: 1080, height: 1920 } },
  });
});

test('sets all props', () => {
  const stack = new TestStack();
  const file = (key: string) => Media.fromBucket(stack.footage, key);
  new MontageTemplate(stack, 'House', {
    name: 'house', coverUrl: 'https://footage.oss-cn-shanghai.aliyuncs.com/cover.png', previewMediaId: 'preview-1', timeout: Duration.minutes(5),
    relatedVideos: [Media.fromMediaId('v1')], relatedAudios: [Media.fromMediaId('a1')], relatedImages: [Media.fromMediaId('i1')],
    content: TemplateContent.batchEditing({
      canvas: Canvas.of(540, 960), video: { crf: 27, codec: VideoCodec.H264 }, titleStyle: { y: 0.1, fontSize: 48 },
      subHeadingStyles: [{ level: SubHeadingLevel.LEVEL_1, style: { y: 0.3 } }],
      stickers: [Sticker.of(file('logo.png'), Box.ratio({ x: 0.1, y: 0.1, width: 0.2, height: 0.1 }))],
      music: Music.of([file('music.mp3')], { volume: 0.3 }), background: Background.color('#102030'),
    }),
  });
  expect(attributes(synthesize(stack), 'ims_editing_template')).toEqual({
    name: 'house', type: 'BatchEditing', cover_url: 'https://footage.oss-cn-shanghai.aliyuncs.com/cover.png', preview_media: 'preview-1',
    related_media_ids: { video: ['v1'], audio: ['a1'], image: ['i1'] }, timeouts: { create: '300s' },
    batch_config: {
      input_template_config: {
        sticker_array: [{ media_url: 'https://footage.oss-cn-shanghai.aliyuncs.com/logo.png', x: 0.1, y: 0.1, width: 0.2, height: 0.1 }],
        background_music_array: ['https://footage.oss-cn-shanghai.aliyuncs.com/music.mp3'],
      },
      editing_template_config: {
        title_config: { y: 0.1, font_size: 48 }, sub_heading_config: { 1: { y: 0.3 } },
        background_music_config: { volume: 0.3 }, background_image_config: { sub_type: 'Color', color: '#102030' },
      },
      output_template_config: { width: 540, height: 960, video: { crf: 27, codec: 'H.264' } },
    },
  });
});

test.each([
  ['timeline', TemplateContent.timeline({ VideoTracks: [] }), { type: 'Timeline', config: '{"VideoTracks":[]}' }],
  ['timeline text', TemplateContent.timeline('{"VideoTracks": []}'), { type: 'Timeline', config: '{"VideoTracks": []}' }],
  ['advanced', TemplateContent.advanced(Media.fromUrl('http://footage.oss-cn-shanghai.aliyuncs.com/t.zip')),
    { type: 'VETemplate', config: '{"oss_url":"http://footage.oss-cn-shanghai.aliyuncs.com/t.zip"}' }],
])('creates a template of type %s', (_, content, expected) => {
  const stack = new TestStack();
  new MontageTemplate(stack, 'House', { name: 'house', content });
  expect(attributes(synthesize(stack), 'ims_editing_template')).toEqual({ name: 'house', ...expected });
});

test('accepts a Config as text or object, and keeps its unknown keys', () => {
  const config = { OutputTemplateConfig: { Width: 720, Height: 1280, Tomorrow: true }, SpeechTemplateConfig: { Voice: 'x' } };
  const expected = { output_template_config: { width: 720, height: 1280, additional_json: '{"Tomorrow":true}' }, additional_json: '{"SpeechTemplateConfig":{"Voice":"x"}}' };
  for (const given of [config, JSON.stringify(config)]) {
    const stack = new TestStack();
    new MontageTemplate(stack, 'House', { name: 'house', content: TemplateContent.batchEditingConfig(given) });
    expect(only(synthesize(stack), 'ims_editing_template').batch_config).toEqual(expected);
  }
});

test('rejects text that is not a JSON object', () => {
  const make = (config: string) => () => new MontageTemplate(new TestStack(), 'House', { name: 'house', content: TemplateContent.batchEditingConfig(config) });
  expect(make('{"OutputTemplateConfig": ')).toThrow(/not JSON .*allowed the Config/);
  expect(make('[]')).toThrow(/got \[\], allowed a JSON object/);
});

test.each<[string, () => unknown, RegExp]>([
  ['a timeline', () => TemplateContent.timeline('{nope'), /TemplateContent\.timeline: got text that is not a JSON object, allowed a timeline/],
  ['a list as timeline', () => TemplateContent.timeline('[]'), /not a JSON object/],
  ['the archive of an advanced template', () => TemplateContent.advanced(Media.fromMediaId('0123')), /TemplateContent\.advanced: got the media asset 0123, allowed a file in OSS/],
])('rejects %s', (_, make, message) => expect(make).toThrow(message));

test('checks the rules of a montage', () => {
  const stack = new TestStack();
  new MontageTemplate(stack, 'House', {
    name: '', content: TemplateContent.batchEditing({ canvas: Canvas.of(100, 1920), titleStyle: { fontColor: 'white' }, background: Background.blur(7) }),
  });
  const message = thrownBy(() => synthesize(stack));
  expect(message).toMatch(/\[test\/House\] name: got ""/);
  expect(message).toMatch(/\[test\/House\] canvas: got 100, .*OutputTemplateConfig\.Width/);
  expect(message).toMatch(/titleStyle\.fontColor: got "white", .*EditingTemplateConfig\.TitleConfig\.FontColor/);
  expect(message).toMatch(/background\.radius: got 7/);
});

test('rejects related media that are not media assets', () => {
  const stack = new TestStack();
  new MontageTemplate(stack, 'House', { ...least, relatedImages: [Media.fromMediaId('m1'), Media.fromUrl('https://footage.oss-cn-shanghai.aliyuncs.com/logo.png')] });
  expect(thrownBy(() => synthesize(stack))).toMatch(/\[test\/House\] relatedImages: got https:\S+logo\.png, allowed a media asset; register the file/);
});

test('accepts tokens', () => {
  const stack = new TestStack();
  const width = new TerraformVariable(stack, 'width', { type: 'number' });
  new MontageTemplate(stack, 'House', { name: 'house', content: TemplateContent.batchEditing({ canvas: Canvas.of(width.numberValue, 1920) }) });
  expect(only(synthesize(stack), 'ims_editing_template').batch_config.output_template_config.width).toBe('${var.width}');
});

test('fromTemplateId reads the template with a data source', () => {
  const stack = new TestStack();
  const template = MontageTemplate.fromTemplateId(stack, 'House', 'template-1');
  expect(template.templateId).toBe('template-1');
  expect(Token.isUnresolved(template.config)).toBe(true);
  expect(Object.values(synthesize(stack).data!.ims_editing_template)).toEqual([expect.objectContaining({ template_id: 'template-1' })]);
});
