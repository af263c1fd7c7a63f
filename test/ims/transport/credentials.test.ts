import { completeFromEnvironment, redact } from '../../../src/ims';
import { createCredential, verifiedCredential } from '../../../src/ims/transport/credentials';

const NONE = {};

test('the variables of aliyun/alicloud win over the vendor\'s own, and what is given wins over both', () => {
  const env = { ALICLOUD_ACCESS_KEY: 'a', ALIBABA_CLOUD_ACCESS_KEY_ID: 'v', ALICLOUD_SECRET_KEY: 's' };
  expect(completeFromEnvironment({}, env)).toMatchObject({ accessKey: 'a', secretKey: 's' });
  expect(completeFromEnvironment({ accessKey: 'given' }, env)).toMatchObject({ accessKey: 'given', secretKey: 's' });
});

test('a key pair, with or without a token, is used as it is', async () => {
  const pair = await createCredential({ accessKey: 'id', secretKey: 'secret' }, NONE).getCredential();
  expect(pair).toMatchObject({ accessKeyId: 'id', accessKeySecret: 'secret', type: 'access_key' });
  const sts = await createCredential({}, { ALICLOUD_ACCESS_KEY: 'id', ALICLOUD_SECRET_KEY: 's', ALICLOUD_SECURITY_TOKEN: 't' }).getCredential();
  expect(sts).toMatchObject({ accessKeyId: 'id', securityToken: 't', type: 'sts' });
});

test('half a key pair is one clear error', () => {
  expect(() => createCredential({ accessKey: 'id' }, NONE)).toThrow(/the access key is set, but not its secret/);
  expect(() => createCredential({}, { ALICLOUD_SECRET_KEY: 's' })).toThrow(/the secret is set, but not its access key/);
});

test('keys that a role exchanges in the middle of a run are concealed as well', async () => {
  const credential = createCredential({ accessKey: 'id', secretKey: 'secret' }, NONE);
  const handedOut = ['first-token-of-the-role', 'second-token-of-the-role'];
  credential.getCredential = async () => ({ accessKeyId: 'id', accessKeySecret: 'secret', securityToken: handedOut.shift() }) as never;
  const login = await verifiedCredential(credential);
  expect(redact('first-token-of-the-role')).toBe('***');
  expect(redact('second-token-of-the-role')).toBe('second-token-of-the-role');
  await login.getCredential();
  expect(redact('second-token-of-the-role')).toBe('***');
});
