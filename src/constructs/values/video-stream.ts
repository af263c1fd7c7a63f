import { type VideoCodec } from '../catalogs/video-codec';
import { type VideoOrientation } from '../catalogs/video-orientation';
import { type VideoPreset } from '../catalogs/video-preset';
import { type VideoProfile } from '../catalogs/video-profile';
import { type Config, withoutUnset } from '../config/config';

/** Settings of the video stream (`OutputConfig.Video`). */
export interface VideoStream {
  /** Constant rate factor, 0–51. A lower value is a better and larger video.
   * @default - the service's */
  readonly crf?: number;
  /** Codec.
   * @default - the service's */
  readonly codec?: VideoCodec;
  /** Frames per second, up to 60.
   * @default - the service's */
  readonly fps?: number;
  /** Profile of the codec.
   * @default - the service's */
  readonly profile?: VideoProfile;
  /** Preset of the encoder: speed against size.
   * @default - the service's */
  readonly preset?: VideoPreset;
  /** Orientation of the video.
   * @default - the service's */
  readonly orientation?: VideoOrientation;
}

/** The settings of the video stream in the API's form. */
export function renderVideo(video: VideoStream | undefined): Config | undefined {
  return video && withoutUnset({
    Crf: video.crf, Codec: video.codec?.name, Fps: video.fps, Profile: video.profile?.name, Preset: video.preset?.name, Orientation: video.orientation?.name,
  });
}
