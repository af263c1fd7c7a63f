/** Bundles the provider into the one file that ships with the package and is installed at synth. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { DormantPackages } from './dormant-packages';

const root = join(__dirname, '..');
export const PROVIDER_BUNDLE = join(root, 'lib', 'provider-bundle', 'terraform-provider-ims.js');

/** What only calls to the cloud need: half of the provider's code. */
const DORMANT = ['@alicloud/credentials', '@alicloud/openapi-core', '@darabonba/typescript', 'ali-oss/lib/common/signUtils'];

const OPTIONS: BuildOptions = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  keepNames: true, // error classes are told apart by name
  legalComments: 'none',
};

export async function bundleProvider(outfile = PROVIDER_BUNDLE): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const dormant = new DormantPackages(DORMANT, OPTIONS);
  const result = await build({
    ...OPTIONS,
    plugins: [dormant.plugin()],
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
  writeFileSync(join(dirname(outfile), 'NOTICE'), noticeOf([...Object.keys(result.metafile.inputs), ...dormant.inputs]));
}

/** Name, version and licence text of every package inside the bundle, as their licences ask for. */
function noticeOf(inputs: readonly string[]): string {
  const packages = new Set(inputs.map((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[0]).filter((path) => path !== undefined));
  const notices = [...packages].sort().map((path) => {
    const directory = join(root, path);
    const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'License'].map((file) => readIfThere(join(directory, file))).find(Boolean);
    return `${name} ${version} (${typeof license === 'string' ? license : 'see its package'})\n\n${text ?? ''}`.trim();
  });
  return `The provider in this folder contains the following packages.\n\n${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

if (require.main === module) {
  void bundleProvider();
}
