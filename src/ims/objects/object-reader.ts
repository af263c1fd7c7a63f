import * as http from 'node:http';
import * as https from 'node:https';
import type Credential from '@alicloud/credentials';
import { ObjectAddress } from './object-address';
import type { Clock } from '../polling/clock';
import type { CallOptions } from '../transport/caller';
import { createCredential, type CredentialSettings, verifiedCredential } from '../transport/credentials';
import type { Endpoint } from '../transport/endpoint';
import { ImsError, imsErrorFrom } from '../transport/errors';
import { type RetryPolicy, withRetry } from '../transport/retry';
import { ossSignatures } from '../transport/vendor';

/** Metadata of an object in OSS. */
export interface ObjectMetadata {
  /** Changes with the content. Without quotes. */
  readonly etag: string;
  /** Bytes. */
  readonly size: number;
}

export interface ObjectReaderSettings {
  /** Default: the hosts of the buckets. */
  readonly endpoint?: Endpoint;
  /** The region of objects whose URL does not name one. */
  readonly region: string;
  readonly credentials: CredentialSettings;
  readonly clock: Clock;
  readonly retryPolicy: RetryPolicy;
  /** Milliseconds until a response must arrive. Default: 30 s. */
  readonly timeout?: number;
  /** A signal that fires after so many milliseconds. For tests. */
  readonly timeoutSignal?: (milliseconds: number) => AbortSignal;
}

const OPERATION = 'HeadObject';
const REQUEST_TIMEOUT_MS = 30_000;
const OK = 200;
const NOT_FOUND = 404;

/** Each response of OSS has it; those of proxies and portals do not. */
const REQUEST_ID_HEADER = 'x-oss-request-id';
/** The error document in base64, because the response to HEAD has no body. */
const ERROR_HEADER = 'x-oss-err';

/** Reads metadata of objects in OSS, with the signature of the vendor's SDK. */
export class ObjectReader {
  private readonly requests = new Map<string, Promise<ObjectMetadata | undefined>>();
  private credential?: Promise<Credential>;

  constructor(private readonly settings: ObjectReaderSettings) {}

  /**
   * `HeadObject`. Concurrent calls for one object share a request.
   * @param url `http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>` or `oss://<bucket>/<key>`
   * @returns undefined when OSS says that the object does not exist
   * @throws ImsError for any other response: an object that counts as missing may be paid for again
   */
  head(url: string, { signal }: CallOptions = {}): Promise<ObjectMetadata | undefined> {
    const pending = this.requests.get(url);
    if (pending) return pending;
    const address = ObjectAddress.parse(url, this.settings.region);
    const { clock, retryPolicy } = this.settings;
    const isRetryable = (error: ImsError) => error.kind !== 'refused' && error.kind !== 'credentials';
    const request = withRetry(OPERATION, () => this.headOnce(address, signal), isRetryable, { retryPolicy, clock, signal })
      .finally(() => this.requests.delete(url));
    this.requests.set(url, request);
    return request;
  }

  private async headOnce(address: ObjectAddress, signal?: AbortSignal): Promise<ObjectMetadata | undefined> {
    const url = new URL(address.urlAt(this.settings.endpoint));
    const headers = await this.signedHeaders(address);
    const { timeoutSignal = (milliseconds: number) => AbortSignal.timeout(milliseconds) } = this.settings;
    const timeout = timeoutSignal(this.settings.timeout ?? REQUEST_TIMEOUT_MS);
    const { statusCode: status = 0, headers: response } = await head(url, headers, signal ? AbortSignal.any([signal, timeout]) : timeout)
      .catch((thrown: Error) => { throw imsErrorFrom(OPERATION, url.origin, thrown.cause ?? thrown); });
    const code = codeIn(response);
    if (status === NOT_FOUND && isFromOss(response) && code === 'NoSuchKey') return undefined;
    const etag = response.etag?.replace(/"/g, '');
    const size = response['content-length'];
    // An object without a length must not count as empty.
    if (status === OK && isFromOss(response) && etag && size !== undefined) return { etag, size: Number(size) };
    throw headError(address, status, code, response);
  }

  private async signedHeaders({ bucket, key, region }: ObjectAddress): Promise<Record<string, string>> {
    const credential = await (this.credential ??= verifiedCredential(createCredential(this.settings.credentials)).catch((error) => {
      this.credential = undefined;
      throw error;
    }));
    const { accessKeyId, accessKeySecret, securityToken } = await credential.getCredential();
    const headers: Record<string, string> = {
      'x-oss-date': new Date().toISOString().replace(/[-:]|\.\d+/g, ''), 'x-oss-content-sha256': 'UNSIGNED-PAYLOAD',
      ...securityToken && { 'x-oss-security-token': securityToken },
    };
    const authorization = ossSignatures().authorizationV4(accessKeyId!, accessKeySecret!, region, 'HEAD', { headers }, bucket, key);
    return { ...headers, authorization };
  }
}

/** Not `fetch`, which obeys NODE_TLS_REJECT_UNAUTHORIZED: certificates are always checked, as in calls of IMS. */
function head(url: URL, headers: http.OutgoingHttpHeaders, signal: AbortSignal): Promise<http.IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    request(url, { method: 'HEAD', headers, signal, rejectUnauthorized: true }, (response) => resolve(response.resume())).on('error', reject).end();
  });
}

const isFromOss = (headers: http.IncomingHttpHeaders): boolean => headers[REQUEST_ID_HEADER] !== undefined;

/**
 * The code of the error document. A 404 without it is an error, not a missing object.
 * Guess: oss-error-header
 */
function codeIn(headers: http.IncomingHttpHeaders): string | undefined {
  const text = Buffer.from(String(headers[ERROR_HEADER] ?? ''), 'base64').toString();
  return /<Code>([^<]+)<\/Code>/.exec(text)?.[1];
}

/** Advice by status. */
const ADVICE: Readonly<Record<number, (address: ObjectAddress) => string>> = {
  403: ({ bucket, key }) => `The caller needs the RAM action oss:GetObject on acs:oss:*:*:${bucket}/${key}, and the bucket policy must not deny it.`,
  404: ({ bucket }) => `Check that bucket ${bucket} exists, in the region of the URL, and that no proxy is between this machine and OSS.`,
};

function headError(address: ObjectAddress, status: number, code: string | undefined, headers: http.IncomingHttpHeaders): ImsError {
  const fromOss = isFromOss(headers);
  return new ImsError({
    kind: status === 429 ? 'throttled' : status < 500 && fromOss && status >= 400 ? 'refused' : 'ambiguous',
    operation: OPERATION, code: code ?? (fromOss ? `Status${status}` : 'UnexpectedResponse'), statusCode: status, requestId: headers[REQUEST_ID_HEADER] as string | undefined,
    message: status === OK && fromOss ? `the response of OSS for ${address} lacks ETag or length (does a proxy remove headers?)`
      : fromOss ? `OSS returned status ${status} for ${address}` : `the response for ${address} (status ${status}) is not from OSS (a proxy or a wrong endpoint?)`,
    advice: ADVICE[status]?.(address),
  });
}
