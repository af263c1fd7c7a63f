import { type Segment } from './segment';

/** Frame size, frame rate and quality of an output. Width and height are even. */
export interface Frame { readonly width: number; readonly height: number; readonly fps: number; readonly crf: number }

/** How a source of another aspect ratio is scaled: complete with bars, cropped, or distorted. */
const FITS: Record<Segment['fit'], (frame: Frame) => string> = {
  Contain: ({ width, height }) => `scale=${width}:${height}:force_original_aspect_ratio=decrease:force_divisible_by=2`,
  Cover: ({ width, height }) => `scale=${width}:${height}:force_original_aspect_ratio=increase,crop=${width}:${height}`,
  Fill: ({ width, height }) => `scale=${width}:${height}`,
};

/** Converts to square pixels. */
const SQUARE = 'scale=trunc(iw*sar/2)*2:ih,setsar=1';

/** Arguments that read a source from the start of the segment. */
export function sourceArgs({ kind, start }: Segment, file: string, format: string): string[] {
  if (kind === 'image') return [...format === 'gif' ? ['-ignore_loop', '0'] : [], '-i', file];
  return ['-ss', start.toFixed(3), '-i', file];
}

/** Arguments that write the video of a segment with its exact number of frames; the last frame is repeated if the source is too short. */
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
  // An image may be transparent, so it is overlaid on black, which also repeats it for the whole segment.
  image: ({ fit }, frame) => `[0:v:0]${SQUARE},${FITS[fit](frame)}[i];color=black:s=${frame.width}x${frame.height}:r=${frame.fps}[b];`
    + '[b][i]overlay=(W-w)/2:(H-h)/2:eof_action=repeat,setsar=1',
};
