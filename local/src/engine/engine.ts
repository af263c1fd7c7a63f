import { analyse } from './analyse/analyse';
import { type Analysis } from './analyse/analysis';
import { AnalysisCache } from './analyse/cache';
import { choose } from './choose/choose';
import { compose } from './compose/compose';
import { notesOutsideTimeline } from './compose/outside-timeline';
import { type Ffmpeg } from './ffmpeg/ffmpeg';
import { type Probe, probeWith } from './ffmpeg/probe';
import { type FfmpegOptions, selectFfmpeg } from './ffmpeg/select';
import { inParallel } from './parallel';
import { SeededRandom } from './random';
import { RENDERED } from './render/features';
import { type Rendered, Renderer, type RenderRequest, type RenderTarget } from './render/render';
import { toMillis } from './span';
import { refsOf, type Timeline, timelineDuration } from './timeline';
import { type Montage, redacted, withDefaults } from '../../../src/montage';

/** A material of a montage, found. */
export interface Material {
  /** As the montage spells it: media id or URL. */
  readonly ref: string;
  /** Path on this machine. */
  readonly file: string;
}

export interface Progress {
  readonly stage: 'analysing' | 'choosing' | 'rendering';
  /** Materials, outputs, or frames. */
  readonly done: number;
  readonly total: number;
}

export interface EngineRequest {
  /** As submitted. */
  readonly montage: Montage;
  /** Every random choice derives from it: the id of the job. */
  readonly seed: string;
  /** An existing directory for temporary files, removed by the caller. */
  readonly workDir: string;
  /** Ends the work; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Finds a material by its media id or URL; what it throws ends the job. */
  resolve(ref: string): Promise<Material>;
  onProgress?(progress: Progress): void;
}

export interface PlannedOutput {
  /** From 0. */
  readonly index: number;
  readonly timeline: Timeline;
  /** Seconds. */
  readonly duration: number;
  /** What the montage asks for and the rendered video will not show, in the montage's words. */
  readonly notRendered: string[];
}

/** Analyses, chooses, composes and cuts highlight montages. */
export interface Engine {
  /**
   * Decides what every output shows. The same montage, files and seed give the same plan.
   * @throws EngineError when a material cannot be used, e.g. because nobody speaks in it
   */
  plan(request: EngineRequest): Promise<PlannedOutput[]>;
  /**
   * Writes the video of a Timeline: H.264 and AAC in MP4, to be played while it loads.
   * @throws EngineError when a material cannot be read, the disk is full, or ffmpeg fails
   */
  render(timeline: Timeline, target: RenderTarget, request: RenderRequest): Promise<Rendered>;
}

/**
 * An engine with a native ffmpeg or the WebAssembly one.
 * @throws EngineError when there is none, with how to get one
 */
export async function createEngine(options: FfmpegOptions = {}): Promise<Engine> {
  return new FfmpegEngine(await selectFfmpeg(options));
}

class FfmpegEngine implements Engine {
  private readonly analyses = new AnalysisCache();

  constructor(private readonly ffmpeg: Ffmpeg) {}

  async plan(request: EngineRequest): Promise<PlannedOutput[]> {
    const montage = withDefaults(request.montage);
    const analyses = await this.analyseAll(montage.InputConfig.MediaArray, request);
    const choices = choose(montage, analyses);
    const dice = new SeededRandom(request.seed);
    const beyond = notesOutsideTimeline(montage);
    const probeMaterial = (ref: string) => this.look(ref, request);
    return inParallel(choices, 1, async (choice, index) => {
      const draw = { random: dice, output: index, outputs: choices.length };
      const { timeline, notes } = await compose(request.montage, montage, choice, draw, probeMaterial);
      await inParallel(refsOf(timeline), 1, (ref) => request.resolve(ref)); // what is not there is better missed now than when rendering
      request.onProgress?.({ stage: 'choosing', done: index + 1, total: choices.length });
      const missing = [...notes, ...beyond].filter(({ feature }) => !RENDERED.has(feature));
      return { index, timeline, duration: toMillis(timelineDuration(timeline)), notRendered: missing.map(({ text }) => text) };
    });
  }

  async render(timeline: Timeline, target: RenderTarget, request: RenderRequest): Promise<Rendered> {
    return new Renderer(this.ffmpeg, timeline, target, request).render();
  }

  private async analyseAll(refs: readonly string[], { resolve, workDir, onProgress, signal }: EngineRequest): Promise<Analysis[]> {
    let done = 0;
    return inParallel(refs, this.ffmpeg.parallel, async (ref) => {
      const { file } = await resolve(ref);
      const analysis = await this.analyses.get(file, () => analyse(this.ffmpeg, file, redacted(ref), workDir, signal));
      onProgress?.({ stage: 'analysing', done: ++done, total: refs.length });
      return analysis;
    });
  }

  private async look(ref: string, { resolve, signal }: EngineRequest): Promise<Probe> {
    const { file } = await resolve(ref);
    return probeWith(this.ffmpeg, file, redacted(ref), signal);
  }
}
