import { call } from '../calls';
import { type Bench, openBench, url } from '../fakes';

let bench: Bench;
let now: number;
beforeEach(async () => {
  now = Date.UTC(2026, 0, 31, 8);
  bench = await openBench({ clock: () => new Date(now), templateDelay: 10_000 });
});
afterEach(() => bench.close());

const CONFIG = { OutputTemplateConfig: { Width: 720, Height: 1280 } };
const ZIP = { oss_url: 'http://b.oss-cn-shanghai.aliyuncs.com/x.zip' };
const TIMELINE = { VideoTracks: [{ VideoTrackClips: [{ MediaURL: '$clip', In: 0, Out: 4 }] }] };
const add = async (Config: object = CONFIG, Type = 'BatchEditing', more = {}) =>
  (await call(bench.service, 'AddTemplate', { Name: 'house', Type, Config: JSON.stringify(Config), ...more })).Template;
const read = async (TemplateId: string, more = {}) => (await call(bench.service, 'GetTemplate', { TemplateId, ...more })).Template;

describe('a template', () => {
  it('has cover and times with the field names of each operation', async () => {
    const added = await add(CONFIG, 'BatchEditing', { CoverUrl: 'http://c/x.png', RelatedMediaids: '{"video":["v1"]}' });
    expect(added).toMatchObject({ CoverUrl: 'http://c/x.png', Status: 'Available', CreateSource: 'OpenAPI' });
    expect(added).not.toHaveProperty('CoverURL');
    const found = await read(added.TemplateId);
    expect(found).toMatchObject({ CoverURL: 'http://c/x.png', CreationTime: '2026-01-31T08:00:00Z', ModifiedTime: '2026-01-31T08:00:00Z' });
    expect(found).not.toHaveProperty('CoverUrl');
    expect(found).not.toHaveProperty('RelatedMediaids');
    expect((await read(added.TemplateId, { RelatedMediaidFlag: '1' })).RelatedMediaids).toBe('{"video":["v1"]}');
  });

  it('has an additional key in its Config', async () => {
    const { TemplateId } = await add();
    expect(JSON.parse((await read(TemplateId)).Config)).toEqual({ Version: '1.0.0', ...CONFIG });
  });

  it.each([
    ['BatchEditing', '{', 'Config'],
    ['BatchEditing', '[]', 'Config'],
    ['BatchEditing', '{}', 'OutputTemplateConfig'],
    ['Timeline', '{"VideoTracks":{}}', 'VideoTracks'],
    ['VETemplate', '{"oss_url":""}', 'oss_url'],
  ])('of type %s refuses the Config %s', async (Type, Config, named) => {
    await expect(call(bench.service, 'AddTemplate', { Type, Config })).rejects.toMatchObject({ code: 'InvalidParameter', message: expect.stringContaining(named) });
  });

  it('of the advanced type is Processing at first, and again with a new Config', async () => {
    const { TemplateId, Status } = await add(ZIP, 'VETemplate');
    expect(Status).toBe('Processing');
    now += 10_000;
    expect((await read(TemplateId)).Status).toBe('Available');
    await call(bench.service, 'UpdateTemplate', { TemplateId, Name: 'other' });
    expect((await read(TemplateId)).Status).toBe('Available');
    await call(bench.service, 'UpdateTemplate', { TemplateId, Config: JSON.stringify({ oss_url: 'http://b.oss-cn-shanghai.aliyuncs.com/y.zip' }) });
    expect((await read(TemplateId)).Status).toBe('Processing');
  });

  it('keeps fields that an update does not set', async () => {
    const { TemplateId } = await add();
    now += 60_000;
    expect(await call(bench.service, 'UpdateTemplate', { TemplateId, Name: 'new' })).toEqual({});
    await bench.restart();
    expect(await read(TemplateId)).toMatchObject({ Name: 'new', Type: 'BatchEditing', CreationTime: '2026-01-31T08:00:00Z', ModifiedTime: '2026-01-31T08:01:00Z' });
  });

  it('is listed by page, newest first', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 3; i++, now += 1000) ids.push((await add()).TemplateId);
    await add(TIMELINE, 'Timeline');
    const page = (more: object) => call(bench.service, 'ListTemplates', { Type: 'BatchEditing', PageSize: '2', ...more });
    const [first, second] = [await page({}), await page({ PageNo: '2' })];
    expect([first.TotalCount, ...first.Templates, ...second.Templates].map((t) => t.TemplateId ?? t)).toEqual([3, ids[2], ids[1], ids[0]]);
    expect((await page({ SortType: 'CreationTime:Asc' })).Templates[0].TemplateId).toBe(ids[0]);
  });

  it('is deleted only if all named templates exist', async () => {
    const [a, b] = [await add(), await add()];
    const remove = (...ids: string[]) => call(bench.service, 'DeleteTemplate', { TemplateIds: ids.join(',') });
    await expect(remove(a.TemplateId, 'gone')).rejects.toMatchObject({ status: 404, code: 'InvalidParameter.TemplateNotFound', message: expect.stringContaining('gone') });
    expect((await call(bench.service, 'ListTemplates')).TotalCount).toBe(2);
    expect(await remove(a.TemplateId, b.TemplateId)).toEqual({});
    expect((await call(bench.service, 'ListTemplates')).TotalCount).toBe(0);
    await expect(read(a.TemplateId)).rejects.toMatchObject({ code: 'InvalidParameter.TemplateNotFound' });
  });

  it('cannot be deleted while a queued job uses it', async () => {
    const { TemplateId } = await add(TIMELINE, 'Timeline');
    const [{ PipelineId }] = (await call(bench.service, 'ListPipelines')).PipelineList;
    await call(bench.service, 'UpdatePipeline', { PipelineId, Status: 'Paused' });
    const OutputMediaConfig = JSON.stringify({ MediaURL: url('one.mp4', 'trailers'), Width: 360, Height: 640 });
    const submitted = call(bench.service, 'SubmitMediaProducingJob', { TemplateId, ClipsParam: '{}', OutputMediaConfig });
    await expect(submitted).rejects.toMatchObject({ message: expect.stringContaining('$clip') });
    await call(bench.service, 'SubmitMediaProducingJob', { TemplateId, ClipsParam: JSON.stringify({ clip: url('ep1.mp4') }), OutputMediaConfig });
    await expect(call(bench.service, 'DeleteTemplate', { TemplateIds: TemplateId })).rejects.toMatchObject({ status: 409, code: 'OperationDenied.TemplateInUse' });
    await call(bench.service, 'UpdatePipeline', { PipelineId, Status: 'Active' });
    await bench.seen('finished');
    await call(bench.service, 'DeleteTemplate', { TemplateIds: TemplateId });
  });
});
