export { IMS_SUPPORT, type JobEvent, type JobListener, type Support, type SupportStatus } from './ims';
export { startLocalCloud, type LocalCloud } from './server/local-cloud';
export type { EngineChoice, KeyPair, LocalCloudOptions, Logger, ServerSettings } from './server/options';
