import { type Montage } from '../../../src/montage';
import type { Engine, EngineRequest, PlannedOutput } from '../engine';

/** Length of the highlight section in seconds if the montage has no target duration. */
const DEFAULT_DURATION = 15;

/** Entry in `NotRendered` of the jobs of this engine. */
export const NOTHING_RENDERED = 'Everything: the local service runs with engine "none". Footage is not analysed and no video is written; '
  + 'Timeline and length are invented, and MediaURL does not exist.';

/**
 * An engine that renders nothing, for fast tests of infrastructure code. It resolves all materials of `MediaArray`, so that a wrong
 * URL fails as with other engines. Each output shows the beginning of the first material.
 */
export class InstantEngine implements Engine {
  async plan({ montage, resolve }: EngineRequest): Promise<PlannedOutput[]> {
    for (const ref of montage.InputConfig.MediaArray) await resolve(ref);
    return Array.from({ length: montage.OutputConfig.Count ?? 1 }, (_, index) => inventedOutput(montage, index));
  }

  async render(timeline: PlannedOutput['timeline']): Promise<{ duration: number; bytes: number; encoder: string }> {
    const clips = timeline.VideoTracks[0].VideoTrackClips;
    return { duration: clips[0].TimelineOut ?? DEFAULT_DURATION, bytes: 0, encoder: 'none' };
  }
}

function inventedOutput({ InputConfig, OutputConfig }: Montage, index: number): PlannedOutput {
  const duration = InputConfig.HighlightStrategy?.TargetDurationConfig?.TargetDuration ?? DEFAULT_DURATION;
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
