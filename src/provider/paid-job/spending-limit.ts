import { ImsError } from '../../ims';
import type { CostEstimate } from '../../montage';
import { DiagnosticError } from '../framework';

/** What a run may spend at most. What is undefined is not limited, or not known yet. */
export interface SpendLimits {
  readonly maxSubmissions?: number;
  /** In the currency of the price table. */
  readonly maxEstimatedCost?: number;
}

/** A paid job that is about to run. */
export interface Spending {
  /** How people call the job. */
  readonly name: string;
  /** Undefined when the price of such a job is not known: it counts as a submission only. */
  readonly estimate?: Pick<CostEstimate, 'cost' | 'prices'>;
}

/** So many jobs are named in a message. */
const NAMED = 10;

/**
 * Keeps a run of Terraform from spending more than it may, all its jobs together. Plan and apply are different processes, so each of them counts
 * for itself: the plan counts jobs that will run, the apply counts requests that are really sent; a job that is adopted costs nothing.
 */
export class SpendFuse {
  private readonly planned = new Map<string, Spending>();
  private readonly submitted = new Set<Spending>();

  constructor(private readonly limits: SpendLimits) {}

  /**
   * Counts a job of a plan. Terraform plans a job that is replaced twice; the same key counts once.
   * @throws DiagnosticError when the jobs so far, this one included, are more than what is allowed
   */
  plan(key: string, spending: Spending): void {
    this.planned.set(key, spending);
    this.check([...this.planned.values()], PLANNED);
  }

  /**
   * Submits, and counts it, unless that would be more than what is allowed. What was certainly not accepted does not count.
   * @throws DiagnosticError when it would be; then nothing is sent
   */
  async submit<T>(spending: Spending, send: () => Promise<T>): Promise<T> {
    this.check([...this.submitted, spending], APPLIED);
    this.submitted.add(spending);
    try {
      return await send();
    } catch (error) {
      if (error instanceof ImsError && error.kind !== 'ambiguous') this.submitted.delete(spending);
      throw error;
    }
  }

  private check(spendings: readonly Spending[], phase: Phase): void {
    const { maxSubmissions, maxEstimatedCost } = this.limits;
    if (maxSubmissions !== undefined && spendings.length > maxSubmissions) {
      throw refusal(`would submit ${counted(spendings.length)}, allowed are ${maxSubmissions}`, 'max_submissions', spendings, phase);
    }
    if (maxEstimatedCost === undefined) return;
    const unbounded = spendings.find(({ estimate }) => estimate && estimate.cost.most === undefined);
    const total = spendings.reduce((sum, { estimate }) => sum + (estimate?.cost.most ?? 0), 0);
    const currency = spendings.find(({ estimate }) => estimate)?.estimate?.prices.currency ?? '';
    if (unbounded) {
      throw refusal(`has no upper bound of its cost, allowed are ${maxEstimatedCost} ${currency}`, 'max_estimated_cost', spendings, phase,
        `Nothing limits what job ${unbounded.name} may cost: give the lengths of its openings and endings (duration, or in and out, or an entry in materials). `);
    }
    if (round(total) > maxEstimatedCost) {
      throw refusal(`may cost up to ${round(total)} ${currency} by the estimate, allowed are ${maxEstimatedCost} ${currency}`, 'max_estimated_cost', spendings, phase,
        'Lengths of footage in materials make the estimate narrower. ');
    }
  }
}

/** What is said differently in the two phases. */
interface Phase {
  readonly counted: string;
  readonly sent: string;
}

const PLANNED: Phase = {
  counted: 'Counted in this plan',
  sent: 'Nothing was submitted. A job that is found by its submission key is adopted at no cost, but a plan cannot know that.',
};
const APPLIED: Phase = {
  counted: 'Counted in this apply, with this job',
  sent: 'This job was not submitted; those before it go on, and are in the state.',
};

function refusal(what: string, limit: keyof typeof FEWER, spendings: readonly Spending[], phase: Phase, advice = ''): DiagnosticError {
  const more = spendings.length > NAMED ? ` and ${spendings.length - NAMED} more` : '';
  return new DiagnosticError(`Spend fuse: this run ${what}`,
    `${phase.counted}: ${spendings.slice(0, NAMED).map(inWords).join(', ')}${more}. ${phase.sent}\n\n`
    + `What to do: ${advice}raise ${limit} in the configuration of the provider if the spending is meant, or ${FEWER[limit]}.`);
}

const FEWER = {
  max_submissions: 'submit fewer jobs in one run, for example with -target',
  max_estimated_cost: 'submit fewer or shorter jobs in one run, for example with -target',
};

function inWords({ name, estimate }: Spending): string {
  if (!estimate) return `${name} (price not known)`;
  return estimate.cost.most === undefined ? `${name} (no upper bound)` : `${name} (up to ${estimate.cost.most} ${estimate.prices.currency})`;
}

const counted = (jobs: number) => (jobs === 1 ? '1 paid job' : `${jobs} paid jobs`);

/** Sums of prices have no more than cents. */
const round = (amount: number) => Math.round(amount * 100) / 100;
