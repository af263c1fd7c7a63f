import type { KnownMaterials } from '../materials/material-facts';
import type { Media, MediaMetaData } from '../model';
import { guess, on } from '../sources';
import { rule, type Rule } from './engine/rule';

/* Rules on lengths and audio tracks. They apply where facts about the materials are known, see `MaterialFacts`. */

const FOOTAGE = 'InputConfig.MediaArray';
const PLACES = ['InputConfig.OpeningArray[*]', 'InputConfig.EndingArray[*]', 'EditingConfig.MediaConfig.MediaMetaDataArray[*]'];
const MEDIA_ARRAY = on('highlightMontage', 'InputConfig.MediaArray');

/** In seconds. */
const LONGEST_TOTAL = 2 * 3600;

type Text = string | undefined;
type Amount = number | undefined;
type Edge = 'In' | 'Out';
type Ranges = readonly { readonly In?: number | null; readonly Out?: number | null }[] | undefined;
/** Video and ranges of an entry of MediaMetaDataArray; id, URL and edge of a fixed clip; the known facts. */
type Needs = [Text, Ranges, Text, Text, Amount, KnownMaterials];

const seconds = (length: number) => `${Number(length.toFixed(2))} s`;

/** Length of the video of a clip or part, if known. */
const lengthOf = ([media, , id, url, , materials]: Needs) => materials.durationOf(media ?? id ?? url);

/** The first in-point or out-point that is beyond the end of the video, if its length is known. */
function beyond(edge: Edge, needs: Needs): number | undefined {
  const [, ranges, , , own] = needs;
  const end = lengthOf(needs);
  if (end === undefined) return undefined;
  const points = ranges === undefined ? [own] : ranges.map((range) => range[edge] ?? undefined);
  return points.find((at) => at !== undefined && (edge === 'In' ? at >= end : at > end));
}

/** The in-points, or the out-points, of a clip or part must be within the video. */
const within = (edge: Edge, definition: Pick<Rule, 'code' | 'title' | 'fix' | 'source'> & { readonly limit: string }) =>
  rule<Media | MediaMetaData, Needs>({
    ...definition,
    at: PLACES,
    needs: ['.Media', '.TimeRangeList', '.MediaId', '.MediaURL', `.${edge}`, '@materials'],
    valid: (_clip, ...needs) => beyond(edge, needs) === undefined,
    got: (_clip, ...needs) => `${edge} ${beyond(edge, needs)}`,
    allowed: (_clip, ...needs) => `${definition.limit} ${seconds(lengthOf(needs)!)}, the length of the video`,
  });

export const FOOTAGE_RULES = [
  rule<readonly unknown[], [KnownMaterials]>({
    code: 'IMS1111',
    title: 'The footage must not be longer than two hours in total.',
    at: FOOTAGE,
    needs: ['@materials'],
    valid: (list, materials) => materials.atLeast(list) <= LONGEST_TOTAL,
    got: (list, materials) => `${materials.total(list) === undefined ? 'at least ' : ''}${seconds(materials.atLeast(list))} of footage`,
    allowed: `at most ${LONGEST_TOTAL} s (two hours) in total`,
    fix: 'remove videos, or split them into several jobs',
    source: MEDIA_ARRAY,
  }),
  rule<number, [readonly string[] | undefined, KnownMaterials]>({
    code: 'IMS1207',
    title: 'TargetDuration must not exceed the total length of the footage.',
    at: 'InputConfig.HighlightStrategy.TargetDurationConfig.TargetDuration',
    needs: [FOOTAGE, '@materials'],
    valid: (target, list = [], materials) => target <= (materials.total(list) ?? Infinity),
    got: (target) => seconds(target),
    allowed: (_target, list = [], materials) => `5 s to ${seconds(materials.total(list)!)}, the total length of the footage`,
    fix: 'choose a shorter target, or add footage',
    source: on('highlightMontage', 'TargetDurationConfig.TargetDuration'),
  }),
  within('In', {
    code: 'IMS1112',
    title: 'In must be before the end of the video.',
    limit: 'less than',
    fix: 'choose an In before the end of the video',
    source: guess('in-beyond-end'),
  }),
  rule<string, [KnownMaterials]>({
    code: 'IMS2109',
    title: 'A video has no audio track. The service supports only videos with human voices.',
    at: `${FOOTAGE}[*]`,
    needs: ['@materials'],
    valid: (media, materials) => materials.hasAudio(media) !== false,
    got: 'a video without an audio track',
    allowed: 'videos with human voices and captions',
    fix: 'replace or remove it: the service does not support it, and the job may fail',
    source: [on('highlightMontage', 'Important'), MEDIA_ARRAY, guess('captions-without-voices')],
  }),
  within('Out', {
    code: 'IMS2110',
    title: 'Out is beyond the end of the video.',
    limit: 'at most',
    fix: 'correct it, or remove Out to use the video to its end',
    source: guess('out-beyond-end'),
  }),
];
