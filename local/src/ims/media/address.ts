import { type ObjectAddress } from './media-asset';
import { OssUrl, RefusedUrl } from '../../../../src/montage';
import { invalidParameter } from '../wire/errors';

/**
 * The object of a registered URL. Registration also accepts `oss://bucket/key`, in the region of the service.
 * @param parameter name of the request parameter, for the error
 * @throws ApiError `InvalidParameter` for any other form, and for a bucket in another region
 */
export function objectAddress(url: string, region: string, parameter: string): ObjectAddress {
  const parsed = OssUrl.parse(url.replace(/^oss:\/\/([^/]+)\//i, `http://$1.oss-${region}.aliyuncs.com/`));
  if (parsed instanceof RefusedUrl) {
    const vod = /^vod:/i.test(url) ? ' The local service does not support ApsaraVideo VOD: register the OSS object instead.' : '';
    throw invalidParameter(parameter, `it has ${parsed.is}; ${parsed.fix}, or oss://<bucket>/<key>.${vod}`);
  }
  if (parsed.region !== region) {
    throw invalidParameter(parameter, `its bucket is in ${parsed.region}, but this service is in ${region}; use a bucket in ${region}.`);
  }
  return { bucket: parsed.bucket, key: parsed.key };
}
