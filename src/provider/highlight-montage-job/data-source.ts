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
  error_code: attribute.string({ computed: true, description: 'Error code of the service, if the job as a whole failed.' }),
  error_message: attribute.string({ computed: true, description: 'Error message of the service, if the job as a whole failed.' }),
  user_data: attribute.string({ computed: true, description: 'UserData of the job, JSON text.' }),
  input_config_json: attribute.string({ computed: true, description: 'InputConfig as it was submitted, JSON text in the API\'s names; without queries of URLs and without URLs of faces.' }),
  editing_config_json: attribute.string({ computed: true, description: 'EditingConfig as it was submitted, without queries of URLs.' }),
  output_config_json: attribute.string({ computed: true, description: 'OutputConfig as it was submitted, without queries of URLs.' }),
} as const;

/** An existing job, also of another stack, without waiting for it. */
export const highlightMontageJobData = defineDataSource<typeof attributes, ProviderData>({
  description: 'An existing montage job or render job, running or done, without waiting for it.',
  attributes,
}, {
  typeName: 'ims_highlight_montage_job',
  async read({ job_id }, { providerData, signal }) {
    const job = await explained('The job cannot be read', () => getBatchJob(providerData.client.caller, job_id, { signal }));
    if (!job) {
      throw new DiagnosticError(`The service does not know job ${job_id}`,
        'Check the id, the region and the account of the provider. The service keeps jobs for one year.', ['job_id']);
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
