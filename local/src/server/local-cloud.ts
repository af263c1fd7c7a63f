import { RequestListener } from 'node:http';
import { availableParallelism } from 'node:os';
import { REGIONS } from '../../../src/montage';
import { CallRecord, imsHandler, ImsService } from '../ims';
import { ObjectStore, ossHandler } from '../oss';
import { lastingDirectories, temporaryDirectories } from './directories';
import { environmentOf, ServerAddress } from './environment';
import { Listening } from './listening';
import {
  DEFAULT_CREDENTIALS, DEFAULT_HOST, DEFAULT_PORT, DEFAULT_REGION, DEFAULT_REGISTRATION_DELAY, LocalCloudOptions, Logger,
} from './options';
import { presignedUrl } from './presign';
import { videoMakerOf } from './video-maker';

/** A running local cloud. */
export interface LocalCloud extends ServerAddress {
  /** Base URL of the OSS; the same as `endpoint`: calls of the IMS are known by their header `x-acs-action`. */
  readonly ossEndpoint: string;
  readonly store: ObjectStore;
  readonly service: ImsService;
  /** What cuts the video, in words. */
  readonly video: string;
  /** Environment variables for clients. */
  readonly environment: Readonly<Record<string, string>>;
  /** Stops the server: running jobs are interrupted and, with a data directory, go on at the next start. */
  close(): Promise<void>;
}

/**
 * Starts IMS and OSS on one port of this machine.
 * @throws Error in words for users: port in use, data directory in use, unknown region, no ffmpeg for engine `native`
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const region = knownRegion(options.region ?? DEFAULT_REGION);
  const { engine, probe, description: video } = await videoMakerOf(options.engine ?? 'auto');
  const directories = await ('dataDir' in options ? lastingDirectories(options.dataDir) : temporaryDirectories());
  const cleanUp: (() => Promise<void>)[] = [() => directories.close()];
  const close = async () => {
    for (const step of cleanUp.splice(0).reverse()) await step();
  };
  try {
    const credentials = options.credentials ?? DEFAULT_CREDENTIALS;
    const address: { endpoint: string } = { endpoint: '' };
    const service = await ImsService.open({
      dir: directories.ims,
      workDir: directories.work,
      store: directories.store,
      engine,
      region,
      probe,
      signUrl: (object, seconds) => presignedUrl({ ...address, ...object, credentials, expires: Date.now() / 1000 + seconds }),
      concurrency: options.concurrency ?? defaultConcurrency(),
      registrationDelay: options.registrationDelay ?? DEFAULT_REGISTRATION_DELAY,
      onJob: options.onJob,
      onError: error => options.logger?.error(String((error as Error).stack ?? error)),
    });
    cleanUp.push(() => service.close());

    const keys = new Map([[credentials.accessKeyId, credentials.accessKeySecret]]);
    const listening = await Listening.start(dispatch(
      imsHandler({ service, credentials: keys, ...logging(options.logger) }),
      ossHandler({ store: directories.store, credentials: keys, region }),
    ), options.port ?? DEFAULT_PORT, options.host ?? DEFAULT_HOST);
    cleanUp.push(() => listening.close());

    address.endpoint = `http://127.0.0.1:${listening.port}`;
    const where = { endpoint: address.endpoint, region, credentials };
    return { ...where, ossEndpoint: address.endpoint, store: directories.store, service, video, environment: environmentOf(where), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Calls of the IMS carry the operation or the version in a header; everything else is OSS. */
function dispatch(ims: RequestListener, oss: RequestListener): RequestListener {
  return (request, response) => {
    const isIms = request.headers['x-acs-action'] !== undefined || request.headers['x-acs-version'] !== undefined;
    (isIms ? ims : oss)(request, response);
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
  const ids = REGIONS.map(r => r.id);
  if (!ids.includes(region)) throw new Error(`Region ${region} does not make highlight montages. Choose one of ${ids.join(', ')}.`);
  return region;
}
