import { Lazy, Token } from 'cdktf';
import { attributesOf, withoutResolvables } from '../../../src/constructs/config/config-attributes';
import { OUTPUT_CONFIG } from '../../../src/montage';

test('renames fields to camelCase, and collects unknown keys as JSON', () => {
  expect(attributesOf(OUTPUT_CONFIG, { MediaURL: 'u', Width: 720, Video: { Crf: 27 }, New: { a: 1 } }))
    .toEqual({ mediaUrl: 'u', width: 720, video: { crf: 27 }, additionalJson: '{"New":{"a":1}}' });
});

test.each([[undefined], [null], ['text'], [[]]])('is empty for %j', (config) => expect(attributesOf(OUTPUT_CONFIG, config)).toEqual({}));

test('replaces token objects by text, at any depth', () => {
  const token = Lazy.anyValue({ produce: () => 1 });
  const value = withoutResolvables({ a: [token, 1, null], b: 'x' }) as { a: unknown[] };
  expect(typeof value.a[0]).toBe('string');
  expect(Token.isUnresolved(value.a[0])).toBe(true);
  expect(value).toMatchObject({ a: [expect.anything(), 1, null], b: 'x' });
});
