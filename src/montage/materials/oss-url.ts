/** Why the service refuses a URL, and what to write instead. Source: DOC: OSS URL rules; forum; `-internal` is INF. */
export const REFUSALS = {
  noScheme: { is: 'no scheme', fix: 'begin it with http:// or https://' },
  malformed: { is: 'a malformed URL', fix: 'write two slashes after http: or https:, as http://<bucket>.oss-<region>.aliyuncs.com/<key>' },
  scheme: { is: 'another scheme', fix: 'write http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>' },
  accelerated: { is: 'an acceleration domain', fix: 'use the bucket\'s regional host, <bucket>.oss-<region>.aliyuncs.com' },
  internal: { is: 'an internal host', fix: 'use the bucket\'s public host, without -internal' },
  noBucket: { is: 'no bucket in the host', fix: 'put the bucket into the host, <bucket>.oss-<region>.aliyuncs.com' },
  bucketName: { is: 'a bucket name that OSS does not have', fix: 'correct it: 3 to 63 letters, digits and hyphens' },
  foreign: { is: 'a host that is not OSS, but a CDN or an own domain', fix: 'use the bucket\'s own host, <bucket>.oss-<region>.aliyuncs.com' },
  noKey: { is: 'no object key', fix: 'add the path of the object after the host' },
} as const;

/** A URL that the service refuses. */
export class RefusedUrl {
  constructor(readonly reason: keyof typeof REFUSALS) {}

  /** What is wrong, e.g. `an internal host`. */
  get is(): string {
    return REFUSALS[this.reason].is;
  }

  /** What to do about it. */
  get fix(): string {
    return REFUSALS[this.reason].fix;
  }
}

const HTTP = /^https?:\/\/(?<host>[^/?#]*)(?:\/(?<path>[^?#]*))?/i;
const ACCELERATED = /^(?:[^.]+\.)?oss-accelerate(?:-overseas)?\.aliyuncs\.com$/i;
const INTERNAL = /\.?oss-[a-z0-9-]+-internal\.aliyuncs\.com$/i;
const BUCKETLESS = /^oss-[a-z0-9-]+\.aliyuncs\.com$/i;
const BUCKET_NAME = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/i;
const BUCKET_HOST = /^(?<bucket>[^.]+)\.oss-(?<region>[a-z0-9-]+)\.aliyuncs\.com$/i;

/** Bucket and region of a host `<bucket>.oss-<region>.aliyuncs.com`, or why it is refused. */
export function parseOssHost(host: string): { readonly bucket: string; readonly region: string } | RefusedUrl {
  if (ACCELERATED.test(host)) return new RefusedUrl('accelerated');
  if (INTERNAL.test(host)) return new RefusedUrl('internal');
  if (BUCKETLESS.test(host)) return new RefusedUrl('noBucket');
  const match = BUCKET_HOST.exec(host);
  if (!match) return new RefusedUrl('foreign');
  const { bucket, region } = match.groups!;
  return BUCKET_NAME.test(bucket) ? { bucket: bucket.toLowerCase(), region: region.toLowerCase() } : new RefusedUrl('bucketName');
}

/** URL of an object in an own OSS bucket, `http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>`: the only form the service reads. */
export class OssUrl {
  /** The URL, or the reason why the service refuses it. A query (as in signed URLs) is left out. */
  static parse(text: string): OssUrl | RefusedUrl {
    const match = HTTP.exec(text);
    if (!match) return new RefusedUrl(schemeFault(text));
    const host = parseOssHost(match.groups!.host);
    if (host instanceof RefusedUrl) return host;
    if (!match.groups!.path) return new RefusedUrl('noKey');
    return new OssUrl(/^https/i.test(text) ? 'https' : 'http', host.bucket, host.region, decoded(match.groups!.path));
  }

  private constructor(
    readonly scheme: 'http' | 'https',
    readonly bucket: string,
    /** Region id, e.g. `cn-shanghai`. */
    readonly region: string,
    /** Object key, percent-decoded, without a leading slash. */
    readonly key: string,
  ) {}

  toString(): string {
    return `${this.scheme}://${this.bucket}.oss-${this.region}.aliyuncs.com/${this.key.split('/').map(encodeSegment).join('/')}`;
  }
}

function schemeFault(text: string): keyof typeof REFUSALS {
  if (/^https?:/i.test(text)) return 'malformed';
  return /^[a-z][a-z0-9+.-]*:/i.test(text) ? 'scheme' : 'noScheme';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % stands for itself
  }
}

/** `{index}` stays readable, as users write it. */
const encodeSegment = (segment: string) => encodeURIComponent(segment).replaceAll('%7B', '{').replaceAll('%7D', '}');

/** Whether a material is given by a URL; otherwise it is a media asset id, which never holds a slash. */
export function isUrl(material: string): boolean {
  return material.includes('/');
}

/** Suffix of the file that a URL, key or name points at, in lower case and without the dot, e.g. `mp4`. */
export function suffixOf(url: string): string | undefined {
  const path = url.replace(/[?#].*$/s, '').replace(/^[a-z]+:\/\/[^/]*/i, '');
  return /\.([A-Za-z0-9]+)$/.exec(path)?.[1].toLowerCase();
}

/** Whether the text still holds a placeholder of the vendor's examples: `[your-bucket]`, `****9d46c8b4548681030f6e****`. */
export function isPlaceholder(text: string): boolean {
  return /\[your-[^\]]*\]|\*{4}/.test(text);
}

/** A text for messages and logs: what may be secret in a URL (user, password, query, fragment) is left out. */
export function redacted(text: string): string {
  return text.replace(/(?<=:\/\/)[^/?#@\s]*@/g, '').replace(/((?:https?|oss):\/\/?[^\s?#]*)[?#]\S*/gi, '$1');
}

/** The URL of output `index`: `{index}` replaced. Not verified against the cloud: whether its first index is 0 or 1. */
export function indexed(url: string, index: number): string {
  return url.replaceAll('{index}', String(index));
}
