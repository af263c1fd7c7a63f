import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { elements, message, send } from './vendor-client';
import { smqHandler, SmqService } from '../../src/smq';

let smq: SmqService;
let server: Server;
let endpoint: string;
const faults: unknown[] = [];

beforeAll(async () => {
  smq = await SmqService.open();
  server = createServer(smqHandler({ service: smq, credentials: new Map([['LTAI-local', 'local-secret']]), onError: (error) => { faults.push(error); } }));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await smq.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(async () => {
  for (const { Name } of smq.queues()) await smq.deleteQueue(Name);
  await smq.createQueue('q');
});

const to = (...[method, resource, body, options]: [string, string, string?, Parameters<typeof send>[4]?]) => send(endpoint, method, resource, body, options);
const code = async (answer: ReturnType<typeof send>) => {
  const { status, text } = await answer;
  return [status, elements(text, 'Code')[0]];
};

describe('queues over HTTP', () => {
  it('are created, changed, read and deleted', async () => {
    const made = await to('PUT', '/queues/new', '<Queue xmlns="http://mns.aliyuncs.com/doc/v1/"><VisibilityTimeout>5</VisibilityTimeout></Queue>');
    expect([made.status, made.headers.get('location'), made.headers.get('x-mns-version')]).toEqual([201, `${endpoint}/queues/new`, '2015-06-06']);
    expect((await to('PUT', '/queues/new?metaoverride=true', '<Queue><LoggingEnabled>True</LoggingEnabled></Queue>')).status).toBe(204);
    const { status, text, headers } = await to('GET', '/queues/new');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/xml;charset=utf-8']);
    expect(text).toContain('<Queue xmlns="http://mns.aliyuncs.com/doc/v1/"><QueueName>new</QueueName>');
    expect([elements(text, 'VisibilityTimeout'), elements(text, 'LoggingEnabled'), elements(text, 'ActiveMessages')]).toEqual([['5'], ['True'], ['0']]);
    expect(elements(text, 'CreateTime')[0]).toMatch(/^\d{10}$/);
    expect((await to('DELETE', '/queues/new')).status).toBe(204);
    expect(await code(to('GET', '/queues/new'))).toEqual([404, 'QueueNotExist']);
  });

  it('are listed by page', async () => {
    for (const name of ['ice-callback-a', 'ice-callback-b', 'other']) await smq.createQueue(name);
    const page = (headers: Record<string, string>) => to('GET', '/queues', undefined, { headers: { 'x-mns-prefix': 'ice-', 'x-mns-ret-number': '1', ...headers } });
    const { text } = await page({});
    expect([elements(text, 'QueueURL'), elements(text, 'NextMarker')]).toEqual([[`${endpoint}/queues/ice-callback-a`], ['ice-callback-a']]);
    const second = await page({ 'x-mns-marker': 'ice-callback-a', 'x-mns-with-meta': 'true' });
    expect([elements(second.text, 'QueueName'), elements(second.text, 'NextMarker')]).toEqual([['ice-callback-b'], []]);
  });
});

describe('messages over HTTP', () => {
  it('are sent, peeked, received, kept invisible and deleted', async () => {
    const sent = await to('POST', '/queues/q/messages', message('a &lt;b&gt; &amp; 宁'));
    expect(sent.status).toBe(201);
    const [id] = elements(sent.text, 'MessageId');
    expect(elements(sent.text, 'MessageBodyMD5')[0]).toMatch(/^[0-9A-F]{32}$/);
    const peeked = (await to('GET', '/queues/q/messages?peekonly=true')).text;
    expect([elements(peeked, 'MessageId'), elements(peeked, 'ReceiptHandle')]).toEqual([[id], []]);
    const { text } = await to('GET', '/queues/q/messages?waitseconds=1');
    expect([elements(text, 'MessageBody'), elements(text, 'DequeueCount')]).toEqual([['a &#60;b&#62; &#38; 宁'], ['1']]);
    const changed = await to('PUT', `/queues/q/messages?receiptHandle=${elements(text, 'ReceiptHandle')[0]}&visibilityTimeout=60`, '');
    expect([changed.status, changed.text]).toEqual([200, expect.stringContaining('<ChangeVisibility')]);
    expect((await to('DELETE', `/queues/q/messages?ReceiptHandle=${elements(changed.text, 'ReceiptHandle')[0]}`)).status).toBe(204);
    expect(await code(to('GET', '/queues/q/messages'))).toEqual([404, 'MessageNotExist']);
  });

  it('are sent and deleted in batches; messages that cannot be deleted are named', async () => {
    const batch = `<Messages>${message('a')}${message('b', '<DelaySeconds>0</DelaySeconds><Priority>1</Priority>')}</Messages>`;
    expect(elements((await to('POST', '/queues/q/messages', batch)).text, 'MessageId')).toHaveLength(2);
    const { text } = await to('GET', '/queues/q/messages?numOfMessages=16');
    expect([text.includes('<Messages'), elements(text, 'MessageBody')]).toEqual([true, ['b', 'a']]);
    const handles = [...elements(text, 'ReceiptHandle'), 'wrong'].map((handle) => `<ReceiptHandle>${handle}</ReceiptHandle>`).join('');
    const deleted = await to('DELETE', '/queues/q/messages', `<ReceiptHandles>${handles}</ReceiptHandles>`);
    expect([deleted.status, elements(deleted.text, 'ErrorCode'), elements(deleted.text, 'ReceiptHandle')]).toEqual([404, ['MessageNotExist'], ['wrong']]);
    expect(smq.queue('q')).toMatchObject({ ActiveMessages: 0, InactiveMessages: 0 });
  });

  it('are not lost if a client disconnects while it waits', async () => {
    const client = new AbortController();
    let waits!: () => void;
    const waiting = new Promise<void>((resolve) => { waits = resolve; });
    const receive = smq.receive.bind(smq);
    const spy = jest.spyOn(smq, 'receive').mockImplementation((queue, options) => { waits(); return receive(queue, options); });
    const request = to('GET', '/queues/q/messages?waitseconds=30', undefined, { signal: client.signal });
    await waiting;
    const [{ signal }] = spy.mock.calls.map(([, options]) => options!);
    const gone = new Promise((resolve) => signal!.addEventListener('abort', resolve));
    client.abort();
    await expect(request).rejects.toThrow();
    await gone;
    await smq.send('q', 'for the next one');
    expect(smq.queue('q').ActiveMessages).toBe(1);
    spy.mockRestore();
  });
});

describe('a request', () => {
  it.each([
    ['signed with another secret', { secret: 'wrong' }, [403, 'SignatureDoesNotMatch']],
    ['of an unknown key', { id: 'nobody' }, [403, 'InvalidAccessKeyId']],
    ['of yesterday', { date: new Date(Date.now() - 86_400_000).toUTCString() }, [408, 'TimeExpired']],
    ['with a date that is none', { date: 'today' }, [400, 'InvalidDateHeader']],
    ['of another version', { headers: { 'x-mns-version': '2014-01-01' } }, [400, 'InvalidVersion']],
  ])('with %s is refused', async (_, options, expected) => {
    expect(await code(to('GET', '/queues/q', undefined, options))).toEqual(expected);
  });

  it('must be signed, including its resource', async () => {
    const raw = await fetch(`${endpoint}/queues/q`, { headers: { 'x-mns-version': '2015-06-06' } });
    expect(elements(await raw.text(), 'Code')).toEqual(['MissingAuthorizationHeader']);
    const other = await fetch(`${endpoint}/queues/q`, { headers: { 'x-mns-version': '2015-06-06', 'authorization': 'OSS a:b' } });
    expect(elements(await other.text(), 'Code')).toEqual(['InvalidAuthorizationHeader']);
  });

  it('is refused if its body has another digest', async () => {
    expect(await code(to('POST', '/queues/q/messages', message('x'), { md5: 'bm90IGl0' }))).toEqual([400, 'InvalidDegist']);
  });

  it.each([
    ['POST', '/queues/q/messages', 'x', [400, 'MalformedXML']],
    ['POST', '/queues/q/messages', '<Other/>', [400, 'MalformedXML']],
    ['POST', '/queues/q/messages', message('x', '<Priority>high</Priority>'), [400, 'InvalidArgument']],
    ['GET', '/queues/q/messages?numOfMessages=17', undefined, [400, 'InvalidQueryString']],
    ['GET', '/queues/q/messages?waitseconds=31', undefined, [400, 'InvalidQueryString']],
    ['GET', '/queues/none/messages', undefined, [404, 'QueueNotExist']],
    ['GET', '/topics/t', undefined, [501, 'NotImplemented']],
    ['GET', '/nowhere', undefined, [400, 'InvalidRequestURL']],
    ['PATCH', '/queues/q', '', [400, 'InvalidRequestURL']],
  ])('%s %s with %s is refused', async (method, resource, body, expected) => {
    expect(await code(to(method, resource, body))).toEqual(expected);
  });

  it('is answered with InternalError at an unexpected error, which is reported', async () => {
    const fault = jest.spyOn(smq, 'queue').mockImplementation(() => { throw new TypeError('bug'); });
    const { status, text } = await to('GET', '/queues/q');
    expect([status, text.includes('bug'), faults.splice(0)]).toEqual([500, false, [new TypeError('bug')]]);
    fault.mockRestore();
  });
});
