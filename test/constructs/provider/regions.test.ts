import { Token } from 'cdktf';
import { alicloud, ImsProvider } from '../../../src';
import { alicloudRegion, disagreement, imsRegion, regionFrom } from '../../../src/constructs/provider/regions';
import { Program } from '../program';

const environment = { ...process.env };
beforeEach(() => {
  for (const name of ['ALICLOUD_REGION', 'ALIBABA_CLOUD_REGION_ID']) delete process.env[name];
});
afterAll(() => { process.env = environment; });

describe('alicloudRegion', () => {
  test('is the region of the given provider, else of the provider without an alias', () => {
    const stack = new Program().stack('s', {});
    const beijing = new alicloud.provider.AlicloudProvider(stack, 'beijing', { region: 'cn-beijing', alias: 'beijing' });
    expect(alicloudRegion(stack)).toEqual({ at: 'the alicloud provider (s/beijing)', region: 'cn-beijing' });
    const other = new Program().stack('s', {});
    new alicloud.provider.AlicloudProvider(other, 'beijing', { region: 'cn-beijing', alias: 'beijing' });
    new alicloud.provider.AlicloudProvider(other, 'alicloud', { region: 'cn-shanghai' });
    expect(alicloudRegion(other)?.region).toBe('cn-shanghai');
    expect(alicloudRegion(other, beijing)?.region).toBe('cn-beijing');
  });

  test('is the region of the environment when the provider has none, and undefined without a provider', () => {
    process.env.ALICLOUD_REGION = 'cn-hangzhou';
    const stack = new Program().stack('s', {});
    expect(alicloudRegion(stack)).toBeUndefined();
    new alicloud.provider.AlicloudProvider(stack, 'alicloud');
    expect(alicloudRegion(stack)?.region).toBe('cn-hangzhou');
  });
});

test('imsRegion is the region of the ImsProvider, else of the environment', () => {
  const stack = new Program().stack('s', {});
  expect(imsRegion(stack)).toBeUndefined();
  new ImsProvider(stack, 'ims', { install: false });
  expect(imsRegion(stack)).toBeUndefined();
  process.env.ALIBABA_CLOUD_REGION_ID = 'cn-beijing';
  expect(imsRegion(stack)).toEqual({ at: 'the ImsProvider (s/ims)', region: 'cn-beijing' });
  process.env.ALICLOUD_REGION = 'cn-shenzhen';
  expect(imsRegion(stack)?.region).toBe('cn-shenzhen');
  expect(imsRegion(new Program().stack('s', { ims: 'us-west-1' }))?.region).toBe('us-west-1');
});

test('regionFrom takes the first region that is found, else a token', () => {
  const found = (region: string) => () => ({ at: 'a test', region });
  expect(regionFrom([() => undefined, found('a'), found('b')], () => 'c')).toBe('a');
  expect(Token.isUnresolved(regionFrom([() => undefined], () => 'c'))).toBe(true);
});

test('disagreement names all known regions when they differ', () => {
  const region = (at: string, name: string) => ({ at, region: name });
  const token = Token.asString({ resolve: () => 'x' });
  expect(disagreement([region('a', 'x'), undefined, region('b', 'x'), region('c', token)])).toBeUndefined();
  expect(disagreement([region('a', 'x'), undefined, region('b', 'y'), region('c', token)])).toBe('a has x, b has y');
});
