import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ObjectStore } from '../../../src/oss';
import { withDir } from '../server';

describe('StoreLock', () => {
  it('refuses a second store in the same directory until the first one is closed', async () => {
    await withDir(async (dir) => {
      const first = await ObjectStore.open(dir);
      await expect(ObjectStore.open(dir)).rejects.toThrow(`in use by process ${process.pid}`);
      await expect(ObjectStore.open(join(dir, '.'))).rejects.toThrow('in use');
      await first.close();
      await (await ObjectStore.open(dir)).close();
      expect(existsSync(join(dir, 'store.lock'))).toBe(false);
    });
  });

  it('refuses a directory that another running process uses', async () => {
    await withDir(async (dir) => {
      await writeFile(join(dir, 'store.lock'), String(process.ppid));
      await expect(ObjectStore.open(dir)).rejects.toThrow(`in use by process ${process.ppid}`);
    });
  });

  it.each(['2147483646', String(process.pid), 'torn', ''])('acquires the stale lock of a dead process (%p)', async (text) => {
    await withDir(async (dir) => {
      await writeFile(join(dir, 'store.lock'), text);
      await (await ObjectStore.open(dir)).close();
    });
  });
});
