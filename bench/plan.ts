import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Comparison, interleaved, timeOf } from './measure';
import { startLocalCloud } from '../local/src';
import { platformOf, ProviderPackage } from '../src/constructs/private/provider-package';

const CONFIG = (i: number) => ({
  input_config: {
    media_array: ['https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4'], title_array: ['Now open', `Episode ${i}`],
    highlight_strategy: { theme_config: { theme_type: 'SmoothHighlight' }, highlight_description: 'open conflict' },
    sub_heading_array: [{ level: 1, title_array: ['Huilongguan'] }],
  },
  editing_config: { media_config: { volume: 1 }, title_config: { y: 0.1, font_size: 80 } },
  output_config: { media_url: `https://output.oss-cn-shanghai.aliyuncs.com/ep${i}_{index}.mp4`, width: 1080, height: 1920 },
});
const numbered = (count: number, make: (i: number) => object) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`job${i}`, make(i)]));

/** `terraform plan` with nothing to do: so many jobs against as many `terraform_data` that hold the same JSON. */
export async function measurePlan(count: number, runs: number): Promise<Comparison> {
  const work = mkdtempSync(join(tmpdir(), 'ims-bench-'));
  const cloud = await startLocalCloud({ inMemory: true, port: 0, engine: 'none' });
  try {
    for (const bucket of ['footage', 'output']) await cloud.store.createBucket(bucket, { region: 'cn-shanghai' });
    await cloud.store.put('footage', 'ep1.mp4', Buffer.from('footage'));
    const env = { ...process.env, ...cloud.environment, CHECKPOINT_DISABLE: '1' };
    const jobs = directoryWith(work, 'jobs', { ims_highlight_montage_job: numbered(count, (i) => ({ ...CONFIG(i), scope: `job${i}` })) }, true);
    const data = directoryWith(work, 'data', { terraform_data: numbered(count, (i) => ({ input: CONFIG(i) })) }, false);
    for (const cwd of [jobs, data]) {
      timeOf('terraform', ['init', '-input=false'], { cwd, env });
      await timeAsync(cwd, env, ['apply', '-auto-approve', '-parallelism=30']);
      await timeAsync(cwd, env, ['apply', '-auto-approve', '-refresh-only']); // jobs are done now
    }
    const plan = (cwd: string) => () => timeAsync(cwd, env, ['plan', '-detailed-exitcode']);
    return await interleaved(runs, plan(jobs), plan(data));
  } finally {
    await cloud.close();
    rmSync(work, { recursive: true, force: true });
  }
}

function directoryWith(work: string, name: string, resource: object, withProvider: boolean): string {
  const directory = mkdtempSync(join(work, name));
  const provider = ProviderPackage.load();
  if (withProvider) provider.installInto(directory, [platformOf(process.platform, process.arch)]);
  const ims = withProvider ? { required_providers: { ims: { source: 'alicloud-ims/ims', version: provider.version } } } : {};
  writeFileSync(join(directory, 'main.tf.json'), JSON.stringify({ terraform: ims, resource, ...(withProvider && { provider: { ims: { region: 'cn-shanghai' } } }) }));
  return directory;
}

/** Not `timeOf`: the cloud lives in this process and has to answer meanwhile. */
async function timeAsync(cwd: string, env: NodeJS.ProcessEnv, args: string[]): Promise<number> {
  const { spawn } = await import('node:child_process');
  const started = process.hrtime.bigint();
  const child = spawn('terraform', [...args, '-no-color'], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => { stderr += chunk; });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${code}: ${stderr}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}
