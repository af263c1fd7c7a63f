import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { FileStorage } from '../../../src/ims/state/file-storage';
import { type Codec, NO_STORAGE, RecordStore } from '../../../src/ims/state/record-store';

interface Note { readonly id: string; readonly text: string }
const NOTES: Codec<Note> = { idOf: (note) => note.id, toJson: (note) => ({ ...note }), fromJson: (json) => json as Note };

describe('Shelf on a Folder', () => {
  let dir: string;
  beforeEach(async () => { dir = await mkdtemp(path.join(tmpdir(), 'shelf-')); });
  afterEach(() => rm(dir, { recursive: true }));
  const open = async () => RecordStore.open(NOTES, await FileStorage.open(path.join(dir, 'notes')));

  it('finds its records again', async () => {
    const shelf = await open();
    await shelf.put({ id: 'a', text: 'one' });
    await shelf.put({ id: 'b', text: '宁' });
    await shelf.remove('a');
    const again = await open();
    expect(again.all()).toEqual([{ id: 'b', text: '宁' }]);
    expect(again.get('a')).toBeUndefined();
  });

  it('shows a change at once, and keeps the last of many on disk', async () => {
    const shelf = await open();
    const puts = Array.from({ length: 50 }, (_, i) => shelf.put({ id: 'a', text: String(i) }));
    expect(shelf.get('a')?.text).toBe('49');
    await Promise.all(puts);
    expect((await open()).get('a')?.text).toBe('49');
    expect(await readdir(path.join(dir, 'notes'))).toEqual(['a.json']);
  });

  it('ignores what a crash left half written', async () => {
    await (await open()).put({ id: 'a', text: 'one' });
    await writeFile(path.join(dir, 'notes', 'a.json.tmp'), '{"id":');
    expect((await open()).all()).toEqual([{ id: 'a', text: 'one' }]);
  });

  it('names a file that is damaged', async () => {
    await open();
    await writeFile(path.join(dir, 'notes', 'b.json'), '{"id":');
    await expect(open()).rejects.toThrow(/notes\/b\.json is not JSON\. Restore it, or delete it/);
  });

  it('writes again after a write that failed', async () => {
    const shelf = await open();
    await rm(path.join(dir, 'notes'), { recursive: true });
    await expect(shelf.put({ id: 'a', text: 'lost' })).rejects.toThrow(/ENOENT/);
    await open();
    await shelf.put({ id: 'a', text: 'kept' });
    expect((await open()).get('a')?.text).toBe('kept');
  });
});

describe('Shelf in memory', () => {
  it('keeps records as long as it lives', async () => {
    const shelf = await RecordStore.open(NOTES, NO_STORAGE);
    await shelf.put({ id: 'a', text: 'one' });
    expect(shelf.get('a')).toEqual({ id: 'a', text: 'one' });
    await shelf.remove('a');
    expect(shelf.all()).toEqual([]);
  });
});
