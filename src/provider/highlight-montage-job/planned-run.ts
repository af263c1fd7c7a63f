import { type CostEstimate, describeBounds, describeCost, estimateCost } from '../../montage';
import { type Diagnostics, isUnknown, isWhollyKnown, type Path, type PrivateState, UNKNOWN, type ValueObject } from '../framework';
import type { JobMontage } from './job-montage';
import { nameOf } from '../paid-job/job-name';
import { factsOf } from './materials/material-facts';
import type { ProviderData } from '../provider-configuration/provider-data';
import { rerunOf } from './rerun/rerun';
import { countedAs } from '../paid-job/spend-key';
import type { Spending } from '../paid-job/spending-limit';
import type { Etags } from './materials/tracked-materials';

/** What a run is estimated to cost, as attributes. */
export type CostAttributes = Readonly<Record<'estimated_cost' | 'estimated_cost_max', ValueObject[string]>>;

/** Nothing runs, so what is known of the last run stays; states from before these attributes stay without. */
export function keptOfTheRun(prior: ValueObject): ValueObject {
  return Object.fromEntries(['estimated_cost', 'estimated_cost_max', 'rerun_reason', 'create_time'].map((name) => [name, prior[name] ?? null]));
}

/** A run of a job that lies ahead: what is said of it, what it may cost. */
export class PlannedRun {
  readonly name: string;
  private readonly estimate: CostEstimate;

  /** @param config as the user wrote it */
  constructor(private readonly config: ValueObject, private readonly job: JobMontage, private readonly provider: ProviderData) {
    this.name = nameOf(config);
    this.estimate = estimateCost(job.montage, { materials: factsOf(config.materials), prices: provider.prices });
  }

  get spending(): Spending {
    return { name: this.name, estimate: this.estimate };
  }

  /** Unknown while something is not known that the estimate depends on: what a plan says, an apply may not change. */
  get computed(): CostAttributes {
    const known = !isUnknown(this.job.computed.digest) && isWhollyKnown(this.config.materials ?? null) && this.provider.pricesKnown;
    return known
      ? { estimated_cost: describeCost(this.estimate), estimated_cost_max: this.estimate.cost.most ?? null }
      : { estimated_cost: UNKNOWN, estimated_cost_max: UNKNOWN };
  }

  /**
   * Tells who reads the plan that the job will run, why, and what it may cost. Terraform folds warnings of equal summary, so each of the first ones names its job.
   * @param deleted the outputs of the job so far, when they are deleted first
   */
  announce(reason: string | undefined, path: Path | undefined, diagnostics: Diagnostics, deleted?: string): void {
    if (this.provider.applying) return;
    const { cost, outputs, prices } = this.estimate;
    const most = outputs.most === 1 ? '1 output' : `at most ${outputs.most} outputs`;
    const again = reason === undefined ? 'runs' : 'runs again';
    this.provider.announcements.tell({
      name: this.name, path, together: 'montage jobs run', elsewhere: 'The plan above has rerun_reason and estimated_cost of each.',
      summary: `Montage job ${this.name} ${again}: ${most}, estimated ${describeBounds(cost)} ${prices.currency} (price of ${prices.asOf})`,
      detail: [
        reason ?? 'It runs for the first time: there is no job of it in the state.', this.costInWords(),
        ...deleted ? [`What the job so far made is deleted (on_destroy = "delete_outputs"):\n${deleted}`] : [],
      ].join('\n\n'),
    }, diagnostics);
  }

  /**
   * Counts the run for the spend fuse.
   * @throws DiagnosticError when it is too much
   */
  count(isReplaced: boolean, priv: PrivateState): void {
    if (this.provider.applying) return; // each submit is counted by itself
    const key = countedAs({ digest: this.job.computed.digest, values: this.config, isReplaced, priv });
    this.provider.fuse.plan(key, this.spending);
  }

  /** For the state: why it ran again, if this apply has deleted the job before it. */
  reasonAfterwards(planned: ValueObject, etags: Etags | null): string | null {
    const before = this.provider.replaced.get(this.name);
    return before ? rerunOf({ config: this.config, planned, etags, ...before }).reason ?? 'It was replaced without a change of the montage.' : null;
  }

  private costInWords(): string {
    const lengths = this.estimate.lengthsKnown
      ? 'The lengths of the footage are known from materials.'
      : 'The length of some footage is not known, so up to the documented two hours of input are assumed; give lengths in materials for a narrower range.';
    return `Estimated cost: ${describeCost(this.estimate)}. ${lengths} Once submitted, a job cannot be cancelled; failed jobs are not charged.`;
  }
}
