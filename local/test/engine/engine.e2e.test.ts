import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { common, decodePictures, decodeSound, EPISODES, footage, fromFootage, loudness, make, montage, temporaryDirectory, TRUTH } from './support/footage';
import type { Montage } from '../../../src/montage';
import { createEngine, type Engine, EngineError, type EngineRequest, type PlannedOutput } from '../../src/engine';
import { lengthOf, totalOf } from '../../src/engine/span';
import { clipLength, mainClips, timelineDuration, type Timeline, type VideoTrackClip } from '../../src/engine/timeline';

const directory = temporaryDirectory();
let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ ffmpeg: 'native' });
});

type Strategy = NonNullable<Montage['InputConfig']['HighlightStrategy']>;

const order = (parts: Parameters<typeof montage>[0] = {}, more: Partial<EngineRequest> = {}): EngineRequest =>
  ({ montage: montage(parts), resolve: fromFootage, seed: 'job-1', workDir: directory(), ...more });
const jump = (HighlightStrategy: Strategy = {}) => ({ InputConfig: { HighlightStrategy } });
const smooth = (TargetDuration: number, Count: number) =>
  ({ ...jump({ ThemeConfig: { ThemeType: 'SmoothHighlight' }, TargetDurationConfig: { TargetDuration } }), OutputConfig: { Count } });
const target = (TargetDuration: number): Strategy => ({ TargetDurationConfig: { TargetDuration } });

const highlights = ({ timeline }: PlannedOutput): readonly VideoTrackClip[] => mainClips(timeline).filter(({ MediaId }) => EPISODES.includes(MediaId!));
const spanIn = ({ In, Out }: VideoTrackClip) => ({ start: In!, end: Out! });
const linesOf = ({ MediaId }: VideoTrackClip) => TRUTH.find(({ file }) => file === MediaId)!.lines;

describe.each([['native', EPISODES], ['wasm', ['episode2.mp4']]] as const)('a montage with %s ffmpeg', (kind, MediaArray) => {
  test('plans and renders the demo footage', async () => {
    const cutter = await createEngine({ ffmpeg: kind });
    const progress: string[] = [];
    const request = order({
      InputConfig: {
        MediaArray,
        HighlightStrategy: { ...target(6), IntroConfig: { Mode: 'Auto' } },
        OpeningArray: [{ MediaId: 'opening.mp4', In: 0, Out: 1 }],
        EndingArray: [{ MediaId: 'ending.png', Duration: 1 }],
        BackgroundMusicArray: ['music.mp3'],
        TitleArray: ['Now open'],
      },
      EditingConfig: { MediaConfig: { Volume: 1 } },
    }, { onProgress: ({ stage, done, total }) => progress.push(`${stage} ${done}/${total}`) });
    const [output, ...others] = await cutter.plan(request);
    expect(others).toEqual([]);
    expect(output).toMatchObject({ index: 0, notRendered: ['TitleArray: "Now open" (subtitle track 1)'] });
    expect(output.duration).toBeCloseTo(timelineDuration(output.timeline), 3);
    expect(progress).toEqual(expect.arrayContaining([`analysing ${MediaArray.length}/${MediaArray.length}`, 'choosing 1/1']));

    const file = join(directory(), `${kind}.mp4`);
    const asStored = JSON.parse(JSON.stringify(output.timeline)) as Timeline;
    const result = await cutter.render(asStored, { file, width: 320, height: 180, video: { Crf: 30 } }, request);
    const { frames } = await decodePictures(file);
    expect(Math.abs(frames / 25 - output.duration)).toBeLessThanOrEqual(0.04);
    expect(result).toMatchObject({ duration: frames / 25, bytes: (await readFile(file)).length });
    expect(loudness(await decodeSound(file), 1.5, 4)).toBeGreaterThan(-30); // shouting in the intro
  });
});

describe('a jump cut', () => {
  test('shows the complete excited lines', async () => {
    const [output] = await engine.plan(order(jump(target(18))));
    const clips = highlights(output);
    for (const clip of clips) {
      const shown = linesOf(clip).filter((line) => common([line], [spanIn(clip)]) > 0.1);
      expect(shown.map(({ excited }) => excited)).toContain(true);
      for (const line of shown) expect(common([line], [spanIn(clip)])).toBeGreaterThan(lengthOf(line) - 0.15);
    }
    const excited = TRUTH.flatMap(({ lines }) => lines).filter((line) => line.excited);
    const seen = clips.reduce((sum, clip) => sum + common(linesOf(clip).filter((line) => line.excited), [spanIn(clip)]), 0);
    expect(seen / Math.min(18, totalOf(excited))).toBeGreaterThan(0.8);
    expect(clips.reduce((sum, clip) => sum + clipLength(clip), 0)).toBeCloseTo(18, 0);
  });

  test('prefers excited lines with any pacing', async () => {
    for (const PlotPacingType of ['Slow', 'Normal', 'Fast'] as const) {
      const [output] = await engine.plan(order(jump({ ...target(10), PlotPacingType })));
      const lines = highlights(output).flatMap((clip) => linesOf(clip).filter((line) => common([line], [spanIn(clip)]) > 0.5));
      expect(lines.filter(({ excited }) => excited).length).toBeGreaterThanOrEqual(lines.length / 2);
    }
  });

  test('is equal for the same job, and has the same clips with other random choices for another job', async () => {
    const parts = { InputConfig: { HighlightStrategy: target(10), TitleArray: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] } };
    const [first, again, ...others] = await Promise.all(['x', 'x', 'y', 'z', 'w'].map((seed) => engine.plan(order(parts, { seed }))));
    expect(again).toEqual(first);
    for (const [other] of others) expect(mainClips(other.timeline)).toEqual(mainClips(first[0].timeline));
    expect(new Set([first, ...others].map(([{ timeline }]) => timeline.SubtitleTracks![0].SubtitleTrackClips[0].Content)).size).toBeGreaterThan(1);
  });

  test('has all units above the average without a target', async () => {
    const [output] = await engine.plan(order(jump()));
    const excited = TRUTH.flatMap(({ lines }) => lines).filter((line) => line.excited);
    expect(Math.abs(output.duration - totalOf(excited))).toBeLessThan(4);
  });
});

describe('a smooth cut', () => {
  test('returns outputs that start with different highlights', async () => {
    const outputs = await engine.plan(order(smooth(8, 3)));
    expect(outputs.map(({ index }) => index)).toEqual([0, 1, 2]);
    for (const output of outputs) {
      const [first] = highlights(output);
      expect(linesOf(first).find((line) => line.end > first.In!)!.excited).toBe(true);
      expect(Math.abs(output.duration - 8)).toBeLessThan(2);
    }
    const places = outputs.map((output) => `${highlights(output)[0].MediaId} ${highlights(output)[0].In}`);
    expect(new Set(places).size).toBe(3);
  });

  test('returns fewer outputs than Count if there are not enough highlights', async () => {
    const outputs = await engine.plan(order(smooth(8, 50)));
    expect(outputs.length).toBeGreaterThan(2);
    expect(outputs.length).toBeLessThanOrEqual(6); // excited lines
  });

  test('lists what is not rendered', async () => {
    const [{ notRendered }] = await engine.plan(order({
      InputConfig: { HighlightStrategy: { ...smooth(8, 1).InputConfig.HighlightStrategy, HighlightDescription: 'anger', EnableActionRecog: true }, StickerArray: [{ MediaId: 'logo.png' }] },
    }));
    expect(notRendered).toEqual([
      'StickerArray: logo.png (video track 2)',
      'HighlightStrategy.HighlightDescription: has no effect; highlights are selected by speech, loudness and motion',
      'HighlightStrategy.EnableActionRecog: actions are not recognised',
    ]);
  });
});

describe('transitions', () => {
  test('are not rendered, but keep the length of the Timeline', async () => {
    const parts = { ...jump(target(8)), EditingConfig: { ProcessConfig: { AllowTransition: true, TransitionList: ['wipe'] } } };
    const [output] = await engine.plan(order(parts));
    const clips = mainClips(output.timeline);
    expect(output.duration).toBeCloseTo(clips.reduce((sum, clip) => sum + clipLength(clip), 0) - 0.5 * (clips.length - 1), 2);
    expect(output.notRendered).toEqual([expect.stringMatching(/^TransitionList: wipe, 0\.5 s \(a hard cut in the middle\), main track clip 1/)]);
    const file = join(directory(), 'transitions.mp4');
    await engine.render(output.timeline, { file, width: 160, height: 90 }, order());
    expect(Math.abs((await decodePictures(file)).frames / 25 - output.duration)).toBeLessThanOrEqual(0.04);
  });
});

describe('a failing job', () => {
  const fails = async (parts: Parameters<typeof montage>[0], more: Partial<EngineRequest> = {}) => {
    const error = await engine.plan(order(parts, more)).catch((reason: unknown) => reason);
    expect(await readdir(directory())).not.toContainEqual(expect.stringMatching(/^analysis-/));
    return error;
  };

  test('names a material without a voice, without the secrets of its URL', async () => {
    const tones = await make(join(directory(), 'tones.mp4'), '-f', 'lavfi', '-i', 'testsrc=s=64x64:d=3', '-f', 'lavfi', '-i', 'sine=d=3');
    const url = 'http://b.oss-cn-shanghai.aliyuncs.com/tones.mp4';
    const resolve = async (ref: string) => ref.startsWith(url) ? { ref, file: tones } : fromFootage(ref);
    const error = await fails({ InputConfig: { MediaArray: ['episode1.mp4', `${url}?Signature=secret`] } }, { resolve });
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ code: 'InvalidMaterial.NoVoice', message: expect.stringMatching(new RegExp(`^${url} has no human voice`)) });
  });

  test('names a damaged material', async () => {
    const file = join(directory(), 'broken.mp4');
    await writeFile(file, (await readFile(footage('episode2.mp4'))).subarray(0, 5000));
    const error = await fails({ InputConfig: { MediaArray: ['broken'] } }, { resolve: async (ref) => ({ ref, file }) });
    expect(error).toMatchObject({ code: 'InvalidMaterial.Unreadable', message: expect.stringMatching(/^broken cannot be/) });
  });

  test('fails with the error of resolve for footage, stickers and music', async () => {
    const missing = new Error('InvalidMaterial.NotFound');
    const resolve = (ref: string) => ref === 'gone' ? Promise.reject(missing) : fromFootage(ref);
    expect(await fails({ InputConfig: { MediaArray: ['gone'] } }, { resolve })).toBe(missing);
    expect(await fails({ InputConfig: { StickerArray: [{ MediaId: 'gone' }] } }, { resolve })).toBe(missing);
    expect(await fails({ InputConfig: { BackgroundMusicArray: ['gone'] } }, { resolve })).toBe(missing);
  });

  test('stops at an abort', async () => {
    const workDir = join(directory(), 'aborted');
    await mkdir(workDir);
    const fresh = await createEngine();
    const stop = new AbortController();
    const running = fresh.plan(order({}, { workDir, signal: stop.signal }));
    setImmediate(() => stop.abort(new Error('no longer wanted')));
    await expect(running).rejects.toThrow('no longer wanted');
  });
});
