import { type IncomingHttpHeaders, request } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** One HTTP call. */
export interface HttpCall {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent unchanged; a stream is not buffered. */
  readonly body?: string | Readable;
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Calls the local service and reads the response. @throws Error if no service is running */
export async function call({ url, method, headers, body, signal }: HttpCall): Promise<HttpAnswer> {
  const sent = request(url, { method, headers, signal });
  const answered = new Promise<HttpAnswer>((resolve, reject) => {
    sent.once('response', (response) => {
      text(response).then((content) => resolve({ status: response.statusCode!, headers: response.headers, body: content }), reject);
    }).on('error', reject);
  });
  // A server may refuse a request before it has read the body: use the response, not the error of the pipe.
  if (body instanceof Readable) pipeline(body, sent).catch((error: Error) => sent.destroy(error));
  else sent.end(body);
  try {
    return await answered;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
    throw new Error(`No local service is running at ${url.origin}. Start it with "ims-local start", then run this command again.`, { cause: error });
  }
}
