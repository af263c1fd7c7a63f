import { build } from 'esbuild';

/** Bundles `entry` into one JavaScript file for Node 20, as a provider is shipped. */
export async function bundle(entry: string, outfile: string): Promise<string> {
  await build({ entryPoints: [entry], outfile, bundle: true, minify: true, platform: 'node', target: 'node20', logLevel: 'error' });
  return outfile;
}
