/**
 * The demo: local service, real footage, real `cdktf deploy`, real video. Everything it starts it stops again; what stays is
 * the folder `.demo` with the videos.
 */
import { ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, createReadStream, mkdirSync, readFileSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as readline from 'node:readline';
import OSS from 'ali-oss';
import pc from 'picocolors';

const ROOT = join(__dirname, '..');
const VIDEOS = join(ROOT, '.demo');
const EXAMPLE = join(ROOT, 'examples', 'episode');
const FOOTAGE = join(ROOT, 'examples', 'footage');
const UPLOADS: Record<string, string> = { 'ep1.mp4': 'episode1.mp4', 'ep2.mp4': 'episode2.mp4', 'ep3.mp4': 'episode3.mp4' };
const REGION = 'cn-shanghai';

const started = Date.now();
const step = (text: string) => console.log(`${pc.cyan(`${seconds(Date.now() - started).padStart(6)}`)}  ${pc.bold(text)}`);
const note = (text: string) => console.log(`        ${text}`);
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)}s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

interface Cloud { readonly endpoint: string; readonly accessKeyId: string; readonly accessKeySecret: string; stop(): Promise<void> }

async function main(): Promise<void> {
  requireTerraform();
  const work = mkdtempSync(join(tmpdir(), 'ims-demo-'));
  let cloud: Cloud | undefined;
  const cleanUp = async () => {
    await cloud?.stop();
    rmSync(work, { recursive: true, force: true });
  };
  process.once('SIGINT', () => void cleanUp().then(() => process.exit(130)));
  try {
    step('Bundling the provider and the local service');
    run(['tools/bundle-provider.ts'], ROOT);
    run(['local/build.ts'], ROOT);
    step('Starting the local IMS and OSS');
    cloud = await startCloud(join(work, 'cloud'));
    note(`${cloud.endpoint}, no account needed`);
    step('Uploading footage: three episodes with speech, an opening, an ending, music');
    await upload(cloud);
    step('cdktf deploy episode');
    const outputs = await deploy(cloud, work);
    step('Fetching the videos');
    await report(cloud, outputs);
  } finally {
    await cleanUp();
  }
}

function requireTerraform(): void {
  let version: string;
  try {
    version = JSON.parse(execFileSync('terraform', ['version', '-json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).terraform_version;
  } catch {
    throw new Error('terraform was not found on the PATH. Install version 1.5 or newer: https://developer.hashicorp.com/terraform/install');
  }
  const [major, minor] = version.split('.').map(Number);
  if (major < 1 || (major === 1 && minor < 5)) throw new Error(`terraform ${version} is too old: 1.5 or newer is needed.`);
}

function run(args: string[], cwd: string): void {
  execFileSync(process.execPath, [require.resolve('tsx/cli'), ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The service as a user starts it, on a free port. */
async function startCloud(dataDir: string): Promise<Cloud> {
  const child = spawn(process.execPath, [join(ROOT, 'local', 'lib', 'cli.js'), 'start', '--port', '0', '--data-dir', dataDir, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = readline.createInterface({ input: child.stdout });
  const ready = await new Promise<{ endpoint: string; accessKeyId: string; accessKeySecret: string }>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the local service ended with code ${code}`)));
    lines.on('line', (line) => {
      const event = JSON.parse(line);
      if (event.event === 'ready') resolve(event);
      else note(pc.dim(event.text));
    });
  });
  return { ...ready, stop: () => stopped(child) };
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function bucket(cloud: Cloud, name: string): OSS {
  return new OSS({
    accessKeyId: cloud.accessKeyId, accessKeySecret: cloud.accessKeySecret, endpoint: cloud.endpoint, region: `oss-${REGION}`, bucket: name, sldEnable: true,
  } as OSS.Options);
}

async function upload(cloud: Cloud): Promise<void> {
  const oss = bucket(cloud, 'demo-footage');
  await oss.putBucket('demo-footage');
  await oss.putBucket('demo-trailers');
  for (const name of ['ep1.mp4', 'ep2.mp4', 'ep3.mp4', 'opening.mp4', 'ending.png', 'logo.png', 'music.mp3']) {
    const file = join(FOOTAGE, UPLOADS[name] ?? name);
    await oss.putStream(name, createReadStream(file));
    note(`oss://demo-footage/${name}  ${megabytes(statSync(file).size)}`);
  }
}

interface Outputs { readonly job_id: string; readonly urls: string[]; readonly durations: number[] }

/** The example as a user deploys it, in a folder of its own so that nothing stays behind. */
async function deploy(cloud: Cloud, work: string): Promise<Outputs> {
  const project = join(work, 'examples', 'episode');
  mkdirSync(join(work, 'examples'));
  cpSync(EXAMPLE, project, { recursive: true, filter: (path) => !path.includes('cdktf.out') });
  cpSync(join(ROOT, 'examples', 'tsconfig.json'), join(work, 'examples', 'tsconfig.json'));
  for (const name of ['src', 'lib', 'node_modules', 'package.json', 'tsconfig.json']) symlinkSync(join(ROOT, name), join(work, name));
  const outputsFile = join(work, 'outputs.json');
  const env = {
    ...process.env, CHECKPOINT_DISABLE: '1', ALICLOUD_ACCESS_KEY: cloud.accessKeyId, ALICLOUD_SECRET_KEY: cloud.accessKeySecret,
    IMS_ENDPOINT: cloud.endpoint,
  };
  const args = [join(ROOT, 'node_modules', 'cdktf-cli', 'bundle', 'bin', 'cdktf'), 'deploy', 'episode', '--auto-approve', '--outputs-file', outputsFile];
  await streamed(args, project, env);
  return (JSON.parse(readFileSync(outputsFile, 'utf8')) as { episode: Outputs }).episode;
}

function streamed(args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const kept: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    readline.createInterface({ input: stream }).on('line', (line) => {
      kept.push(line);
      if (/(Creating|Creation complete|Still creating|will be created|Plan:|Apply complete|Error|Warning)/.test(line)) note(pc.dim(line.trim()));
    });
  }
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`cdktf deploy ended with code ${code}:\n${kept.join('\n')}`))));
  });
}

async function report(cloud: Cloud, outputs: Outputs): Promise<void> {
  mkdirSync(VIDEOS, { recursive: true });
  const oss = bucket(cloud, 'demo-trailers');
  console.log(`\n  job    ${outputs.job_id}`);
  for (const [index, url] of outputs.urls.entries()) {
    const file = join(VIDEOS, basename(new URL(url).pathname));
    await oss.get(decodeURIComponent(new URL(url).pathname.slice(1)), file);
    console.log(`  video  ${pc.green(file)}`);
    console.log(`         ${outputs.durations[index].toFixed(2)} s, ${megabytes(statSync(file).size)}, ${url}`);
  }
  console.log(`
Next:
  open ${pc.green(join('.demo', readdirSync(VIDEOS)[0]))}                      the montage
  ${pc.cyan('npx ims-local start')}                             the same service for your own stacks; then eval "$(npx ims-local env)"
  ${pc.cyan('examples/episode/main.ts')}                        change the title or the target duration and run the demo again
  ${pc.cyan('README.md')}                                       constructs, provider, what a change runs again
`);
}

main().catch((error: Error) => {
  console.error(pc.red(`\n${error.message}`));
  process.exitCode = 1;
});
