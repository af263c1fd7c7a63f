import { attribute, DiagnosticError, oneOf, type Value, type ValueObject } from '../framework';

/** What a refresh found out about a job, or what it made, that a plan has to decide on. */
export interface Finding {
  readonly kind: keyof typeof POLICIES;
  /** A sentence: what is the matter. */
  readonly words: string;
}

type Action = 'run' | 'keep' | 'refuse';

/** For each finding: the attribute by which the user decides, what its values do, and which of them is meant when it is not set. */
const POLICIES = {
  failed: { attribute: 'on_failed', actions: { resubmit: 'run', keep: 'keep' }, default: 'resubmit' },
  expired: { attribute: 'on_expired', actions: { keep: 'keep', rerun: 'run', fail: 'refuse' }, default: 'keep' },
  missing: { attribute: 'on_missing_output', actions: { ignore: 'keep', rerun: 'run', fail: 'refuse' }, default: 'ignore' },
} as const satisfies Record<string, { attribute: string; actions: Readonly<Record<string, Action>>; default: string }>;

const valuesOf = (kind: Finding['kind']) => oneOf<string>(...Object.keys(POLICIES[kind].actions));

/** No defaults are planned, so that states of before these attributes show no change. */
export const ON_FAILED = attribute.string({
  validators: [valuesOf('failed')],
  description: 'What becomes of a failed job: resubmit, which runs it again at the next apply (failed jobs are not charged), or keep, which leaves it as it is. Default: resubmit.',
});

export const POLICY_ATTRIBUTES = {
  on_failed: ON_FAILED,
  on_expired: attribute.string({
    validators: [valuesOf('expired')],
    description: 'The service forgets a job after a year. keep: what is known stays true, and finished jobs are not read again; rerun: the montage is made, and paid, again; '
      + 'fail: the plan is refused. rerun and fail read the job at every refresh. Default: keep.',
  }),
  on_missing_output: attribute.string({
    validators: [valuesOf('missing')],
    description: 'Whether the outputs are looked at in their bucket at every refresh (there, and as large as when they were first seen), and what becomes of the job when one is not: '
      + 'ignore does not look; rerun makes, and pays, the montage again; fail refuses the plan. Needs oss:GetObject for the outputs. Default: ignore.',
  }),
} as const;

/** What the values say is to be done about a finding; a policy that is not known yet never spends. */
export function actionOn({ kind }: Finding, values: ValueObject): Action {
  const { attribute: name, actions, default: usual } = POLICIES[kind];
  return (actions as Readonly<Record<string, Action>>)[String(values[name] ?? usual)] ?? 'keep';
}

/** Whether a refresh has to find out about it at all. */
export function isLookedFor(kind: Finding['kind'], values: object): boolean {
  return actionOn({ kind, words: '' }, values as Record<string, Value>) !== 'keep';
}

/** Ends the plan. */
export function refusalOf({ kind, words }: Finding): DiagnosticError {
  const { attribute: name, actions } = POLICIES[kind];
  const [[rerun], [keep]] = [Object.entries(actions).filter(([, action]) => action === 'run'), Object.entries(actions).filter(([, action]) => action === 'keep')]
    .map((entries) => entries[0]);
  return new DiagnosticError(`${name}: nothing is run without being asked for`,
    `${words}\n\nWhat to do: set ${name} to ${rerun} to make, and pay, the montage again, or to ${keep} to go on as it is.`, [name]);
}
