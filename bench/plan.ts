import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Comparison, interleaved } from './measure';
import { startLocalService } from '../local/src';
import { platformOf, ProviderPackage } from '../src/constructs/provider/provider-package';

const CONFIG = {
  input_config: {
    media_array: ['https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4'], title_array: ['Now open', 'Episode 1'],
    highlight_strategy: { theme_config: { theme_type: 'SmoothHighlight' }, highlight_description: 'open conflict' },
    sub_heading_array: [{ level: 1, title_array: ['Huilongguan'] }],
  },
  editing_config: { media_config: { volume: 1 }, title_config: { y: 0.1, font_size: 80 } },
  output_config: { media_url: 'https://output.oss-cn-shanghai.aliyuncs.com/ep1_{index}.mp4', width: 1080, height: 1920 },
};
const numbered = (count: number, value: object) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`job${i}`, value]));

/** `terraform plan` without changes: `count` finished jobs against `count` `terraform_data` with the same JSON. */
export async function measurePlan(count: number, runs: number): Promise<Comparison> {
  const work = mkdtempSync(join(tmpdir(), 'ims-bench-'));
  const cloud = await startLocalService({ inMemory: true, port: 0, engine: 'none' });
  try {
    for (const bucket of ['footage', 'output']) await cloud.store.createBucket(bucket, { region: 'cn-shanghai' });
    await cloud.store.put('footage', 'ep1.mp4', Buffer.from('footage'));
    const env = { ...process.env, ...cloud.environment, CHECKPOINT_DISABLE: '1' };
    const subjects = [
      { type: 'ims_highlight_montage_job', value: CONFIG, withProvider: true },
      { type: 'terraform_data', value: { input: CONFIG }, withProvider: false },
    ];
    const [jobs, data] = await Promise.all(subjects.map(async ({ type, value, withProvider }) => {
      const directory = directoryWith(work, type, { [type]: numbered(1, value) }, withProvider);
      await terraform(directory, env, ['init', '-input=false']);
      await terraform(directory, env, ['apply', '-auto-approve']);
      await terraform(directory, env, ['apply', '-auto-approve', '-refresh-only']); // the job has finished
      multiply(directory, count);
      configure(directory, { [type]: numbered(count, value) }, withProvider);
      return () => terraform(directory, env, ['plan', '-detailed-exitcode']);
    }));
    return await interleaved(runs, jobs, data);
  } finally {
    await cloud.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Copies the resource in the state `count` times, because applying each would take longer than the measurement. */
function multiply(directory: string, count: number): void {
  const file = join(directory, 'terraform.tfstate');
  const state = JSON.parse(readFileSync(file, 'utf8'));
  const [resource] = state.resources;
  state.resources = Array.from({ length: count }, (_, i) => ({ ...resource, name: `job${i}` }));
  writeFileSync(file, JSON.stringify(state));
}

function directoryWith(work: string, name: string, resource: object, withProvider: boolean): string {
  const directory = mkdtempSync(join(work, name));
  if (withProvider) ProviderPackage.load().installInto(directory, [platformOf(process.platform, process.arch)]);
  configure(directory, resource, withProvider);
  return directory;
}

function configure(directory: string, resource: object, withProvider: boolean): void {
  const provider = { terraform: { required_providers: { ims: { source: 'alicloud-ims/ims', version: ProviderPackage.load().version } } }, provider: { ims: { region: 'cn-shanghai' } } };
  writeFileSync(join(directory, 'main.tf.json'), JSON.stringify({ resource, ...(withProvider && provider) }));
}

/** Wall time in milliseconds. Asynchronous, unlike `timeOf`, because the local service runs in this process. */
async function terraform(cwd: string, env: NodeJS.ProcessEnv, args: string[]): Promise<number> {
  const started = process.hrtime.bigint();
  const child = spawn('terraform', [...args, '-no-color'], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => { stderr += chunk; });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${code}: ${stderr}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}
