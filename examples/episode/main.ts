import { App, TerraformOutput, TerraformStack } from 'cdktf';
import {
  Canvas, Clip, Duration, HighlightMontageJob, HighlightStrategy, ImsProvider, Media, MediaBucket, MontageOutput, Music, SpeedRange,
} from 'cdktf-alicloud-ims';
import { type Construct } from 'constructs';

/** One montage of three videos: the best moments in 20 seconds. */
class EpisodeStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const region = 'cn-shanghai';
    new ImsProvider(this, 'ims', { region });

    const footage = MediaBucket.fromBucketAttributes(this, 'Footage', { bucketName: 'demo-footage', region });
    const output = MediaBucket.fromBucketAttributes(this, 'Trailers', { bucketName: 'demo-trailers', region });

    const trailer = new HighlightMontageJob(this, 'Trailer', {
      footage: ['ep1.mp4', 'ep2.mp4', 'ep3.mp4'].map((key) => Media.fromBucket(footage, key)),
      strategy: HighlightStrategy.jump({ targetDuration: Duration.seconds(20), speedRange: SpeedRange.between(0.95, 1) }),
      openings: [Clip.video(Media.fromBucket(footage, 'opening.mp4'), { start: Duration.seconds(0), end: Duration.seconds(2) })],
      endings: [Clip.image(Media.fromBucket(footage, 'ending.png'), Duration.seconds(2))],
      titles: ['Now open'],
      music: Music.of([Media.fromBucket(footage, 'music.mp3')], { volume: 0.15 }),
      sourceVolume: 1,
      output: MontageOutput.toBucket(output, 'trailers/ep_{index}.mp4', { canvas: Canvas.of(960, 540), video: { crf: 27 } }),
      notes: 'Trailer for the opening week',
    });

    new TerraformOutput(this, 'job_id', { value: trailer.jobId, staticId: true });
    new TerraformOutput(this, 'urls', { value: trailer.outputUrls, staticId: true });
    new TerraformOutput(this, 'durations', { value: trailer.durations, staticId: true });
  }
}

const app = new App();
new EpisodeStack(app, 'episode');
app.synth();
