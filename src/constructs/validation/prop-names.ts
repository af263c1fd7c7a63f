import { camelCase } from '../../montage';

/** Fields of the API by the props that set them. The first entry that is a prefix of a path counts. */
const PROPS: readonly (readonly [field: string, prop: string])[] = [
  ['InputConfig.MediaArray', 'footage'],
  ['InputConfig.HighlightStrategy.TargetDurationConfig.TargetDuration', 'strategy.targetDuration'],
  ['InputConfig.HighlightStrategy.TargetDurationConfig.SpeedRange', 'strategy.speedRange'],
  ['InputConfig.HighlightStrategy.HighlightDescription', 'strategy.description'],
  ['InputConfig.HighlightStrategy.FaceInfo.ImageInfoList', 'strategy.faces'],
  ['InputConfig.HighlightStrategy.FaceInfo', 'strategy.faces'],
  ['InputConfig.HighlightStrategy.PlotPacingType', 'strategy.pacing'],
  ['InputConfig.HighlightStrategy.CustomActions', 'strategy.actions'],
  ['InputConfig.HighlightStrategy.EnableActionRecog', 'strategy.recognizeActions'],
  ['InputConfig.HighlightStrategy.IntroConfig', 'strategy.intro'],
  ['InputConfig.HighlightStrategy', 'strategy'],
  ['InputConfig.OpeningArray', 'openings'],
  ['InputConfig.EndingArray', 'endings'],
  ['InputConfig.TitleArray', 'titles'],
  ['InputConfig.SubHeadingArray', 'subHeadings'],
  ['InputConfig.StickerArray', 'stickers'],
  ['InputConfig.BackgroundMusicArray', 'music'],
  ['InputConfig.BackgroundImageArray', 'background'],
  ['EditingConfig.MediaConfig.Volume', 'sourceVolume'],
  ['EditingConfig.MediaConfig', 'footage'],
  ['EditingConfig.TitleConfig', 'titleStyle'],
  ['EditingConfig.SubHeadingConfig', 'subHeadingStyles'],
  ['EditingConfig.BackgroundMusicConfig', 'music'],
  ['EditingConfig.BackgroundImageConfig', 'background'],
  ['EditingConfig.ProcessConfig.VfxEffectProbability', 'effects.probability'],
  ['EditingConfig.ProcessConfig.VfxFirstClipEffectList', 'effects.firstClip'],
  ['EditingConfig.ProcessConfig.VfxNotFirstClipEffectList', 'effects.otherClips'],
  ['EditingConfig.ProcessConfig.AllowVfxEffect', 'effects'],
  ['EditingConfig.ProcessConfig.TransitionDuration', 'transitions.duration'],
  ['EditingConfig.ProcessConfig.TransitionList', 'transitions'],
  ['EditingConfig.ProcessConfig.UseUniformTransition', 'transitions.uniform'],
  ['EditingConfig.ProcessConfig.AllowTransition', 'transitions'],
  ['EditingConfig.ProcessConfig.FilterList', 'filters'],
  ['EditingConfig.ProcessConfig.AllowFilter', 'filters'],
  ['EditingConfig.FECanvas', 'previewCanvas'],
  ['EditingConfig.ProduceConfig.PipelineId', 'pipeline'],
  ['EditingConfig.ProduceConfig.CoverConfig.StartTime', 'production.coverAt'],
  ['EditingConfig.ProduceConfig', 'production'],
  ['OutputConfig.Width', 'canvas'],
  ['OutputConfig.Height', 'canvas'],
  ['OutputConfig.Count', 'count'],
  ['OutputConfig.Video', 'video'],
  ['OutputConfig', 'output'],
];

/** Fields whose inside does not appear in the prop. */
const WHOLE: ReadonlySet<string> = new Set(['EditingConfig.MediaConfig', 'OutputConfig', 'OutputConfig.Width', 'OutputConfig.Height']);

/** Fields inside of captions, clips, stickers and music, where the prop is not the field's name in camelCase. */
const FIELDS: Readonly<Record<string, string>> = {
  In: 'start', Out: 'end', DyncFrames: 'frames', MediaURL: 'media', MediaId: 'media', TimeRangeList: 'ranges', TitleArray: 'titles',
  FontURL: 'fontFile', BorderStyle: 'border', OutlineColour: 'outlineColor', BackColour: 'backColor', EffectColorStyle: 'wordArt',
  BubbleStyleId: 'bubble', AaiMotionInEffect: 'motionIn', AaiMotionIn: 'motionInDuration', AaiMotionOutEffect: 'motionOut',
  AaiMotionOut: 'motionOutDuration', AaiMotionLoopEffect: 'motionLoop', TimelineIn: 'start', TimelineOut: 'end', SubtitleEffects: 'effects',
};

/** Rules on a whole configuration, by the prop that changes it. */
const BY_RULE: Readonly<Record<string, string>> = { IMS1509: 'canvas', IMS2311: 'sourceVolume' };

/**
 * The prop that sets a field of a montage or template, e.g. `titles[0]` of `InputConfig.TitleArray[0]`; undefined if no prop sets it.
 * @param code code of the rule that the field breaks
 */
export function propOf(path: string, code?: string): string | undefined {
  if (code !== undefined && code in BY_RULE) return BY_RULE[code];
  const field = path.replace(/^(Input|Editing|Output)TemplateConfig/, '$1Config');
  const entry = PROPS.find(([prefix]) => field === prefix || field.startsWith(`${prefix}.`) || field.startsWith(`${prefix}[`));
  if (entry === undefined) return undefined;
  const [prefix, prop] = entry;
  return WHOLE.has(prefix) ? prop : `${prop}${field.slice(prefix.length).replace('.FontFace', '').replace(/[A-Z]\w*/g, propName)}`;
}

function propName(field: string): string {
  return FIELDS[field] ?? camelCase(field);
}
