import { boolean, integer, number, object, string, type ValueOf } from './spec';

const FROM = 'seed: OutputConfig';
const STREAM = 'PUB: Video of the output configuration';
const FRAME = 'limits DOC: producing job';

export const VIDEO = object('Video', {
  doc: 'Settings of the video stream; further keys are passed on.',
  source: `${FROM}.Video`,
}, {
  Codec: string({ doc: 'Codec, e.g. H.264 or H.265; its exact spelling is not documented.', source: `${FROM}.Video` }),
  Crf: integer({
    doc: 'Constant rate factor, 0–51: less is better and larger; 27 is usual.',
    source: `${FROM}.Video; range ${STREAM}`,
    min: 0,
    max: 51,
  }),
  Fps: number({ doc: 'Frames per second.', source: STREAM, above: 0 }),
  Profile: string({ doc: 'Profile of the codec: baseline, main or high.', source: STREAM, catalog: 'videoProfiles' }),
  Preset: string({ doc: 'Effort of the encoder: veryfast, fast, medium, slow or slower.', source: STREAM, catalog: 'videoPresets' }),
  Orientation: string({ doc: 'Horizontal or Vertical.', source: STREAM, catalog: 'videoOrientations' }),
});
export type Video = ValueOf<typeof VIDEO>;

const SIDE = { required: true, min: 128, max: 4096 } as const;

export const WIDTH = integer({
  doc: 'Width of the output in pixels, 128–4096; the short side has at most 2160.',
  source: `${FROM}.Width; ${FRAME}`,
  ...SIDE,
});

export const HEIGHT = integer({
  doc: 'Height of the output in pixels, 128–4096; the short side has at most 2160.',
  source: `${FROM}.Height; ${FRAME}`,
  ...SIDE,
});

export const OUTPUT_CONFIG = object('OutputConfig', {
  doc: 'What comes out: where to, how many, how large.',
  source: FROM,
}, {
  MediaURL: string({
    doc: 'URL of the outputs in an own OSS bucket in the region of the job, with {index} in the name: '
      + 'http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>_{index}.mp4. Required unless outputs go to VOD or it is a preview.',
    source: `${FROM}.MediaURL`,
    format: 'outputUrl',
  }),
  StorageLocation: string({
    doc: 'VOD bucket of the outputs, <bucket>.oss-<region>.aliyuncs.com without a scheme. Needs FileName.',
    source: `${FROM}.StorageLocation`,
    format: 'ossHost',
  }),
  FileName: string({
    doc: 'Name of the outputs in the VOD bucket, with {index} and a suffix and without a path.',
    source: `${FROM}.FileName`,
  }),
  GeneratePreviewOnly: boolean({
    doc: 'Whether only timelines are made, one editing project per output, and no video. Default false.',
    source: `${FROM}.GeneratePreviewOnly`,
    default: false,
  }),
  Count: integer({
    doc: 'Number of outputs. 1 for JumpHighlight; 1–100 for SmoothHighlight, which may find fewer highlights. Default 1.',
    source: `${FROM}.Count`,
    min: 1,
    max: 100,
    default: 1,
  }),
  Width: WIDTH,
  Height: HEIGHT,
  Video: VIDEO,
});
export type OutputConfig = ValueOf<typeof OUTPUT_CONFIG>;
