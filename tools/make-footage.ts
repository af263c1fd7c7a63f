/**
 * Creates the demo footage in examples/footage: three short episodes with drawn scenes and speech, an opening, an ending card, a logo, a
 * background picture, music, and `ground-truth.json` with the times of each shot and line.
 * Needs ffmpeg (with libx264, libmp3lame, drawtext), espeak-ng and the font DejaVu Sans. Run: npx tsx tools/make-footage.ts
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Canvas } from './footage/canvas';
import { BOX, FPS, between, encode, pcmInput, rawInput, text, writePcm } from './footage/encode';
import * as extras from './footage/extras';
import { type TimedShot, mixDown, schedule } from './footage/schedule';
import { EPISODES, type Episode } from './footage/script';
import { RATE, speak } from './footage/speech';

const OUT = join(__dirname, '..', 'examples', 'footage');
const [WIDTH, HEIGHT] = [640, 360];
const H264 = ['-c:v', 'libx264', '-preset', 'slow', '-pix_fmt', 'yuv420p', '-g', '100', '-movflags', '+faststart'];
const AAC = ['-c:a', 'aac', '-b:a', '48k', '-ac', '1'];

function* paint(c: Canvas, shots: readonly TimedShot[]): Generator<Buffer> {
  for (const { shot, start, end } of shots) {
    const frames = Math.round((end - start) * FPS);
    for (let i = 0; i < frames; i++) {
      shot.scene(c.camera(), i / FPS, i / frames);
      yield Buffer.from(c.pixels);
    }
  }
}

function labels(shots: readonly TimedShot[], number: number): string {
  const clock = `${text('TIME', 18, 'w-tw-14', '14', BOX).replace('TIME', '%{pts\\:hms}')}`;
  return [clock, ...shots.flatMap(({ shot, start, end, lines }, i) => [
    text(`${number}.${i + 1}`, 44, '16', '12', `${BOX}${between(start, end - 0.01)}`),
    text(shot.title, 18, '16', '62', `${BOX}${between(start, end - 0.01)}`),
    ...lines.map(({ line, start: from, end: to }) => text(line.text, 17, '(w-tw)/2', 'h-40', `${BOX}${between(from, to + 0.3)}`)),
  ])].join(',');
}

function truth(episode: Episode, shots: readonly TimedShot[]): object {
  const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
  return {
    file: episode.file,
    title: episode.title,
    duration: round(shots[shots.length - 1].end),
    shots: shots.map(({ shot, start, end }) => ({ title: shot.title, start: round(start), end: round(end) })),
    lines: shots.flatMap(({ lines }) => lines.map(({ line, start, end }) => ({ start: round(start), end: round(end), ...line }))),
  };
}

async function makeEpisode(episode: Episode, number: number, workDir: string): Promise<object> {
  const shots = schedule(episode, (line) => speak(line, workDir));
  const sound = join(workDir, 'sound.f32');
  writePcm(sound, mixDown(shots));
  const c = new Canvas(WIDTH, HEIGHT);
  await encode([...rawInput(c), ...pcmInput(sound, RATE), '-vf', labels(shots, number), ...H264, '-crf', '30', ...AAC, join(OUT, episode.file)], paint(c, shots));
  return truth(episode, shots);
}

async function makeOpening(workDir: string): Promise<void> {
  const [c, sound] = [new Canvas(WIDTH, HEIGHT), join(workDir, 'chime.f32')];
  writePcm(sound, extras.chime(3));
  const title = text('HARBOUR CITY', 52, '(w-tw)/2', '110', ":shadowx=3:shadowy=3:alpha='min(1,t/0.8)'");
  await encode([...rawInput(c), ...pcmInput(sound, RATE), '-vf', title, ...H264, '-crf', '28', ...AAC, join(OUT, 'opening.mp4')], (function* () {
    for (let i = 0; i < 3 * FPS; i++) {
      extras.opening(c, i / FPS, i / (3 * FPS));
      yield Buffer.from(c.pixels);
    }
  })());
}

async function makeStill(file: string, c: Canvas, draw: (c: Canvas) => void, filter: string): Promise<void> {
  draw(c);
  await encode([...rawInput(c), '-vf', filter, '-frames:v', '1', join(OUT, file)], [c.pixels]);
}

async function makeLogo(workDir: string): Promise<void> {
  const [picture, mask] = [new Canvas(240, 240), new Canvas(240, 240)];
  const maskFile = join(workDir, 'mask.png');
  extras.logoMask(mask);
  await encode([...rawInput(mask), '-frames:v', '1', maskFile], [mask.pixels]);
  extras.logo(picture);
  await encode([
    ...rawInput(picture), '-i', maskFile, '-filter_complex', '[1:v]format=gray[m];[0:v][m]alphamerge,format=rgba', '-frames:v', '1', join(OUT, 'logo.png'),
  ], [picture.pixels]);
}

async function main(): Promise<void> {
  const workDir = mkdtempSync(join(tmpdir(), 'footage-'));
  mkdirSync(OUT, { recursive: true });
  try {
    const episodes = [];
    for (const [i, episode] of EPISODES.entries()) episodes.push(await makeEpisode(episode, i + 1, workDir));
    writeFileSync(join(OUT, 'ground-truth.json'), `${JSON.stringify({ episodes }, undefined, 2)}\n`);
    await makeOpening(workDir);
    await makeStill('ending.png', new Canvas(WIDTH, HEIGHT), extras.endingCard, `${text('See you next week', 46, '(w-tw)/2', '120')},${text('HARBOUR CITY', 20, '(w-tw)/2', '186')}`);
    await makeStill('background.jpg', new Canvas(540, 960), extras.background, 'format=yuvj420p');
    await makeLogo(workDir);
    const tune = join(workDir, 'music.f32');
    writePcm(tune, extras.music(19.2));
    await encode([...pcmInput(tune, RATE), '-c:a', 'libmp3lame', '-b:a', '64k', join(OUT, 'music.mp3')], []);
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}

void main();
