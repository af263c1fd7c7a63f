import type { Exchange, Handler } from './fault-proxy';

/** Something that can go wrong with one request. */
export interface Fault {
  readonly name: string;
  readonly act: Handler;
}

const PAGE = '<!DOCTYPE html><html><head><title>Gateway</title></head><body>Sorry, something went wrong. <a href="https://portal.example.com/login?token=abc">Sign in</a></body></html>';
const HTML = { 'content-type': 'text/html' };
const JSON_TYPE = { 'content-type': 'application/json' };
const REQUEST_ID = '6F1D4D0C-0000-4000-8000-00000000FA17';

const error = (Code: string) => JSON.stringify({ RequestId: REQUEST_ID, HostId: 'ice.cn-shanghai.aliyuncs.com', Code, Message: `${Code} by fault injection`, Recommend: '' });

/** A fault before the request is carried out, and one after. */
function beforeAndAfter(name: string, act: (exchange: Exchange, body: string) => void | Promise<void>): Fault[] {
  return [
    { name: `${name}, not carried out`, act: (exchange) => act(exchange, '') },
    { name: `${name}, carried out`, act: async (exchange) => act(exchange, (await exchange.forward()).body) },
  ];
}

const respond = (name: string, status: number, body: string, headers: Record<string, string> = JSON_TYPE) =>
  beforeAndAfter(name, ({ reply }) => reply({ status, body, headers }));

/** Changes the response to a request that was carried out. */
const corrupted = (name: string, act: (exchange: Exchange, body: string) => void | Promise<void>): Fault =>
  ({ name, act: async (exchange) => act(exchange, (await exchange.forward()).body) });

/** Sends an incomplete response. */
function sendPart({ response }: Exchange, body: string, sent: string): void {
  response.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(body) });
  response.write(sent);
}

const refusal = (name: string, status: number, code: string, headers: Record<string, string> = JSON_TYPE): Fault =>
  ({ name, act: ({ reply }) => reply({ status, headers, body: error(code) }) });

/** What can go wrong with one request on the way to the service and back. */
export const FAULTS: readonly Fault[] = [
  ...beforeAndAfter('the connection is cut', ({ cut }) => cut()),
  ...beforeAndAfter('no response', () => {}),
  ...respond('an HTML page with status 200', 200, PAGE, HTML),
  ...respond('an HTML page with status 502', 502, PAGE, HTML),
  ...respond('an HTML page with status 504', 504, PAGE, HTML),
  ...respond('status 500', 500, error('InternalError')),
  ...respond('status 503', 503, error('ServiceUnavailable')),
  ...respond('status 408', 408, error('RequestTimeout')),
  ...respond('an empty object', 200, '{}'),
  ...respond('only a request id', 200, JSON.stringify({ RequestId: REQUEST_ID })),
  ...respond('an empty body', 200, ''),
  ...respond('null', 200, 'null'),
  ...respond('a list', 200, '[]'),
  ...respond('a number', 200, '42'),
  ...respond('an error without a code', 500, '{}'),
  ...respond('a portal\'s JSON', 200, JSON.stringify({ status: 'ok', login: 'https://portal.example.com' })),
  corrupted('a truncated body', ({ reply }, body) => reply({ body: body.slice(0, body.length / 2) })),
  corrupted('half a response, then the connection is cut', (exchange, body) => {
    sendPart(exchange, body, body.slice(0, body.length / 2));
    exchange.cut();
  }),
  corrupted('half a response, then silence', (exchange, body) => sendPart(exchange, body, body.slice(0, body.length / 2))),
  corrupted('only headers, then silence', (exchange, body) => {
    exchange.response.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(body) });
    exchange.response.flushHeaders();
  }),
  corrupted('a slow response', (exchange, body) => sendSlowly(exchange, body)),
  corrupted('each value of the response is null', ({ reply }, body) => reply({ body: body.replace(/:("[^"]*"|\d+|\[[^\]]*\])/g, ':null') })),
  { name: 'a redirect to a login page', act: ({ reply }) => reply({ status: 302, headers: { ...HTML, location: 'https://portal.example.com/' }, body: PAGE }) },
  refusal('throttled', 400, 'Throttling.User'),
  refusal('throttled with a time to wait', 429, 'Throttling.Api', { ...JSON_TYPE, 'x-ratelimit-user-api': 'Limit:1,Remain:0,TimeLeft:2000', 'retry-after': '2' }),
  refusal('throttled by a gateway', 429, 'TooManyRequests'),
  refusal('forbidden', 403, 'Forbidden.RAM'),
  refusal('an operation that the gateway does not know', 404, 'InvalidAction.NotFound'),
];

const ofOss = (code: string) => ({ 'x-oss-request-id': REQUEST_ID, 'x-oss-err': Buffer.from(`<Error><Code>${code}</Code></Error>`).toString('base64') });

const oss = (name: string, status: number, headers: Record<string, string>): Fault => ({ name: `OSS: ${name}`, act: ({ reply }) => reply({ status, headers }) });

/** Responses of OSS to HEAD that do not mean that the object is missing. */
export const OSS_FAULTS: readonly Fault[] = [
  oss('refused', 403, ofOss('AccessDenied')),
  oss('no such bucket', 404, ofOss('NoSuchBucket')),
  oss('not found without a reason', 404, { 'x-oss-request-id': REQUEST_ID }),
  oss('internal error', 500, ofOss('InternalError')),
  oss('busy', 503, ofOss('ServiceUnavailable')),
  { name: 'OSS: an object without a length', act: ({ reply }) => reply({ headers: { 'x-oss-request-id': REQUEST_ID, 'etag': '"E"', 'transfer-encoding': 'chunked' } }) },
  { name: 'OSS: an object without an ETag', act: ({ reply }) => reply({ headers: { 'x-oss-request-id': REQUEST_ID, 'content-length': '5' } }) },
];

/** Sends a response in small pieces. */
async function sendSlowly({ response: stream }: Exchange, body: string): Promise<void> {
  const bytes = Buffer.from(body);
  stream.writeHead(200, { ...JSON_TYPE, 'content-length': bytes.length });
  for (let at = 0; at < bytes.length; at += 97) await new Promise<void>((resolve) => { stream.write(bytes.subarray(at, at + 97), () => setImmediate(resolve)); });
  stream.end();
}
