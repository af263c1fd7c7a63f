import type OpenApi from '@alicloud/openapi-core';
import { createCredential, type CredentialSettings, verifiedCredential } from './credentials';
import type { Endpoint } from './endpoint';
import { ImsError, imsErrorFrom } from './errors';
import type { ImsRequest, ImsResponse, Transport } from './transport';
import { openApiLibrary, runtimeLibrary } from './vendor';

export interface TransportSettings {
  readonly endpoint: Endpoint;
  readonly region: string;
  readonly credentials: CredentialSettings;
  readonly userAgent: string;
  /** Milliseconds until the response must be complete. Default: 60 s, because a submit that is accepted slowly must not count as failed. */
  readonly timeout?: number;
  /** A signal that fires after so many milliseconds. For tests. */
  readonly timeoutSignal?: (milliseconds: number) => AbortSignal;
}

const API_VERSION = '2020-11-09';
const REQUEST_TIMEOUT_MS = 60_000;

/** {@link Transport} with the vendor's generic client. The library is loaded with the first request, because most plans make none. */
export class OpenApiTransport implements Transport {
  private client?: Promise<OpenApi>;

  constructor(private readonly settings: TransportSettings) {}

  async send(request: ImsRequest): Promise<ImsResponse> {
    const { $OpenApiUtil: models } = openApiLibrary();
    const { RuntimeOptions } = runtimeLibrary();
    const client = await (this.client ??= this.connect());
    const params = new models.Params({
      action: request.operation, version: API_VERSION, protocol: this.settings.endpoint.protocol, pathname: '/',
      method: request.method ?? 'POST', authType: 'AK', style: 'RPC', reqBodyType: 'formData', bodyType: 'json',
    });
    const call = new models.OpenApiRequest({ query: strings(request.query), body: request.form ? strings(request.form) : undefined });
    const { timeout = REQUEST_TIMEOUT_MS, timeoutSignal = (milliseconds: number) => AbortSignal.timeout(milliseconds) } = this.settings;
    // The library applies connectTimeout to any silence, also while the service works, so a shorter one would cut slow requests off.
    // ignoreSSL is explicit, because NODE_TLS_REJECT_UNAUTHORIZED would change its default.
    const runtime = new RuntimeOptions({ connectTimeout: timeout, readTimeout: timeout, ignoreSSL: false });
    try {
      const { body } = await unlessTimedOut(timeoutSignal(timeout), request.operation, timeout, client.callApi(params, call, runtime)) as { body?: unknown };
      return responseBody(request.operation, body);
    } catch (thrown) {
      throw imsErrorFrom(request.operation, this.settings.endpoint.toString(), thrown);
    }
  }

  private async connect(): Promise<OpenApi> {
    const { default: Client, $OpenApiUtil: models } = openApiLibrary();
    const credential = await verifiedCredential(createCredential(this.settings.credentials)).catch((error) => {
      // The vendor's object remembers the credentials provider that failed last and would only use that one again.
      this.client = undefined;
      throw error;
    });
    return new Client(new models.Config({
      credential, endpoint: this.settings.endpoint.host, protocol: this.settings.endpoint.protocol,
      regionId: this.settings.region, userAgent: this.settings.userAgent,
      httpProxy: process.env.HTTP_PROXY ?? process.env.http_proxy,
      httpsProxy: process.env.HTTPS_PROXY ?? process.env.https_proxy,
      noProxy: process.env.NO_PROXY ?? process.env.no_proxy,
    }));
  }
}

/** The library does not detect silence on a connection that it reuses. */
function unlessTimedOut<T>(timedOut: AbortSignal, operation: string, milliseconds: number, response: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timeout = () => reject(new ImsError({ kind: 'ambiguous', operation, code: 'RequestTimeoutError', message: `no response within ${milliseconds / 1000} s` }));
    timedOut.addEventListener('abort', timeout, { once: true });
    void response.then(resolve, reject).finally(() => timedOut.removeEventListener('abort', timeout));
  });
}

function strings(map: ImsRequest['query'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]));
}

/** Each response of the service is an object with a RequestId. */
function responseBody(operation: string, body: unknown): ImsResponse {
  if (typeof body === 'object' && body !== null && 'RequestId' in body && typeof body.RequestId === 'string') return { ...body };
  throw ImsError.unexpectedResponse(operation, 'the response is not a JSON object with a RequestId (a proxy or a wrong endpoint?)');
}
