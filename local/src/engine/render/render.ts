import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { redacted } from '../../../../src/montage';
import { diskFullError, ENGINE_CODES, EngineError } from '../errors';
import { type Ffmpeg, FfmpegFailure } from '../ffmpeg/ffmpeg';
import { type Probe, probeWith } from '../ffmpeg/probe';
import { inParallel } from '../parallel';
import { type AudioTrackClip, refOf, type Timeline } from '../timeline';
import { type Frame, pictureArgs, sourceArgs } from './picture';
import { type Segment, segmentsOf } from './segment';
import { audioInput, type AudioLayer, joinSounds, mixGraph, rawSoundInput, soundArgs } from './sound';

/** Defaults of OutputConfig.Video. Guess: local-video-defaults */
const VIDEO_DEFAULTS = { Crf: 27, Fps: 25 };
const CONTAINERS = ['.mp4', '.m4v', '.mov'];

/** File and format of an output. */
export interface RenderTarget {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** From OutputConfig.Video: only Crf and Fps have an effect. */
  readonly video?: { readonly Crf?: number | null; readonly Fps?: number | null } | null;
}

export interface RenderRequest {
  /** Existing directory for temporary files; the caller removes it. */
  readonly workDir: string;
  readonly signal?: AbortSignal;
  /** Resolves a material by its media id or URL. */
  resolve(ref: string): Promise<{ readonly file: string }>;
  /** Receives the number of rendered frames. */
  onProgress?(progress: { stage: 'rendering'; done: number; total: number }): void;
}

export interface Rendered { readonly duration: number; readonly bytes: number; readonly encoder: string }

interface Source { readonly file: string; readonly probe: Probe }

/** Renders each clip of the main track to its own file, concatenates them without encoding, and mixes the sound. */
export class Renderer {
  private readonly frame: Frame;
  private readonly segments: readonly Segment[];

  /** @throws EngineError for a Timeline without clips, or an unsupported file extension */
  constructor(
    private readonly ffmpeg: Ffmpeg,
    private readonly timeline: Timeline,
    private readonly target: RenderTarget,
    private readonly request: RenderRequest,
  ) {
    const { width, height, video } = target;
    const extension = extname(target.file);
    if (!CONTAINERS.includes(extension.toLowerCase())) {
      throw new EngineError(
        ENGINE_CODES.output,
        `The local service cannot write ${extension} files; allowed are ${CONTAINERS.join(', ')}. `
        + 'Change the extension in OutputConfig.MediaURL or FileName.',
      );
    }
    this.frame = { width: even(width), height: even(height), fps: video?.Fps ?? VIDEO_DEFAULTS.Fps, crf: video?.Crf ?? VIDEO_DEFAULTS.Crf };
    this.segments = segmentsOf(timeline, this.frame.fps);
  }

  /** Temporary files need the size of the output and of its uncompressed sound; they are removed at the end. */
  async render(): Promise<Rendered> {
    const directory = await mkdtemp(join(this.request.workDir, 'render-'));
    try {
      const sources = await this.sources();
      const sounds = await this.cut(sources, directory);
      const sound = join(directory, 'sound.pcm');
      await joinSounds(this.segments, sounds, this.frame.fps, sound);
      await this.join(directory, sound, sources);
    } catch (error) {
      throw this.explained(error);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
    const { size: bytes } = await stat(this.target.file);
    return { duration: this.duration, bytes, encoder: `libx264 (${this.ffmpeg.kind} ffmpeg ${this.ffmpeg.version})` };
  }

  private get audioClips(): readonly AudioTrackClip[] {
    return (this.timeline.AudioTracks ?? []).flatMap(({ AudioTrackClips }) => AudioTrackClips);
  }

  private get frames(): number {
    return this.segments.reduce((sum, { frames }) => sum + frames, 0);
  }

  private get duration(): number {
    return this.frames / this.frame.fps;
  }

  private async sources(): Promise<Map<string, Source>> {
    const refs = [...new Set([...this.segments.map(({ ref }) => ref), ...this.audioClips.map(refOf)])];
    const found = await inParallel(refs, this.ffmpeg.parallel, async (ref): Promise<[string, Source]> => {
      const { file } = await this.request.resolve(ref);
      return [ref, { file, probe: await probeWith(this.ffmpeg, file, redacted(ref), this.request.signal) }];
    });
    return new Map(found);
  }

  /** Renders all segments. Returns their sound files; undefined for segments without sound. */
  private async cut(sources: ReadonlyMap<string, Source>, directory: string): Promise<(string | undefined)[]> {
    const done = this.segments.map(() => 0);
    const report = (index: number, frame: number) => {
      done[index] = Math.min(frame, this.segments[index].frames);
      this.request.onProgress?.({ stage: 'rendering', done: done.reduce((sum, frames) => sum + frames, 0), total: this.frames });
    };
    return inParallel(this.segments, this.ffmpeg.parallel, async (segment, index) => {
      const { file, probe } = sources.get(segment.ref)!;
      const sound = segment.gain > 0 && probe.hasAudio ? join(directory, `${index}.pcm`) : undefined;
      await this.ffmpeg.run([
        '-v', 'error', '-nostats', '-progress', 'pipe:1', ...sourceArgs(segment, file, probe.format),
        ...pictureArgs(segment, this.frame, join(directory, `${index}.mp4`)),
        ...sound === undefined ? [] : soundArgs(segment, probe.channels, this.frame.fps, sound),
      ], { signal: this.request.signal, onFrame: (frame) => report(index, frame) });
      report(index, segment.frames);
      return sound;
    });
  }

  private async join(directory: string, sound: string, sources: ReadonlyMap<string, Source>): Promise<void> {
    const list = join(directory, 'segments.txt');
    await writeFile(list, this.segments.map((_, index) => `file '${index}.mp4'\n`).join(''));
    const layers = this.audioClips.map((clip) => layerOf(clip, sources.get(refOf(clip))!));
    await this.ffmpeg.run([
      '-v', 'error', '-f', 'concat', '-safe', '0', '-i', list, ...rawSoundInput(sound), ...layers.flatMap(audioInput),
      '-filter_complex', mixGraph(layers, this.duration), '-map', '0:v:0', '-map', '[a]',
      '-c:v', 'copy', '-c:a', 'aac', '-b:a', '128k', '-movflags', '+faststart', '-f', 'mp4', this.target.file,
    ], { signal: this.request.signal });
  }

  private explained(error: unknown): unknown {
    const { workDir } = this.request;
    if (error instanceof EngineError || this.request.signal?.aborted) return error;
    if (!(error instanceof FfmpegFailure)) return diskFullError(String((error as NodeJS.ErrnoException).code), workDir) ?? error;
    const message = `ffmpeg could not render the output: ${error.lastMessage}.`;
    return error.asEngineError(workDir) ?? new EngineError(ENGINE_CODES.failed, message, { cause: error });
  }
}

function layerOf(clip: AudioTrackClip, { file, probe: { hasAudio, channels, format } }: Source): AudioLayer {
  if (hasAudio) return { clip, file, channels };
  const name = redacted(refOf(clip));
  throw new EngineError(ENGINE_CODES.noAudio, `${name} has no audio stream (${format}) and cannot be music. Use an audio file in BackgroundMusicArray.`);
}

const even = (size: number): number => size - size % 2;
