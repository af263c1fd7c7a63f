import { type EffectiveMontage } from '../../../../src/montage';
import { type Feature, type Note } from '../render/features';

/** Fields of ProduceConfig that change the video or sound. */
const PRODUCED = [
  'OutputWebmTransparentChannel', 'CoverConfig', 'AudioChannelCopy', 'MaxBitrate', 'KeepOriginMaxBitrate', 'KeepOriginVideoMaxFps',
] as const;
/** Fields of OutputConfig.Video that the renderer supports. */
const SETTINGS = new Set(['Crf', 'Fps', 'Codec']);
const H264 = /^(h\.?264|avc1?|libx264)$/i;

/** Notes on what a montage requests and a Timeline cannot contain. */
export function notesOutsideTimeline(montage: EffectiveMontage): Note[] {
  return [...strategyNotes(montage), ...productionNotes(montage), ...streamNotes(montage)];
}

function strategyNotes({ InputConfig: { HighlightStrategy: strategy } }: EffectiveMontage): Note[] {
  const smooth = strategy.ThemeConfig.ThemeType === 'SmoothHighlight';
  const faces = strategy.FaceInfo?.ImageInfoList?.length ?? 0;
  const actions = [...strategy.EnableActionRecog ? ['EnableActionRecog'] : [], ...strategy.CustomActions?.length ? ['CustomActions'] : []];
  return [
    ...noteIf(smooth && !!strategy.HighlightDescription, 'description',
      'HighlightStrategy.HighlightDescription: has no effect; highlights are selected by speech, loudness and motion'),
    ...noteIf(smooth && faces > 0, 'faces', `HighlightStrategy.FaceInfo: ${faces} of ${faces} faces are not recognised`),
    ...noteIf(actions.length > 0, 'actions', `HighlightStrategy.${actions.join(' and ')}: actions are not recognised`),
  ];
}

function productionNotes({ InputConfig, EditingConfig }: EffectiveMontage): Note[] {
  const produce = EditingConfig.ProduceConfig ?? {};
  const style = EditingConfig.BackgroundMusicConfig.Style;
  return [
    ...noteIf(!!style && !InputConfig.BackgroundMusicArray?.length, 'musicLibrary',
      `BackgroundMusicConfig.Style: ${style} (the public music library is not available; the video has no music)`),
    ...PRODUCED.flatMap((key) => noteIf(!!produce[key], 'produceConfig', `ProduceConfig.${key}: ${JSON.stringify(produce[key])}`)),
  ];
}

function streamNotes({ OutputConfig }: EffectiveMontage): Note[] {
  const settings = Object.entries(OutputConfig.Video ?? {}).flatMap(([key, value]) => {
    const text = `OutputConfig.Video.${key}: ${JSON.stringify(value)}`;
    if (key === 'Codec') return noteIf(!H264.test(String(value)), 'videoSetting', `${text} (H.264 is written)`);
    return noteIf(!SETTINGS.has(key), 'videoSetting', text);
  });
  const sizes = (['Width', 'Height'] as const).flatMap((side) => {
    const size = OutputConfig[side];
    return noteIf(size % 2 === 1, 'oddSize', `OutputConfig.${side}: ${size} (H.264 needs even sizes; ${size - 1} is written)`);
  });
  return [...settings, ...sizes];
}

const noteIf = (condition: boolean, feature: Feature, text: string): Note[] => condition ? [{ feature, text }] : [];
