import { announceDestroy, destroyOutputs } from '../../../src/provider/paid-job/destruction';
import { storeOutputs } from '../../../src/provider/paid-job/outputs';
import { type JobPlace } from '../../../src/provider/paid-job/submitted-jobs';
import { contextWith, refusal } from '../resource-context';

const place = (name: string) => JSON.stringify({ MediaURL: `https://output.oss-cn-shanghai.aliyuncs.com/${name}_{index}.mp4`, Width: 540 });
const oldJob = (more: object = {}) => ({
  JobId: 'old', Status: 'Finished', CreateTime: '2026-11-20T08:00:00Z', OutputConfig: place('a'), SubJobList: [{ Status: 'Success', MediaId: 'm', ProjectId: 'p' }], ...more,
});
const later = (more: object = {}) => ({ JobId: 'new', Status: 'Finished', CreateTime: '2026-11-20T09:00:00Z', OutputConfig: place('a'), ...more });
const STATE = { id: 'old', on_destroy: 'delete_outputs', delete_files: true };

function serviceWith(old: object | undefined, ...others: object[]) {
  return contextWith({
    GetBatchMediaProducingJob: [old ? { EditingBatchJob: old } : refusal('GetBatchMediaProducingJob', 'JobNotFound')],
    ListBatchMediaProducingJobs: [{ EditingBatchJobList: [...others, ...old ? [old] : []] }],
    DeleteMediaInfos: [{ ForbiddenList: [], IgnoredList: [] }], DeleteEditingProjects: [{}], GetEditingProject: [{}],
  });
}

type Service = ReturnType<typeof serviceWith>;
const deleted = ({ transport }: Service) => transport.sent.filter(({ operation }) => operation === 'DeleteMediaInfos').map(({ query }) => query?.MediaIds);
const deletedFiles = ({ transport }: Service) => transport.sent.filter(({ operation }) => operation === 'DeleteMediaInfos').map(({ query }) => query?.DeletePhysicalFiles);

/** Destroys the old job in an apply of its own. */
async function destroyed(old: object, ...others: object[]) {
  const service = serviceWith(old, ...others);
  await destroyOutputs(STATE, false, service.context);
  return { deleted: deleted(service), warnings: service.warnings() };
}

describe('destroyOutputs', () => {
  test('retains the outputs of a later job at the same URLs, which an interrupted apply submitted', async () => {
    const { deleted: ids, warnings } = await destroyed(oldJob(), later());
    expect(ids).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/Job old was replaced: its outputs are retained.*Job new/s)]);
  });

  test.each([
    ['no other job', []],
    ['a later job that failed', [later({ Status: 'Failed' })]],
    ['a later job that writes elsewhere', [later({ OutputConfig: place('b') })]],
    ['an earlier job', [later({ CreateTime: '2026-11-20T07:00:00Z' })]],
    ['a job without OutputConfig in the list', [later({ OutputConfig: undefined })]],
  ])('deletes the outputs when there is %s', async (_, others) => {
    expect(await destroyed(oldJob(), ...others)).toEqual({ deleted: ['m'], warnings: [] });
  });

  test('compares outputs in a storage location by location and file name', async () => {
    const stored = (FileName: string) => ({ OutputConfig: JSON.stringify({ StorageLocation: 'output.oss-cn-shanghai.aliyuncs.com', FileName }) });
    expect((await destroyed(oldJob(stored('a_{index}.mp4')), later(stored('b_{index}.mp4')))).deleted).toEqual(['m']);
    expect((await destroyed(oldJob(stored('a_{index}.mp4')), later(stored('a_{index}.mp4')))).deleted).toEqual([]);
  });

  test.each([['retain'], [null]])('deletes nothing with on_destroy = %p, and makes no request', async (policy) => {
    const service = serviceWith(oldJob());
    await destroyOutputs({ ...STATE, on_destroy: policy }, true, service.context);
    expect(service.transport.sent).toEqual([]);
  });

  test.each([[true, 'true'], [false, 'false'], [null, 'false']])('with delete_files = %p sends DeletePhysicalFiles = %s', async (files, sent) => {
    const service = serviceWith(oldJob());
    await destroyOutputs({ ...STATE, delete_files: files }, false, service.context);
    expect(deletedFiles(service).map(String)).toEqual([sent]);
  });

  test.each(['Init', 'Processing'])('fails for a job that is %s, and deletes nothing', async (Status) => {
    const service = serviceWith(oldJob({ Status, SubJobList: [] }));
    await expect(destroyOutputs(STATE, true, service.context)).rejects.toThrow(/The job is still running: Job old cannot be cancelled.*Destroy again when it is done/);
    expect(deleted(service)).toEqual([]);
  });

  test.each([
    ['is the same job, adopted again', { id: 'old' }],
    ['writes to the same URL', { id: 'new', output_config: { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4' } }],
    ['writes to the same file name', { id: 'new', output_config: { file_name: 'a_{index}.mp4' } }],
  ])('retains the outputs with create_before_destroy when the new job %s', async (_, created: JobPlace) => {
    const service = serviceWith(oldJob());
    service.context.providerData.paidJobs.submitted.add(created);
    await destroyOutputs({ ...STATE, output_config: created.output_config }, true, service.context);
    expect(service.transport.sent).toEqual([]);
    expect(service.warnings()).toEqual([expect.stringMatching(/Job old is replaced: its outputs are retained.*create_before_destroy/s)]);
  });

  test('deletes the outputs when a job of the same apply writes elsewhere', async () => {
    const service = serviceWith(oldJob());
    service.context.providerData.paidJobs.submitted.add({ id: 'new', output_config: { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/b_{index}.mp4' } });
    await destroyOutputs({ ...STATE, output_config: { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4' } }, false, service.context);
    expect(deleted(service)).toEqual(['m']);
  });

  test('deletes editing projects only if the job made them', async () => {
    for (const [projects, count] of [[true, 1], [false, 0]] as const) {
      const service = serviceWith(oldJob());
      await destroyOutputs(STATE, projects, service.context).catch(() => undefined);
      expect(service.transport.count('DeleteEditingProjects') > 0 ? 1 : 0).toBe(count);
    }
  });

  test('deletes the stored outputs when the job history has expired', async () => {
    const service = serviceWith(undefined);
    storeOutputs(service.context.private, [{ mediaId: 'stored' }]);
    await destroyOutputs(STATE, false, service.context);
    expect(deleted(service)).toEqual(['stored']);
  });
});

describe('announceDestroy', () => {
  const KNOWN = { ...STATE, status: 'Finished', submission_key: null };

  async function announced(state: Partial<typeof KNOWN>, old: object = oldJob()) {
    const service = serviceWith(old);
    await announceDestroy({ ...KNOWN, ...state }, '"x"', service.context);
    return service.warnings();
  }

  test('lists the outputs that are deleted', async () => {
    expect(await announced({})).toEqual([expect.stringMatching(/^Job "x": its 1 outputs are deleted: These outputs:\n {2}- m\n\nThe files are deleted with their media assets\./)]);
    expect(await announced({ delete_files: false })).toEqual([expect.stringContaining('the files in the bucket are retained')]);
  });

  test('is silent about a job without outputs', async () => {
    expect(await announced({}, oldJob({ SubJobList: [] }))).toEqual([]);
  });

  test('is silent when the outputs are retained', async () => {
    expect(await announced({ on_destroy: 'retain' })).toEqual([]);
  });

  test.each([
    ['delete_outputs', 'the destroy fails until the job is done'], ['retain', 'Its outputs are retained.'],
  ])('warns of a running job with on_destroy = %s', async (policy, detail) => {
    const warnings = await announced({ status: 'Init', on_destroy: policy }, oldJob({ Status: 'Processing', SubJobList: [] }));
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`^Job "x" is still running: Job old cannot be cancelled.*${detail}`))]);
  });
});
