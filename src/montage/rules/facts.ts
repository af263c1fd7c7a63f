import type { KnownMaterials } from '../materials/material-facts';
import type { Media, MediaMetaData } from '../model';
import { rule, type Rule } from './engine/rule';

/** Rules on what is known about the materials themselves, see `MaterialFacts`. Where nothing is known they say nothing. */

const MATERIALS = 'InputConfig.MediaArray';
const PLACES = ['InputConfig.OpeningArray[*]', 'InputConfig.EndingArray[*]', 'EditingConfig.MediaConfig.MediaMetaDataArray[*]'];

/** Source: seed, InputConfig.MediaArray. */
const LONGEST_TOTAL = 2 * 3600;

type Text = string | undefined;
type Amount = number | undefined;
type Edge = 'In' | 'Out';
type Ranges = readonly { readonly In?: number | null; readonly Out?: number | null }[] | undefined;
/** Of a usable part its material and ranges; of a fixed clip its id, URL and edge; and what is known. */
type Needs = [Text, Ranges, Text, Text, Amount, KnownMaterials];

const seconds = (length: number) => `${Number(length.toFixed(2))} s`;

/** How long the material of a clip or part is, if known. */
const lengthOf = ([media, , id, url, , materials]: Needs) => materials.durationOf(media ?? id ?? url);

/** The first in- or out-point of a clip or part that lies beyond the end of its material, if known. */
function beyond(edge: Edge, needs: Needs): number | undefined {
  const [, ranges, , , own] = needs;
  const end = lengthOf(needs);
  if (end === undefined) return undefined;
  const points = ranges === undefined ? [own] : ranges.map((range) => range[edge] ?? undefined);
  return points.find((at) => at !== undefined && (edge === 'In' ? at >= end : at > end));
}

/** A clip or part does not reach beyond its material with its in-point, or with its out-point. */
const within = (edge: Edge, definition: Pick<Rule, 'code' | 'title' | 'fix' | 'source'> & { readonly limit: string }) =>
  rule<Media | MediaMetaData, Needs>({
    ...definition,
    at: PLACES,
    needs: ['.Media', '.TimeRangeList', '.MediaId', '.MediaURL', `.${edge}`, '@materials'],
    valid: (_clip, ...needs) => beyond(edge, needs) === undefined,
    got: (_clip, ...needs) => `${edge} ${beyond(edge, needs)}`,
    allowed: (_clip, ...needs) => `${definition.limit} ${seconds(lengthOf(needs)!)}, the length of the material`,
  });

export const FACT_RULES = [
  rule<readonly unknown[], [KnownMaterials]>({
    code: 'IMS1111',
    title: 'All materials together last two hours at most.',
    at: MATERIALS,
    needs: ['@materials'],
    valid: (list, materials) => materials.atLeast(list) <= LONGEST_TOTAL,
    got: (list, materials) => `${materials.total(list) === undefined ? 'at least ' : ''}${seconds(materials.atLeast(list))} of material`,
    allowed: `at most ${LONGEST_TOTAL} s (two hours) together`,
    fix: 'leave materials out, or make several jobs',
    source: 'seed: InputConfig.MediaArray',
  }),
  rule<number, [readonly string[] | undefined, KnownMaterials]>({
    code: 'IMS1207',
    title: 'TargetDuration is not longer than all materials together.',
    at: 'InputConfig.HighlightStrategy.TargetDurationConfig.TargetDuration',
    needs: [MATERIALS, '@materials'],
    valid: (target, list = [], materials) => target <= (materials.total(list) ?? Infinity),
    got: (target) => seconds(target),
    allowed: (_target, list = [], materials) => `5 s to ${seconds(materials.total(list)!)}, the length of all materials together`,
    fix: 'choose a shorter target, or add materials',
    source: 'seed: TargetDurationConfig.TargetDuration',
  }),
  within('In', {
    code: 'IMS1112',
    title: 'A clip or part begins before its material ends.',
    limit: 'less than',
    fix: 'choose an In before the end of the material',
    source: 'forum: an In beyond the end is an error',
  }),
  rule<string, [KnownMaterials]>({
    code: 'IMS2109',
    title: 'A material has a voice track.',
    at: `${MATERIALS}[*]`,
    needs: ['@materials'],
    valid: (media, materials) => materials.hasAudio(media) !== false,
    got: 'a video without an audio stream',
    allowed: 'videos with human voices (and captions)',
    fix: 'replace it, or leave it out: the service does not support it, and the job may fail',
    source: 'seed: InputConfig.MediaArray, usage notes; INF: whether captions alone would do',
  }),
  within('Out', {
    code: 'IMS2110',
    title: 'A clip or part ends with its material at the latest.',
    limit: 'at most',
    fix: 'correct it, or leave Out away to use the material to its end',
    source: 'INF: what happens to an Out beyond the end is not documented',
  }),
];
