import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, LocalBackend, TerraformStack } from 'cdktf';
import { cloudWithBuckets, environmentOf } from './cloud';
import { CASES } from './fixtures/round-trip/cases';
import type { LocalService } from '../../local/src';
import type { EngineRequest } from '../../local/src/engine';
import { InstantEngine } from '../../local/src/server/instant-engine';
import { HighlightMontageJob, ImsProvider } from '../../src';
import { temporaryDirectory } from '../support/temporary-directory';
import { terraformIn } from '../support/terraform';

/* JSON → constructs → plan → state and submitted JSON, compared with a recording. A difference means that existing jobs run, and are paid, again: correct the
   code, not the recording. */

interface Recorded {
  readonly submitted: Readonly<Record<'InputConfig' | 'EditingConfig' | 'OutputConfig', unknown>>;
  readonly state: Readonly<Record<string, unknown>>;
}

const recorded: Readonly<Record<string, Recorded>> = JSON.parse(readFileSync(join(__dirname, 'fixtures', 'round-trip', 'recorded.json'), 'utf8'));

/** The vendor's samples hold placeholders as media ids, which the local media library does not know. */
class TrustingEngine extends InstantEngine {
  plan(request: EngineRequest) {
    return super.plan({ ...request, resolve: async (ref) => ({ ref, file: '' }) });
  }
}

/** Attributes that differ between two runs. */
const VOLATILE = ['id', 'create_time'];

/** A null means the same as an absent field. */
const withoutNulls = (value: unknown) => JSON.parse(JSON.stringify(value, (_, item) => (item === null ? undefined : item)));

let cloud: LocalService;
let actual: Record<string, Recorded>;
let secondPlan: { readonly code: number | null; readonly stdout: string };

beforeAll(async () => {
  cloud = await cloudWithBuckets({ engine: new TrustingEngine() });
  const outdir = temporaryDirectory();
  const app = new App({ outdir });
  const stack = new TerraformStack(app, 'round-trip');
  new LocalBackend(stack, { path: join(outdir, 'terraform.tfstate') });
  new ImsProvider(stack, 'ims', { region: 'cn-shanghai' });
  Object.values(CASES).forEach((configs, index) => HighlightMontageJob.createFromConfig(stack, `Job${index}`, configs, { waitForCompletion: false }));
  app.synth();

  const directory = join(outdir, 'stacks', 'round-trip');
  mkdirSync(directory, { recursive: true });
  const terraform = (...args: string[]) => terraformIn(directory, args, { env: environmentOf(cloud) });
  const ok = async (...args: string[]) => {
    const { code, stdout, stderr } = await terraform(...args);
    if (code !== 0) throw new Error(`terraform ${args[0]} ended with ${code}:\n${stdout}\n${stderr}`);
    return stdout;
  };
  await ok('init');
  await ok('apply', '-auto-approve', '-no-color');
  secondPlan = await terraform('plan', '-detailed-exitcode', '-no-color');

  const { values } = JSON.parse(await ok('show', '-json'));
  const states: Record<string, unknown>[] = values.root_module.resources.map((resource: { values: Record<string, unknown> }) => resource.values);
  const jobs = cloud.service.jobs.readable();
  actual = Object.fromEntries(Object.keys(CASES).map((name, index) => {
    const state = states.find(({ scope }) => scope === `round-trip/Job${index}`)!;
    const { data } = jobs.find(({ id }) => id === state.id)!;
    const parsed = (text: string | undefined) => (text === undefined ? null : JSON.parse(text));
    return [name, {
      submitted: { InputConfig: parsed(data.InputConfig), EditingConfig: parsed(data.EditingConfig), OutputConfig: parsed(data.OutputConfig) },
      state: withoutNulls(Object.fromEntries(Object.entries(state).filter(([attribute]) => !VOLATILE.includes(attribute)))),
    }];
  }));
});
afterAll(() => cloud.close());

test('there are 28 cases, each of them recorded', () => {
  expect(Object.keys(CASES)).toHaveLength(28);
  expect(Object.keys(recorded)).toEqual(Object.keys(CASES));
});

describe.each(Object.keys(CASES))('%s', (name) => {
  test('is submitted as recorded', () => { expect(actual[name].submitted).toEqual(recorded[name].submitted); });
  test('is in the state as recorded, with digest and submission key', () => { expect(actual[name].state).toEqual(recorded[name].state); });
});

test('a second plan is empty', () => {
  expect({ code: secondPlan.code, text: secondPlan.stdout }).toMatchObject({ code: 0, text: expect.stringContaining('No changes.') });
});

test.each(['smooth sample of the vendor page', 'jump sample of the vendor page'])('%s: every field is submitted as the page shows it', (name) => {
  const { inputConfig, editingConfig, outputConfig } = CASES[name];
  expect(actual[name].submitted).toEqual({ InputConfig: withoutNulls(inputConfig), EditingConfig: withoutNulls(editingConfig), OutputConfig: outputConfig });
});
