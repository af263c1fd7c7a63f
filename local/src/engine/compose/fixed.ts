import { type EffectiveMontage, type Media, redacted } from '../../../../src/montage';
import { ENGINE_CODES, EngineError } from '../errors';
import { type Probe } from '../ffmpeg/probe';
import { type VideoTrackClip } from '../timeline';
import { type Draw, media } from './draw';

/** How long an image without Duration is shown, in seconds. Guess: local-image-duration */
const IMAGE_SECONDS = 3;

/** Analyses a material by its id or URL. */
export type ProbeMaterial = (ref: string) => Promise<Probe>;

/** The opening or ending of an output, selected at random from its list; empty if the list is empty. */
export async function fixedClips(
  montage: EffectiveMontage, list: 'OpeningArray' | 'EndingArray', { random, output }: Draw, probeMaterial: ProbeMaterial,
): Promise<VideoTrackClip[]> {
  const items: readonly Media[] = montage.InputConfig[list] ?? [];
  const index = random.index(`${list} ${output}`, items.length);
  const item = items[index];
  if (!item) return [];
  const ref = (item.MediaId ?? item.MediaURL)!;
  const name = `${list}[${index}] ${redacted(ref)}`;
  const found = await probeMaterial(ref);
  if (!found.hasVideo) {
    throw new EngineError(ENGINE_CODES.noPicture, `${name} has no video stream (${found.format}); allowed openings and endings are videos and images.`);
  }
  return [found.kind === 'image' ? imageClip(item, ref) : videoClip(item, ref, name, found.duration ?? 0)];
}

function imageClip({ Duration, DyncFrames }: Media, ref: string): VideoTrackClip {
  return { Type: 'Image', ...media(ref), Duration: Duration ?? IMAGE_SECONDS, ...(DyncFrames && { DyncFrames }) };
}

function videoClip({ In, Out }: Media, ref: string, name: string, duration: number): VideoTrackClip {
  const [from, to] = [In ?? 0, Math.min(Out ?? duration, duration)];
  if (from < to) return { Type: 'Video', ...media(ref), In: from, Out: to };
  throw new EngineError(
    ENGINE_CODES.outOfRange,
    `${name} is ${duration} s long and cannot be shown from ${from} s to ${typeof Out === 'number' ? `${Out} s` : 'its end'}. `
    + 'In must be less than Out and less than the length.',
  );
}
