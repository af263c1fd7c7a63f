import { join } from 'node:path';
import { TerraformStack } from 'cdktf';
import { alicloud, MediaBucket, type MediaObject } from 'cdktf-alicloud-ims';
import { type Construct } from 'constructs';

export interface StorageStackProps {
  readonly region: string;
  /** Directory of the files to upload. */
  readonly footage: string;
}

/** The buckets with footage, logo and music. */
export class StorageStack extends TerraformStack {
  public readonly footage: MediaBucket;
  public readonly trailers: MediaBucket;
  public readonly episode: MediaObject;
  public readonly logo: MediaObject;
  public readonly music: MediaObject;

  constructor(scope: Construct, id: string, props: StorageStackProps) {
    super(scope, id);
    new alicloud.provider.AlicloudProvider(this, 'alicloud', { region: props.region });
    this.footage = new MediaBucket(this, 'Footage', { bucketName: 'platform-footage', versioned: true });
    this.trailers = new MediaBucket(this, 'Trailers', { bucketName: 'platform-trailers' });
    this.episode = this.footage.upload('season1/ep1.mp4', join(props.footage, 'episode1.mp4'));
    this.logo = this.footage.upload('house/logo.png', join(props.footage, 'logo.png'));
    this.music = this.footage.upload('house/music.mp3', join(props.footage, 'music.mp3'));
  }
}
