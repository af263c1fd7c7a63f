import { propOf } from '../../../src/constructs/validation/prop-names';

test.each([
  ['InputConfig.MediaArray', 'footage'],
  ['InputConfig.MediaArray[2]', 'footage[2]'],
  ['InputConfig.TitleArray[0]', 'titles[0]'],
  ['InputConfig.SubHeadingArray[1].Level', 'subHeadings[1].level'],
  ['InputConfig.SubHeadingArray[1].TitleArray[0]', 'subHeadings[1].titles[0]'],
  ['InputConfig.StickerArray[0].X', 'stickers[0].x'],
  ['InputConfig.StickerArray[0].DyncFrames', 'stickers[0].frames'],
  ['InputConfig.OpeningArray[0]', 'openings[0]'],
  ['InputConfig.EndingArray[3].In', 'endings[3].start'],
  ['InputConfig.HighlightStrategy', 'strategy'],
  ['InputConfig.HighlightStrategy.PlotPacingType', 'strategy.pacing'],
  ['InputConfig.HighlightStrategy.TargetDurationConfig.TargetDuration', 'strategy.targetDuration'],
  ['InputConfig.HighlightStrategy.TargetDurationConfig.SpeedRange[0]', 'strategy.speedRange[0]'],
  ['InputConfig.HighlightStrategy.CustomActions[4]', 'strategy.actions[4]'],
  ['InputConfig.BackgroundMusicArray[0]', 'music[0]'],
  ['EditingConfig.MediaConfig.Volume', 'sourceVolume'],
  ['EditingConfig.MediaConfig.MediaMetaDataArray[0]', 'footage'],
  ['EditingConfig.TitleConfig', 'titleStyle'],
  ['EditingConfig.TitleConfig.FontFace.Bold', 'titleStyle.bold'],
  ['EditingConfig.TitleConfig.AaiMotionIn', 'titleStyle.motionInDuration'],
  ['EditingConfig.SubHeadingConfig.2.FontURL', 'subHeadingStyles.2.fontFile'],
  ['EditingConfig.ProcessConfig.TransitionList[0]', 'transitions[0]'],
  ['EditingConfig.ProduceConfig.PipelineId', 'pipeline'],
  ['EditingConfig.ProduceConfig.MaxBitrate', 'production.maxBitrate'],
  ['OutputConfig', 'output'],
  ['OutputConfig.MediaURL', 'output'],
  ['OutputConfig.Width', 'canvas'],
  ['OutputConfig.Count', 'count'],
  ['OutputConfig.Video.Crf', 'video.crf'],
  ['InputTemplateConfig.StickerArray[0].Y', 'stickers[0].y'],
  ['EditingTemplateConfig.TitleConfig.OutlineColour', 'titleStyle.outlineColor'],
  ['OutputTemplateConfig.Height', 'canvas'],
])('%s is set by %s', (path, prop) => expect(propOf(path)).toBe(prop));

test.each([[''], ['InputConfig'], ['InputConfig.Unknown'], ['InputConfig.MediaArrays'], ['EditingConfig.TitleConfigs.X']])('no prop sets %j', (path) => {
  expect(propOf(path)).toBeUndefined();
});

test.each([['IMS2311', 'sourceVolume'], ['IMS1509', 'canvas'], ['IMS1502', 'output']])('the rule %s on the output as a whole is for %s', (code, prop) => {
  expect(propOf('OutputConfig', code)).toBe(prop);
});
