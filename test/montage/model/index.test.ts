import {
  BATCH_TEMPLATE_CONFIG, CATALOGS, citation, EDITING_CONFIG, listOf, MONTAGE, OUTPUT_CONFIG,
  type Caption, type FieldSpec, type Media, type Montage, type OutputConfig, type ProcessConfig,
} from '../../../src/montage';

interface Place { readonly path: string; readonly spec: FieldSpec }

function placesIn(spec: FieldSpec, path: string): Place[] {
  const inner = spec.type === 'object' ? Object.entries(spec.fields).flatMap(([key, field]) => placesIn(field, `${path}.${key}`))
    : spec.type === 'list' || spec.type === 'map' ? placesIn(spec.of, `${path}[]`) : [];
  return [{ path, spec }, ...inner];
}
const PLACES = [...placesIn(MONTAGE, 'Montage'), ...placesIn(BATCH_TEMPLATE_CONFIG, 'Template')];
const specAt = (path: string) => PLACES.find((place) => place.path === `Montage.${path}`)?.spec;

describe('the model', () => {
  test.each([
    ['InputConfig', 'MediaArray HighlightStrategy OpeningArray EndingArray TitleArray SubHeadingArray StickerArray BackgroundMusicArray '
      + 'BackgroundImageArray'],
    ['InputConfig.HighlightStrategy', 'IntroConfig TargetDurationConfig PlotPacingType ThemeConfig HighlightDescription FaceInfo '
      + 'EnableActionRecog CustomActions'],
    ['InputConfig.HighlightStrategy.FaceInfo.ImageInfoList[]', 'Name ImageURL ImageId'],
    ['InputConfig.HighlightStrategy.TargetDurationConfig', 'TargetDuration SpeedRange'],
    ['InputConfig.OpeningArray[]', 'MediaId MediaURL In Out Duration DyncFrames'],
    ['InputConfig.SubHeadingArray[]', 'Level TitleArray'],
    ['InputConfig.StickerArray[]', 'MediaId MediaURL X Y Width Height Opacity DyncFrames'],
    ['EditingConfig', 'MediaConfig TitleConfig SubHeadingConfig BackgroundMusicConfig BackgroundImageConfig ProcessConfig FECanvas '
      + 'ProduceConfig'],
    ['EditingConfig.TitleConfig', 'Alignment AdaptMode Font SizeRequestType Y'],
    ['EditingConfig.SubHeadingConfig[]', 'Y FontSize'],
    ['EditingConfig.BackgroundMusicConfig', 'Volume Style'],
    ['EditingConfig.FECanvas', 'Width Height'],
    ['EditingConfig.ProduceConfig', 'AutoRegisterInputVodMedia OutputWebmTransparentChannel CoverConfig AudioChannelCopy PipelineId MaxBitrate '
      + 'KeepOriginMaxBitrate KeepOriginVideoMaxFps'],
    ['EditingConfig.ProcessConfig', 'AllowVfxEffect VfxEffectProbability VfxFirstClipEffectList VfxNotFirstClipEffectList AllowTransition '
      + 'TransitionDuration TransitionList UseUniformTransition AllowFilter FilterList'],
    ['OutputConfig', 'MediaURL StorageLocation FileName GeneratePreviewOnly Count Width Height Video'],
    ['OutputConfig.Video', 'Crf Codec'],
  ])('has every parameter of the vendor\'s page in %s', (path, names) => {
    const spec = specAt(path);

    expect(spec?.type).toBe('object');
    expect(Object.keys((spec as { fields: object }).fields)).toEqual(expect.arrayContaining(names.split(' ')));
  });

  test('has the required fields of the vendor\'s page', () => {
    const required = PLACES.filter(({ path, spec }) => path.startsWith('Montage.') && spec.required)
      .map(({ path }) => path.slice('Montage.'.length));

    expect(required).toEqual([
      'InputConfig',
      'InputConfig.MediaArray',
      'InputConfig.HighlightStrategy.FaceInfo.ImageInfoList[].Name',
      'InputConfig.SubHeadingArray[].Level',
      'InputConfig.SubHeadingArray[].TitleArray',
      'EditingConfig.MediaConfig.MediaMetaDataArray[].Media',
      'OutputConfig',
      'OutputConfig.Width',
      'OutputConfig.Height',
    ]);
  });

  test.each(PLACES)('documents $path in full sentences, with its source', ({ spec }) => {
    expect(spec.doc).toMatch(/^\S.*\.$/s);
    expect(listOf(spec.source)).not.toEqual([]);
    expect(citation(spec.source)).toMatch(/^\S/);
  });

  test.each(PLACES.filter(({ spec }) => spec.default !== undefined && !Array.isArray(spec.default)))(
    'documents the default of $path', ({ spec }) => {
      expect(spec.doc).toContain(`Default ${String(spec.default)}.`);
    });

  test.each(PLACES.filter(({ spec }) => spec.min !== undefined && spec.max !== undefined))(
    'documents the range of $path', ({ spec }) => {
      expect(spec.doc).toContain(`${spec.min} to ${spec.max}`);
    });

  test('takes defaults from the catalogs', () => {
    for (const { spec } of PLACES) {
      if (spec.type !== 'list' || !spec.of.catalog) continue;
      const { names } = CATALOGS[spec.of.catalog];
      expect(names).toEqual(expect.arrayContaining([...(spec.default ?? []) as string[]]));
    }
  });
});

describe('the types', () => {
  test('follow the model', () => {
    const media: Media = { MediaId: 'a', In: 0, Out: null };
    const caption: Caption = { Font: 'SimSun', FontFace: { Bold: true }, SubtitleEffects: [{ Type: 'Box' }] };
    const process: ProcessConfig = { TransitionList: ['wind'], UseUniformTransition: false };
    const montage: Montage = {
      InputConfig: { MediaArray: ['a'], OpeningArray: [media], SubHeadingArray: [{ Level: 5, TitleArray: ['b'] }] },
      EditingConfig: { TitleConfig: caption, SubHeadingConfig: { 5: caption }, ProcessConfig: process },
      OutputConfig: { Width: 720, Height: 720 },
    };

    expect(montage.EditingConfig?.SubHeadingConfig?.[5].FontFace?.Bold).toBe(true);
  });

  test('reject fields that the model does not have', () => {
    // @ts-expect-error Height is required
    const sideless: OutputConfig = { Width: 720 };
    // @ts-expect-error there is no level 6
    const deep: Montage['InputConfig'] = { MediaArray: [], SubHeadingArray: [{ Level: 6, TitleArray: [] }] };
    // @ts-expect-error misspelled
    const slip: Media = { MediaUrl: 'http://a/b' };
    // @ts-expect-error one of a closed list
    const theme: Montage['InputConfig'] = { MediaArray: [], HighlightStrategy: { ThemeConfig: { ThemeType: 'Smooth' } } };

    expect([sideless, deep, slip, theme]).toHaveLength(4);
  });

  test('are exported for each part of the model', () => {
    expect(EDITING_CONFIG.fields.ProcessConfig.fields.TransitionDuration.default).toBe(0.5);
    expect(OUTPUT_CONFIG.fields.Width.required).toBe(true);
  });
});
