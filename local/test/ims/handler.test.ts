import { createServer, request, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Bench, openBench, submission, url } from './fakes';
import { callOpenApi, type OpenApiError } from './openapi';
import { signed, type Unsigned } from './signing';
import { type CallRecord, imsHandler } from '../../src/ims';

let bench: Bench;
let server: Server;
let port: number;
let calls: CallRecord[];
let faults: unknown[];

beforeAll(async () => {
  bench = await openBench();
  calls = [];
  faults = [];
  server = createServer(imsHandler({
    service: bench.service,
    credentials: new Map([['LTAI-local', 'local-secret']]),
    onCall: (call) => { calls.push(call); },
    onError: (error) => { faults.push(error); },
  }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await bench.close();
});

const now = () => new Date().toISOString().replace(/\.\d+Z/, 'Z');

/** Sends a raw HTTP request; chunked unless `length` is set. */
async function send(unsigned: Unsigned & { chunks?: number; length?: boolean }, headers: Record<string, string> = {}) {
  const { method, url: path, headers: own, body } = signed({ date: now(), ...unsigned });
  const sent = request({ port, host: '127.0.0.1', method, path, headers: { ...own, ...headers } as Record<string, string>, agent: false });
  const answered = new Promise<import('node:http').IncomingMessage>((resolve, reject) => sent.once('response', resolve).once('error', reject));
  if (unsigned.length) sent.setHeader('content-length', body.length);
  const size = Math.ceil(body.length / (unsigned.chunks ?? 1)) || 1;
  for (let at = 0; at < body.length; at += size) sent.write(body.subarray(at, at + size));
  sent.end();
  const response = await answered;
  return { status: response.statusCode, headers: response.headers, body: JSON.parse(await text(response)) };
}

const openApi = (action: string, parameters: Parameters<typeof callOpenApi>[2] = {}, keys?: { id: string; secret: string }) =>
  callOpenApi(`127.0.0.1:${port}`, action, parameters, keys);

async function refusal(call: Promise<unknown>): Promise<OpenApiError> {
  return call.then(() => { throw new Error('it was answered'); }, (error) => error as OpenApiError);
}

describe('the client of the vendor', () => {
  it('submits a job and reads it', async () => {
    const { InputConfig, OutputConfig } = submission({ input: { TitleArray: ['宁静的夜晚 + ~*\'() &=%'] } });
    const UserData = '{"key": "v 1+2 宁"}';
    const answer = await openApi('SubmitScreenMediaHighlightsJob', { body: { InputConfig }, query: { OutputConfig, UserData } });
    expect(answer.RequestId).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    await bench.seen('finished');
    const { EditingBatchJob } = await openApi('GetBatchMediaProducingJob', { query: { JobId: answer.JobId } });
    expect(EditingBatchJob).toMatchObject({ Status: 'Finished', UserData, InputConfig, OutputConfig });
    const list = await openApi('ListBatchMediaProducingJobs', { query: { MaxResults: 1 } });
    expect(list).toMatchObject({ MaxResults: 1, EditingBatchJobList: [{ JobId: answer.JobId, UserData }] });
  });

  it('sends parameters in query and body, with POST and GET', async () => {
    const { MediaId } = await openApi('RegisterMediaInfo', { body: { InputURL: url('ep1.mp4') } });
    expect((await openApi('GetMediaInfo', { body: { MediaId } })).MediaInfo.MediaId).toBe(MediaId);
    expect((await openApi('GetMediaInfo', { query: { MediaId, UserData: null }, method: 'GET' })).MediaInfo.MediaId).toBe(MediaId);
  });

  it('receives errors with code, status and request id', async () => {
    const error = await refusal(openApi('GetBatchMediaProducingJob', { query: { JobId: 'x' } }));
    expect(error).toMatchObject({ name: 'ClientError', code: 'InvalidParameter.JobNotFound', statusCode: 404, requestId: expect.stringMatching(/^[0-9A-F-]{36}$/) });
    expect(error.message).toContain('request id');
  });

  it.each([
    [{ id: 'LTAI-other', secret: 'local-secret' }, 404, 'InvalidAccessKeyId.NotFound'],
    [{ id: 'LTAI-local', secret: 'wrong' }, 400, 'SignatureDoesNotMatch'],
  ])('is refused with keys %j', async (keys, statusCode, code) => {
    expect(await refusal(openApi('GetBatchMediaProducingJob', { query: { JobId: 'x' } }, keys))).toMatchObject({ statusCode, code });
  });

  it('receives 501 and a hint for an unsupported operation', async () => {
    const error = await refusal(openApi('ListMediaBasicInfos'));
    expect(error).toMatchObject({ statusCode: 501, code: 'NotImplemented' });
    expect(error.message).toContain('ListMediaBasicInfos. Not implemented yet.');
    expect(error.data.Recommend).toContain('ims-local support');
    expect((await refusal(openApi('NoSuchThing'))).message).toContain('not in the support table');
  });
});

describe('imsHandler', () => {
  it('reads bodies that are chunked or have a length', async () => {
    const body = `JobId=${'x'.repeat(5000)}`;
    for (const way of [{ chunks: 50 }, { length: true }]) {
      expect(await send({ action: 'GetBatchMediaProducingJob', body, ...way })).toMatchObject({ status: 404, body: { Code: 'InvalidParameter.JobNotFound' } });
    }
  });

  it('answers errors in the format of the gateway, as JSON with a length', async () => {
    const { status, headers, body } = await send({ action: 'GetBatchMediaProducingJob' });
    expect(status).toBe(400);
    expect(headers['content-type']).toBe('application/json;charset=utf-8');
    expect(headers['x-acs-request-id']).toBe(body.RequestId);
    expect(body).toEqual({
      RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      HostId: '127.0.0.1:4580',
      Code: 'MissingParameter',
      Message: 'The input parameter "JobId" that is mandatory for processing this request is not supplied.',
    });
  });

  it('refuses other versions and methods', async () => {
    expect(await send({ version: '2014-06-18' })).toMatchObject({ status: 400, body: { Code: 'InvalidVersion', Message: expect.stringContaining('2020-11-09') } });
    expect(await send({ method: 'PUT' })).toMatchObject({ status: 405, body: { Code: 'UnsupportedHTTPMethod' } });
  });

  it('refuses a replayed request', async () => {
    const replay = { action: 'ListBatchMediaProducingJobs', nonce: 'once', date: now() };
    expect((await send(replay)).status).toBe(200);
    expect(await send(replay)).toMatchObject({ status: 400, body: { Code: 'SignatureNonceUsed' } });
  });

  it('refuses a body that is too large with a response', async () => {
    const body = `InputConfig=${'x'.repeat(8 * 1024 * 1024)}`;
    expect(await send({ action: 'SubmitScreenMediaHighlightsJob', body, chunks: 20 })).toMatchObject({ status: 413, body: { Code: 'RequestEntityTooLarge' } });
  });

  it('answers concurrent calls', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => send({ action: 'ListBatchMediaProducingJobs' })));
    expect(answers.map((a) => a.status)).toEqual(Array(50).fill(200));
    expect(new Set(answers.map((a) => a.body.RequestId)).size).toBe(50);
  });

  it('answers InternalError to unexpected errors, reports them, and continues', async () => {
    const all = jest.spyOn(bench.service.jobs, 'readable').mockImplementationOnce(() => { throw new TypeError('bug'); });
    const { status, body } = await send({ action: 'ListBatchMediaProducingJobs' });
    expect(status).toBe(500);
    expect(body).toMatchObject({ Code: 'InternalError' });
    expect(JSON.stringify(body)).not.toContain('bug');
    expect(faults).toEqual([new TypeError('bug')]);
    all.mockRestore();
    expect((await send({ action: 'ListBatchMediaProducingJobs' })).status).toBe(200);
  });

  it('reports each call without its parameters', async () => {
    calls.length = 0;
    await send({ action: 'GetBatchMediaProducingJob', url: '/?JobId=private' });
    expect(calls).toEqual([{
      requestId: expect.any(String), operation: 'GetBatchMediaProducingJob', status: 404, code: 'InvalidParameter.JobNotFound', milliseconds: expect.any(Number),
    }]);
  });
});
