import { keyOf } from '../../src/ims';
import { TerraformEnvironment } from '../faults/terraform-environment';
import { howMany, reportCount } from '../support/selection';

/* Many jobs in one run of the real terraform, against a service with a rate limit. */

const JOBS = howMany(30, 500);
/** Requests per second that the service allows. Few, so that a slow machine reaches the limit too. */
const RATE_LIMIT = 20;
const OPERATIONS = ['SubmitScreenMediaHighlightsJob', 'ListBatchMediaProducingJobs', 'GetBatchMediaProducingJob', 'GetMediaProducingJob'];

let environment: TerraformEnvironment;
beforeAll(async () => { environment = await TerraformEnvironment.open(); });
afterAll(() => environment.close());

test(`${JOBS} jobs against a throttling service: every job is submitted once and has a result`, async () => {
  const bucket = new TokenBucket(RATE_LIMIT);
  let throttled = 0;
  for (const operation of OPERATIONS) {
    environment.proxy.intercept({ operation }, async (exchange) => {
      if (bucket.take()) return exchange.reply(await exchange.forward());
      throttled++;
      exchange.reply({ status: 400, body: JSON.stringify({ Code: 'Throttling.User', Message: 'Request was denied due to user flow control.', RequestId: 'soak' }) });
    });
  }
  environment.configure(`
    locals { titles = toset([for i in range(${JOBS}) : format("T%04d", i)]) }
    resource "ims_highlight_montage_job" "x" {
      for_each      = local.titles
      input_config  = { media_array = ["https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4"], title_array = [each.key] }
      output_config = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/\${each.key}_{index}.mp4", width = 540, height = 960 }
      scope         = each.key
    }
    resource "ims_highlight_montage_result" "x" {
      for_each = local.titles
      job_id   = ims_highlight_montage_job.x[each.key].id
    }
    output "media" { value = { for key, result in ims_highlight_montage_result.x : key => result.media_ids } }`);

  const applies = await untilApplied();
  const keys = environment.paid.map(({ data }) => keyOf({ userData: data.UserData } as never));
  expect(environment.paid).toHaveLength(JOBS);
  expect(new Set(keys).size).toBe(JOBS);
  const { media } = JSON.parse(await environment.ok('output', '-json'));
  const mediaIds = environment.paid.flatMap(({ subJobs }) => subJobs.map(({ data }) => data.MediaId));
  expect(Object.values(media.value).flat().sort()).toEqual(mediaIds.sort());
  expect(Object.keys(media.value)).toHaveLength(JOBS);
  expect(throttled).toBeGreaterThan(0);
  expect(await environment.planIsEmpty()).toBe(true);
  reportCount(`soak: ${JOBS} jobs, ${environment.proxy.seen.length} requests, ${throttled} of them throttled, ${applies} applies, nothing lost`);
}, 900_000);

/** Repeats the apply after an error, five times at most. */
async function untilApplied(): Promise<number> {
  for (let applies = 1; ; applies++) {
    const { code, stdout, stderr } = await environment.run('apply', '-auto-approve', '-no-color', '-parallelism=20');
    if (code === 0) return applies;
    if (applies === 5) throw new Error(`still failing:\n${stdout.slice(-2000)}\n${stderr.slice(-4000)}`);
  }
}

/** A token bucket that allows so many requests per second. */
class TokenBucket {
  private tokens: number;
  private last = performance.now();

  constructor(private readonly perSecond: number) {
    this.tokens = perSecond / 4;
  }

  take(): boolean {
    const now = performance.now();
    this.tokens = Math.min(this.perSecond / 4, this.tokens + ((now - this.last) / 1000) * this.perSecond);
    this.last = now;
    if (this.tokens < 1) return false;
    this.tokens--;
    return true;
  }
}
