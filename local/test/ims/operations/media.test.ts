import { call } from '../calls';
import { type Bench, openBench, PROBE, url } from '../fakes';

let bench: Bench;
let now: number;
let probed: string[];

beforeEach(async () => {
  now = Date.UTC(2026, 0, 31, 8);
  probed = [];
  bench = await openBench({
    clock: () => new Date(now),
    registrationDelay: 2000,
    probe: async (_, name) => {
      probed.push(name);
      if (name.endsWith('broken.mp4')) throw new Error('no stream');
      return PROBE;
    },
  });
});
afterEach(() => bench.close());

const register = async (parameters: Record<string, string>): Promise<string> => (await call(bench.service, 'RegisterMediaInfo', parameters)).MediaId;
const info = async (parameters: Record<string, string>) => (await call(bench.service, 'GetMediaInfo', parameters)).MediaInfo;

it('omits the streams of a file if the service does not analyse files', async () => {
  const idle = await openBench({ probe: undefined });
  const { MediaId } = await call(idle.service, 'RegisterMediaInfo', { InputURL: url('ep1.mp4') });
  const { MediaInfo } = await call(idle.service, 'GetMediaInfo', { MediaId });
  expect(MediaInfo.FileInfoList[0]).not.toHaveProperty('AudioStreamInfoList');
  expect(MediaInfo.FileInfoList[0]).not.toHaveProperty('VideoStreamInfoList');
  await idle.close();
});

describe('RegisterMediaInfo', () => {
  it('returns an id immediately; the asset can be read after the delay', async () => {
    const MediaId = await register({ InputURL: url('ep1.mp4') });
    await expect(info({ MediaId })).rejects.toMatchObject({ status: 404 });
    now += 2000;
    expect((await info({ MediaId })).MediaBasicInfo).toMatchObject({ MediaId, Status: 'Normal', MediaType: 'video', BusinessType: 'general', Title: 'ep1.mp4' });
  });

  it('recognises an object by each of its URLs', async () => {
    const ids = await Promise.all([url('ep1.mp4'), url('ep1.mp4').replace('http:', 'https:'), 'oss://footage/ep1.mp4']
      .map((InputURL) => register({ InputURL })));
    expect(new Set(ids).size).toBe(1);
  });

  it('keeps the asset of a registered URL, or replaces it with Overwrite', async () => {
    const first = await register({ InputURL: url('ep1.mp4'), Title: 'one' });
    expect(await register({ InputURL: url('ep1.mp4'), Title: 'two' })).toBe(first);
    const second = await register({ InputURL: url('ep1.mp4'), Title: 'two', Overwrite: 'true' });
    expect(second).not.toBe(first);
    now += 2000;
    await expect(info({ MediaId: first })).rejects.toMatchObject({ status: 404 });
    expect((await info({ MediaId: second })).MediaBasicInfo.Title).toBe('two');
  });

  it('returns the same asset for a repeated ClientToken, and refuses it with other parameters', async () => {
    const parameters = { InputURL: url('ep1.mp4'), ClientToken: 't1', Overwrite: 'true' };
    const first = await register(parameters);
    expect(await register(parameters)).toBe(first);
    await expect(register({ ...parameters, InputURL: url('ep2.mp4') })).rejects.toMatchObject({ code: 'IdempotentParameterMismatch' });
    await bench.restart();
    expect(await register(parameters)).toBe(first);
  });

  it.each([
    [{}, 'MissingParameter', /"InputURL"/],
    [{ InputURL: 'ep1.mp4' }, 'InvalidParameter', /"InputURL".*no scheme/],
    [{ InputURL: 'https://cdn.example.com/ep1.mp4' }, 'InvalidParameter', /not OSS/],
    [{ InputURL: 'vod://123' }, 'InvalidParameter', /does not support ApsaraVideo VOD/],
    [{ InputURL: url('ep1.mp4', 'footage', 'cn-beijing') }, 'InvalidParameter', /cn-beijing.*cn-shanghai/],
    [{ InputURL: url('ep1.xyz') }, 'MissingParameter', /"MediaType"/],
    [{ InputURL: url('ep1.mp4'), MediaType: 'film' }, 'InvalidParameter', /"MediaType"/],
  ])('refuses %j', async (parameters, code, message) => {
    await expect(register(parameters)).rejects.toMatchObject({ status: 400, code, message: expect.stringMatching(message) });
  });
});

describe('GetMediaInfo', () => {
  it('returns the properties of the file as strings, with a signed URL', async () => {
    const UserData = '{"k": "宁"}';
    const MediaId = await register({ InputURL: 'oss://footage/ep1.mp4', UserData, MediaTags: 'a,b', CateId: '7', ReferenceId: 'ref-123' });
    now += 2000;
    const found = await info({ MediaId, AuthTimeout: '60' });
    expect(found.MediaBasicInfo).toMatchObject({ InputURL: 'oss://footage/ep1.mp4', UserData, MediaTags: 'a,b', CateId: 7, ReferenceId: 'ref-123' });
    expect(found.FileInfoList).toEqual([{
      FileBasicInfo: {
        FileName: 'ep1.mp4',
        FileStatus: 'Normal',
        FileType: 'source_file',
        FileUrl: 'signed:footage/ep1.mp4?60',
        FileSize: '9',
        Duration: '12.5',
        Bitrate: '900',
        Width: '640',
        Height: '360',
        FormatName: 'mov,mp4',
        Region: 'cn-shanghai',
        CreateTime: '2026-01-31T08:00:00Z',
        ModifiedTime: expect.any(String),
      },
      VideoStreamInfoList: [{ CodecType: 'video', CodecName: 'h264', Width: '640', Height: '360', Fps: '25', Duration: '12.5' }],
      AudioStreamInfoList: [{ CodecType: 'audio', CodecName: 'aac', SampleRate: '48000', Duration: '12.5' }],
      SubtitleStreamInfoList: [],
    }]);
  });

  it('finds an asset by its URL; MediaId takes precedence', async () => {
    const MediaId = await register({ InputURL: url('ep1.mp4') });
    now += 2000;
    expect((await info({ InputURL: 'oss://footage/ep1.mp4' })).MediaId).toBe(MediaId);
    await expect(info({ MediaId: 'x', InputURL: url('ep1.mp4') })).rejects.toMatchObject({ code: 'InvalidParameter.MediaNotFound' });
    await expect(info({})).rejects.toMatchObject({ code: 'MissingParameter' });
  });

  it('analyses a file again only if it has changed', async () => {
    const MediaId = await register({ InputURL: url('ep1.mp4') });
    now += 2000;
    await info({ MediaId });
    await info({ MediaId });
    expect(probed).toEqual(['footage/ep1.mp4']);
    await bench.store.put('footage', 'ep1.mp4', Buffer.from('recut'));
    expect((await info({ MediaId })).FileInfoList[0].FileBasicInfo.FileSize).toBe('5');
    expect(probed).toHaveLength(2);
  });

  it.each([['gone.mp4', '0'], ['broken.mp4', '3']])('returns PrepareFail for %s', async (key, FileSize) => {
    await bench.store.put('footage', 'broken.mp4', Buffer.from('???'));
    const MediaId = await register({ InputURL: url(key) });
    now += 2000;
    const found = await info({ MediaId });
    expect(found.MediaBasicInfo.Status).toBe('PrepareFail');
    expect(found.FileInfoList[0].FileBasicInfo).toMatchObject({ FileSize });
    expect(found.FileInfoList[0].VideoStreamInfoList).toEqual([]);
  });

  it('does not analyse text files', async () => {
    await bench.store.put('footage', 'ep1.srt', Buffer.from('1'));
    const MediaId = await register({ InputURL: url('ep1.srt') });
    now += 2000;
    expect((await info({ MediaId })).MediaBasicInfo).toMatchObject({ MediaType: 'text', Status: 'Normal' });
    expect(probed).toEqual([]);
  });
});

describe('DeleteMediaInfos', () => {
  it('removes assets, returns unknown ids, and keeps the files', async () => {
    const MediaId = await register({ InputURL: url('ep1.mp4') });
    now += 2000;
    expect(await call(bench.service, 'DeleteMediaInfos', { MediaIds: `${MediaId},x` })).toEqual({ IgnoredList: ['x'], ForbiddenList: [] });
    await expect(info({ MediaId })).rejects.toMatchObject({ status: 404 });
    expect(await bench.store.head('footage', 'ep1.mp4')).toBeDefined();
  });

  it('deletes the files with DeletePhysicalFiles, also by URL', async () => {
    await register({ InputURL: url('ep1.mp4') });
    const answer = await call(bench.service, 'DeleteMediaInfos', { InputURLs: `oss://footage/ep1.mp4,${url('ep2.mp4')}`, DeletePhysicalFiles: 'true' });
    expect(answer.IgnoredList).toEqual([url('ep2.mp4')]);
    expect(await bench.store.head('footage', 'ep1.mp4')).toBeUndefined();
  });

  it('requires 1 to 20 ids', async () => {
    const ids = (n: number) => Array.from({ length: n }, (_, i) => `id${i}`).join(',');
    expect((await call(bench.service, 'DeleteMediaInfos', { MediaIds: ids(20) })).IgnoredList).toHaveLength(20);
    await expect(call(bench.service, 'DeleteMediaInfos', { MediaIds: ids(21) })).rejects.toMatchObject({ code: 'InvalidParameter' });
    await expect(call(bench.service, 'DeleteMediaInfos')).rejects.toMatchObject({ code: 'MissingParameter' });
  });
});

describe('a montage of assets', () => {
  it('resolves assets by id, and fails if the object of an asset does not exist', async () => {
    const MediaId = await register({ InputURL: url('ep1.mp4') });
    const submission = {
      InputConfig: JSON.stringify({ MediaArray: [MediaId] }),
      OutputConfig: JSON.stringify({ MediaURL: url('x_{index}.mp4', 'trailers'), Width: 360, Height: 640 }),
    };
    await call(bench.service, 'SubmitScreenMediaHighlightsJob', submission);
    expect(await bench.seen('finished')).toMatchObject({ succeeded: 1 });
    await bench.store.delete('footage', 'ep1.mp4');
    await call(bench.service, 'SubmitScreenMediaHighlightsJob', submission);
    expect((await bench.seen('failed')).failure).toEqual({
      ErrorCode: 'InvalidMaterial.NotFound', ErrorMessage: expect.stringContaining(`id not found:["${MediaId}"] (the object ep1.mp4 of the asset does not exist`),
    });
  });
});
