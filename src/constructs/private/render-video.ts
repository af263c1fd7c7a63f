import type { VideoStream } from '../montage-output';
import { type Config, given } from './given';

/** The settings of the video stream in the API's names. */
export function renderVideo(video: VideoStream | undefined): Config | undefined {
  return video && given({
    Crf: video.crf, Codec: video.codec, Fps: video.fps, Profile: video.profile, Preset: video.preset, Orientation: video.orientation,
  });
}
