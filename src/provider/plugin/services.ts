import { type Calls } from './calls';
import { type Handlers } from './grpc';
import { type GRPCBrokerDefinition, type GRPCControllerDefinition, type GRPCStdioDefinition } from './proto/go_plugin_pb';
import { HealthCheckResponse_ServingStatus, type HealthDefinition } from './proto/health_pb';
import type { ProviderDefinition } from './proto/tfplugin6_pb';

/** Ends the plugin. `shutdown` is called at once: Terraform kills what has not gone two seconds later. */
export function controller(shutdown: () => void): Handlers<typeof GRPCControllerDefinition> {
  return {
    shutdown: () => {
      shutdown();
      return {};
    },
  };
}

/** What the plugin prints. Nothing is sent, logs go to stderr, but Terraform wants the stream to stay open. */
export const stdio: Handlers<typeof GRPCStdioDefinition> = {
  streamStdio: (call) => call.aborted(),
};

/** Connections from the plugin to Terraform. There are none, but Terraform wants the stream to stay open. */
export const broker: Handlers<typeof GRPCBrokerDefinition> = {
  startStream: (call) => call.aborted(),
};

const SERVING = { status: HealthCheckResponse_ServingStatus.SERVING };

/** Always well. */
export const health: Handlers<typeof HealthDefinition> = {
  check: () => SERVING,
  watch: (call, send) => {
    send(SERVING);
    return call.aborted();
  },
};

type Configurable = Partial<Pick<Handlers<typeof ProviderDefinition>, 'configureProvider'>>;

/** `handlers` with a StopProvider that aborts all calls of this run: the user has pressed Ctrl-C. The next run begins with ConfigureProvider. */
export function stoppable<H extends Configurable>(handlers: H, calls: Calls): H & { stopProvider(): { Error: string } } {
  const { configureProvider } = handlers;
  return {
    ...handlers,
    ...(configureProvider && {
      configureProvider: (...[request, call]: Parameters<typeof configureProvider>) => {
        calls.resume();
        return configureProvider(request, call);
      },
    }),
    stopProvider: () => {
      calls.stop(new Error('Interrupted.'));
      return { Error: '' };
    },
  };
}
