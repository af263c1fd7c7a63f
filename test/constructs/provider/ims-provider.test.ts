import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { ImsProvider, type ImsProviderProps } from '../../../src';
import { packageHash } from '../../../src/constructs/provider/lock-file';
import { platformOf, ProviderPackage } from '../../../src/constructs/provider/provider-package';
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

test('installs the bundled provider for this platform, executable, with its hash in the lock file', () => {
  const { directory, json, lock } = synthesized({ region: 'cn-shanghai' });
  const { version, source } = json.terraform.required_providers.ims;
  expect(source).toBe('alicloud-ims/ims');
  const fileName = `terraform-provider-ims_v${version}`;
  const file = join(directory, 'terraform.d/plugins/registry.terraform.io/alicloud-ims/ims', version, platformOf(process.platform, process.arch), fileName);
  expect(statSync(file).mode & 0o111).toBe(0o111);
  expect(lock()).toContain(`"${packageHash(fileName, readFileSync(file))}"`);
  expect(json.provider.ims).toEqual([{ region: 'cn-shanghai' }]);
});

test('keeps the lock entries of other providers', () => {
  const other = 'provider "registry.terraform.io/hashicorp/random" {\n  version = "3.6.0"\n  hashes = [\n    "h1:x=",\n  ]\n}\n';
  const { lock } = synthesized({}, (directory) => writeFileSync(join(directory, '.terraform.lock.hcl'), other));
  expect(lock()).toContain(other);
  expect(lock()).toContain('alicloud-ims/ims');
});

test('does not write an installed provider again', () => {
  let file = '';
  const { directory, json } = synthesized({}, (stackDirectory) => {
    const { version } = ProviderPackage.load();
    const folder = join(stackDirectory, 'terraform.d/plugins/registry.terraform.io/alicloud-ims/ims', version, platformOf(process.platform, process.arch));
    file = join(folder, `terraform-provider-ims_v${version}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, 'installed before');
  });
  expect(file).toContain(directory);
  expect(json.terraform.required_providers.ims.version).toBe(ProviderPackage.load().version);
  expect(readFileSync(file, 'utf8')).toBe('installed before');
});

test('installs the provider for other platforms', () => {
  const { directory, json } = synthesized({ platforms: ['linux_arm64', 'darwin_arm64'] });
  const versions = join(directory, 'terraform.d/plugins/registry.terraform.io/alicloud-ims/ims', json.terraform.required_providers.ims.version);
  expect(['linux_arm64', 'darwin_arm64', 'linux_amd64'].map((platform) => existsSync(join(versions, platform)))).toEqual([true, true, false]);
});

test('installs nothing with install: false', () => {
  const { directory } = synthesized({ install: false });
  expect(existsSync(join(directory, 'terraform.d'))).toBe(false);
  expect(existsSync(join(directory, '.terraform.lock.hcl'))).toBe(false);
});

test('warns of Windows', () => {
  const { provider } = synthesized({ platforms: ['windows_amd64'] });
  expect(provider.node.metadata.map(({ data }) => data)).toContainEqual(expect.stringContaining('WSL'));
});

test('sets all props', () => {
  const { json } = synthesized({
    region: 'cn-shanghai', accessKey: 'id', secretKey: 'secret', securityToken: 'token', profile: 'p', ecsRoleName: 'ecs', credentialsUri: 'http://localhost/c',
    assumeRole: { roleArn: 'acs:ram::1:role/deployer', sessionName: 'montage' }, endpoint: 'ice.example.com', ossEndpoint: 'oss.example.com', allowHttp: true,
    maxSubmissions: 30, maxEstimatedCost: 2000, priceTable: { perMinute: 0.3, date: '2026-09', currency: 'USD', minimumMinutes: 2, source: 'contract' }, install: false,
  });
  expect(json.provider.ims).toEqual([{
    region: 'cn-shanghai', access_key: 'id', secret_key: 'secret', security_token: 'token', profile: 'p', ecs_role_name: 'ecs', credentials_uri: 'http://localhost/c',
    assume_role: { role_arn: 'acs:ram::1:role/deployer', session_name: 'montage' }, endpoint: 'ice.example.com', oss_endpoint: 'oss.example.com', allow_http: true,
    max_submissions: 30, max_estimated_cost: 2000, price_table: { per_minute: 0.3, date: '2026-09', currency: 'USD', minimum_minutes: 2, source: 'contract' },
  }]);
});

describe('ImsProvider.of', () => {
  test('returns the first provider of the stack', () => {
    const stack = new TerraformStack(new App({ outdir: temporaryDirectory() }), 'test');
    const first = new ImsProvider(stack, 'first', { region: 'cn-shanghai', install: false });
    new ImsProvider(stack, 'second', { region: 'cn-beijing', alias: 'beijing', install: false });
    expect(ImsProvider.of(stack)).toBe(first);
  });

  test('returns undefined for a stack without one', () => {
    const app = new App({ outdir: temporaryDirectory() });
    new ImsProvider(new TerraformStack(app, 'other'), 'ims', { install: false });
    expect(ImsProvider.of(new TerraformStack(app, 'test'))).toBeUndefined();
  });
});
