import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';

/** Source address of the real provider. */
const ADDRESS = 'registry.terraform.io/aliyun/alicloud';
const FILE = 'terraform-provider-alicloud.js';
/** Paths of the bundle: beside the bundled server, or, in a checkout, the output of `npx projen bundle`. */
const BUNDLES = [path.join(__dirname, FILE), path.join(__dirname, '..', '..', 'lib', FILE)];

/** Message if the bundle does not exist. */
export const STAND_IN_MISSING = 'The stand-in for the Terraform provider aliyun/alicloud is not built, so stacks with buckets and roles cannot be deployed. '
  + 'In a checkout, run "npx projen bundle".';

/** An installed stand-in for the Terraform provider aliyun/alicloud. */
export interface InstalledStandIn {
  /** Terraform CLI configuration that selects the stand-in: the value of TF_CLI_CONFIG_FILE. */
  readonly configFile: string;
  /** Directory of provider packages. */
  readonly mirror: string;
  /**
   * E.g. `1.999.123456789`: matches `~> 1.283` and is not a real release. (Terraform matches a prerelease such as 1.283.0-local only with exact
   * constraints.) The last number is a hash of the bundle, because lock files identify the bytes of a provider by its version.
   */
  readonly version: string;
}

/**
 * Installs the stand-in below `directory`, unless it is installed already. Returns undefined if the stand-in is not built.
 * @param bundles possible paths of the bundle
 */
export function installStandIn(directory: string, bundles: readonly string[] = BUNDLES): InstalledStandIn | undefined {
  const bundle = bundles.find((file) => existsSync(file));
  if (bundle === undefined) return undefined;
  const content = readFileSync(bundle);
  const version = `1.999.${createHash('sha256').update(content).digest().readUInt32BE(0)}`;
  const mirror = path.join(path.resolve(directory), 'mirror');
  const executable = path.join(mirror, ...ADDRESS.split('/'), version, platform(), `terraform-provider-alicloud_v${version}`);
  if (!existsSync(executable)) writeAtomically(executable, content, 0o755);
  const configFile = path.join(path.resolve(directory), 'terraformrc');
  const configuration = configurationOf(mirror);
  if (!existsSync(configFile) || readFileSync(configFile, 'utf8') !== configuration) writeAtomically(configFile, configuration, 0o644);
  return { configFile, mirror, version };
}

/** Terraform installs the stand-in only from the mirror, and the provider of this project only from the stack, without contacting a registry. */
function configurationOf(mirror: string): string {
  return `# Written by ims-local: Terraform uses the stand-in for aliyun/alicloud.
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

/** Replaces a file atomically: another process may read it at the same time. */
function writeAtomically(file: string, content: string | Buffer, mode: number): void {
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
