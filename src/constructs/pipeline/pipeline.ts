import { Annotations } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { pipeline } from '../../bindings/ims';
import type { Pipeline as PipelineResource } from '../../bindings/ims/pipeline';
import { faultsOf } from '../validation/prop-check';

/** A queue of the service in which jobs wait. */
export interface IPipeline extends IConstruct {
  /** Id of the queue, possibly a token. */
  readonly pipelineId: string;
}

/** What a queue is for. It cannot be changed: another speed is another queue. */
export enum PipelineSpeed {
  STANDARD = 'Standard',
  /** Accelerated transcoding; one per account and region. */
  BOOST = 'Boost',
  /** Narrowband HD 2.0. */
  NARROW_BAND_HD_V2 = 'NarrowBandHDV2',
}

export interface PipelineProps {
  /** Name of the queue, for people. Can be changed in place. */
  readonly name: string;
  /** @default PipelineSpeed.STANDARD */
  readonly speed?: PipelineSpeed;
  /** 1 (last) to 10 (first) among the account's queues. Can be changed in place.
   * @default 6 */
  readonly priority?: number;
  /** Whether jobs wait without being started. Can be changed in place.
   * @default false */
  readonly paused?: boolean;
}

/**
 * A queue of its own, so that the jobs of one team or series do not wait behind those of another.
 *
 * An account has few queues per region (1 boost and 4 others by the numbers of the sibling service MPS). Not verified against the cloud:
 * the numbers that hold for IMS, and whether a montage job takes every speed.
 */
export class Pipeline extends Construct implements IPipeline {
  /** A queue that exists already. */
  public static fromPipelineId(scope: Construct, id: string, pipelineId: string): IPipeline {
    return new ImportedPipeline(scope, id, pipelineId);
  }

  /** The queue as Terraform knows it: for overrides, and for attributes that this class does not offer. */
  public readonly resource: PipelineResource;
  public readonly pipelineId: string;
  /** Whether somebody waits for jobs that are not started. */
  private stuck = false;

  constructor(scope: Construct, id: string, private readonly props: PipelineProps) {
    super(scope, id);
    this.resource = new pipeline.Pipeline(this, 'Resource', {
      name: props.name,
      speed: props.speed ?? PipelineSpeed.STANDARD,
      priority: props.priority,
      status: props.paused === undefined ? undefined : props.paused ? 'Paused' : 'Active',
    });
    this.pipelineId = this.resource.id;
    this.node.addValidation({
      validate: () => faultsOf([
        { name: 'name', value: props.name, valid: (name: string) => name.trim() !== '', allowed: 'a text that is not empty', fix: 'name the queue' },
        {
          name: 'priority', value: props.priority, valid: (priority: number) => Number.isInteger(priority) && priority >= 1 && priority <= 10,
          allowed: 'a whole number from 1 (last) to 10 (first)', fix: 'choose one, or leave it out for 6',
        },
      ]),
    });
  }

  /** A deployment waits for a job of this queue. @internal */
  public _waitedForBy(job: IConstruct): void {
    if (this.props.paused !== true || this.stuck) return;
    this.stuck = true;
    Annotations.of(this).addWarning(`The queue is paused, so ${job.node.path} never begins, and the deployment waits for it until its timeout. `
      + 'Say paused: false, or waitForCompletion: false for the jobs.');
  }
}

class ImportedPipeline extends Construct implements IPipeline {
  constructor(scope: Construct, id: string, public readonly pipelineId: string) {
    super(scope, id);
  }
}
