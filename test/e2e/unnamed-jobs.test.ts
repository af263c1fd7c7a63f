import { cloudWithBuckets, environmentOf } from './cloud';
import { unwrapped, Workspace } from './workspace';
import type { LocalService } from '../../local/src';

/* Jobs without scope, of the same footage and without a URL to write to: all of them have the same display name. */

const JOB = (name: string) => `ims_highlight_montage_job.${name}`;

interface Preview { readonly title: string; readonly subHeading?: string; readonly more?: string }
const preview = (name: string, { title, subHeading, more = '' }: Preview) => `
resource "ims_highlight_montage_job" "${name}" {
  input_config = {
    media_array        = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"], title_array = ["${title}"]
    ${subHeading === undefined ? '' : `sub_heading_array = [{ level = 1, title_array = ["${subHeading}"] }]`}
    highlight_strategy = { theme_config = { theme_type = "SmoothHighlight" }, target_duration_config = { target_duration = 60 } }
  }
  output_config = { generate_preview_only = true, width = 540, height = 960 }
  ${more}
}
resource "ims_highlight_montage_result" "${name}" { job_id = ims_highlight_montage_job.${name}.id }
`;
const LONGER = 'materials = [{ media = "https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4", duration = 300 }]';
const pair = (version: number, more = '') => preview('a', { title: `A${version}`, more }) + preview('b', { title: `B${version}`, subHeading: `S${version}`, more: `${more}\n${LONGER}` });

let cloud: LocalService;
beforeAll(async () => { cloud = await cloudWithBuckets(); });
afterAll(() => cloud.close());

const announcements = (text: string) => unwrapped(text).split('Warning: Montage job ').slice(1);
const workspace = (hcl: string) => new Workspace(environmentOf(cloud)).configure(hcl);
const reasons = async (terraform: Workspace) => Promise.all(['a', 'b'].map(async (name) => (await terraform.state(JOB(name))).rerun_reason));

test('announces each of two previews with its own reason and cost, and stores each reason', async () => {
  const terraform = workspace(pair(1));
  const first = announcements((await terraform.plan()).text);
  expect(first).toHaveLength(2);
  expect(first.filter((text) => text.includes('estimated 0–12 CNY'))).toHaveLength(1);
  await terraform.apply();
  expect(await reasons(terraform)).toEqual([null, null]);

  terraform.configure(pair(2));
  const { text } = await terraform.plan();
  const again = announcements(text);
  expect(again).toHaveLength(2);
  const [ofA, ofB] = ['TitleArray[0] changed from "A1" to "A2".', 'TitleArray[0] changed from "B1" to "B2".'].map((reason) => again.filter((each) => each.includes(reason)));
  expect([ofA.length, ofB.length]).toEqual([1, 1]);
  expect(ofA[0]).toContain('estimated 0–242 CNY');
  expect(ofB[0]).toContain('estimated 0–12 CNY');

  await terraform.apply();
  const [a, b] = await reasons(terraform);
  expect(a).toBe('InputConfig.TitleArray[0] changed from "A1" to "A2".');
  expect(b).toMatch(/changed from "S1" to "S2"; InputConfig\.TitleArray\[0\] changed from "B1" to "B2"\.$/);
  expect((await terraform.plan()).changes).toBe(false);
});

test('does not fold the announcements of two previews with the same cost', async () => {
  const same = (version: number) => preview('a', { title: `A${version}` }) + preview('b', { title: `B${version}` });
  const terraform = workspace(same(10));
  const { text } = await terraform.plan();
  expect(announcements(text).map((each) => each.slice(0, each.indexOf(' runs:'))).sort()).toEqual([
    '"https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"', '"https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4" (number 2 of this name)',
  ]);
  await terraform.apply();
  const ids = await Promise.all(['a', 'b'].map(async (name) => (await terraform.state(JOB(name))).id));
  terraform.configure(same(11));
  const again = announcements((await terraform.plan()).text);
  expect(again).toHaveLength(2);
  expect(again.filter((each) => ids.some((id) => each.includes(`ep1.mp4" (job ${id}) runs again`)))).toHaveLength(1);
});

test('counts each of two previews for the spending limit', async () => {
  const provider = 'provider "ims" {\n  region = "cn-shanghai"\n  max_submissions = 1\n}\n';
  const { code, stderr } = await workspace(provider + pair(3)).run('plan', '-no-color');
  expect(code).toBe(1);
  expect(unwrapped(stderr)).toContain('would submit 2 paid jobs');
});

test('stores the reason of a job that was replaced by request', async () => {
  const terraform = workspace(pair(4));
  await terraform.apply();
  await terraform.apply(`-replace=${JOB('a')}`);
  expect(await reasons(terraform)).toEqual(['It was replaced without a change of the montage.', null]);
});

test('stores no reason with create_before_destroy, where the job before is deleted afterwards', async () => {
  const first = 'lifecycle { create_before_destroy = true }';
  const terraform = workspace(pair(5, first));
  await terraform.apply();
  terraform.configure(pair(6, first));
  expect(announcements((await terraform.plan()).text)).toHaveLength(2);
  await terraform.apply();
  expect(await reasons(terraform)).toEqual([null, null]);
  expect((await terraform.plan()).changes).toBe(false);
});

test('stores no reason for a preview of which a value was unknown in the plan, and the right one for the other', async () => {
  const hcl = (version: number) => `resource "terraform_data" "v" { input = "${version}" }\n${
    preview('a', { title: '${terraform_data.v.output}' })}${preview('b', { title: `B${version}`, subHeading: `S${version}` })}`;
  const terraform = workspace(hcl(1));
  await terraform.apply();
  terraform.configure(hcl(2));
  await terraform.apply();
  const [a, b] = await reasons(terraform);
  expect(a).toBeNull();
  expect(b).toMatch(/TitleArray\[0\] changed from "B1" to "B2"\.$/);
});
