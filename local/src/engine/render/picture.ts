import { type Segment } from './segment';

/** The picture of an output. Width and height are even. */
export interface Frame { readonly width: number; readonly height: number; readonly fps: number; readonly crf: number }

/** How a source of another shape gets into the frame: whole, with bars; all over, cut off; or distorted. */
const FITS: Record<Segment['fit'], (frame: Frame) => string> = {
  Contain: ({ width, height }) => `scale=${width}:${height}:force_original_aspect_ratio=decrease:force_divisible_by=2`,
  Cover: ({ width, height }) => `scale=${width}:${height}:force_original_aspect_ratio=increase,crop=${width}:${height}`,
  Fill: ({ width, height }) => `scale=${width}:${height}`,
};

/** Pixels of a source need not be square. */
const SQUARE = 'scale=trunc(iw*sar/2)*2:ih,setsar=1';

/** Arguments that read a source from where the segment begins. */
export function sourceArgs({ kind, start }: Segment, file: string, format: string): string[] {
  if (kind === 'image') return [...format === 'gif' ? ['-ignore_loop', '0'] : [], '-i', file];
  return ['-ss', start.toFixed(3), '-i', file];
}

/** Arguments that write the picture of a segment: always exactly its number of frames, the last one standing if the source is too short. */
export function pictureArgs(segment: Segment, frame: Frame, file: string): string[] {
  return [
    '-filter_complex', `${GRAPHS[segment.kind](segment, frame)},format=yuv420p[v]`, '-map', '[v]', '-frames:v', String(segment.frames),
    '-c:v', 'libx264', '-preset', 'veryfast', '-crf', String(frame.crf), '-r', String(frame.fps), '-f', 'mp4', file,
  ];
}

const GRAPHS: Record<Segment['kind'], (segment: Segment, frame: Frame) => string> = {
  video: ({ speed, fit }, frame) => [
    `[0:v:0]setpts=PTS/${speed}`, `fps=${frame.fps}:start_time=0`, SQUARE, FITS[fit](frame),
    `pad=${frame.width}:${frame.height}:(ow-iw)/2:(oh-ih)/2:black`, 'setsar=1', 'tpad=stop=-1:stop_mode=clone',
  ].join(','),
  // A picture may be transparent, and must be laid on black then; the layer below also lets it stand.
  image: ({ fit }, frame) => `[0:v:0]${SQUARE},${FITS[fit](frame)}[i];color=black:s=${frame.width}x${frame.height}:r=${frame.fps}[b];`
    + '[b][i]overlay=(W-w)/2:(H-h)/2:eof_action=repeat,setsar=1',
};
