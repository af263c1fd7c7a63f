/** The plugin protocol of Terraform: handshake, TLS, gRPC, logs, signals. Independent of schemas and values. */
export { Call } from './calls';
export { GrpcError, Status } from './grpc';
export { HclLog } from './log';
export type { Log, LogFields } from './log';
export * as tfplugin6 from './proto/tfplugin6_pb';
export { serve } from './serve';
export type { PluginOptions, ProviderHandlers } from './serve';
