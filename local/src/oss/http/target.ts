import { OssError } from '../errors';
import { isBucketName } from '../store/names';

/** What a request is about. */
export interface Target {
  /** Empty: the service itself. */
  readonly bucket: string;
  /** Empty: the bucket itself. */
  readonly key: string;
}

/** Where a request was sent. */
export interface Address {
  /** Region named by the host, if any: hosts such as `localhost` stand for all regions. */
  readonly region?: string;
  /**
   * What it can be about, likeliest first. There are two where the bucket is in the host and the path begins with its name
   * as well: ali-oss sends that for an IP endpoint with `sldEnable`. The signature tells which one is meant.
   */
  readonly targets: readonly [Target, ...Target[]];
}

const REGION_HOST = /^(?:(.*)\.)?oss-([a-z0-9-]+?)(?:-internal)?\.aliyuncs\.com$/;
const LOCAL_HOST = /^([^.]+)\.localhost$/;
/** Endpoints that stand for all regions. */
const GLOBAL = new Set(['accelerate', 'accelerate-overseas']);

/**
 * Reads host and path: `<bucket>.oss-<region>.aliyuncs.com/<key>`, `<bucket>.localhost/<key>`, and for every other host the path
 * style `/<bucket>/<key>`.
 * @param host Host header, with or without port
 * @param path percent-encoded path; not normalised, since `a/../b` is a key like any other
 */
export function addressOf(host: string, path: string): Address {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const cloud = REGION_HOST.exec(name);
  const region = cloud && !GLOBAL.has(cloud[2]) ? cloud[2] : undefined;
  const bucket = cloud ? cloud[1] ?? '' : LOCAL_HOST.exec(name)?.[1] ?? '';
  const plain = decodePath(path).replace(/^\//, '');
  if (bucket === '') return { region, targets: [pathStyle(plain)] };
  const within: Target = { bucket, key: plain };
  const again = pathStyle(plain);
  return { region, targets: again.bucket === bucket && isBucketName(bucket) ? [within, again] : [within] };
}

function pathStyle(plain: string): Target {
  const slash = plain.indexOf('/');
  return slash < 0 ? { bucket: plain, key: '' } : { bucket: plain.slice(0, slash), key: plain.slice(slash + 1) };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new OssError('InvalidObjectName', { message: 'The path is not percent-encoded UTF-8.' });
  }
}
