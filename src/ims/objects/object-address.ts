import { OssUrl } from '../../montage';
import type { Endpoint } from '../transport/endpoint';
import { ImsError } from '../transport/errors';

/** As media assets name objects: the region is the service's. */
const OSS_SCHEME = /^oss:\/\/([^/?#]+)\/([^?#]+)/i;

const OF_OSS = /\.aliyuncs\.com(:\d+)?$/i;

/** Where an object is. */
export class ObjectAddress {
  /** @throws ImsError when it is no address of an object in OSS */
  static parse(url: string, region: string): ObjectAddress {
    const [, bucket, key] = OSS_SCHEME.exec(url) ?? [];
    if (bucket && key) return new ObjectAddress(bucket, key, region);
    const parsed = OssUrl.parse(url.replace(/-internal\.aliyuncs\.com/i, '.aliyuncs.com'));
    if (parsed instanceof OssUrl) return new ObjectAddress(parsed.bucket, parsed.key, parsed.region);
    throw new ImsError({ kind: 'refused', operation: 'HeadObject', code: 'InvalidUrl', message: `${url} has ${parsed.is}`, advice: `${parsed.fix}.` });
  }

  private constructor(readonly bucket: string, readonly key: string, readonly region: string) {}

  /** URL that is asked: at the bucket's own host. OSS takes the bucket in the host only; what plays OSS elsewhere takes it in the path. */
  at(endpoint?: Endpoint): string {
    const key = this.key.split('/').map(encodeURIComponent).join('/');
    if (!endpoint) return `https://${this.bucket}.oss-${this.region}.aliyuncs.com/${key}`;
    return OF_OSS.test(endpoint.host) ? `https://${this.bucket}.${endpoint.host}/${key}` : `${endpoint}/${this.bucket}/${key}`;
  }

  toString(): string {
    return `${this.bucket}/${this.key}`;
  }
}
