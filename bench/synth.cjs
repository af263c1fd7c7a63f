// Prints how long, in milliseconds, the synth of N jobs takes: `node bench/synth.cjs constructs|l1 N`. Needs `npx projen compile`.
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { App, TerraformStack } = require('cdktf');
const { Canvas, HighlightMontageJob, HighlightStrategy, Duration, ImsProvider, Media, MontageOutput, ims } = require('../lib');

const [kind, count] = [process.argv[2], Number(process.argv[3])];
const bucket = (name) => `https://${name}.oss-cn-shanghai.aliyuncs.com`;
const make = {
  constructs: (stack, i) => new HighlightMontageJob(stack, `Job${i}`, {
    footage: [Media.fromUrl(`${bucket('footage')}/ep${i}.mp4`)],
    strategy: HighlightStrategy.smooth({ targetDuration: Duration.minutes(3), description: 'open conflict' }),
    titles: ['Now open', `Episode ${i}`], subHeadings: { 1: ['Huilongguan'] }, sourceVolume: 1,
    output: MontageOutput.toUrl(`${bucket('output')}/ep${i}_{index}.mp4`, { canvas: Canvas.PORTRAIT_1080, count: 3 }),
  }),
  l1: (stack, i) => {
    const job = new ims.highlightMontageJob.HighlightMontageJob(stack, `Job${i}`, {
      inputConfig: {
        mediaArray: [`${bucket('footage')}/ep${i}.mp4`],
        highlightStrategy: { themeConfig: { themeType: 'SmoothHighlight' }, targetDurationConfig: { targetDuration: 180 }, highlightDescription: 'open conflict' },
        titleArray: ['Now open', `Episode ${i}`], subHeadingArray: [{ level: 1, titleArray: ['Huilongguan'] }],
      },
      editingConfig: { mediaConfig: { volume: 1 } },
      outputConfig: { mediaUrl: `${bucket('output')}/ep${i}_{index}.mp4`, width: 1080, height: 1920, count: 3 },
      scope: `bench/Job${i}`,
    });
    new ims.highlightMontageResult.HighlightMontageResult(stack, `Result${i}`, { jobId: job.id });
  },
};
const outdir = mkdtempSync(join(tmpdir(), 'ims-bench-'));
const started = process.hrtime.bigint();
const app = new App({ outdir });
const stack = new TerraformStack(app, 'bench');
new ImsProvider(stack, 'ims', { region: 'cn-shanghai' });
for (let i = 0; i < count; i++) make[kind](stack, i);
app.synth();
console.log(Number(process.hrtime.bigint() - started) / 1e6);
rmSync(outdir, { recursive: true, force: true });
