import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Comparison, interleaved } from './measure';
import { type LocalService, startLocalService } from '../local/src';
import { ExampleProject } from '../tools/example-project';

/** Duration of a deployment, and the part of it that the start of the providers takes. */
export interface Deployment extends Comparison {
  readonly resources: number;
  /** The ratio for `terraform_data` with one resource of each provider among them. Terraform starts both providers four times, one after the other. */
  readonly floor: number;
}

/**
 * `terraform apply` of the example `series` (30 episodes) to the local service with rendering switched off, against the same number of
 * `terraform_data`. Each run starts with an empty state; the destroy is not measured.
 */
export async function measureDeploy(runs: number): Promise<Deployment> {
  const work = mkdtempSync(join(tmpdir(), 'ims-bench-'));
  try {
    const synthesized = synthesize(work);
    const resources = resourcesOf(synthesized);
    const deployed = async (change: (directory: string) => void = () => {}) => {
      const service = await serviceWithFootage();
      try {
        return await applied(work, (directory) => {
          cpSync(synthesized, directory, { recursive: true });
          change(directory);
        }, { ...process.env, ...service.environment });
      } finally {
        await service.close();
      }
    };
    const terraformData = () => applied(work, (directory) => write(directory, { resource: { terraform_data: dataOf(resources) } }), process.env);
    const { ratio: floor } = await interleaved(runs, () => deployed((directory) => keepOneOfEach(directory, resources)), terraformData);
    return { ...await interleaved(runs, () => deployed(), terraformData), resources, floor };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Synthesizes the stack and returns its directory. */
function synthesize(work: string): string {
  const project = ExampleProject.copy('series', work);
  project.synth({});
  return project.stack('series');
}

interface Configuration {
  readonly resource: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

const read = (directory: string): Configuration => JSON.parse(readFileSync(join(directory, 'cdk.tf.json'), 'utf8'));
const write = (directory: string, configuration: object) => writeFileSync(join(directory, 'cdk.tf.json'), JSON.stringify(configuration));

const dataOf = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`data${i}`, { input: `value ${i}` }]));

/** Keeps the pipeline and the bucket, and replaces all other resources with `terraform_data`. */
function keepOneOfEach(directory: string, resources: number): void {
  const { resource: { ims_pipeline, alicloud_oss_bucket }, ...rest } = read(directory);
  write(directory, { ...rest, output: undefined, resource: { ims_pipeline, alicloud_oss_bucket, terraform_data: dataOf(resources - 2) } });
}

function resourcesOf(directory: string): number {
  const { resource } = read(directory);
  return Object.values(resource).reduce((sum, ofOneType) => sum + Object.keys(ofOneType).length, 0);
}

async function serviceWithFootage(): Promise<LocalService> {
  const service = await startLocalService({ inMemory: true, port: 0, engine: 'none' });
  await service.store.createBucket('demo-footage', { region: 'cn-shanghai' });
  for (let episode = 1; episode <= 30; episode++) {
    await service.store.put('demo-footage', `season1/ep${String(episode).padStart(2, '0')}.mp4`, Buffer.from('footage'));
  }
  return service;
}

/** Milliseconds of the apply, without the init. */
async function applied(work: string, fill: (directory: string) => void, env: NodeJS.ProcessEnv): Promise<number> {
  const directory = mkdtempSync(join(work, 'apply-'));
  fill(directory);
  await terraform(directory, env, ['init', '-input=false']);
  const started = process.hrtime.bigint();
  await terraform(directory, env, ['apply', '-auto-approve']);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

async function terraform(cwd: string, env: NodeJS.ProcessEnv, args: string[]): Promise<void> {
  const child = spawn('terraform', [...args, '-no-color'], { cwd, env: { ...env, CHECKPOINT_DISABLE: '1' }, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => { stderr += chunk; });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${code}: ${stderr}`);
}
