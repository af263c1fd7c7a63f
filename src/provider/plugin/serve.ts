import { writeSync } from 'node:fs';
import type { Http2Server } from 'node:http2';
import { Calls } from './calls';
import { createIdentity } from './certificate';
import { Endpoint } from './endpoint';
import { GrpcRouter, type Handlers } from './grpc';
import { Handshake, NotAPlugin, PROTOCOL } from './handshake';
import { HclLog } from './log';
import { captureConsole, ignoreSignals, type PluginProcess, surviveUncaughtErrors } from './process';
import { GRPCBrokerDefinition, GRPCControllerDefinition, GRPCStdioDefinition } from './proto/go_plugin_pb';
import { HealthDefinition } from './proto/health_pb';
import { ProviderDefinition } from './proto/tfplugin6_pb';
import { mutualTlsServer, plainServer, watchSessions } from './server';
import { broker, controller, health, stdio, stoppable } from './services';

/** Handlers of Terraform's calls, without StopProvider, which aborts all running calls. */
export type ProviderHandlers = Omit<Handlers<typeof ProviderDefinition>, 'stopProvider'>;

/** The provider and how to serve it. */
export interface PluginOptions {
  /** Address of the provider: `registry.terraform.io/alicloud-ims/ims`. */
  readonly name: string;
  /** Version of the provider. */
  readonly version: string;
  /** Creates the handlers. Called after the handshake, so that Terraform does not wait for the code that it loads. */
  readonly load: (log: HclLog) => Promise<ProviderHandlers>;
  /** Redacts secrets in all logs and error messages, also before the provider is loaded. */
  readonly redact?: (text: string) => string;
  /** How long to wait for Terraform to connect, in milliseconds. Default: 60,000, as long as Terraform waits. */
  readonly connectTimeout?: number;
}

/** How long running calls may take to end after Terraform has disconnected. */
const SHUTDOWN_GRACE_MS = 2000;

/**
 * Runs the plugin until Terraform shuts it down. If a user starts it, it prints how to use it and exits with 1. With `--debug` it keeps
 * serving Terraform processes that find it through TF_REATTACH_PROVIDERS.
 */
export async function serve(options: PluginOptions, process: PluginProcess = globalThis.process): Promise<void> {
  if (process.argv.includes('--debug')) return new Plugin(options, process).debug();
  try {
    return await new Plugin(options, process).run(Handshake.read(process.env));
  } catch (error) {
    if (!(error instanceof NotAPlugin)) throw error;
    writeSync(2, usage(options, error.message));
    process.exit(1);
  }
}

class Plugin {
  private readonly calls = new Calls();
  private readonly shortName: string;
  private readonly log: HclLog;
  private sessions = false;

  constructor(private readonly options: PluginOptions, private readonly process: PluginProcess) {
    this.shortName = options.name.split('/').at(-1)!;
    this.log = HclLog.fromEnvironment(process.env, this.shortName, (line) => globalThis.process.stderr.write(line));
    this.log.redactWith(this.redact);
  }

  private get redact(): (text: string) => string {
    return this.options.redact ?? ((text) => text);
  }

  async run(handshake: Handshake): Promise<void> {
    const endpoint = this.endpoint();
    const identity = handshake.client && createIdentity();
    const server = identity ? mutualTlsServer(identity, handshake.client!) : plainServer();
    this.prepare(() => !this.sessions);
    const parent = this.process.ppid;
    const connectTimeout = setTimeout(() => this.exit(1, 'Terraform has not connected in time.'), this.options.connectTimeout ?? 60_000);
    watchSessions(server, {
      opened: () => {
        this.sessions = true;
        clearTimeout(connectTimeout);
      },
      lastClosed: () => void this.shutdown(),
      orphaned: () => this.process.ppid !== parent,
    });
    await endpoint.listen(server);
    writeSync(1, `${handshake.line(endpoint.network, endpoint.address, identity?.der)}\n`);
    this.serve(server);
  }

  async debug(): Promise<void> {
    const endpoint = this.endpoint();
    const server = plainServer();
    this.prepare(() => true);
    await endpoint.listen(server);
    const reattach = {
      [this.options.name]: {
        Protocol: 'grpc', ProtocolVersion: PROTOCOL, Pid: this.process.pid, Test: true,
        Addr: { Network: endpoint.network, String: endpoint.address },
      },
    };
    writeSync(1, `TF_REATTACH_PROVIDERS='${JSON.stringify(reattach)}'\n`);
    this.serve(server);
  }

  private endpoint(): Endpoint {
    const endpoint = Endpoint.forPlatform(this.process.platform, this.process.env);
    this.process.on('exit', () => endpoint.remove());
    return endpoint;
  }

  private prepare(alone: () => boolean): void {
    captureConsole(this.log);
    surviveUncaughtErrors(this.process, this.log, this.calls);
    ignoreSignals(this.process, alone, () => this.exit(0, 'Ended by a signal.'));
  }

  private serve(server: Http2Server): void {
    const handlers = this.options.load(this.log).then((loaded) => stoppable(loaded, this.calls));
    handlers.catch((error) => this.log.error('Cannot load the provider', { error }));
    new GrpcRouter(this.calls, (method, error) => this.log.error('A call failed', { method, error }), this.redact)
      .add(ProviderDefinition, handlers)
      .add(GRPCControllerDefinition, controller(() => setImmediate(() => this.exit(0, 'Received GRPCController.Shutdown.'))))
      .add(GRPCStdioDefinition, stdio)
      .add(GRPCBrokerDefinition, broker)
      .add(HealthDefinition, health)
      .listenTo(server);
  }

  /** Ends the plugin after Terraform has disconnected, because the result of running calls can no longer be reported. */
  private async shutdown(): Promise<void> {
    this.calls.abort(new Error('Terraform disconnected.'));
    setTimeout(() => this.exit(1, 'Calls were still running after Terraform disconnected.'), SHUTDOWN_GRACE_MS);
    await this.calls.idle();
    this.exit(0, 'Terraform disconnected.');
  }

  private exit(code: number, reason: string): void {
    this.log.debug('The provider exits', { reason });
    this.process.exit(code);
  }
}

function usage({ name, version }: PluginOptions, reason: string): string {
  const [, namespace, type] = name.split('/');
  return `This is version ${version} of the Terraform provider ${namespace}/${type}, a plugin that Terraform starts. ${reason}

To use it, add it to your configuration and run terraform init:

  terraform {
    required_providers {
      ${type} = {
        source  = "${namespace}/${type}"
        version = "${version}"
      }
    }
  }

To debug it, start it with --debug and run terraform with the environment variable that it prints.
`;
}
