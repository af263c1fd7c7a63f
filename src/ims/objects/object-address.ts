import { OssUrl } from '../../montage';
import type { Endpoint } from '../transport/endpoint';
import { ImsError } from '../transport/errors';

/** URLs of media assets: the object is in the region of the service. */
const OSS_SCHEME = /^oss:\/\/([^/?#]+)\/([^?#]+)/i;

const OSS_HOST = /\.aliyuncs\.com(:\d+)?$/i;

/** Bucket, key and region of an object. */
export class ObjectAddress {
  /** @throws ImsError when it is not a URL of an object in OSS */
  static parse(url: string, region: string): ObjectAddress {
    const [, bucket, key] = OSS_SCHEME.exec(url) ?? [];
    if (bucket && key) return new ObjectAddress(bucket, key, region);
    const parsed = OssUrl.parse(url.replace(/-internal\.aliyuncs\.com/i, '.aliyuncs.com'));
    if (parsed instanceof OssUrl) return new ObjectAddress(parsed.bucket, parsed.key, parsed.region);
    throw new ImsError({ kind: 'refused', operation: 'HeadObject', code: 'InvalidUrl', message: `${url} has ${parsed.is}`, advice: `${parsed.fix}.` });
  }

  private constructor(readonly bucket: string, readonly key: string, readonly region: string) {}

  /** The URL of the object. OSS takes the bucket in the host; a local service takes it in the path. */
  urlAt(endpoint?: Endpoint): string {
    const key = this.key.split('/').map(encodeURIComponent).join('/');
    if (!endpoint) return `https://${this.bucket}.oss-${this.region}.aliyuncs.com/${key}`;
    return OSS_HOST.test(endpoint.host) ? `https://${this.bucket}.${endpoint.host}/${key}` : `${endpoint}/${this.bucket}/${key}`;
  }

  toString(): string {
    return `${this.bucket}/${this.key}`;
  }
}
