import { timelineDuration, type Timeline } from '../../engine';
import { invalidParameter } from '../wire/errors';

/**
 * Checks a Timeline and returns its length in seconds.
 * @throws ApiError `InvalidParameter` for text that is not a Timeline, or has clips without a length
 */
export function checkedTimeline(parameter: string, text: string): number {
  try {
    const timeline = JSON.parse(text) as Timeline;
    if (!Array.isArray(timeline?.VideoTracks)) throw new Error('it has no VideoTracks.');
    return Math.round(timelineDuration(timeline) * 1000) / 1000;
  } catch (error) {
    throw invalidParameter(parameter, `the local service cannot render this Timeline: ${(error as Error).message}`);
  }
}

/**
 * Replaces each text `$name` in the Timeline of a template by the value of `name`.
 * Guess: local-template-parameters
 */
export function filledIn(config: string, values: Readonly<Record<string, unknown>>): string {
  const fill = (_: string, value: unknown): unknown => {
    const [, name] = typeof value === 'string' ? /^\$(\w+)$/.exec(value) ?? [] : [];
    if (name === undefined) return value;
    if (!(name in values)) throw invalidParameter('ClipsParam', `the parameter $${name} of the template has no value; add "${name}".`);
    return values[name];
  };
  return JSON.stringify(JSON.parse(config, fill));
}
