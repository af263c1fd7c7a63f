import { Token } from 'cdktf';
import { Media, TemplateContent } from '../../../src';

const ARCHIVE = 'https://footage.oss-cn-shanghai.aliyuncs.com/t.zip';

test('a timeline is an object, its JSON text or a token', () => {
  expect(TemplateContent.timeline({ VideoTracks: [] })._json()).toBe('{"VideoTracks":[]}');
  expect(TemplateContent.timeline('{"VideoTracks": []}')._json()).toBe('{"VideoTracks": []}');
  const token = Token.asString({ resolve: () => '{}' });
  expect(TemplateContent.timeline(token)._json()).toBe(token);
});

test.each(['{nope', '[]', '1', 'null', ''])('rejects the timeline %j', (text) => {
  expect(() => TemplateContent.timeline(text)).toThrow('TemplateContent.timeline: got text that is not a JSON object');
});

test('an advanced template is a file in OSS', () => {
  expect(TemplateContent.advanced(Media.fromUrl(ARCHIVE))._json()).toBe(`{"oss_url":"${ARCHIVE}"}`);
  expect(() => TemplateContent.advanced(Media.fromMediaId('0123'))).toThrow('TemplateContent.advanced: got the media asset 0123, allowed a file in OSS');
});

test('each factory has its type', () => {
  const contents = [TemplateContent.batchEditingConfig({}), TemplateContent.timeline({}), TemplateContent.advanced(Media.fromUrl(ARCHIVE))];
  expect(contents.map((content) => content._type())).toEqual(['BatchEditing', 'Timeline', 'VETemplate']);
});
