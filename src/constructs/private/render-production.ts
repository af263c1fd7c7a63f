import type { IPipeline } from '../pipeline';
import type { ProductionSettings } from '../production-settings';
import { type Config, given } from './given';

/** The production settings in the API's names. */
export function renderProduction(settings: ProductionSettings = {}, pipeline?: IPipeline): Config | undefined {
  return given({
    PipelineId: pipeline?.pipelineId,
    CoverConfig: given({ StartTime: settings.coverAt }),
    MaxBitrate: settings.maxBitrate,
    KeepOriginMaxBitrate: settings.keepOriginMaxBitrate,
    KeepOriginVideoMaxFps: settings.keepOriginVideoMaxFps,
    AudioChannelCopy: settings.audioChannelCopy,
    AutoRegisterInputVodMedia: settings.autoRegisterInputVodMedia,
    OutputWebmTransparentChannel: settings.outputWebmTransparentChannel,
  });
}
