import { UNKNOWN, type Value } from '../../../../src/provider/framework';
import { JobMontage } from '../../../../src/provider/highlight-montage-job/job-montage';
import { etagsAtPlan, etagsAtSubmission } from '../../../../src/provider/highlight-montage-job/materials/material-etags';
import { contextWith } from '../../resource-context';

const FOOTAGE = 'https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4';
const LOGO = 'https://footage.oss-cn-shanghai.aliyuncs.com/logo.png';
const job = (title: Value = 'a') => JobMontage.of({
  input_config: { media_array: [FOOTAGE], title_array: [title], sticker_array: [{ media_url: LOGO }] },
  output_config: { generate_preview_only: true, width: 540, height: 960 },
});

function serviceWith(objects: Record<string, string>) {
  const service = contextWith({});
  Object.defineProperty(service.context.providerData.client, 'objects', { value: { head: async (url: string) => (objects[url] === undefined ? undefined : { size: 1, etag: objects[url] }) } });
  return service;
}
const BOTH = { [FOOTAGE]: 'F', [LOGO]: 'L' };

describe('etagsAtPlan', () => {
  test.each([[false], [null], [undefined]])('is null with track_materials = %p', async (track) => {
    await expect(etagsAtPlan(job(), track, null, serviceWith(BOTH).context)).resolves.toEqual({ etags: null, unknown: false });
  });

  test('reads the ETags of all materials', async () => {
    await expect(etagsAtPlan(job(), true, null, serviceWith(BOTH).context)).resolves.toEqual({ etags: BOTH, unknown: false });
  });

  test.each<[string, Value, JobMontage]>([['track_materials', UNKNOWN, job()], ['a part of the montage', true, job(UNKNOWN)]])('keeps the prior ETags while %s is unknown', async (_, track, montage) => {
    await expect(etagsAtPlan(montage, track, { material_etags: { [FOOTAGE]: 'old' } }, serviceWith(BOTH).context)).resolves.toEqual({ etags: { [FOOTAGE]: 'old' }, unknown: true });
  });

  test('is unknown for a first run while a material does not exist', async () => {
    const service = serviceWith({ [FOOTAGE]: 'F' });
    await expect(etagsAtPlan(job(), true, null, service.context)).resolves.toEqual({ etags: { [FOOTAGE]: 'F' }, unknown: true });
    expect(service.warnings()).toEqual([]);
  });

  test('keeps the ETag of a deleted material of an existing job, with a warning', async () => {
    const service = serviceWith({ [FOOTAGE]: 'F2' });
    await expect(etagsAtPlan(job(), true, { material_etags: BOTH }, service.context)).resolves.toEqual({ etags: { [FOOTAGE]: 'F2', [LOGO]: 'L' }, unknown: false });
    expect(service.warnings()).toEqual([expect.stringContaining(`${LOGO}: the outputs made of them stay, and nothing runs because of this`)]);
  });

  test('has no ETag for a deleted material that was not tracked before', async () => {
    await expect(etagsAtPlan(job(), true, { material_etags: null }, serviceWith({ [FOOTAGE]: 'F' }).context)).resolves.toEqual({ etags: { [FOOTAGE]: 'F' }, unknown: false });
  });
});

describe('etagsAtSubmission', () => {
  const { montage } = job().known;

  test('is null when the job does not track its materials', async () => {
    await expect(etagsAtSubmission(false, montage, serviceWith({}).context)).resolves.toBeNull();
  });

  test('reads the ETags', async () => {
    await expect(etagsAtSubmission(true, montage, serviceWith(BOTH).context)).resolves.toEqual(BOTH);
  });

  test('rejects missing materials', async () => {
    await expect(etagsAtSubmission(true, montage, serviceWith({ [LOGO]: 'L' }).context)).rejects.toThrow(`The montage was not submitted: Object not found: ${FOOTAGE}. Upload it`);
  });
});
