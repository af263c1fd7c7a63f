import { getBatchJob } from '../../ims';
import { EDITING_CONFIG, type FieldSpec, INPUT_CONFIG, maskedText, OUTPUT_CONFIG } from '../../montage';
import { attribute, defineDataSource, DiagnosticError } from '../framework';
import { OUTPUT_ATTRIBUTES, outputValues } from '../paid-job/output-attributes';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

const attributes = {
  job_id: attribute.string({ required: true, description: 'Id of the batch job.' }),
  id: attribute.string({ computed: true, description: 'Same as job_id.' }),
  ...OUTPUT_ATTRIBUTES,
  create_time: attribute.string({ computed: true, description: 'When the job was submitted, UTC, yyyy-MM-ddTHH:mm:ssZ.' }),
  error_code: attribute.string({ computed: true, description: 'Why the job as a whole failed: the service\'s code.' }),
  error_message: attribute.string({ computed: true, description: 'Why the job as a whole failed, in words.' }),
  user_data: attribute.string({ computed: true, description: 'UserData of the job, JSON text.' }),
  input_config_json: attribute.string({ computed: true, description: 'InputConfig as it was submitted, JSON text in the API\'s names; without queries of URLs and without URLs of faces.' }),
  editing_config_json: attribute.string({ computed: true, description: 'EditingConfig as it was submitted, without queries of URLs.' }),
  output_config_json: attribute.string({ computed: true, description: 'OutputConfig as it was submitted, without queries of URLs.' }),
} as const;

/** A job as the service knows it now: also one of another stack, or one that is not waited for. */
export const highlightMontageJobData = defineDataSource<typeof attributes, ProviderData>({
  description: 'A montage job as the service knows it now, running or done, without waiting for it.',
  attributes,
}, {
  typeName: 'ims_highlight_montage_job',
  async read({ job_id }, { providerData, signal }) {
    const job = await explained('The montage job cannot be read', () => getBatchJob(providerData.client.caller, job_id, { signal }));
    if (!job) {
      throw new DiagnosticError(`The service does not know job ${job_id}`,
        'Check id, region and account of the provider. The service forgets jobs after a year.', ['job_id']);
    }
    return {
      job_id,
      id: job.jobId,
      ...outputValues(job),
      create_time: job.createTime ?? null,
      error_code: job.errorCode ?? null,
      error_message: job.errorMessage ?? null,
      user_data: job.userData ?? null,
      input_config_json: shown(INPUT_CONFIG, job.inputConfig),
      editing_config_json: shown(EDITING_CONFIG, job.editingConfig),
      output_config_json: shown(OUTPUT_CONFIG, job.outputConfig),
    };
  },
});

const shown = (spec: FieldSpec, text: string | undefined) => (text === undefined ? null : maskedText(spec, text));
