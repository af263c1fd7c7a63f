import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEngine, EngineError } from '../../../src/engine';
import { isRecent } from '../../../src/engine/ffmpeg/native';
import { selectFfmpeg } from '../../../src/engine/ffmpeg/select';
import { temporaryDirectory } from '../support/footage';

const directory = temporaryDirectory();

/** A program that imitates ffmpeg. */
async function pretender(name: string, ...lines: string[]): Promise<string> {
  const file = join(directory(), name);
  await writeFile(file, `#!/bin/sh\n${lines.map((line) => `echo '${line}'`).join('\n')}\n`);
  await chmod(file, 0o755);
  return file;
}

describe('selectFfmpeg', () => {
  test('prefers a suitable native ffmpeg', async () => {
    expect((await selectFfmpeg()).kind).toBe('native');
  });

  test('uses the npm package if there is no native ffmpeg', async () => {
    expect((await selectFfmpeg({ ffmpegPath: join(directory(), 'none') })).kind).toBe('wasm');
  });

  test('uses the npm package if the native ffmpeg is too old', async () => {
    const old = await pretender('old', 'ffmpeg version 4.3.6-0+deb11u1 Copyright');
    expect((await selectFfmpeg({ ffmpegPath: old })).kind).toBe('wasm');
    await expect(selectFfmpeg({ ffmpeg: 'native', ffmpegPath: old })).rejects.toThrow(/has version 4\.3\.6-0\+deb11u1; 4\.4 or newer is required/);
  });

  test('requires its encoders', async () => {
    const bare = await pretender('bare', 'ffmpeg version 6.1 Copyright', ' A....D aac  AAC');
    await expect(selectFfmpeg({ ffmpeg: 'native', ffmpegPath: bare })).rejects.toThrow('without the encoder libx264');
  });

  test('reports how to install ffmpeg if there is none', async () => {
    const failure = createEngine({ ffmpeg: 'native', ffmpegPath: join(directory(), 'none') });
    await expect(failure).rejects.toBeInstanceOf(EngineError);
    await expect(failure).rejects.toMatchObject({ code: 'Engine.NoFfmpeg', message: expect.stringMatching(/none cannot be run .*ENOENT.*apt install ffmpeg.*npm install @ffmpeg\/core/) });
  });

  test('uses FFMPEG_PATH', async () => {
    const before = process.env.FFMPEG_PATH;
    process.env.FFMPEG_PATH = join(directory(), 'from-environment');
    try {
      await expect(selectFfmpeg({ ffmpeg: 'native' })).rejects.toThrow('from-environment cannot be run');
    } finally {
      if (before === undefined) delete process.env.FFMPEG_PATH;
      else process.env.FFMPEG_PATH = before;
    }
  });

  test.each([
    ['4.4', true], ['4.3.9', false], ['3.4.11-0ubuntu0.1', false], ['5.1.9-0+deb12u1', true], ['n6.0', true], ['10.0', true], ['N-109542-g1', true],
    ['git-2024-01-01', true], ['unknown', false],
  ])('version %s is recent: %s', (version, recent) => {
    expect(isRecent(version)).toBe(recent);
  });
});
