import { TEMPLATES } from './templates';
import { USER_DATA_BYTES } from '../../ims';
import { EDITING_CONFIG, INPUT_CONFIG, OUTPUT_CONFIG, OUTPUT_TEMPLATE_CONFIG } from '../../montage';
import { attribute } from '../framework';
import { destroyAttributes } from '../paid-job/destruction';
import { POLICY_ATTRIBUTES } from '../paid-job/policies';
import { MATERIALS } from './materials/material-facts';
import { configAttribute } from '../montage-values/montage-schema';

/** Everything that follows from a run, and stays until the next one. */
const OF_THE_RUN = { computed: true, useStateForUnknown: true } as const;

/** A montage job, in the API's names. */
export const JOB_ATTRIBUTES = {
  id: attribute.string({ ...OF_THE_RUN, description: 'Id of the batch job.' }),
  input_config: configAttribute(INPUT_CONFIG, { required: true }),
  editing_config: configAttribute(EDITING_CONFIG),
  output_config: configAttribute(OUTPUT_CONFIG, { required: true, template: OUTPUT_TEMPLATE_CONFIG }),
  templates: TEMPLATES,
  materials: MATERIALS,
  scope: attribute.string({
    default: '',
    description: 'Where in a program the job stands. Part of the submission key when the job is submitted: two places may want the same montage twice. '
      + 'The constructs set it to stack and construct path. A change runs nothing.',
  }),
  run: attribute.string({
    requiresReplace: true,
    description: 'Any text, for example a date. Change it to run the same montage again, and pay again.',
  }),
  notify_address: attribute.string({
    description: 'URL, or queue name beginning with ice-callback, that the service notifies when the job is done. A change applies to the next run.',
  }),
  user_data: attribute.map('string', {
    description: `Entries of the job's UserData, given back with the job. With notify_address and the submission key at most ${USER_DATA_BYTES} bytes. `
      + 'A change applies to the next run.',
  }),
  track_materials: attribute.bool({
    description: 'Whether the bytes that the montage is made of belong to it: the objects\' ETags are read at every plan and are part of the digest, so that footage, stickers or music '
      + 'that were overwritten under the same key make the montage run, and be paid, again. Needs oss:GetObject for them, and ice:GetMediaInfo for media ids. Files uploaded by '
      + 'MediaBucket.upload have their content in their key and need it not. Switching it on runs nothing. Default: false.',
  }),
  ...POLICY_ATTRIBUTES,
  ...destroyAttributes(),
  notes: attribute.string({ description: 'For people; never sent. A change runs nothing.' }),
  labels: attribute.map('string', { description: 'For people and tools; never sent. A change runs nothing.' }),
  status: attribute.string({
    ...OF_THE_RUN,
    description: 'Init, Processing, Finished or Failed, as last seen; Failed also when every single output failed. See on_failed.',
  }),
  digest: attribute.string({
    ...OF_THE_RUN,
    description: 'Digest of the canonical configuration: it changes when, and only when, the montage has to run again.',
  }),
  material_etags: attribute.map('string', {
    ...OF_THE_RUN,
    description: 'With track_materials: ETag of every object that the montage is made of, by the name that the montage gives it. Null without.',
  }),
  picked_template: attribute.string({
    ...OF_THE_RUN,
    description: 'The one of the templates that the job uses: its template_id, or its place in the list. Null without templates.',
  }),
  merged_config: attribute.string({
    ...OF_THE_RUN,
    description: 'JSON text of the montage merged with the template, in canonical form (documented defaults left out): what the digest stands for. '
      + 'Null without templates.',
  }),
  submission_key: attribute.string({
    ...OF_THE_RUN,
    description: 'Key of digest, scope and run in the job\'s UserData, by which a job that was lost between submit and state is found again.',
  }),
  create_time: attribute.string({ ...OF_THE_RUN, description: 'When the job was submitted, UTC, yyyy-MM-ddTHH:mm:ssZ.' }),
  adopted: attribute.bool({
    ...OF_THE_RUN,
    description: 'Whether a job with the same submission key existed already, so that nothing was submitted and nothing paid.',
  }),
  estimated_cost: attribute.string({
    ...OF_THE_RUN,
    description: 'What the run was estimated to cost before it was submitted, with minutes, source and date of the price, e.g. "2–246 CNY (1–123 minutes, list price of '
      + 'the China site, 2026-06)". Lengths in materials make the range narrower; the provider\'s price_table holds other prices. A job that was adopted cost nothing again.',
  }),
  estimated_cost_max: attribute.number({
    ...OF_THE_RUN,
    description: 'Upper end of estimated_cost, in its currency; null when nothing limits the length of the outputs.',
  }),
  rerun_reason: attribute.string({
    ...OF_THE_RUN,
    description: 'Why the job ran again, in words; the warnings of the plan say it beforehand. Null for a first run, and where the apply cannot know it '
      + '(create_before_destroy, or a job that was removed from the state).',
  }),
} as const;
