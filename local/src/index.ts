export { IMS_SUPPORT, type JobEvent, type JobListener, type Support, type SupportStatus } from './ims';
export { SMQ_SUPPORT, type SmqService, type SmqSupport } from './smq';
export { startLocalCloud, type LocalCloud } from './server/local-cloud';
export type { EngineChoice, KeyPair, LocalCloudOptions, Logger, ServerSettings } from './server/options';
