import * as fc from 'fast-check';
import { montages, RUNS } from './arbitrary';
import { SEED } from './fixtures';
import { checkMontage, checkOutput, checkTemplate, isKnown, parseMontage, UNKNOWN, type Draft, type Montage } from '../../src/montage';

const MINIMAL: Montage = {
  InputConfig: { MediaArray: ['id0'] },
  EditingConfig: { MediaConfig: { Volume: 1 } },
  OutputConfig: { MediaURL: 'https://out.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', Width: 720, Height: 720 },
};
const places = (montage: Draft<Montage>, region?: string) => checkMontage(montage, { region }).map(({ code, path }) => `${code} ${path}`);

describe('checkMontage', () => {
  test('accepts a valid montage', () => {
    expect(checkMontage(MINIMAL)).toEqual([]);
  });

  test('reports all violations, in document order', () => {
    const montage = {
      InputConfig: {
        TitleArray: ['x'.repeat(51)],
        MediaArray: ['oss://a/b.mp4', 'id0'],
        StickerArray: [{ X: -1 }, { MediaId: 'a', Opacity: 2 }],
      },
      EditingConfig: { TitleConfig: { FontColor: 'red' } },
      OutputConfig: { Count: 3, MediaURL: 'https://out.oss-cn-shanghai.aliyuncs.com/a.mp4', Width: 100 },
    } as unknown as Montage;

    expect(places(montage)).toEqual([
      'IMS1012 InputConfig.TitleArray[0]',
      'IMS1103 InputConfig.MediaArray[0]',
      'IMS1101 InputConfig.StickerArray[0]',
      'IMS1302 InputConfig.StickerArray[0].X',
      'IMS1005 InputConfig.StickerArray[1].Opacity',
      'IMS1301 EditingConfig.TitleConfig.FontColor',
      'IMS2311 OutputConfig',
      'IMS1003 OutputConfig.Height',
      'IMS1204 OutputConfig.Count',
      'IMS1505 OutputConfig.MediaURL',
      'IMS1005 OutputConfig.Width',
    ]);
  });

  test('reports in one line where, what was found, what is allowed and what to do', () => {
    const title = 'Now open in Huilongguan: the shop that everyone waited for';

    const [violation] = checkMontage({ ...MINIMAL, InputConfig: { MediaArray: ['id0'], TitleArray: [title] } });

    expect(violation).toEqual({
      code: 'IMS1012',
      severity: 'error',
      path: 'InputConfig.TitleArray[0]',
      got: '58 characters ("Now open in Huilongguan: …")',
      allowed: 'at most 50',
      fix: 'shorten the text',
      source: 'Highlight montage, InputConfig.TitleArray',
      message: 'IMS1012 InputConfig.TitleArray[0]: got 58 characters ("Now open in Huilongguan: …"), allowed at most 50; shorten the text.',
    });
  });

  test('keeps signatures of URLs out of messages', () => {
    const signed = 'https://cdn.example.com/ep1.mp4?Expires=1&Signature=top-secret';

    const [violation] = checkMontage({ ...MINIMAL, InputConfig: { MediaArray: [signed] } });

    expect(violation.message).toContain('https://cdn.example.com/ep1.mp4');
    expect(JSON.stringify(violation)).not.toContain('top-secret');
  });

  test('keeps sensitive values out of messages', () => {
    const FaceInfo = { ImageInfoList: [{ Name: 'Ning', ImageURL: 'oss://faces/canary.png' }] };
    const montage: Montage = { ...MINIMAL, InputConfig: { ...MINIMAL.InputConfig, HighlightStrategy: { ThemeConfig: { ThemeType: 'SmoothHighlight' }, FaceInfo } } };
    const found = checkMontage(montage).filter(({ path }) => path.endsWith('ImageURL'));

    expect(found.map(({ code, got }) => [code, got])).toEqual([['IMS1104', 'a hidden value']]);
    expect(JSON.stringify(found)).not.toContain('canary');
  });

  test('reports a value of the wrong type once, and checks the others', () => {
    const montage = { ...MINIMAL, InputConfig: { MediaArray: { length: 99 }, TitleArray: [5, 'x'.repeat(51)] } } as unknown as Montage;

    expect(places(montage)).toEqual([
      'IMS1001 InputConfig.MediaArray',
      'IMS1001 InputConfig.TitleArray[0]',
      'IMS1012 InputConfig.TitleArray[1]',
    ]);
  });

  test('does not compare items of the wrong type', () => {
    const range = (SpeedRange: unknown) => places({
      ...MINIMAL, InputConfig: { ...MINIMAL.InputConfig, HighlightStrategy: { TargetDurationConfig: { TargetDuration: 10, SpeedRange } } },
    } as unknown as Montage).map((place) => place.replace(/(IMS\d+) .*TargetDurationConfig\./, '$1 '));

    expect(range([{ toString: 1, valueOf: null }, 1])).toEqual(['IMS1001 SpeedRange[0]']);
    expect(range([2, [1]])).toEqual(['IMS1001 SpeedRange[1]']);
    expect(range([2, null])).toEqual(['IMS1001 SpeedRange[1]']);
    expect(range([2, 1])).toEqual(['IMS1205 SpeedRange']);
  });

  test('uses the given region before the region of the buckets', () => {
    expect(places(MINIMAL, 'cn-beijing')).toEqual(['IMS1105 OutputConfig.MediaURL']);
    expect(places(MINIMAL, 'eu-central-1')).toEqual(['IMS1501 ', 'IMS1105 OutputConfig.MediaURL']);
    expect(checkMontage(MINIMAL, { region: UNKNOWN })).toEqual([]);
  });

  test('uses the region of the first material in OSS if the output has none', () => {
    const montage: Montage = {
      ...MINIMAL,
      InputConfig: { MediaArray: ['id0', 'http://raw.oss-us-west-1.aliyuncs.com/a.mp4', 'http://raw.oss-cn-shanghai.aliyuncs.com/b.mp4'] },
      OutputConfig: { GeneratePreviewOnly: true, Width: 720, Height: 720 },
    };

    expect(places(montage)).toEqual(['IMS1105 InputConfig.MediaArray[2]']);
  });

  test('accepts the vendor\'s placeholders in any region', () => {
    const { montage } = parseMontage({ InputConfig: SEED.smooth, EditingConfig: SEED.editing, OutputConfig: SEED.output });

    expect(checkMontage(montage, { region: 'cn-shanghai' }).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('accepts the vendor\'s VOD destination', () => {
    const StorageLocation = 'outin-****6c886b4549d481030f6e****.oss-cn-shanghai.aliyuncs.com';
    const vod: Montage = { ...MINIMAL, OutputConfig: { StorageLocation, FileName: 'example_{index}.mp4', Width: 1080, Height: 1920 } };

    expect(places(vod)).toEqual(['IMS2108 OutputConfig.StorageLocation']);
  });

  test('accepts an unknown montage', () => {
    expect(checkMontage(UNKNOWN)).toEqual([]);
    expect(checkMontage({ InputConfig: UNKNOWN, EditingConfig: UNKNOWN, OutputConfig: UNKNOWN })).toEqual([]);
  });

  test('never throws', () => fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (...configs) => {
    const [InputConfig, EditingConfig, OutputConfig] = configs as unknown as [never, never, never];

    expect(Array.isArray(checkMontage({ InputConfig, EditingConfig, OutputConfig }))).toBe(true);
  }), RUNS));

  /** The value with one part, picked at random, made unknown. */
  function withHole(value: unknown, pick: number): unknown {
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0 || pick % 7 === 0) return UNKNOWN;
    const keys = Object.keys(value);
    const chosen = keys[pick % keys.length];
    const parts = Object.entries(value).map(([key, part]) => [key, key === chosen ? withHole(part, Math.floor(pick / 3)) : part] as const);
    return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
  }

  test('reports no more violations when less is known', () => fc.assert(fc.property(montages, fc.nat(), (montage, pick) => {
    const region = 'cn-shanghai'; // given, since an unknown URL could change which region is derived
    const draft = withHole(montage, pick) as Draft<Montage>;
    fc.pre(!isKnown(draft));

    const known = new Set(places(montage, region));
    expect(places(draft, region).filter((place) => !known.has(place))).toEqual([]);
  }), RUNS));
});

describe('checkOutput', () => {
  const codes = (output: Parameters<typeof checkOutput>[0], region?: string) => checkOutput(output, { region }).map(({ code, path }) => `${code} ${path}`);
  const OUTPUT = { MediaURL: 'https://out.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', Width: 720, Height: 720 };

  test('accepts a valid output, and one that is not known', () => {
    expect(codes(OUTPUT, 'cn-shanghai')).toEqual([]);
    expect(codes(UNKNOWN, 'cn-shanghai')).toEqual([]);
  });

  test('checks the output only', () => {
    expect(codes({ ...OUTPUT, Count: 100 })).toEqual([]);
    expect(codes({ ...OUTPUT, Count: 101 })).toEqual(['IMS1005 OutputConfig.Count']);
    expect(codes({ ...OUTPUT, Width: 100, MediaURL: 'https://out.oss-cn-beijing.aliyuncs.com/a.mp4' }, 'cn-shanghai'))
      .toEqual(['IMS1105 OutputConfig.MediaURL', 'IMS1505 OutputConfig.MediaURL', 'IMS1005 OutputConfig.Width']);
  });

  test('uses the region of the output bucket, and does not report the region itself', () => {
    expect(codes({ ...OUTPUT, MediaURL: 'https://out.oss-eu-west-1.aliyuncs.com/a_{index}.mp4' })).toEqual([]);
  });
});

describe('checkTemplate', () => {
  test('checks the parts of the template under their own names', () => {
    const found = checkTemplate({
      InputTemplateConfig: { StickerArray: [{ X: 0.5 }], BackgroundMusicArray: ['http://raw.oss-cn-beijing.aliyuncs.com/a.mp3'] },
      EditingTemplateConfig: { TitleConfig: { FontColor: 'red' }, BackgroundMusicConfig: { Style: 'bgm-upbeat' } },
      OutputTemplateConfig: { Width: 3000, Height: 3000 },
    }, { region: 'cn-shanghai' });

    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'IMS1101 InputTemplateConfig.StickerArray[0]',
      'IMS1105 InputTemplateConfig.BackgroundMusicArray[0]',
      'IMS1301 EditingTemplateConfig.TitleConfig.FontColor',
      'IMS2313 EditingTemplateConfig.BackgroundMusicConfig.Style',
      'IMS1509 OutputTemplateConfig',
    ]);
  });

  test('does not require what the job may supply', () => {
    expect(checkTemplate({
      EditingTemplateConfig: { TitleConfig: { Y: 0.1 }, SubHeadingConfig: { 1: { Y: 0.3 } } },
      OutputTemplateConfig: { Width: 1080 },
    }, { region: 'cn-shanghai' })).toEqual([]);
  });

  test('requires the part that the vendor requires', () => {
    expect(checkTemplate({} as never).map(({ message }) => message))
      .toEqual(['IMS1003 OutputTemplateConfig: got no value, allowed an object; set this required field.']);
    expect(checkTemplate(UNKNOWN)).toEqual([]);
  });
});
