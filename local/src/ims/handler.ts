import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { API_VERSION, OPERATIONS } from './operations';
import { type Answer } from './operations/operation';
import type { ImsService } from './service';
import { noteOn } from './support';
import { ApiError } from './wire/api-error';
import { invalidVersion, notImplemented, unsupportedMethod } from './wire/errors';
import { readInput } from './wire/parameter';
import { readBody, readParameters } from './wire/request';
import { RequestAuthenticator } from './wire/request-authenticator';

/** One call, for logs. It contains no parameters. */
export interface CallRecord {
  readonly requestId: string;
  readonly operation: string;
  readonly status: number;
  /** `Code` of an error response. */
  readonly code?: string;
  readonly milliseconds: number;
}

export interface ImsHandlerOptions {
  readonly service: ImsService;
  /** Secrets by access key id. */
  readonly credentials: ReadonlyMap<string, string>;
  readonly clock?: () => Date;
  readonly onCall?: (call: CallRecord) => void;
  /** Receives unexpected errors; the client gets `InternalError`. */
  readonly onError?: (error: unknown) => void;
}

/** Handles RPC-style calls of API version 2020-11-09 that are signed with ACS3-HMAC-SHA256, like the endpoint of the cloud. */
export function imsHandler(options: ImsHandlerOptions): RequestListener {
  const authenticator = new RequestAuthenticator({ credentials: options.credentials, clock: options.clock ?? (() => new Date()) });

  const call = async (request: IncomingMessage): Promise<Answer> => {
    const body = await readBody(request);
    const { method = '', url = '/', headers } = request;
    if (method !== 'POST' && method !== 'GET') throw unsupportedMethod(method);
    authenticator.authenticate({ method, url, headers, body });
    const version = String(headers['x-acs-version']);
    if (version !== API_VERSION) throw invalidVersion(version, API_VERSION);
    const operation = OPERATIONS.get(operationOf(request));
    if (!operation) throw notImplemented(operationOf(request), noteOn(operationOf(request)));
    return operation.run(readInput(operation.parameters, readParameters(url, headers['content-type'], body)), options.service);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = randomUUID().toUpperCase();
    const started = performance.now();
    const [status, body] = await call(request).then(
      (fields) => [200, { RequestId: requestId, ...fields }] as const,
      (error: unknown) => errorAnswer(error, requestId, request.headers.host ?? '', options.onError),
    );
    send(response, status, requestId, body);
    options.onCall?.({
      requestId,
      operation: operationOf(request),
      status,
      code: 'Code' in body ? String(body.Code) : undefined,
      milliseconds: Math.round(performance.now() - started),
    });
  };

  return (request, response) => {
    // This rejects only if the client has disconnected.
    answer(request, response).catch(() => response.destroy());
  };
}

function operationOf(request: IncomingMessage): string {
  return String(request.headers['x-acs-action'] ?? '');
}

function errorAnswer(error: unknown, requestId: string, host: string, onError?: (error: unknown) => void) {
  if (!(error instanceof ApiError)) onError?.(error);
  const known = error instanceof ApiError ? error
    : new ApiError(500, 'InternalError', 'The request processing has failed due to some unknown error. See the log of the local service for details.');
  return [known.status, {
    RequestId: requestId, HostId: host, Code: known.code, Message: known.message, Recommend: known.recommend,
  }] as const;
}

function send(response: ServerResponse, status: number, requestId: string, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json;charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'x-acs-request-id': requestId,
  });
  response.end(text);
}
