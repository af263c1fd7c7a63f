import { Endpoint } from '../../../src/ims';

test('names the host of a region', () => {
  expect(Endpoint.ofRegion('us-west-1').toString()).toBe('https://ice.us-west-1.aliyuncs.com');
});

test.each([
  ['ice-vpc.cn-shanghai.aliyuncs.com', 'https://ice-vpc.cn-shanghai.aliyuncs.com'],
  ['https://proxy.example:8443', 'https://proxy.example:8443'],
  ['http://127.0.0.1:4580', 'http://127.0.0.1:4580'],
  ['http://localhost:4580/', 'http://localhost:4580'],
  ['http://[::1]:4580', 'http://[::1]:4580'],
])('accepts %s', (text, endpoint) => {
  expect(Endpoint.parse(text).toString()).toBe(endpoint);
});

test('accepts plain http to another machine on request', () => {
  expect(Endpoint.parse('http://ims.test:4580', { allowHttp: true }).toString()).toBe('http://ims.test:4580');
  expect(Endpoint.parse('http://ims.test:4580', { allowHttp: true }).isLocal).toBe(false);
  expect(() => Endpoint.parse('http://ims.test:4580')).toThrow(/use https, or, in a test network, set allow_http = true in the provider configuration/);
});

test.each([
  ['http://ice.cn-shanghai.aliyuncs.com', /plain http is allowed for this machine only/],
  ['https://host/path', /remove path/],
  ['https://host?key=secret', /got "https:\/\/host", allowed is a host/],
  ['ftp://host', /allowed is a host/],
  ['http://', /allowed is a host/],
])('refuses %s', (text, message) => {
  expect(() => Endpoint.parse(text)).toThrow(message);
});
