import { Account } from '../../src/alicloud/client/account';
import { type Connection } from '../../src/alicloud/client/connection';
import { type LocalService, startLocalService } from '../../src/server/local-service';

let cloud: LocalService;
beforeAll(async () => { cloud = await startLocalService({ inMemory: true, port: 0, engine: 'none' }); });
afterAll(() => cloud.close());

const client = (change: Partial<Connection> = {}) => new Account(
  { endpoint: cloud.endpoint, region: cloud.region, ...cloud.credentials, ...change }, new AbortController().signal);

it('creates, updates, lists and deletes documents', async () => {
  const account = client();
  await account.create('topic', 'ä/b c', { topic_name: 'ä/b c' });
  await account.update('topic', 'ä/b c', { max_message_size: 2048 });
  expect((await account.get('topic', 'ä/b c')).facts).toMatchObject({ topic_name: 'ä/b c', max_message_size: 2048 });
  expect((await account.list('topic')).map(({ id }) => id)).toEqual(['ä/b c']);
  expect((await account.list()).map(({ kind }) => kind)).toEqual(['topic']);
  await account.delete('topic', 'ä/b c', false);
  await expect(account.get('topic', 'ä/b c')).rejects.toMatchObject({ code: 'TopicNotExist', status: 404, isMissing: true });
});

it('refuses unknown keys and wrong signatures', async () => {
  await expect(client({ accessKeyId: 'other' }).list('role')).rejects.toMatchObject({ code: 'InvalidAccessKeyId.NotFound', status: 403 });
  const refusal = await client({ accessKeySecret: 'wrong' }).create('role', 'r', {}).catch((error: Error) => error);
  expect(refusal).toMatchObject({ code: 'SignatureDoesNotMatch' });
  expect(String(refusal)).not.toContain(cloud.credentials.accessKeySecret);
  expect(cloud.account.list()).toEqual([]);
});

it('refuses unknown kinds and methods', async () => {
  await expect(client().list('planet' as never)).rejects.toMatchObject({ code: 'InvalidKind' });
});
