import { POLICY_ATTRIBUTES } from './policies';
import { USER_DATA_BYTES } from '../../ims';
import { attribute, oneOf, type Values } from '../framework';

/** Belongs to a run, and stays until the next one. */
export const OF_THE_RUN = { computed: true, useStateForUnknown: true } as const;

/** Attributes of every paid job. */
export const PAID_JOB_ATTRIBUTES = {
  id: attribute.string({ ...OF_THE_RUN, description: 'Id of the job.' }),
  scope: attribute.string({
    default: '',
    description: 'Place of the job in your program, part of its submission key: two places may need the same job twice. The constructs set it to stack and construct path. '
      + 'A change runs nothing.',
  }),
  run: attribute.string({
    requiresReplace: true,
    description: 'Any text, for example a date. A change runs the job again with the same configuration, and you pay again.',
  }),
  notify_address: attribute.string({
    description: 'URL, or name of a message queue that begins with ice-callback, that the service notifies when the job is done. A change applies to the next run.',
  }),
  user_data: attribute.map('string', {
    description: `Entries of UserData, which the service stores with the job and returns. At most ${USER_DATA_BYTES} bytes together with notify_address and the submission key. `
      + 'A change applies to the next run.',
  }),
  on_failed: POLICY_ATTRIBUTES.on_failed,
  on_destroy: attribute.string({
    default: 'retain',
    validators: [oneOf<string>('retain', 'delete_outputs')],
    description: 'What to do with the outputs when the resource is destroyed or replaced. retain: keep them. delete_outputs: delete the media assets and editing projects that the '
      + 'job made, and nothing else; the plan lists them. The job itself cannot be cancelled or deleted. Default: retain.',
  }),
  delete_files: attribute.bool({
    description: 'Whether delete_outputs also deletes the files in the bucket. The service deletes them with the role AliyunICEDefaultRole. Default: false.',
  }),
  notes: attribute.string({ description: 'A note for people. It is never sent. A change runs nothing.' }),
  status: attribute.string({
    ...OF_THE_RUN,
    description: 'Init, Processing, Finished or Failed at the last refresh. Failed also when all outputs failed. See on_failed.',
  }),
  submission_key: attribute.string({
    ...OF_THE_RUN,
    description: 'Idempotency key: hash of digest, scope and run. It travels in UserData, so that an interrupted apply finds the job again.',
  }),
  adopted: attribute.bool({
    ...OF_THE_RUN,
    description: 'Whether an existing job with the same submission key was adopted, so that nothing was submitted and nothing was paid.',
  }),
} as const;

/** What the states of all paid jobs have in common. */
export type PaidJobState = Values<typeof PAID_JOB_ATTRIBUTES>;
