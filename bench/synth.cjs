// Prints how long, in milliseconds, the synth of N jobs takes: `node bench/synth.cjs constructs|l1|line N`, or of the
// resources in a synthesized file as L1 classes: `node bench/synth.cjs same-as <cdk.tf.json>`. A third argument is the file to which
// the synthesized JSON is copied. Needs `npx projen compile`.
const { copyFileSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { App, TerraformStack } = require('cdktf');
const { Canvas, Duration, HighlightMontageJob, HighlightStrategy, ImsProvider, Media, MediaBucket, MontageOutput, MontageProductionLine, SubHeadingLevel, ims } = require('../lib');

const [kind, count] = [process.argv[2], Number(process.argv[3])]; // of `same-as` the second is a file
const bucket = (name) => `https://${name}.oss-cn-shanghai.aliyuncs.com`;
const make = {
  constructs: (stack, i) => new HighlightMontageJob(stack, `Job${i}`, {
    footage: [Media.fromUrl(`${bucket('footage')}/ep${i}.mp4`)],
    strategy: HighlightStrategy.smooth({ targetDuration: Duration.minutes(3), description: 'open conflict' }),
    titles: ['Now open', `Episode ${i}`], subHeadings: [{ level: SubHeadingLevel.LEVEL_1, titles: ['Huilongguan'] }], sourceVolume: 1,
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
const camelCase = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const props = (value) => Array.isArray(value) ? value.map(props)
  : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, item]) => [camelCase(key), props(item)])) : value;

/** Fills a stack. Preparation that is not part of the synth runs before the measurement. */
const programs = {
  constructs: () => (stack) => { for (let i = 0; i < count; i++) make.constructs(stack, i); },
  l1: () => (stack) => { for (let i = 0; i < count; i++) make.l1(stack, i); },
  line: () => (stack) => {
    const bucketOf = (name) => MediaBucket.fromBucketAttributes(stack, name, { bucketName: name, region: 'cn-shanghai' });
    const line = new MontageProductionLine(stack, 'Line', {
      name: 'line', footageBucket: bucketOf('footage'), outputBucket: bucketOf('output'), subHeadings: [{ level: SubHeadingLevel.LEVEL_1, titles: ['Huilongguan'] }],
      strategy: HighlightStrategy.smooth({ targetDuration: Duration.minutes(3), description: 'open conflict' }), count: 3,
    });
    for (let i = 0; i < count; i++) line.addJob(`ep${i}`, { footageKeys: [`ep${i}.mp4`], outputKey: `ep${i}_{index}.mp4`, titles: ['Now open', `Episode ${i}`] });
  },
  'same-as': () => {
    const { resource } = JSON.parse(readFileSync(process.argv[3], 'utf8'));
    // Ordered by their references.
    const classes = {
      ims_pipeline: ims.pipeline.Pipeline, ims_highlight_montage_job: ims.highlightMontageJob.HighlightMontageJob,
      ims_highlight_montage_result: ims.highlightMontageResult.HighlightMontageResult,
    };
    const all = Object.entries(classes).flatMap(([type, L1]) => Object.entries(resource[type]).map(([name, value]) => [`${type}.${name}`, L1, props(value)]));
    return (stack) => {
      const ids = new Map();
      for (const [address, L1, value] of all) {
        const produceConfig = value.editingConfig?.produceConfig;
        if (produceConfig) produceConfig.pipelineId = ids.get(produceConfig.pipelineId);
        const made = new L1(stack, address.replace('.', '-'), value.jobId ? { ...value, jobId: ids.get(value.jobId) } : value);
        ids.set(`\${${address}.id}`, made.id);
      }
    };
  },
};

const program = programs[kind]();
const outdir = mkdtempSync(join(tmpdir(), 'ims-bench-'));
const started = process.hrtime.bigint();
const app = new App({ outdir });
const stack = new TerraformStack(app, 'bench');
new ImsProvider(stack, 'ims', { region: 'cn-shanghai' });
program(stack);
app.synth();
console.log(Number(process.hrtime.bigint() - started) / 1e6);
if (process.argv[4]) copyFileSync(join(outdir, 'stacks', 'bench', 'cdk.tf.json'), process.argv[4]);
rmSync(outdir, { recursive: true, force: true });
