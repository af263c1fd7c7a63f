import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { probe } from '../../../src/engine';
import { parseProbe } from '../../../src/engine/ffmpeg/probe';
import { footage, make, temporaryDirectory } from '../support/footage';

const directory = temporaryDirectory();
const KINDS = ['native', 'wasm'] as const;

describe('probe', () => {
  test.each(KINDS)('returns the properties of a video (%s)', async (ffmpeg) => {
    expect(await probe(footage('opening.mp4'), { ffmpeg })).toEqual({
      kind: 'video',
      format: 'mov,mp4,m4a,3gp,3g2,mj2',
      duration: 3,
      bitrate: expect.any(Number),
      hasVideo: true,
      hasAudio: true,
      width: 640,
      height: 360,
      fps: 25,
      videoCodec: 'h264',
      audioCodec: 'aac',
      sampleRate: 44100,
      channels: 'mono',
    });
  });

  test.each(['episode2.mp4', 'music.mp3', 'logo.png', 'background.jpg'])('returns the same for %s with each ffmpeg', async (file) => {
    expect(await probe(footage(file), { ffmpeg: 'wasm' })).toEqual(await probe(footage(file), { ffmpeg: 'native' }));
  });

  test('distinguishes sound and images from videos', async () => {
    expect(await probe(footage('music.mp3'))).toMatchObject({ kind: 'audio', hasVideo: false, hasAudio: true, duration: expect.closeTo(19.2, 1) });
    const logo = await probe(footage('logo.png'));
    expect(logo).toMatchObject({ kind: 'image', width: 240, height: 240, hasAudio: false });
    expect(logo.duration).toBeUndefined();
  });

  test('does not need a file extension', async () => {
    const file = await make(join(directory(), 'no-suffix'), '-f', 'lavfi', '-i', 'testsrc=s=64x48:d=1', '-f', 'matroska');
    expect(await probe(file)).toMatchObject({ kind: 'video', width: 64, height: 48, duration: 1 });
  });

  test('measures the length of a file without a length in its header', async () => {
    const file = await make(join(directory(), 'live.mkv'), '-f', 'lavfi', '-i', 'testsrc=s=64x48:d=2', '-live', '1');
    expect(Math.abs((await probe(file)).duration! - 2)).toBeLessThanOrEqual(0.05);
  });

  test('applies the rotation of a video', () => {
    const log = "Input #0, mov,mp4, from 'x':\n  Duration: 00:01:02.50, start: 0.000000, bitrate: 900 kb/s\n"
      + '  Stream #0:0(und): Video: h264 (High) (avc1 / 0x31637661), yuv420p(tv, bt709), 1920x1080 [SAR 1:1 DAR 16:9], 800 kb/s, 29.97 fps, 30k tbn\n'
      + '    Side data:\n      displaymatrix: rotation of -90.00 degrees\n';
    expect(parseProbe(log)).toMatchObject({ width: 1080, height: 1920, duration: 62.5, fps: 29.97, hasAudio: false });
  });

  test('ignores the cover image of a song', () => {
    const log = "Input #0, mp3, from 'x':\n  Duration: 00:00:10.00, start: 0.0, bitrate: 128 kb/s\n"
      + '  Stream #0:0: Audio: mp3, 48000 Hz, stereo, fltp, 128 kb/s\n'
      + '  Stream #0:1: Video: mjpeg (Baseline), yuvj420p, 300x300, 90k tbr, 90k tbn (attached pic)\n';
    expect(parseProbe(log)).toMatchObject({ kind: 'audio', hasVideo: false });
  });

  test.each(KINDS)('refuses an unreadable file with the given name (%s)', async (ffmpeg) => {
    const garbage = join(directory(), 'garbage.mp4');
    await writeFile(garbage, 'only words '.repeat(500));
    await expect(probe(garbage, { ffmpeg }, 'media 17')).rejects.toMatchObject({
      code: 'InvalidMaterial.Unreadable', message: expect.stringMatching(/^media 17 cannot be read: Invalid data found/),
    });
    const gone = probe(join(directory(), 'gone.mp4'), { ffmpeg }, 'media 18');
    await expect(gone).rejects.toThrow('media 18 cannot be read: No such file or directory. Use a complete video');
  });
});
