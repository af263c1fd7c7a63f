import { randomBytes } from 'node:crypto';
import { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { SmqError } from './errors';
import type { SmqService } from './service';
import { authenticate } from './wire/authenticate';
import { type Call, Query, type Reply } from './wire/call';
import { changeVisibility, deleteMessages, receiveMessages, sendMessages } from './wire/message-calls';
import { createQueue, deleteQueue, getQueue, listQueues } from './wire/queue-calls';
import { xml } from './wire/xml';

/** Version of the API, in the header `x-mns-version` of every request and response. */
export const SMQ_VERSION = '2015-06-06';

/** Maximum size of a request body, in bytes: 16 messages of 64 KiB with every character as a character reference. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

export interface SmqHandlerOptions {
  readonly service: SmqService;
  /** Secrets by access key id. */
  readonly credentials: ReadonlyMap<string, string>;
  readonly clock?: () => Date;
  /** Receives unexpected errors; the client gets `InternalError`. */
  readonly onError?: (error: unknown) => void;
}

type Route = (call: Call) => Reply | Promise<Reply>;

const ROUTES: readonly { readonly path: RegExp; readonly methods: Readonly<Record<string, Route>> }[] = [
  { path: /^\/queues\/?$/, methods: { GET: listQueues } },
  { path: /^\/queues\/([^/]+)$/, methods: { PUT: createQueue, GET: getQueue, DELETE: deleteQueue } },
  { path: /^\/queues\/([^/]+)\/messages$/, methods: { POST: sendMessages, GET: receiveMessages, DELETE: deleteMessages, PUT: changeVisibility } },
];

/** The REST API of the message service: XML, version 2015-06-06, signed with HMAC-SHA1. */
export function smqHandler(options: SmqHandlerOptions): RequestListener {
  return (request, response) => {
    serve(options, request, response).catch(() => response.destroy());
  };
}

async function serve(options: SmqHandlerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = randomBytes(12).toString('hex').toUpperCase();
  const endpoint = `http://${request.headers.host ?? ''}`;
  const reply = await answer(options, request, response, endpoint).catch((error: unknown) => errorReply(error, requestId, endpoint, options.onError));
  const body = reply.body ?? '';
  response.writeHead(reply.status, {
    'x-mns-request-id': requestId,
    'x-mns-version': SMQ_VERSION,
    ...reply.status === 204 ? {} : { 'content-length': Buffer.byteLength(body), ...body && { 'content-type': 'text/xml;charset=utf-8' } },
    ...reply.headers,
  });
  response.end(body);
}

async function answer(options: SmqHandlerOptions, request: IncomingMessage, response: ServerResponse, endpoint: string): Promise<Reply> {
  const { method = '', url = '/', headers } = request;
  const body = await bodyOf(request);
  authenticate({ method, url, headers, body }, options.credentials, options.clock?.() ?? new Date());
  if (headers['x-mns-version'] !== SMQ_VERSION) throw new SmqError('InvalidVersion');
  const [path, query = ''] = url.split('?', 2);
  const disconnected = new AbortController();
  response.once('close', () => disconnected.abort());
  const { route, queue } = routeOf(method, path);
  return route({ smq: options.service, endpoint, queue, query: Query.parse(query), headers, body: body.toString('utf8'), signal: disconnected.signal });
}

function routeOf(method: string, path: string): { readonly route: Route; readonly queue: string } {
  for (const { path: pattern, methods } of ROUTES) {
    const match = pattern.exec(path);
    if (!match) continue;
    if (!(method in methods)) throw new SmqError('InvalidRequestURL', `The method ${method} is not allowed for ${path}; allowed are ${Object.keys(methods).join(', ')}.`);
    return { route: methods[method], queue: match[1] ?? '' };
  }
  if (/^\/(topics|subscriptions)/.test(path)) throw new SmqError('NotImplemented', 'The local message service supports queues, but not topics.');
  throw new SmqError('InvalidRequestURL');
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BODY_BYTES) throw new SmqError('RequestEntityTooLarge');
  return Buffer.concat(chunks);
}

function errorReply(error: unknown, RequestId: string, HostId: string, onError?: (error: unknown) => void): Reply {
  if (!(error instanceof SmqError)) onError?.(error);
  const known = error instanceof SmqError ? error : new SmqError('InternalError', 'Internal error. See the log of the local service for details.');
  return { status: known.status, body: xml('Error', { Code: known.code, Message: known.message, RequestId, HostId }) };
}
