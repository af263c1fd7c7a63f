import { MATERIALS } from './materials/material-facts';
import { TEMPLATES } from './templates';
import { EDITING_CONFIG, INPUT_CONFIG, OUTPUT_CONFIG, OUTPUT_TEMPLATE_CONFIG } from '../../montage';
import { attribute } from '../framework';
import { configAttribute } from '../montage-values/montage-schema';
import { OF_THE_RUN, PAID_JOB_ATTRIBUTES } from '../paid-job/attributes';
import { POLICY_ATTRIBUTES } from '../paid-job/policies';

/** A montage job, in the API's names. */
export const JOB_ATTRIBUTES = {
  ...PAID_JOB_ATTRIBUTES,
  input_config: configAttribute(INPUT_CONFIG, { required: true }),
  editing_config: configAttribute(EDITING_CONFIG),
  output_config: configAttribute(OUTPUT_CONFIG, { required: true, template: OUTPUT_TEMPLATE_CONFIG }),
  templates: TEMPLATES,
  materials: MATERIALS,
  track_materials: attribute.bool({
    description: 'Whether the bytes of the materials are part of the montage. If true, every plan reads the ETags of the objects, and the digest contains them: footage, stickers or '
      + 'music that were overwritten under the same key run the montage again, and you pay again. Needs oss:GetObject for the objects, and ice:GetMediaInfo for media ids. '
      + 'Files of MediaBucket.upload do not need it: their key contains a hash of their content. Switching it on runs nothing. Default: false.',
  }),
  ...POLICY_ATTRIBUTES,
  labels: attribute.map('string', { description: 'Labels for people and tools. They are never sent. A change runs nothing.' }),
  digest: attribute.string({
    ...OF_THE_RUN,
    description: 'Digest of the canonical form of the montage. It changes if, and only if, the montage has to run again.',
  }),
  material_etags: attribute.map('string', {
    ...OF_THE_RUN,
    description: 'With track_materials: the ETag of each material, by its media id or URL. Otherwise null.',
  }),
  picked_template: attribute.string({
    ...OF_THE_RUN,
    description: 'The template that the job uses: its template_id, or its position in templates. Null without templates.',
  }),
  merged_config: attribute.string({
    ...OF_THE_RUN,
    description: 'JSON text of the montage merged with its template, in canonical form (without documented defaults). The digest is computed from it. '
      + 'Null without templates.',
  }),
  create_time: attribute.string({ ...OF_THE_RUN, description: 'When the job was submitted, UTC, yyyy-MM-ddTHH:mm:ssZ.' }),
  estimated_cost: attribute.string({
    ...OF_THE_RUN,
    description: 'Estimated cost of the run before it was submitted, with minutes, source and date of the price, for example "2–246 CNY (1–123 minutes, list price of '
      + 'the China site, 2026-06)". Lengths in materials make the range narrower; price_table of the provider sets other prices. An adopted job cost nothing again.',
  }),
  estimated_cost_max: attribute.number({
    ...OF_THE_RUN,
    description: 'Upper end of estimated_cost, in its currency. Null when the length of the outputs has no limit.',
  }),
  rerun_reason: attribute.string({
    ...OF_THE_RUN,
    description: 'Why the job ran again; the warnings of the plan show it beforehand. Null for a first run, and where the apply cannot know it: with create_before_destroy, for a job '
      + 'that was removed from the state, and for a job without scope or output URL of which a value was unknown in the plan.',
  }),
} as const;
