import { type IResolvable } from 'cdktf';
import { type IConstruct } from 'constructs';

/** A media asset, and what the service knows about its file. Footage of `Media.fromAsset` is checked against these facts at plan. */
export interface IMediaAsset extends IConstruct {
  /** Id of the asset, possibly a token. */
  readonly mediaId: string;
  /** OSS URL of the file, possibly a token. */
  readonly inputUrl: string;
  /** Length of the file in seconds, possibly a token. */
  readonly duration: number;
  /** Whether the file has sound; a token. */
  readonly hasAudio: IResolvable;
  /** Width of the picture in pixels, possibly a token. */
  readonly width: number;
  /** Height of the picture in pixels, possibly a token. */
  readonly height: number;
}
