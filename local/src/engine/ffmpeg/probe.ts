import { ENGINE_CODES, EngineError } from '../errors';
import { type Ffmpeg, lastMessage } from './ffmpeg';
import { type FfmpegOptions, selectFfmpeg } from './select';

/** The properties of a media file, as reported by the decoder. */
export interface Probe {
  /** `audio`: no video stream except a cover image. `image`: also an animated one. */
  readonly kind: 'video' | 'audio' | 'image';
  /** Name of the container in ffmpeg, e.g. `mov,mp4,m4a,3gp,3g2,mj2`. */
  readonly format: string;
  /** In seconds; absent for images. */
  readonly duration?: number;
  /** Total bitrate of all streams, in kbit/s. */
  readonly bitrate?: number;
  readonly hasVideo: boolean;
  readonly hasAudio: boolean;
  /** In pixels, after rotation. */
  readonly width?: number;
  readonly height?: number;
  readonly fps?: number;
  readonly videoCodec?: string;
  readonly audioCodec?: string;
  /** In Hz. */
  readonly sampleRate?: number;
  /** E.g. `mono`, `stereo`, `5.1(side)`. */
  readonly channels?: string;
}

/**
 * Analyses a file with the ffmpeg of these options.
 * @param name name of the file in messages. Default: its path.
 * @throws EngineError if it is not a media file
 */
export async function probe(file: string, options: FfmpegOptions = {}, name = file): Promise<Probe> {
  return probeWith(await selectFfmpeg(options), file, name);
}

/** As {@link probe}, with a selected ffmpeg. */
export async function probeWith(ffmpeg: Ffmpeg, file: string, name: string, signal?: AbortSignal): Promise<Probe> {
  const log = await ffmpeg.run(['-i', file], { mayFail: true, signal });
  const found = parseProbe(log);
  if (!found || (found.kind !== 'audio' && found.width === undefined)) {
    throw new EngineError(
      ENGINE_CODES.unreadable,
      `${name} cannot be read: ${lastMessage(log) || 'it is empty'}. Use a complete video, audio or image file.`,
    );
  }
  if (found.duration !== undefined || found.kind === 'image') return found;
  return { ...found, duration: lengthIn(await ffmpeg.run(['-i', file, '-f', 'null', '-'], { mayFail: true, signal })) };
}

/** Parses the output of `ffmpeg -i`; undefined if the file has no stream. */
export function parseProbe(log: string): Probe | undefined {
  const format = /^Input #0, (.+?), from /m.exec(log)?.[1];
  const streams = log.split(/^ +Stream #0:/m).slice(1);
  const video = streams.find((stream) => /: Video: /.test(stream) && !stream.split('\n')[0].includes('(attached pic)'));
  const audio = streams.find((stream) => /: Audio: /.test(stream));
  if (format === undefined || (!video && !audio)) return undefined;
  const kind = !video ? 'audio' : IMAGE.test(format) ? 'image' : 'video';
  return {
    kind,
    format,
    ...(kind !== 'image' && defined({
      duration: seconds(/^ +Duration: ([\d:.]+)/m.exec(log)?.[1]),
      bitrate: numeric(/^ +Duration: .*bitrate: (\d+) kb\/s/m.exec(log)),
    })),
    hasVideo: video !== undefined,
    hasAudio: audio !== undefined,
    ...(video && pictureOf(video)),
    ...(audio && soundOf(audio)),
  };
}

const IMAGE = /_pipe$|^image2$|^gif$|^apng$/;

function pictureOf(stream: string): Partial<Probe> {
  const size = /, (\d+)x(\d+)/.exec(stream) ?? [];
  const rotated = Math.abs(Number(/rotation of (-?\d+)/.exec(stream)?.[1] ?? 0)) % 180 === 90;
  const fps = numeric(/, ([\d.]+)(k?) fps/.exec(stream)) ?? numeric(/, ([\d.]+) tbr/.exec(stream));
  const [wide, high] = [Number(size[1]), Number(size[2])];
  return defined({ width: rotated ? high : wide, height: rotated ? wide : high, fps, videoCodec: /: Video: (\w+)/.exec(stream)?.[1] });
}

function soundOf(stream: string): Partial<Probe> {
  return defined({
    audioCodec: /: Audio: (\w+)/.exec(stream)?.[1],
    sampleRate: numeric(/, (\d+) Hz/.exec(stream)),
    channels: / Hz, ([^,]+)/.exec(stream)?.[1],
  });
}

function seconds(clock: string | undefined): number | undefined {
  return clock?.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function numeric(match: RegExpExecArray | null): number | undefined {
  return match ? Number(match[1]) * (match[2] === 'k' ? 1000 : 1) : undefined;
}

function lengthIn(log: string): number | undefined {
  return seconds([...log.matchAll(/time=([\d:.]+)/g)].at(-1)?.[1]);
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !Number.isNaN(value))) as Partial<T>;
}
