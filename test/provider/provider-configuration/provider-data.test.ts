import { redact } from '../../../src/ims';
import { provider } from '../../../src/provider/provider';
import { type ProviderData } from '../../../src/provider/provider-configuration/provider-data';

const configured = (config: object) => provider.configure({ region: 'cn-shanghai', ...config } as never, {} as never) as ProviderData;

test('requires allow_http for http:// to another machine', () => {
  const endpoint = 'http://ims.test:4580';
  expect(() => configured({ endpoint }).client).toThrow(/Bad endpoint: endpoint: got "http:\/\/ims\.test:4580".* allow_http/);
  expect(() => configured({ endpoint, allow_http: false }).client).toThrow(/allow_http/);
  expect(configured({ endpoint, allow_http: true }).client.region).toBe('cn-shanghai');
});

test('redacts keys of the configuration and of the environment', () => {
  process.env.ALICLOUD_SECURITY_TOKEN = 'token-of-the-environment';
  configured({ access_key: 'id-of-the-configuration', secret_key: 'secret-of-the-configuration' });
  delete process.env.ALICLOUD_SECURITY_TOKEN;
  expect(redact('id-of-the-configuration, secret-of-the-configuration; token-of-the-environment')).toBe('***, ***; ***');
});

test('marks all keys as sensitive', () => {
  for (const name of ['access_key', 'secret_key', 'security_token']) expect(provider.schema.attributes[name].options.sensitive).toBe(true);
});
