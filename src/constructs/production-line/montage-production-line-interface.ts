import { type Construct, type IConstruct } from 'constructs';
import { type LineJobProps } from './line-job-props';
import { type IMediaBucket } from '../bucket/media-bucket-interface';
import { type HighlightMontageJobProps } from '../job/highlight-montage-job';

/** A production line: what montage jobs share. */
export interface IMontageProductionLine extends IConstruct {
  /** The bucket of the footage. */
  readonly footageBucket: IMediaBucket;
  /** The bucket of the videos. */
  readonly outputBucket: IMediaBucket;
  /**
   * The props of a montage job with the buckets and defaults of the production line. Reserves the key of the job's videos.
   * @param scope scope of the job
   * @param id id of the job, from which the keys of footage and videos derive
   * @param props what the job has differently
   */
  jobProps(scope: Construct, id: string, props: LineJobProps): HighlightMontageJobProps;
}
