import { Background, Canvas, HighlightStrategy } from '../../../src';
import { styleEditing, styleInput } from '../../../src/constructs/job/montage-style';

test('returns nothing for an empty style', () => {
  expect(styleInput({})).toBeUndefined();
  expect(styleEditing({}, undefined, [])).toBeUndefined();
});

test('returns the strategy, and keeps empty lists', () => {
  expect(styleInput({ strategy: HighlightStrategy.jump(), titles: [], openings: [] })).toEqual({
    HighlightStrategy: { ThemeConfig: { ThemeType: 'JumpHighlight' } }, TitleArray: [], OpeningArray: [],
  });
});

test('returns a volume of 0, and parts of the footage only if there are some', () => {
  expect(styleEditing({ sourceVolume: 0 }, undefined, [])).toEqual({ MediaConfig: { Volume: 0 } });
  expect(styleEditing({}, undefined, [{ Media: 'm' }])).toEqual({ MediaConfig: { MediaMetaDataArray: [{ Media: 'm' }] } });
});

test('returns the pipeline without production settings', () => {
  expect(styleEditing({}, 'p', [])).toEqual({ ProduceConfig: { PipelineId: 'p' } });
});

test('returns a colour in the background and the preview canvas for editing only', () => {
  const style = { background: Background.color('#000000'), previewCanvas: Canvas.PORTRAIT_1080 };
  expect(styleInput(style)).toBeUndefined();
  expect(styleEditing(style, undefined, [])).toEqual({
    BackgroundImageConfig: { SubType: 'Color', Color: '#000000' }, FECanvas: { Width: 1080, Height: 1920 },
  });
});
