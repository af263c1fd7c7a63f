import { cdktf, javascript } from 'projen';

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

  // The versions that were tried together; TypeScript 6 and later break ts-node and ts-jest.
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

  // Only montage rules run inside the user's program; everything below is bundled into the provider or used to build.
  bundledDeps: ['fastest-levenshtein@^1'],
  devDeps: [
    // provider (bundled into one file)
    '@alicloud/openapi-core@^1.0.8', '@alicloud/credentials@^2.4.7', '@darabonba/typescript@^1',
    '@bufbuild/protobuf@~2.12.0',
    '@msgpack/msgpack@^3.1.3', 'asn1js@^3',
    // building
    '@bufbuild/buf@1.74.0', 'ts-proto@^2', 'esbuild@^0.28', 'tsx@^4',
    '@cdktf/provider-generator@0.21.0', '@cdktf/commons@0.21.0', 'codemaker@1.112.0',
    // testing
    'cdktf-cli@0.21.0', 'ali-oss@^6.23.0', '@types/ali-oss@^6', '@types/mime-types@^3', 'fast-check@^4',
    '@stryker-mutator/core@9.6.1', '@stryker-mutator/jest-runner@9.6.1', // 10 needs Node 22
  ],

  tsconfigDev: {
    // JSON beside the code is read by tests and tools; the library's own tsconfig is written by jsii.
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
// 1.13 has no binaries for other platforms in the registry, which makes `npm ci` refuse the lock file.
project.package.addPackageResolutions('unrs-resolver@1.12.2');
project.jest!.config.testMatch = ['<rootDir>/test/**/*.test.ts', '<rootDir>/local/test/**/*.test.ts'];

// The provider and its client are bundled by esbuild, not compiled by jsii: they are no part of the construct library's API.
project.tsconfig?.addExclude('src/provider');
project.tsconfig?.addExclude('src/ims');

// One project knows all files: library, provider, local service, tests, tools.
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
  'no-bitwise': 'off', // hashes, colours, file modes
  '@stylistic/arrow-parens': ['error', 'always'],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
  'import/no-extraneous-dependencies': ['error', {
    devDependencies: ['**/test/**', '**/examples/**', '**/tools/**', '**/bench/**', 'local/build.ts', 'src/provider/**', 'src/ims/**', 'local/src/alicloud/**', '.projenrc.ts', 'projenrc/**/*.ts'],
    optionalDependencies: true, peerDependencies: true, packageDir: ['.', './local'],
  }],
  'import/no-unresolved': ['error', { ignore: ['^cdktf-alicloud-ims$'] }],
});

// The arrows of the house (DESIGN.md): what a room may import of ours.
const room = (target: string, from: string, ...except: string[]) => ({ target, from, except });
project.eslint?.addRules({
  'import/no-restricted-paths': ['error', {
    zones: [
      room('./src/montage', './src', './montage'),
      room('./src/ims', './src', './ims', './montage'),
      room('./src/provider/plugin', './src', './provider/plugin'),
      room('./src/provider/framework', './src', './provider/framework', './provider/plugin'),
      room('./src/provider', './src', './provider', './ims', './montage'),
      room('./src/constructs', './src', './constructs', './bindings', './montage'),
      room('./local/src', './src', './montage', './provider/plugin', './provider/framework'),
      ...['oss', 'ims', 'smq', 'account', 'engine', 'server', 'cli'].map((name) => room(`./local/src/${name}`, './src', './montage')),
      room('./local/src/oss', './local/src', './oss'),
      room('./local/src/smq', './local/src', './smq', './ims'),
      room('./local/src/engine', './local/src', './engine'),
      { target: './src', from: './local' },
    ],
  }],
});

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

const mutation = project.addTask('test:mutation', { description: 'Change the code in many places and expect a unit test to fail each time (all, or the given files and folders)' });
mutation.exec('tsx tools/mutation-test.ts', { receiveArgs: true });

// The cheapest checks run first.
for (const task of [typecheck, bundle, lint, unit, e2e]) project.testTask.spawn(task);

project.addTask('demo', { description: 'Render a montage on this machine, without an account', exec: 'tsx tools/demo.ts' });
project.addTask('bench', { description: 'Measure, as ratios, and write bench/results.json', exec: 'tsx bench/main.ts' });
project.postCompileTask.exec('tsx tools/lazy-exports.ts');
project.postCompileTask.exec('cp src/bindings/alicloud/NOTICE lib/bindings/alicloud/NOTICE');
project.postCompileTask.spawn(bundle);

for (const path of ['/local/', '/schemas/', '/examples/', '/bench/', '/tools/', '/test/', '/.ci/', '/cdktf.json', '/.demo/', '/.stryker-tmp/', '/reports/']) {
  project.npmignore?.exclude(path);
}

project.synth();
