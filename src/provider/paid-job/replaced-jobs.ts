import { type Finding } from './policies';
import { isObject, type ValueObject } from '../framework';

/** A job whose resource this apply has destroyed, in order to create it anew or for good. */
export interface ReplacedJob {
  readonly prior: ValueObject;
  /** Text of the template that it was submitted with. */
  readonly submittedTemplate?: string;
  /** What a refresh found about it. */
  readonly finding?: Finding;
  /** `plannedKey` of the job that the plan creates in its place; undefined when that was unknown. */
  readonly successorKey?: string;
}

/**
 * The jobs that this apply has destroyed so far. Terraform gives the creation of a resource neither the prior state nor the private data of its plan;
 * only the deletion gets both. With `create_before_destroy` the deletion comes later, so nothing is found.
 */
export class ReplacedJobs {
  private readonly jobs = new Map<string, ReplacedJob>();

  add(job: ReplacedJob): void {
    this.jobs.set(String(job.prior.id), job);
  }

  /** The job with this id. */
  byId(jobId: string): ReplacedJob | undefined {
    return this.jobs.get(jobId);
  }

  /**
   * The job that a new one replaces: the one whose plan announced this key. If that plan did not know the key, the only one of the same scope or output.
   * Undefined when there is none, or more than one.
   */
  replacedBy(key: string, planned: ValueObject): ReplacedJob | undefined {
    const announced = this.only(({ successorKey }) => successorKey === key);
    return announced ?? this.only(({ successorKey, prior }) => successorKey === undefined && samePlace(prior, planned));
  }

  private only(matches: (job: ReplacedJob) => boolean): ReplacedJob | undefined {
    const [job, ...others] = [...this.jobs.values()].filter(matches);
    return others.length === 0 ? job : undefined;
  }
}

/** Whether two jobs have the same scope, or, without a scope, write to the same place. */
function samePlace(one: ValueObject, other: ValueObject): boolean {
  if (one.scope || other.scope) return one.scope === other.scope;
  const [place, otherPlace] = [one, other].map(({ output_config: output }) => isObject(output) ? output.media_url ?? output.file_name ?? null : null);
  return place !== null && place === otherPlace;
}
