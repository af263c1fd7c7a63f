import { Endpoint } from '../../../src/ims';
import { ObjectAddress } from '../../../src/ims/objects/object-address';

test.each([
  [undefined, 'https://footage.oss-cn-shanghai.aliyuncs.com/a%20b/c.mp4'],
  ['oss-cn-shanghai-internal.aliyuncs.com', 'https://footage.oss-cn-shanghai-internal.aliyuncs.com/a%20b/c.mp4'],
  ['http://127.0.0.1:4580', 'http://127.0.0.1:4580/footage/a%20b/c.mp4'],
])('with the endpoint %p the URL is %p', (endpoint, url) => {
  const address = ObjectAddress.parse('https://footage.oss-cn-shanghai.aliyuncs.com/a%20b/c.mp4', 'cn-beijing');
  expect(address.urlAt(endpoint === undefined ? undefined : Endpoint.parse(endpoint))).toBe(url);
});

test.each([
  ['https://footage.oss-cn-shanghai.aliyuncs.com/a.mp4', 'cn-shanghai'], ['https://footage.oss-cn-shanghai-internal.aliyuncs.com/a.mp4', 'cn-shanghai'],
  ['oss://footage/a.mp4', 'cn-beijing'], ['OSS://footage/a.mp4', 'cn-beijing'],
])('%s is an object in %s', (url, region) => {
  expect(ObjectAddress.parse(url, 'cn-beijing')).toMatchObject({ bucket: 'footage', key: 'a.mp4', region });
  expect(String(ObjectAddress.parse(url, 'cn-beijing'))).toBe('footage/a.mp4');
});

test.each(['https://cdn.example.com/x.mp4', 'oss://footage', 'oss://footage/', 'text'])('%s is not an object in OSS', (url) => {
  expect(() => ObjectAddress.parse(url, 'cn-beijing')).toThrow(expect.objectContaining({ kind: 'refused', code: 'InvalidUrl' }));
});
