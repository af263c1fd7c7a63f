import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FaultProxy } from './fault-proxy';
import type { LocalService } from '../../local/src';
import { cloudWithBuckets, environmentOf } from '../e2e/cloud';
import { Workspace } from '../e2e/workspace';
import { temporaryDirectory } from '../support/temporary-directory';
import { type Running, startTerraform, terraformIn } from '../support/terraform';

/** Initialized once; every environment expectSuccess on a copy. */
let template: Promise<string> | undefined;

async function initialized(): Promise<string> {
  const workspace = new Workspace({}).configure('');
  await workspace.ok('init', '-no-color');
  return workspace.directory;
}

/** The largest file that can be written, in blocks of 512 or 1024 bytes: like a full disk. */
const LARGEST_FILE = 2;

/** The real terraform with the real provider, a local service, and a fault proxy between them. */
export class TerraformEnvironment {
  static async open(): Promise<TerraformEnvironment> {
    const directory = temporaryDirectory('ims-stage-');
    cpSync(await (template ??= initialized()), directory, { recursive: true, verbatimSymlinks: true });
    const cloud = await cloudWithBuckets();
    return new TerraformEnvironment(directory, cloud, await FaultProxy.start(cloud.endpoint));
  }

  private constructor(readonly directory: string, readonly cloud: LocalService, readonly proxy: FaultProxy) {}

  configure(hcl: string): this {
    writeFileSync(join(this.directory, 'main.tf'), `provider "ims" { region = "cn-shanghai" }\n${hcl}`);
    return this;
  }

  start(...args: string[]): Running {
    return startTerraform(this.directory, args, { env: this.env });
  }

  /** Runs terraform while files cannot grow, so that neither the state nor its emergency copy is written. */
  withFullDisk(...args: string[]) {
    const bin = join(this.directory, 'bin');
    const terraform = execFileSync('sh', ['-c', 'command -v terraform'], { encoding: 'utf8' }).trim();
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'terraform'), `#!/bin/sh\nulimit -f ${LARGEST_FILE}\nexec "${terraform}" "$@"\n`);
    chmodSync(join(bin, 'terraform'), 0o755);
    return terraformIn(this.directory, args, { env: { ...this.env, PATH: `${bin}:${process.env.PATH}` } });
  }

  run(...args: string[]) {
    return terraformIn(this.directory, args, { env: this.env });
  }

  async ok(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(...args);
    if (code !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
    return stdout;
  }

  apply(): Promise<string> {
    return this.ok('apply', '-auto-approve', '-no-color');
  }

  async state(address: string): Promise<any> {
    const { values } = JSON.parse(await this.ok('show', '-json'));
    return values?.root_module?.resources?.find((resource: { address: string }) => resource.address === address)?.values;
  }

  async planIsEmpty(): Promise<boolean> {
    const { code, stdout, stderr } = await this.run('plan', '-detailed-exitcode', '-no-color');
    if (code === 1) throw new Error(`terraform plan failed:\n${stdout}\n${stderr}`);
    return code === 0;
  }

  /** Repairs a truncated state file as Terraform's documentation says: with the backup, or without a state if there is no backup. */
  restoreState(): void {
    const state = join(this.directory, 'terraform.tfstate');
    const backup = `${state}.backup`;
    if (isJson(state)) return;
    if (existsSync(backup) && isJson(backup)) copyFileSync(backup, state);
    else rmSync(state, { force: true });
  }

  /** Jobs of the service that did not fail. */
  get paid() {
    return this.cloud.service.jobs.readable().filter(({ data }) => data.Status !== 'Failed');
  }

  async close(): Promise<void> {
    await this.proxy.close();
    await this.cloud.close();
    rmSync(this.directory, { recursive: true, force: true });
  }

  private get env() {
    return { ...environmentOf(this.cloud), IMS_ENDPOINT: this.proxy.endpoint };
  }
}

/** Processes that terraform has started, that is, its provider. */
export function childrenOf(pid: number): number[] {
  return execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).trim().split('\n').map(Number);
}

function isJson(file: string): boolean {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return true;
  } catch {
    return false;
  }
}
