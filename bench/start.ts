import { spawn, spawnSync } from 'node:child_process';
import { type Comparison, interleaved, median, round, timeOf } from './measure';
import { PROVIDER_BUNDLE } from '../tools/bundle-provider';

const COOKIE = { TF_PLUGIN_MAGIC_COOKIE: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2', PLUGIN_PROTOCOL_VERSIONS: '6' };

/** Time from start to handshake, against a Node process that does nothing; and the provider's memory after the handshake. */
export async function measureStart(runs: number): Promise<Comparison & { rssMB: number }> {
  const memory: number[] = [];
  const comparison = await interleaved(runs, async () => {
    const { milliseconds, rssMB } = await handshake();
    memory.push(rssMB);
    return milliseconds;
  }, () => timeOf(process.execPath, ['-e', '0']));
  return { ...comparison, rssMB: round(median(memory)) };
}

async function handshake(): Promise<{ milliseconds: number; rssMB: number }> {
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, [PROVIDER_BUNDLE], { env: { ...process.env, ...COOKIE }, stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`the provider ended with ${code} before its handshake`)));
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  const rssMB = Number(spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }).stdout) / 1024;
  child.removeAllListeners('exit');
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exited;
  return { milliseconds, rssMB };
}
