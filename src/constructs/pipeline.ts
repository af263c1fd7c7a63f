import { Construct, IConstruct } from 'constructs';

/** A queue of the service in which jobs wait. */
export interface IPipeline extends IConstruct {
  readonly pipelineId: string;
}

/** Queues. */
export class Pipeline {
  /** A queue that exists already. */
  public static fromPipelineId(scope: Construct, id: string, pipelineId: string): IPipeline {
    return new ImportedPipeline(scope, id, pipelineId);
  }

  private constructor() {}
}

class ImportedPipeline extends Construct implements IPipeline {
  constructor(scope: Construct, id: string, public readonly pipelineId: string) {
    super(scope, id);
  }
}
