import { configOf } from './job-plans';
import { ImsClient } from '../../../src/ims';
import { type Montage } from '../../../src/montage';
import { type ValueObject } from '../../../src/provider/framework';
import { highlightMontageJob } from '../../../src/provider/highlight-montage-job/resource';
import { ProviderData } from '../../../src/provider/provider-configuration/provider-data';
import { FakeClock, FakeTransport } from '../../ims/fake-transport';
import { Served } from '../framework/service/served';

/** A preview of the same footage without scope: its display name does not depend on the title. */
const preview = (title: string, more: ValueObject = {}): ValueObject => configOf({
  InputConfig: { MediaArray: ['https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4'], TitleArray: [title] },
  OutputConfig: { GeneratePreviewOnly: true, Width: 540, Height: 960 },
} as Montage, more);

/** A provider process with a service that accepts every job. */
async function provider(applying: boolean): Promise<Served> {
  let count = 0;
  const transport = new FakeTransport({
    ListBatchMediaProducingJobs: [{ EditingBatchJobList: [], MaxResults: 100 }],
    SubmitScreenMediaHighlightsJob: [() => ({ JobId: `job-${++count}${applying ? '' : '-first'}` })],
  });
  const data = new ProviderData({ region: 'cn-shanghai', credentials: {}, version: 'test', applying });
  Object.defineProperty(data, 'client', { value: new ImsClient({ region: 'cn-shanghai', transport, clock: new FakeClock() }) });
  const served = new Served({ ...highlightMontageJob, typeName: 'x_thing' }, { configure: () => data });
  await served.configure();
  return served;
}

interface Kept {
  readonly state: ValueObject;
  readonly priv: Uint8Array;
}

async function created(served: Served, config: ValueObject): Promise<Kept> {
  const { planned, plannedPrivate } = await served.plan(null, config);
  const { state, private: priv, messages } = await served.apply(null, planned, config, plannedPrivate);
  if (!state) throw new Error(messages.join('\n'));
  return { state: { ...state, status: 'Finished' }, priv };
}

/** Plans a replacement as Terraform does, with the prior state and then without; returns the private data for the deletion. */
async function replacement(served: Served, { state, priv }: Kept, config: ValueObject) {
  const first = await served.plan(state, config, priv);
  const second = await served.plan(null, config, first.plannedPrivate);
  return { priv: second.plannedPrivate, messages: first.messages.filter((message) => message.includes('Montage job')), replaces: first.requiresReplace.length > 0 };
}

test('gives each of two previews of the same footage its own announcement and reason', async () => {
  const before = await provider(false);
  const [a, b] = [await created(before, preview('A1')), await created(before, preview('B1'))];
  const plan = await provider(false);
  const [planA, planB] = [await replacement(plan, a, preview('A2')), await replacement(plan, b, preview('B2'))];
  expect(planA.messages).toEqual([expect.stringMatching(/Montage job "https:\S+ep1\.mp4" runs again: .*changed from "A1" to "A2"/s)]);
  expect(planB.messages).toEqual([expect.stringMatching(/Montage job "https:\S+ep1\.mp4" \(job job-2-first\) runs again: .*changed from "B1" to "B2"/s)]);

  const apply = await provider(true);
  for (const [kept, { priv }] of [[a, planA], [b, planB]] as const) await apply.apply(kept.state, null, null, priv);
  expect((await created(apply, preview('A2'))).state.rerun_reason).toBe('InputConfig.TitleArray[0] changed from "A1" to "A2".');
  expect((await created(apply, preview('B2'))).state.rerun_reason).toBe('InputConfig.TitleArray[0] changed from "B1" to "B2".');
});

test('has no reason for a job that replaces none, beside one that is replaced', async () => {
  const a = await created(await provider(false), preview('A1'));
  const { priv } = await replacement(await provider(false), a, preview('A2'));
  const apply = await provider(true);
  await apply.apply(a.state, null, null, priv);
  expect((await created(apply, preview('C1'))).state.rerun_reason).toBeNull();
});

test('has no reason with create_before_destroy', async () => {
  const a = await created(await provider(false), preview('A1'));
  await replacement(await provider(false), a, preview('A2'));
  expect((await created(await provider(true), preview('A2'))).state.rerun_reason).toBeNull();
});

test('has the reason of a tainted job, whose plan has no prior state', async () => {
  const a = await created(await provider(false), preview('A1'));
  const { plannedPrivate, messages } = await (await provider(false)).plan(null, preview('A1'));
  expect(messages.join()).toContain('It runs for the first time, or its resource was tainted');
  const apply = await provider(true);
  await apply.apply(a.state, null, null, plannedPrivate);
  expect((await created(apply, preview('A1'))).state.rerun_reason).toBe('It was replaced without a change of the montage.');
});

test('does not store in the state what a plan noted', async () => {
  const { priv } = await created(await provider(false), preview('A1'));
  expect(Buffer.from(priv).toString()).not.toContain('planned_job');
});

test('a plan without changes announces nothing and keeps the attributes of the run', async () => {
  const a = await created(await provider(false), preview('A1'));
  const { planned, messages } = await (await provider(false)).plan(a.state, preview('A1', { notes: 'seen' }), a.priv);
  expect(messages.filter((message) => message.includes('Montage job'))).toEqual([]);
  expect(planned).toMatchObject({ id: a.state.id, estimated_cost: a.state.estimated_cost, create_time: a.state.create_time, notes: 'seen' });
});
