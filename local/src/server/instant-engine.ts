import { type Montage } from '../../../src/montage';
import type { Engine, EngineRequest, PlannedOutput } from '../engine';

/** Length in seconds of the made-up highlight section when the montage names none. */
const MADE_UP_DURATION = 15;

/** What the jobs of this engine say of themselves. */
export const NOTHING_RENDERED = 'Everything: this server runs with engine "none". It analyses nothing and writes no video; '
  + 'Timeline and length are made up, and nothing is at MediaURL.';

/**
 * An engine that cuts nothing, for fast tests of infrastructure code. It does look for every material of `MediaArray`,
 * so that a wrong URL fails as it does elsewhere; each output then shows the beginning of the first material.
 */
export class InstantEngine implements Engine {
  async plan({ montage, resolve }: EngineRequest): Promise<PlannedOutput[]> {
    for (const ref of montage.InputConfig.MediaArray) await resolve(ref);
    return Array.from({ length: montage.OutputConfig.Count ?? 1 }, (_, index) => madeUp(montage, index));
  }

  async render(timeline: PlannedOutput['timeline']): Promise<{ duration: number; bytes: number; encoder: string }> {
    const clips = timeline.VideoTracks[0].VideoTrackClips;
    return { duration: clips[0].TimelineOut ?? MADE_UP_DURATION, bytes: 0, encoder: 'none' };
  }
}

function madeUp({ InputConfig, OutputConfig }: Montage, index: number): PlannedOutput {
  const duration = InputConfig.HighlightStrategy?.TargetDurationConfig?.TargetDuration ?? MADE_UP_DURATION;
  const [ref] = InputConfig.MediaArray;
  const clip = { Type: 'Video', ...(ref.includes('/') ? { MediaURL: ref } : { MediaId: ref }), In: 0, Out: duration, TimelineIn: 0, TimelineOut: duration };
  return {
    index,
    duration,
    notRendered: [NOTHING_RENDERED],
    timeline: {
      FECanvas: { Width: OutputConfig.Width, Height: OutputConfig.Height },
      VideoTracks: [{ MainTrack: true, VideoTrackClips: [clip] }],
    } as PlannedOutput['timeline'],
  };
}
