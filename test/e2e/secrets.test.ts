import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloudWithBuckets, environmentOf } from './cloud';
import { LEAST, Workspace } from './workspace';
import type { LocalCloud } from '../../local/src';

const SECRET = 'canary-secret-7f3a';
const TOKEN = 'canary-token-91bd';

let cloud: LocalCloud;
beforeAll(async () => { cloud = await cloudWithBuckets({ credentials: { accessKeyId: 'LTAI-canary', accessKeySecret: SECRET } }); });
afterAll(() => cloud.close());

test('secrets and tokens are in no state, plan, log or message, TRACE included', async () => {
  const terraform = new Workspace({ ...environmentOf(cloud), TF_LOG: 'TRACE', TF_LOG_PATH: 'trace.log' });
  terraform.configure(`
    resource "ims_highlight_montage_job" "x" {${LEAST}}
    resource "ims_highlight_montage_result" "x" { job_id = ims_highlight_montage_job.x.id }
  `);
  const outputs = [await terraform.ok('plan', '-no-color', '-out=plan.bin'), await terraform.ok('show', '-json', 'plan.bin'), await terraform.apply()];
  const refused = new Workspace({ ...environmentOf(cloud), ALICLOUD_SECURITY_TOKEN: TOKEN, ALICLOUD_SECRET_KEY: `${SECRET}-wrong`, TF_LOG: 'TRACE', TF_LOG_PATH: 'trace.log' })
    .configure(`resource "ims_highlight_montage_job" "x" {${LEAST}}`);
  const { code, stdout, stderr } = await refused.run('apply', '-auto-approve', '-no-color');
  expect(code).toBe(1);

  const files = [terraform, refused].flatMap(({ directory }) => readdirSync(directory).filter((name) => !name.startsWith('.terraform') && !name.endsWith('.d'))
    .map((name) => readFileSync(join(directory, name), 'latin1')));
  expect(files.length).toBeGreaterThan(5);
  for (const text of [...outputs, stdout, stderr, ...files]) {
    expect(text.includes(SECRET)).toBe(false);
    expect(text.includes(TOKEN)).toBe(false);
  }
});
