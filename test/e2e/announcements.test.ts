import { cloudWithBuckets, environmentOf } from './cloud';
import { unwrapped, Workspace } from './workspace';
import type { LocalService } from '../../local/src';

const JOB = 'ims_highlight_montage_job.trailer';
const trailer = (title: string, more = '', count = 1) => `
resource "ims_highlight_montage_job" "trailer" {
  input_config = {
    media_array        = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"], title_array = ["${title}"]
    highlight_strategy = { theme_config = { theme_type = "SmoothHighlight" }, target_duration_config = { target_duration = 60 } }
  }
  output_config = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/w_{index}.mp4", width = 540, height = 960, count = ${count} }
  scope         = "shop/trailer"
  ${more}
}
resource "ims_highlight_montage_result" "trailer" { job_id = ims_highlight_montage_job.trailer.id }
`;
const LENGTHS = 'materials = [{ media = "https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4", duration = 300 }]';

let cloud: LocalService;
beforeAll(async () => { cloud = await cloudWithBuckets(); });
afterAll(() => cloud.close());

const planOf = async (terraform: Workspace) => unwrapped((await terraform.plan()).text);

test('announces a first run with outputs, cost range and price date, and keeps them in the state', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(trailer('Now open', '', 2));
  const text = await planOf(terraform);
  expect(text).toContain('Montage job "shop/trailer" runs: at most 2 outputs, estimated 2–244 CNY (price of 2026-06)');
  expect(text).toContain('It runs for the first time');
  expect(text).toContain('The length of some footage is not known');
  await terraform.apply();
  expect(await terraform.state(JOB)).toMatchObject({
    estimated_cost: '2–244 CNY (1–122 minutes, list price of the China site, 2026-06)', estimated_cost_max: 244, rerun_reason: null,
  });
  const again = await terraform.plan();
  expect(again.changes).toBe(false);
  expect(again.text).not.toContain('Montage job');
});

test('gives the reason of a rerun in the plan and in the state', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(trailer('Old words', LENGTHS));
  expect(await planOf(terraform)).toContain('runs: 1 output, estimated 12 CNY');
  await terraform.apply();
  const before = await terraform.state(JOB);

  terraform.configure(trailer('New words', LENGTHS));
  const text = await planOf(terraform);
  expect(text).toContain('Montage job "shop/trailer" runs again: 1 output, estimated 12 CNY (price of 2026-06)');
  expect(text).toContain('InputConfig.TitleArray[0] changed from "Old words" to "New words".');
  expect(text).toContain('The lengths of the footage are known from materials.');
  const applied = unwrapped(await terraform.apply());
  expect(applied).not.toContain('It runs for the first time');
  const after = await terraform.state(JOB);
  expect(after.id).not.toBe(before.id);
  expect(after.rerun_reason).toBe('InputConfig.TitleArray[0] changed from "Old words" to "New words".');
  expect((await terraform.plan()).changes).toBe(false);

  // A change that runs nothing keeps the attributes of the last run.
  terraform.configure(trailer('New words', 'notes = "seen"'));
  const inPlace = await terraform.plan();
  expect(inPlace.text).toContain('0 to add, 1 to change, 0 to destroy');
  expect(inPlace.text).not.toMatch(/Montage job|known after apply/);
  await terraform.apply();
  expect(await terraform.state(JOB)).toMatchObject({ estimated_cost_max: 12, rerun_reason: after.rerun_reason, id: after.id });

  terraform.configure(trailer('New words', 'run = "again"'));
  expect(await planOf(terraform)).toContain('run changed from unset to "again": the same montage is made again, and you pay again.');
});

test('a state without estimates shows no change', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(trailer('Before'));
  await terraform.apply();
  const state = JSON.parse(terraform.read('terraform.tfstate'));
  const [{ attributes }] = state.resources.find(({ type }: { type: string }) => type === 'ims_highlight_montage_job').instances;
  for (const name of ['estimated_cost', 'estimated_cost_max', 'rerun_reason', 'on_failed', 'on_expired']) delete attributes[name];
  terraform.write('terraform.tfstate', JSON.stringify({ ...state, serial: state.serial + 1 }));
  const { text } = await terraform.plan();
  expect(text).toContain('No changes.');

  terraform.configure(trailer('Before', 'notes = "later"'));
  expect((await terraform.plan()).text).not.toContain('known after apply');
});

test('estimates unknown values by their bounds at plan, and exactly at apply', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(`
    resource "terraform_data" "length" { input = 600 }
    ${trailer('Unknown', 'materials = [{ media = "https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4", duration = terraform_data.length.output }]')}`);
  expect((await terraform.plan()).text).toMatch(/estimated_cost\s+= \(known after apply\)/);
  await terraform.apply();
  expect(await terraform.state(JOB)).toMatchObject({ estimated_cost_max: 22 });
  expect((await terraform.plan()).changes).toBe(false);
});

test('uses the prices of the price table', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(`
    provider "ims" {
      region      = "cn-shanghai"
      price_table = { per_minute = 0.3, currency = "USD", date = "2026-11", source = "our contract" }
    }
    ${trailer('Prices', LENGTHS)}`);
  expect(await planOf(terraform)).toContain('1.8 USD (6 minutes, our contract, 2026-11)');
});

test('announces thirty jobs one by one and the rest in one warning, because Terraform takes long to print each', async () => {
  const many = `
    resource "ims_highlight_montage_job" "many" {
      count         = 33
      input_config  = { media_array = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"] }
      output_config = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/many\${count.index}_{index}.mp4", width = 540, height = 960 }
    }`;
  const text = await planOf(new Workspace(environmentOf(cloud)).configure(many));
  expect(text.split('Warning: Montage job "').length - 1).toBe(30);
  expect(text).toMatch(/Warning: More than 30 montage jobs run .*The plan above shows rerun_reason and estimated_cost of each.*\(and 2 more similar warnings elsewhere\)/);
});
