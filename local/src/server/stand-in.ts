import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';

/** Where Terraform looks the real provider up. */
const ADDRESS = 'registry.terraform.io/aliyun/alicloud';
const FILE = 'terraform-provider-alicloud.js';
/** Beside the bundled server, or, in a checkout, where `npx projen bundle` puts it. */
const BUNDLES = [path.join(__dirname, FILE), path.join(__dirname, '..', '..', 'lib', FILE)];

/** What has to be said when it is not there. */
export const STAND_IN_MISSING = 'The stand-in for the Terraform provider aliyun/alicloud is not built, so stacks with buckets and roles do not deploy here. '
  + 'In a checkout: npx projen bundle.';

/** The stand-in for the Terraform provider aliyun/alicloud, where Terraform finds it in place of the registry's. */
export interface InstalledStandIn {
  /** Configuration of the Terraform CLI that leads to it: TF_CLI_CONFIG_FILE. */
  readonly configFile: string;
  /** Directory of provider packages. */
  readonly mirror: string;
  /**
   * e.g. `1.999.123456789`: fits `~> 1.283` and is none of the real releases. (A version such as 1.283.0-local would be told from them more easily,
   * but Terraform takes prereleases for exact constraints only.) The last number comes from the bytes: a version names its bytes in lock files.
   */
  readonly version: string;
}

/**
 * Installs the stand-in below `directory`; what is there already stays. Undefined when the stand-in is not built.
 * @param bundles where it may be
 */
export function installStandIn(directory: string, bundles: readonly string[] = BUNDLES): InstalledStandIn | undefined {
  const bundle = bundles.find((file) => existsSync(file));
  if (bundle === undefined) return undefined;
  const content = readFileSync(bundle);
  const version = `1.999.${createHash('sha256').update(content).digest().readUInt32BE(0)}`;
  const mirror = path.join(path.resolve(directory), 'mirror');
  const executable = path.join(mirror, ...ADDRESS.split('/'), version, platform(), `terraform-provider-alicloud_v${version}`);
  if (!existsSync(executable)) put(executable, content, 0o755);
  const configFile = path.join(path.resolve(directory), 'terraformrc');
  const configuration = configurationOf(mirror);
  if (!existsSync(configFile) || readFileSync(configFile, 'utf8') !== configuration) put(configFile, configuration, 0o644);
  return { configFile, mirror, version };
}

/** The stand-in from the mirror and this project's provider from the stack, both from nowhere else: a registry would be asked, and is not there. */
function configurationOf(mirror: string): string {
  return `# Written by ims-local: Terraform finds the stand-in for aliyun/alicloud.
provider_installation {
  filesystem_mirror {
    path    = ${JSON.stringify(mirror)}
    include = ["${ADDRESS}"]
  }
  filesystem_mirror {
    path    = "terraform.d/plugins"
    include = ["registry.terraform.io/alicloud-ims/ims"]
  }
  direct {
    exclude = ["${ADDRESS}", "registry.terraform.io/alicloud-ims/ims"]
  }
}
`;
}

/** Whole or not at all: another process may be about to read it. */
function put(file: string, content: string | Buffer, mode: number): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}.part`;
  writeFileSync(partial, content, { mode });
  renameSync(partial, file);
}

function platform(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const machine: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386' };
  return `${system}_${machine[process.arch] ?? process.arch}`;
}
