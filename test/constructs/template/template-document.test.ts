import { Token } from 'cdktf';
import { TemplateDocument } from '../../../src/constructs/template/template-document';

test.each(['[]', '1', 'null', '"text"'])('rejects JSON that is not an object: %s', (text) => {
  expect(() => TemplateDocument.from(text)).toThrow(`TemplateContent.batchEditingConfig: got ${text}, allowed a JSON object`);
});

test.each(['{nope', ''])('rejects text that is not JSON: %j', (text) => {
  expect(() => TemplateDocument.from(text)).toThrow('TemplateContent.batchEditingConfig: got text that is not JSON');
});

test('returns the same Config for an object and its text', () => {
  const config = { OutputTemplateConfig: { Width: 1080, Height: 1920 } };
  expect(TemplateDocument.from(JSON.stringify(config)).known()).toEqual(config);
  expect(TemplateDocument.from(config).known()).toEqual(config);
});

test('keeps a token in the props, but does not check it', () => {
  const width = Token.asNumber({ resolve: () => 1080 });
  const codes = (Width: number) => TemplateDocument.from({ OutputTemplateConfig: { Width, Height: 1920 } }).check(undefined).map(({ path }) => path);
  expect(codes(width).filter((path) => path.includes('Width'))).toEqual([]);
  expect(codes(-1).filter((path) => path.includes('Width'))).not.toEqual([]);
});
