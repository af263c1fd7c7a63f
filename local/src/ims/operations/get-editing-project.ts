import { operation } from './operation';
import { projectView } from '../projects/project-view';
import { projectNotFound } from '../wire/errors';
import { Parameter } from '../wire/parameter';

export const getEditingProject = operation({
  name: 'GetEditingProject',
  doc: 'Reads an editing project with its Timeline.',
  parameters: {
    ProjectId: Parameter.text('Id of the project.').mandatory(),
    RequestSource: Parameter.oneOf('Who asks: WebSDK has the Timeline converted for the browser player.', ['OpenAPI', 'WebSDK']).withDefault('OpenAPI'),
  },
  run({ ProjectId, RequestSource }, { projects }) {
    const project = projects.get(ProjectId);
    if (!project) throw projectNotFound(ProjectId);
    return { Project: projectView(project, RequestSource) };
  },
});
