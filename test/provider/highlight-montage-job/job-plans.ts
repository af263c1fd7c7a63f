import { ImsClient } from '../../../src/ims';
import { EDITING_CONFIG, INPUT_CONFIG, type Montage, OUTPUT_CONFIG, toAttributes } from '../../../src/montage';
import { type Value, type ValueObject } from '../../../src/provider/framework';
import { highlightMontageJob } from '../../../src/provider/highlight-montage-job/resource';
import { tfplugin6 } from '../../../src/provider/plugin';
import { ProviderData } from '../../../src/provider/provider-configuration/provider-data';
import { FakeClock, FakeTransport } from '../../ims/fake-transport';
import { messages, Served } from '../framework/service/served';

/** What a plan says of a job that exists. */
export interface JobPlan {
  /** Whether Terraform would say "No changes". */
  readonly empty: boolean;
  /** Attributes that force a replacement, as `input_config.title_array.0`. */
  readonly replaces: readonly string[];
  /** Summaries and details of warnings and errors. */
  readonly words: readonly string[];
}

/** A configuration in the values of the plugin protocol. */
export function configOf({ InputConfig, EditingConfig, OutputConfig }: Montage, more: ValueObject = {}): ValueObject {
  return {
    input_config: toAttributes(INPUT_CONFIG, InputConfig as never) as ValueObject,
    editing_config: EditingConfig ? toAttributes(EDITING_CONFIG, EditingConfig as never) as ValueObject : null,
    output_config: toAttributes(OUTPUT_CONFIG, OutputConfig as never) as ValueObject,
    ...more,
  };
}

/** Applies `before` to a service that takes every job, and plans `after`: validated, planned and applied through the calls that Terraform makes. */
export async function planAfter(before: ValueObject, after: ValueObject): Promise<JobPlan> {
  const provider = await (serving ??= served());
  await accepted(provider, before);
  const { plannedState, plannedPrivate, planned } = await provider.plan(null, before);
  if (!planned || !plannedState) throw new Error('nothing was planned');
  const applied = await provider.apply(null, planned, before, plannedPrivate);
  if (!applied.state) throw new Error(applied.messages.join('\n'));

  await accepted(provider, after);
  const state: ValueObject = { ...applied.state, status: 'Finished' };
  const plan = await provider.plan(state, after, applied.private);
  return {
    empty: JSON.stringify(sorted(plan.planned)) === JSON.stringify(sorted(state)) && plan.requiresReplace.length === 0,
    replaces: plan.requiresReplace.map(pathText),
    words: plan.messages,
  };
}

let serving: Promise<Served> | undefined;

/** A job keeps nothing in the provider that another one could see. */
async function served(): Promise<Served> {
  const transport = new FakeTransport({
    ListBatchMediaProducingJobs: [{ EditingBatchJobList: [], MaxResults: 100 }],
    SubmitScreenMediaHighlightsJob: [{ JobId: 'job-1' }],
  });
  const data = new ProviderData({ region: 'cn-shanghai', credentials: {}, version: 'test' });
  Object.defineProperty(data, 'client', { value: new ImsClient({ region: 'cn-shanghai', transport, clock: new FakeClock() }) });
  const provider = new Served({ ...highlightMontageJob, typeName: 'x_thing' }, { configure: () => data });
  await provider.configure();
  return provider;
}

async function accepted(provider: Served, config: ValueObject): Promise<void> {
  const { diagnostics } = await provider.handlers.validateResourceConfig!(
    { typeName: 'x_thing', config: provider.wire(config), clientCapabilities: undefined }, provider.call);
  const errors = diagnostics.filter(({ severity }) => severity === tfplugin6.Diagnostic_Severity.ERROR);
  if (errors.length > 0) throw new Error(messages(errors).join('\n'));
}

function pathText({ steps }: tfplugin6.AttributePath): string {
  return steps.map(({ selector }) => String(selector?.value)).join('.');
}

function sorted(value: Value): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}
