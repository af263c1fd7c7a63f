import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { AccountService } from '../../src/account';

const inMemory = () => AccountService.open({ dir: undefined, now: () => new Date('2026-11-24T10:00:00Z') });

describe('documents of the account', () => {
  it('are returned with the attributes that the service adds', async () => {
    const account = await inMemory();
    await account.create('role', 'Worker', { role_name: 'Worker', description: 'x' });
    expect(account.get('role', 'Worker').facts).toEqual({
      role_name: 'Worker', description: 'x', arn: 'acs:ram::1000000000000000:role/worker', role_id: expect.stringMatching(/^\d{18}$/),
      create_time: '2026-11-24T10:00:00Z', update_time: '2026-11-24T10:00:00Z',
    });
  });

  it('are refused with the error code of the service', async () => {
    const account = await inMemory();
    await account.create('topic', 't', {});
    await expect(account.create('topic', 't', {})).rejects.toMatchObject({ code: 'TopicAlreadyExist', status: 409 });
    await expect(account.update('policy', 'p', {})).rejects.toMatchObject({ code: 'EntityNotExist.Policy', status: 404 });
    await expect(account.create('log-store', 'p:s', { project_name: 'p' })).rejects.toMatchObject({ code: 'ProjectNotExist' });
  });

  it('cannot be deleted while others depend on them, and are deleted with their owner', async () => {
    const account = await inMemory();
    await account.create('event-bus', 'b', {});
    await account.create('event-rule', 'b:r', { event_bus_name: 'b' });
    await expect(account.delete('event-bus', 'b')).rejects.toMatchObject({ code: 'EventBusHasRules', message: expect.stringContaining('b:r') });
    await account.create('topic', 't', {});
    await account.create('subscription', 't:s', { topic_name: 't' });
    await account.delete('topic', 't');
    expect(account.list().map(({ kind, id }) => `${kind} ${id}`)).toEqual(['event-bus b', 'event-rule b:r']);
  });

  it('have the number of their attachments', async () => {
    const account = await inMemory();
    await account.create('policy', 'p', { policy_name: 'p' });
    await account.create('role', 'r', { role_name: 'r' });
    await account.create('attachment', 'p:Custom:r', { policy_name: 'p', policy_type: 'Custom', role_name: 'r' });
    await account.create('attachment', 'p:System:r', { policy_name: 'p', policy_type: 'System', role_name: 'r' });
    expect(account.get('policy', 'p').facts.attachment_count).toBe(1);
  });
});

describe('documents on disk', () => {
  let dir: string;
  beforeEach(async () => { dir = await mkdtemp(path.join(tmpdir(), 'account-')); });
  afterEach(() => rm(dir, { recursive: true }));

  it('survive a restart', async () => {
    const before = await AccountService.open({ dir });
    await Promise.all(['a', 'b', 'c'].map((id) => before.create('endpoint', id, { endpoint_type: id })));
    await before.delete('endpoint', 'b');
    const after = await AccountService.open({ dir });
    expect(after.list().map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('are not overwritten if the file is damaged; the error names the file', async () => {
    const file = path.join(dir, 'documents.json');
    await writeFile(file, '[{');
    await expect(AccountService.open({ dir })).rejects.toThrow(file);
    expect(await readFile(file, 'utf8')).toBe('[{');
  });
});
