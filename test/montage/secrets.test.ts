import * as fc from 'fast-check';
import { montages, RUNS } from './arbitrary';
import { BATCH_TEMPLATE_CONFIG, INPUT_CONFIG, masked, maskedText, MONTAGE, sensitiveValues, UNKNOWN } from '../../src/montage';

const FACE = 'https://cdn.example.com/faces/ning.png?Signature=hush';
const withFace = (ImageURL: unknown) => ({ HighlightStrategy: { FaceInfo: { ImageInfoList: [{ Name: 'Ning', ImageURL }] } } });

test('a face picture is hidden behind a mark that tells it from others', () => {
  const [one, same, other] = [FACE, FACE, `${FACE}2`].map((url) => JSON.stringify(masked(INPUT_CONFIG, withFace(url))));
  expect(one).toMatch(/"Name":"Ning","ImageURL":"\(not shown, [0-9a-f]{8}\)"/);
  expect(one).toBe(same);
  expect(one).not.toBe(other);
});

test('a URL loses its query wherever it stands, also in what the model does not know', () => {
  const text = JSON.stringify(masked(MONTAGE, { InputConfig: { MediaArray: ['https://b/k.mp4?Signature=hush'], New: [{ Deep: 'see oss://b/k?security-token=hush' }] } }));
  expect(text).not.toContain('hush');
  expect(text).toContain('https://b/k.mp4 (without its query, ');
  expect(text).toContain('see oss://b/k (without its query, ');
});

test('what has no secret stays as it is, and what is masked stays masked', () => fc.assert(fc.property(montages, (montage) => {
  const once = masked(MONTAGE, montage);
  expect(masked(MONTAGE, once)).toEqual(once);
  if (sensitiveValues(MONTAGE, montage).every((value) => value === '') && !JSON.stringify(montage).includes('://')) expect(once).toEqual(montage);
}), RUNS));

test('JSON text keeps its spelling unless there is something to hide', () => {
  const text = '{ "OutputTemplateConfig" : {"Width":720.0} }';
  expect(maskedText(BATCH_TEMPLATE_CONFIG, text)).toBe(text);
  expect(maskedText(BATCH_TEMPLATE_CONFIG, '{"EditingTemplateConfig":{"TitleConfig":{"FontURL":"https://b/f.ttf?Signature=hush"}}}')).not.toContain('hush');
  expect(maskedText(BATCH_TEMPLATE_CONFIG, '{ https://b/f.ttf?Signature=hush')).toBe('{ https://b/f.ttf');
});

test('sensitive values are found as far as they are known', () => {
  expect(sensitiveValues(INPUT_CONFIG, withFace(FACE))).toEqual([FACE]);
  expect(sensitiveValues(INPUT_CONFIG, withFace(UNKNOWN))).toEqual([]);
  expect(sensitiveValues(INPUT_CONFIG, UNKNOWN)).toEqual([]);
});
