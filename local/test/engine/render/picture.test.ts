import { type Frame, pictureArgs, sourceArgs } from '../../../src/engine/render/picture';
import type { Segment } from '../../../src/engine/render/segment';

const FRAME: Frame = { width: 320, height: 180, fps: 25, crf: 27 };
const SEGMENT: Segment = { ref: 'a', kind: 'video', first: 0, frames: 50, start: 1.5, speed: 2, fit: 'Contain', gain: 1 };
const graph = (segment: Partial<Segment>) => pictureArgs({ ...SEGMENT, ...segment }, FRAME, 'out.mp4')[1];

describe('sourceArgs', () => {
  it('seek to the start of a video', () => {
    expect(sourceArgs(SEGMENT, 'in.mp4', 'mov')).toEqual(['-ss', '1.500', '-i', 'in.mp4']);
  });

  it('do not seek in an image, and repeat an animated one', () => {
    expect(sourceArgs({ ...SEGMENT, kind: 'image' }, 'in.png', 'png_pipe')).toEqual(['-i', 'in.png']);
    expect(sourceArgs({ ...SEGMENT, kind: 'image' }, 'in.gif', 'gif')).toEqual(['-ignore_loop', '0', '-i', 'in.gif']);
  });
});

describe('pictureArgs', () => {
  it('contain number of frames, quality and frame rate', () => {
    expect(pictureArgs(SEGMENT, FRAME, 'out.mp4')).toEqual(expect.arrayContaining(['-frames:v', '50', '-crf', '27', '-r', '25', 'out.mp4']));
  });

  it('apply the speed', () => {
    expect(graph({ speed: 2 })).toContain('setpts=PTS/2');
  });

  it.each([
    ['Contain', 'force_original_aspect_ratio=decrease'],
    ['Cover', 'force_original_aspect_ratio=increase,crop=320:180'],
    ['Fill', 'scale=320:180,'],
  ] as const)('scale with %s', (fit, filter) => {
    expect(graph({ fit })).toContain(filter);
  });

  it('overlay an image on black', () => {
    expect(graph({ kind: 'image' })).toContain('color=black:s=320x180:r=25[b]');
  });
});
