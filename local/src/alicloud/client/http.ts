import { type IncomingHttpHeaders, request } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** One HTTP call. */
export interface HttpCall {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as it is; a stream is not held in memory. */
  readonly body?: string | Readable;
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Makes a call to a local service and reads its answer. @throws Error in words when nobody answers */
export async function call({ url, method, headers, body, signal }: HttpCall): Promise<HttpAnswer> {
  const sent = request(url, { method, headers, signal });
  const answered = new Promise<HttpAnswer>((resolve, reject) => {
    sent.once('response', (response) => {
      text(response).then((content) => resolve({ status: response.statusCode!, headers: response.headers, body: content }), reject);
    }).on('error', reject);
  });
  // A server that refuses may answer before it has read everything: the answer counts, not the broken pipe.
  if (body instanceof Readable) pipeline(body, sent).catch((error: Error) => sent.destroy(error));
  else sent.end(body);
  try {
    return await answered;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
    throw new Error(`No local cloud answers at ${url.origin}. Start it with "ims-local start", then run this again.`, { cause: error });
  }
}
