import * as fc from 'fast-check';
import { formatPath, MONTAGE, parsePath, snakeCase, toAttributePath, valueAt, type FieldSpec, type Segment } from '../../../src/montage';
import { RUNS } from '../arbitrary';

describe('paths', () => {
  test.each<[Segment[], string]>([
    [[], ''],
    [['InputConfig', 'TitleArray', 3], 'InputConfig.TitleArray[3]'],
    [['EditingConfig', 'SubHeadingConfig', '1', 'Y'], 'EditingConfig.SubHeadingConfig["1"].Y'],
    [['OutputConfig', 'odd.key "x"'], 'OutputConfig["odd.key \\"x\\""]'],
  ])('%j is written %s', (segments, text) => {
    expect(formatPath(segments)).toBe(text);
    expect(parsePath(text)).toEqual(segments);
  });

  test('round-trip through their text', () => fc.assert(fc.property(
    fc.array(fc.oneof(fc.nat(99), fc.string()), { maxLength: 5 }),
    (segments) => expect(parsePath(formatPath(segments))).toEqual(segments),
  ), RUNS));

  test('reject a text that is not a path', () => {
    expect(() => parsePath('InputConfig[x]')).toThrow(new RangeError('Not a path: InputConfig[x] (at character 11)'));
  });

  test('select a value, or undefined', () => {
    const root = { InputConfig: { TitleArray: ['a', 'b'] } };

    expect(valueAt(root, parsePath('InputConfig.TitleArray[1]'))).toBe('b');
    expect(valueAt(root, parsePath('InputConfig.TitleArray[1].X'))).toBeUndefined();
    expect(valueAt(root, parsePath('OutputConfig.Width'))).toBeUndefined();
  });
});

describe('toAttributePath', () => {
  test.each<[string, Segment[]]>([
    ['', []],
    ['InputConfig.TitleArray[3]', ['input_config', 'title_array', 3]],
    ['InputConfig.HighlightStrategy.ThemeConfig.ThemeType', ['input_config', 'highlight_strategy', 'theme_config', 'theme_type']],
    ['EditingConfig.SubHeadingConfig["1"].FontURL', ['editing_config', 'sub_heading_config', '1', 'font_url']],
    ['InputTemplateConfig.StickerArray[0].X', ['input_template_config', 'sticker_array', 0, 'x']],
  ])('leads from %s to the attribute', (path, attribute) => {
    expect(toAttributePath(path)).toEqual(attribute);
  });

  test('maps an unknown key to its object', () => {
    expect(toAttributePath('OutputConfig.Videos.Crf')).toEqual(['output_config']);
    expect(toAttributePath('OutputConfig.Width.Px')).toEqual(['output_config', 'width']);
    expect(toAttributePath('InputConfig.StickerArray[2].constructor')).toEqual(['input_config', 'sticker_array', 2]);
  });

  test('gives every field of an object a unique name', () => {
    const visit = (spec: FieldSpec): void => {
      if (spec.type === 'list' || spec.type === 'map') return visit(spec.of);
      if (spec.type !== 'object') return;
      const names = Object.keys(spec.fields).map(snakeCase);
      expect(new Set(names).size).toBe(names.length);
      Object.values(spec.fields).forEach(visit);
    };
    visit(MONTAGE);
  });
});
