import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, LocalBackend, TerraformStack } from 'cdktf';
import { cloudWithBuckets, environmentOf } from './cloud';
import type { LocalCloud } from '../../local/src';
import type { EngineRequest } from '../../local/src/engine';
import { InstantEngine } from '../../local/src/server/instant-engine';
import { HighlightMontageJob, ImsProvider } from '../../src';
import { temporaryDirectory } from '../support/temporary-directory';
import { terraformIn } from '../support/terraform';

const fixture = (name: string) => JSON.parse(readFileSync(join(__dirname, '..', 'montage', 'fixtures', `${name}.json`), 'utf8'));

/** The seed's media ids are placeholders, which no library knows. */
class TrustingEngine extends InstantEngine {
  plan(request: EngineRequest) {
    return super.plan({ ...request, resolve: async (ref) => ({ ref, file: '' }) });
  }
}

let cloud: LocalCloud;
beforeAll(async () => { cloud = await cloudWithBuckets({ engine: new TrustingEngine() }); });
afterAll(() => cloud.close());

/** A null says the same as an absent field. */
const withoutNulls = (value: unknown) => JSON.parse(JSON.stringify(value, (_, item) => (item === null ? undefined : item)));

test.each(['seed-smooth', 'seed-jump'])('%s: JSON → constructs → plan → submitted JSON, the same field by field', async (name) => {
  const configs = {
    inputConfig: fixture(name), editingConfig: fixture('seed-editing'),
    outputConfig: { MediaURL: 'http://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', Count: 1, Width: 1080, Height: 1920, Video: { Crf: 27 }, GeneratePreviewOnly: false },
  };
  const outdir = temporaryDirectory();
  const app = new App({ outdir });
  const stack = new TerraformStack(app, 'seed');
  new LocalBackend(stack, { path: join(outdir, 'terraform.tfstate') });
  new ImsProvider(stack, 'ims', { region: 'cn-shanghai' });
  HighlightMontageJob.fromConfig(stack, 'Seed', configs, { waitForCompletion: false });
  app.synth();

  const directory = join(outdir, 'stacks', 'seed');
  mkdirSync(directory, { recursive: true });
  const terraform = (...args: string[]) => terraformIn(directory, args, { env: environmentOf(cloud) });
  expect((await terraform('init')).code).toBe(0);
  const applied = await terraform('apply', '-auto-approve', '-no-color');
  expect([applied.code, applied.stderr]).toEqual([0, '']);

  const [job] = cloud.service.jobs.readable().slice(-1);
  expect(JSON.parse(job.data.InputConfig!)).toEqual(withoutNulls(configs.inputConfig));
  expect(JSON.parse(job.data.EditingConfig!)).toEqual(withoutNulls(configs.editingConfig));
  expect(JSON.parse(job.data.OutputConfig)).toEqual(configs.outputConfig);
  expect((await terraform('plan', '-detailed-exitcode')).code).toBe(0);
});
