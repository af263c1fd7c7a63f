import { Duration } from './duration';
import { type Config, withoutUnset } from '../config/config';

/** Settings of the rendering (`EditingConfig.ProduceConfig`). */
export interface ProductionSettings {
  /** Time in the output of the frame that becomes the cover.
   * @default Duration.seconds(0) */
  readonly coverAt?: Duration;
  /** Maximum bit rate in kbit/s.
   * @default - the service's */
  readonly maxBitrate?: number;
  /** Whether the maximum bit rate of the footage is kept.
   * @default - the service's */
  readonly keepOriginMaxBitrate?: boolean;
  /** Whether the maximum frame rate of the footage is kept.
   * @default - the service's */
  readonly keepOriginVideoMaxFps?: boolean;
  /** Audio channel that is copied to the others. Only `left` is documented.
   * @default - none */
  readonly audioChannelCopy?: string;
  /** Whether ApsaraVideo VOD assets that the montage reads are registered with IMS.
   * @default true */
  readonly autoRegisterInputVodMedia?: boolean;
  /** Whether WebM outputs keep their alpha channel.
   * @default false */
  readonly outputWebmTransparentChannel?: boolean;
}

/** The production settings in the API's form. */
export function renderProduction(settings: ProductionSettings = {}, pipelineId?: string): Config | undefined {
  return withoutUnset({
    PipelineId: pipelineId,
    CoverConfig: withoutUnset({ StartTime: Duration._seconds('production.coverAt', settings.coverAt) }),
    MaxBitrate: settings.maxBitrate,
    KeepOriginMaxBitrate: settings.keepOriginMaxBitrate,
    KeepOriginVideoMaxFps: settings.keepOriginVideoMaxFps,
    AudioChannelCopy: settings.audioChannelCopy,
    AutoRegisterInputVodMedia: settings.autoRegisterInputVodMedia,
    OutputWebmTransparentChannel: settings.outputWebmTransparentChannel,
  });
}
