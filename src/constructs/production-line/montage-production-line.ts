import { Construct } from 'constructs';
import { checkExclusive, inherited, jobPropsOf } from './inherited-props';
import { type LineJobDefaults, type LineJobProps } from './line-job-props';
import { type IMontageProductionLine } from './montage-production-line-interface';
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

/** Properties of a production line. Style and job options are defaults for its jobs. */
export interface MontageProductionLineProps extends LineJobDefaults {
  /** Name of the production line: its pipeline is `<name>`, its queue `ice-callback-<name>`. */
  readonly name: string;
  /** The bucket of the footage.
   * @default - a new private, encrypted and versioned bucket */
  readonly footageBucket?: IMediaBucket;
  /** The bucket of the videos.
   * @default - a new private and encrypted bucket */
  readonly outputBucket?: IMediaBucket;
  /** Whether the production line creates a pipeline. An account has few pipelines: with false, jobs wait in the account's default pipeline. Not with
   * `pipeline`.
   * @default - true without `pipeline` */
  readonly createPipeline?: boolean;
  /** Whether the production line creates a message queue that receives a message for each finished job. Not with `notify`.
   * @default false */
  readonly createCallbackQueue?: boolean;
  /** Roles that can write footage, submit jobs and read videos, e.g. that of an editor's workstation.
   * @default - none */
  readonly operators?: IRamRole[];
}

/**
 * A production line for montage jobs: buckets, a pipeline, permissions, and any number of jobs with common defaults. You can replace every part.
 *
 * Beside the defaults of a single job, the sound of the footage is kept (`sourceVolume: 1`): without it, videos would be silent.
 *
 * @example
 * const line = new MontageProductionLine(this, 'Line', { name: 'trailers', strategy: HighlightStrategy.jump({ targetDuration: Duration.minutes(1) }) });
 * line.footageBucket.upload('pilot.mp4', './footage/pilot.mp4', { hashKey: false });
 * line.addJob('pilot', { titles: ['The Pilot'] });
 * new MontageSeries(this, 'Season1', { line, episodes: Episodes.numbered(30), titles: ['Episode {number}'] });
 */
export class MontageProductionLine extends Construct implements IMontageProductionLine {
  public readonly footageBucket: IMediaBucket;
  public readonly outputBucket: IMediaBucket;
  /** The pipeline of the jobs; undefined with `createPipeline: false`. */
  public readonly pipeline?: IPipeline;
  /** The queue that receives a message for each finished job; undefined without `createCallbackQueue`. */
  public readonly callbackQueue?: CallbackQueue;
  private readonly defaults: LineJobDefaults;
  private readonly jobsById = new Map<string, HighlightMontageJob>();
  private readonly outputKeys = new OutputKeys();
  private readonly policy: DeployerPolicy;

  constructor(scope: Construct, id: string, props: MontageProductionLineProps) {
    super(scope, id);
    this.checkProps(props);
    const { name, footageBucket, outputBucket, createPipeline = true, createCallbackQueue, operators = [], ...defaults } = props;
    this.footageBucket = footageBucket ?? new MediaBucket(this, 'Footage', { purpose: BucketPurpose.FOOTAGE });
    this.outputBucket = outputBucket ?? new MediaBucket(this, 'Output', { purpose: BucketPurpose.OUTPUT });
    this.pipeline = props.pipeline ?? (createPipeline ? new Pipeline(this, 'Pipeline', { name }) : undefined);
    this.callbackQueue = createCallbackQueue ? new CallbackQueue(this, 'Queue', { queueName: `ice-callback-${name}` }) : undefined;
    this.policy = new DeployerPolicy(this, 'DeployerPolicy');
    this.defaults = inherited(this.node.path, {
      sourceVolume: 1,
      canvas: props.template ? undefined : Canvas.PORTRAIT_1080,
      pipeline: this.pipeline,
      notify: this.callbackQueue && CallbackTarget.queue(this.callbackQueue),
    }, defaults);
    for (const role of operators) this.grantOperate(role);
  }

  /**
   * Adds a montage job.
   * @param id id of the job, from which the keys of footage and videos derive
   * @param props what the job has differently from the production line
   */
  public addJob(id: string, props: LineJobProps = {}): HighlightMontageJob {
    const job = new HighlightMontageJob(this, id, this.jobProps(this, id, props));
    this.jobsById.set(id, job);
    return job;
  }

  /**
   * A job that `addJob` added.
   * @param id id of the job
   */
  public job(id: string): HighlightMontageJob {
    const job = this.jobsById.get(id);
    if (job) return job;
    throw new Error(`${this.node.path}.job: got "${id}", allowed one of ${[...this.jobsById.keys()].join(', ') || '(no jobs)'}; add it with addJob.`);
  }

  /** The jobs that `addJob` added, in this order. The jobs of a `MontageSeries` belong to the series. */
  public get jobs(): HighlightMontageJob[] {
    return [...this.jobsById.values()];
  }

  /** The least policy that permits to deploy the stack, as JSON text, a token: for the role that runs `cdktf deploy`. */
  public get deployerPolicy(): string {
    return this.policy.document;
  }

  /** Permits a role to write footage, submit jobs and read videos. */
  public grantOperate(role: IRamRole): void {
    this.footageBucket.grantRead(role);
    this.footageBucket.grantWrite(role);
    this.outputBucket.grantRead(role);
    this.grantSubmit(role);
  }

  /** Permits a role to submit montage jobs and to read them. */
  public grantSubmit(role: IRamRole): Grant {
    return Grant.actions(role, { actions: ImsActions.MONTAGE, resources: ['*'] });
  }

  public jobProps(scope: Construct, id: string, props: LineJobProps): HighlightMontageJobProps {
    const path = `${scope.node.path}/${id}`;
    return jobPropsOf(this, id, inherited(path, this.defaults, props), (key) => this.outputKeys.claim(path, key));
  }

  private checkProps(props: MontageProductionLineProps): void {
    checkExclusive(this.node.path, props);
    const double = (first: string, second: string, fix: string) => new Error(`${this.node.path}.${first}: got ${first} and ${second}, allowed one of them; ${fix}.`);
    if (props.createCallbackQueue && props.notify) throw double('createCallbackQueue', 'notify', 'remove one, because a job notifies one target');
    if (props.createPipeline && props.pipeline) throw double('createPipeline', 'pipeline', 'remove createPipeline');
  }
}
