import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Engine, EngineRequest, PlannedOutput, Probe } from '../../src/engine';
import { type JobEvent } from '../../src/ims/jobs/job-events';
import { ImsService, type ImsServiceOptions } from '../../src/ims/service';
import { ObjectStore } from '../../src/oss';

export const REGION = 'cn-shanghai';
/** URL of an object, by default in the footage bucket. */
export const url = (key: string, bucket = 'footage', region = REGION) => `http://${bucket}.oss-${region}.aliyuncs.com/${key}`;

/** A complete submission; its parts can be replaced. */
export function submission(change: { input?: object; editing?: object; output?: object } = {}) {
  return {
    InputConfig: JSON.stringify({ MediaArray: [url('ep1.mp4')], ...change.input }),
    ...(change.editing && { EditingConfig: JSON.stringify(change.editing) }),
    OutputConfig: JSON.stringify({ MediaURL: url('ep1_{index}.mp4', 'trailers'), Width: 360, Height: 640, ...change.output }),
  };
}

/** A submission with three outputs. */
export function threeOutputs() {
  const HighlightStrategy = { ThemeConfig: { ThemeType: 'SmoothHighlight' }, TargetDurationConfig: { TargetDuration: 10 } };
  return submission({ input: { HighlightStrategy }, output: { Count: 3 } });
}

type Timeline = PlannedOutput['timeline'];

/** An engine that renders nothing, but resolves materials, reports progress and writes a file. */
export class FakeEngine implements Engine {
  readonly planned: string[] = [];
  readonly rendered: number[] = [];
  readonly targets: object[] = [];
  /** Called before each output is rendered; may wait or throw. */
  beforeRender: (index: number, signal?: AbortSignal) => Promise<void> = () => Promise.resolve();
  /** Called before planning; may wait or throw. */
  beforePlan: (request: EngineRequest) => Promise<void> = () => Promise.resolve();

  async plan(request: EngineRequest): Promise<PlannedOutput[]> {
    this.planned.push(request.seed);
    await this.beforePlan(request);
    for (const ref of request.montage.InputConfig.MediaArray) await request.resolve(ref);
    request.onProgress?.({ stage: 'analysing', done: 1, total: 2 });
    return Array.from({ length: request.montage.OutputConfig.Count ?? 1 }, (_, index) => ({
      index, duration: 10 + index, notRendered: ['faces'], timeline: { VideoTracks: [], index } as unknown as Timeline,
    }));
  }

  async render(timeline: Timeline, target: { file: string }, { signal, onProgress }: Parameters<Engine['render']>[2]) {
    const { index } = timeline as unknown as { index: number };
    this.rendered.push(index);
    this.targets.push(target);
    await this.beforeRender(index, signal);
    onProgress?.({ stage: 'rendering', done: 1, total: 2 });
    onProgress?.({ stage: 'rendering', done: 2, total: 2 });
    const video = `video ${index}`;
    await writeFile(target.file, video);
    return { duration: 9.5 + index, bytes: video.length, encoder: 'fake' };
  }
}

/** Blocks the engine: `reached` resolves when an output waits to be rendered. */
export function holdRendering(engine: FakeEngine, at = 0) {
  let open!: () => void;
  let arrive!: () => void;
  const gate = new Promise<void>((resolve) => { open = resolve; });
  const reached = new Promise<void>((resolve) => { arrive = resolve; });
  engine.beforeRender = async (index, signal) => {
    if (index !== at) return;
    arrive();
    await Promise.race([gate, new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))]);
  };
  return { open, reached };
}

export const PROBE: Probe = {
  kind: 'video', format: 'mov,mp4', duration: 12.5, bitrate: 900, hasVideo: true, hasAudio: true, width: 640, height: 360, fps: 25, videoCodec: 'h264', audioCodec: 'aac', sampleRate: 48000,
};

/** A service with a real store, and what tests need. */
export interface Bench {
  readonly dir: string;
  readonly engine: FakeEngine;
  readonly store: ObjectStore;
  readonly events: JobEvent[];
  readonly errors: unknown[];
  service: ImsService;
  /** Stops the service and starts another one with the same data, and with another engine if given. */
  restart(engine?: Engine): Promise<void>;
  /** Resolves at the next event of this kind that was not awaited before. */
  seen<K extends JobEvent['kind']>(kind: K): Promise<Extract<JobEvent, { kind: K }>>;
  close(): Promise<void>;
}

export async function openBench(change: Partial<ImsServiceOptions> = {}): Promise<Bench> {
  const dir = await mkdtemp(path.join(tmpdir(), 'ims-test-'));
  const store = await ObjectStore.open(path.join(dir, 'oss'));
  for (const bucket of ['footage', 'trailers']) await store.createBucket(bucket, { region: REGION });
  await store.put('footage', 'ep1.mp4', Buffer.from('episode 1'));
  const events: JobEvent[] = [];
  const errors: unknown[] = [];
  const awaited = new Set<JobEvent>();
  let wake = () => undefined as void;
  const engine = new FakeEngine();
  const open = (used: Engine) => ImsService.open({
    dir: path.join(dir, 'ims'),
    workDir: path.join(dir, 'work'),
    store,
    region: REGION,
    engine: used,
    probe: async () => PROBE,
    signUrl: ({ bucket, key }, seconds) => `signed:${bucket}/${key}?${seconds}`,
    concurrency: 1,
    registrationDelay: 0,
    onJob: (event) => { events.push(event); wake(); },
    onError: (error) => { errors.push(error); },
    ...change,
  });
  const bench: Bench = {
    dir,
    engine,
    store,
    events,
    errors,
    service: await open(engine),
    restart: async (next = engine) => {
      await bench.service.close();
      bench.service = await open(next);
    },
    seen: async (kind) => {
      for (;;) {
        const found = events.find((event) => event.kind === kind && !awaited.has(event));
        if (found) {
          awaited.add(found);
          return found as never;
        }
        await new Promise<void>((resolve) => { wake = resolve; });
      }
    },
    close: async () => {
      await bench.service.close();
      await store.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
  return bench;
}
