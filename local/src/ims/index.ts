export { imsHandler, type CallRecord, type ImsHandlerOptions } from './handler';
export type { JobEvent, JobListener } from './jobs/job-events';
export { API_VERSION, OPERATIONS } from './operations';
export { ImsService, type ImsServiceOptions } from './service';
export { IMS_SUPPORT, type Support, type SupportStatus } from './support';
