import { isObject, type ValueObject } from '../framework';

/**
 * Jobs that this run has submitted or taken over, and where they write. With create_before_destroy the job before them is destroyed afterwards, and what is then
 * at its outputs is theirs.
 */
export class FreshJobs {
  private readonly claims = new Set<string>();

  add(job: ValueObject): void {
    for (const claim of claimsOf(job)) this.claims.add(claim);
  }

  /** Whether what a job made now belongs to a job of this run. */
  claim(job: ValueObject): boolean {
    return claimsOf(job).some((claim) => this.claims.has(claim));
  }
}

function claimsOf({ id, output_config: output }: ValueObject): string[] {
  const { media_url: url = null, file_name: name = null } = isObject(output) ? output : {};
  return [id, url, name].filter((claim) => typeof claim === 'string');
}
