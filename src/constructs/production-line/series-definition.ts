import { checkExclusive } from './inherited-props';
import { type LineJobProps } from './line-job-props';

const PLACEHOLDER = /\{(episode|number)\}/g;
/** A placeholder, but not an expression of Terraform. */
const IN_BRACES = /(?<!\$)\{(\w+)\}/g;
const TEXTS = ['footageKeys', 'outputKey', 'titles', 'subHeadings', 'notes', 'labels', 'userData'] as const;

/** A series without its production line. */
interface Definition extends LineJobProps {
  readonly episodes: readonly string[];
  readonly overrides?: { readonly [episode: string]: LineJobProps };
}

/** The definition of a series, from which the props of each episode are derived. */
export class SeriesDefinition {
  /**
   * @param path path of the series, for errors
   * @throws Error when the props cannot hold for several episodes
   */
  static checked(path: string, props: Definition): SeriesDefinition {
    const { episodes, overrides = {} } = props;
    const twice = episodes.find((name, index) => episodes.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`${path}.episodes: got "${twice}" twice, allowed each name once; remove one.`);
    const unknownName = Object.keys(overrides).find((name) => !episodes.includes(name));
    if (unknownName !== undefined) {
      throw new Error(`${path}.overrides: got "${unknownName}", allowed the names of episodes (${episodes.slice(0, 3).join(', ')}, …); correct it.`);
    }
    checkExclusive(path, props);
    checkSharedOutput(path, props);
    checkPlaceholders(path, props);
    for (const [name, override] of Object.entries(overrides)) checkPlaceholders(`${path}.overrides.${name}`, override);
    return new SeriesDefinition(episodes);
  }

  private constructor(private readonly names: readonly string[]) {}

  /** The props with the placeholders of one episode replaced. */
  expand(props: LineJobProps, index: number): LineJobProps {
    const values: Record<string, string> = { episode: this.names[index], number: String(index + 1) };
    const filled: Record<string, unknown> = { ...props };
    for (const field of TEXTS) {
      if (filled[field] !== undefined) filled[field] = inside(filled[field], (text) => text.replace(PLACEHOLDER, (_, name: string) => values[name]));
    }
    return filled;
  }
}

/** @throws Error when several episodes would write to one place */
function checkSharedOutput(path: string, { episodes, overrides = {}, output, outputKey }: Definition): void {
  const sharing = episodes.filter((name) => overrides[name]?.output === undefined && overrides[name]?.outputKey === undefined);
  const shared = output ? 'output' : outputKey !== undefined && outputKey.search(PLACEHOLDER) < 0 ? 'outputKey' : undefined;
  if (shared === undefined || sharing.length < 2) return;
  throw new Error(`${path}.${shared}: got one place for ${sharing.length} episodes, allowed a key with {episode} or {number}, because the videos would overwrite `
    + 'each other; use outputKey, for example "{episode}_{index}.mp4".');
}

/** @throws Error for a misspelled placeholder, which would make one key for all episodes */
function checkPlaceholders(path: string, { footageKeys = [], outputKey }: LineJobProps): void {
  const check = (name: string, keys: readonly string[], known: readonly string[], allowed: string) => {
    const other = keys.flatMap((key) => [...key.matchAll(IN_BRACES)]).find(([, word]) => !known.includes(word));
    if (other) throw new Error(`${path}.${name}: got "${other[0]}", allowed ${allowed}; correct it.`);
  };
  check('footageKeys', footageKeys, ['episode', 'number'], '{episode} and {number}');
  check('outputKey', outputKey === undefined ? [] : [outputKey], ['episode', 'number', 'index'], '{episode}, {number} and {index}');
}

/** The value with every text inside it replaced. */
function inside(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => inside(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inside(item, replace)]));
}
