import type { CostEstimate } from '../../montage';
import { DiagnosticError } from '../framework';

/** What one plan or apply may spend at most. Undefined: no limit, or a limit that is not known yet. */
export interface SpendingLimits {
  readonly maxSubmissions?: number;
  /** In the currency of the price table. */
  readonly maxEstimatedCost?: number;
}

/** A paid job that is about to be submitted. */
export interface Spending {
  /** What messages call the job. */
  readonly name: string;
  /** Undefined when the price of such a job is not known: it counts as a submission only. */
  readonly estimate?: Pick<CostEstimate, 'cost' | 'prices'>;
}

/** How many jobs a message names. */
const MAX_NAMED = 10;

/**
 * Keeps one plan or apply, all its jobs together, within the limits of the provider. Plan and apply are different processes, so each of them counts
 * for itself: a plan counts the jobs that will run, an apply counts the requests that are sent. An adopted job costs nothing.
 */
export class SpendingLimit {
  private readonly planned = new Map<string, Spending>();
  private readonly submitted = new Set<Spending>();

  constructor(private readonly limits: SpendingLimits) {}

  /**
   * Counts a job of a plan. The same key counts once.
   * @throws DiagnosticError when the jobs so far, this one included, exceed a limit
   */
  plan(key: string, spending: Spending): void {
    this.planned.set(key, spending);
    this.check([...this.planned.values()], IN_PLAN);
  }

  /**
   * Counts a job that is about to be submitted.
   * @throws DiagnosticError when it would exceed a limit; then it must not be submitted, and does not count
   */
  reserve(spending: Spending): void {
    this.check([...this.submitted, spending], IN_APPLY);
    this.submitted.add(spending);
  }

  /** Takes back {@link reserve} when the submission was certainly not carried out. */
  release(spending: Spending): void {
    this.submitted.delete(spending);
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
        `The cost of job ${unbounded.name} has no limit: give the lengths of its openings and endings (duration, or in and out, or an entry in materials). `);
    }
    if (round(total) > maxEstimatedCost) {
      throw refusal(`may cost up to ${round(total)} ${currency} by the estimate, allowed are ${maxEstimatedCost} ${currency}`, 'max_estimated_cost', spendings, phase,
        'Give the lengths of the footage in materials for a narrower estimate. ');
    }
  }
}

/** What messages say differently in plan and apply. */
interface Phase {
  readonly subject: string;
  readonly counted: string;
  readonly sent: string;
}

const IN_PLAN: Phase = {
  subject: 'this plan',
  counted: 'Counted in this plan',
  sent: 'Nothing was submitted. An existing job with the same submission key is adopted at no cost, but a plan cannot know that.',
};
const IN_APPLY: Phase = {
  subject: 'this apply',
  counted: 'Counted in this apply, with this job',
  sent: 'This job was not submitted. The jobs before it continue and are in the state.',
};

function refusal(what: string, limit: keyof typeof FEWER, spendings: readonly Spending[], phase: Phase, advice = ''): DiagnosticError {
  const more = spendings.length > MAX_NAMED ? ` and ${spendings.length - MAX_NAMED} more` : '';
  return new DiagnosticError(`Spending limit: ${phase.subject} ${what}`,
    `${phase.counted}: ${spendings.slice(0, MAX_NAMED).map(described).join(', ')}${more}. ${phase.sent}\n\n`
    + `What to do: ${advice}raise ${limit} in the configuration of the provider if you want to spend this, or ${FEWER[limit]}.`);
}

const FEWER = {
  max_submissions: 'submit fewer jobs at once, for example with -target',
  max_estimated_cost: 'submit fewer or shorter jobs at once, for example with -target',
};

function described({ name, estimate }: Spending): string {
  if (!estimate) return `${name} (price not known)`;
  return estimate.cost.most === undefined ? `${name} (no upper bound)` : `${name} (up to ${estimate.cost.most} ${estimate.prices.currency})`;
}

const counted = (jobs: number) => (jobs === 1 ? '1 paid job' : `${jobs} paid jobs`);

/** To cents: sums of prices have no smaller part, except by floating-point drift. */
const round = (amount: number) => Math.round(amount * 100) / 100;
