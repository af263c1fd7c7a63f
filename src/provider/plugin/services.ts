import { Calls } from './calls';
import { Handlers } from './grpc';
import { GRPCBrokerDefinition, GRPCControllerDefinition, GRPCStdioDefinition } from './proto/go_plugin_pb';
import { HealthCheckResponse_ServingStatus, HealthDefinition } from './proto/health_pb';

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
  streamStdio: call => call.aborted(),
};

/** Connections from the plugin to Terraform. There are none, but Terraform wants the stream to stay open. */
export const broker: Handlers<typeof GRPCBrokerDefinition> = {
  startStream: call => call.aborted(),
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

/** `handlers` with a StopProvider that aborts all running calls: the user has pressed Ctrl-C. */
export function stoppable<H extends object>(handlers: H, calls: Calls): H & { stopProvider(): { Error: string } } {
  return {
    ...handlers,
    stopProvider: () => {
      calls.abort(new Error('Interrupted.'));
      return { Error: '' };
    },
  };
}
