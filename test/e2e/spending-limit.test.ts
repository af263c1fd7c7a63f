import { cloudWithBuckets, environmentOf } from './cloud';
import { unwrapped, Workspace } from './workspace';
import type { LocalService } from '../../local/src';

const trailer = (name: string, title: string = name, run = '') => `
resource "ims_highlight_montage_job" "${name}" {
  input_config  = { media_array = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"], title_array = [${title}] }
  output_config = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/${name}_{index}.mp4", width = 540, height = 960 }
  materials     = [{ media = "https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4", duration = 300 }]
  scope         = "${name}"
  ${run}
}
`;
const provider = (limits: string) => `provider "ims" {\n  region = "cn-shanghai"\n  ${limits}\n}\n`;
const three = ['a', 'b', 'c'].map((name) => trailer(name, `"${name}"`)).join('');

let cloud: LocalService;
beforeAll(async () => { cloud = await cloudWithBuckets(); });
afterAll(() => cloud.close());

const submissions = () => cloud.service.jobs.readable().length;
const refused = async (terraform: Workspace, command: string, ...args: string[]) => {
  const { code, stderr } = await terraform.run(command, '-no-color', ...args);
  expect(code).toBe(1);
  return unwrapped(stderr);
};

test('the plan refuses more paid jobs than allowed; exactly the allowed number is submitted', async () => {
  const before = submissions();
  const terraform = new Workspace(environmentOf(cloud)).configure(provider('max_submissions = 2') + three);
  const error = await refused(terraform, 'plan');
  expect(error).toContain('Spending limit: this plan would submit 3 paid jobs, allowed are 2');
  expect(error).toContain('raise max_submissions in the configuration of the provider');
  await refused(terraform, 'apply', '-auto-approve');
  expect(submissions()).toBe(before);

  terraform.configure(provider('max_submissions = 3') + three);
  await terraform.apply();
  expect(submissions()).toBe(before + 3);
  // Existing jobs do not count.
  terraform.configure(provider('max_submissions = 0') + three);
  expect((await terraform.plan()).changes).toBe(false);
});

test('refuses a cost above the limit and lists the counted jobs', async () => {
  const terraform = new Workspace(environmentOf(cloud)).configure(provider('max_estimated_cost = 30') + three.replace(/_{index}/g, '_cost_{index}'));
  const error = await refused(terraform, 'plan');
  expect(error).toMatch(/Spending limit: this plan may cost up to (40|60) CNY by the estimate, allowed are 30 CNY/);
  expect(error).toMatch(/Counted in this plan: ("[abc]" \(up to 20 CNY\)(, )?){2,3}/);
  terraform.configure(provider('max_estimated_cost = 60') + three.replace(/_{index}/g, '_cost_{index}'));
  expect((await terraform.plan()).changes).toBe(true);
});

test('counts a replaced job once, whether or not its montage is known at plan', async () => {
  const known = trailer('known', '"one"');
  const open = trailer('open', 'terraform_data.words.output');
  const words = (text: string) => `resource "terraform_data" "words" { \n input = "${text}" \n triggers_replace = "${text}" \n}\n`;
  const terraform = new Workspace(environmentOf(cloud)).configure(provider('max_submissions = 2') + words('first') + known + open);
  await terraform.apply();
  const before = submissions();
  terraform.configure(provider('max_submissions = 2') + words('second') + known.replace('"one"', '"two"') + open);
  const { text } = await terraform.plan();
  expect(text).toContain('3 to add, 0 to change, 3 to destroy');
  expect(unwrapped(text)).toContain('InputConfig.TitleArray[0] is not known before the apply. If the montage turns out to be the same, the existing job is adopted');
  await terraform.apply();
  expect(submissions()).toBe(before + 2);
  expect((await terraform.plan()).changes).toBe(false);
});

test('applies a limit that is known only at apply before each submit', async () => {
  const before = submissions();
  const limit = (most: number) => `resource "terraform_data" "limit" { input = ${most} }\n${provider('max_submissions = terraform_data.limit.output')}`;
  const jobs = ['x', 'y', 'z'].map((name) => trailer(name, `"${name}"`)).join('');
  const terraform = new Workspace(environmentOf(cloud)).configure(limit(1) + jobs);
  const error = await refused(terraform, 'apply', '-auto-approve');
  expect(error).toContain('Spending limit: this apply would submit 2 paid jobs, allowed are 1');
  expect(error).toContain('This job was not submitted');
  expect(submissions()).toBe(before + 1);
});

test('does not count an adopted job at apply', async () => {
  const hcl = trailer('adopted', '"x"');
  await new Workspace(environmentOf(cloud)).configure(hcl).apply();
  const before = submissions();
  const terraform = new Workspace(environmentOf(cloud))
    .configure(`resource "terraform_data" "limit" { input = 0 }\n${provider('max_submissions = terraform_data.limit.output')}${hcl}`);
  await terraform.apply();
  expect(await terraform.state('ims_highlight_montage_job.adopted')).toMatchObject({ adopted: true });
  expect(submissions()).toBe(before);
});
