import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** A copy of an example in a temporary directory, with this checkout as its `cdktf-alicloud-ims`. */
export class ExampleProject {
  /** Copies `examples/<name>` below `work`. */
  static copy(name: string, work: string): ExampleProject {
    const directory = join(work, 'examples', name);
    mkdirSync(directory, { recursive: true });
    cpSync(join(ROOT, 'examples', name), directory, { recursive: true, filter: (path) => !path.includes('cdktf.out') });
    cpSync(join(ROOT, 'examples', 'tsconfig.json'), join(work, 'examples', 'tsconfig.json'));
    symlinkSync(join(ROOT, 'examples', 'footage'), join(work, 'examples', 'footage'));
    for (const entry of ['src', 'lib', 'node_modules', 'package.json', 'tsconfig.json']) symlinkSync(join(ROOT, entry), join(work, entry));
    return new ExampleProject(directory);
  }

  private constructor(readonly directory: string) {}

  /** Starts cdktf, for example `start(['deploy', 'episode', '--auto-approve'], env)`. */
  start(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
    const cli = join(ROOT, 'node_modules', 'cdktf-cli', 'bundle', 'bin', 'cdktf');
    return spawn(process.execPath, [cli, ...args], {
      cwd: this.directory, stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CHECKPOINT_DISABLE: '1', CI: '1', FORCE_COLOR: '0', ...env },
    });
  }

  /** Synthesizes the example without cdktf-cli. */
  synth(env: NodeJS.ProcessEnv): void {
    const tsx = join(ROOT, 'node_modules', '.bin', 'tsx');
    execFileSync(tsx, ['--tsconfig', '../tsconfig.json', 'main.ts'], { cwd: this.directory, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  }

  /** Directory of a synthesized stack. */
  stack(name: string): string {
    return join(this.directory, 'cdktf.out', 'stacks', name);
  }
}
