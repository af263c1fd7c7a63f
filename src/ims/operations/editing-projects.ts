import { isNotFound, undefinedIfNotFound } from './not-found';
import { verifyDeleted } from './verify-deleted';
import type { CallOptions, Caller } from '../transport/caller';
import { withoutUrlQueries } from '../transport/redact';
import { ResponseFields } from '../transport/response-fields';

/** An editing project. A preview creates one instead of a video. */
export interface EditingProject {
  readonly projectId: string;
  readonly title?: string;
  readonly description?: string;
  /** Draft, Editing, Producing, Produced, ProduceFailed or Deleted. */
  readonly status?: string;
  /** The Timeline as JSON text; its URLs have no queries. */
  readonly timeline?: string;
  readonly templateId?: string;
  readonly templateType?: string;
  readonly coverUrl?: string;
  /** Seconds. */
  readonly duration?: number;
  readonly createTime?: string;
  readonly modifiedTime?: string;
}

/** `GetEditingProject` with the Timeline as the service returns it. */
export async function getEditingProject(caller: Caller, projectId: string, options?: CallOptions): Promise<EditingProject> {
  const isComplete = (response: ResponseFields) => response.object('Project').text('ProjectId') !== undefined;
  const response = ResponseFields.of(await caller.idempotent({ operation: 'GetEditingProject', query: { ProjectId: projectId } }, options, isComplete));
  const project = response.object('Project');
  const timeline = project.text('Timeline');
  return {
    projectId: project.text('ProjectId') ?? projectId,
    title: project.text('Title'),
    description: project.text('Description'),
    status: project.text('Status'),
    timeline: timeline && withoutUrlQueries(timeline),
    templateId: project.text('TemplateId'),
    templateType: project.text('TemplateType'),
    coverUrl: project.text('CoverURL'),
    duration: project.number('Duration'),
    createTime: project.text('CreateTime'),
    modifiedTime: project.text('ModifiedTime'),
  };
}

/** Whether the project exists and was not deleted. */
export async function projectExists(caller: Caller, projectId: string, options?: CallOptions): Promise<boolean> {
  const project = await undefinedIfNotFound(() => getEditingProject(caller, projectId, options));
  return project !== undefined && project.status !== 'Deleted';
}

/** Projects per call of `DeleteEditingProjects`. Guess: projects-per-delete */
const PROJECTS_PER_DELETE = 20;

/**
 * `DeleteEditingProjects`; projects that no longer exist are ignored. If the service refuses a call because of an unknown id, the projects are
 * deleted one by one.
 * Guess: unknown-project-delete
 */
export async function deleteProjects(caller: Caller, projectIds: readonly string[], options?: CallOptions): Promise<void> {
  const deleteIds = (ids: readonly string[]) => caller.idempotent({ operation: 'DeleteEditingProjects', query: { ProjectIds: ids.join(',') } }, options);
  for (let start = 0; start < projectIds.length; start += PROJECTS_PER_DELETE) {
    const batch = projectIds.slice(start, start + PROJECTS_PER_DELETE);
    try {
      await deleteIds(batch);
    } catch (error) {
      if (!isNotFound(error)) throw error;
      for (const id of batch) await undefinedIfNotFound(() => deleteIds([id]));
    }
    // The response has nothing but a request id.
    await verifyDeleted(caller, 'DeleteEditingProjects', batch, (id) => projectExists(caller, id, options), options);
  }
}
