import { App, TerraformOutput, TerraformStack } from 'cdktf';
import {
  Canvas, Duration, EditingProject, HighlightMontageJob, HighlightStrategy, ImsProvider, Media, MediaBucket, MontageOutput, RenderJob,
} from 'cdktf-alicloud-ims';
import { type Construct } from 'constructs';

/** Montages that people review before they are rendered. `approved` lists the positions of the approved ones. */
class PreviewStack extends TerraformStack {
  constructor(scope: Construct, id: string, approved: number[]) {
    super(scope, id);
    const region = 'cn-shanghai';
    new ImsProvider(this, 'ims', { region });
    const footage = MediaBucket.fromBucketAttributes(this, 'Footage', { bucketName: 'demo-footage', region });
    const trailers = MediaBucket.fromBucketAttributes(this, 'Trailers', { bucketName: 'demo-trailers', region });

    const preview = new HighlightMontageJob(this, 'Preview', {
      footage: ['ep1.mp4', 'ep2.mp4'].map((key) => Media.fromBucket(footage, key)),
      strategy: HighlightStrategy.smooth({ targetDuration: Duration.seconds(12), description: 'Prefer open conflict and sudden turns.' }),
      titles: ['Now open'],
      sourceVolume: 1,
      output: MontageOutput.preview({ canvas: Canvas.of(540, 960), count: 2 }),
    });
    const first = EditingProject.fromProjectId(this, 'First', preview.projectId(0));
    new TerraformOutput(this, 'projects', { value: preview.projectIds, staticId: true });
    new TerraformOutput(this, 'first_timeline', { value: first.timeline, staticId: true });

    if (approved.length === 0) return;
    const render = new RenderJob(this, 'Render', {
      projectIds: approved.map((index) => preview.projectId(index)),
      output: MontageOutput.toBucket(trailers, 'approved/{index}.mp4', { canvas: Canvas.of(540, 960) }),
    });
    new TerraformOutput(this, 'urls', { value: render.outputUrls, staticId: true });
  }
}

// The review: `APPROVED=0,1 cdktf deploy`. In a real repository, the list would be code that a pull request changes.
const approved = (process.env.APPROVED ?? '').split(',').filter(Boolean).map(Number);
const app = new App();
new PreviewStack(app, 'preview-then-render', approved);
app.synth();
