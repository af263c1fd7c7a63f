import { SEED } from './fixtures';
import { parseMontage, readMontage, UNKNOWN } from '../../src/montage';

const INPUT = '{"MediaArray":["id0"]}';
const OUTPUT = '{"MediaURL":"http://out.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4","Width":720,"Height":720}';

describe('parseMontage', () => {
  test('reads text and objects', () => {
    const fromText = parseMontage({ InputConfig: INPUT, OutputConfig: OUTPUT });
    const fromObjects = parseMontage({ InputConfig: JSON.parse(INPUT), OutputConfig: JSON.parse(OUTPUT), EditingConfig: undefined });

    expect(fromText).toEqual(fromObjects);
    expect(fromText.violations).toEqual([]);
    expect(fromText.montage).not.toHaveProperty('EditingConfig');
  });

  test('converts numbers and booleans in strings, as in the vendor\'s examples', () => {
    const { montage, violations } = parseMontage({
      InputConfig: { MediaArray: ['id0'], HighlightStrategy: { TargetDurationConfig: { SpeedRange: ['0.95', '1'] } } },
      EditingConfig: {
        MediaConfig: { Volume: '1', MediaMetaDataArray: [{ Media: 'id0', TimeRangeList: [{ In: '0', Out: '2.5' }] }] },
        SubHeadingConfig: { 1: { FontSize: '40', FontColorOpacity: '.5' } },
        ProduceConfig: { AutoRegisterInputVodMedia: 'true', KeepOriginMaxBitrate: 'false' },
      },
      OutputConfig: OUTPUT,
    });

    expect(violations).toEqual([]);
    expect(montage.InputConfig.HighlightStrategy?.TargetDurationConfig?.SpeedRange).toEqual([0.95, 1]);
    expect(montage.EditingConfig).toEqual({
      MediaConfig: { Volume: 1, MediaMetaDataArray: [{ Media: 'id0', TimeRangeList: [{ In: 0, Out: 2.5 }] }] },
      SubHeadingConfig: { 1: { FontSize: 40, FontColorOpacity: 0.5 } },
      ProduceConfig: { AutoRegisterInputVodMedia: true, KeepOriginMaxBitrate: false },
    });
  });

  test('keeps numeric strings in text fields and in unknown keys', () => {
    const { montage } = parseMontage({ InputConfig: { MediaArray: ['id0'], TitleArray: ['2025'], Extra: '1' }, OutputConfig: OUTPUT });

    expect(montage.InputConfig).toEqual({ MediaArray: ['id0'], TitleArray: ['2025'], Extra: '1' });
  });

  test('makes text that is not JSON an UNKNOWN configuration and a violation, and checks no other rule', () => {
    const { montage, violations } = parseMontage({ InputConfig: '{,}', OutputConfig: { Width: 'wide' } });

    expect(montage).toEqual({ InputConfig: UNKNOWN, OutputConfig: { Width: 'wide' } });
    expect(violations).toMatchObject([{ code: 'IMS1002', path: 'InputConfig' }]);
  });
});

describe('readMontage', () => {
  test('reports the position of a syntax error, and checks the other configurations', () => {
    const { montage, violations } = readMontage({
      InputConfig: INPUT,
      EditingConfig: '{\n  "MediaConfig": {\n    "Volume": 0 // muted\n  }\n}',
      OutputConfig: '{"Width":"wide","Height":720,"GeneratePreviewOnly":true}',
    });

    expect(violations.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
      'IMS1002 EditingConfig: got "/" at line 3, column 17, allowed a JSON object; '
        + 'correct the text at that position (JSON has no comments and no trailing commas).',
      'IMS1001 OutputConfig.Width: got "wide", allowed a whole number; change the type of the value.',
    ]);
    expect(montage.EditingConfig).toBe(UNKNOWN);
  });

  test.each(['[]', '"text"', '5', 'true'])('rejects a configuration that is not an object: %s', (InputConfig) => {
    expect(readMontage({ InputConfig, OutputConfig: OUTPUT }).violations[0]).toMatchObject({ code: 'IMS1001', path: 'InputConfig' });
  });

  test('keeps a value of the wrong type', () => {
    const { montage, violations } = readMontage({ InputConfig: { MediaArray: 'id0' }, OutputConfig: OUTPUT });

    expect(violations[0]).toMatchObject({ code: 'IMS1001', path: 'InputConfig.MediaArray', allowed: 'a list' });
    expect(montage.InputConfig.MediaArray).toBe('id0');
  });

  test('reports each violation once: syntax, types and rules together, in the order of the configurations', () => {
    const { violations } = readMontage({
      InputConfig: { MediaArray: [], TitleArray: [7] },
      EditingConfig: '{,}',
      OutputConfig: { Width: 1, Height: 720, GeneratePreviewOnly: true },
    });

    expect(violations.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'IMS1007 InputConfig.MediaArray',
      'IMS1001 InputConfig.TitleArray[0]',
      'IMS1002 EditingConfig',
      'IMS1005 OutputConfig.Width',
    ]);
  });

  test('reports a configuration that is missing', () => {
    expect(readMontage({ InputConfig: null, OutputConfig: OUTPUT }).violations)
      .toContainEqual(expect.objectContaining({ code: 'IMS1003', path: 'InputConfig' }));
  });

  describe.each([['smooth-cut', SEED.smooth], ['jump-cut', SEED.jump]])('the vendor\'s %s example', (_name, InputConfig) => {
    const { violations } = readMontage({ InputConfig, EditingConfig: SEED.editing, OutputConfig: SEED.output });

    test('has no error', () => {
      expect(violations.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    test('has only warnings about placeholders and labels', () => {
      expect(new Set(violations.map(({ code }) => code))).toEqual(new Set(['IMS2108', 'IMS2201']));
      expect(violations.filter(({ code }) => code === 'IMS2201').map(({ path }) => path)).toEqual([
        'InputConfig.HighlightStrategy.CustomActions[0]',
        'InputConfig.HighlightStrategy.CustomActions[1]',
      ]);
    });
  });
});
