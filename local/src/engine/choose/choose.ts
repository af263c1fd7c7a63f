import { type EffectiveMontage, redacted } from '../../../../src/montage';
import { type Analysis } from '../analyse/analysis';
import { ENGINE_CODES, EngineError } from '../errors';
import { clamp, type Span } from '../span';
import { Axis } from './axis';
import { type Choice } from './choice';
import { chooseJump } from './jump';
import { chooseSmooth } from './smooth';
import { unitsOf } from './unit';

/**
 * Selects the clips of each output from the analyses of the materials, which are in the order of MediaArray.
 * @throws EngineError if the parts within TimeRangeList contain no speech
 */
export function choose(montage: EffectiveMontage, analyses: readonly Analysis[]): Choice[] {
  const { MediaArray: refs, HighlightStrategy: strategy } = montage.InputConfig;
  const ranges = analyses.map(({ duration }, index) => usable(montage, refs[index], duration));
  const units = unitsOf(analyses.map((analysis, index) => ({ analysis, ranges: ranges[index] })));
  if (units.length === 0) {
    throw new EngineError(
      ENGINE_CODES.noVoice,
      'The parts of the materials that EditingConfig.MediaConfig.MediaMetaDataArray selects contain no speech '
      + `(${redacted(refs.join(', '))}). Extend its TimeRangeList.`,
    );
  }
  const { TargetDuration: target, SpeedRange: range } = strategy.TargetDurationConfig ?? {};
  const aim = target && target / clamp(1, range?.[0] ?? 1, range?.[1] ?? 1);
  return strategy.ThemeConfig.ThemeType === 'SmoothHighlight'
    ? chooseSmooth(units, new Axis(ranges), aim, montage.OutputConfig.Count)
    : [chooseJump(units, aim, strategy.PlotPacingType ?? 'Normal')];
}

/** The usable parts of a material, sorted and merged: its TimeRangeList, by default the whole material. */
function usable({ EditingConfig }: EffectiveMontage, ref: string, duration: number): Span[] {
  const given = (EditingConfig.MediaConfig.MediaMetaDataArray ?? [])
    .filter(({ Media }) => Media === ref)
    .flatMap(({ TimeRangeList }) => TimeRangeList ?? []);
  if (given.length === 0) return [{ start: 0, end: duration }];
  return given
    .map(({ In, Out }) => ({ start: clamp(In ?? 0, 0, duration), end: clamp(Out ?? duration, 0, duration) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start)
    .reduce<Span[]>((apart, span) => {
      const last = apart.at(-1);
      if (!last || span.start > last.end) return [...apart, span];
      return [...apart.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }];
    }, []);
}
