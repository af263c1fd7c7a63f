import { Answer } from '../answers';
import type { CallOptions, Caller } from '../caller';
import { unsignedIn } from '../redact';

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
  const answer = Answer.of(await caller.repeatable({ operation: 'GetEditingProject', query: { ProjectId: projectId } }, options));
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
