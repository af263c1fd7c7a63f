import { clientOf, cloudWithBuckets, environmentOf } from './cloud';
import { Workspace } from './workspace';
import type { LocalService } from '../../local/src';
import { getMedia, type ImsClient, updateMedia } from '../../src/ims';

let cloud: LocalService;
let client: ImsClient;
beforeAll(async () => {
  cloud = await cloudWithBuckets();
  client = clientOf(cloud);
});
afterAll(() => cloud.close());

const workspace = () => new Workspace(environmentOf(cloud));
const caller = () => client.caller;

const ASSET = 'ims_media_asset.ep1';
const URL = 'https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4';
const asset = (body = '') => `resource "ims_media_asset" "ep1" {\n  input_url = "${URL}"\n  ${body}\n}
data "ims_media_asset" "ep1" { media_id = ims_media_asset.ep1.id }`;

describe('ims_media_asset', () => {
  test('is registered, read, updated in place, imported and deregistered; the file is retained', async () => {
    const terraform = workspace().configure(asset('title = "Episode 1"\n  media_tags = ["drama", "pilot"]'));
    await terraform.apply();
    const state = await terraform.state(ASSET);
    expect(state).toMatchObject({ media_type: 'video', business_type: 'general', adopted: false, on_destroy: 'retain_file', status: 'Normal' });
    expect((await terraform.plan()).changes).toBe(false);
    expect((await terraform.configure(asset('title = "Episode 1"\n  media_tags = ["pilot", "drama"]')).plan()).changes).toBe(false);

    terraform.configure(asset('title = "The beginning"\n  user_data = { season = "1" }'));
    expect((await terraform.plan()).text).toContain('0 to add, 1 to change, 0 to destroy');
    await terraform.apply();
    expect(await getMedia(caller(), { mediaId: state.id })).toMatchObject({ title: 'The beginning', tags: ['drama', 'pilot'], userData: '{"season":"1"}' });
    expect((await terraform.plan()).changes).toBe(false);

    await updateMedia(caller(), state.id, { title: 'Renamed' });
    expect((await terraform.plan()).text).toMatch(/title\s+= "Renamed" -> "The beginning"/);

    await terraform.ok('state', 'rm', ASSET);
    await terraform.ok('import', ASSET, state.id);
    expect(await terraform.state(ASSET)).toMatchObject({ title: 'Renamed', input_url: URL, on_destroy: 'retain_file' });
    await terraform.ok('destroy', '-auto-approve');
    expect(await getMedia(caller(), { mediaId: state.id })).toBeUndefined();
    expect(await cloud.store.head('footage', 'ep1.mp4')).toBeDefined();
  });

  test('an existing asset is adopted, and retained on destroy by default', async () => {
    const owner = workspace().configure(asset('title = "Owned"'));
    await owner.apply();
    const { id } = await owner.state(ASSET);
    const guest = workspace().configure(asset('description = "seen by a guest"'));
    await guest.apply();
    expect(await guest.state(ASSET)).toMatchObject({ id, adopted: true, on_destroy: 'retain_asset', title: 'Owned' });
    expect(await getMedia(caller(), { mediaId: id })).toMatchObject({ title: 'Owned', description: 'seen by a guest' });
    expect((await guest.plan()).changes).toBe(false);
    await guest.ok('destroy', '-auto-approve');
    expect(await getMedia(caller(), { mediaId: id })).toBeDefined();
    await owner.ok('destroy', '-auto-approve');
    expect(await getMedia(caller(), { mediaId: id })).toBeUndefined();
  });
});
