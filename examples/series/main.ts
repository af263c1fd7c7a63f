import { App, TerraformOutput, TerraformStack } from 'cdktf';
import {
  alicloud, Background, Canvas, Duration, Episodes, HighlightStrategy, ImsProvider, MediaBucket, MontageProductionLine, MontageSeries, MontageTemplate,
  TemplateContent,
} from 'cdktf-alicloud-ims';
import { type Construct } from 'constructs';

/** A season of 30 episodes: one template, one pipeline, one definition. */
class SeriesStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const region = 'cn-shanghai';
    new alicloud.provider.AlicloudProvider(this, 'alicloud', { region });
    new ImsProvider(this, 'ims', { region });

    const house = new MontageTemplate(this, 'House', {
      name: 'house-style',
      content: TemplateContent.batchEditing({
        canvas: Canvas.of(540, 960),
        video: { crf: 27 },
        titleStyle: { y: 0.08, fontSize: 48, fontColor: '#ffffff', outline: 3, outlineColor: '#000000' },
        background: Background.blur(),
      }),
    });

    const line = new MontageProductionLine(this, 'Line', {
      name: 'harbour-race',
      // The footage is in an existing bucket. The bucket for the trailers, the pipeline and the policies are created here.
      footageBucket: MediaBucket.fromBucketAttributes(this, 'Masters', { bucketName: 'demo-footage', region }),
      template: house,
      strategy: HighlightStrategy.jump({ targetDuration: Duration.seconds(20) }),
      sourceVolume: 1,
    });

    const season = new MontageSeries(this, 'Season1', {
      line,
      episodes: Episodes.numbered(30), // ep01 … ep30
      footageKeys: ['season1/{episode}.mp4'],
      outputKey: 'season1/{episode}_{index}.mp4',
      titles: ['The Harbour Race, episode {number}'],
      overrides: {
        ep30: { titles: ['The last race'], strategy: HighlightStrategy.jump({ targetDuration: Duration.seconds(30) }) },
      },
    });

    new TerraformOutput(this, 'urls', { value: season.outputUrls, staticId: true });
    new TerraformOutput(this, 'deployer_policy', { value: line.deployerPolicy, staticId: true });
  }
}

const app = new App();
new SeriesStack(app, 'series');
app.synth();
