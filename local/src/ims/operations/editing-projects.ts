import { operation } from './operation';
import { PROJECT_STATUSES } from '../projects/editing-project';
import { projectSummary, projectView } from '../projects/project-view';
import { invalidParameter, missingParameter, projectNotFound } from '../wire/errors';
import { Parameter } from '../wire/parameter';

export const getEditingProject = operation({
  name: 'GetEditingProject',
  doc: 'Reads an editing project with its Timeline.',
  parameters: {
    ProjectId: Parameter.text('Id of the project.').mandatory(),
    RequestSource: Parameter.oneOf('Kind of client: WebSDK requests a Timeline that is converted for the browser player.', ['OpenAPI', 'WebSDK']).withDefault('OpenAPI'),
  },
  run({ ProjectId, RequestSource }, { projects }) {
    const project = projects.get(ProjectId);
    if (!project) throw projectNotFound(ProjectId);
    return { Project: projectView(project, RequestSource) };
  },
});

/** Maximum number of projects in one call. Guess: local-delete-limits */
const MAX = 100;

export const deleteEditingProjects = operation({
  name: 'DeleteEditingProjects',
  doc: 'Deletes editing projects; if one of them does not exist, none is deleted.',
  parameters: {
    ProjectIds: Parameter.list('Ids of the projects.', { max: MAX }).mandatory(),
  },
  async run({ ProjectIds }, { projects }) {
    if (ProjectIds.length === 0) throw missingParameter('ProjectIds');
    // Guess: local-delete-unknown-project
    const unknown = ProjectIds.find((id) => !projects.get(id));
    if (unknown !== undefined) throw projectNotFound(unknown);
    for (const id of ProjectIds) await projects.remove(id);
    return {};
  },
});

export const listEditingProjects = operation({
  name: 'ListEditingProjects',
  doc: 'Lists editing projects, without their Timelines.',
  parameters: {
    Keyword: Parameter.text('Projects whose title or id contains this text.'),
    Status: Parameter.oneOf('Projects in this status.', PROJECT_STATUSES),
    StartTime: Parameter.utcTime('Projects created at this time or later.'),
    EndTime: Parameter.utcTime('Projects created at this time or earlier.'),
    SortBy: Parameter.oneOf('Order of creation.', ['CreationTime:Desc', 'CreationTime:Asc']).withDefault('CreationTime:Desc'),
    MaxResults: Parameter.integer('Projects on a page.', { min: 1, max: 100 }).withDefault(10),
    NextToken: Parameter.text('NextToken of the previous page.'),
  },
  run({ Keyword = '', Status, StartTime = -Infinity, EndTime = Infinity, SortBy, MaxResults, NextToken }, { projects }) {
    const direction = SortBy === 'CreationTime:Asc' ? 1 : -1;
    const all = projects.all()
      .filter((p) => p.Title.includes(Keyword) || p.ProjectId.includes(Keyword))
      .filter((p) => (Status ?? p.Status) === p.Status && p.Created >= StartTime && p.Created <= EndTime)
      .sort((a, b) => direction * (a.Created - b.Created || (a.ProjectId < b.ProjectId ? -1 : 1)));
    const from = NextToken === undefined ? 0 : all.findIndex((p) => p.ProjectId === NextToken) + 1;
    if (NextToken !== undefined && from === 0) throw invalidParameter('NextToken', 'it was not returned by an earlier call; leave it out for the first page.');
    const page = all.slice(from, from + MaxResults);
    const more = from + page.length < all.length;
    return { ProjectList: page.map(projectSummary), MaxResults, NextToken: more ? page[page.length - 1].ProjectId : '' };
  },
});
