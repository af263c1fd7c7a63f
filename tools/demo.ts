/**
 * The demo: deploys an example with `cdktf deploy` to the local service and renders a video from real footage. Leaves only the folder
 * `.demo` with the videos.
 */
import { type ChildProcess, execFileSync } from 'node:child_process';
import { createReadStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as readline from 'node:readline';
import OSS from 'ali-oss';
import pc from 'picocolors';
import { ExampleProject } from './example-project';
import { type JobEvent, type LocalService, startLocalService } from '../local/src';

const ROOT = join(__dirname, '..');
const VIDEOS = join(ROOT, '.demo');
const FOOTAGE = join(ROOT, 'examples', 'footage');
const UPLOADS: Record<string, string> = { 'ep1.mp4': 'episode1.mp4', 'ep2.mp4': 'episode2.mp4', 'ep3.mp4': 'episode3.mp4' };
const REGION = 'cn-shanghai';

const started = Date.now();
const step = (text: string) => console.log(`${pc.cyan(`${seconds(Date.now() - started).padStart(6)}`)}  ${pc.bold(text)}`);
const note = (text: string) => console.log(`        ${text}`);
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)}s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

async function main(): Promise<void> {
  requireTerraform();
  const work = mkdtempSync(join(tmpdir(), 'ims-demo-'));
  let service: LocalService | undefined;
  const cleanUp = async () => {
    await service?.close();
    rmSync(work, { recursive: true, force: true });
  };
  process.once('SIGINT', () => void cleanUp().then(() => process.exit(130)));
  try {
    step('Bundling the provider');
    run(['tools/bundle-provider.ts'], ROOT);
    step('Starting the local IMS and OSS');
    service = await startService(join(work, 'service'));
    note(`${service.endpoint}, no account needed; video engine: ${service.video}`);
    step('Uploading footage: three episodes with speech, an opening, an ending, music');
    await upload(service);
    step('cdktf deploy episode');
    const outputs = await deploy(service, work);
    step('Fetching the videos');
    await report(service, outputs);
  } finally {
    await cleanUp();
  }
}

function requireTerraform(): void {
  let version: string;
  try {
    version = JSON.parse(execFileSync('terraform', ['version', '-json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).terraform_version;
  } catch {
    throw new Error('terraform is not on the PATH. Install version 1.5 or newer: https://developer.hashicorp.com/terraform/install');
  }
  const [major, minor] = version.split('.').map(Number);
  if (major < 1 || (major === 1 && minor < 5)) throw new Error(`terraform ${version} is too old. Install version 1.5 or newer.`);
}

function run(args: string[], cwd: string): void {
  execFileSync(process.execPath, [require.resolve('tsx/cli'), ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Starts the local service on a free port and prints the progress of jobs. */
function startService(dataDir: string): Promise<LocalService> {
  return startLocalService({ dataDir, port: 0, onJob: progress() });
}

/** Prints job events, without repeated lines. */
function progress(): (event: JobEvent) => void {
  let last = '';
  return (event) => {
    const line = jobLine(event);
    if (line !== last) note(pc.dim(`ims    ${line}`));
    last = line;
  };
}

function jobLine(event: JobEvent): string {
  switch (event.kind) {
    case 'planning': return `${event.stage} ${quarter(event.percent)}`;
    case 'planned': return `planned ${event.outputs} output(s)${event.notRendered.map((part) => `\n               not rendered yet: ${part}`).join('')}`;
    case 'rendering': return `rendering output ${event.output + 1} of ${event.outputs} ${quarter(event.percent)}`;
    case 'produced': return `rendered ${event.mediaURL}`;
    case 'outputFailed':
    case 'failed': return `failed: ${event.failure.ErrorCode}: ${event.failure.ErrorMessage}`;
    default: return `job ${event.kind}`;
  }
}

const quarter = (percent: number) => `${Math.floor(percent / 25) * 25} %`;

function bucket(service: LocalService, name: string): OSS {
  return new OSS({
    ...service.credentials, endpoint: service.endpoint, region: `oss-${REGION}`, bucket: name, sldEnable: true,
  } as OSS.Options);
}

async function upload(service: LocalService): Promise<void> {
  const oss = bucket(service, 'demo-footage');
  await oss.putBucket('demo-footage');
  await oss.putBucket('demo-trailers');
  for (const name of ['ep1.mp4', 'ep2.mp4', 'ep3.mp4', 'opening.mp4', 'ending.png', 'music.mp3']) {
    const file = join(FOOTAGE, UPLOADS[name] ?? name);
    await oss.putStream(name, createReadStream(file));
    note(`oss://demo-footage/${name}  ${megabytes(statSync(file).size)}`);
  }
}

interface Outputs { readonly job_id: string; readonly urls: string[]; readonly durations: number[] }

/** Deploys a copy of the example, so that the example's folder stays unchanged. */
async function deploy(service: LocalService, work: string): Promise<Outputs> {
  const outputsFile = join(work, 'outputs.json');
  const project = ExampleProject.copy('episode', work);
  await streamed(project.start(['deploy', 'episode', '--auto-approve', '--outputs-file', outputsFile], service.environment));
  return (JSON.parse(readFileSync(outputsFile, 'utf8')) as { episode: Outputs }).episode;
}

function streamed(child: ChildProcess): Promise<void> {
  const kept: string[] = [];
  for (const stream of [child.stdout!, child.stderr!]) {
    readline.createInterface({ input: stream }).on('line', (line) => {
      kept.push(line);
      if (/(Creating|Creation complete|Plan:|Apply complete|Error:|Warning: (?!Unable to open CLI))/.test(line)) note(pc.dim(line.trim()));
    });
  }
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`cdktf deploy ended with code ${code}:\n${kept.join('\n')}`))));
  });
}

async function report(service: LocalService, outputs: Outputs): Promise<void> {
  mkdirSync(VIDEOS, { recursive: true });
  const oss = bucket(service, 'demo-trailers');
  console.log(`\n  job    ${outputs.job_id}`);
  for (const [index, url] of outputs.urls.entries()) {
    const file = join(VIDEOS, basename(new URL(url).pathname));
    await oss.get(decodeURIComponent(new URL(url).pathname.slice(1)), file);
    console.log(`  video  ${pc.green(file)}`);
    console.log(`         ${outputs.durations[index].toFixed(2)} s, ${megabytes(statSync(file).size)}, ${url}`);
  }
  const next: [string, string][] = [
    ['.demo/', 'watch the montage'],
    ['examples/episode/main.ts', 'change the title or the target duration, and run the demo again'],
    ['npx ims-local start', 'the same service for your own stacks; then eval "$(npx ims-local env)"'],
    ['README.md', 'the constructs, the provider, and what a change runs again'],
  ];
  console.log(`\nNext:\n${next.map(([what, why]) => `  ${pc.cyan(what.padEnd(26))}${why}`).join('\n')}\n`);
}

main().catch((error: Error) => {
  console.error(pc.red(`\n${error.message}`));
  process.exitCode = 1;
});
