import { parsePath, valueAt } from '../json/path';
import { KnownMaterials, type MaterialFacts } from '../materials/material-facts';
import type { Media, Montage } from '../model';
import { isKnown, UNKNOWN, type Draft } from '../unknown';

/** What a montage costs. Data, so that an own contract can stand in its place. */
export interface PriceTable {
  /** ISO 4217, e.g. `CNY`. */
  readonly currency: string;
  /** Price of one minute of input or output. */
  readonly perMinute: number;
  /** Minutes that a job is charged at least. */
  readonly minimumMinutes: number;
  /** When the price was read, e.g. `2026-06`. */
  readonly asOf: string;
  /** Whose price it is, in words. */
  readonly source: string;
}

/**
 * The list price of highlight montages.
 *
 * Not verified against the cloud: the price of accounts of the international site is not published for highlight montages, so this one
 * is used for them, too.
 */
export const LIST_PRICE: PriceTable = {
  currency: 'CNY', perMinute: 2, minimumMinutes: 1, asOf: '2026-06', source: 'list price of the China site',
};

/** From `least` to `most`; without `most` nothing is known that would limit it. */
export interface Bounds {
  readonly least: number;
  readonly most?: number;
}

/** What a job will cost, as far as it can be told before it runs. */
export interface CostEstimate {
  /** Charged minutes: input and output together, rounded up. */
  readonly minutes: Bounds;
  /** In the currency of the price table. */
  readonly cost: Bounds;
  readonly prices: PriceTable;
  /** How many videos, or previews, the job makes. */
  readonly outputs: Bounds;
  /** Whether the lengths of all materials are known; otherwise the documented bounds stand for them. */
  readonly lengthsKnown: boolean;
}

export interface CostContext {
  /** What is known about footage, openings and endings; lengths that are not known widen the range. */
  readonly materials?: readonly MaterialFacts[];
  /** @default LIST_PRICE */
  readonly prices?: PriceTable;
}

/** Source: seed, InputConfig.MediaArray and TargetDuration; OutputConfig.Count. */
const LONGEST_INPUT = 2 * 3600;
const SHORTEST_TARGET = 5;
const MOST_OUTPUTS = 100;

/**
 * What one run of the montage is estimated to cost. A job is charged for the length of its input and its outputs, together rounded up to
 * full minutes; failed jobs are free. What is UNKNOWN, or known to the service alone, makes a range of it: materials of unknown length may
 * fill the two hours that are allowed, SmoothHighlight may find fewer highlights than Count.
 *
 * Not verified against the cloud: whether previews are charged (the range begins at 0), and how long the intro of IntroConfig is (taken to be
 * no longer than the input).
 */
export function estimateCost(montage: Draft<Montage>, { materials = [], prices = LIST_PRICE }: CostContext = {}): CostEstimate {
  const facts = KnownMaterials.of(materials);
  const at = (path: string) => valueIn(montage, path);
  const input = inputOf(at('InputConfig.MediaArray'), facts);
  const outputs = outputsOf(at);
  const output = times(outputs, plus(highlightOf(at, input), plus(clipOf(at('InputConfig.OpeningArray'), facts), clipOf(at('InputConfig.EndingArray'), facts))));
  const minutes = charged(plus(input, output), prices);
  const preview = at('OutputConfig.GeneratePreviewOnly');
  const mayBeFree = preview === true || preview === UNKNOWN;
  const cost = mapped(minutes, (count) => Math.round(count * prices.perMinute * 100) / 100);
  const media = at('InputConfig.MediaArray');
  const rest = { prices, outputs, lengthsKnown: Array.isArray(media) && facts.total(media) !== undefined };
  return mayBeFree ? { minutes: { ...minutes, least: 0 }, cost: { ...cost, least: 0 }, ...rest } : { minutes, cost, ...rest };
}

/** A range in words, e.g. `2–246`, `3` or `at least 3`. */
export function describeBounds({ least, most }: Bounds): string {
  if (most === undefined) return `at least ${least}`;
  return least === most ? String(least) : `${least}–${most}`;
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

/** Length of the highlight part of one output, with its intro. */
function highlightOf(at: (path: string) => unknown, input: Bounds): Bounds {
  const target = at('InputConfig.HighlightStrategy.TargetDurationConfig.TargetDuration');
  const body = typeof target === 'number' ? exactly(target) : { least: target === UNKNOWN ? SHORTEST_TARGET : 0, most: input.most };
  const intro = at('InputConfig.HighlightStrategy.IntroConfig.Mode');
  return intro === 'Auto' || intro === UNKNOWN ? plus(body, { least: 0, most: input.most }) : body;
}

/** A job that makes nothing has failed, and is free. */
function outputsOf(at: (path: string) => unknown): Bounds {
  const count = at('OutputConfig.Count') ?? 1;
  return typeof count === 'number' ? { least: Math.min(1, count), most: count } : { least: 1, most: MOST_OUTPUTS };
}

/** Length of the fixed clip that an output gets: one of the list. */
function clipOf(list: unknown, facts: KnownMaterials): Bounds {
  if (list === undefined || list === null) return exactly(0);
  if (!Array.isArray(list)) return { least: 0 };
  const lengths = list.map((clip) => lengthOf(clip as Draft<Media>, facts));
  const mosts = lengths.map(({ most }) => most);
  return lengths.length === 0 ? exactly(0) : {
    least: Math.min(...lengths.map(({ least }) => least)),
    ...(mosts.every((most) => most !== undefined) && { most: Math.max(...mosts) }),
  };
}

function lengthOf(clip: Draft<Media>, facts: KnownMaterials): Bounds {
  if (typeof clip !== 'object' || clip === null || !isKnown(clip)) return { least: 0 };
  const { MediaId, MediaURL, In, Out, Duration } = clip as Media;
  const end = Out ?? facts.durationOf(MediaId ?? MediaURL);
  const length = Duration ?? (typeof end === 'number' ? end - (In ?? 0) : undefined);
  return typeof length === 'number' ? exactly(Math.max(0, length)) : { least: 0 };
}

/** The value at a path; UNKNOWN when it, or what is around it, is. */
function valueIn(montage: Draft<Montage>, path: string): unknown {
  const steps = parsePath(path);
  const open = steps.some((_, length) => valueAt(montage, steps.slice(0, length)) === UNKNOWN);
  return open ? UNKNOWN : valueAt(montage, steps) ?? undefined;
}

const A_BREATH = 1e-9; // 180.00000000000003 s are three minutes

const charged = (seconds: Bounds, { minimumMinutes }: PriceTable): Bounds =>
  mapped(seconds, (length) => Math.max(minimumMinutes, Math.ceil(length / 60 - A_BREATH)));

const exactly = (value: number): Bounds => ({ least: value, most: value });

const plus = (a: Bounds, b: Bounds): Bounds =>
  ({ least: a.least + b.least, ...(a.most !== undefined && b.most !== undefined && { most: a.most + b.most }) });

const times = (a: Bounds, b: Bounds): Bounds =>
  ({ least: a.least * b.least, ...(a.most !== undefined && b.most !== undefined && { most: a.most * b.most }) });

const mapped = ({ least, most }: Bounds, change: (value: number) => number): Bounds =>
  ({ least: change(least), ...(most !== undefined && { most: change(most) }) });
