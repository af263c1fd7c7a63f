import { UNKNOWN } from '../../../src/provider/framework';
import { clientTokenOf } from '../../../src/provider/media-asset/media-registration';
import { mediaAsset } from '../../../src/provider/media-asset/resource';
import { failure } from '../../ims/fake-transport';
import { contextWith, refusal, valuesFor } from '../resource-context';

const URL = 'https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4';
const planned = (more = {}) => valuesFor(mediaAsset, { input_url: URL, ...more });
const info = (basic = {}, id = 'm1') => ({
  MediaInfo: {
    MediaId: id, MediaBasicInfo: { InputURL: URL, MediaType: 'video', Status: 'Normal', Title: 'ep1.mp4', CoverURL: 'https://a/c.jpg?Signature=hush', ...basic },
    FileInfoList: [{ FileBasicInfo: { FileType: 'source_file', Duration: '12.5' }, VideoStreamInfoList: [{}], AudioStreamInfoList: [] }],
  },
});
const GONE = failure('refused', 'InvalidParameter.MediaNotFound', { statusCode: 404 });
const create = (values: any, { context }: ReturnType<typeof contextWith>) => mediaAsset.create({ planned: values, config: values }, context);

test('registers a new object and waits for it; facts are numbers, and URLs are unsigned', async () => {
  const service = contextWith({ GetMediaInfo: [GONE, GONE, info({ Status: 'Preparing' }), info()], RegisterMediaInfo: [{ MediaId: 'm1' }] });
  const state = await create(planned({ title: 'Episode' }), service);
  expect(state).toMatchObject({
    id: 'm1', adopted: false, on_destroy: 'retain_file', title: 'Episode', media_type: 'video', duration: 12.5, has_video: true, has_audio: false, cover_url: 'https://a/c.jpg',
  });
  expect(JSON.stringify(state)).not.toContain('hush');
  expect(service.noted[0]).toMatchObject({ id: 'm1' });
  expect(service.transport.sent.find(({ operation }) => operation === 'RegisterMediaInfo')!.query!.ClientToken).toMatch(/^[0-9a-f]{32}$/);
});

test('does not know whether a file without tracks has audio, because the service has not analyzed it', async () => {
  const { MediaInfo } = info();
  const silent = { MediaInfo: { ...MediaInfo, FileInfoList: [{ FileBasicInfo: { FileType: 'source_file' }, VideoStreamInfoList: [], AudioStreamInfoList: [] }] } };
  expect(await create(planned(), contextWith({ GetMediaInfo: [silent] }))).toMatchObject({ has_audio: null, has_video: null });
});

test('derives the token from the registration', () => {
  const registration = { inputUrl: URL, title: 'a', tags: ['x'] };
  expect(clientTokenOf('cn-shanghai', registration)).toBe(clientTokenOf('cn-shanghai', { tags: ['x'], title: 'a', inputUrl: URL }));
  for (const other of [clientTokenOf('cn-beijing', registration), clientTokenOf('cn-shanghai', { ...registration, title: 'b' }), clientTokenOf('cn-shanghai', registration, 1)]) {
    expect(other).not.toBe(clientTokenOf('cn-shanghai', registration));
  }
});

test('replaces a token that belongs to a deleted asset', async () => {
  const service = contextWith({
    GetMediaInfo: [({ query }) => { if (query!.MediaId !== 'm2') throw GONE; return info({}, 'm2'); }],
    RegisterMediaInfo: [{ MediaId: 'm1' }, { MediaId: 'm2' }],
  });
  expect(await create(planned(), service)).toMatchObject({ id: 'm2' });
  expect(service.noted.map(({ id }) => id)).toEqual(['m1', 'm2']);
  const [first, second] = service.transport.sent.filter(({ operation }) => operation === 'RegisterMediaInfo').map(({ query }) => query!.ClientToken);
  expect(first).not.toBe(second);
});

test('adopts an existing asset, updates only configured metadata and registers nothing', async () => {
  const service = contextWith({ GetMediaInfo: [info({ Description: 'theirs' })], UpdateMediaInfo: [{}] });
  expect(await create(planned({ title: 'Mine' }), service)).toMatchObject({ adopted: true, on_destroy: 'retain_asset', title: 'Mine', description: 'theirs' });
  expect(service.transport.count('RegisterMediaInfo')).toBe(0);
  expect(service.transport.sent.find(({ operation }) => operation === 'UpdateMediaInfo')!.query).toMatchObject({ MediaId: 'm1', Title: 'Mine', Description: undefined });

  const asIs = contextWith({ GetMediaInfo: [info()] });
  await create(planned({ on_destroy: 'delete_file' }), asIs);
  expect(asIs.transport.count('UpdateMediaInfo')).toBe(0);
});

test('refuses to adopt an asset of another type', async () => {
  await expect(create(planned({ media_type: 'audio' }), contextWith({ GetMediaInfo: [info()] }))).rejects.toThrow(/already registered as video.*m1.*audio/);
});

test('keeps the asset in the state after a timeout and for an unreadable file', async () => {
  const late = contextWith({ GetMediaInfo: [GONE, info({ Status: 'Preparing' })], RegisterMediaInfo: [{ MediaId: 'm1' }] }, { milliseconds: 3_000 });
  await expect(create(planned(), late)).rejects.toThrow(/m1 cannot be read yet.*Timed out after 3s.*does not change the file/);
  expect(late.noted).toMatchObject([{ id: 'm1' }]);
  const broken = contextWith({ GetMediaInfo: [GONE, info({ Status: 'PrepareFail' })], RegisterMediaInfo: [{ MediaId: 'm1' }] });
  await expect(create(planned(), broken)).rejects.toThrow(/cannot read the file of media asset m1: PrepareFail/);
});

test('reports an interruption of the wait', async () => {
  const controller = new AbortController();
  const service = contextWith({ GetMediaInfo: [GONE, () => { controller.abort(); throw new TypeError('socket closed'); }], RegisterMediaInfo: [{ MediaId: 'm1' }] }, { signal: controller.signal });
  await expect(create(planned(), service)).rejects.toThrow(/wait for media asset m1 was interrupted.*It is registered/);
});

test.each([
  ['retain_file', [{ MediaIds: 'm1', DeletePhysicalFiles: false }]],
  ['delete_file', [{ MediaIds: 'm1', DeletePhysicalFiles: true }]],
  ['retain_asset', []],
])('on_destroy = %s', async (on_destroy, calls) => {
  const { context, transport } = contextWith({ DeleteMediaInfos: [{ IgnoredList: [], ForbiddenList: [] }] });
  await mediaAsset.delete(planned({ id: 'm1', on_destroy }), context);
  expect(transport.sent.map(({ query }) => query)).toEqual(calls);
});

test('names the role that the service needs to delete a file', async () => {
  const { context } = contextWith({ DeleteMediaInfos: [{ ForbiddenList: ['m1'] }] });
  await expect(mediaAsset.delete(planned({ id: 'm1', on_destroy: 'delete_file' }), context)).rejects.toThrow(/AliyunICEDefaultRole/);
});

test('names asset and file when the service refuses a deletion, because Terraform does not name the resource', async () => {
  const { context } = contextWith({ DeleteMediaInfos: [refusal('DeleteMediaInfos', 'Forbidden.RAM')] });
  await expect(mediaAsset.delete(planned({ id: 'm1', on_destroy: 'retain_file' }), context)).rejects.toThrow(/media asset m1 \(.*ep1\.mp4\) was not deregistered[\s\S]*ice:DeleteMediaInfos/);
});

test.each([
  ['https://cdn.example.com/ep1.mp4', /input_url[\s\S]*not OSS/],
  ['https://footage.oss-accelerate.aliyuncs.com/ep1.mp4', /input_url/],
  ['oss://footage/ep1.mp4', undefined],
  ['vod://0123', undefined],
])('refuses at plan a URL that IMS cannot register: %s', async (input_url, message) => {
  const errors: string[] = [];
  const diagnostics = { error: (summary: string, detail: string) => errors.push(`${summary}: ${detail}`), add() {}, warning() {} };
  await mediaAsset.validate!(planned({ input_url }), { diagnostics, providerData: { region: 'cn-shanghai' } } as never);
  if (message) expect(errors.join()).toMatch(message);
  else expect(errors).toEqual([]);
});

test('neither plans nor sends unset metadata', async () => {
  const prior = planned({ id: 'm1', title: 'a', description: null });
  const change = { kind: 'update', planned: { ...prior, title: 'b', description: UNKNOWN }, config: planned({ title: 'b' }), prior, changes: true, replace() {} };
  expect(mediaAsset.plan!(change as any, {} as never)).toMatchObject({ title: 'b', description: null });
  const { context, transport } = contextWith({ UpdateMediaInfo: [{}] });
  await mediaAsset.update({ prior, planned: { ...prior, title: 'b' }, config: prior }, context);
  expect(transport.sent[0].query).toMatchObject({ Title: 'b', Description: undefined, MediaTags: undefined });
});

test('creates a deleted asset again; imports all attributes, with a destroy that deregisters', async () => {
  expect(await mediaAsset.read(planned({ id: 'm1' }), contextWith({ GetMediaInfo: [GONE] }).context)).toBeNull();
  const imported = await mediaAsset.read(valuesFor(mediaAsset, { id: 'm1' }), contextWith({ GetMediaInfo: [info({ UserData: '{"a":"b","n":1}' })] }).context);
  expect(imported).toMatchObject({ id: 'm1', input_url: URL, title: 'ep1.mp4', user_data: { a: 'b', n: '1' }, adopted: false, on_destroy: 'retain_file' });
});

test('explains a reference id that another asset has', async () => {
  const service = contextWith({ GetMediaInfo: [GONE], RegisterMediaInfo: [refusal('RegisterMediaInfo', 'InvalidParameter.ReferenceIdExists')] });
  await expect(create(planned({ reference_id: 'episode-1' }), service)).rejects.toThrow(/was not registered[\s\S]*ReferenceIdExists.*R-1[\s\S]*unique in the account/);
});
