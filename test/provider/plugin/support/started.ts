import { type ChildProcess, spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIdentity, type Identity } from '../../../../src/provider/plugin/certificate';
import { bundle } from '../../../support/bundle';

/** Result of a plugin process. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Bundles `plugin.ts` and starts it like Terraform. */
export class PluginStarter {
  static async build(): Promise<PluginStarter> {
    const dir = mkdtempSync(join(tmpdir(), 'plugin-test-'));
    return new PluginStarter(dir, await bundle(join(__dirname, 'plugin.ts'), join(dir, 'plugin.js')));
  }

  /** The client certificate. */
  readonly client: Identity = createIdentity();
  private readonly started: StartedPlugin[] = [];

  private constructor(private readonly dir: string, private readonly file: string) {}

  /** Starts the plugin with Terraform's environment. Variables that are undefined in `env` are omitted. */
  start(env: Record<string, string | undefined> = {}, args: readonly string[] = []): StartedPlugin {
    const sockets = mkdtempSync(join(this.dir, 's-'));
    const child = spawn(process.execPath, [this.file, ...args], {
      env: {
        TF_PLUGIN_MAGIC_COOKIE: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2',
        PLUGIN_PROTOCOL_VERSIONS: '6',
        PLUGIN_CLIENT_CERT: this.client.certificate,
        TF_LOG: 'trace',
        TMPDIR: sockets,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const plugin = new StartedPlugin(child, sockets);
    this.started.push(plugin);
    return plugin;
  }

  async remove(): Promise<void> {
    await Promise.all(this.started.map((plugin) => plugin.kill()));
    rmSync(this.dir, { recursive: true });
  }
}

/** A running plugin. */
export class StartedPlugin {
  readonly ended: Promise<Ended>;
  private readonly output = { stdout: '', stderr: '' };

  constructor(private readonly child: ChildProcess, private readonly sockets: string) {
    child.stdout!.on('data', (chunk) => this.output.stdout += chunk);
    child.stderr!.on('data', (chunk) => this.output.stderr += chunk);
    this.ended = new Promise((resolve) => child.on('close', (code) => resolve({ code, ...this.output })));
  }

  /** The fields of the handshake line on stdout. */
  async handshake(): Promise<{ readonly socket: string; readonly certificate: string; readonly fields: string[] }> {
    const fields = (await this.printed('stdout', '\n')).trim().split('|');
    const certificate = fields[5] === '' ? '' : new X509Certificate(Buffer.from(fields[5], 'base64')).toString();
    return { fields, socket: fields[3], certificate };
  }

  /** Resolves with the output so far when it contains `text`. */
  printed(stream: 'stdout' | 'stderr', text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = () => this.output[stream].includes(text) && resolve(this.output[stream]);
      this.child[stream]!.on('data', look);
      void this.ended.then((ended) => reject(new Error(`ended without printing ${JSON.stringify(text)}: ${JSON.stringify(ended)}`)));
      look();
    });
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** Socket directories that still exist. */
  get leftovers(): string[] {
    return readdirSync(this.sockets);
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}
