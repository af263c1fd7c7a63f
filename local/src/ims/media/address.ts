import { type ObjectAddress } from './media-asset';
import { OssUrl, RefusedUrl } from '../../../../src/montage';
import { invalidParameter } from '../wire/errors';

/**
 * The object that a registered URL names. Registration also takes `oss://bucket/key`, which lies in the service's region.
 * @param parameter name of the request parameter, for the error.
 * @throws ApiError `InvalidParameter` for every other form, and for a bucket of another region.
 */
export function objectAddress(url: string, region: string, parameter: string): ObjectAddress {
  const parsed = OssUrl.parse(url.replace(/^oss:\/\/([^/]+)\//i, `http://$1.oss-${region}.aliyuncs.com/`));
  if (parsed instanceof RefusedUrl) {
    const vod = /^vod:/i.test(url) ? ' The local server has no ApsaraVideo VOD: register the OSS object instead.' : '';
    throw invalidParameter(parameter, `it has ${parsed.is}; ${parsed.fix}, or oss://<bucket>/<key>.${vod}`);
  }
  if (parsed.region !== region) {
    throw invalidParameter(parameter, `its bucket is in ${parsed.region}, this service is in ${region}; use a bucket in ${region}.`);
  }
  return { bucket: parsed.bucket, key: parsed.key };
}
