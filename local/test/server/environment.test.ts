import { environmentOf } from '../../src/server/environment';

it('sets address and keys for all clients', () => {
  expect(environmentOf({ endpoint: 'http://127.0.0.1:4580', region: 'cn-beijing', credentials: { accessKeyId: 'id', accessKeySecret: 'secret' } })).toEqual({
    ALICLOUD_ACCESS_KEY: 'id',
    ALICLOUD_SECRET_KEY: 'secret',
    ALICLOUD_REGION: 'cn-beijing',
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'id',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret',
    ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true',
    IMS_ENDPOINT: 'http://127.0.0.1:4580',
    OSS_ENDPOINT: 'http://127.0.0.1:4580',
    ALICLOUD_LOCAL_ENDPOINT: 'http://127.0.0.1:4580',
  });
});

it('selects the stand-in for terraform and cdktf if it is installed', () => {
  const server = { endpoint: 'http://127.0.0.1:4580', region: 'cn-beijing', credentials: { accessKeyId: 'id', accessKeySecret: 'secret' } };
  expect(environmentOf(server, { configFile: '/data/terraformrc', mirror: '/data/mirror', version: '1.999.1' })).toMatchObject({
    TF_CLI_CONFIG_FILE: '/data/terraformrc',
    TF_CLI_ARGS_providers_lock: '-help',
    CDKTF_DISABLE_PLUGIN_CACHE_ENV: '1',
  });
});
