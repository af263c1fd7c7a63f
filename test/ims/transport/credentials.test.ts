import { completeFromEnvironment, redact } from '../../../src/ims';
import { createCredential, verifiedCredential } from '../../../src/ims/transport/credentials';

const NONE = {};

test('given values take precedence over variables of aliyun/alicloud, and those over variables of the vendor', () => {
  const env = { ALICLOUD_ACCESS_KEY: 'a', ALIBABA_CLOUD_ACCESS_KEY_ID: 'v', ALICLOUD_SECRET_KEY: 's' };
  expect(completeFromEnvironment({}, env)).toMatchObject({ accessKey: 'a', secretKey: 's' });
  expect(completeFromEnvironment({ accessKey: 'given' }, env)).toMatchObject({ accessKey: 'given', secretKey: 's' });
});

test('uses a key pair with or without a token', async () => {
  const pair = await createCredential({ accessKey: 'id', secretKey: 'secret' }, NONE).getCredential();
  expect(pair).toMatchObject({ accessKeyId: 'id', accessKeySecret: 'secret', type: 'access_key' });
  const sts = await createCredential({}, { ALICLOUD_ACCESS_KEY: 'id', ALICLOUD_SECRET_KEY: 's', ALICLOUD_SECURITY_TOKEN: 't' }).getCredential();
  expect(sts).toMatchObject({ accessKeyId: 'id', securityToken: 't', type: 'sts' });
});

test('refuses half a key pair', () => {
  expect(() => createCredential({ accessKey: 'id' }, NONE)).toThrow(/the access key is set, but not its secret/);
  expect(() => createCredential({}, { ALICLOUD_SECRET_KEY: 's' })).toThrow(/the secret is set, but not its access key/);
});

test('redacts keys that a role renews during a run', async () => {
  const credential = createCredential({ accessKey: 'id', secretKey: 'secret' }, NONE);
  const tokens = ['first-token-of-the-role', 'second-token-of-the-role'];
  credential.getCredential = async () => ({ accessKeyId: 'id', accessKeySecret: 'secret', securityToken: tokens.shift() }) as never;
  const verified = await verifiedCredential(credential);
  expect(redact('first-token-of-the-role')).toBe('***');
  expect(redact('second-token-of-the-role')).toBe('second-token-of-the-role');
  await verified.getCredential();
  expect(redact('second-token-of-the-role')).toBe('***');
});
