import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformOf, ProviderPackage } from '../../src/constructs/provider/provider-package';
import { temporaryDirectory } from '../support/temporary-directory';
import { type Finished, type Running, startTerraform, terraformIn } from '../support/terraform';

/** The required attributes of a job, in HCL. */
export const REQUIRED = `
  input_config  = { media_array = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"] }
  output_config = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4", width = 540, height = 960 }
`;

/** Output of Terraform without the frames and line breaks that it draws around diagnostics. */
export const unwrapped = (text: string) => text.replace(/[│╷╵]/g, ' ').replace(/\s+/g, ' ');

/** A directory with a Terraform configuration and the bundled provider. */
export class Workspace {
  readonly directory = temporaryDirectory('ims-e2e-');
  private initialized = false;

  constructor(private readonly env: Record<string, string | undefined>) {
    const provider = ProviderPackage.load();
    provider.installInto(this.directory, [platformOf(process.platform, process.arch)]);
    writeFileSync(join(this.directory, 'versions.tf.json'), JSON.stringify({
      terraform: { required_providers: { ims: { source: 'alicloud-ims/ims', version: provider.version } } },
    }));
  }

  /** Sets the configuration: `main.tf`. */
  configure(hcl: string): this {
    writeFileSync(join(this.directory, 'main.tf'), hcl.includes('provider "ims"') ? hcl : `provider "ims" { region = "cn-shanghai" }\n${hcl}`);
    return this;
  }

  /** Runs terraform, after `terraform init` the first time. */
  async run(command: string, ...args: string[]): Promise<Finished> {
    await this.initialize();
    return terraformIn(this.directory, [command, ...args], { env: this.env });
  }

  /** As {@link run}; throws unless terraform succeeds. */
  async ok(command: string, ...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(command, ...args);
    if (code !== 0) throw new Error(`terraform ${command} ended with ${code}:\n${stdout}\n${stderr}`);
    return stdout;
  }

  async start(command: string, ...args: string[]): Promise<Running> {
    await this.initialize();
    return startTerraform(this.directory, [command, ...args], { env: this.env });
  }

  apply(...args: string[]): Promise<string> {
    return this.ok('apply', '-auto-approve', '-no-color', ...args);
  }

  /** Exit code of `plan -detailed-exitcode`: 0 nothing to do, 2 changes. */
  async plan(...args: string[]): Promise<{ readonly changes: boolean; readonly text: string }> {
    const { code, stdout, stderr } = await this.run('plan', '-detailed-exitcode', '-no-color', ...args);
    if (code === 1) throw new Error(`terraform plan failed:\n${stdout}\n${stderr}`);
    return { changes: code === 2, text: stdout };
  }

  /** Values of a resource in the state. */
  async state(address: string): Promise<any> {
    const { values } = JSON.parse(await this.ok('show', '-json'));
    return values?.root_module?.resources?.find((resource: { address: string }) => resource.address === address)?.values;
  }

  read(name: string): string {
    return readFileSync(join(this.directory, name), 'utf8');
  }

  /** Overwrites a file, for example the state. */
  write(name: string, text: string): void {
    writeFileSync(join(this.directory, name), text);
  }

  private async initialize(): Promise<void> {
    if (this.initialized) return;
    this.initialized = true;
    await this.ok('init', '-no-color');
  }
}
