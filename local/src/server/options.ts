import type { Engine } from '../engine';
import type { JobListener } from '../ims';

/**
 * Who cuts the video. `auto`: ffmpeg of this machine, or else the WebAssembly one. `native`, `wasm`: that one or an error.
 * `none`: nobody. With `none` nothing is analysed and no file is written; jobs are done at once, with made-up
 * Timelines and lengths, and URLs where nothing is. It is for fast tests of infrastructure code, and the job says so.
 */
export type EngineChoice = 'auto' | 'native' | 'wasm' | 'none';

/** The fixed key pair of a local server. It is no secret: it opens nothing but that server. */
export interface KeyPair {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
}

/** Where the server tells what it does; `console` fits. */
export interface Logger {
  /** One line per answered call. */
  debug(message: string): void;
  /** Faults of the server itself. */
  error(message: string): void;
}

/** What a caller may set; every field has a default. */
export interface ServerSettings {
  /** TCP port; 0 takes a free one. Default 4580. */
  readonly port?: number;
  /** Address to listen on. Default 127.0.0.1: reachable from this machine only. */
  readonly host?: string;
  /** Region that the server plays, e.g. `cn-beijing`. Default `cn-shanghai`. */
  readonly region?: string;
  /** Key pair that clients sign with. Default `LTAI-local` / `local-secret`. */
  readonly credentials?: KeyPair;
  /** Who cuts the video: a choice, or an engine of one's own. Default `auto`. */
  readonly engine?: EngineChoice | Engine;
  /** Jobs that are cut at a time. Default half the processors, 1 to 4: one rendering keeps about two busy. */
  readonly concurrency?: number;
  /** Milliseconds until a registered media asset can be read; the cloud takes 2000 to 3000. Default 200. */
  readonly registrationDelay?: number;
  /** Milliseconds that an advanced editing template (VETemplate) is Processing; the cloud takes 10 s to 5 min. Default 0. */
  readonly templateDelay?: number;
  /** Hears of every step of every job. */
  readonly onJob?: JobListener;
  /** Default: silent. */
  readonly logger?: Logger;
}

/** Settings of `startLocalService`, and where data lives: in a directory that survives restarts, or nowhere. */
export type LocalServiceOptions = ServerSettings & ({ readonly dataDir: string } | { readonly inMemory: true });

export const DEFAULT_PORT = 4580;
export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_REGION = 'cn-shanghai';
export const DEFAULT_CREDENTIALS: KeyPair = { accessKeyId: 'LTAI-local', accessKeySecret: 'local-secret' };
export const DEFAULT_REGISTRATION_DELAY = 200;
