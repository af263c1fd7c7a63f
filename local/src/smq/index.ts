export { SmqError, type SmqErrorCode } from './errors';
export { smqHandler, type SmqHandlerOptions } from './handler';
export type { QueueAttributes } from './queues/attributes';
export type { Outgoing } from './queues/message-queue';
export type { Message } from './queues/message';
export type { Queue, QueueStatus } from './queues/queue';
export { SmqService, type Receiving, type SmqServiceOptions } from './service';
export { SMQ_SUPPORT, type SmqSupport } from './support';
