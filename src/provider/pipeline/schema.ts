import { attribute, between, lengthBetween, oneOf } from '../framework';

/** Speeds of pipelines, in the API's names. */
export const SPEEDS = ['Standard', 'Boost', 'NarrowBandHDV2'] as const;

/** Statuses of a pipeline. */
export const PIPELINE_STATUSES = ['Active', 'Paused'] as const;

/** A pipeline, in the API's names. */
export const PIPELINE_ATTRIBUTES = {
  id: attribute.string({ computed: true, useStateForUnknown: true, description: 'Id of the pipeline, for produce_config.pipeline_id of a job.' }),
  name: attribute.string({
    required: true, validators: [lengthBetween(1, 128)],
    description: 'Name, 1 to 128 characters, unique among the pipelines of its speed: by its name the provider finds a pipeline whose creation had an ambiguous result.', // Guess: pipeline-name-length
  }),
  speed: attribute.string({
    required: true, requiresReplace: true, validators: [oneOf<string>(...SPEEDS)],
    description: 'Standard, Boost (accelerated) or NarrowBandHDV2. A change replaces the pipeline.',
  }),
  priority: attribute.integer({ default: 6, validators: [between(1, 10)], description: 'Priority of its jobs, 1 (last) to 10 (first). Default: 6.' }),
  status: attribute.string({
    default: 'Active', validators: [oneOf<string>(...PIPELINE_STATUSES)],
    description: 'Active runs jobs; Paused keeps them queued. Default: Active. A pipeline that was paused outside Terraform shows as drift.',
  }),
  create_time: attribute.string({ computed: true, useStateForUnknown: true, description: 'When it was created, UTC, yyyy-MM-ddTHH:mm:ssZ.' }),
} as const;
