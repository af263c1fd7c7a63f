import { type Fields, type ObjectSpec, OUTPUT_CONFIG } from '../../montage';
import { attribute } from '../framework';
import { configAttribute } from '../montage-values/montage-schema';
import { OF_THE_RUN, PAID_JOB_ATTRIBUTES } from '../paid-job/attributes';

/** The output of a montage without the number of outputs, which is that of the projects, and without previews, which exist already. */
const { Count: _count, GeneratePreviewOnly: _preview, ...FIELDS } = OUTPUT_CONFIG.fields as Fields;
export const RENDER_CONFIG: ObjectSpec = { ...OUTPUT_CONFIG, fields: FIELDS };

/** A render job, in the API's names. */
export const RENDER_JOB_ATTRIBUTES = {
  ...PAID_JOB_ATTRIBUTES,
  project_ids: attribute.list('string', {
    required: true, requiresReplace: true,
    description: 'Editing projects to render, for example those of a montage with generate_preview_only. 1 to 100; {index} in the name of the outputs is the position in this '
      + 'list, from 0. A change renders all projects again. on_destroy never deletes these projects.',
  }),
  output_config: configAttribute(RENDER_CONFIG, { required: true }),
  digest: attribute.string({ ...OF_THE_RUN, description: 'Digest of projects and output. It changes when the projects have to be rendered again.' }),
} as const;
