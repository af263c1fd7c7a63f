import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Result of a finished command. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TerraformOptions {
  /** Added to the environment. */
  readonly env?: Record<string, string | undefined>;
}

/** A running terraform in its own process group. */
export interface Running {
  readonly process: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Resolves with the output so far when it contains `text`. Rejects if terraform ends before. */
  printed(text: string): Promise<string>;
  /** Sends SIGINT to the process group, like Ctrl-C. */
  interrupt(): void;
}

/**
 * Runs terraform in `dir` and waits until it ends. It does not use configuration, plugins or TF_ variables of the user, and does not check
 * for updates.
 */
export function terraformIn(dir: string, args: readonly string[], options: TerraformOptions = {}): Promise<Finished> {
  return startTerraform(dir, args, options).finished;
}

/** Like {@link terraformIn}, without waiting. */
export function startTerraform(dir: string, args: readonly string[], { env = {} }: TerraformOptions = {}): Running {
  const child = spawn('terraform', [...args], { cwd: dir, env: environmentFor(dir, env), stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const output = { stdout: '', stderr: '' };
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT'
      ? new Error('The tests need terraform, which is not on the PATH. Install Terraform 1.5 or newer.')
      : error));
    child.on('close', (code) => resolve({ code, ...output }));
  });
  child.stdout.on('data', (chunk) => output.stdout += chunk);
  child.stderr.on('data', (chunk) => output.stderr += chunk);
  return {
    process: child,
    finished,
    printed: (text) => new Promise((resolve, reject) => {
      const check = () => {
        const all = output.stdout + output.stderr;
        if (all.includes(text)) resolve(all);
      };
      child.stdout.on('data', check);
      child.stderr.on('data', check);
      finished.then(() => reject(new Error(`terraform ended without printing "${text}":\n${output.stdout}${output.stderr}`)), reject);
      check();
    }),
    interrupt: () => process.kill(-child.pid!, 'SIGINT'),
  };
}

/** The environment for a terraform in `dir`. */
export function environmentFor(dir: string, env: Record<string, string | undefined>): NodeJS.ProcessEnv {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TF_')));
  const config = join(dir, '.terraformrc');
  writeFileSync(config, '');
  return {
    ...inherited,
    HOME: dir,
    CHECKPOINT_DISABLE: '1',
    TF_CLI_CONFIG_FILE: config,
    TF_DATA_DIR: join(dir, '.terraform'),
    TF_IN_AUTOMATION: '1',
    ...env,
  };
}

/** A new directory for terraform. Call `remove` at the end. */
export function workingDirectory(): { readonly dir: string; write(name: string, text: string): void; remove(): void } {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'terraform-test-')));
  return {
    dir,
    write: (name, text) => writeFileSync(join(dir, name), text),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

const GO_PLATFORM: Record<string, string> = { win32: 'windows' };
const GO_ARCH: Record<string, string> = { x64: 'amd64', ia32: '386' };

/**
 * Installs a provider, a bundled JavaScript file, where terraform finds it without a registry.
 * @param address such as `registry.terraform.io/alicloud-ims/ims`.
 * @returns the executable.
 */
export function installProvider(dir: string, bundle: string, address: string, version: string): string {
  const type = address.split('/').at(-1)!;
  const target = `${GO_PLATFORM[platform()] ?? platform()}_${GO_ARCH[arch()] ?? arch()}`;
  const folder = join(dir, 'terraform.d/plugins', address, version, target);
  const executable = join(folder, `terraform-provider-${type}_v${version}`);
  mkdirSync(folder, { recursive: true });
  const code = readFileSync(bundle, 'utf8');
  // The Node of this process, not the one on the PATH.
  writeFileSync(executable, `#!${process.execPath}\n${code.replace(/^#!.*\n/, '')}`);
  chmodSync(executable, 0o755);
  return executable;
}
