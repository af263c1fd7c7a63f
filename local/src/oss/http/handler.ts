import { randomBytes } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OssError } from '../errors';
import { assertPublic } from './access';
import { authenticate } from './authentication/authenticate';
import type { Reply } from './call';
import { corsHeaders, preflight } from './cors';
import { Query } from './query';
import { routeOf } from './router';
import { addressOf, type Address } from './target';
import { xml } from './xml';
import type { ObjectStore } from '../store/object-store';

export interface OssHandlerOptions {
  readonly store: ObjectStore;
  /** Secrets by access key id. */
  readonly credentials: ReadonlyMap<string, string>;
  /** Region of buckets that are created without one, e.g. `cn-shanghai`. */
  readonly region: string;
  /** Default: the system clock. */
  readonly clock?: () => Date;
}

/** The parsed request line and host. */
interface ParsedRequest {
  readonly address: Address;
  readonly query: Query;
}

/** The OSS API over HTTP. Never throws: every error is sent to the client in the XML format of OSS. */
export function ossHandler(options: OssHandlerOptions): RequestListener {
  return (request, response) => {
    serve(options, request, response).catch(() => response.destroy());
  };
}

async function serve(options: OssHandlerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = randomBytes(12).toString('hex').toUpperCase();
  response.setHeader('Server', 'AliyunOSS');
  response.setHeader('x-oss-request-id', requestId);
  try {
    const parsed = parseRequest(request);
    const bucket = options.store.bucket(parsed.address.targets[0].bucket);
    for (const [name, value] of Object.entries(corsHeaders(bucket, request.method ?? '', request.headers))) response.setHeader(name, value);
    await send(response, request.method === 'OPTIONS' ? preflight(bucket, request.headers) : await answer(options, request, parsed));
  } catch (error) {
    await sendError(error, requestId, request, response);
  }
}

function parseRequest(request: IncomingMessage): ParsedRequest {
  // A client that uses the server as a proxy sends the complete URL.
  const [, authority, pathAndQuery] = /^https?:\/\/([^/?]*)(.*)$/i.exec(request.url ?? '') ?? [undefined, request.headers.host ?? '', request.url ?? ''];
  const mark = pathAndQuery.indexOf('?');
  const [path, query] = mark < 0 ? [pathAndQuery, ''] : [pathAndQuery.slice(0, mark), pathAndQuery.slice(mark + 1)];
  return { address: addressOf(authority, path || '/'), query: Query.parse(query) };
}

async function answer(options: OssHandlerOptions, request: IncomingMessage, { address, query }: ParsedRequest): Promise<Reply> {
  const { store } = options;
  const { headers, method = '' } = request;
  assertEndpoint(store, address);
  const regionOf = (bucket: string) => store.bucket(bucket)?.region;
  const { target, anonymous } = authenticate({ method, headers, query }, address, { credentials: options.credentials, now: now(options), regionOf });
  const route = routeOf({ method, target, query, headers });
  if (anonymous) {
    const bucket = store.bucket(target.bucket);
    if (!bucket && target.bucket !== '') throw new OssError('NoSuchBucket', { details: { BucketName: target.bucket } });
    assertPublic(route.access, bucket, bucket && target.key !== '' ? await store.head(target.bucket, target.key) : undefined);
  }
  return route.run({ store, region: options.region, hostRegion: address.region, target, headers, query, body: request, anonymous });
}

const now = (options: OssHandlerOptions): Date => options.clock?.() ?? new Date();

/** A bucket can be reached only at the endpoint of its region. */
function assertEndpoint(store: ObjectStore, address: Address): void {
  const bucket = store.bucket(address.targets[0].bucket);
  if (!bucket || address.region === undefined || bucket.region === address.region) return;
  throw new OssError('AccessDenied', {
    message: 'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
    details: { Bucket: bucket.name, Endpoint: `oss-${bucket.region}.aliyuncs.com` },
  });
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  const { body } = reply;
  if (body === undefined || typeof body === 'string') {
    const length = body === undefined ? undefined : Buffer.byteLength(body);
    // A response to HEAD has the length of the omitted body; 204 and 304 must not have a length.
    const bodyless = reply.status === 204 || reply.status === 304 || reply.headers?.['content-length'] !== undefined;
    response.writeHead(reply.status, definedHeaders({ ...bodyless ? {} : { 'content-length': length ?? 0 }, ...reply.headers })).end(body);
    return;
  }
  await stream(response, reply, body);
}

const definedHeaders = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders => (
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)));

async function stream(response: ServerResponse, reply: Reply, body: Readable): Promise<void> {
  try {
    response.writeHead(reply.status, definedHeaders(reply.headers ?? {}));
  } catch (error) {
    body.destroy();
    throw error;
  }
  await pipeline(body, response);
}

/** Sends an error. Closes the connection instead if the response has begun or the client has disconnected. */
async function sendError(error: unknown, requestId: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  request.resume(); // most clients read the response only after their request body has been consumed
  const known = error instanceof OssError ? error : unexpected(error);
  const text = xml('Error', {
    Code: known.code, Message: known.message, RequestId: requestId, HostId: request.headers.host ?? '', ...known.details,
  });
  const bodyless = request.method === 'HEAD' || known.status === 304;
  await send(response, {
    status: known.status,
    headers: {
      ...known.headers,
      ...known.status === 304 ? {} : { 'content-type': 'application/xml' },
      // A response to HEAD has no body: this header carries the error.
      ...request.method === 'HEAD' && known.status !== 304 ? { 'x-oss-err': Buffer.from(text).toString('base64') } : {},
    },
    body: bodyless ? undefined : text,
  });
}

function unexpected(error: unknown): OssError {
  const invalidHeader = (error as NodeJS.ErrnoException)?.code === 'ERR_INVALID_CHAR';
  return new OssError(invalidHeader ? 'InvalidArgument' : 'InternalError', { message: (error as Error)?.message ?? String(error), cause: error });
}
