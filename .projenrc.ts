import { cdktf, javascript, TextFile } from 'projen';

const project = new cdktf.ConstructLibraryCdktf({
  name: 'cdktf-alicloud-ims',
  description: 'Highlight montages on Alibaba Cloud IMS (ICE) as code: CDKTF constructs and a Terraform provider in one package',
  author: 'cdktf-alicloud-ims maintainers',
  authorAddress: 'maintainers@cdktf-alicloud-ims.dev',
  authorOrganization: true,
  repositoryUrl: 'https://github.com/alicloud-ims/cdktf-alicloud-ims.git',
  license: 'Apache-2.0',
  keywords: ['alicloud', 'alibaba-cloud', 'ims', 'ice', 'highlight', 'montage', 'video', 'terraform', 'terraform-provider'],
  defaultReleaseBranch: 'main',

  // These versions are tested together. ts-node and ts-jest do not support TypeScript 6.
  packageManager: javascript.NodePackageManager.NPM,
  projenrcTs: true,
  cdktfVersion: '^0.21.0',
  constructsVersion: '^10.4.2',
  jsiiVersion: '~5.9.0',
  typescriptVersion: '~5.9.0',
  minNodeVersion: '20.16.0',
  bumpPackage: 'commit-and-tag-version@^12',
  sampleCode: false,
  docgen: false,

  publishToPypi: { distName: 'cdktf-alicloud-ims', module: 'cdktf_alicloud_ims' },
  publishToMaven: { javaPackage: 'io.github.alicloudims.cdktf', mavenGroupId: 'io.github.alicloud-ims', mavenArtifactId: 'cdktf-alicloud-ims' },
  publishToGo: { moduleName: 'github.com/alicloud-ims/cdktf-alicloud-ims-go' },
  publishToNuget: { dotNetNamespace: 'AlicloudIms.Cdktf', packageId: 'AlicloudIms.Cdktf' },
  release: false,
  github: false,
  depsUpgrade: false,

  // A user's program loads only the constructs and the rules. The packages below are bundled into the provider or used for the build.
  bundledDeps: ['fastest-levenshtein@^1'],
  devDeps: [
    // provider
    '@alicloud/openapi-core@^1.0.8', '@alicloud/credentials@^2.4.7', '@darabonba/typescript@^1',
    '@bufbuild/protobuf@~2.12.0',
    '@msgpack/msgpack@^3.1.3', 'asn1js@^3',
    // build
    '@bufbuild/buf@1.74.0', 'ts-proto@^2', 'esbuild@^0.28', 'tsx@^4',
    '@cdktf/provider-generator@0.21.0', '@cdktf/commons@0.21.0', 'codemaker@1.112.0',
    // tests
    'cdktf-cli@0.21.0', 'ali-oss@^6.23.0', '@types/ali-oss@^6', '@types/mime-types@^3', 'fast-check@^4',
    '@stryker-mutator/core@9.6.1', '@stryker-mutator/jest-runner@9.6.1', // 10 needs Node 22
  ],

  tsconfigDev: {
    // Tests and tools import JSON files. jsii writes the tsconfig of the library.
    compilerOptions: { esModuleInterop: true, isolatedModules: true, resolveJsonModule: true, skipLibCheck: true, lib: ['es2023'], target: 'ES2022', paths: { 'cdktf-alicloud-ims': ['../src/index.ts'] } },
    include: ['../src/**/*.ts', '../local/**/*.ts', '../examples/**/*.ts', '../tools/**/*.ts', '../bench/**/*.ts'],
    exclude: ['../**/cdktf.out', '../local/lib', '../node_modules'],
  },
  eslintOptions: {
    dirs: ['src', 'local/src'],
    devdirs: ['test', 'local/test', 'examples', 'tools', 'bench'],
    ignorePatterns: ['src/bindings/**', '**/*.d.ts', '**/*_pb.ts', 'lib', 'local/lib', '**/cdktf.out', 'node_modules', 'coverage'],
  },
  jestOptions: {
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    jestConfig: {
      roots: ['<rootDir>/test', '<rootDir>/local/test'],
      moduleNameMapper: { '^cdktf-alicloud-ims$': '<rootDir>/src/index.ts' },
      testTimeout: 120_000,
      maxWorkers: '100%',
      collectCoverage: false,
      coveragePathIgnorePatterns: ['/node_modules/', '/src/bindings/', '_pb\\.ts$'],
    },
  },
  gitignore: ['/local/lib/', 'cdktf.out', '/.demo/', 'terraform*.tfstate*', '.terraform', '/coverage/', '/test-reports/', '/.stryker-tmp/', '/reports/', '*.tgz', '/API.json'],
});

project.package.addField('workspaces', ['local']);
// `npm ci` fails with 1.13, which has no binaries for other platforms in the registry.
project.package.addPackageResolutions('unrs-resolver@1.12.2');
project.jest!.config.testMatch = ['<rootDir>/test/**/*.test.ts', '<rootDir>/local/test/**/*.test.ts'];

// esbuild bundles the provider and its client. They are not part of the API of the construct library, which jsii compiles.
project.tsconfig?.addExclude('src/provider');
project.tsconfig?.addExclude('src/ims');

// One tsconfig contains all files: library, provider, local service, tests, tools.
project.eslint!.config.parserOptions = { ecmaVersion: 2022, sourceType: 'module', project: ['./test/tsconfig.json', './projenrc/tsconfig.json'] };

project.eslint!.addRules({
  '@stylistic/object-property-newline': 'off',
  '@stylistic/max-len': ['error', {
    code: 170, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreComments: true, ignoreRegExpLiterals: true,
  }],
  '@typescript-eslint/member-ordering': ['error', {
    classes: ['public-static-field', 'public-static-method', 'protected-static-field', 'protected-static-method', 'private-static-field',
      'private-static-method', 'field', 'constructor', 'method'],
    interfaces: 'never',
  }],
  'no-bitwise': 'off', // hashes, colors, file modes
  '@stylistic/arrow-parens': ['error', 'always'],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
  'import/no-extraneous-dependencies': ['error', {
    devDependencies: ['**/test/**', '**/examples/**', '**/tools/**', '**/bench/**', 'local/build.ts', 'src/provider/**', 'src/ims/**', 'local/src/alicloud/**', '.projenrc.ts', 'projenrc/**/*.ts'],
    optionalDependencies: true, peerDependencies: true, packageDir: ['.', './local'],
  }],
  'import/no-unresolved': ['error', { ignore: ['^cdktf-alicloud-ims$'] }],
});

// Module boundaries, as in DESIGN.md: the folders of this repository that a folder may import.
const mayImport = (target: string, from: string, ...except: string[]) => ({ target, from, except });
project.eslint?.addRules({
  'import/no-restricted-paths': ['error', {
    zones: [
      mayImport('./src/montage', './src', './montage'),
      mayImport('./src/ims', './src', './ims', './montage'),
      mayImport('./src/provider/plugin', './src', './provider/plugin'),
      mayImport('./src/provider/framework', './src', './provider/framework', './provider/plugin'),
      mayImport('./src/provider', './src', './provider', './ims', './montage'),
      mayImport('./src/constructs', './src', './constructs', './bindings', './montage'),
      mayImport('./local/src', './src', './montage', './provider/plugin', './provider/framework'),
      ...['oss', 'ims', 'smq', 'account', 'engine', 'server', 'cli'].map((name) => mayImport(`./local/src/${name}`, './src', './montage')),
      mayImport('./local/src/oss', './local/src', './oss'),
      mayImport('./local/src/smq', './local/src', './smq', './ims'),
      mayImport('./local/src/engine', './local/src', './engine'),
      { target: './src', from: './local' },
    ],
  }],
  // test/import-cycles.test.ts also finds cycles of types.
  'import/no-cycle': ['error', { ignoreExternal: true }],
  'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
});
project.eslint?.addOverride({ files: ['src/guesses/**', 'test/montage/rules/cases/**'], rules: { 'max-lines': 'off' } }); // data

const bundle = project.addTask('bundle', { description: 'Bundle the provider and the local service into one file each' });
bundle.exec('tsx tools/bundle-provider.ts');
bundle.exec('tsx local/build.ts');
const generate = project.addTask('generate', { description: 'Generate the L1 classes from the provider\'s own schema (needs terraform), the reference pages and the typed catalogs' });
generate.exec('tsx tools/generate-bindings.ts');
generate.exec('tsx tools/generate-docs.ts');
generate.exec('tsx tools/generate-catalogs.ts');
const typecheck = project.addTask('typecheck', { description: 'Check the types of all code, tests and tools included', exec: 'tsc --noEmit -p test/tsconfig.json' });

// eslint is split into a check and a fix.
const eslint = ['eslint', '--ext', '.ts', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '--cache-strategy', 'content'];
const linted = ['src', 'local', 'test', 'examples', 'tools', 'bench', '.projenrc.ts'];
const eslintEnv = { ESLINT_USE_FLAT_CONFIG: 'false', NODE_NO_WARNINGS: '1' };
project.testTask.reset();
project.removeTask('eslint');
const lint = project.addTask('lint', { description: 'Check the code with eslint', env: eslintEnv });
lint.execArgs([...eslint, ...linted]);
project.addTask('lint:fix', { description: 'Check the code with eslint and fix what eslint can fix', env: eslintEnv }).execArgs([...eslint, '--fix', ...linted]);

// End-to-end tests start terraform, cdktf or ffmpeg, or run many scenarios: whole folders, and files named *.e2e.test.ts elsewhere.
const E2E_TESTS = '/test/(e2e|faults|soak)/|\\.e2e\\.test\\.ts$';
const unit = project.addTask('test:unit', { description: 'Run the tests that start neither terraform nor cdktf nor ffmpeg (needs the bundle)' });
unit.execArgs(['jest', '--ci', '--testPathIgnorePatterns', '/node_modules/', E2E_TESTS]);
const e2e = project.addTask('test:e2e', { description: 'Run the end-to-end tests (needs the bundle, terraform and ffmpeg)' });
e2e.execArgs(['jest', '--ci', E2E_TESTS]);
const soak = project.addTask('test:soak', { description: 'Run all fault scenarios, all fuzzing and hundreds of jobs at once (about half an hour)', env: { SOAK: '1' } });
soak.spawn(bundle);
soak.exec('jest --ci --testTimeout=900000 test/faults test/fuzz test/soak test/provider/highlight-montage-job/semantic-diff');

const mutation = project.addTask('test:mutation', { description: 'Run the mutation tests, of the given files and folders or of all (tools/mutation-test.ts)' });
mutation.exec('tsx tools/mutation-test.ts', { receiveArgs: true });

// The cheapest checks run first.
for (const task of [typecheck, bundle, lint, unit, e2e]) project.testTask.spawn(task);

project.addTask('demo', { description: 'Render a montage on this machine, without an account', exec: 'tsx tools/demo.ts' });
project.addTask('bench', { description: 'Run the benchmarks and write bench/results.json', exec: 'tsx bench/main.ts' });
project.postCompileTask.exec('tsx tools/lazy-exports.ts');
project.postCompileTask.exec('cp src/bindings/alicloud/NOTICE lib/bindings/alicloud/NOTICE');
project.postCompileTask.spawn(bundle);

for (const path of ['/local/', '/schemas/', '/examples/', '/bench/', '/tools/', '/test/', '/.ci/', '/cdktf.json', '/.demo/', '/.stryker-tmp/', '/reports/', '/.nvmrc', '/.editorconfig']) {
  project.npmignore?.exclude(path);
}

new TextFile(project, '.nvmrc', { lines: ['20', ''] });
new TextFile(project, '.editorconfig', {
  lines: ['root = true', '', '[*]', 'charset = utf-8', 'end_of_line = lf', 'indent_style = space', 'indent_size = 2', 'insert_final_newline = true', 'trim_trailing_whitespace = true', ''],
});

project.synth();
