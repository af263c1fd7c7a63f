import type { Exchange, Interference } from './fault-proxy';

/** When a fault strikes: the service has not carried the call out, or it has. */
export type Moment = 'before' | 'after';

/** Something that goes wrong with one call. */
export interface Fault {
  readonly name: string;
  readonly act: Interference;
  /** The service certainly did nothing, and says so. */
  readonly harmless?: true;
}

const PAGE = '<!DOCTYPE html><html><head><title>Gateway</title></head><body>Sorry, something went wrong. <a href="https://portal.example.com/login?token=abc">Sign in</a></body></html>';
const HTML = { 'content-type': 'text/html' };
const JSON_TYPE = { 'content-type': 'application/json' };
const REQUEST_ID = '6F1D4D0C-0000-4000-8000-00000000FA17';

const error = (Code: string) => JSON.stringify({ RequestId: REQUEST_ID, HostId: 'ice.cn-shanghai.aliyuncs.com', Code, Message: `${Code} by script`, Recommend: '' });

/** A fault that strikes before the call is carried out, and one that strikes after. */
function atEither(name: string, strike: (exchange: Exchange, body: string) => void): Fault[] {
  return [
    { name: `${name}, not carried out`, act: (exchange) => strike(exchange, '') },
    { name: `${name}, carried out`, act: async (exchange) => strike(exchange, (await exchange.forward()).body) },
  ];
}

const answered = (name: string, status: number, body: string, headers: Record<string, string> = JSON_TYPE) =>
  atEither(name, ({ reply }) => reply({ status, body, headers }));

/** Answers a call that was carried out with a part of, or more than, what the service said. */
const garbled = (name: string, strike: (exchange: Exchange, body: string) => void): Fault =>
  ({ name, act: async (exchange) => strike(exchange, (await exchange.forward()).body) });

/** What is sent before the answer is complete; the connection then stays open or is cut. */
function begin({ response }: Exchange, body: string, sent: string): void {
  response.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(body) });
  response.write(sent);
}

const refusal = (name: string, status: number, code: string, headers: Record<string, string> = JSON_TYPE): Fault =>
  ({ name, harmless: true, act: ({ reply }) => reply({ status, headers, body: error(code) }) });

/** Everything that can go wrong with one call on the way to the service and back. */
export const FAULTS: readonly Fault[] = [
  ...atEither('the connection is cut', ({ cut }) => cut()),
  ...atEither('nothing is ever answered', () => {}),
  ...answered('an HTML page with status 200', 200, PAGE, HTML),
  ...answered('an HTML page with status 502', 502, PAGE, HTML),
  ...answered('an HTML page with status 504', 504, PAGE, HTML),
  ...answered('status 500', 500, error('InternalError')),
  ...answered('status 503', 503, error('ServiceUnavailable')),
  ...answered('status 408', 408, error('RequestTimeout')),
  ...answered('an empty object', 200, '{}'),
  ...answered('only a request id', 200, JSON.stringify({ RequestId: REQUEST_ID })),
  ...answered('an empty body', 200, ''),
  ...answered('null', 200, 'null'),
  ...answered('a list', 200, '[]'),
  ...answered('a number', 200, '42'),
  ...answered('an error without a code', 500, '{}'),
  ...answered('a portal\'s JSON', 200, JSON.stringify({ status: 'ok', login: 'https://portal.example.com' })),
  garbled('the text of the answer is cut off', ({ reply }, body) => reply({ body: body.slice(0, body.length / 2) })),
  garbled('half an answer, then the connection is cut', (exchange, body) => {
    begin(exchange, body, body.slice(0, body.length / 2));
    setImmediate(() => exchange.cut());
  }),
  garbled('half an answer, then nothing', (exchange, body) => begin(exchange, body, body.slice(0, body.length / 2))),
  garbled('only the head of an answer, then nothing', (exchange, body) => {
    exchange.response.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(body) });
    exchange.response.flushHeaders();
  }),
  garbled('an answer byte by byte', (exchange, body) => dribble(exchange, body)),
  garbled('every value of the answer is null', ({ reply }, body) => reply({ body: body.replace(/:("[^"]*"|\d+|\[[^\]]*\])/g, ':null') })),
  { name: 'sent on to a login page', harmless: true, act: ({ reply }) => reply({ status: 302, headers: { ...HTML, location: 'https://portal.example.com/' }, body: PAGE }) },
  refusal('throttled', 400, 'Throttling.User'),
  refusal('throttled, with the time to wait', 429, 'Throttling.Api', { ...JSON_TYPE, 'x-ratelimit-user-api': 'Limit:1,Remain:0,TimeLeft:2000', 'retry-after': '2' }),
  refusal('throttled by a gateway', 429, 'TooManyRequests'),
  refusal('forbidden', 403, 'Forbidden.RAM'),
  refusal('unknown to the gateway', 404, 'InvalidAction.NotFound'),
];

const ofOss = (code: string) => ({ 'x-oss-request-id': REQUEST_ID, 'x-oss-err': Buffer.from(`<Error><Code>${code}</Code></Error>`).toString('base64') });

const oss = (name: string, status: number, headers: Record<string, string>): Fault => ({ name: `OSS: ${name}`, act: ({ reply }) => reply({ status, headers }) });

/** What OSS itself may say when it is asked whether an object is there: none of it means that it is gone. */
export const OSS_FAULTS: readonly Fault[] = [
  oss('refused', 403, ofOss('AccessDenied')),
  oss('no such bucket', 404, ofOss('NoSuchBucket')),
  oss('not there, without a reason', 404, { 'x-oss-request-id': REQUEST_ID }),
  oss('its own error', 500, ofOss('InternalError')),
  oss('busy', 503, ofOss('ServiceUnavailable')),
  { name: 'OSS: an object without a length', act: ({ reply }) => reply({ headers: { 'x-oss-request-id': REQUEST_ID, 'etag': '"E"', 'transfer-encoding': 'chunked' } }) },
  { name: 'OSS: an object without an ETag', act: ({ reply }) => reply({ headers: { 'x-oss-request-id': REQUEST_ID, 'content-length': '5' } }) },
];

function dribble({ response }: Exchange, body: string): void {
  const bytes = Buffer.from(body);
  response.writeHead(200, { ...JSON_TYPE, 'content-length': bytes.length });
  const next = (at: number): void => {
    if (at >= bytes.length) response.end();
    else response.write(bytes.subarray(at, at + 97), () => setImmediate(next, at + 97));
  };
  next(0);
}
