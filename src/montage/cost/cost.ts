import { type Bounds, describeBounds, exactly, hull, mapBounds, plus, times } from './bounds';
import { isUnset } from '../json/json-value';
import { parsePath, valueAt } from '../json/path';
import { KnownMaterials, type MaterialFacts } from '../materials/material-facts';
import type { Media, Montage } from '../model';
import { isKnown, UNKNOWN, type Draft } from '../unknown';

/** The price of montage jobs. */
export interface PriceTable {
  /** ISO 4217, e.g. `CNY`. */
  readonly currency: string;
  /** Price of one minute of input or output. */
  readonly perMinute: number;
  /** Minimum number of minutes that a job is charged for. */
  readonly minimumMinutes: number;
  /** When the price was read, e.g. `2026-06`. */
  readonly asOf: string;
  /** What the price is, in words, e.g. `list price of the China site`. */
  readonly source: string;
}

/** The list price of highlight montages. Guess: international-price */
export const LIST_PRICE: PriceTable = {
  currency: 'CNY', perMinute: 2, minimumMinutes: 1, asOf: '2026-06', source: 'list price of the China site',
};

/** The expected cost of one run, as far as it is known before the run. */
export interface CostEstimate {
  /** Charged minutes: input and outputs together, rounded up. */
  readonly minutes: Bounds;
  /** In the currency of the price table. */
  readonly cost: Bounds;
  readonly prices: PriceTable;
  /** Number of outputs, or of previews. */
  readonly outputs: Bounds;
  /** Whether the lengths of all videos of the footage are known. Otherwise the documented limits are used. */
  readonly lengthsKnown: boolean;
}

export interface CostContext {
  /** Facts about footage, openings and endings. Unknown lengths widen the range. */
  readonly materials?: readonly MaterialFacts[];
  /** @default LIST_PRICE */
  readonly prices?: PriceTable;
}

/** Limits in seconds and a number of outputs. Source: Highlight montage, InputConfig.MediaArray, TargetDuration, OutputConfig.Count. */
const LONGEST_INPUT = 2 * 3600;
const SHORTEST_TARGET = 5;
const MOST_OUTPUTS = 100;

/**
 * Estimates the cost of one run of the montage. A job is charged for the length of its input and its outputs, together rounded up to full minutes; failed jobs
 * are free (source: Billing of batch video production). The estimate is a range as far as lengths are UNKNOWN or decided by the service: materials of unknown length may take
 * the allowed two hours, and SmoothHighlight may find fewer highlights than Count. Guess: preview-price, intro-length
 */
export function estimateCost(montage: Draft<Montage>, { materials = [], prices = LIST_PRICE }: CostContext = {}): CostEstimate {
  const facts = KnownMaterials.of(materials);
  const at = (path: string) => valueIn(montage, path);
  const media = at('InputConfig.MediaArray');
  const input = inputOf(media, facts);
  const outputs = outputsOf(at);
  const output = times(outputs, plus(highlightOf(at, input), plus(clipOf(at('InputConfig.OpeningArray'), facts), clipOf(at('InputConfig.EndingArray'), facts))));
  const minutes = charged(plus(input, output), prices);
  const cost = mapBounds(minutes, (count) => Math.round(count * prices.perMinute * 100) / 100);
  const preview = at('OutputConfig.GeneratePreviewOnly');
  const mayBeFree = preview === true || preview === UNKNOWN;
  const rest = { prices, outputs, lengthsKnown: Array.isArray(media) && facts.total(media) !== undefined };
  return mayBeFree ? { minutes: { ...minutes, least: 0 }, cost: { ...cost, least: 0 }, ...rest } : { minutes, cost, ...rest };
}

/** The estimate in words, e.g. `2–246 CNY (1–123 minutes, list price of the China site, 2026-06)`. */
export function describeCost({ minutes, cost, prices }: CostEstimate): string {
  return `${describeBounds(cost)} ${prices.currency} (${describeBounds(minutes)} ${minutes.most === 1 ? 'minute' : 'minutes'}, ${prices.source}, ${prices.asOf})`;
}

function inputOf(media: unknown, facts: KnownMaterials): Bounds {
  if (!Array.isArray(media)) return { least: 0, most: LONGEST_INPUT };
  const least = facts.atLeast(media);
  return { least, most: facts.total(media) ?? Math.max(least, LONGEST_INPUT) };
}

/** Length of the highlight section of one output, with its intro. */
function highlightOf(at: (path: string) => unknown, input: Bounds): Bounds {
  const target = at('InputConfig.HighlightStrategy.TargetDurationConfig.TargetDuration');
  const body = typeof target === 'number' ? exactly(target) : { least: target === UNKNOWN ? SHORTEST_TARGET : 0, most: input.most };
  const intro = at('InputConfig.HighlightStrategy.IntroConfig.Mode');
  return intro === 'Auto' || intro === UNKNOWN ? plus(body, { least: 0, most: input.most }) : body;
}

/** At least one: a job without outputs has failed, and is free. */
function outputsOf(at: (path: string) => unknown): Bounds {
  const count = at('OutputConfig.Count') ?? 1;
  return typeof count === 'number' ? { least: Math.min(1, count), most: count } : { least: 1, most: MOST_OUTPUTS };
}

/** Length of the fixed opening or ending that an output gets: one of the list. */
function clipOf(list: unknown, facts: KnownMaterials): Bounds {
  if (isUnset(list)) return exactly(0);
  if (!Array.isArray(list)) return { least: 0 };
  return list.length === 0 ? exactly(0) : hull(list.map((clip) => lengthOf(clip as Draft<Media>, facts)));
}

function lengthOf(clip: Draft<Media>, facts: KnownMaterials): Bounds {
  if (typeof clip !== 'object' || clip === null || !isKnown(clip)) return { least: 0 };
  const { MediaId, MediaURL, In, Out, Duration } = clip as Media;
  const end = Out ?? facts.durationOf(MediaId ?? MediaURL);
  const length = Duration ?? (typeof end === 'number' ? end - (In ?? 0) : undefined);
  return typeof length === 'number' ? exactly(Math.max(0, length)) : { least: 0 };
}

/** The value at a path; UNKNOWN when it, or an object around it, is. */
function valueIn(montage: Draft<Montage>, path: string): unknown {
  const steps = parsePath(path);
  const unknown = steps.some((_, length) => valueAt(montage, steps.slice(0, length)) === UNKNOWN);
  return unknown ? UNKNOWN : valueAt(montage, steps) ?? undefined;
}

const EPSILON = 1e-9; // 180.00000000000003 s are three minutes

const charged = (seconds: Bounds, { minimumMinutes }: PriceTable): Bounds =>
  mapBounds(seconds, (length) => Math.max(minimumMinutes, Math.ceil(length / 60 - EPSILON)));
