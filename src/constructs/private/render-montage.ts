import type { HighlightMontageJobProps } from '../highlight-montage-job';
import type { MontageConfigs } from '../highlight-montage-job-base';
import { Config, given } from './given';
import { renderCaption } from './render-caption';
import { renderProduction } from './render-production';

/** The three configurations, in the API's own form, of what a user declared; values may be tokens. */
export function renderMontage(props: HighlightMontageJobProps): MontageConfigs {
  return { inputConfig: inputConfig(props), editingConfig: editingConfig(props), outputConfig: props.output._render() };
}

function inputConfig(props: HighlightMontageJobProps): Config {
  return {
    MediaArray: props.footage.map((media) => media._reference()),
    ...given({
      HighlightStrategy: props.strategy?._render(),
      OpeningArray: props.openings?.map((clip) => clip._render()),
      EndingArray: props.endings?.map((clip) => clip._render()),
      TitleArray: props.titles,
      SubHeadingArray: props.subHeadings
        && Object.entries(props.subHeadings).map(([level, texts]) => ({ Level: Number(level), TitleArray: texts })),
      StickerArray: props.stickers?.map((sticker) => sticker._render()),
      BackgroundMusicArray: props.music?._input(),
      BackgroundImageArray: props.background?._input(),
    }),
  };
}

function editingConfig(props: HighlightMontageJobProps): Config | undefined {
  const ranges = props.footage.map((media) => media._metaData()).filter((data) => data !== undefined);
  return given({
    MediaConfig: given({ Volume: props.sourceVolume, MediaMetaDataArray: ranges.length > 0 ? ranges : undefined }),
    TitleConfig: props.titleStyle && renderCaption(props.titleStyle),
    SubHeadingConfig: props.subHeadingStyles
      && Object.fromEntries(Object.entries(props.subHeadingStyles).map(([level, style]) => [level, renderCaption(style)])),
    BackgroundMusicConfig: props.music?._editing(),
    BackgroundImageConfig: props.background?._editing(),
    ProcessConfig: given({ ...props.effects?._render(), ...props.transitions?._render(), ...props.filters?._render() }),
    FECanvas: props.previewCanvas && { Width: props.previewCanvas.width, Height: props.previewCanvas.height },
    ProduceConfig: renderProduction(props.production, props.pipeline),
  });
}
