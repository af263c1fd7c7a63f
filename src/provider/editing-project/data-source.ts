import { getEditingProject } from '../../ims';
import { attribute, defineDataSource } from '../framework';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

const attributes = {
  project_id: attribute.string({ required: true, description: 'Id of the project, for example one of project_ids of ims_highlight_montage_result.' }),
  id: attribute.string({ computed: true, description: 'Same as project_id.' }),
  timeline: attribute.string({ computed: true, description: 'The Timeline as JSON text: the clips of all tracks and their materials. Read it with jsondecode.' }),
  duration: attribute.number({ computed: true, description: 'Length in seconds.' }),
  status: attribute.string({ computed: true, description: 'Draft, Editing, Producing, Produced, ProduceFailed or Deleted.' }),
  title: attribute.string({ computed: true, description: 'Title of the project.' }),
  description: attribute.string({ computed: true, description: 'Description of the project.' }),
  template_id: attribute.string({ computed: true, description: 'Template that the project was created from.' }),
  template_type: attribute.string({ computed: true, description: 'Timeline or VETemplate.' }),
  cover_url: attribute.string({ computed: true, description: 'Unsigned URL of the cover picture.' }),
  create_time: attribute.string({ computed: true, description: 'UTC, yyyy-MM-ddTHH:mm:ssZ.' }),
  modified_time: attribute.string({ computed: true, description: 'UTC, yyyy-MM-ddTHH:mm:ssZ.' }),
} as const;

/** An editing project, which a preview makes instead of a video. */
export const editingProject = defineDataSource<typeof attributes, ProviderData>({
  description: 'An editing project and its Timeline. A montage with generate_preview_only makes editing projects instead of videos.',
  attributes,
}, {
  typeName: 'ims_editing_project',
  async read({ project_id }, { providerData, signal }) {
    const project = await explained('The editing project cannot be read', () => getEditingProject(providerData.client.caller, project_id, { signal }));
    return {
      project_id,
      id: project.projectId,
      timeline: project.timeline ?? null,
      duration: project.duration ?? null,
      status: project.status ?? null,
      title: project.title ?? null,
      description: project.description ?? null,
      template_id: project.templateId ?? null,
      template_type: project.templateType ?? null,
      cover_url: project.coverUrl?.split('?', 1)[0] ?? null,
      create_time: project.createTime ?? null,
      modified_time: project.modifiedTime ?? null,
    };
  },
});
