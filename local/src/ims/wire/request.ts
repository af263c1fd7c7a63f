import { type IncomingMessage } from 'node:http';
import { queryPairs } from './encoding';
import { bodyTooLarge, invalidParameter } from './errors';

/** Most bytes of a request body. Not verified against the cloud: its limit is not documented; 30 materials and 200 faces fit many times. */
export const MAX_BODY_BYTES = 8 * 1024 * 1024;

/**
 * Reads a body whole, chunked or with a length. One that is too large is still read to its end (and thrown away),
 * so that the client gets the answer rather than a broken connection.
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

/** The call's parameters: query and form body together; the body wins. Empty values count as not given, as clients send them for null. */
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
    throw invalidParameter('query string', 'it holds a percent sign that encodes nothing.');
  }
}
