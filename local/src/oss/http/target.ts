import { OssError } from '../errors';
import { isBucketName } from '../store/names';

/** The bucket or object that a request addresses. */
export interface Target {
  /** Empty for the service itself. */
  readonly bucket: string;
  /** Empty for the bucket itself. */
  readonly key: string;
}

/** The parsed host and path of a request. */
export interface Address {
  /** Region in the host name, if any: a host such as `localhost` serves all regions. */
  readonly region?: string;
  /**
   * Possible targets, the most likely first. There are two if the host contains the bucket and the path begins with its name
   * as well, which ali-oss sends for an IP endpoint with `sldEnable`. The signature decides between them.
   */
  readonly targets: readonly [Target, ...Target[]];
}

const REGION_HOST = /^(?:(.*)\.)?oss-([a-z0-9-]+?)(?:-internal)?\.aliyuncs\.com$/;
const LOCAL_HOST = /^([^.]+)\.localhost$/;
/** Endpoints that serve all regions. */
const GLOBAL = new Set(['accelerate', 'accelerate-overseas']);

/**
 * Parses host and path: `<bucket>.oss-<region>.aliyuncs.com/<key>`, `<bucket>.localhost/<key>`, and for every other host the path
 * style `/<bucket>/<key>`.
 * @param host Host header, with or without port
 * @param path percent-encoded path; not normalised, because `a/../b` is a valid key
 */
export function addressOf(host: string, path: string): Address {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const cloud = REGION_HOST.exec(name);
  const region = cloud && !GLOBAL.has(cloud[2]) ? cloud[2] : undefined;
  const bucket = cloud ? cloud[1] ?? '' : LOCAL_HOST.exec(name)?.[1] ?? '';
  const plain = decodePath(path).replace(/^\//, '');
  if (bucket === '') return { region, targets: [pathStyle(plain)] };
  const hostStyle: Target = { bucket, key: plain };
  const alternative = pathStyle(plain);
  return { region, targets: alternative.bucket === bucket && isBucketName(bucket) ? [hostStyle, alternative] : [hostStyle] };
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
