import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RunLog } from '../../../src/engine/ffmpeg/ffmpeg';
import { selectFfmpeg } from '../../../src/engine/ffmpeg/select';
import { temporaryDirectory } from '../support/footage';

const directory = temporaryDirectory();
const TONE = ['-f', 'lavfi', '-i', 'sine=d=1:r=8000'];
const ENDLESS = ['-f', 'lavfi', '-i', 'testsrc=s=640x360', '-f', 'null', '-'];

describe.each(['native', 'wasm'] as const)('%s ffmpeg', (kind) => {
  const run = async (...args: Parameters<Awaited<ReturnType<typeof selectFfmpeg>>['run']>) => (await selectFfmpeg({ ffmpeg: kind })).run(...args);

  test('reports its version', async () => {
    expect(await selectFfmpeg({ ffmpeg: kind })).toMatchObject({ kind, version: expect.stringMatching(/^\d+\.\d+/) });
  });

  test('reads and overwrites local files', async () => {
    const [tone, half] = [join(directory(), `${kind} tone.wav`), join(directory(), `${kind} half.raw`)];
    await writeFile(half, Buffer.alloc(100_000));
    await run(['-v', 'error', ...TONE, tone]);
    await run(['-v', 'error', '-i', tone, '-t', '0.5', '-f', 's16le', half]);
    expect((await readFile(half)).length).toBe(8000);
  });

  test('fails with the end of the log', async () => {
    const failure = run(['-v', 'error', '-i', join(directory(), 'none.mp4'), '-f', 'null', '-']);
    await expect(failure).rejects.toMatchObject({ name: 'FfmpegFailure', lastMessage: 'No such file or directory' });
  });

  test('reports a full disk', async () => {
    const failure = await run(['-v', 'error', ...TONE, '-f', 's16le', '/dev/full']).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'FfmpegFailure' });
    expect((failure as { asEngineError(directory: string): Error }).asEngineError('/work dir')).toMatchObject({
      code: 'Engine.DiskFull', message: expect.stringContaining('/work dir'),
    });
  });

  test('reports frame counts', async () => {
    const seen: number[] = [];
    await run(['-v', 'error', '-nostats', '-progress', 'pipe:1', '-f', 'lavfi', '-i', 'testsrc=s=64x48:d=2', '-f', 'null', '-'], {
      onFrame: (frame) => seen.push(frame),
    });
    expect(seen.at(-1)).toBe(50);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  test('stops at an abort', async () => {
    const stop = new AbortController();
    const running = run([...ENDLESS.slice(0, -3), '-v', 'error', '-nostats', '-progress', 'pipe:1', '-f', 'null', '-'], {
      signal: stop.signal, onFrame: () => stop.abort(new Error('no longer wanted')),
    });
    await expect(running).rejects.toThrow('no longer wanted');
  });

  test('does not start if it was aborted before', async () => {
    await expect(run(ENDLESS, { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late');
  });
});

describe('log of a run', () => {
  test('keeps the end of a long log', () => {
    const log = new RunLog();
    for (let i = 0; i < 20_000; i++) log.add(`line ${i}\n`);
    expect(`${log}`.length).toBeLessThanOrEqual(65_536);
    expect(`${log}`).toMatch(/line 19999\n$/);
  });

  test('reports each frame count once, in ascending order', () => {
    const frames: number[] = [];
    const log = new RunLog((frame) => frames.push(frame));
    for (const text of ['frame=3\n', 'nothing\n', 'frame=3\n', 'frame=  9 fps=1\nframe=12\n', 'frame=5\n']) log.add(text);
    expect(frames).toEqual([3, 12]);
  });
});
