import { type EditingProject } from './editing-project';
import { utc } from '../wire/time';

/** Message for clients that request a Timeline for the browser player. */
const NO_CONVERSION = 'The local service does not convert Timelines to the front-end format; Timeline is in the service format.';

/** An item of ListEditingProjects. */
export function projectSummary({ ProjectId, Title, Duration, Status, Created, Modified }: EditingProject) {
  return {
    ProjectId,
    Title,
    Duration,
    Status,
    ProjectType: 'EditingProject',
    TemplateType: 'Timeline',
    CreateSource: 'OpenAPI',
    ModifiedSource: 'OpenAPI',
    CreateTime: utc(Created),
    ModifiedTime: utc(Modified),
  };
}

/** `Project` of GetEditingProject. */
export function projectView(project: EditingProject, requestSource: 'OpenAPI' | 'WebSDK') {
  return {
    ProjectId: project.ProjectId,
    Title: project.Title,
    Timeline: project.Timeline,
    Duration: project.Duration,
    Status: project.Status,
    ProjectType: 'EditingProject',
    TemplateType: 'Timeline',
    CreateSource: 'OpenAPI',
    ModifiedSource: 'OpenAPI',
    CreateTime: utc(project.Created),
    ModifiedTime: utc(project.Modified),
    TimelineConvertStatus: requestSource === 'WebSDK' ? 'ConvertFailed' : 'Unconverted',
    TimelineConvertErrorMessage: requestSource === 'WebSDK' ? NO_CONVERSION : undefined,
  };
}
