import { getTemplate } from '../../ims';
import { attribute, defineDataSource, DiagnosticError } from '../framework';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

const attributes = {
  template_id: attribute.string({ required: true, description: 'Id of the template.' }),
  id: attribute.string({ computed: true, description: 'Same as template_id.' }),
  name: attribute.string({ computed: true, description: 'Name of the template.' }),
  type: attribute.string({ computed: true, description: 'BatchEditing, Timeline or VETemplate.' }),
  config: attribute.string({ computed: true, description: 'Config of the template, JSON text as the service returns it, for templates of a job.' }),
  status: attribute.string({ computed: true, description: 'Available, Created, Uploading, Processing, UploadFailed or ProcessFailed.' }),
} as const;

/** A template that this configuration does not manage. */
export const editingTemplateData = defineDataSource<typeof attributes, ProviderData>({
  description: 'An existing editing template, for example one that was created in the console.',
  attributes,
}, {
  typeName: 'ims_editing_template',
  async read({ template_id }, { providerData, signal }) {
    const found = await explained('The template cannot be read', () => getTemplate(providerData.client.caller, template_id, { signal }));
    if (!found) {
      throw new DiagnosticError(`The service does not know template ${template_id}`,
        'Check the id, the region and the account of the provider. Templates belong to one region.', ['template_id']);
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
