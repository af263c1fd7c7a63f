import { build, type BuildOptions, type Plugin } from 'esbuild';

/**
 * Packages that a bundle carries as a text, which is compiled when one of them is first required. V8 reads all the code of a bundle at each
 * start; Terraform starts a provider three or four times for a command, and most of these starts make no call to the cloud. A string costs
 * a tenth of that.
 */
export class DormantPackages {
  /** Files that are in the text, as esbuild's metafile names them. */
  inputs: readonly string[] = [];

  constructor(private readonly names: readonly string[], private readonly options: BuildOptions) {}

  plugin(): Plugin {
    return {
      name: 'dormant-packages',
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /./ }, ({ path }) => this.names.includes(path) ? { path, namespace: 'dormant' } : undefined);
        onResolve({ filter: /^dormant$/ }, () => ({ path: 'all', namespace: 'dormant-text' }));
        onLoad({ filter: /./, namespace: 'dormant' }, ({ path }) => ({ contents: `module.exports = require('dormant').wake(${JSON.stringify(path)});` }));
        onLoad({ filter: /./, namespace: 'dormant-text' }, async () => ({ contents: wakerOf(await this.text()) }));
      },
    };
  }

  private async text(): Promise<string> {
    const doors = this.names.map((name) => `${JSON.stringify(name)}: () => require(${JSON.stringify(name)})`);
    const { outputFiles, metafile } = await build({
      ...this.options, stdin: { contents: `module.exports = { ${doors.join(', ')} };`, resolveDir: __dirname }, bundle: true, write: false, metafile: true,
    });
    this.inputs = Object.keys(metafile.inputs);
    return outputFiles[0].text;
  }
}

/** The module that holds the text, and compiles it once. */
function wakerOf(text: string): string {
  return `
    const { compileFunction } = require('node:vm');
    let doors;
    const awake = () => {
      const module = { exports: {} };
      compileFunction(${JSON.stringify(text)}, ['module', 'exports', 'require'], { filename: 'vendor.js' })(module, module.exports, require);
      return module.exports;
    };
    exports.wake = (name) => (doors ??= awake())[name]();
  `;
}
