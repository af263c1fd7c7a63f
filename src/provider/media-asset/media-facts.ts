import type { MediaInfo, MediaStream } from '../../ims';
import { attribute } from '../framework';

const FACT = { computed: true, useStateForUnknown: true } as const;

/** The facts that the service found about the file of a media asset, for the resource and the data source. */
export const MEDIA_FACTS = {
  status: attribute.string({ ...FACT, description: 'Normal when the file was read; Preparing, PrepareFail and others otherwise.' }),
  duration: attribute.number({ ...FACT, description: 'Length in seconds; null for images.' }),
  width: attribute.integer({ ...FACT, description: 'Width in pixels.' }),
  height: attribute.integer({ ...FACT, description: 'Height in pixels.' }),
  file_size: attribute.number({ ...FACT, description: 'Size of the file in bytes.' }),
  format: attribute.string({ ...FACT, description: 'Container format as the service names it, for example mp4.' }),
  has_audio: attribute.bool({ ...FACT, description: 'Whether there is an audio track; null before the service has analyzed the file.' }),
  has_video: attribute.bool({ ...FACT, description: 'Whether there is a video track; null before the service has analyzed the file.' }),
} as const;

/** The values of {@link MEDIA_FACTS}. The service has not analyzed a file without any track yet, so whether it has audio is not known. */
export function factsOf(info: MediaInfo) {
  const analyzed = (info.videoStreams?.length ?? 0) + (info.audioStreams?.length ?? 0) > 0;
  return {
    status: info.status ?? null,
    duration: info.duration ?? null,
    width: info.width ?? null,
    height: info.height ?? null,
    file_size: info.fileSize ?? null,
    format: info.format ?? null,
    has_audio: analyzed && info.audioStreams ? info.audioStreams.length > 0 : null,
    has_video: analyzed && info.videoStreams ? info.videoStreams.length > 0 : null,
  };
}

const number = (description: string) => attribute.number({ computed: true, description });
const text = (description: string) => attribute.string({ computed: true, description });

/** The tracks of a media asset, for the data source. */
export const MEDIA_STREAMS = {
  video_streams: attribute.objectList({
    codec: text('Codec, for example h264.'),
    width: number('Width in pixels.'),
    height: number('Height in pixels.'),
    fps: number('Frames per second.'),
    bitrate: number('Kilobits per second, as the service reports it.'),
    duration: number('Length in seconds.'),
  }, { computed: true, description: 'The video tracks.' }),
  audio_streams: attribute.objectList({
    codec: text('Codec, for example aac.'),
    sample_rate: number('Samples per second.'),
    channels: number('Number of channels.'),
    bitrate: number('Kilobits per second, as the service reports it.'),
    duration: number('Length in seconds.'),
    language: text('Language, if the file has it.'),
  }, { computed: true, description: 'The audio tracks.' }),
} as const;

/** The values of {@link MEDIA_STREAMS}. */
export function streamsOf({ videoStreams, audioStreams }: MediaInfo) {
  return {
    video_streams: (videoStreams ?? []).map((stream) => ({
      ...common(stream), width: stream.width ?? null, height: stream.height ?? null, fps: stream.fps ?? null,
    })),
    audio_streams: (audioStreams ?? []).map((stream) => ({
      ...common(stream), sample_rate: stream.sampleRate ?? null, channels: stream.channels ?? null, language: stream.language ?? null,
    })),
  };
}

function common({ codec, bitrate, duration }: MediaStream) {
  return { codec: codec ?? null, bitrate: bitrate ?? null, duration: duration ?? null };
}
