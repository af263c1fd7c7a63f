import { setTimeout as delay } from 'node:timers/promises';
import type OpenApi from '@alicloud/openapi-core';
import { credentialOf, type CredentialSettings, loggedIn } from './credentials';
import type { Endpoint } from './endpoint';
import { ImsError, imsErrorFrom } from './errors';
import type { ImsAnswer, ImsRequest, Transport } from './transport';
import { openApiLibrary, runtimeLibrary } from './vendor';

export interface TransportSettings {
  readonly endpoint: Endpoint;
  readonly region: string;
  readonly credentials: CredentialSettings;
  readonly userAgent: string;
  /** Milliseconds until an answer has to be there as a whole. Default: a minute, as a submit that was accepted slowly is not to be taken for a failed one. */
  readonly readTimeout?: number;
}

const API_VERSION = '2020-11-09';
const PATIENCE = 60_000;

/** {@link Transport} on the vendor's generic core. The library is loaded with the first call: most plans make none. */
export class OpenApiTransport implements Transport {
  private client?: Promise<OpenApi>;

  constructor(private readonly settings: TransportSettings) {}

  async send(request: ImsRequest): Promise<ImsAnswer> {
    const { $OpenApiUtil: models } = openApiLibrary();
    const { RuntimeOptions } = runtimeLibrary();
    const client = await (this.client ??= this.connect());
    const params = new models.Params({
      action: request.operation, version: API_VERSION, protocol: this.settings.endpoint.protocol, pathname: '/',
      method: request.method ?? 'POST', authType: 'AK', style: 'RPC', reqBodyType: 'formData', bodyType: 'json',
    });
    const call = new models.OpenApiRequest({ query: strings(request.query), body: request.form ? strings(request.form) : undefined });
    const patience = this.settings.readTimeout ?? PATIENCE;
    // The library's time-out for connecting is one for silence, also while the service works: a shorter one would end slow calls.
    // Said rather than left to its default, which NODE_TLS_REJECT_UNAUTHORIZED would switch off.
    const runtime = new RuntimeOptions({ connectTimeout: patience, readTimeout: patience, ignoreSSL: false });
    try {
      const answer = await within(patience, request.operation, client.callApi(params, call, runtime)) as { body?: unknown };
      return answerBody(request.operation, answer.body);
    } catch (thrown) {
      throw credentialFailure(thrown) ?? imsErrorFrom(request.operation, this.settings.endpoint.toString(), thrown);
    }
  }

  private async connect(): Promise<OpenApi> {
    const { default: Client, $OpenApiUtil: models } = openApiLibrary();
    const credential = await loggedIn(credentialOf(this.settings.credentials)).catch((error) => {
      // The vendor's object remembers the provider that failed last and would ask only that one again.
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

/** The library does not notice silence on a connection that it uses again. */
async function within<T>(milliseconds: number, operation: string, answer: Promise<T>): Promise<T> {
  const over = new AbortController();
  const silence = delay(milliseconds, undefined, { signal: over.signal }).then(() => {
    throw new ImsError({ kind: 'doubtful', operation, code: 'RequestTimeoutError', message: `no answer within ${milliseconds / 1000} s` });
  });
  silence.catch(() => {}); // also when nobody listens any more
  try {
    return await Promise.race([answer, silence]);
  } finally {
    over.abort();
  }
}

function strings(map: ImsRequest['query'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]));
}

/** Every answer of the service is an object with a RequestId. */
function answerBody(operation: string, body: unknown): ImsAnswer {
  if (typeof body === 'object' && body !== null && !Array.isArray(body) && typeof (body as ImsAnswer).RequestId === 'string') return body as ImsAnswer;
  throw new ImsError({ kind: 'doubtful', operation, code: 'UnexpectedAnswer', message: 'the answer is no JSON object with a RequestId (a proxy or a wrong endpoint?)' });
}

function credentialFailure(thrown: unknown): ImsError | undefined {
  return thrown instanceof ImsError && thrown.kind === 'credentials' ? thrown : undefined;
}
