import type { ValueObject } from '../framework';
import type { Finding } from './policies';

/** A job as it was before it was replaced. */
export interface ReplacedJob {
  readonly prior: ValueObject;
  /** Text of the template that it was submitted with. */
  readonly submittedTemplate?: string;
  /** What was the matter with it. */
  readonly finding?: Finding;
}

/**
 * What an apply has deleted, for whoever is created in its place: Terraform tells a creation nothing of what was there before.
 * With create_before_destroy there is nothing to be found.
 */
export class ReplacedJobs {
  private readonly jobs = new Map<string, ReplacedJob>();

  add(name: string, job: ReplacedJob): void {
    this.jobs.set(name, job);
  }

  get(name: string): ReplacedJob | undefined {
    return this.jobs.get(name);
  }
}
