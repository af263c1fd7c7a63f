import { type JobMontage } from './job-montage';
import { factsOf } from './materials/material-facts';
import { type CostEstimate, describeBounds, describeCost, estimateCost } from '../../montage';
import { isUnknown, isWhollyKnown, type Path, UNKNOWN, type Unknown, type Value } from '../framework';
import { type PlannedIdentity } from '../paid-job/identity';
import { NO_PRIOR_JOB, type PlannedJob } from '../paid-job/planned-job';
import { type ProviderData } from '../provider-configuration/provider-data';

/** The estimated cost of a run, as attributes. */
export interface CostAttributes {
  readonly estimated_cost: string | Unknown;
  readonly estimated_cost_max: number | null | Unknown;
}

/** What a run needs of the configuration. */
interface Config {
  readonly materials?: Value;
  readonly scope?: Value;
  readonly run?: Value;
}

/** Why a job runs. */
export interface Occasion {
  /** Id of the prior job; null when the plan has no prior state. */
  readonly prior: string | null;
  /** One or more sentences; undefined for a job without prior state. */
  readonly reason?: string;
  /** The attribute that causes the run. */
  readonly path?: Path;
  /** A list of the outputs of the prior job, when they are deleted first. */
  readonly deletes?: string;
}

/** A run of a montage job: its estimate and its announcement. */
export class MontageRun {
  readonly estimate: CostEstimate;

  /**
   * @param name display name
   * @param config as the user wrote it
   */
  constructor(readonly name: string, private readonly config: Config, private readonly job: JobMontage, private readonly provider: ProviderData) {
    this.estimate = estimateCost(job.montage, { materials: factsOf(config.materials), prices: provider.prices });
  }

  get identity(): PlannedIdentity {
    const { scope, run } = this.config;
    return { digest: this.job.computed.digest, scope, run };
  }

  /** Unknown while the estimate depends on something that is not known: an apply must not change a planned value. */
  get costAttributes(): CostAttributes {
    const known = !isUnknown(this.job.computed.digest) && isWhollyKnown(this.config.materials ?? null) && this.provider.pricesKnown;
    return known ? this.knownCost : { estimated_cost: UNKNOWN, estimated_cost_max: UNKNOWN };
  }

  /** In an apply, where everything is known. */
  get knownCost() {
    return { estimated_cost: describeCost(this.estimate), estimated_cost_max: this.estimate.cost.most ?? null };
  }

  /** The run as a plan announces and counts it. */
  planned({ prior, reason, path, deletes }: Occasion): PlannedJob {
    const { cost, outputs, prices } = this.estimate;
    const most = outputs.most === 1 ? '1 output' : `at most ${outputs.most} outputs`;
    const again = reason === undefined ? 'runs' : 'runs again';
    return {
      identity: this.identity, name: this.name, prior, path, estimate: this.estimate,
      together: 'montage jobs run', elsewhere: 'The plan above shows rerun_reason and estimated_cost of each.',
      announcement: (label) => ({
        summary: `Montage job ${label} ${again}: ${most}, estimated ${describeBounds(cost)} ${prices.currency} (price of ${prices.asOf})`,
        detail: [reason ?? NO_PRIOR_JOB, this.costInWords(), ...deletes ? [`The outputs of the prior job are deleted first (on_destroy = "delete_outputs"):\n${deletes}`] : []].join('\n\n'),
      }),
    };
  }

  private costInWords(): string {
    const lengths = this.estimate.lengthsKnown
      ? 'The lengths of the footage are known from materials.'
      : 'The length of some footage is not known, so the estimate assumes up to the documented two hours of input; give lengths in materials for a narrower range.';
    return `Estimated cost: ${describeCost(this.estimate)}. ${lengths} A submitted job cannot be cancelled. Failed jobs are not charged.`;
  }
}
