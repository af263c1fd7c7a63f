import type { EpisodeProps } from './episode-props';
import { type IMediaBucket } from '../bucket/media-bucket-interface';
import type { HighlightMontageJobProps } from '../job/highlight-montage-job';
import { Media } from '../values/media';
import { MontageOutput } from '../values/montage-output';

/** What is said nearer counts; where it says nothing, what is said further away. */
export function inherited(further: EpisodeProps, nearer: EpisodeProps): EpisodeProps {
  const result: Record<string, unknown> = { ...further };
  // Two ways to say one thing: a nearer one ends both further ones.
  if (nearer.notify !== undefined || nearer.notifyAddress !== undefined) result.notify = result.notifyAddress = undefined;
  if (nearer.footageKeys !== undefined) result.footage = undefined;
  if (nearer.outputKey !== undefined) result.output = undefined;
  for (const [name, value] of Object.entries(nearer)) {
    if (value !== undefined) result[name] = value;
  }
  return result;
}

/**
 * The job of one episode, in the buckets of its production line.
 * @param claim is told the key of its videos in the line's output bucket
 */
export function jobProps(
  line: { readonly footage: IMediaBucket; readonly output: IMediaBucket }, id: string, episode: EpisodeProps, claim: (key: string) => void,
): HighlightMontageJobProps {
  const { footage, footageKeys = [`${id}.mp4`], output, outputKey = `${id}_{index}.mp4`, canvas, count, video } = episode;
  if (!output) claim(outputKey);
  return {
    ...episode,
    footage: footage ?? footageKeys.map((key) => Media.fromBucket(line.footage, key)),
    output: output ?? MontageOutput.toBucket(line.output, outputKey, { canvas, count, video }),
  };
}
