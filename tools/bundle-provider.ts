/** Bundles the provider into one file, which the package contains and synth installs. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { LazyPackages } from './lazy-packages';

const root = join(__dirname, '..');
export const PROVIDER_BUNDLE = join(root, 'lib', 'provider-bundle', 'terraform-provider-ims.js');

/** Packages that only calls to the service need: half of the provider's code. */
const LAZY = ['@alicloud/credentials', '@alicloud/openapi-core', '@darabonba/typescript', 'ali-oss/lib/common/signUtils'];

const OPTIONS: BuildOptions = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  keepNames: true, // error classes are compared by name
  legalComments: 'none',
};

export async function bundleProvider(outfile = PROVIDER_BUNDLE): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lazy = new LazyPackages(LAZY, OPTIONS);
  const result = await build({
    ...OPTIONS,
    plugins: [lazy.plugin()],
    entryPoints: [join(root, 'src', 'provider', 'main.ts')],
    bundle: true,
    metafile: true,
    banner: { js: '#!/usr/bin/env node' },
    define: { 'process.env.IMS_PROVIDER_VERSION': JSON.stringify(version) },
    write: false,
    outfile,
  });
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, result.outputFiles[0].contents);
  chmodSync(outfile, 0o755);
  writeFileSync(join(dirname(outfile), 'NOTICE'), noticeOf([...Object.keys(result.metafile.inputs), ...lazy.inputs]));
}

/** Name, version and licence text of each package in the bundle, as the licences require. */
function noticeOf(inputs: readonly string[]): string {
  const packages = new Set(inputs.map((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[0]).filter((path) => path !== undefined));
  const notices = [...packages].sort().map((path) => {
    const directory = join(root, path);
    const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'License'].map((file) => readIfExists(join(directory, file))).find(Boolean);
    return `${name} ${version} (${typeof license === 'string' ? license : 'see its package'})\n\n${text ?? ''}`.trim();
  });
  return `The provider in this folder contains the following packages.\n\n${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function readIfExists(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

if (require.main === module) {
  void bundleProvider();
}
