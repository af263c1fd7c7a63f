import { canonical, digestOf, Draft, formatPath, isKnown, Montage, toAttributePath } from '../../montage';
import { Path, UNKNOWN, ValueObject } from '../framework';
import { changedPaths } from './changed-paths';
import { montageOf } from './montage-values';

/** What a plan says about a job: whether it runs (again), because of which attributes, and what will be computed anew. */
export interface Rerun {
  /** Attributes that force a new paid job; empty when nothing runs, or when it runs for the first time. */
  readonly paths: readonly Path[];
  /** In words, where the attributes alone do not say it. */
  readonly reason?: string;
  readonly computed: ValueObject;
}

/** Compares what is planned with what was submitted: not as text, but as what the service would make of it. */
export function rerunOf(planned: ValueObject, prior: ValueObject | null): Rerun {
  const montage = montageOf(planned);
  const digest = isKnown(montage) ? digestOf(montage as Montage) : UNKNOWN;
  if (!prior) return { paths: [], computed: { digest } };
  if (prior.status === 'Failed') {
    return {
      paths: [['status']], computed: { digest, status: UNKNOWN },
      reason: `Job ${prior.id} failed, so it is submitted again. Failed jobs are not charged. Why it failed is in the data source ims_highlight_montage_job.`,
    };
  }
  if (digest === prior.digest) return { paths: [], computed: {} };
  return { paths: whatChanged(montageOf(prior) as Montage, montage), computed: { digest } };
}

function whatChanged(before: Montage, after: Draft<Montage>): Path[] {
  const paths = isKnown(after) ? changedPaths(canonical(before), canonical(after as Montage)) : changedPaths(before, after);
  return paths.map((path) => toAttributePath(formatPath(path)));
}
