import { saysNotFound, unlessNotFound } from './not-found';
import { expectGone } from './verify-deleted';
import type { CallOptions, Caller } from '../transport/caller';
import { unsignedIn } from '../transport/redact';
import { Answer } from '../transport/response-fields';

/** An editing project: what a preview-only montage makes instead of a video. */
export interface EditingProject {
  readonly projectId: string;
  readonly title?: string;
  readonly description?: string;
  /** Draft, Editing, Producing, Produced, ProduceFailed or Deleted. */
  readonly status?: string;
  /** JSON string of the ICE Timeline, its URLs without queries. */
  readonly timeline?: string;
  readonly templateId?: string;
  readonly templateType?: string;
  readonly coverUrl?: string;
  /** Seconds. */
  readonly duration?: number;
  readonly createTime?: string;
  readonly modifiedTime?: string;
}

/** `GetEditingProject`, in the service's own form of the Timeline. */
export async function getEditingProject(caller: Caller, projectId: string, options?: CallOptions): Promise<EditingProject> {
  const isWhole = (whole: Answer) => whole.object('Project').text('ProjectId') !== undefined;
  const answer = Answer.of(await caller.repeatable({ operation: 'GetEditingProject', query: { ProjectId: projectId } }, options, isWhole));
  const project = answer.object('Project');
  const timeline = project.text('Timeline');
  return {
    projectId: project.text('ProjectId') ?? projectId,
    title: project.text('Title'),
    description: project.text('Description'),
    status: project.text('Status'),
    timeline: timeline && unsignedIn(timeline),
    templateId: project.text('TemplateId'),
    templateType: project.text('TemplateType'),
    coverUrl: project.text('CoverURL'),
    duration: project.number('Duration'),
    createTime: project.text('CreateTime'),
    modifiedTime: project.text('ModifiedTime'),
  };
}

/** Whether the service still has the project. */
export async function projectExists(caller: Caller, projectId: string, options?: CallOptions): Promise<boolean> {
  const project = await unlessNotFound(() => getEditingProject(caller, projectId, options));
  return project !== undefined && project.status !== 'Deleted';
}

/** Projects per call of `DeleteEditingProjects`. Not verified against the cloud: how many it takes. */
const PROJECTS_PER_DELETE = 20;

/**
 * `DeleteEditingProjects`. Those that are gone already are no error.
 * Not verified against the cloud: whether an unknown id keeps the others of its call from being deleted; they are then deleted one by one.
 */
export async function deleteProjects(caller: Caller, projectIds: readonly string[], options?: CallOptions): Promise<void> {
  const remove = (ids: readonly string[]) => caller.repeatable({ operation: 'DeleteEditingProjects', query: { ProjectIds: ids.join(',') } }, options);
  for (let start = 0; start < projectIds.length; start += PROJECTS_PER_DELETE) {
    const some = projectIds.slice(start, start + PROJECTS_PER_DELETE);
    try {
      await remove(some);
    } catch (error) {
      if (!saysNotFound(error)) throw error;
      for (const id of some) await unlessNotFound(() => remove([id]));
    }
    // The answer holds a request id and nothing else.
    await expectGone(caller, 'DeleteEditingProjects', some, (id) => projectExists(caller, id, options), options);
  }
}
