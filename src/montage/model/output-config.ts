import { boolean, integer, number, object, string, type ValueOf } from './spec';
import { guess, on } from '../sources';

const section = (name: string) => on('highlightMontage', `OutputConfig.${name}`);
const STREAM = [on('editingParameters', 'OutputMediaConfig.Video'), on('editorNotes')];
const FRAME = on('editingParameters', 'OutputMediaConfig');

export const VIDEO = object('Video', {
  doc: 'Settings of the video stream. Further keys are sent as they are.',
  source: section('Video'),
}, {
  Codec: string({ doc: 'Codec, e.g. H.264 or H.265. The exact names are not documented.', source: [section('Video'), guess('codec-names')] }),
  Crf: integer({
    doc: 'Constant rate factor, 0 to 51, typically 27. A lower value gives better quality and a larger file.',
    source: [section('Video'), ...STREAM],
    min: 0,
    max: 51,
  }),
  Fps: number({ doc: 'Frames per second.', source: STREAM, above: 0 }),
  Profile: string({ doc: 'Profile of the codec: baseline, main or high.', source: STREAM, catalog: 'videoProfiles' }),
  Preset: string({ doc: 'Speed of the encoder: veryfast, fast, medium, slow or slower.', source: STREAM, catalog: 'videoPresets' }),
  Orientation: string({ doc: 'Horizontal or Vertical.', source: STREAM, catalog: 'videoOrientations' }),
});
export type Video = ValueOf<typeof VIDEO>;

const SIDE = { required: true, min: 128, max: 4096 } as const;

export const WIDTH = integer({
  doc: 'Width of the output in pixels, 128 to 4096. The short side must not exceed 2160.',
  source: [section('Width'), FRAME],
  ...SIDE,
});

export const HEIGHT = integer({
  doc: 'Height of the output in pixels, 128 to 4096. The short side must not exceed 2160.',
  source: [section('Height'), FRAME],
  ...SIDE,
});

export const OUTPUT_CONFIG = object('OutputConfig', {
  doc: 'The outputs: destination, number, size and video stream.',
  source: on('highlightMontage', 'OutputConfig'),
}, {
  MediaURL: string({
    doc: 'URL of the outputs in your OSS bucket in the region of the job, with {index} in the name: '
      + 'http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>_{index}.mp4. Required unless the outputs go to VOD or are previews.',
    source: section('MediaURL'),
    format: 'outputUrl',
  }),
  StorageLocation: string({
    doc: 'VOD bucket of the outputs, <bucket>.oss-<region>.aliyuncs.com without a scheme. Requires FileName.',
    source: section('StorageLocation'),
    format: 'ossHost',
  }),
  FileName: string({
    doc: 'File name of the outputs in the VOD bucket, with {index} and a suffix and without a path.',
    source: section('FileName'),
  }),
  GeneratePreviewOnly: boolean({
    doc: 'Whether to make previews only: one editing project per output, with its timeline, and no video. Default false.',
    source: section('GeneratePreviewOnly'),
    default: false,
  }),
  Count: integer({
    doc: 'Number of outputs. 1 for JumpHighlight; 1 to 100 for SmoothHighlight, which may find fewer highlights. Default 1.',
    source: section('Count'),
    min: 1,
    max: 100,
    default: 1,
  }),
  Width: WIDTH,
  Height: HEIGHT,
  Video: VIDEO,
});
export type OutputConfig = ValueOf<typeof OUTPUT_CONFIG>;
