import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyse } from '../../../src/engine/analyse/analyse';
import { type Analysis } from '../../../src/engine/analyse/analysis';
import { selectFfmpeg } from '../../../src/engine/ffmpeg/select';
import { totalOf } from '../../../src/engine/span';
import { common, footage, make, temporaryDirectory, TRUTH } from '../support/footage';

const directory = temporaryDirectory();
const KINDS = ['native', 'wasm'] as const;

async function analysed(file: string, kind: typeof KINDS[number] = 'native', signal?: AbortSignal): Promise<Analysis> {
  return analyse(await selectFfmpeg({ ffmpeg: kind }), file, 'the material', directory(), signal);
}

/** A video of test images with this sound. */
const video = (name: string, sound: string, ...more: string[]) =>
  make(join(directory(), name), '-f', 'lavfi', '-i', 'testsrc=s=128x72:d=6', '-f', 'lavfi', '-i', sound, '-t', '6', ...more);

describe.each([['native', TRUTH.length], ['wasm', 1]] as const)('analysis with %s ffmpeg', (kind, episodes) => {
  const analyses: Analysis[] = [];
  beforeAll(async () => {
    for (const { file } of TRUTH.slice(0, episodes)) analyses.push(await analysed(footage(file), kind));
  });

  test('detects speech and nothing else', () => {
    analyses.forEach(({ speech }, index) => {
      const { lines } = TRUTH[index];
      const both = common(speech, lines);
      expect(both / totalOf(speech)).toBeGreaterThanOrEqual(0.9);
      expect(both / totalOf(lines)).toBeGreaterThanOrEqual(0.9);
    });
  });

  test('detects all cuts and no others', () => {
    analyses.forEach(({ cuts }, index) => {
      const starts = TRUTH[index].shots.slice(1).map(({ start }) => start);
      expect(cuts).toHaveLength(starts.length);
      cuts.forEach((cut, i) => expect(Math.abs(cut - starts[i])).toBeLessThanOrEqual(0.101));
    });
  });

  test('measures excited scenes as louder and with more motion than all others', () => {
    analyses.forEach(({ loudness, motion }, index) => {
      const { shots, lines } = TRUTH[index];
      const measured = shots.map((shot) => {
        const [from, to] = [Math.ceil(shot.start * 10) + 2, Math.floor(shot.end * 10) - 2];
        const spoken = lines.filter(({ start, end }) => start >= shot.start && end <= shot.end);
        const [loudest, lively] = [Math.max(...loudness.slice(from, to)), mean([...motion.slice(from, to)])];
        return { excited: spoken.some(({ excited }) => excited), loudest, motion: lively };
      });
      for (const key of ['loudest', 'motion'] as const) {
        const [lively, calm] = [true, false].map((excited) => measured.filter((shot) => shot.excited === excited).map((shot) => shot[key]));
        expect(Math.min(...lively)).toBeGreaterThan(Math.max(...calm));
      }
    });
  });

  test('has a value for each tenth of a second, and removes its files', async () => {
    analyses.forEach(({ duration, loudness, motion }, index) => {
      expect(Math.abs(duration - TRUTH[index].duration)).toBeLessThan(0.1);
      expect(Math.abs(motion.length - duration * 10)).toBeLessThanOrEqual(1);
      expect(Math.abs(loudness.length - duration * 10)).toBeLessThanOrEqual(2);
    });
    expect((await readdir(directory())).filter((name) => name.startsWith('analysis-'))).toEqual([]);
  });
});

describe('materials that cannot be used', () => {
  test.each([
    ['a tone', 'sine=f=440'],
    ['trembling tones', 'aevalsrc=0.3*sin(2*PI*300*t)*(0.5+0.5*sin(2*PI*3*t))+0.2*sin(2*PI*500*t+3*sin(2*PI*5*t))'],
    ['noise', 'anoisesrc=c=pink:a=0.3:seed=1'],
    ['hiss', 'anoisesrc=c=white:a=0.3:seed=1'],
    ['silence', 'anullsrc'],
  ])('refuses %s: no voice', async (name, sound) => {
    const file = await video(`${name}.mp4`, sound);
    await expect(analysed(file)).rejects.toMatchObject({
      code: 'InvalidMaterial.NoVoice', message: expect.stringMatching(/^the material has no human voice: it has 0\.\d s of speech in [56]\.\d s\. Every video/),
    });
  });

  test('refuses the demo music: no voice', async () => {
    const file = await make(join(directory(), 'concert.mp4'), '-f', 'lavfi', '-i', 'testsrc=s=128x72', '-i', footage('music.mp3'), '-shortest');
    await expect(analysed(file)).rejects.toMatchObject({ code: 'InvalidMaterial.NoVoice' });
  });

  test('refuses a video without sound', async () => {
    const file = await make(join(directory(), 'mute.mp4'), '-f', 'lavfi', '-i', 'testsrc=s=128x72:d=2');
    await expect(analysed(file)).rejects.toMatchObject({ code: 'InvalidMaterial.NoAudioStream', message: expect.stringMatching(/^the material has no audio stream/) });
  });

  test('refuses an image', async () => {
    await expect(analysed(footage('logo.png'))).rejects.toMatchObject({ code: 'InvalidMaterial.NotVideo', message: expect.stringMatching(/^the material is an image \(png\)/) });
  });

  test('refuses a sound file', async () => {
    await expect(analysed(footage('music.mp3'))).rejects.toMatchObject({ code: 'InvalidMaterial.NoVideoStream' });
  });

  test.each(KINDS)('refuses a truncated file (%s)', async (kind) => {
    const half = join(directory(), `${kind}-half.mp4`);
    const whole = await readFile(footage('episode1.mp4'));
    await writeFile(half, whole.subarray(0, whole.length / 2));
    await expect(analysed(half, kind)).rejects.toMatchObject({
      code: 'InvalidMaterial.Unreadable', message: expect.stringMatching(/^the material is incomplete: its length is 33\.9 s, but only 1\d\.\d s can be decoded/),
    });
  });

  test('refuses a file that is truncated before its index', async () => {
    const stump = join(directory(), 'stump.mp4');
    await writeFile(stump, (await readFile(footage('episode1.mp4'))).subarray(0, 2000));
    await expect(analysed(stump)).rejects.toMatchObject({ code: 'InvalidMaterial.Unreadable' });
  });
});

describe('analysis', () => {
  test('detects a voice over quiet music', async () => {
    const mixed = await make(
      join(directory(), 'mixed.mp4'), '-i', footage('episode2.mp4'), '-stream_loop', '-1', '-i', footage('music.mp3'),
      '-filter_complex', '[1:a]volume=0.05[m];[0:a][m]amix=inputs=2:duration=first:normalize=0[a]', '-map', '0:v', '-map', '[a]', '-c:v', 'copy',
    );
    const { speech } = await analysed(mixed);
    expect(common(speech, TRUTH[1].lines) / totalOf(TRUTH[1].lines)).toBeGreaterThan(0.8);
  });

  test('stops at an abort and removes its files', async () => {
    const stop = new AbortController();
    const running = analysed(footage('episode3.mp4'), 'native', stop.signal);
    stop.abort(new Error('no longer wanted'));
    await expect(running).rejects.toThrow('no longer wanted');
    expect((await readdir(directory())).filter((name) => name.startsWith('analysis-'))).toEqual([]);
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
