import type { HighlightMontageJobProps } from '../highlight-montage-job';
import type { MontageConfigs, MontageMaterial } from '../highlight-montage-job-base';
import type { Media } from '../media';
import type { MontageStyle } from '../montage-style';
import type { IPipeline } from '../pipeline';
import { type Config, given } from './given';
import { renderCaption, renderCaptions } from './render-caption';
import { renderProduction } from './render-production';

/** The three configurations, in the API's own form, of what a user declared; values may be tokens. */
export function renderMontage(props: HighlightMontageJobProps): MontageConfigs {
  const { footage } = props;
  return {
    inputConfig: { MediaArray: footage.map((media) => media._reference()), ...styleInput(props) },
    editingConfig: withRanges(styleEditing(props, props.pipeline), footage),
    outputConfig: props.output._render(),
    materials: materialFacts(footage),
  };
}

/** What the footage is known to be, where it is. */
function materialFacts(footage: readonly Media[]): MontageMaterial[] | undefined {
  const facts = footage.map((media) => media._material()).filter((fact) => fact !== undefined);
  return facts.length > 0 ? facts : undefined;
}

function styleInput(style: MontageStyle): Config | undefined {
  return given({
    HighlightStrategy: style.strategy?._render(),
    OpeningArray: style.openings?.map((clip) => clip._render()),
    EndingArray: style.endings?.map((clip) => clip._render()),
    TitleArray: style.titles,
    SubHeadingArray: style.subHeadings
      && Object.entries(style.subHeadings).map(([level, texts]) => ({ Level: Number(level), TitleArray: texts })),
    StickerArray: style.stickers?.map((sticker) => sticker._render()),
    BackgroundMusicArray: style.music?._input(),
    BackgroundImageArray: style.background?._input(),
  });
}

function styleEditing(style: MontageStyle, pipeline: IPipeline | undefined): Config | undefined {
  return given({
    MediaConfig: given({ Volume: style.sourceVolume }),
    TitleConfig: style.titleStyle && renderCaption(style.titleStyle),
    SubHeadingConfig: renderCaptions(style.subHeadingStyles),
    BackgroundMusicConfig: style.music?._editing(),
    BackgroundImageConfig: style.background?._editing(),
    ProcessConfig: given({ ...style.effects?._render(), ...style.transitions?._render(), ...style.filters?._render() }),
    FECanvas: style.previewCanvas && { Width: style.previewCanvas.width, Height: style.previewCanvas.height },
    ProduceConfig: renderProduction(style.production, pipeline),
  });
}

/** The ranges of the footage belong to the editing, though they stand with the footage. */
function withRanges(editing: Config | undefined, footage: readonly Media[]): Config | undefined {
  const ranges = footage.map((media) => media._metaData()).filter((data) => data !== undefined);
  return ranges.length === 0 ? editing : { ...editing, MediaConfig: { ...editing?.MediaConfig as Config | undefined, MediaMetaDataArray: ranges } };
}
