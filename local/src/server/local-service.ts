import type { RequestListener } from 'node:http';
import { availableParallelism } from 'node:os';
import { REGIONS } from '../../../src/montage';
import { ACCOUNT_HEADER, accountHandler, AccountService } from '../account';
import { createEngine, type Engine, probe, type Probe, selectFfmpeg } from '../engine';
import { type CallRecord, imsHandler, ImsService } from '../ims';
import { type ObjectStore, ossHandler } from '../oss';
import { smqHandler, SmqService } from '../smq';
import { persistentDirectories, temporaryDirectories } from './directories';
import { environmentOf, type ServerAddress } from './environment';
import { HttpListener } from './http-listener';
import { InstantEngine } from './instant-engine';
import {
  DEFAULT_CREDENTIALS, DEFAULT_HOST, DEFAULT_PORT, DEFAULT_REGION, DEFAULT_REGISTRATION_DELAY, type EngineChoice, type LocalServiceOptions, type Logger,
} from './options';
import { presignedUrl } from './presign';
import { installStandIn } from './stand-in';

/** A running local service. */
export interface LocalService extends ServerAddress {
  /** Base URL of OSS, equal to `endpoint`: calls of IMS have the header `x-acs-action`, calls of queues `x-mns-version`. */
  readonly ossEndpoint: string;
  readonly store: ObjectStore;
  readonly service: ImsService;
  /** Roles, policies, topics, event rules, log projects. */
  readonly account: AccountService;
  /** Message queues. */
  readonly smq: SmqService;
  /** Description of the engine. */
  readonly video: string;
  /** Environment variables for clients. */
  readonly environment: Readonly<Record<string, string>>;
  /** Stops the service. Running jobs are interrupted; with a data directory they continue at the next start. */
  close(): Promise<void>;
}

/**
 * Starts IMS, OSS and SMQ on one port of this machine.
 * @throws Error if the port or data directory is in use, the region is unknown, or engine `native` finds no ffmpeg
 */
export async function startLocalService(options: LocalServiceOptions): Promise<LocalService> {
  const region = knownRegion(options.region ?? DEFAULT_REGION);
  const { engine, probeFile, description: video } = await selectEngine(options.engine ?? 'auto');
  const directories = await ('dataDir' in options ? persistentDirectories(options.dataDir) : temporaryDirectories());
  const cleanUp: (() => Promise<void>)[] = [() => directories.close()];
  const close = async () => {
    for (const step of cleanUp.splice(0).reverse()) await step();
  };
  try {
    const credentials = options.credentials ?? DEFAULT_CREDENTIALS;
    const smq = await SmqService.open({ dir: directories.smq });
    cleanUp.push(() => smq.close());
    const address: { endpoint: string } = { endpoint: '' };
    const service = await ImsService.open({
      dir: directories.ims,
      workDir: directories.work,
      store: directories.store,
      engine,
      region,
      probe: probeFile,
      signUrl: (object, seconds) => presignedUrl({ ...address, ...object, credentials, expires: Date.now() / 1000 + seconds }),
      concurrency: options.concurrency ?? defaultConcurrency(),
      registrationDelay: options.registrationDelay ?? DEFAULT_REGISTRATION_DELAY,
      templateDelay: options.templateDelay,
      queues: smq,
      onJob: options.onJob,
      onError: (error) => options.logger?.error(String((error as Error).stack ?? error)),
    });
    cleanUp.push(() => service.close());

    const account = await AccountService.open({ dir: directories.account });
    const keys = new Map([[credentials.accessKeyId, credentials.accessKeySecret]]);
    const listening = await HttpListener.start(dispatch([
      { headers: ['x-acs-action', 'x-acs-version'], handler: imsHandler({ service, credentials: keys, ...logging(options.logger) }) },
      { headers: ['x-mns-version'], handler: smqHandler({ service: smq, credentials: keys, onError: logging(options.logger).onError }) },
      { headers: [ACCOUNT_HEADER], handler: accountHandler({ service: account, credentials: keys, onError: logging(options.logger).onError }) },
    ], ossHandler({ store: directories.store, credentials: keys, region })), options.port ?? DEFAULT_PORT, options.host ?? DEFAULT_HOST);
    cleanUp.push(() => listening.close());

    address.endpoint = `http://127.0.0.1:${listening.port}`;
    const server = { endpoint: address.endpoint, region, credentials };
    const environment = environmentOf(server, installStandIn(directories.terraform));
    return { ...server, ossEndpoint: address.endpoint, store: directories.store, service, smq, account, video, environment, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A service beside OSS, and the headers that identify its calls. */
interface Service {
  readonly headers: readonly string[];
  readonly handler: RequestListener;
}

/** Dispatches calls by their headers; calls without these headers are OSS. */
function dispatch(services: readonly Service[], oss: RequestListener): RequestListener {
  return (request, response) => {
    const service = services.find(({ headers }) => headers.some((name) => request.headers[name] !== undefined));
    (service?.handler ?? oss)(request, response);
  };
}

function defaultConcurrency(): number {
  return Math.max(1, Math.min(4, Math.floor(availableParallelism() / 2)));
}

function logging(logger: Logger | undefined) {
  return {
    onCall: ({ operation, status, code, milliseconds, requestId }: CallRecord) =>
      logger?.debug(`${operation} ${status}${code ? ` ${code}` : ''} ${milliseconds} ms ${requestId}`),
    onError: (error: unknown) => logger?.error(String((error as Error).stack ?? error)),
  };
}

function knownRegion(region: string): string {
  const ids = REGIONS.map((r) => r.id);
  if (!ids.includes(region)) throw new Error(`The region ${region} does not support highlight montages. Choose one of ${ids.join(', ')}.`);
  return region;
}

/** An engine, and how it analyses single files. */
export interface SelectedEngine {
  readonly engine: Engine;
  /** Analyses a file; absent with engine "none". */
  readonly probeFile?: (file: string, name: string) => Promise<Probe>;
  /** One line of text for users. */
  readonly description: string;
}

const DESCRIPTIONS = {
  native: (version: string) => `ffmpeg ${version} of this machine`,
  wasm: (version: string) => `ffmpeg ${version} as WebAssembly, slow (package @ffmpeg/core, licence GPL-2.0-or-later)`,
};

/** @throws EngineError if no ffmpeg is found */
export async function selectEngine(choice: EngineChoice | Engine): Promise<SelectedEngine> {
  if (typeof choice !== 'string') return { engine: choice, description: 'custom engine' };
  if (choice === 'none') return { engine: new InstantEngine(), description: 'none: jobs succeed immediately, and no video is written' };
  const ffmpeg = await selectFfmpeg({ ffmpeg: choice });
  return {
    engine: await createEngine({ ffmpeg: choice }),
    probeFile: (file, name) => probe(file, { ffmpeg: choice }, name),
    description: DESCRIPTIONS[ffmpeg.kind](ffmpeg.version),
  };
}
