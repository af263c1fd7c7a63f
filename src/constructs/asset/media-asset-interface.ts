import { type IResolvable } from 'cdktf';
import { type IConstruct } from 'constructs';

/** A registered media asset, and what the service knows about its file. Footage by `Media.fromAsset` is checked against these facts at plan. */
export interface IMediaAsset extends IConstruct {
  /** Id of the asset, possibly a token. */
  readonly mediaId: string;
  /** OSS URL of the file, possibly a token. */
  readonly inputUrl: string;
  /** Length in seconds. */
  readonly duration: number;
  /** Whether the file has sound. */
  readonly hasAudio: IResolvable;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}
