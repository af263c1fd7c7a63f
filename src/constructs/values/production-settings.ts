import { type Config, given } from '../config/config';

/** Settings of the rendering itself (`EditingConfig.ProduceConfig`). */
export interface ProductionSettings {
  /** Second of the output whose frame becomes the cover.
   * @default 0 */
  readonly coverAt?: number;
  /** Maximum bit rate in kbit/s. */
  readonly maxBitrate?: number;
  readonly keepOriginMaxBitrate?: boolean;
  readonly keepOriginVideoMaxFps?: boolean;
  /** Which audio channel is copied to the others; only `left` is known. */
  readonly audioChannelCopy?: string;
  /** Whether assets of VOD that are used are registered with IMS.
   * @default true */
  readonly autoRegisterInputVodMedia?: boolean;
  /** Whether WebM outputs keep their alpha channel.
   * @default false */
  readonly outputWebmTransparentChannel?: boolean;
}

/** The production settings in the API's names. */
export function renderProduction(settings: ProductionSettings = {}, pipelineId?: string): Config | undefined {
  return given({
    PipelineId: pipelineId,
    CoverConfig: given({ StartTime: settings.coverAt }),
    MaxBitrate: settings.maxBitrate,
    KeepOriginMaxBitrate: settings.keepOriginMaxBitrate,
    KeepOriginVideoMaxFps: settings.keepOriginVideoMaxFps,
    AudioChannelCopy: settings.audioChannelCopy,
    AutoRegisterInputVodMedia: settings.autoRegisterInputVodMedia,
    OutputWebmTransparentChannel: settings.outputWebmTransparentChannel,
  });
}
