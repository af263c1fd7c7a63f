import type { EpisodeProps } from './episode-props';

const PLACEHOLDER = /\{(episode|number)\}/g;
/** What stands in braces in a key, but is no expression of Terraform's. */
const IN_BRACES = /(?<!\$)\{(\w+)\}/g;
const TEXTS = ['footageKeys', 'outputKey', 'titles', 'subHeadings', 'notes', 'labels', 'userData'] as const;

/** A series as far as its episodes' names are concerned. */
interface SeriesDefinition extends EpisodeProps {
  readonly episodes: string[];
  readonly overrides?: { readonly [episode: string]: EpisodeProps };
}

/** The names of a series' episodes, and what becomes of a definition for each of them. */
export class EpisodeNames {
  /** @throws Error when the definition cannot be that of several episodes */
  static checked(path: string, props: SeriesDefinition): EpisodeNames {
    const { episodes, overrides = {}, output, outputKey } = props;
    const twice = episodes.find((name, index) => episodes.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`${path}.episodes: got "${twice}" twice, allowed is each name once; leave one out.`);
    const stranger = Object.keys(overrides).find((name) => !episodes.includes(name));
    if (stranger !== undefined) {
      throw new Error(`${path}.overrides: got "${stranger}", allowed are the names of episodes (${episodes.slice(0, 3).join(', ')}, …); correct it.`);
    }
    const sharing = episodes.filter((name) => overrides[name]?.output === undefined && overrides[name]?.outputKey === undefined);
    const shared = output ? 'output' : outputKey !== undefined && outputKey.search(PLACEHOLDER) < 0 ? 'outputKey' : undefined;
    if (shared && sharing.length > 1) {
      throw new Error(`${path}.${shared}: got one place for ${sharing.length} episodes, which would overwrite each other's videos, allowed is a key with {episode} or {number}; `
        + 'use outputKey, for example "{episode}_{index}.mp4".');
    }
    for (const definition of [props, ...Object.values(overrides)]) checkPlaceholders(path, definition);
    return new EpisodeNames(episodes);
  }

  private constructor(private readonly names: readonly string[]) {}

  /** The definition with the placeholders of one episode filled in. */
  expand(definition: EpisodeProps, index: number): EpisodeProps {
    const values: Record<string, string> = { episode: this.names[index], number: String(index + 1) };
    const filled: Record<string, unknown> = { ...definition };
    for (const field of TEXTS) {
      if (filled[field] !== undefined) filled[field] = inside(filled[field], (text) => text.replace(PLACEHOLDER, (_, name: string) => values[name]));
    }
    return filled;
  }
}

/** A placeholder that is spelled wrong would be one key for all episodes. */
function checkPlaceholders(path: string, { footageKeys = [], outputKey }: EpisodeProps): void {
  const check = (name: string, keys: readonly string[], known: readonly string[], allowed: string) => {
    const stranger = keys.flatMap((key) => [...key.matchAll(IN_BRACES)]).find(([, word]) => !known.includes(word));
    if (stranger) throw new Error(`${path}.${name}: got "${stranger[0]}", allowed are ${allowed}; correct it.`);
  };
  check('footageKeys', footageKeys, ['episode', 'number'], '{episode} and {number}');
  check('outputKey', outputKey === undefined ? [] : [outputKey], ['episode', 'number', 'index'], '{episode}, {number} and {index}');
}

/** Every text inside a value replaced. */
function inside(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => inside(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inside(item, replace)]));
}
