import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { ImsProvider, type ImsProviderProps } from '../../../src';
import { packageHash } from '../../../src/constructs/provider/lock-file';
import { platformOf } from '../../../src/constructs/provider/provider-package';
import { temporaryDirectory } from '../../support/temporary-directory';

function synthesized(props: ImsProviderProps = {}, prepare: (stackDirectory: string) => void = () => {}) {
  const outdir = temporaryDirectory();
  const directory = join(outdir, 'stacks', 'test');
  const app = new App({ outdir });
  const stack = new TerraformStack(app, 'test');
  const provider = new ImsProvider(stack, 'ims', props);
  mkdirSync(directory, { recursive: true });
  prepare(directory);
  app.synth();
  const json = JSON.parse(readFileSync(join(directory, 'cdk.tf.json'), 'utf8'));
  return { directory, json, provider, lock: () => readFileSync(join(directory, '.terraform.lock.hcl'), 'utf8') };
}

test('the bundled provider is installed for this platform, executable, and locked by its hash', () => {
  const { directory, json, lock } = synthesized({ region: 'cn-shanghai' });
  const { version, source } = json.terraform.required_providers.ims;
  expect(source).toBe('alicloud-ims/ims');
  const fileName = `terraform-provider-ims_v${version}`;
  const file = join(directory, 'terraform.d/plugins/registry.terraform.io/alicloud-ims/ims', version, platformOf(process.platform, process.arch), fileName);
  expect(statSync(file).mode & 0o111).toBe(0o111);
  expect(lock()).toContain(`"${packageHash(fileName, readFileSync(file))}"`);
  expect(json.provider.ims).toEqual([{ region: 'cn-shanghai' }]);
});

test('lock entries of other providers stay', () => {
  const other = 'provider "registry.terraform.io/hashicorp/random" {\n  version = "3.6.0"\n  hashes = [\n    "h1:x=",\n  ]\n}\n';
  const { lock } = synthesized({}, (directory) => writeFileSync(join(directory, '.terraform.lock.hcl'), other));
  expect(lock()).toContain(other);
  expect(lock()).toContain('alicloud-ims/ims');
});

test('it can be installed for the platform where Terraform will run', () => {
  const { directory, json } = synthesized({ platforms: ['linux_arm64', 'darwin_arm64'] });
  const versions = join(directory, 'terraform.d/plugins/registry.terraform.io/alicloud-ims/ims', json.terraform.required_providers.ims.version);
  expect(['linux_arm64', 'darwin_arm64', 'linux_amd64'].map((platform) => existsSync(join(versions, platform)))).toEqual([true, true, false]);
});

test('install: false leaves the provider to a registry', () => {
  const { directory } = synthesized({ install: false });
  expect(existsSync(join(directory, 'terraform.d'))).toBe(false);
  expect(existsSync(join(directory, '.terraform.lock.hcl'))).toBe(false);
});

test('Windows is warned of, not left to an opaque error', () => {
  const { provider } = synthesized({ platforms: ['windows_amd64'] });
  expect(provider.node.metadata.map(({ data }) => data)).toContainEqual(expect.stringContaining('WSL'));
});

test.each([['linux', 'x64', 'linux_amd64'], ['darwin', 'arm64', 'darwin_arm64'], ['win32', 'ia32', 'windows_386']] as const)(
  '%s %s is %s to Terraform', (os, arch, platform) => expect(platformOf(os, arch)).toBe(platform),
);
