import { type ClientHttp2Session, connect as connectHttp2 } from 'node:http2';
import { connect as connectSocket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Identity } from '../../../../src/provider/plugin/certificate';

/** Result of a call. */
export interface Answer {
  readonly status: number;
  readonly message: string;
  /** The response without the gRPC prefix; empty without a response. */
  readonly body: Buffer;
}

/** An HTTP/2 connection to a plugin's socket, with TLS if `tls` is given. */
export function connect(socket: string, tls?: { readonly client?: Identity; readonly server: string }): ClientHttp2Session {
  const createConnection = tls === undefined
    ? () => connectSocket(socket)
    : () => connectTls({
      path: socket, servername: 'localhost', ca: tls.server, key: tls.client?.key, cert: tls.client?.certificate, ALPNProtocols: ['h2'],
    });
  return connectHttp2(tls === undefined ? 'http://localhost' : 'https://localhost', { createConnection });
}

/** A gRPC frame with one message. */
export function framed(message: Uint8Array, compressed = 0): Buffer {
  const prefix = Buffer.alloc(5);
  prefix[0] = compressed;
  prefix.writeUInt32BE(message.length, 1);
  return Buffer.concat([prefix, message]);
}

/** A running call. */
export interface Calling {
  readonly answer: Promise<Answer>;
  /** Resolves when the first message arrives. */
  readonly first: Promise<Buffer>;
  cancel(): void;
}

/** Calls a method with `body`. */
export function call(session: ClientHttp2Session, method: string, body: Buffer = framed(Buffer.alloc(0))): Calling {
  const stream = session.request({ ':method': 'POST', ':path': method, 'content-type': 'application/grpc', 'te': 'trailers' });
  const chunks: Buffer[] = [];
  let status: Record<string, unknown> = {};
  const first = new Promise<Buffer>((resolve) => stream.once('data', resolve));
  stream.on('response', (headers) => status = { ...status, ...headers });
  stream.on('trailers', (headers) => status = { ...status, ...headers });
  stream.on('data', (chunk) => chunks.push(chunk));
  const answer = new Promise<Answer>((resolve, reject) => {
    stream.on('error', reject);
    stream.on('close', () => status['grpc-status'] === undefined ? reject(new Error('There was no answer.')) : resolve({
      status: Number(status['grpc-status']),
      message: decodeURIComponent(String(status['grpc-message'] ?? '')),
      body: Buffer.concat(chunks).subarray(5),
    }));
  });
  answer.catch(() => undefined); // Prevents an unhandled rejection if the test does not await it.
  stream.end(body);
  return { answer, first, cancel: () => stream.close(8) };
}
