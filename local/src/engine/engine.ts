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

/** A material and its file. */
export interface Material {
  /** Media id or URL, as in the montage. */
  readonly ref: string;
  /** Path of the file. */
  readonly file: string;
}

export interface Progress {
  readonly stage: 'analysing' | 'choosing' | 'rendering';
  /** Number of materials, outputs or frames, depending on the stage. */
  readonly done: number;
  readonly total: number;
}

export interface EngineRequest {
  /** The submitted montage. */
  readonly montage: Montage;
  /** Seed of all random choices: the id of the job. */
  readonly seed: string;
  /** Existing directory for temporary files; the caller removes it. */
  readonly workDir: string;
  /** Aborts the work: the promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Resolves a material by its media id or URL. An error fails the job. */
  resolve(ref: string): Promise<Material>;
  onProgress?(progress: Progress): void;
}

export interface PlannedOutput {
  /** From 0. */
  readonly index: number;
  readonly timeline: Timeline;
  /** Seconds. */
  readonly duration: number;
  /** What the montage requests and the rendered video does not show, one text each. */
  readonly notRendered: string[];
}

/** Plans and renders highlight montages. */
export interface Engine {
  /**
   * Plans all outputs. The plan depends only on montage, files and seed.
   * @throws EngineError if a material cannot be used, e.g. because it contains no speech
   */
  plan(request: EngineRequest): Promise<PlannedOutput[]>;
  /**
   * Renders a Timeline: H.264 and AAC in MP4, with fast start.
   * @throws EngineError if a material cannot be read, the disk is full, or ffmpeg fails
   */
  render(timeline: Timeline, target: RenderTarget, request: RenderRequest): Promise<Rendered>;
}

/**
 * Creates an engine with a native ffmpeg or a WebAssembly one.
 * @throws EngineError if there is no ffmpeg
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
    const random = new SeededRandom(request.seed);
    const notesOutside = notesOutsideTimeline(montage);
    const probeMaterial = (ref: string) => this.probeMaterial(ref, request);
    return inParallel(choices, 1, async (choice, index) => {
      const draw = { random, output: index, outputs: choices.length };
      const { timeline, notes } = await compose(request.montage, montage, choice, draw, probeMaterial);
      await inParallel(refsOf(timeline), 1, (ref) => request.resolve(ref)); // a missing material fails now instead of during rendering
      request.onProgress?.({ stage: 'choosing', done: index + 1, total: choices.length });
      const missing = [...notes, ...notesOutside].filter(({ feature }) => !RENDERED.has(feature));
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

  private async probeMaterial(ref: string, { resolve, signal }: EngineRequest): Promise<Probe> {
    const { file } = await resolve(ref);
    return probeWith(this.ffmpeg, file, redacted(ref), signal);
  }
}
