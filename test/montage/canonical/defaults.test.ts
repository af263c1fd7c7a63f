import * as fc from 'fast-check';
import { canonical, withDefaults, type Montage } from '../../../src/montage';
import { montages, RUNS } from '../arbitrary';

const MINIMAL: Montage = { InputConfig: { MediaArray: ['id0'] }, OutputConfig: { GeneratePreviewOnly: true, Width: 1080, Height: 1920 } };
const sized = (Width: number, Height: number): Montage => ({ ...MINIMAL, OutputConfig: { Width, Height } });

describe('withDefaults', () => {
  test('fills in every default that the vendor\'s page documents', () => {
    expect(withDefaults(MINIMAL)).toEqual({
      InputConfig: {
        MediaArray: ['id0'],
        HighlightStrategy: {
          IntroConfig: { Mode: 'Disabled' },
          PlotPacingType: 'Normal',
          ThemeConfig: { ThemeType: 'JumpHighlight' },
          EnableActionRecog: false,
        },
      },
      EditingConfig: {
        MediaConfig: { Volume: 0 },
        TitleConfig: {
          Alignment: 'TopCenter',
          AdaptMode: 'AutoWrap',
          Font: 'Alibaba PuHuiTi 2.0 95 ExtraBold',
          SizeRequestType: 'Nominal',
          Y: 0.1,
        },
        BackgroundMusicConfig: { Volume: 0.2, Style: null },
        ProcessConfig: {
          AllowVfxEffect: false,
          VfxEffectProbability: 0.5,
          VfxFirstClipEffectList: ['slightshow', 'starfieldshinee', 'starfieldshinee2', 'starsparkle', 'colorfulripples', 'starfield'],
          VfxNotFirstClipEffectList: ['zoomslight', 'zoom', 'zoominout', 'slightshake'],
          AllowTransition: false,
          TransitionDuration: 0.5,
          TransitionList: ['linearblur', 'colordistance', 'crosshatch', 'dreamyzoom', 'doomscreentransition_up'],
          UseUniformTransition: true,
          AllowFilter: false,
          FilterList: [],
        },
      },
      OutputConfig: { GeneratePreviewOnly: true, Count: 1, Width: 1080, Height: 1920 },
    });
  });

  test('has a type with all fields that have a default', () => {
    const { InputConfig, EditingConfig } = withDefaults(MINIMAL);
    const volume: number = EditingConfig.MediaConfig.Volume;
    const style: string | null = EditingConfig.BackgroundMusicConfig.Style;
    const transitions: readonly string[] = EditingConfig.ProcessConfig.TransitionList;
    const theme: 'JumpHighlight' | 'SmoothHighlight' = InputConfig.HighlightStrategy.ThemeConfig.ThemeType;
    // @ts-expect-error absent with SmoothHighlight
    const pacing: 'Slow' | 'Normal' | 'Fast' = InputConfig.HighlightStrategy.PlotPacingType;

    expect([volume, style, transitions.length, theme, pacing]).toEqual([0, null, 5, 'JumpHighlight', 'Normal']);
  });

  test('keeps values that are set', () => {
    const effective = withDefaults({
      InputConfig: {
        MediaArray: ['id0'],
        HighlightStrategy: { ThemeConfig: { ThemeType: 'SmoothHighlight' } },
        StickerArray: [{ MediaId: 'a', Y: 0.5, Opacity: null }],
      },
      EditingConfig: {
        TitleConfig: { Y: 0.3, Font: 'SimSun' },
        SubHeadingConfig: { 1: { FontSize: 40 } },
        ProcessConfig: { TransitionList: ['wind'], VfxFirstClipEffectList: [] },
      },
      OutputConfig: { Width: 720, Height: 720, Count: 3 },
    });

    expect(effective.InputConfig.HighlightStrategy).not.toHaveProperty('PlotPacingType');
    expect(effective.InputConfig.StickerArray).toEqual([{ MediaId: 'a', X: 0, Y: 0.5, Opacity: 1 }]);
    expect(effective.EditingConfig.TitleConfig).toMatchObject({ Y: 0.3, Font: 'SimSun', Alignment: 'TopCenter' });
    expect(effective.EditingConfig.SubHeadingConfig).toEqual({ 1: { FontSize: 40 } });
    expect(effective.EditingConfig.ProcessConfig.TransitionList).toEqual(['wind']);
    expect(effective.EditingConfig.ProcessConfig.VfxFirstClipEffectList).toHaveLength(6);
    expect(effective.OutputConfig.Count).toBe(3);
  });

  test('places the title by the orientation of the output', () => {
    expect(withDefaults(sized(1080, 1920)).EditingConfig.TitleConfig?.Y).toBe(0.1);
    expect(withDefaults(sized(1920, 1080)).EditingConfig.TitleConfig?.Y).toBe(0.05);
    expect(withDefaults(sized(1080, 1080)).EditingConfig.TitleConfig?.Y).toBe(0.08);
  });

  test('adds no margin to a title with a fixed margin', () => {
    const effective = withDefaults({ ...MINIMAL, EditingConfig: { TitleConfig: { FixedY: 40 } } });

    expect(effective.EditingConfig.TitleConfig).toHaveProperty('FixedY', 40);
    expect(effective.EditingConfig.TitleConfig).not.toHaveProperty('Y');
  });

  test('keeps unknown keys at any depth', () => {
    const montage = { ...MINIMAL, OutputConfig: { ...MINIMAL.OutputConfig, MaxDuration: 30, Video: { Gop: 250 } } };

    expect(withDefaults(montage).OutputConfig).toMatchObject({ MaxDuration: 30, Video: { Gop: 250 } });
  });

  test('changes only titles and stickers in the canonical form', () => fc.assert(fc.property(montages, (montage) => {
    const effective = withDefaults(montage);
    const { StickerArray: _stickers, ...input } = effective.InputConfig;
    const { TitleConfig: _title, ...editing } = effective.EditingConfig;
    const { StickerArray: _given, ...givenInput } = montage.InputConfig;
    const { TitleConfig: _look, ...givenEditing } = montage.EditingConfig ?? {};

    expect(canonical({ ...effective, InputConfig: input, EditingConfig: editing } as Montage))
      .toEqual(canonical({ ...montage, InputConfig: givenInput, EditingConfig: givenEditing }));
  }), RUNS));
});
