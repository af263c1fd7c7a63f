import type { Http2Server, IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2';
import { type Call, type Calls } from './calls';

/**
 * A gRPC server for plugins on node:http2: unary calls and server streams. Terraform starts the provider three times per plan, and gRPC
 * libraries start more slowly: @grpc/grpc-js by 46 ms; connect-node by 43 ms, and it uses three times the processor time per call.
 */

/** The gRPC status codes in use. */
export const Status = { OK: 0, CANCELLED: 1, INVALID_ARGUMENT: 3, UNIMPLEMENTED: 12, INTERNAL: 13, UNAVAILABLE: 14 } as const;

/** Thrown by a handler to end the call with this status instead of INTERNAL. */
export class GrpcError extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
    this.name = 'GrpcError';
  }
}

interface Codec<T> {
  encode(message: T): { finish(): Uint8Array };
  decode(bytes: Uint8Array): T;
}

interface Method {
  readonly name: string;
  readonly requestType: Codec<any>;
  readonly requestStream: boolean;
  readonly responseType: Codec<any>;
  readonly responseStream: boolean;
}

/** A service definition that ts-proto generated. */
export interface ServiceDefinition {
  readonly fullName: string;
  readonly methods: { readonly [name: string]: Method };
}

type RequestOf<M extends Method> = M['requestType'] extends Codec<infer T> ? T : never;
type ResponseOf<M extends Method> = M['responseType'] extends Codec<infer T> ? T : never;

/** Returns the response to one request. */
export type UnaryHandler<M extends Method> = (request: RequestOf<M>, call: Call) => ResponseOf<M> | Promise<ResponseOf<M>>;
/** Sends any number of responses. The stream is open until the promise settles. Messages that the client streams are ignored. */
export type StreamHandler<M extends Method> = (call: Call, send: (response: ResponseOf<M>) => void) => Promise<void>;

/** Handlers of a service. Methods without a handler return UNIMPLEMENTED. */
export type Handlers<S extends ServiceDefinition> = {
  readonly [K in keyof S['methods']]?: S['methods'][K] extends { responseStream: true }
    ? StreamHandler<S['methods'][K]>
    : UnaryHandler<S['methods'][K]>;
};

type Route = (stream: ServerHttp2Stream, call: Call) => Promise<void>;

/** Serves services on an HTTP/2 server. */
export class GrpcRouter {
  private readonly routes = new Map<string, Route>();

  /**
   * @param onError is called when a call fails with an error that is not a {@link GrpcError}.
   * @param redact redacts secrets in error messages.
   */
  constructor(
    private readonly calls: Calls, private readonly onError: (method: string, error: unknown) => void,
    private readonly redact: (text: string) => string = (text) => text,
  ) {}

  /** Adds a service. Calls wait until the handlers are loaded. */
  add<S extends ServiceDefinition>(service: S, handlers: Handlers<S> | Promise<Handlers<S>>): this {
    for (const [key, method] of Object.entries(service.methods)) {
      const handler = async () => ((await handlers) as Record<string, any>)[key] ?? unimplemented(`${service.fullName}/${method.name}`);
      this.routes.set(`/${service.fullName}/${method.name}`, method.responseStream ? streaming(method, handler) : unary(method, handler));
    }
    return this;
  }

  listenTo(server: Http2Server): void {
    server.on('stream', (stream, headers) => void this.answer(stream, headers));
  }

  private async answer(stream: ServerHttp2Stream, headers: IncomingHttpHeaders): Promise<void> {
    const path = headers[':path'] ?? '';
    const call = this.calls.begin();
    const abort = () => call.abort(new Error('The client cancelled the call.'));
    stream.on('aborted', abort).on('error', abort);
    try {
      await (this.routes.get(path) ?? unimplemented(path))(stream, call);
    } catch (error) {
      if (!(error instanceof GrpcError)) this.onError(path, error);
      fail(stream, error, this.redact);
    } finally {
      this.calls.end(call);
    }
  }
}

const RESPONSE = { ':status': 200, 'content-type': 'application/grpc+proto' };

function unary(method: Method, handler: () => Promise<UnaryHandler<any>>): Route {
  return async (stream, call) => {
    const body = await readAll(stream);
    const response = await (await handler())(method.requestType.decode(unframe(body)), call);
    if (!stream.destroyed) respond(stream).end(frame(method.responseType.encode(response).finish()));
  };
}

function streaming(method: Method, handler: () => Promise<StreamHandler<any>>): Route {
  return async (stream, call) => {
    stream.resume().on('close', () => call.abort(new Error('The client disconnected.')));
    const handle = await handler();
    respond(stream).write('');
    await handle(call, (response) => stream.write(frame(method.responseType.encode(response).finish())));
    stream.end();
  };
}

function respond(stream: ServerHttp2Stream): ServerHttp2Stream {
  stream.respond(RESPONSE, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': String(Status.OK) }));
  return stream;
}

function fail(stream: ServerHttp2Stream, error: unknown, redact: (text: string) => string): void {
  if (stream.destroyed) return;
  const status = {
    'grpc-status': String(error instanceof GrpcError ? error.status : Status.INTERNAL),
    'grpc-message': encodeURIComponent(redact(error instanceof Error ? error.message : String(error))),
  };
  if (stream.headersSent) stream.close();
  else stream.respond({ ...RESPONSE, ...status }, { endStream: true });
}

function unimplemented(method: string): never {
  throw new GrpcError(Status.UNIMPLEMENTED, `${method} is not implemented.`);
}

function readAll(stream: ServerHttp2Stream): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    stream.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    stream.on('close', () => stream.readableEnded ? undefined : reject(new GrpcError(Status.CANCELLED, 'The client cancelled the call.')));
  });
}

const PREFIX = 5;

function frame(message: Uint8Array): Uint8Array {
  const framed = Buffer.allocUnsafe(PREFIX + message.length);
  framed[0] = 0;
  framed.writeUInt32BE(message.length, 1);
  framed.set(message, PREFIX);
  return framed;
}

function unframe(body: Uint8Array): Uint8Array {
  if (body[0] === 1) throw new GrpcError(Status.UNIMPLEMENTED, 'Compressed messages are not supported.');
  const length = body.length < PREFIX ? -1 : new DataView(body.buffer, body.byteOffset).getUint32(1);
  if (length !== body.length - PREFIX) {
    throw new GrpcError(Status.INVALID_ARGUMENT, `Expected one message, got ${body.length} bytes that are not one message.`);
  }
  return body.subarray(PREFIX);
}
