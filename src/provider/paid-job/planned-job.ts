import { randomUUID } from 'node:crypto';
import { type PlannedIdentity, plannedKey } from './identity';
import { type Spending } from './spending-limit';
import { type Path, type PrivateState, type ResourceContext } from '../framework';
import { type ProviderData } from '../provider-configuration/provider-data';

/** A paid job that a plan will run. */
export interface PlannedJob {
  readonly identity: PlannedIdentity;
  /** Display name. */
  readonly name: string;
  /** Id of the prior job; null when the plan has no prior state. */
  readonly prior: string | null;
  readonly estimate?: Spending['estimate'];
  /** The attribute that causes the run. */
  readonly path?: Path;
  /** The warning in the plan. `label` is what to call the job. */
  readonly announcement: (label: string) => { readonly summary: string; readonly detail: string };
  /** For the warning that many jobs share. */
  readonly together: string;
  readonly elsewhere: string;
}

/** The reason of a run without prior state. Terraform plans a tainted resource without it. */
export const NO_PRIOR_JOB = 'It runs for the first time, or its resource was tainted: there is no prior job to compare it with.';

/** In the private data of a plan: the job that is going to run. */
const PLANNED = 'planned_job';

interface PlannedMark {
  /** Id of the job that is replaced. */
  readonly replaces: string | null;
  /** `plannedKey` of the new job. */
  readonly key?: string;
}

/**
 * Announces a job and counts it for the spending limit. Terraform plans a replacement twice: with the prior state, then as a creation with the private data
 * of the first plan. It shows warnings of the first one only, so the second one announces and counts nothing.
 * @returns what messages of this plan call the job
 * @throws DiagnosticError when the plan exceeds a spending limit
 */
export function planJob(job: PlannedJob, { diagnostics, private: priv, providerData }: ResourceContext<ProviderData>): string {
  const { announcements, spending } = providerData.paidJobs;
  const before = job.prior === null ? priv.get<PlannedMark>(PLANNED)?.replaces ?? null : job.prior;
  const key = plannedKey(job.identity);
  const id = before ?? randomUUID();
  const label = announcements.label(id, job.name, before ?? undefined);
  const isRepeated = before !== null && job.prior === null;
  priv.set(PLANNED, { replaces: before, key } satisfies PlannedMark);
  if (providerData.applying || isRepeated) return label;
  const { together, elsewhere, path, estimate } = job;
  announcements.announce({ key: id, path, together, elsewhere, ...job.announcement(label) }, diagnostics);
  spending.plan(key ?? id, { name: label, estimate });
  return label;
}

/** Removes what {@link planJob} noted: for a plan that runs nothing, and for the state of a new job. */
export function forgetPlannedJob(priv: PrivateState): void {
  if (priv.get(PLANNED) !== undefined) priv.set(PLANNED, undefined);
}

/** In a deletion: the key of the job that the plan creates in place of the deleted one, if the plan knew it. */
export function successorKeyOf(priv: PrivateState): string | undefined {
  return priv.get<PlannedMark>(PLANNED)?.key;
}
