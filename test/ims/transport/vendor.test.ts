import { credentialsLibrary, openApiLibrary, ossSignatures, runtimeLibrary } from '../../../src/ims/transport/vendor';

test('returns each library with what the transport uses of it', () => {
  expect(typeof credentialsLibrary().default).toBe('function');
  expect(typeof openApiLibrary().$OpenApiUtil.Config).toBe('function');
  expect(typeof runtimeLibrary().RuntimeOptions).toBe('function');
});

test('returns the same library again', () => {
  expect(openApiLibrary()).toBe(openApiLibrary());
});

test('signs a request to OSS with the date and the region', () => {
  const sign = (region: string) => ossSignatures().authorizationV4('id', 'secret', region, 'GET', { headers: { 'x-oss-date': '20260101T000000Z' } }, 'bucket', 'key');
  expect(sign('cn-shanghai')).toMatch(/^OSS4-HMAC-SHA256 Credential=id\/20260101\/cn-shanghai\/oss\/aliyun_v4_request/);
  expect(sign('cn-shanghai')).toBe(sign('cn-shanghai'));
  expect(sign('cn-shanghai').split('Signature=')[1]).not.toBe(sign('cn-beijing').split('Signature=')[1]);
});
