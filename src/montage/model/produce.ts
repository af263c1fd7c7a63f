import { boolean, integer, number, object, string, type ValueOf } from './spec';
import { guess, on } from '../sources';

const FROM = [on('highlightMontage', 'EditingConfig.ProduceConfig example'), on('editingParameters', 'EditingProduceConfig')];

export const COVER_CONFIG = object('CoverConfig', { doc: 'Cover image of the output.', source: FROM }, {
  StartTime: number({ doc: 'Time of the frame that becomes the cover, in seconds of the output. Default is the first frame.', source: FROM, min: 0 }),
});
export type CoverConfig = ValueOf<typeof COVER_CONFIG>;

export const PRODUCE_CONFIG = object('ProduceConfig', {
  doc: 'Production settings (EditingProduceConfig). Further keys are sent as they are.',
  source: on('highlightMontage', 'EditingConfig.ProduceConfig'),
}, {
  AutoRegisterInputVodMedia: boolean({ doc: 'Whether VOD assets that the montage uses are registered in IMS. Default true.', source: FROM }),
  OutputWebmTransparentChannel: boolean({ doc: 'Whether a WebM output has an alpha channel. Default false.', source: FROM }),
  CoverConfig: COVER_CONFIG,
  AudioChannelCopy: string({ doc: 'Audio channel that is copied to the other channels. Only left is documented.', source: FROM }),
  // Guess: pipeline-changes-no-video
  PipelineId: string({
    doc: 'Id of the pipeline that runs the job. Default is the account\'s default pipeline. A change applies to the next run.', source: FROM, operational: true,
  }),
  MaxBitrate: integer({ doc: 'Maximum bit rate of the output in kbit/s.', source: [...FROM, guess('max-bitrate-unit')], min: 1 }),
  KeepOriginMaxBitrate: boolean({ doc: 'Whether the output keeps the highest bit rate of the materials.', source: FROM }),
  KeepOriginVideoMaxFps: boolean({ doc: 'Whether the output keeps the highest frame rate of the materials.', source: FROM }),
});
export type ProduceConfig = ValueOf<typeof PRODUCE_CONFIG>;
