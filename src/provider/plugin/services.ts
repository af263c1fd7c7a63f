import { type Calls } from './calls';
import { type Handlers } from './grpc';
import { type GRPCBrokerDefinition, type GRPCControllerDefinition, type GRPCStdioDefinition } from './proto/go_plugin_pb';
import { HealthCheckResponse_ServingStatus, type HealthDefinition } from './proto/health_pb';
import type { ProviderDefinition } from './proto/tfplugin6_pb';

/** Calls `shutdown` at once: Terraform kills the process two seconds later. */
export function controller(shutdown: () => void): Handlers<typeof GRPCControllerDefinition> {
  return {
    shutdown: () => {
      shutdown();
      return {};
    },
  };
}

/** Output of the plugin. Nothing is sent, because logs go to stderr, but Terraform expects an open stream. */
export const stdio: Handlers<typeof GRPCStdioDefinition> = {
  streamStdio: (call) => call.aborted(),
};

/** Connections from the plugin to Terraform. There are none, but Terraform expects an open stream. */
export const broker: Handlers<typeof GRPCBrokerDefinition> = {
  startStream: (call) => call.aborted(),
};

const SERVING = { status: HealthCheckResponse_ServingStatus.SERVING };

/** Health check; always SERVING. */
export const health: Handlers<typeof HealthDefinition> = {
  check: () => SERVING,
  watch: (call, send) => {
    send(SERVING);
    return call.aborted();
  },
};

type Configurable = Partial<Pick<Handlers<typeof ProviderDefinition>, 'configureProvider'>>;

/** Adds StopProvider, which Terraform calls after Ctrl-C: it aborts all calls until the next run begins with ConfigureProvider. */
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
