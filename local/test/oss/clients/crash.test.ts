import { fork } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { ObjectStore } from '../../../src/oss';
import { bytes, collect, ID, SECRET, send, startOss, withDir } from '../server';

const signed = (method: string, path: string) => {
  const date = new Date().toUTCString();
  return { date, authorization: `OSS ${ID}:${createHmac('sha1', SECRET).update(`${method}\n\n\n${date}\n${path}`).digest('base64')}` };
};

/** Waits until a condition on the disk is true. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!await condition()) await new Promise((resolve) => { setImmediate(resolve); });
}

describe('a server that is killed during an upload', () => {
  it('keeps acknowledged objects, discards the partial upload, and cleans up at the next start', async () => {
    await withDir(async (dir) => {
      const child = fork(join(__dirname, 'crash-child.ts'), [dir], { execArgv: ['--require', require.resolve('tsx/cjs')] });
      const [port] = await once(child, 'message') as [number];
      await send(port, { method: 'PUT', path: '/films/', headers: { ...signed('PUT', '/films/'), 'content-length': 0 } });
      const old = bytes(300_000);
      expect((await send(port, { method: 'PUT', path: '/films/a', headers: signed('PUT', '/films/a'), body: old })).status).toBe(200);

      const upload = request({ port, method: 'PUT', path: '/films/a', headers: { ...signed('PUT', '/films/a'), 'content-length': 50_000_000 } });
      const broken = once(upload, 'error');
      upload.write(bytes(5_000_000, 2));
      const scratch = join(dir, 'tmp');
      await until(async () => {
        const files = await Promise.all(readdirSync(scratch).map((file) => stat(join(scratch, file))));
        return files.some((file) => file.size > 1_000_000);
      });
      child.kill('SIGKILL');
      await Promise.all([once(child, 'exit'), broken]);
      expect(readdirSync(scratch)).toHaveLength(1);

      const store = await ObjectStore.open(dir); // also acquires the lock of the dead process
      expect(readdirSync(scratch)).toEqual([]);
      expect((await collect((await store.get('films', 'a')).stream)).equals(old)).toBe(true);
      expect(readdirSync(join(dir, 'buckets', 'bucket-films', 'objects'))).toHaveLength(2);
      await store.close();
    });
  });
});

describe('an upload that the client aborts', () => {
  it('leaves no files', async () => {
    await withDir(async (dir) => {
      const oss = await startOss({ dir });
      await oss.store.createBucket('films', { region: 'cn-shanghai' });
      const put = jest.spyOn(oss.store, 'put');
      const upload = request({ port: oss.port, method: 'PUT', path: '/films/a', headers: { ...signed('PUT', '/films/a'), 'content-length': 50_000_000 } });
      upload.on('error', () => undefined); // caused by destroy()
      upload.write(bytes(5_000_000));
      await until(async () => put.mock.results.length > 0);
      upload.destroy();
      await expect(put.mock.results[0].value).rejects.toMatchObject({ code: 'IncompleteBody' });
      expect(readdirSync(join(dir, 'tmp'))).toEqual([]);
      expect(readdirSync(join(dir, 'buckets', 'bucket-films', 'objects'))).toEqual([]);
      expect(await oss.store.head('films', 'a')).toBeUndefined();
      await oss.close();
    });
  });
});
