import * as fc from 'fast-check';
import { montages, RUNS } from './arbitrary';
import { BATCH_TEMPLATE_CONFIG, INPUT_CONFIG, masked, maskedText, MONTAGE, sensitiveValues, UNKNOWN } from '../../src/montage';

const FACE = 'https://cdn.example.com/faces/ning.png?Signature=hush';
const withFace = (ImageURL: unknown) => ({ HighlightStrategy: { FaceInfo: { ImageInfoList: [{ Name: 'Ning', ImageURL }] } } });

test('replaces a sensitive value by a marker that distinguishes it from others', () => {
  const [one, same, other] = [FACE, FACE, `${FACE}2`].map((url) => JSON.stringify(masked(INPUT_CONFIG, withFace(url))));
  expect(one).toMatch(/"Name":"Ning","ImageURL":"\(not shown, [0-9a-f]{8}\)"/);
  expect(one).toBe(same);
  expect(one).not.toBe(other);
});

test('removes the query of every URL, also in unknown keys', () => {
  const text = JSON.stringify(masked(MONTAGE, { InputConfig: { MediaArray: ['https://b/k.mp4?Signature=hush'], New: [{ Deep: 'see oss://b/k?security-token=hush' }] } }));
  expect(text).not.toContain('hush');
  expect(text).toContain('https://b/k.mp4 (without its query, ');
  expect(text).toContain('see oss://b/k (without its query, ');
});

test('keeps values without secrets, and masked values', () => fc.assert(fc.property(montages, (montage) => {
  const once = masked(MONTAGE, montage);
  expect(masked(MONTAGE, once)).toEqual(once);
  if (sensitiveValues(MONTAGE, montage).every((value) => value === '') && !JSON.stringify(montage).includes('://')) expect(once).toEqual(montage);
}), RUNS));

test('keeps JSON text unchanged unless it contains a secret', () => {
  const text = '{ "OutputTemplateConfig" : {"Width":720.0} }';
  expect(maskedText(BATCH_TEMPLATE_CONFIG, text)).toBe(text);
  expect(maskedText(BATCH_TEMPLATE_CONFIG, '{"EditingTemplateConfig":{"TitleConfig":{"FontURL":"https://b/f.ttf?Signature=hush"}}}')).not.toContain('hush');
  expect(maskedText(BATCH_TEMPLATE_CONFIG, '{ https://b/f.ttf?Signature=hush')).toBe('{ https://b/f.ttf');
});

test('finds known sensitive values', () => {
  expect(sensitiveValues(INPUT_CONFIG, withFace(FACE))).toEqual([FACE]);
  expect(sensitiveValues(INPUT_CONFIG, withFace(UNKNOWN))).toEqual([]);
  expect(sensitiveValues(INPUT_CONFIG, UNKNOWN)).toEqual([]);
});
