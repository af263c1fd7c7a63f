export { IMS_SUPPORT, type JobEvent, type JobListener, type Support, type SupportStatus } from './ims';
export { SMQ_SUPPORT, type SmqService, type SmqSupport } from './smq';
export { startLocalService, type LocalService } from './server/local-service';
export type { EngineChoice, KeyPair, LocalServiceOptions, Logger, ServerSettings } from './server/options';
