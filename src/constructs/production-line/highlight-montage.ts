import { Construct } from 'constructs';
import { inherited, jobProps } from './episode-job';
import { type EpisodeDefaults, type EpisodeProps } from './episode-props';
import { OutputKeys } from './output-keys';
import { MediaBucket } from '../bucket/media-bucket';
import { type IMediaBucket } from '../bucket/media-bucket-interface';
import { BucketPurpose } from '../bucket/media-bucket-props';
import { CallbackQueue } from '../callback/callback-queue';
import { CallbackTarget } from '../callback/callback-target';
import { HighlightMontageJob, type HighlightMontageJobProps } from '../job/highlight-montage-job';
import { DeployerPolicy } from '../permissions/deployer-policy';
import { Grant, type IRamRole } from '../permissions/grant';
import { ImsActions } from '../permissions/ims-actions';
import { type IPipeline, Pipeline } from '../pipeline/pipeline';
import { Canvas } from '../values/canvas';

/** A production line. Style and job options are those of every episode that does not have its own. */
export interface HighlightMontageProps extends EpisodeDefaults {
  /** Name of the line, for what is made for it: the pipeline `<name>` and the queue `ice-callback-<name>`. */
  readonly name: string;
  /** Where footage is kept.
   * @default - a bucket of its own: private, encrypted, versioned */
  readonly footageBucket?: IMediaBucket;
  /** Where the videos go.
   * @default - a bucket of its own: private, encrypted */
  readonly outputBucket?: IMediaBucket;
  /** Whether the line gets a pipeline of its own when no `pipeline` is given. An account has few: without, the account's default queue is used.
   * @default true */
  readonly ownPipeline?: boolean;
  /** Whether the line gets a message queue that is told of every finished job. Not together with `notify`.
   * @default false */
  readonly callbackQueue?: boolean;
  /** Roles that may put footage into the line, submit jobs, and read the videos, e.g. that of an editor's workstation.
   * @default - none */
  readonly operators?: IRamRole[];
}

/**
 * A production line for highlight montages: buckets, a pipeline, permissions, and any number of episodes. Every part can be replaced by
 * one's own.
 *
 * Beside what a single job does by default, the footage's own sound is kept (`sourceVolume` 1): without, videos would be silent.
 */
export class HighlightMontage extends Construct {
  /** Where footage is kept: `line.footage.upload('ep1.mp4', path)`. */
  public readonly footage: IMediaBucket;
  /** Where the videos go. */
  public readonly output: IMediaBucket;
  /** The pipeline of the jobs; undefined with `ownPipeline: false`. */
  public readonly pipeline?: IPipeline;
  /** The queue that is told of finished jobs, with `callbackQueue: true`. */
  public readonly queue?: CallbackQueue;
  private readonly defaults: EpisodeDefaults;
  private readonly jobs = new Map<string, HighlightMontageJob>();
  private readonly outputKeys = new OutputKeys();
  private readonly policy: DeployerPolicy;

  constructor(scope: Construct, id: string, props: HighlightMontageProps) {
    super(scope, id);
    if (props.callbackQueue && (props.notify ?? props.notifyAddress) !== undefined) {
      throw new Error(`${this.node.path}: got callbackQueue together with ${props.notify ? 'notify' : 'notifyAddress'}, allowed is one of them; `
        + 'a job notifies one address: leave callbackQueue out.');
    }
    this.footage = props.footageBucket ?? new MediaBucket(this, 'Footage', { purpose: BucketPurpose.FOOTAGE });
    this.output = props.outputBucket ?? new MediaBucket(this, 'Output', { purpose: BucketPurpose.OUTPUT });
    this.pipeline = props.pipeline ?? (props.ownPipeline === false ? undefined : new Pipeline(this, 'Pipeline', { name: props.name }));
    this.queue = props.callbackQueue ? new CallbackQueue(this, 'Queue', { queueName: `ice-callback-${props.name}` }) : undefined;
    this.policy = new DeployerPolicy(this, 'DeployerPolicy');
    this.defaults = inherited({
      sourceVolume: 1,
      canvas: props.template ? undefined : Canvas.PORTRAIT_1080,
      pipeline: this.pipeline,
      notify: this.queue && CallbackTarget.queue(this.queue),
    }, props);
    for (const role of props.operators ?? []) this.grantOperate(role);
  }

  /** Adds an episode, i.e. a montage job of the line. What it does not say comes from the line. */
  public addEpisode(id: string, props: EpisodeProps = {}): HighlightMontageJob {
    const job = new HighlightMontageJob(this, id, this._jobProps(this, id, props));
    this.jobs.set(id, job);
    return job;
  }

  /** The episode that was added with this id. */
  public episode(id: string): HighlightMontageJob {
    const job = this.jobs.get(id);
    if (job) return job;
    throw new Error(`${this.node.path}.episode: got "${id}", allowed is one of ${[...this.jobs.keys()].join(', ') || '(no episodes)'}; add it with addEpisode.`);
  }

  /** All episodes that were added, in order. Those of a `MontageSeries` belong to the series. */
  public get episodes(): HighlightMontageJob[] {
    return [...this.jobs.values()];
  }

  /** The least policy with which the whole stack can be deployed, as JSON text: for the role of the pipeline that runs `cdktf deploy`. */
  public get deployerPolicy(): string {
    return this.policy.document;
  }

  /** Lets a role work with the line: put footage in, submit jobs, read the videos. */
  public grantOperate(role: IRamRole): void {
    this.footage.grantRead(role);
    this.footage.grantWrite(role);
    this.output.grantRead(role);
    this.grantSubmit(role);
  }

  /** Lets a role submit montage jobs and read them. */
  public grantSubmit(role: IRamRole): Grant {
    return Grant.actions(role, { actions: ImsActions.MONTAGE, resources: ['*'] });
  }

  /** The props of a job of this line that is made in `scope`. @internal */
  public _jobProps(scope: Construct, id: string, episode: EpisodeProps): HighlightMontageJobProps {
    return jobProps(this, id, inherited(this.defaults, episode), (key) => this.outputKeys.claim(`${scope.node.path}/${id}`, key));
  }
}
