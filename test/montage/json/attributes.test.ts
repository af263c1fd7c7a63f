import * as fc from 'fast-check';
import {
  ADDITIONAL_JSON, additionalFields, canonical, EDITING_CONFIG, fromAttributes, INPUT_CONFIG, MONTAGE, OUTPUT_CONFIG, toAttributes, UNKNOWN,
  type Montage,
} from '../../../src/montage';
import { montages, RUNS } from '../arbitrary';

describe('toAttributes', () => {
  test('nests as the API, in snake case, and drops nulls', () => {
    expect(toAttributes(INPUT_CONFIG, {
      MediaArray: ['id0'],
      StickerArray: [{ MediaURL: 'http://a/b.png', DyncFrames: 25, Opacity: null }],
      HighlightStrategy: { ThemeConfig: { ThemeType: 'SmoothHighlight' } },
    })).toEqual({
      media_array: ['id0'],
      sticker_array: [{ media_url: 'http://a/b.png', dync_frames: 25 }],
      highlight_strategy: { theme_config: { theme_type: 'SmoothHighlight' } },
    });
  });

  test('keeps keys of maps as they are', () => {
    expect(toAttributes(EDITING_CONFIG, { SubHeadingConfig: { 1: { FontSize: 40 } } })).toEqual({ sub_heading_config: { 1: { font_size: 40 } } });
  });

  test('puts unknown keys and values of the wrong type into additional_json', () => {
    expect(toAttributes(OUTPUT_CONFIG, { Width: 720, Height: 'tall', MaxDuration: 30, constructor: 1 })).toEqual({
      width: 720,
      additional_json: '{"Height":"tall","MaxDuration":30,"constructor":1}',
    });
  });

  test('keeps unknown values', () => {
    expect(toAttributes(OUTPUT_CONFIG, { Width: UNKNOWN, Height: '${var.height}', GeneratePreviewOnly: '${var.preview}' })).toEqual({
      width: UNKNOWN, height: '${var.height}', generate_preview_only: '${var.preview}',
    });
  });

  test('uses the given naming function', () => {
    expect(toAttributes(OUTPUT_CONFIG, { MediaURL: 'a', Gop: 1 }, (name) => name.toLowerCase()))
      .toEqual({ mediaurl: 'a', [ADDITIONAL_JSON.toLowerCase()]: '{"Gop":1}' });
  });
});

describe('fromAttributes', () => {
  test('is the reverse of toAttributes', () => fc.assert(fc.property(montages, (montage) => {
    const back = fromAttributes(MONTAGE, toAttributes(MONTAGE, montage as unknown as Record<string, unknown>));

    expect(JSON.stringify(canonical(back as unknown as Montage))).toBe(JSON.stringify(canonical(montage)));
  }), RUNS));

  test('converts the caller\'s leaves', () => {
    const config = fromAttributes(OUTPUT_CONFIG, { width: '?', height: 720, count: null }, (value) => (value === '?' ? UNKNOWN : value));

    expect(config).toEqual({ Width: UNKNOWN, Height: 720 });
  });
});

test('requires a JSON object as additional_json', () => {
  expect(additionalFields('{"Gop":250}')).toEqual({ Gop: 250 });
  expect(() => additionalFields('[]')).toThrow(new SyntaxError('not a JSON object'));
  expect(() => additionalFields('{')).toThrow(SyntaxError);
});
