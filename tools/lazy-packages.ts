import { build, type BuildOptions, type Plugin } from 'esbuild';

/**
 * Lazy loading of packages in a bundle: the bundle contains their code as a string, which is compiled when one of them is first required.
 * V8 parses the code of a bundle at each start. Terraform starts a provider three or four times per command, and most of these processes
 * never call the service. A string takes a tenth of the time.
 */
export class LazyPackages {
  /** Files in the string, as in esbuild's metafile. Set by the build. */
  inputs: readonly string[] = [];

  constructor(private readonly names: readonly string[], private readonly options: BuildOptions) {}

  plugin(): Plugin {
    return {
      name: 'lazy-packages',
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /./ }, ({ path }) => this.names.includes(path) ? { path, namespace: 'lazy' } : undefined);
        onResolve({ filter: /^lazy-code$/ }, () => ({ path: 'all', namespace: 'lazy-code' }));
        onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({ contents: `module.exports = require('lazy-code').load(${JSON.stringify(path)});` }));
        onLoad({ filter: /./, namespace: 'lazy-code' }, async () => ({ contents: loaderOf(await this.code()) }));
      },
    };
  }

  private async code(): Promise<string> {
    const packages = this.names.map((name) => `${JSON.stringify(name)}: () => require(${JSON.stringify(name)})`);
    const { outputFiles, metafile } = await build({
      ...this.options, stdin: { contents: `module.exports = { ${packages.join(', ')} };`, resolveDir: __dirname }, bundle: true, write: false, metafile: true,
    });
    this.inputs = Object.keys(metafile.inputs);
    return outputFiles[0].text;
  }
}

/** A module that contains `code` as a string and compiles it once. */
function loaderOf(code: string): string {
  return `
    const { compileFunction } = require('node:vm');
    let packages;
    const compile = () => {
      const module = { exports: {} };
      compileFunction(${JSON.stringify(code)}, ['module', 'exports', 'require'], { filename: 'vendor.js' })(module, module.exports, require);
      return module.exports;
    };
    exports.load = (name) => (packages ??= compile())[name]();
  `;
}
