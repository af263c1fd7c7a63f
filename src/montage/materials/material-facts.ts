import { OssUrl } from './oss-url';
import { UNKNOWN } from '../unknown';

/** Facts about a material, for example from GetMediaInfo. Rules use them; they are not part of a montage. */
export interface MaterialFacts {
  /** Media asset id or URL, as in InputConfig.MediaArray. */
  readonly media: string | typeof UNKNOWN;
  /** Length in seconds. */
  readonly duration?: number | null | typeof UNKNOWN;
  /** Whether there is an audio stream. */
  readonly hasAudio?: boolean | null | typeof UNKNOWN;
}

/** Facts by material. An unknown fact is undefined: a rule must not draw a conclusion from it. */
export class KnownMaterials {
  static readonly none = KnownMaterials.of([]);

  /** If there are several facts about a material, the first is used. */
  static of(facts: readonly MaterialFacts[]): KnownMaterials {
    const byMedia = new Map<string, MaterialFacts>();
    for (const fact of facts) {
      if (fact.media !== UNKNOWN && !byMedia.has(keyOf(fact.media))) byMedia.set(keyOf(fact.media), fact);
    }
    return new KnownMaterials(byMedia);
  }

  private constructor(private readonly byMedia: ReadonlyMap<string, MaterialFacts>) {}

  /** Length in seconds, if known. 0 counts as not known. */
  durationOf(media: unknown): number | undefined {
    const duration = this.of(media)?.duration;
    return typeof duration === 'number' && Number.isFinite(duration) && duration > 0 ? duration : undefined;
  }

  /** Whether it has an audio stream, if known. */
  hasAudio(media: unknown): boolean | undefined {
    const hasAudio = this.of(media)?.hasAudio;
    return typeof hasAudio === 'boolean' ? hasAudio : undefined;
  }

  /** Total length in seconds, or undefined if the length of one is not known. A material that occurs twice counts twice. */
  total(materials: readonly unknown[]): number | undefined {
    const durations = materials.map((media) => this.durationOf(media));
    return durations.every((duration) => duration !== undefined) ? sum(durations) : undefined;
  }

  /** Lower bound of the total length in seconds: materials of unknown length count 0, repeated materials once. */
  atLeast(materials: readonly unknown[]): number {
    const distinct = new Map(materials.filter((media) => typeof media === 'string').map((media) => [keyOf(media), media]));
    return sum([...distinct.values()].map((media) => this.durationOf(media) ?? 0));
  }

  private of(media: unknown): MaterialFacts | undefined {
    return typeof media === 'string' ? this.byMedia.get(keyOf(media)) : undefined;
  }
}

/** The same object in OSS can be written with http or https, and with or without percent-encoding. */
function keyOf(media: string): string {
  const url = OssUrl.parse(media);
  return url instanceof OssUrl ? JSON.stringify([url.region, url.bucket, url.key]) : media;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
