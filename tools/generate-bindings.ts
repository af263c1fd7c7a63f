/** Generates the L1 classes `src/bindings/ims` from the provider's own schema, as the real terraform prints it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConstructsMakerProviderTarget, Language, ProviderSchema, TerraformProviderConstraint } from '@cdktf/commons';
import { TerraformProviderGenerator } from '@cdktf/provider-generator/lib/get/generator/provider-generator';
import { CodeMaker } from 'codemaker';
import { bundleProvider } from './bundle-provider';
import { ProviderPackage, platformOf } from '../src/constructs/private/provider-package';

const BINDINGS = join(__dirname, '..', 'src', 'bindings', 'ims');

/** The schema of the provider as built from this checkout. */
export function providerSchema(): ProviderSchema {
  const directory = mkdtempSync(join(tmpdir(), 'ims-schema-'));
  try {
    const provider = ProviderPackage.load();
    provider.installInto(directory, [platformOf(process.platform, process.arch)]);
    writeFileSync(join(directory, 'main.tf.json'), JSON.stringify({
      terraform: { required_providers: { ims: { source: 'alicloud-ims/ims', version: provider.version } } },
    }));
    const terraform = (...args: string[]) => execFileSync('terraform', args, {
      cwd: directory, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, CHECKPOINT_DISABLE: '1' },
    });
    terraform('init', '-no-color');
    return JSON.parse(terraform('providers', 'schema', '-json')) as ProviderSchema;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  process.env.CHECKPOINT_DISABLE = '1';
  await bundleProvider();
  const target = mkdtempSync(join(tmpdir(), 'ims-bindings-'));
  const code = new CodeMaker();
  const constraint = new TerraformProviderConstraint({ name: 'ims', source: 'alicloud-ims/ims', version: '>= 0.0.0' });
  new TerraformProviderGenerator(code, providerSchema()).generate(new ConstructsMakerProviderTarget(constraint, Language.TYPESCRIPT));
  await code.save(target);
  rmSync(BINDINGS, { recursive: true, force: true });
  const generated = join(target, 'providers', 'ims');
  execFileSync('cp', ['-r', generated, BINDINGS]);
  rmSync(target, { recursive: true, force: true });
  console.log(`src/bindings/ims: ${readdirSync(BINDINGS, { recursive: true }).length} entries`);
}

void main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
