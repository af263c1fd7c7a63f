import { timelineDuration, type Timeline } from '../../engine';
import { invalidParameter } from '../wire/errors';

/**
 * Length in seconds of a Timeline that a client sent.
 * @throws ApiError `InvalidParameter` for what is no Timeline, or has clips whose length only the material knows
 */
export function checkedTimeline(parameter: string, text: string): number {
  try {
    const timeline = JSON.parse(text) as Timeline;
    if (!Array.isArray(timeline?.VideoTracks)) throw new Error('it has no VideoTracks.');
    return Math.round(timelineDuration(timeline) * 1000) / 1000;
  } catch (error) {
    throw invalidParameter(parameter, `it is not a Timeline that can be rendered here: ${(error as Error).message}`);
  }
}

/**
 * A template's Timeline with its parameters filled in: every text `$name` is replaced by the value of `name`.
 * Not verified against the cloud: parameters inside of longer texts, and what is done with those that have no value (here they are refused).
 */
export function filledIn(config: string, values: Readonly<Record<string, unknown>>): string {
  const fill = (_: string, value: unknown): unknown => {
    const [, name] = typeof value === 'string' ? /^\$(\w+)$/.exec(value) ?? [] : [];
    if (name === undefined) return value;
    if (!(name in values)) throw invalidParameter('ClipsParam', `the template's parameter $${name} has no value.`);
    return values[name];
  };
  return JSON.stringify(JSON.parse(config, fill));
}
