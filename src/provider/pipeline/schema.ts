import { attribute, between, lengthBetween, oneOf } from '../framework';

/** Kinds of pipelines, as the API spells them. */
export const SPEEDS = ['Standard', 'Boost', 'NarrowBandHDV2'] as const;

/** How a pipeline may stand. */
export const PIPELINE_STATUSES = ['Active', 'Paused'] as const;

/** A queue for jobs, in the API's names. */
export const PIPELINE_ATTRIBUTES = {
  id: attribute.string({ computed: true, useStateForUnknown: true, description: 'Id of the pipeline: what produce_config.pipeline_id of a job takes.' }),
  name: attribute.string({
    required: true, validators: [lengthBetween(1, 128)],
    description: 'Name, 1 to 128 characters. Should be the only one of its speed: by its name a pipeline is found again when the answer to its creation was lost. '
      + 'Not verified against the cloud: the longest name.',
  }),
  speed: attribute.string({
    required: true, requiresReplace: true, validators: [oneOf<string>(...SPEEDS)],
    description: 'Standard, Boost (accelerated) or NarrowBandHDV2. Cannot be changed: another speed is another pipeline.',
  }),
  priority: attribute.integer({ default: 6, validators: [between(1, 10)], description: 'Priority of its jobs, 1 to 10, 10 first. Default 6.' }),
  status: attribute.string({
    default: 'Active', validators: [oneOf<string>(...PIPELINE_STATUSES)],
    description: 'Active runs jobs; Paused keeps them queued. Default Active. A pipeline that somebody else paused shows as a change.',
  }),
  create_time: attribute.string({ computed: true, useStateForUnknown: true, description: 'When it was made, UTC, yyyy-MM-ddTHH:mm:ssZ.' }),
} as const;
