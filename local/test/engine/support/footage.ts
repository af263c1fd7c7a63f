import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Montage } from '../../../../src/montage';
import type { Material } from '../../../src/engine';
import { selectFfmpeg } from '../../../src/engine/ffmpeg/select';
import type { Span } from '../../../src/engine/span';

export const FOOTAGE = join(__dirname, '..', '..', '..', '..', 'examples', 'footage');
export const EPISODES = ['episode1.mp4', 'episode2.mp4', 'episode3.mp4'];

interface Line extends Span { readonly excited: boolean; readonly text: string }
interface Episode { readonly file: string; readonly duration: number; readonly shots: readonly Span[]; readonly lines: readonly Line[] }

/** The ground truth of the footage. */
export const TRUTH: readonly Episode[] = readTruth().episodes;

export const footage = (file: string): string => join(FOOTAGE, file);

/** Resolves the demo footage by name, like the `resolve` of a job. */
export const fromFootage = async (ref: string): Promise<Material> => ({ ref, file: footage(ref) });

/** A directory that is removed after the tests of the file. */
export function temporaryDirectory(): () => string {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'engine-test-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));
  return () => directory;
}

/** Creates a small file with the native ffmpeg. */
export async function make(file: string, ...args: string[]): Promise<string> {
  await (await selectFfmpeg({ ffmpeg: 'native' })).run(['-v', 'error', ...args, file]);
  return file;
}

export interface Decoded { readonly frames: number; readonly duration: number; readonly pixels: Buffer }

const OUTPUT = { encoding: 'buffer', maxBuffer: 2 ** 28 } as const;

/** Decodes the video of a file to 16×9 grey frames with another ffmpeg process. */
export async function decodePictures(file: string): Promise<Decoded> {
  const { stdout: pixels } = await promisify(execFile)('ffmpeg', [
    '-v', 'error', '-i', file, '-map', '0:v:0', '-vsync', '0', '-vf', 'scale=16:9,format=gray', '-f', 'rawvideo', '-',
  ], OUTPUT);
  return { frames: pixels.length / (16 * 9), duration: pixels.length / (16 * 9) / 25, pixels };
}

/** Decodes the sound of a file to mono samples at 8 kHz. */
export async function decodeSound(file: string): Promise<Int16Array> {
  const args = ['-v', 'error', '-i', file, '-vn', '-ac', '1', '-ar', '8000', '-f', 's16le', '-'];
  const { stdout } = await promisify(execFile)('ffmpeg', args, OUTPUT);
  return new Int16Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.length));
}

/** Loudness of a span of samples at 8 kHz, in dB. */
export function loudness(samples: Int16Array, start: number, end: number): number {
  const part = samples.subarray(Math.round(start * 8000), Math.round(end * 8000));
  return 10 * Math.log10(part.reduce((sum, sample) => sum + sample ** 2, 1) / part.length / 32768 ** 2);
}

/** Length of the intersection of two lists of spans, in seconds. */
export function common(a: readonly Span[], b: readonly Span[]): number {
  const parts = a.flatMap((x) => b.map((y) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))));
  return parts.reduce((sum, part) => sum + part, 0);
}

type Parts = { [Key in 'InputConfig' | 'EditingConfig' | 'OutputConfig']?: Partial<NonNullable<Montage[Key]>> };

/** A montage of all episodes, 320×180; its parts can be replaced. */
export function montage({ InputConfig, EditingConfig, OutputConfig }: Parts = {}): Montage {
  return {
    InputConfig: { MediaArray: EPISODES, ...InputConfig },
    ...(EditingConfig && { EditingConfig }),
    OutputConfig: { MediaURL: 'http://out.oss-cn-shanghai.aliyuncs.com/cut_{index}.mp4', Width: 320, Height: 180, ...OutputConfig },
  };
}

function readTruth(): { readonly episodes: readonly Episode[] } {
  return JSON.parse(readFileSync(join(FOOTAGE, 'ground-truth.json'), 'utf8')) as { episodes: Episode[] };
}
