import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Endpoint, getBatchJob, ImsClient, submitHighlights } from '../../../src/ims';
import { OpenApiTransport } from '../../../src/ims/transport/openapi-transport';
import { FakeClock } from '../fake-transport';

let server: Server;
let requests: { action: string; url: string; body: string }[];
let respond: RequestListener;

beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => { body += chunk; });
    request.on('end', () => {
      requests.push({ action: String(request.headers['x-acs-action']), url: request.url ?? '', body });
      respond(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => {
  server.closeAllConnections();
  server.close(resolve);
}));

const json = (status: number, body: object, headers: Record<string, string> = {}): RequestListener => (_, response) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

function client(timeout = 5_000): ImsClient {
  const endpoint = Endpoint.parse(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const transport = new OpenApiTransport({
    endpoint, region: 'cn-shanghai', userAgent: 'test', timeout, credentials: { accessKey: 'id', secretKey: 'secret' },
  });
  return new ImsClient({ region: 'cn-shanghai', transport, clock: new FakeClock() });
}

const submit = (ims: ImsClient) => submitHighlights(ims.caller, { InputConfig: '{"MediaArray":["a b"]}', OutputConfig: '{"Width":1}', UserData: '{}' });

test('sends long configurations in the body, the rest in the query, and no unset parameters', async () => {
  respond = json(200, { JobId: 'j1', RequestId: 'r' });
  await expect(submit(client())).resolves.toBe('j1');
  const [{ action, url, body }] = requests;
  expect(action).toBe('SubmitScreenMediaHighlightsJob');
  expect(Object.fromEntries(new URL(url, 'http://x').searchParams)).toEqual({ OutputConfig: '{"Width":1}', UserData: '{}' });
  expect(Object.fromEntries(new URLSearchParams(body))).toEqual({ InputConfig: '{"MediaArray":["a b"]}' });
});

test.each<[string, RequestListener, object, number]>([
  ['a refusal', json(400, { Code: 'InvalidParameter', Message: 'OutputConfig.MediaURL', RequestId: 'R1' }), { kind: 'refused', code: 'InvalidParameter', requestId: 'R1' }, 1],
  ['throttling', json(400, { Code: 'Throttling.User', Message: 'flow control', RequestId: 'R2' }), { kind: 'throttled' }, 6],
  ['a server error', json(503, { Code: 'ServiceUnavailable', Message: 'later', RequestId: 'R3' }), { kind: 'ambiguous', statusCode: 503 }, 1],
  ['an HTML page', (_, response) => { response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>'); }, { kind: 'ambiguous' }, 1],
  ['a response without a job id', json(200, { RequestId: 'R4' }), { kind: 'ambiguous', code: 'UnexpectedResponse' }, 1],
  ['a dropped connection', (request) => { request.socket.destroy(); }, { kind: 'ambiguous' }, 1],
])('after %s a submit was sent %4$s times', async (_, reply, expected, times) => {
  respond = reply;
  await expect(submit(client())).rejects.toMatchObject(expected);
  expect(requests).toHaveLength(times);
});

test('a submit that times out is ambiguous, sent once, and its message has no query string', async () => {
  respond = () => {};
  const error = await submit(client(300)).catch((thrown) => thrown);
  expect(error).toMatchObject({ kind: 'ambiguous', code: 'RequestTimeoutError' });
  expect(error.message).not.toContain('OutputConfig=');
  expect(requests).toHaveLength(1);
});

test('a reused connection times out too', async () => {
  respond = json(200, { RequestId: 'R', EditingBatchJob: { JobId: 'j', Status: 'Init' } });
  const ims = client(300);
  await getBatchJob(ims.caller, 'j');
  respond = () => {};
  await expect(submit(ims)).rejects.toMatchObject({ kind: 'ambiguous', code: 'RequestTimeoutError' });
  expect(requests).toHaveLength(2);
});

test('the timeout of a gateway is ambiguous', async () => {
  respond = json(408, { Code: 'RequestTimeout', Message: 'too slow', RequestId: 'R' });
  await expect(submit(client())).rejects.toMatchObject({ kind: 'ambiguous', statusCode: 408 });
  expect(requests).toHaveLength(1);
});

test('a response without a job does not mean that the job is unknown', async () => {
  respond = json(200, { RequestId: 'R' });
  await expect(getBatchJob(client().caller, 'j')).rejects.toMatchObject({ kind: 'ambiguous', code: 'UnexpectedResponse', requestId: 'R' });
  expect(requests).toHaveLength(6);
});

test('reads are retried after throttling, server errors and dropped connections', async () => {
  const replies: RequestListener[] = [
    json(400, { Code: 'Throttling', Message: 'slow down' }), json(500, { Code: 'InternalError', Message: 'oops' }), (request) => { request.socket.destroy(); },
    json(200, { RequestId: 'R', EditingBatchJob: { JobId: 'j', Status: 'Finished', SubJobList: [{ Status: 'Success', Duration: '3.5' }] } }),
  ];
  respond = (request, response) => replies.shift()!(request, response);
  await expect(getBatchJob(client().caller, 'j')).resolves.toMatchObject({ status: 'Finished', subJobs: [{ duration: 3.5 }] });
  expect(requests).toHaveLength(4);
});

test('an unknown job is undefined', async () => {
  respond = json(404, { Code: 'InvalidParameter.JobNotFound', Message: 'no such job', RequestId: 'R' });
  await expect(getBatchJob(client().caller, 'j')).resolves.toBeUndefined();
});
