import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloudWithBuckets, environmentOf } from './cloud';
import { REQUIRED, Workspace } from './workspace';
import type { LocalService } from '../../local/src';
import { FaultProxy } from '../faults/fault-proxy';

/* Canaries: secret values, placed wherever a secret can enter. */
const KEY_ID = 'LTAI-canary';
const SECRET = 'canary-secret-7f3a';
const TOKEN = 'canary-token-91bd';
const FACES = ['canary-face-one', 'canary-face-two'] as const;
/** Signatures of a URL in the configuration and of URLs in responses. */
const SIGNED_BY_USER = 'canary-signature-user';
const SIGNED_BY_SERVICE = 'canary-signature-service';

const JOB = 'ims_highlight_montage_job.x';
const MEDIA = `https://footage.oss-cn-shanghai.aliyuncs.com/ep2.mp4?Expires=1&Signature=${SIGNED_BY_USER}`;
const faceUrl = (name: string) => `https://cdn.example.com/faces/${name}.png?Signature=${SIGNED_BY_USER}`;

/** A job with a face photo, and its result. */
const withFace = (name: string) => `
  resource "ims_highlight_montage_job" "x" {
    input_config = {
      media_array        = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"]
      highlight_strategy = {
        theme_config           = { theme_type = "SmoothHighlight" }
        target_duration_config = { target_duration = 10 }
        face_info = {
          image_info_list = [{
            name      = "Ning"
            image_url = "${faceUrl(name)}"
          }]
        }
      }
    }
    output_config = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4" }
    templates     = [{ config = jsonencode({ OutputTemplateConfig = { Width = 540, Height = 960 } }) }]
  }
  resource "ims_highlight_montage_result" "x" { job_id = ims_highlight_montage_job.x.id }
  data "ims_highlight_montage_job" "x" { job_id = ims_highlight_montage_result.x.id }
`;

let cloud: LocalService;
let proxy: FaultProxy;
beforeAll(async () => {
  cloud = await cloudWithBuckets({ credentials: { accessKeyId: KEY_ID, accessKeySecret: SECRET } });
  proxy = await FaultProxy.start(cloud.endpoint);
  // The response contains signed URLs.
  proxy.transformResponse = (_, answer) => ({ ...answer, body: answer.body.replace(/(https?:[^"\\?]+\.(?:mp4|png))(?=\\*")/g, `$1?Expires=1&Signature=${SIGNED_BY_SERVICE}`) });
});
afterAll(async () => {
  await proxy.close();
  await cloud.close();
});
beforeEach(() => proxy.passThrough());

const traced = (more: Record<string, string> = {}) => new Workspace({ ...environmentOf(cloud), IMS_ENDPOINT: proxy.endpoint, TF_LOG: 'TRACE', TF_LOG_PATH: 'trace.log', ...more });

/** Contents of all files in the directory except the configuration and what Terraform installed. */
function filesOf({ directory }: Workspace, but: (name: string) => boolean = () => false): string[] {
  const names = readdirSync(directory).filter((name) => !/^\.terraform|\.d$|^main\.tf$/.test(name) && !but(name));
  expect(names).toContain('trace.log');
  return names.map((name) => readFileSync(join(directory, name), 'latin1'));
}

/** The canaries that occur in a text. */
const seen = (canaries: readonly string[], texts: readonly string[]) => canaries.filter((canary) => texts.some((text) => text.includes(canary)));

test('no state, plan, log or diagnostic contains keys or tokens, TRACE included', async () => {
  const terraform = traced();
  terraform.configure(`
    resource "ims_highlight_montage_job" "x" {${REQUIRED}}
    resource "ims_highlight_montage_result" "x" { job_id = ims_highlight_montage_job.x.id }
  `);
  const outputs = [await terraform.ok('plan', '-no-color', '-out=plan.bin'), await terraform.ok('show', '-json', 'plan.bin'), await terraform.apply()];
  const refused = traced({ ALICLOUD_SECURITY_TOKEN: TOKEN, ALICLOUD_SECRET_KEY: `${SECRET}-wrong` }).configure(`resource "ims_highlight_montage_job" "x" {${REQUIRED}}`);
  const { code, stdout, stderr } = await refused.run('apply', '-auto-approve', '-no-color');
  expect(code).toBe(1);

  const files = [terraform, refused].flatMap((each) => filesOf(each));
  expect(files.length).toBeGreaterThan(5);
  expect(seen([KEY_ID, SECRET, TOKEN, SIGNED_BY_SERVICE], [...outputs, stdout, stderr, ...files])).toEqual([]);
  expect((await terraform.state('ims_highlight_montage_result.x')).output_urls).toEqual([expect.stringMatching(/^https:[^?]*_\d+\.mp4$/)]);
});

test('no plan, diagnostic or log contains the URL of a face photo; the state contains it only in the configured attribute', async () => {
  const terraform = traced().configure(withFace(FACES[0]));
  const outputs = [await terraform.ok('plan', '-no-color'), await terraform.apply()];
  expect(outputs[0].replace(/[│\s]+/g, ' ')).toMatch(/IMS2111: input_config\.highlight_strategy\.face_info\.image_info_list\[0\]\.image_url .* Got a signed URL;/);
  terraform.configure(withFace(FACES[1]));
  outputs.push(await terraform.ok('plan', '-no-color'), await terraform.apply(), await terraform.ok('show', '-no-color'));
  expect(outputs[2]).toMatch(/image_url = \(sensitive value\)/);
  expect(outputs[2].replace(/[│\s]+/g, ' ')).toContain('FaceInfo.ImageInfoList[0].ImageURL changed from');
  expect((await terraform.plan()).changes).toBe(false);

  const isState = (name: string) => name.startsWith('terraform.tfstate');
  expect(seen([...FACES, SIGNED_BY_USER, SIGNED_BY_SERVICE], [...outputs, ...filesOf(terraform, isState)])).toEqual([]);

  const state = JSON.parse(terraform.read('terraform.tfstate'));
  const job = state.resources.find(({ mode, type }: { mode: string; type: string }) => mode === 'managed' && type === 'ims_highlight_montage_job').instances[0];
  expect(job.attributes.input_config.highlight_strategy.face_info.image_info_list[0].image_url).toBe(faceUrl(FACES[1]));
  delete job.attributes.input_config;
  job.private = Buffer.from(job.private, 'base64').toString();
  expect(JSON.stringify(state)).toContain('(not shown, ');
  expect(seen([...FACES, SIGNED_BY_USER, SIGNED_BY_SERVICE], [JSON.stringify(state)])).toEqual([]);
});

test('redacts keys, signed URLs and face photos that a refusal quotes', async () => {
  const words = `cannot read ${MEDIA} and ${faceUrl(FACES[0])} with key ${KEY_ID} (${SECRET}, ${TOKEN})`;
  proxy.intercept({ operation: 'SubmitScreenMediaHighlightsJob' }, ({ reply }) => reply({ status: 400, body: JSON.stringify({ Code: 'InvalidParameter', Message: words, RequestId: 'R-1' }) }));
  const terraform = traced().configure(withFace(FACES[0]).replace('ep1.mp4"]', `ep1.mp4", "${MEDIA}"]`));
  const { code, stderr } = await terraform.run('apply', '-auto-approve', '-no-color');
  expect(code).toBe(1);
  expect(stderr.replace(/[│\s]+/g, ' ')).toContain('InvalidParameter: cannot read https://footage.oss-cn-shanghai.aliyuncs.com/ep2.mp4 and ***');
  expect(seen([KEY_ID, SECRET, SIGNED_BY_USER, ...FACES], [stderr, ...filesOf(terraform)])).toEqual([]);
  expect(JSON.stringify(await terraform.state(JOB))).toBeUndefined();
});
