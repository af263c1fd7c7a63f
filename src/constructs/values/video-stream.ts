import { type Config, given } from '../config/config';

/** Settings of the video stream. */
export interface VideoStream {
  /** Constant rate factor, 0–51; lower is better and larger. */
  readonly crf?: number;
  /** Codec, e.g. `H.264` or `H.265`. The exact spellings that the service takes are not documented. */
  readonly codec?: string;
  /** Frames per second, up to 60. */
  readonly fps?: number;
  /** `baseline`, `main` or `high`. */
  readonly profile?: string;
  /** `veryfast`, `fast`, `medium`, `slow` or `slower`. */
  readonly preset?: string;
  /** `Horizontal` or `Vertical`. */
  readonly orientation?: string;
}

/** The settings of the video stream in the API's names. */
export function renderVideo(video: VideoStream | undefined): Config | undefined {
  return video && given({
    Crf: video.crf, Codec: video.codec, Fps: video.fps, Profile: video.profile, Preset: video.preset, Orientation: video.orientation,
  });
}
