import { UNKNOWN, type Value, type ValueObject } from '../../../src/provider/framework';
import { projectRenderJob } from '../../../src/provider/project-render-job/resource';
import { contextWith, valuesFor } from '../resource-context';

const OUTPUT = { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', width: 540, height: 960 };
const job = (more: ValueObject = {}) => valuesFor(projectRenderJob, { project_ids: ['p1', 'p2'], output_config: OUTPUT, scope: '', on_destroy: 'retain', ...more });

async function created(more: ValueObject = {}, service = serviceThatAccepts()) {
  const state = await projectRenderJob.create({ planned: job(more), config: job(more) }, service.context);
  return { state: { ...state, status: 'Finished' }, service };
}

const serviceThatAccepts = () => contextWith({ ListBatchMediaProducingJobs: [{ EditingBatchJobList: [] }], SubmitSceneBatchEditingJob: [{ JobId: 'render-1' }] });

async function planned(prior: ValueObject | null, more: ValueObject = {}) {
  const service = contextWith({});
  const replaced: string[] = [];
  const plan = await projectRenderJob.plan!({
    kind: prior ? 'update' : 'create', config: job(more), planned: { ...job(more), ...(prior && { status: prior.status, id: prior.id }) }, prior: prior as never, changes: true,
    replace: (path) => replaced.push(path.join('.')),
  }, service.context);
  return { plan: plan as ValueObject, replaced, warnings: service.warnings() };
}

describe('plan', () => {
  test('announces a first run with the number of outputs', async () => {
    const { warnings, replaced } = await planned(null);
    expect(warnings).toEqual([expect.stringMatching(/^Render job "https:\S+a_\{index\}\.mp4" runs: 2 outputs, price not known: It runs for the first time/)]);
    expect(replaced).toEqual([]);
  });

  test.each<[string, Value, string]>([['one project', ['p1'], '1 output,'], ['unknown projects', UNKNOWN, 'number of outputs not known,']])('announces %s', async (_, projects, words) => {
    expect((await planned(null, { project_ids: projects })).warnings[0]).toContain(words);
  });

  test.each<[string, ValueObject, string[], RegExp]>([
    ['the output', { output_config: { ...OUTPUT, width: 720 } }, ['output_config'], /The output changed\./],
    ['the projects', { project_ids: ['p1'] }, ['project_ids'], /The projects changed\./],
    ['the order of the projects', { project_ids: ['p2', 'p1'] }, ['project_ids'], /The projects changed\./],
    ['run', { run: 'again' }, [], /run changed: the same projects are rendered again, and you pay again\./],
  ])('runs again for a change of %s', async (_, change, paths, reason) => {
    const { state } = await created();
    const { replaced, warnings } = await planned(state, change);
    expect(replaced).toEqual(paths);
    expect(warnings).toEqual([expect.stringMatching(reason)]);
  });

  test.each<[string, ValueObject]>([['notes', { notes: 'seen' }], ['scope', { scope: 'elsewhere' }], ['on_destroy', { on_destroy: 'delete_outputs' }]])('runs nothing for a change of %s', async (_, change) => {
    const { state } = await created();
    const { plan, replaced, warnings } = await planned(state, change);
    expect([replaced, warnings]).toEqual([[], []]);
    expect(plan.digest).toBe(state.digest);
  });

  test('resubmits a failed job, unless on_failed is keep', async () => {
    const { state } = await created();
    const failed = { ...state, status: 'Failed' };
    const { plan, replaced, warnings } = await planned(failed);
    expect([replaced, plan.status]).toEqual([['status'], UNKNOWN]);
    expect(warnings[0]).toMatch(/failed\..*The job is submitted again\. Failed jobs are not charged\./);
    expect((await planned(failed, { on_failed: 'keep' })).replaced).toEqual([]);
  });

  test('does not know the digest of unknown projects', async () => {
    expect((await planned(null, { project_ids: UNKNOWN })).plan.digest).toBe(UNKNOWN);
  });
});

describe('create', () => {
  test('submits the projects with the output, without the number of outputs', async () => {
    const { state, service } = await created({ user_data: { team: 'trailers' } });
    expect(state).toMatchObject({ id: 'render-1', adopted: false, digest: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const request = service.transport.sent.find(({ operation }) => operation.startsWith('Submit'))!;
    const sent = JSON.stringify(request);
    expect(sent).toContain('p1');
    expect(sent).toContain('trailers');
    expect(sent).not.toMatch(/Count|GeneratePreviewOnly/);
  });

  test('submits nothing for an invalid output', async () => {
    const service = serviceThatAccepts();
    await expect(created({ output_config: { ...OUTPUT, width: 1 } }, service)).rejects.toThrow(/The render job was not submitted: IMS\d+ OutputConfig\.Width/);
    expect(service.transport.sent).toEqual([]);
  });
});

describe('validate', () => {
  const problems = async (more: ValueObject) => {
    const service = contextWith({});
    await projectRenderJob.validate!(job(more), service.context);
    return service.warnings();
  };

  test('accepts a valid job, and unknown values', async () => {
    expect(await problems({})).toEqual([]);
    expect(await problems({ output_config: UNKNOWN, project_ids: UNKNOWN })).toEqual([]);
  });

  test('rejects more than 100 projects, and a URL without {index} for two projects', async () => {
    expect(await problems({ project_ids: Array.from({ length: 101 }, (_, index) => `p${index}`) })).toEqual([expect.stringMatching(/^IMS\d+: output_config.*Got 101/)]);
    expect(await problems({ output_config: { ...OUTPUT, media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/a.mp4' } })).toEqual([expect.stringMatching(/^IMS\d+: output_config\.media_url.*\{index\}/)]);
  });
});
