import { boolean, integer, number, object, string, type ValueOf } from './spec';

const FROM = 'seed: EditingConfig.ProduceConfig example; DOC: EditingProduceConfig';

export const COVER_CONFIG = object('CoverConfig', { doc: 'The cover of the output.', source: FROM }, {
  StartTime: number({ doc: 'Second of the output whose frame becomes the cover. Default is the first frame.', source: FROM, min: 0 }),
});
export type CoverConfig = ValueOf<typeof COVER_CONFIG>;

export const PRODUCE_CONFIG = object('ProduceConfig', {
  doc: 'Settings of the producing job (EditingProduceConfig); further keys are passed on.',
  source: 'seed: EditingConfig.ProduceConfig',
}, {
  AutoRegisterInputVodMedia: boolean({ doc: 'Whether VOD assets in use are registered in IMS. Default true.', source: FROM }),
  OutputWebmTransparentChannel: boolean({ doc: 'Whether a WebM output has an alpha channel. Default false.', source: FROM }),
  CoverConfig: COVER_CONFIG,
  AudioChannelCopy: string({ doc: 'Audio channel to copy to the others; left is known.', source: FROM }),
  // Not verified against the cloud: whether the speed of a pipeline changes the bytes of a montage.
  PipelineId: string({
    doc: 'Id of the pipeline (queue) that runs the job. Default is the account\'s default pipeline. A change applies to the next run.', source: FROM, handling: true,
  }),
  MaxBitrate: integer({ doc: 'Highest bit rate of the output in kbit/s.', source: `${FROM}; unit INF`, min: 1 }),
  KeepOriginMaxBitrate: boolean({ doc: 'Whether the highest bit rate of the materials is kept.', source: FROM }),
  KeepOriginVideoMaxFps: boolean({ doc: 'Whether the highest frame rate of the materials is kept.', source: FROM }),
});
export type ProduceConfig = ValueOf<typeof PRODUCE_CONFIG>;
