import type { Engine } from '../engine';
import type { JobListener } from '../ims';

/**
 * The engine. `auto`: ffmpeg of this machine, otherwise WebAssembly. `native`, `wasm`: that one, or an error. `none`: for fast tests of
 * infrastructure code; footage is not analysed and no file is written. Jobs succeed immediately with invented Timelines and lengths, and
 * their `NotRendered` reports this.
 */
export type EngineChoice = 'auto' | 'native' | 'wasm' | 'none';

/** A key pair. That of the local service is fixed and public: it gives access to this service only. */
export interface KeyPair {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
}

/** Receives log messages, e.g. `console`. */
export interface Logger {
  /** One line per call. */
  debug(message: string): void;
  /** Unexpected errors. */
  error(message: string): void;
}

/** Options of the service; all have defaults. */
export interface ServerSettings {
  /** TCP port; 0 selects a free port. Default: 4580. */
  readonly port?: number;
  /** Address to listen on. Default: 127.0.0.1, reachable from this machine only. */
  readonly host?: string;
  /** Region of the service, e.g. `cn-beijing`. Default: `cn-shanghai`. */
  readonly region?: string;
  /** Key pair of the clients. Default: `LTAI-local` / `local-secret`. */
  readonly credentials?: KeyPair;
  /** The engine: a choice, or a custom engine. Default: `auto`. */
  readonly engine?: EngineChoice | Engine;
  /** Number of concurrent jobs. Default: half the processors, 1 to 4, because one job uses about two of them. */
  readonly concurrency?: number;
  /** Delay until a registered media asset can be read, in milliseconds; in the cloud 2000 to 3000. Default: 200. */
  readonly registrationDelay?: number;
  /** How long an advanced editing template (VETemplate) is Processing, in milliseconds; in the cloud 10 s to 5 min. Default: 0. */
  readonly templateDelay?: number;
  /** Receives the events of all jobs. */
  readonly onJob?: JobListener;
  /** Default: no log. */
  readonly logger?: Logger;
}

/** Options of `startLocalService`. Data is stored in `dataDir` and survives restarts, or is kept in memory. */
export type LocalServiceOptions = ServerSettings & ({ readonly dataDir: string } | { readonly inMemory: true });

export const DEFAULT_PORT = 4580;
export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_REGION = 'cn-shanghai';
export const DEFAULT_CREDENTIALS: KeyPair = { accessKeyId: 'LTAI-local', accessKeySecret: 'local-secret' };
export const DEFAULT_REGISTRATION_DELAY = 200;
