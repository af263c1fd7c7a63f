import { getTemplate } from '../../ims';
import { attribute, defineDataSource, DiagnosticError } from '../framework';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

const attributes = {
  template_id: attribute.string({ required: true, description: 'Id of the template.' }),
  id: attribute.string({ computed: true, description: 'Same as template_id.' }),
  name: attribute.string({ computed: true, description: 'Name of the template.' }),
  type: attribute.string({ computed: true, description: 'BatchEditing, Timeline or VETemplate.' }),
  config: attribute.string({ computed: true, description: 'The template\'s Config, JSON text as the service gives it: what templates of a job takes.' }),
  status: attribute.string({ computed: true, description: 'Available, Created, Uploading, Processing, UploadFailed or ProcessFailed.' }),
} as const;

/** A template that is managed elsewhere. */
export const editingTemplateData = defineDataSource<typeof attributes, ProviderData>({
  description: 'An editing template as the service knows it now, for example one that was made in the console.',
  attributes,
}, {
  typeName: 'ims_editing_template',
  async read({ template_id }, { providerData, signal }) {
    const found = await explained('The template cannot be read', () => getTemplate(providerData.client.caller, template_id, { signal }));
    if (!found) {
      throw new DiagnosticError(`The service does not know template ${template_id}`,
        'Check id, region and account of the provider. Templates belong to one region.', ['template_id']);
    }
    return {
      template_id,
      id: found.templateId,
      name: found.name ?? null,
      type: found.type ?? null,
      config: found.config ?? null,
      status: found.status ?? null,
    };
  },
});
