/**
 * Generates the L1 classes: `src/bindings/ims` from the schema of this checkout's provider, which terraform prints, and
 * `src/bindings/alicloud` from the schema of aliyun/alicloud in `schemas/alicloud`.
 *
 *     npx tsx tools/generate-bindings.ts [ims] [alicloud]     # without a name: both
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConstructsMakerProviderTarget, Language, type ProviderSchema, TerraformProviderConstraint } from '@cdktf/commons';
import { TerraformProviderGenerator } from '@cdktf/provider-generator/lib/get/generator/provider-generator';
import { CodeMaker } from 'codemaker';
import { bundleProvider } from './bundle-provider';
import { ProviderPackage, platformOf } from '../src/constructs/provider/provider-package';

const ROOT = join(__dirname, '..');
const ALICLOUD = join(ROOT, 'schemas', 'alicloud');

/** A provider and where its schema comes from. */
interface Source {
  readonly source: string;
  /** Version constraint of a stack, unless its provider class sets one. */
  readonly version: string;
  readonly schema: () => Promise<ProviderSchema>;
  /** NOTICE file to copy to the generated classes. */
  readonly notice?: string;
}

const SOURCES: Record<string, Source> = {
  ims: { source: 'alicloud-ims/ims', version: '>= 0.0.0', schema: async () => { await bundleProvider(); return providerSchema(); } },
  // The schema contains no provider_versions, so synth writes the constraint instead of one version.
  alicloud: { source: 'aliyun/alicloud', version: '~> 1.283', schema: async () => alicloudSchema(), notice: join(ALICLOUD, 'NOTICE.bindings') },
};

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

/** The part of the schema of aliyun/alicloud that this library uses. */
export function alicloudSchema(): ProviderSchema {
  return JSON.parse(readFileSync(join(ALICLOUD, 'provider-schema.json'), 'utf8')) as ProviderSchema;
}

async function generate(name: string, { source, version, schema, notice }: Source): Promise<void> {
  const bindings = join(ROOT, 'src', 'bindings', name);
  const target = mkdtempSync(join(tmpdir(), `${name}-bindings-`));
  const code = new CodeMaker();
  const constraint = new TerraformProviderConstraint({ name, source, version });
  new TerraformProviderGenerator(code, await schema()).generate(new ConstructsMakerProviderTarget(constraint, Language.TYPESCRIPT));
  await code.save(target);
  rmSync(bindings, { recursive: true, force: true });
  cpSync(join(target, 'providers', name), bindings, { recursive: true });
  if (notice) copyFileSync(notice, join(bindings, 'NOTICE'));
  rmSync(target, { recursive: true, force: true });
  console.log(`src/bindings/${name}: ${readdirSync(bindings, { recursive: true }).length} entries`);
}

async function main(names: string[]): Promise<void> {
  process.env.CHECKPOINT_DISABLE = '1';
  const unknown = names.filter((name) => !(name in SOURCES));
  if (unknown.length > 0) throw new Error(`Unknown bindings: ${unknown.join(', ')}. Use ${Object.keys(SOURCES).join(' or ')}.`);
  for (const name of names.length > 0 ? names : Object.keys(SOURCES)) await generate(name, SOURCES[name]);
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}
