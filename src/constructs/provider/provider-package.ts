import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageHash, withLockEntry } from './lock-file';

/** The source address of the provider, with Terraform's default registry. */
export const PROVIDER_SOURCE = 'registry.terraform.io/alicloud-ims/ims';

const PACKAGE_ROOT = join(__dirname, '..', '..', '..');
const BUNDLE = join(PACKAGE_ROOT, 'lib', 'provider-bundle', 'terraform-provider-ims.js');

/** Terraform's name of a platform, `<os>_<arch>`. */
export function platformOf(os: NodeJS.Platform, arch: string): string {
  const system = os === 'win32' ? 'windows' : os;
  const machine: Record<string, string> = { x64: 'amd64', ia32: '386' };
  return `${system}_${machine[arch] ?? arch}`;
}

/** The provider that ships inside this package as one file, and its installation without a registry. */
export class ProviderPackage {
  /** @throws Error when the package was not built */
  static load(): ProviderPackage {
    if (!existsSync(BUNDLE)) {
      throw new Error(`The provider is missing from this package: ${BUNDLE} does not exist. In a checkout, build it with "npx projen bundle".`);
    }
    return (ProviderPackage.loaded ??= new ProviderPackage(readFileSync(BUNDLE)));
  }

  private static loaded?: ProviderPackage;

  readonly version: string;

  private constructor(private readonly content: Buffer) {
    const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string };
    // Terraform refuses a version whose bytes have changed. A checkout has no version of its own, so its version contains a hash.
    this.version = version === '0.0.0' ? `0.0.0-dev.${createHash('sha256').update(content).digest('hex').slice(0, 10)}` : version;
  }

  /** Installs the provider where `terraform init` in `directory` finds it, and adds it to the lock file, so that no network is needed. */
  installInto(directory: string, platforms: readonly string[]): void {
    const fileName = `terraform-provider-ims_v${this.version}`;
    for (const platform of platforms) {
      const target = join(directory, 'terraform.d', 'plugins', ...PROVIDER_SOURCE.split('/'), this.version, platform, fileName);
      if (existsSync(target)) continue;
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, this.content);
      chmodSync(target, 0o755);
    }
    const lockFile = join(directory, '.terraform.lock.hcl');
    const previous = existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : '';
    const entry = { source: PROVIDER_SOURCE, version: this.version, hashes: [packageHash(fileName, this.content)] };
    writeFileSync(lockFile, withLockEntry(previous, entry));
  }
}
