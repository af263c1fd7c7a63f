import { Annotations } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { pipeline } from '../../bindings/ims';
import type { Pipeline as PipelineResource } from '../../bindings/ims/pipeline';
import { validationErrors, inRange } from '../validation/validation-errors';

const IS_PIPELINE = Symbol.for('cdktf-alicloud-ims.Pipeline');

/** A pipeline, in which jobs wait until IMS runs them. */
export interface IPipeline extends IConstruct {
  /** Id of the pipeline, possibly a token. */
  readonly pipelineId: string;
}

/** The kind of a pipeline. Another speed makes another pipeline. */
export enum PipelineSpeed {
  /** The usual kind. */
  STANDARD = 'Standard',
  /** Accelerated transcoding; one per account and region. */
  BOOST = 'Boost',
  /** Narrowband HD 2.0. */
  NARROW_BAND_HD_V2 = 'NarrowBandHDV2',
}

/** Properties of a pipeline. */
export interface PipelineProps {
  /** Name of the pipeline, not empty. It can be changed in place. */
  readonly name: string;
  /** Kind of the pipeline. Another speed makes another pipeline.
   * @default PipelineSpeed.STANDARD */
  readonly speed?: PipelineSpeed;
  /** Priority among the account's pipelines, a whole number from 1 (last) to 10 (first). It can be changed in place.
   * @default 6 */
  readonly priority?: number;
  /** Whether jobs wait in the pipeline and do not start. It can be changed in place.
   * @default false */
  readonly paused?: boolean;
}

// Guess: pipeline-quota, pipeline-speeds
/**
 * A pipeline of its own for the jobs of a team or series, so that they do not wait behind those of others.
 *
 * An account has few pipelines per region: in the sibling service MPS one of speed Boost and four others.
 *
 * @example
 * new Pipeline(this, 'Trailers', { name: 'trailers', priority: 8 });
 */
export class Pipeline extends Construct implements IPipeline {
  /** Refers to an existing pipeline. */
  public static fromPipelineId(scope: Construct, id: string, pipelineId: string): IPipeline {
    return new ImportedPipeline(scope, id, pipelineId);
  }

  /** Whether a value is a Pipeline of a program, also one of another copy of this package. Pipelines of `fromPipelineId` are not. */
  public static isPipeline(x: any): x is Pipeline {
    return typeof x === 'object' && x !== null && IS_PIPELINE in x;
  }

  /** The L1, for overrides and for attributes that this class does not offer. */
  public readonly resource: PipelineResource;
  public readonly pipelineId: string;
  private warned = false;

  constructor(scope: Construct, id: string, private readonly props: PipelineProps) {
    super(scope, id);
    Object.defineProperty(this, IS_PIPELINE, { value: true });
    this.resource = new pipeline.Pipeline(this, 'Resource', {
      name: props.name,
      speed: props.speed ?? PipelineSpeed.STANDARD,
      priority: props.priority,
      status: props.paused === undefined ? undefined : props.paused ? 'Paused' : 'Active',
    });
    this.pipelineId = this.resource.id;
    this.node.addValidation({
      validate: () => validationErrors([
        { name: 'name', value: props.name, valid: (name: string) => name.trim() !== '', allowed: 'a text that is not empty', fix: 'name the pipeline' },
        inRange('priority', props.priority, 1, 10),
      ]),
    });
  }

  /** Warns, once, that a deployment waits for a job that a paused pipeline does not start. @internal */
  public _waitedForBy(job: IConstruct): void {
    if (this.props.paused !== true || this.warned) return;
    this.warned = true;
    Annotations.of(this).addWarning(`paused: the pipeline does not start ${job.node.path}, and the deployment waits for that job until its timeout. `
      + 'Set paused: false, or waitForCompletion: false on the jobs.');
  }
}

class ImportedPipeline extends Construct implements IPipeline {
  constructor(scope: Construct, id: string, public readonly pipelineId: string) {
    super(scope, id);
  }
}
