import { call } from '../calls';
import { type Bench, openBench, url } from '../fakes';

let bench: Bench;
let now: number;
beforeEach(async () => {
  now = Date.UTC(2026, 0, 31, 8);
  bench = await openBench({ clock: () => new Date(now) });
  await bench.store.put('footage', 'ep2.mp4', Buffer.from('episode 2'));
});
afterEach(() => bench.close());

const register = async (parameters: Record<string, string> = {}): Promise<string> =>
  (await call(bench.service, 'RegisterMediaInfo', { InputURL: url('ep1.mp4'), ...parameters })).MediaId;
const update = (parameters: Record<string, string>) => call(bench.service, 'UpdateMediaInfo', parameters);
const basics = async (MediaId: string) => (await call(bench.service, 'GetMediaInfo', { MediaId })).MediaInfo.MediaBasicInfo;

describe('UpdateMediaInfo', () => {
  it('changes the given fields and keeps the others, also after a restart', async () => {
    const MediaId = await register({ Title: 'one', Description: 'first', UserData: '{"a":1}' });
    now += 60_000;
    expect(await update({ MediaId, Title: 'two', BusinessType: 'opening', CoverURL: 'http://c/x.png' })).toEqual({ MediaId });
    await bench.restart();
    expect(await basics(MediaId)).toMatchObject({
      Title: 'two', Description: 'first', BusinessType: 'opening', CoverURL: 'http://c/x.png', UserData: '{"a":1}',
      CreateTime: '2026-01-31T08:00:00Z', ModifiedTime: '2026-01-31T08:01:00Z',
    });
  });

  it('finds the asset by its URL', async () => {
    const MediaId = await register();
    expect(await update({ InputURL: url('ep1.mp4').replace('http:', 'https:'), Title: 'by url' })).toEqual({ MediaId });
    await expect(update({ Title: 'whose?' })).rejects.toMatchObject({ code: 'MissingParameter' });
    await expect(update({ MediaId: 'gone', Title: 'x' })).rejects.toMatchObject({ status: 404, code: 'InvalidParameter.MediaNotFound' });
  });

  it('replaces or appends tags', async () => {
    const MediaId = await register({ MediaTags: 'a,b' });
    await update({ MediaId, MediaTags: 'b,c', AppendTags: 'true' });
    expect((await basics(MediaId)).MediaTags).toBe('a,b,c');
    await update({ MediaId, MediaTags: 'd' });
    expect((await basics(MediaId)).MediaTags).toBe('d');
  });
});

describe('ReferenceId', () => {
  it('is unique', async () => {
    const first = await register({ ReferenceId: 'episode-1' });
    const taken = { status: 409, code: 'InvalidParameter.ReferenceIdExists', message: expect.stringContaining(first) };
    await expect(register({ InputURL: url('ep2.mp4'), ReferenceId: 'episode-1' })).rejects.toMatchObject(taken);
    const second = await register({ InputURL: url('ep2.mp4') });
    await expect(update({ MediaId: second, ReferenceId: 'episode-1' })).rejects.toMatchObject(taken);
    expect(await update({ MediaId: first, ReferenceId: 'episode-1' })).toEqual({ MediaId: first });
    await call(bench.service, 'DeleteMediaInfos', { MediaIds: first });
    await update({ MediaId: second, ReferenceId: 'episode-1' });
  });

  it('can be kept when an object is registered again', async () => {
    const first = await register({ ReferenceId: 'episode-1' });
    expect(await register({ ReferenceId: 'episode-1', Overwrite: 'true' })).not.toBe(first);
  });

  it.each([['short'], ['with space'], ['x'.repeat(65)]])('refuses "%s"', async (ReferenceId) => {
    await expect(register({ ReferenceId })).rejects.toMatchObject({ code: 'InvalidParameter', message: expect.stringContaining('6 to 64') });
  });
});

it.each([[Array.from({ length: 17 }, (_, i) => `t${i}`).join(','), '17 tags'], ['宁'.repeat(11), '33 bytes']])('refuses the tags %s', async (MediaTags, said) => {
  await expect(register({ MediaTags })).rejects.toMatchObject({ code: 'InvalidParameter', message: expect.stringContaining(said) });
});

describe('BatchGetMediaInfos', () => {
  it('returns existing assets, ignores the others, and returns files on request', async () => {
    const [a, b] = [await register(), await register({ InputURL: url('ep2.mp4') })];
    const answer = await call(bench.service, 'BatchGetMediaInfos', { MediaIds: `${a},gone,${b}` });
    expect(answer.MediaInfos.map((i: any) => i.MediaId)).toEqual([a, b]);
    expect(answer.MediaInfos[0]).not.toHaveProperty('FileInfoList');
    expect(answer.IgnoredList).toEqual(['gone']);
    const { MediaInfos: [{ FileInfoList }] } = await call(bench.service, 'BatchGetMediaInfos', { MediaIds: a, AdditionType: 'FileInfo' });
    expect(FileInfoList[0].FileBasicInfo).toMatchObject({ FileName: 'ep1.mp4', Duration: '12.5' });
  });
});
