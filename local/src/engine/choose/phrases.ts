import { type Analysis, HOP } from '../analyse/analysis';
import { clamp, lengthOf, type Span, within } from '../span';

/** Minimum silence between two phrases, in seconds. */
const SILENCE = 0.5;
/** Maximum length of speech without such a silence, in seconds; longer spans probably contain music and are divided. */
const LONGEST = 15;
/** Distance of clips from a cut, in seconds: its time is known only to one frame of the analysis, and no frame of another scene may be shown. */
const BEFORE_CUT = 0.12;
const AFTER_CUT = 0.08;
/** Distance of clips from the speech of a neighbour, in seconds. */
const NEIGHBOUR_DISTANCE = 0.1;

/** Continuous speech, and the limits of a clip around it. */
export interface Phrase {
  /** Spans of speech with pauses of less than half a second. */
  readonly speech: readonly Span[];
  /** From the first to the last span. */
  readonly core: Span;
  /** Extended by half of the silence before and after, at most to the next cut. */
  readonly own: Span;
  /** Extended to the neighbouring speech, also across cuts. */
  readonly free: Span;
}

/** Divides the speech in the usable ranges of a material at silences, and at cuts without speech. In order of time. */
export function phrasesOf({ speech, cuts, loudness }: Analysis, ranges: readonly Span[]): Phrase[] {
  return ranges.flatMap((range) => {
    const spoken = within(speech, [range]).flatMap((span) => breakUp(span, cuts, loudness));
    const groups = grouped(spoken, cuts);
    return groups.map((group, index) => framed(group, { before: groups[index - 1], after: groups[index + 1], range, cuts }));
  });
}

/** The part of a phrase with some of its spans. It keeps the outer limits, and is limited by the middle of the pauses inside. */
export function partOf(phrase: Phrase, from: number, to: number): Phrase {
  const { speech } = phrase;
  const start = from === 0 ? undefined : (speech[from - 1].end + speech[from].start) / 2;
  const end = to === speech.length ? undefined : (speech[to - 1].end + speech[to].start) / 2;
  const inside = (span: Span) => ({ start: start ?? span.start, end: end ?? span.end });
  const core = { start: speech[from].start, end: speech[to - 1].end };
  return { speech: speech.slice(from, to), core, own: inside(phrase.own), free: inside(phrase.free) };
}

function breakUp(span: Span, cuts: readonly number[], loudness: Float32Array): Span[] {
  if (lengthOf(span) <= LONGEST) return [span];
  const middle = (span.start + span.end) / 2;
  const third = { start: span.start + lengthOf(span) / 3, end: span.end - lengthOf(span) / 3 };
  const scenes = cuts.filter((cut) => cut > third.start && cut < third.end).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const at = scenes[0] ?? quietest(third, loudness);
  return [...breakUp({ start: span.start, end: at }, cuts, loudness), ...breakUp({ start: at, end: span.end }, cuts, loudness)];
}

function quietest({ start, end }: Span, loudness: Float32Array): number {
  let best = Math.ceil(start / HOP);
  for (let i = best; i < end / HOP && i < loudness.length; i++) if (loudness[i] < loudness[best]) best = i;
  return clamp((best + 0.5) * HOP, start, end);
}

function grouped(speech: readonly Span[], cuts: readonly number[]): Span[][] {
  return speech.reduce<Span[][]>((groups, span) => {
    const last = groups.at(-1)?.at(-1);
    if (last && span.start - last.end < SILENCE && !cuts.some((cut) => cut >= last.end && cut <= span.start)) groups.at(-1)!.push(span);
    else groups.push([span]);
    return groups;
  }, []);
}

/** The context of a phrase: the phrases before and after it, its usable range, and the cuts. */
interface Surroundings {
  readonly before?: readonly Span[];
  readonly after?: readonly Span[];
  readonly range: Span;
  readonly cuts: readonly number[];
}

function framed(speech: readonly Span[], { before, after, range, cuts }: Surroundings): Phrase {
  const core = { start: speech[0].start, end: speech[speech.length - 1].end };
  const [previous, next] = [before?.at(-1)?.end, after?.[0].start];
  const free = {
    start: previous === undefined ? range.start : Math.min(core.start, previous + NEIGHBOUR_DISTANCE),
    end: next === undefined ? range.end : Math.max(core.end, next - NEIGHBOUR_DISTANCE),
  };
  const cutBefore = cuts.findLast((cut) => cut >= free.start && cut <= core.start);
  const cutAfter = cuts.find((cut) => cut >= core.end && cut <= free.end);
  const halfBefore = previous === undefined ? range.start : (previous + core.start) / 2;
  const halfAfter = next === undefined ? range.end : (core.end + next) / 2;
  return {
    speech,
    core,
    own: {
      start: Math.min(core.start, cutBefore === undefined ? halfBefore : cutBefore + AFTER_CUT),
      end: Math.max(core.end, cutAfter === undefined ? halfAfter : cutAfter - BEFORE_CUT),
    },
    free,
  };
}
