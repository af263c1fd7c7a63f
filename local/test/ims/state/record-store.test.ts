import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { FileStorage } from '../../../src/ims/state/file-storage';
import { type Codec, NO_STORAGE, RecordStore } from '../../../src/ims/state/record-store';

interface Note { readonly id: string; readonly text: string }
const NOTES: Codec<Note> = { idOf: (note) => note.id, toJson: (note) => ({ ...note }), fromJson: (json) => json as Note };

describe('RecordStore with FileStorage', () => {
  let dir: string;
  beforeEach(async () => { dir = await mkdtemp(path.join(tmpdir(), 'record-store-')); });
  afterEach(() => rm(dir, { recursive: true }));
  const open = async () => RecordStore.open(NOTES, await FileStorage.open(path.join(dir, 'notes')));

  it('loads stored records', async () => {
    const records = await open();
    await records.put({ id: 'a', text: 'one' });
    await records.put({ id: 'b', text: '宁' });
    await records.remove('a');
    const again = await open();
    expect(again.all()).toEqual([{ id: 'b', text: '宁' }]);
    expect(again.get('a')).toBeUndefined();
  });

  it('shows a change immediately and stores the last of several changes', async () => {
    const records = await open();
    const puts = Array.from({ length: 50 }, (_, i) => records.put({ id: 'a', text: String(i) }));
    expect(records.get('a')?.text).toBe('49');
    await Promise.all(puts);
    expect((await open()).get('a')?.text).toBe('49');
    expect(await readdir(path.join(dir, 'notes'))).toEqual(['a.json']);
  });

  it('ignores leftovers of a crash', async () => {
    await (await open()).put({ id: 'a', text: 'one' });
    await writeFile(path.join(dir, 'notes', 'a.json.tmp'), '{"id":');
    expect((await open()).all()).toEqual([{ id: 'a', text: 'one' }]);
  });

  it('names a damaged file', async () => {
    await open();
    await writeFile(path.join(dir, 'notes', 'b.json'), '{"id":');
    await expect(open()).rejects.toThrow(/notes\/b\.json is not JSON\. Restore it, or delete it/);
  });

  it('writes again after a failed write', async () => {
    const records = await open();
    await rm(path.join(dir, 'notes'), { recursive: true });
    await expect(records.put({ id: 'a', text: 'lost' })).rejects.toThrow(/ENOENT/);
    await open();
    await records.put({ id: 'a', text: 'kept' });
    expect((await open()).get('a')?.text).toBe('kept');
  });
});

describe('RecordStore in memory', () => {
  it('stores records in memory', async () => {
    const records = await RecordStore.open(NOTES, NO_STORAGE);
    await records.put({ id: 'a', text: 'one' });
    expect(records.get('a')).toEqual({ id: 'a', text: 'one' });
    await records.remove('a');
    expect(records.all()).toEqual([]);
  });
});
