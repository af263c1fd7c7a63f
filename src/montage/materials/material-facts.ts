import { OssUrl } from './oss-url';
import { UNKNOWN } from '../unknown';

/** What is known about a material, for example from GetMediaInfo. Facts are checked against a montage; they are no part of it. */
export interface MaterialFacts {
  /** Media asset id or URL, as in InputConfig.MediaArray. */
  readonly media: string | typeof UNKNOWN;
  /** Length in seconds. */
  readonly duration?: number | null | typeof UNKNOWN;
  /** Whether there is an audio stream. */
  readonly hasAudio?: boolean | null | typeof UNKNOWN;
}

/** Facts by material. What is not known is undefined: a rule must not conclude anything from it. */
export class KnownMaterials {
  static readonly none = KnownMaterials.of([]);

  /** Of several facts about the same material the first counts. */
  static of(facts: readonly MaterialFacts[]): KnownMaterials {
    const byMedia = new Map<string, MaterialFacts>();
    for (const fact of facts) {
      if (fact.media !== UNKNOWN && !byMedia.has(keyOf(fact.media))) byMedia.set(keyOf(fact.media), fact);
    }
    return new KnownMaterials(byMedia);
  }

  private constructor(private readonly byMedia: ReadonlyMap<string, MaterialFacts>) {}

  /** Length in seconds, if known; 0 says nothing. */
  durationOf(media: unknown): number | undefined {
    const duration = this.of(media)?.duration;
    return typeof duration === 'number' && Number.isFinite(duration) && duration > 0 ? duration : undefined;
  }

  /** Whether it has an audio stream, if known. */
  hasAudio(media: unknown): boolean | undefined {
    const hasAudio = this.of(media)?.hasAudio;
    return typeof hasAudio === 'boolean' ? hasAudio : undefined;
  }

  /** Length of all in seconds, or undefined when that of one is not known. A material that stands twice counts twice. */
  total(materials: readonly unknown[]): number | undefined {
    const durations = materials.map((media) => this.durationOf(media));
    return durations.every((duration) => duration !== undefined) ? sum(durations) : undefined;
  }

  /** Length that all have at least, in seconds: materials of unknown length count nothing, repeated ones once. */
  atLeast(materials: readonly unknown[]): number {
    const distinct = new Map(materials.filter((media) => typeof media === 'string').map((media) => [keyOf(media), media]));
    return sum([...distinct.values()].map((media) => this.durationOf(media) ?? 0));
  }

  private of(media: unknown): MaterialFacts | undefined {
    return typeof media === 'string' ? this.byMedia.get(keyOf(media)) : undefined;
  }
}

/** One object in OSS may be written with http or https, and with or without escapes. */
function keyOf(media: string): string {
  const url = OssUrl.parse(media);
  return url instanceof OssUrl ? JSON.stringify([url.region, url.bucket, url.key]) : media;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
