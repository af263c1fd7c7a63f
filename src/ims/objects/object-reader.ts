import * as http from 'node:http';
import * as https from 'node:https';
import type Credential from '@alicloud/credentials';
import { ObjectAddress } from './object-address';
import type { CallOptions } from '../transport/caller';
import { credentialOf, type CredentialSettings, loggedIn } from '../transport/credentials';
import type { Endpoint } from '../transport/endpoint';
import { ImsError, imsErrorFrom } from '../transport/errors';
import { type Clock, type RetryBudget, withRetry } from '../transport/retry';
import { ossSignatures } from '../transport/vendor';

/** What OSS says of an object without reading it. */
export interface ObjectFacts {
  /** Changes with the content; without quotes. */
  readonly etag: string;
  /** Bytes. */
  readonly size: number;
}

export interface ObjectReaderSettings {
  /** Instead of the buckets' own hosts, e.g. a local service. */
  readonly endpoint?: Endpoint;
  /** Of objects whose address does not name one. */
  readonly region: string;
  readonly credentials: CredentialSettings;
  readonly clock: Clock;
  readonly budget: RetryBudget;
  /** Milliseconds until an answer has to be there. */
  readonly timeout?: number;
}

const OPERATION = 'HeadObject';
const TIMEOUT = 30_000;
const OK = 200;
const NOT_FOUND = 404;

/** Every answer of OSS has it; that of a proxy or a portal does not. */
const SIGN_OF_OSS = 'x-oss-request-id';
/** Base64 of OSS's error document, where a HEAD has no body for it. */
const ERROR_HEADER = 'x-oss-err';

/** Looks at objects in OSS, signed as the vendor's SDK does. */
export class ObjectReader {
  private readonly looks = new Map<string, Promise<ObjectFacts | undefined>>();
  private credential?: Promise<Credential>;

  constructor(private readonly settings: ObjectReaderSettings) {}

  /**
   * `HeadObject`. Whoever asks for an object while it is looked at gets the same answer.
   * @param url `http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>` or `oss://<bucket>/<key>`
   * @returns undefined when OSS itself says that there is no such object
   * @throws ImsError of anything else: an object that is taken for gone may be paid for again
   */
  head(url: string, { signal }: CallOptions = {}): Promise<ObjectFacts | undefined> {
    const known = this.looks.get(url);
    if (known) return known;
    const address = ObjectAddress.parse(url, this.settings.region);
    const { clock, budget } = this.settings;
    const look = withRetry(OPERATION, () => this.ask(address, signal), (error) => error.kind !== 'refused' && error.kind !== 'credentials', { budget, clock, signal })
      .finally(() => this.looks.delete(url));
    this.looks.set(url, look);
    return look;
  }

  private async ask(address: ObjectAddress, signal?: AbortSignal): Promise<ObjectFacts | undefined> {
    const at = address.at(this.settings.endpoint);
    const headers = await this.signed(address);
    const timeout = AbortSignal.timeout(this.settings.timeout ?? TIMEOUT);
    const { statusCode: status = 0, headers: answer } = await head(new URL(at), headers, signal ? AbortSignal.any([signal, timeout]) : timeout)
      .catch((thrown: Error) => { throw imsErrorFrom(OPERATION, new URL(at).origin, thrown.cause ?? thrown); });
    const code = codeIn(answer);
    if (status === NOT_FOUND && isOfOss(answer) && code === 'NoSuchKey') return undefined;
    const etag = answer.etag?.replace(/"/g, '');
    const size = answer['content-length'];
    // Without its length an object is not taken for an empty one.
    if (status === OK && isOfOss(answer) && etag && size !== undefined) return { etag, size: Number(size) };
    throw failed(address, status, code, answer);
  }

  private async signed({ bucket, key, region }: ObjectAddress): Promise<Record<string, string>> {
    const credential = await (this.credential ??= loggedIn(credentialOf(this.settings.credentials)).catch((error) => {
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

/** Not `fetch`: that obeys NODE_TLS_REJECT_UNAUTHORIZED, and a certificate is checked whatever the environment says, as in calls of IMS. */
function head(url: URL, headers: http.OutgoingHttpHeaders, signal: AbortSignal): Promise<http.IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    request(url, { method: 'HEAD', headers, signal, rejectUnauthorized: true }, (answer) => resolve(answer.resume())).on('error', reject).end();
  });
}

const isOfOss = (answer: http.IncomingHttpHeaders): boolean => answer[SIGN_OF_OSS] !== undefined;

/** OSS's code, from the header that a HEAD has it in. Not verified against the cloud: that every region sends it; a 404 without it is an error, never a missing object. */
function codeIn(answer: http.IncomingHttpHeaders): string | undefined {
  const text = Buffer.from(String(answer[ERROR_HEADER] ?? ''), 'base64').toString();
  return /<Code>([^<]+)<\/Code>/.exec(text)?.[1];
}

/** What the user can do about a status. */
const ADVICE: Readonly<Record<number, (address: ObjectAddress) => string>> = {
  403: ({ bucket, key }) => `The caller needs the RAM action oss:GetObject on acs:oss:*:*:${bucket}/${key}, and the bucket's own policy must not refuse it.`,
  404: ({ bucket }) => `Check that bucket ${bucket} exists, in the region that the URL names, and that nothing stands between this machine and OSS.`,
};

function failed(address: ObjectAddress, status: number, code: string | undefined, answer: http.IncomingHttpHeaders): ImsError {
  const ofOss = isOfOss(answer);
  return new ImsError({
    kind: status === 429 ? 'throttled' : status < 500 && ofOss && status >= 400 ? 'refused' : 'doubtful',
    operation: OPERATION, code: code ?? (ofOss ? `Status${status}` : 'UnexpectedAnswer'), statusCode: status, requestId: answer[SIGN_OF_OSS] as string | undefined,
    message: status === OK && ofOss ? `the answer of OSS for ${address} lacks ETag or length (does a proxy drop headers?)`
      : ofOss ? `OSS answers status ${status} for ${address}` : `the answer for ${address} (status ${status}) is not OSS's (a proxy or a wrong endpoint?)`,
    advice: ADVICE[status]?.(address),
  });
}
