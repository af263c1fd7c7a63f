import { getPipeline } from '../../ims';
import { attribute, defineDataSource, DiagnosticError } from '../framework';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

const attributes = {
  pipeline_id: attribute.string({ required: true, description: 'Id of the pipeline.' }),
  id: attribute.string({ computed: true, description: 'Same as pipeline_id.' }),
  name: attribute.string({ computed: true, description: 'Name of the pipeline.' }),
  speed: attribute.string({ computed: true, description: 'Standard, Boost or NarrowBandHDV2.' }),
  priority: attribute.integer({ computed: true, description: 'Priority of its jobs, 1 (last) to 10 (first).' }),
  status: attribute.string({ computed: true, description: 'Active or Paused.' }),
  create_time: attribute.string({ computed: true, description: 'When it was created, UTC, yyyy-MM-ddTHH:mm:ssZ.' }),
} as const;

/** A pipeline that this configuration does not manage. */
export const pipelineData = defineDataSource<typeof attributes, ProviderData>({
  description: 'An existing pipeline, for example of another stack, or one that was created in the console.',
  attributes,
}, {
  typeName: 'ims_pipeline',
  async read({ pipeline_id }, { providerData, signal }) {
    const found = await explained('The pipeline cannot be read', () => getPipeline(providerData.client.caller, pipeline_id, { signal }));
    if (!found) {
      throw new DiagnosticError(`The service does not know pipeline ${pipeline_id}`,
        'Check the id, the region and the account of the provider. Pipelines belong to one region.', ['pipeline_id']);
    }
    return {
      pipeline_id,
      id: found.pipelineId,
      name: found.name ?? null,
      speed: found.speed ?? null,
      priority: found.priority ?? null,
      status: found.status ?? null,
      create_time: found.createTime ?? null,
    };
  },
});
