import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../../support/bundle';
import { type Finished, installProvider, type Running, startTerraform, terraformIn, workingDirectory } from '../../../support/terraform';

const HEADER = `
terraform {
  required_providers {
    toy = { source = "toys/toy" }
  }
}
`;

/** The toy provider as a bundle. */
export class ToyProvider {
  static async build(): Promise<ToyProvider> {
    const dir = mkdtempSync(join(tmpdir(), 'toy-'));
    return new ToyProvider(dir, await bundle(join(__dirname, 'main.ts'), join(dir, 'toy.js')));
  }

  private readonly projects: ToyProject[] = [];

  private constructor(private readonly dir: string, readonly file: string) {}

  /** A new initialized working directory with this configuration. */
  async project(hcl: string): Promise<ToyProject> {
    const project = new ToyProject(this.file);
    this.projects.push(project);
    project.write(hcl);
    const { code, stdout, stderr } = await project.run('init');
    if (code !== 0) throw new Error(`terraform init has failed:\n${stdout}${stderr}`);
    return project;
  }

  remove(): void {
    this.projects.forEach((project) => project.remove());
    rmSync(this.dir, { recursive: true });
  }
}

/** A working directory of terraform with the toy provider and its service, a directory. */
export class ToyProject {
  private readonly place = workingDirectory();
  readonly executable: string;
  readonly dir = this.place.dir;

  constructor(bundled: string) {
    this.executable = installProvider(this.dir, bundled, 'registry.terraform.io/toys/toy', '1.0.0');
  }

  write(hcl: string): void {
    this.place.write('main.tf', HEADER + hcl);
  }

  file(name: string): string {
    return readFileSync(join(this.dir, name), 'utf8');
  }

  /** Runs terraform without input and with automatic approval. */
  run(command: string, args: readonly string[] = [], env: Record<string, string> = {}): Promise<Finished> {
    return terraformIn(this.dir, this.arguments(command, args), { env: this.environment(env) });
  }

  start(command: string, args: readonly string[] = [], env: Record<string, string> = {}): Running {
    return startTerraform(this.dir, this.arguments(command, args), { env: this.environment(env) });
  }

  /** Runs apply. Throws if it fails. */
  async apply(hcl?: string, env: Record<string, string> = {}): Promise<string> {
    if (hcl !== undefined) this.write(hcl);
    const { code, stdout, stderr } = await this.run('apply', [], env);
    if (code !== 0) throw new Error(`terraform apply has failed:\n${stdout}${stderr}`);
    return stdout;
  }

  /** Runs plan and returns its output. Throws if it fails. */
  async plan(hcl?: string, env: Record<string, string> = {}): Promise<{ readonly changes: boolean; readonly text: string }> {
    if (hcl !== undefined) this.write(hcl);
    const { code, stdout, stderr } = await this.run('plan', ['-detailed-exitcode'], env);
    if (code !== 0 && code !== 2) throw new Error(`terraform plan has failed:\n${stdout}${stderr}`);
    return { changes: code === 2, text: stdout };
  }

  /** Attributes of a resource or data source in the state. */
  async state(address: string): Promise<Record<string, any> | undefined> {
    const { stdout } = await this.run('show', ['-json']);
    const resources: any[] = JSON.parse(stdout).values?.root_module?.resources ?? [];
    return resources.find((resource) => resource.address === address)?.values;
  }

  /** Resources in the state as Terraform stores it. */
  stored(): { mode: string; instances: { status?: string; schema_version: number; attributes: Record<string, any> }[] }[] {
    return JSON.parse(this.file('terraform.tfstate')).resources;
  }

  /** The things in the service by id. */
  get things(): Record<string, Record<string, any>> {
    if (!existsSync(this.cloud)) return {};
    return Object.fromEntries(readdirSync(this.cloud).map((file) =>
      [file.replace('.json', ''), JSON.parse(readFileSync(join(this.cloud, file), 'utf8'))]));
  }

  /** Changes a thing outside of Terraform. */
  meddle(id: string, change: (thing: Record<string, any>) => Record<string, any>): void {
    writeFileSync(join(this.cloud, `${id}.json`), JSON.stringify(change(this.things[id])));
  }

  /** Deletes a thing outside of Terraform. */
  lose(id: string): void {
    rmSync(join(this.cloud, `${id}.json`));
  }

  /** Converts the stored state to an older schema version. */
  rewriteState(change: (state: any) => void): void {
    const state = JSON.parse(this.file('terraform.tfstate'));
    change(state);
    writeFileSync(join(this.dir, 'terraform.tfstate'), JSON.stringify(state));
  }

  remove(): void {
    this.place.remove();
  }

  private get cloud(): string {
    return join(this.dir, 'things');
  }

  private arguments(command: string, args: readonly string[]): string[] {
    const quiet = ['show', 'providers', 'version', 'state'].includes(command) ? [] : ['-no-color'];
    const asking = ['plan', 'apply', 'destroy', 'import', 'init'].includes(command) ? ['-input=false'] : [];
    const approving = ['apply', 'destroy'].includes(command) ? ['-auto-approve'] : [];
    return [command, ...quiet, ...asking, ...approving, ...args];
  }

  private environment(env: Record<string, string>): Record<string, string> {
    return { TOY_DIR: this.cloud, ...env };
  }
}
