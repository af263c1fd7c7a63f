import { PrivateState } from '../../../src/provider/framework';
import { deleteOutputs } from '../../../src/provider/paid-job/destruction';
import { FreshJobs } from '../../../src/provider/paid-job/fresh-jobs';
import { contextWith } from '../resource-context';

const place = (name: string) => JSON.stringify({ MediaURL: `https://output.oss-cn-shanghai.aliyuncs.com/${name}_{index}.mp4`, Width: 540 });
const OLD = { JobId: 'old', Status: 'Finished', CreateTime: '2026-11-20T08:00:00Z', OutputConfig: place('a'), SubJobList: [{ Status: 'Success', MediaId: 'm', ProjectId: 'p' }] };
const state = { id: 'old', on_destroy: 'delete_outputs', delete_files: true };

/** A destroy of the old job in a run of its own, when the service also has `others`. */
async function destroyed(...others: object[]) {
  const service = contextWith({
    GetBatchMediaProducingJob: [{ EditingBatchJob: OLD }], ListBatchMediaProducingJobs: [{ EditingBatchJobList: [...others, OLD] }],
    DeleteMediaInfos: [{ ForbiddenList: [], IgnoredList: [] }], DeleteEditingProjects: [{}], GetEditingProject: [{}],
  });
  Object.assign(service.context, { private: PrivateState.decode(new Uint8Array()) });
  service.context.providerData.fresh = new FreshJobs();
  await deleteOutputs(state, false, service.context);
  return { deleted: service.transport.sent.filter(({ operation }) => operation === 'DeleteMediaInfos').map(({ query }) => query?.MediaIds), warnings: service.warnings() };
}

const later = (more: object = {}) => ({ JobId: 'new', Status: 'Finished', CreateTime: '2026-11-20T09:00:00Z', OutputConfig: place('a'), ...more });

test('what an earlier apply has made at the same place, before it was cut off, is not deleted with the job before it', async () => {
  const { deleted, warnings } = await destroyed(later());
  expect(deleted).toEqual([]);
  expect(warnings).toEqual([expect.stringMatching(/Job old was replaced: its outputs stay.*job new/s)]);
});

test.each([
  ['no other job', []],
  ['a later one that failed', [later({ Status: 'Failed' })]],
  ['a later one that writes elsewhere', [later({ OutputConfig: place('b') })]],
  ['an earlier one', [later({ CreateTime: '2026-11-20T07:00:00Z' })]],
  ['one of which the list does not say where it writes', [later({ OutputConfig: undefined })]],
])('with %s the outputs are the job\'s own', async (_, others) => {
  expect(await destroyed(...others)).toEqual({ deleted: ['m'], warnings: [] });
});

test('outputs in a storage location are told apart by location and name', async () => {
  const stored = (FileName: string) => JSON.stringify({ StorageLocation: 'output.oss-cn-shanghai.aliyuncs.com', FileName });
  Object.assign(OLD, { OutputConfig: stored('a_{index}.mp4') });
  expect((await destroyed(later({ OutputConfig: stored('b_{index}.mp4') }))).deleted).toEqual(['m']);
  expect((await destroyed(later({ OutputConfig: stored('a_{index}.mp4') }))).deleted).toEqual([]);
});
