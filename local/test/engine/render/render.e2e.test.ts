import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createEngine, probe, type Timeline, type VideoTrackClip } from '../../../src/engine';
import { type Ffmpeg, FfmpegFailure } from '../../../src/engine/ffmpeg/ffmpeg';
import { selectFfmpeg } from '../../../src/engine/ffmpeg/select';
import { Renderer } from '../../../src/engine/render/render';
import { decodePictures, decodeSound, fromFootage, loudness, make, temporaryDirectory } from '../support/footage';

const directory = temporaryDirectory();
const FRAME = 16 * 9;

async function rendered(name: string, VideoTrackClips: VideoTrackClip[], more: Partial<Timeline> = {}, { kind = 'native' as 'native' | 'wasm', video = {}, width = 160, height = 90, signal = undefined as AbortSignal | undefined } = {}) {
  const file = join(directory(), `${name}.mp4`);
  const engine = await createEngine({ ffmpeg: kind });
  const progress: number[][] = [];
  const result = await engine.render({ VideoTracks: [{ MainTrack: true, VideoTrackClips }], ...more }, { file, width, height, video }, {
    resolve: async (ref) => ref.startsWith(directory()) ? { ref, file: ref } : fromFootage(ref),
    workDir: directory(),
    signal,
    onProgress: ({ done, total }) => progress.push([done, total]),
  });
  return { file, progress, ...result };
}

const episode = (In: number, Out: number, more: Partial<VideoTrackClip> = {}): VideoTrackClip =>
  ({ Type: 'Video', MediaId: 'episode1.mp4', In, Out, Width: 1, Height: 1, AdaptMode: 'Contain', ...more });
const volume = (Gain: number) => ({ Effects: [{ Type: 'Volume' as const, Gain }] });
const music = (Gain: number, more = {}): Pick<Timeline, 'AudioTracks'> =>
  ({ AudioTracks: [{ AudioTrackClips: [{ MediaId: 'music.mp3', LoopMode: true, ...volume(Gain), ...more }] }] });

/** Mean brightness of a frame, or of some of its 9 lines. */
function brightness(pixels: Buffer, frame: number, from = 0, to = 9): number {
  const part = pixels.subarray(frame * FRAME + from * 16, frame * FRAME + to * 16);
  return part.reduce((sum, value) => sum + value, 0) / part.length;
}

/** The difference between two frames of two videos. */
function difference(a: Buffer, frameA: number, b: Buffer, frameB: number): number {
  let sum = 0;
  for (let i = 0; i < FRAME; i++) sum += Math.abs(a[frameA * FRAME + i] - b[frameB * FRAME + i]);
  return sum / FRAME;
}

describe.each(['native', 'wasm'] as const)('rendering with %s ffmpeg', (kind) => {
  test('renders opening, clips with a speed, image and music with exact frames in a compatible format', async () => {
    const { file, duration, bytes, encoder, progress } = await rendered(`whole-${kind}`, [
      { Type: 'Video', MediaId: 'opening.mp4', In: 0, Out: 1.5, AdaptMode: 'Contain' },
      episode(25.2, 27.2, { Speed: 1.25, ...volume(1) }),
      { Type: 'Image', MediaId: 'ending.png', Duration: 1.02, AdaptMode: 'Contain' },
    ], music(0.2), { kind });
    const found = await decodePictures(file);
    expect(found.frames).toBe(103); // 1.5 + 1.6 + 1.02 s
    expect(duration).toBeCloseTo(4.12, 5);
    expect(await probe(file)).toMatchObject({ kind: 'video', width: 160, height: 90, fps: 25, videoCodec: 'h264', audioCodec: 'aac', sampleRate: 48000, duration: 4.12 });
    const head = await readFile(file);
    expect(head.indexOf('moov')).toBeLessThan(head.indexOf('mdat')); // fast start
    expect(bytes).toBe(head.length);
    expect(encoder).toMatch(new RegExp(`^libx264 \\(${kind} ffmpeg \\d`));
    expect(progress.at(-1)).toEqual([103, 103]);
    expect(progress.length).toBeGreaterThanOrEqual(3);
    expect((await readdir(directory())).filter((name) => name.startsWith('render-'))).toEqual([]);
  });
});

describe('picture', () => {
  test('shows the frames of the Timeline', async () => {
    const source = await decodePictures((await fromFootage('episode1.mp4')).file);
    const { file } = await rendered('frames', [episode(16, 17), episode(25.4, 26.4)]);
    const { pixels } = await decodePictures(file);
    for (const [frame, original] of [[0, 400], [24, 424], [25, 635], [49, 659]]) {
      expect(difference(pixels, frame, source.pixels, original)).toBeLessThan(6);
      expect(difference(pixels, frame, source.pixels, original + 12)).toBeGreaterThan(difference(pixels, frame, source.pixels, original));
    }
  });

  test('shows a source of another aspect ratio between black bars', async () => {
    const { file } = await rendered('bars', [episode(20, 21)], {}, { width: 180, height: 320 });
    const { pixels } = await decodePictures(file);
    expect(brightness(pixels, 10, 0, 2)).toBeLessThan(20);
    expect(brightness(pixels, 10, 7, 9)).toBeLessThan(20);
    expect(brightness(pixels, 10, 4, 5)).toBeGreaterThan(80);
  });

  test('has no bars with Cover and Fill', async () => {
    for (const AdaptMode of ['Cover', 'Fill'] as const) {
      const { file } = await rendered(AdaptMode, [episode(20, 21, { AdaptMode })], {}, { width: 180, height: 320 });
      const { pixels } = await decodePictures(file);
      expect(brightness(pixels, 10, 0, 2)).toBeGreaterThan(60);
      expect(await probe(file)).toMatchObject({ width: 180, height: 320 });
    }
  });

  test('shows every other frame at double speed', async () => {
    const source = await decodePictures((await fromFootage('episode1.mp4')).file);
    const { file, duration } = await rendered('fast', [episode(25.2, 27.2, { Speed: 2 })]);
    expect(duration).toBe(1);
    const { pixels } = await decodePictures(file);
    expect(difference(pixels, 20, source.pixels, 670)).toBeLessThan(difference(pixels, 20, source.pixels, 650));
  });

  test('repeats the last frame of a short source', async () => {
    const { file, duration } = await rendered('short', [{ Type: 'Video', MediaId: 'opening.mp4', In: 2, Out: 5 }]);
    const { frames, pixels } = await decodePictures(file);
    expect([frames, duration]).toEqual([75, 3]);
    expect(difference(pixels, 40, pixels, 70)).toBeLessThan(2);
  });

  test('shows transparent parts of an image in black, and plays an animation', async () => {
    const gif = await make(join(directory(), 'moving'), '-f', 'lavfi', '-i', 'testsrc=s=64x64:d=1:r=10', '-f', 'gif');
    const picture = (MediaId: string, Duration: number): VideoTrackClip => ({ Type: 'Image', MediaId, Duration, AdaptMode: 'Fill' });
    const { file } = await rendered('pictures', [picture('logo.png', 1), picture(gif, 2)]);
    const film = await decodePictures(file);
    expect(film.frames).toBe(75);
    expect(film.pixels[10 * FRAME]).toBeLessThan(24); // corner of the logo
    expect(brightness(film.pixels, 10, 4, 5)).toBeGreaterThan(40);
    expect(difference(film.pixels, 27, film.pixels, 60)).toBeGreaterThan(1);
  });

  test('applies Crf and Fps, and rounds odd sizes', async () => {
    const fine = await rendered('fine', [episode(16, 17)], {}, { video: { Crf: 15, Fps: 50 }, width: 161, height: 91 });
    const coarse = await rendered('coarse', [episode(16, 17)], {}, { video: { Crf: 45, Fps: 50 } });
    expect(await probe(fine.file)).toMatchObject({ fps: 50, width: 160, height: 90, duration: 1 });
    expect(fine.bytes).toBeGreaterThan(coarse.bytes * 2);
  });
});

describe('sound', () => {
  test('applies the gain of each clip', async () => {
    const spoken = [25.6, 27.6] as const;
    const gains = [volume(1), volume(0.1), volume(0), {}];
    const { file } = await rendered('volume', gains.map((gain) => episode(...spoken, gain)));
    const original = loudness(await decodeSound((await fromFootage('episode1.mp4')).file), ...spoken);
    const samples = await decodeSound(file);
    const levels = [0, 2, 4, 6].map((start) => loudness(samples, start + 0.1, start + 1.9));
    expect(levels[0]).toBeCloseTo(original, -0.5);
    expect(levels[1]).toBeCloseTo(original - 20, -0.5);
    expect(levels[2]).toBeLessThan(-70);
    expect(levels[3]).toBeCloseTo(original, -0.5);
  });

  test('stays in sync after many clips', async () => {
    const clips = [0, 1, 2, 3].flatMap(() => [episode(30.9, 31.43, volume(0)), episode(25.0, 25.77, volume(1))]); // the line begins at 25.4
    const samples = await decodeSound((await rendered('sync', clips)).file);
    for (let round = 0; round < 4; round++) {
      const begins = 1.3 * round + 0.53;
      expect(loudness(samples, begins + 0.02, begins + 0.36)).toBeLessThan(-45);
      expect(loudness(samples, begins + 0.42, begins + 0.75)).toBeGreaterThan(-35);
    }
  });

  test('keeps the pitch at another speed', async () => {
    const tone = await make(join(directory(), 'tone.mp4'), '-f', 'lavfi', '-i', 'testsrc=s=64x64:d=4', '-f', 'lavfi', '-i', 'sine=f=500:d=4');
    const crossings = async (Speed: number) => {
      const { file } = await rendered(`tone-${Speed}`, [{ MediaId: tone, In: 0, Out: 4, Speed }]);
      const samples = (await decodeSound(file)).subarray(1600, 4800);
      return samples.reduce((count, sample, index) => count + (index > 0 && (sample >= 0) !== (samples[index - 1] >= 0) ? 1 : 0), 0) / 0.4 / 2;
    };
    for (const speed of [1, 1.6, 0.4]) expect(Math.abs(await crossings(speed) - 500)).toBeLessThan(15);
  });

  test('repeats the music with its gain for the whole output', async () => {
    const { file } = await rendered('music', [{ Type: 'Image', MediaId: 'ending.png', Duration: 24 }], music(0.5));
    const samples = await decodeSound(file);
    const original = await decodeSound((await fromFootage('music.mp3')).file);
    for (const start of [1, 9, 20]) {
      expect(loudness(samples, start, start + 3)).toBeCloseTo(loudness(original, start % 19.2, start % 19.2 + 3) - 6, -0.5);
    }
  });

  test('plays music at its time in the Timeline', async () => {
    const { file } = await rendered('placed', [episode(0, 4, volume(0))], music(1, { TimelineIn: 1, TimelineOut: 3 }));
    const samples = await decodeSound(file);
    expect(loudness(samples, 0.1, 0.9)).toBeLessThan(-60);
    expect(loudness(samples, 1.1, 2.9)).toBeGreaterThan(-30);
    expect(loudness(samples, 3.1, 3.9)).toBeLessThan(-60);
  });

  test('does not reduce the volume of speech with music', async () => {
    const at = [25.6, 27.6] as const;
    const level = async ({ file }: { file: string }) => loudness(await decodeSound(file), 0.1, 1.9);
    const alone = await level(await rendered('alone', [episode(...at, volume(1))]));
    expect(await level(await rendered('together', [episode(...at, volume(1))], music(0.01)))).toBeCloseTo(alone, 0);
  });
});

describe('errors', () => {
  test('refuses an image as music', async () => {
    await expect(rendered('mute-music', [episode(0, 1)], music(1, { MediaId: 'logo.png' }))).rejects.toMatchObject({
      code: 'InvalidMaterial.NoAudioStream', message: expect.stringContaining('logo.png has no audio stream (png_pipe) and cannot be music'),
    });
  });

  test('refuses unsupported file extensions', async () => {
    const engine = await createEngine();
    const target = { file: join(directory(), 'x.m3u8'), width: 64, height: 64 };
    await expect(engine.render({ VideoTracks: [{ VideoTrackClips: [episode(0, 1)] }] }, target, { resolve: fromFootage, workDir: directory() }))
      .rejects.toMatchObject({ code: 'Engine.UnsupportedOutput', message: expect.stringContaining('cannot write .m3u8 files') });
  });

  test('stops at an abort and removes its files', async () => {
    const stop = new AbortController();
    const running = rendered('stopped', [episode(0, 30)], {}, { signal: stop.signal, width: 1280, height: 720 });
    setImmediate(() => stop.abort(new Error('no longer wanted')));
    await expect(running).rejects.toThrow('no longer wanted');
    expect((await readdir(directory())).filter((name) => name.startsWith('render-'))).toEqual([]);
  });

  const failing = async (fail: () => Promise<string>) => {
    const real = await selectFfmpeg();
    const run: Ffmpeg['run'] = (args, options) => args.includes('concat') ? fail() : real.run(args, options);
    const ffmpeg: Ffmpeg = { kind: 'native', version: '0', parallel: 1, run };
    const target = { file: join(directory(), 'failed.mp4'), width: 64, height: 36 };
    const timeline: Timeline = { VideoTracks: [{ VideoTrackClips: [episode(0, 0.4)] }] };
    return new Renderer(ffmpeg, timeline, target, { resolve: fromFootage, workDir: directory() }).render();
  };

  test('reports a full disk', async () => {
    const full = failing(() => Promise.reject(new FfmpegFailure('av_interleaved_write_frame(): No space left on device\n', 1)));
    await expect(full).rejects.toMatchObject({ code: 'Engine.DiskFull', message: expect.stringMatching(/^The disk of .* is full\. Free space/) });
    await expect(failing(() => Promise.reject(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })))).rejects.toMatchObject({ code: 'Engine.DiskFull' });
  });

  test('reports other errors of ffmpeg without file names', async () => {
    const failed = failing(() => Promise.reject(new FfmpegFailure(`${directory()}/render-1/segments.txt: Invalid data found\n`, 1)));
    await expect(failed).rejects.toMatchObject({ code: 'Engine.FfmpegFailed', message: 'ffmpeg could not render the output: Invalid data found.' });
  });
});
