import { TerraformOutput, TerraformStack } from 'cdktf';
import {
  Box, CallbackTarget, Canvas, Duration, HighlightMontageJob, HighlightStrategy, ImsProvider, Media, MediaAsset, MontageOutput, MontageTemplate, Music,
  Pipeline, PipelineSpeed, Sticker, TemplateContent,
} from 'cdktf-alicloud-ims';
import { type Construct } from 'constructs';
import { type NotificationsStack } from './notifications';
import { type StorageStack } from './storage';

export interface ProductionStackProps {
  readonly region: string;
  readonly storage: StorageStack;
  readonly notifications: NotificationsStack;
}

/** The montages. Footage and trailers are in the buckets of one stack; the message queue is in another. */
export class ProductionStack extends TerraformStack {
  constructor(scope: Construct, id: string, { region, storage, notifications }: ProductionStackProps) {
    super(scope, id);
    new ImsProvider(this, 'ims', { region });
    const pipeline = new Pipeline(this, 'Pipeline', { name: 'trailers', speed: PipelineSpeed.STANDARD, priority: 8 });
    const house = new MontageTemplate(this, 'House', {
      name: 'platform-house-style',
      content: TemplateContent.batchEditing({
        canvas: Canvas.of(540, 960),
        titleStyle: { y: 0.1, fontSize: 44 },
        stickers: [Sticker.of(storage.logo.media, Box.ratio({ x: 0.8, y: 0.02, width: 0.16, height: 0.09 }))],
        music: Music.of([storage.music.media], { volume: 0.15 }),
      }),
    });
    const episode = new MediaAsset(this, 'Episode', { source: storage.episode.media, title: 'The Harbour Race', tags: ['season1'] });

    const trailer = new HighlightMontageJob(this, 'Trailer', {
      footage: [Media.fromAsset(episode)],
      strategy: HighlightStrategy.jump({ targetDuration: Duration.seconds(15) }),
      titles: ['Now open'],
      sourceVolume: 1,
      template: house,
      pipeline,
      notify: CallbackTarget.queue(notifications.queue),
      output: MontageOutput.toBucket(storage.trailers, 'season1/ep1_{index}.mp4'),
    });

    new TerraformOutput(this, 'footage_media_id', { value: episode.mediaId, staticId: true });
    new TerraformOutput(this, 'urls', { value: trailer.outputUrls, staticId: true });
  }
}
