/** Why the service rejects a URL, and what to write instead. Source: Editing and production parameters, OutputMediaConfig.MediaURL. Guess: internal-endpoints, literal-keys */
export const REFUSALS = {
  noScheme: { is: 'no scheme', fix: 'start it with http:// or https://' },
  malformed: { is: 'a malformed URL', fix: 'write two slashes after http: or https:, as http://<bucket>.oss-<region>.aliyuncs.com/<key>' },
  scheme: { is: 'an unsupported scheme', fix: 'write http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>' },
  accelerated: { is: 'an acceleration endpoint', fix: 'use the bucket\'s regional host, <bucket>.oss-<region>.aliyuncs.com' },
  internal: { is: 'an internal endpoint', fix: 'use the bucket\'s public host, without -internal' },
  noBucket: { is: 'no bucket in the host', fix: 'put the bucket into the host, <bucket>.oss-<region>.aliyuncs.com' },
  bucketName: { is: 'an invalid bucket name', fix: 'correct the name: 3 to 63 lowercase letters, digits and hyphens, without a hyphen at either end' },
  foreign: { is: 'a host that is not OSS, such as a CDN or a custom domain', fix: 'use the bucket\'s regional host, <bucket>.oss-<region>.aliyuncs.com' },
  noKey: { is: 'no object key', fix: 'add the path of the object after the host' },
} as const;

/** A URL that the service rejects. */
export class RefusedUrl {
  constructor(readonly reason: keyof typeof REFUSALS) {}

  /** What is wrong, e.g. `an internal host`. */
  get is(): string {
    return REFUSALS[this.reason].is;
  }

  /** What to do. */
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

/** Bucket and region of a host `<bucket>.oss-<region>.aliyuncs.com`, or why it is rejected. */
export function parseOssHost(host: string): { readonly bucket: string; readonly region: string } | RefusedUrl {
  if (ACCELERATED.test(host)) return new RefusedUrl('accelerated');
  if (INTERNAL.test(host)) return new RefusedUrl('internal');
  if (BUCKETLESS.test(host)) return new RefusedUrl('noBucket');
  const match = BUCKET_HOST.exec(host);
  if (!match) return new RefusedUrl('foreign');
  const { bucket, region } = match.groups!;
  return BUCKET_NAME.test(bucket) ? { bucket: bucket.toLowerCase(), region: region.toLowerCase() } : new RefusedUrl('bucketName');
}

/** URL of an object in an OSS bucket, `http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>`: the only form that the service accepts. */
export class OssUrl {
  /** The URL, or why the service rejects it. A query (as in signed URLs) is dropped. */
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

/** Guess: percent-encoded-keys */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a % that begins no escape is literal
  }
}

/** `{index}` is not escaped. */
const encodeSegment = (segment: string) => encodeURIComponent(segment).replaceAll('%7B', '{').replaceAll('%7D', '}');

/** Whether a material is a URL. Otherwise it is a media asset id, which never contains a slash. */
export function isUrl(material: string): boolean {
  return material.includes('/');
}

/** Suffix of a file name, key or URL, in lowercase and without the dot, e.g. `mp4`. */
export function suffixOf(url: string): string | undefined {
  const path = url.replace(/[?#].*$/s, '').replace(/^[a-z]+:\/\/[^/]*/i, '');
  return /\.([A-Za-z0-9]+)$/.exec(path)?.[1].toLowerCase();
}

/** Whether the text contains a placeholder of the vendor's examples: `[your-bucket]`, `****9d46c8b4548681030f6e****`. */
export function isPlaceholder(text: string): boolean {
  return /\[your-[^\]]*\]|\*{4}/.test(text);
}

/** A text for messages and logs: the parts of URLs that may be secret (user, password, query, fragment) are removed. */
export function redacted(text: string): string {
  return text.replace(/(?<=:\/\/)[^/?#@\s]*@/g, '').replace(/((?:https?|oss):\/\/?[^\s?#]*)[?#]\S*/gi, '$1');
}

/**
 * The URL of output `index`: `{index}` is replaced. The first index is 0, as in the vendor's response example of GetBatchMediaProducingJob
 * (`xxx_{index}.mp4`, `xxx_0.mp4`).
 */
export function indexed(url: string, index: number): string {
  return url.replaceAll('{index}', String(index));
}
