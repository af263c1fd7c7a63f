import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { environmentFor, installProvider, terraformIn, workingDirectory } from './terraform';

const place = workingDirectory();
afterAll(() => place.remove());

test('reports that terraform is not installed', async () => {
  await expect(terraformIn(place.dir, ['version'], { env: { PATH: '/nowhere' } })).rejects.toThrow('The tests need terraform, which is not on the PATH.');
});

test('runs terraform in the directory and returns exit code and output', async () => {
  place.write('main.tf', 'output "x" { value = nonsense }');
  const { code, stdout } = await terraformIn(place.dir, ['validate', '-json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout).error_count).toBe(1);
});

test('does not use the environment of the user', () => {
  const before = { ...process.env };
  Object.assign(process.env, { TF_VAR_x: '1', TF_LOG: 'trace' });
  try {
    const env = environmentFor(place.dir, { MORE: '2' });
    expect(env).toMatchObject({ CHECKPOINT_DISABLE: '1', HOME: place.dir, MORE: '2', PATH: process.env.PATH, TF_DATA_DIR: join(place.dir, '.terraform') });
    expect(env).not.toHaveProperty('TF_VAR_x');
    expect(env).not.toHaveProperty('TF_LOG');
  } finally {
    process.env = before;
  }
});

test('installs a provider where terraform finds it', () => {
  place.write('provider.js', '#!/usr/bin/env node\nconsole.log(1)');
  const executable = installProvider(place.dir, join(place.dir, 'provider.js'), 'registry.terraform.io/a/b', '1.2.3');
  expect(executable).toMatch(/terraform\.d\/plugins\/registry\.terraform\.io\/a\/b\/1\.2\.3\/\w+_\w+\/terraform-provider-b_v1\.2\.3$/);
  expect(existsSync(executable)).toBe(true);
  expect(statSync(executable).mode & 0o111).toBe(0o111);
});
