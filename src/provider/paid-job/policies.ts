import { attribute, DiagnosticError, oneOf, type Value } from '../framework';

/** What a refresh discovered about a job or its outputs, on which a policy decides. */
export interface Finding {
  readonly kind: keyof typeof POLICIES;
  /** One or more sentences. */
  readonly words: string;
}

type Action = 'run' | 'keep' | 'refuse';

/** For each kind of finding: the attribute that decides, what its values do, and its default. */
const POLICIES = {
  failed: { attribute: 'on_failed', actions: { resubmit: 'run', keep: 'keep' }, default: 'resubmit' },
  expired: { attribute: 'on_expired', actions: { keep: 'keep', rerun: 'run', fail: 'refuse' }, default: 'keep' },
  missing: { attribute: 'on_missing_output', actions: { ignore: 'keep', rerun: 'run', fail: 'refuse' }, default: 'ignore' },
} as const satisfies Record<string, { attribute: string; actions: Readonly<Record<string, Action>>; default: string }>;

/** The policies of a job; resources without an attribute have its default. */
export type Policies = { readonly [K in Finding['kind'] as typeof POLICIES[K]['attribute']]?: Value };

const valuesOf = (kind: Finding['kind']) => oneOf<string>(...Object.keys(POLICIES[kind].actions));

/** Attributes by policy. Their defaults are not planned, so that states from before these attributes show no change. */
export const POLICY_ATTRIBUTES = {
  on_failed: attribute.string({
    validators: [valuesOf('failed')],
    description: 'What to do with a failed job. resubmit: run it again at the next apply (failed jobs are not charged). keep: leave it as it is. Default: resubmit.',
  }),
  on_expired: attribute.string({
    validators: [valuesOf('expired')],
    description: 'What to do when the job history has expired: the service keeps jobs for one year. keep: keep the state; finished jobs are not read again. rerun: make the montage '
      + 'again and pay again. fail: refuse the plan. rerun and fail read the job at every refresh. Default: keep.',
  }),
  on_missing_output: attribute.string({
    validators: [valuesOf('missing')],
    description: 'Whether every refresh checks that the outputs exist in their bucket, with the size that they first had, and what to do when one does not. ignore: do not check. '
      + 'rerun: make the montage again and pay again. fail: refuse the plan. Needs oss:GetObject for the outputs. Default: ignore.',
  }),
} as const;

/** What the policies of a job do about a finding. A policy that is not known yet never spends. */
export function actionOn({ kind }: Pick<Finding, 'kind'>, policies: Policies): Action {
  const { attribute: name, actions, default: fallback } = POLICIES[kind];
  return (actions as Readonly<Record<string, Action>>)[String(policies[name] ?? fallback)] ?? 'keep';
}

/** Whether a policy makes a refresh look for this kind of finding. */
export function isChecked(kind: Finding['kind'], policies: Policies): boolean {
  return actionOn({ kind }, policies) !== 'keep';
}

/** The error that ends a plan when a policy refuses it. */
export function refusalOf({ kind, words }: Finding): DiagnosticError {
  const { attribute: name, actions } = POLICIES[kind];
  const valueFor = (wanted: Action) => Object.entries(actions).find(([, action]) => action === wanted)?.[0];
  return new DiagnosticError(`${name} = "fail": ${REFUSED[kind]}`,
    `${words}\n\nWhat to do: set ${name} to "${valueFor('run')}" to make the montage again and pay again, or to "${valueFor('keep')}" to keep the job as it is.`, [name]);
}

const REFUSED: Readonly<Record<Finding['kind'], string>> = {
  failed: 'the job failed', expired: 'the job history has expired', missing: 'an output is missing',
};
