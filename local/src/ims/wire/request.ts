import { type IncomingMessage } from 'node:http';
import { queryPairs } from './encoding';
import { bodyTooLarge, invalidParameter } from './errors';

/** Maximum size of a request body, in bytes. Guess: local-request-size */
export const MAX_BODY_BYTES = 8 * 1024 * 1024;

/**
 * Reads a complete body, chunked or with a length. A body that is too large is read to the end and discarded,
 * so that the client gets a response instead of a broken connection.
 */
export async function readBody(request: IncomingMessage, limit = MAX_BODY_BYTES): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > limit) throw bodyTooLarge(limit);
  return Buffer.concat(chunks);
}

/** The parameters of a call from query and form body; the body takes precedence. Empty values are ignored: clients send them for null. */
export function readParameters(url: string, contentType: string | undefined, body: Buffer): ReadonlyMap<string, string> {
  const query = decoded(() => queryPairs(url.split('?').slice(1).join('?')));
  const isForm = (contentType ?? '').toLowerCase().startsWith('application/x-www-form-urlencoded');
  const form = isForm ? [...new URLSearchParams(body.toString('utf8'))] : [];
  return new Map([...query, ...form].filter(([, value]) => value !== ''));
}

function decoded<T>(decode: () => T): T {
  try {
    return decode();
  } catch {
    throw invalidParameter('query string', 'it contains an invalid percent-encoding.');
  }
}
