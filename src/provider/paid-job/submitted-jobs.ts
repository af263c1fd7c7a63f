import { isObject, type Value } from '../framework';

/** What identifies a job and the place that it writes to. */
export interface JobPlace {
  readonly id: string | null;
  readonly output_config?: Value;
}

/**
 * Jobs that this apply has submitted or adopted, and the places that they write to. With `create_before_destroy` the prior job is destroyed afterwards, and
 * what is then at these places belongs to the new job.
 */
export class SubmittedJobs {
  private readonly places = new Set<string>();

  add(job: JobPlace): void {
    for (const place of placesOf(job)) this.places.add(place);
  }

  /** Whether a job of this apply has the same id or writes to the same place. */
  owns(job: JobPlace): boolean {
    return placesOf(job).some((place) => this.places.has(place));
  }
}

function placesOf({ id, output_config: output }: JobPlace): string[] {
  const { media_url: url = null, file_name: name = null } = isObject(output) ? output : {};
  return [id, url, name].filter((place) => typeof place === 'string');
}
