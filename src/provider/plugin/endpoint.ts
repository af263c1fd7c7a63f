import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The address where the plugin listens. */
export abstract class Endpoint {
  /** A Unix socket that only this user can reach; on Windows, where Terraform uses no Unix sockets, a port of 127.0.0.1. */
  static forPlatform(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Endpoint {
    return platform === 'win32' ? new Loopback() : new PrivateSocket(env.PLUGIN_UNIX_SOCKET_DIR || tmpdir());
  }

  abstract readonly network: 'unix' | 'tcp';
  /** Where Terraform connects. Valid after `listen`. */
  abstract readonly address: string;

  /** Resolves when the server accepts connections. */
  listen(server: Server): Promise<void> {
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      this.start(server, () => {
        server.off('error', reject);
        resolve();
      });
    });
  }

  /** Removes the socket. Synchronous, for the `exit` event of the process. */
  abstract remove(): void;
  protected abstract start(server: Server, listening: () => void): void;
}

/** A Unix socket in a new directory that only its owner can read. */
class PrivateSocket extends Endpoint {
  readonly network = 'unix';
  readonly address: string;
  private readonly dir: string;

  constructor(parent: string) {
    super();
    this.dir = mkdtempSync(join(parent, 'tf-plugin-')); // mode 0700
    this.address = join(this.dir, 'socket');
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }

  protected start(server: Server, listening: () => void): void {
    server.listen(this.address, listening);
  }
}

/** A free port of the loopback interface. */
class Loopback extends Endpoint {
  readonly network = 'tcp';
  private port?: number;

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  remove(): void {}

  protected start(server: Server, listening: () => void): void {
    server.listen(0, '127.0.0.1', () => {
      this.port = (server.address() as AddressInfo).port;
      listening();
    });
  }
}
