import { FakeClock, FakeTransport } from './fake-transport';
import { ImsClient } from '../../src/ims';

const REGION = 'cn-shanghai';

test.each([
  ['a malformed endpoint', { endpoint: 'https://host/path' }, /^endpoint: .*remove path/],
  ['plain http to another machine', { endpoint: 'http://ims.test' }, /^endpoint: .*plain http/],
])('refuses %s', (_, settings, message) => {
  expect(() => new ImsClient({ region: REGION, ...settings })).toThrow(message);
});

test('refuses a malformed endpoint of OSS with its first use', () => {
  const client = new ImsClient({ region: REGION, ossEndpoint: 'http://oss.test' });
  expect(() => client.objects).toThrow(/^oss_endpoint: .*plain http/);
});

test('creates one reader of objects', () => {
  const client = new ImsClient({ region: REGION, ossEndpoint: 'http://oss.test', allowHttp: true });
  expect(client.objects).toBe(client.objects);
});

test.each([[undefined, [500]], ['http://127.0.0.1:4580', []]])('with the endpoint %p polls wait %p ms', async (endpoint, pauses) => {
  const clock = new FakeClock();
  const transport = new FakeTransport({ GetBatchMediaProducingJob: [{ EditingBatchJob: { JobId: 'j', Status: 'Init' } }] });
  const { jobPoller } = new ImsClient({ region: REGION, endpoint, clock, transport });
  await jobPoller.read('j', 0);
  await jobPoller.read('j', 0);
  expect(clock.pauses).toEqual(pauses);
});
