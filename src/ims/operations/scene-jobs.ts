import type { CallOptions, Caller } from '../transport/caller';
import { ImsError } from '../transport/errors';
import { Answer } from '../transport/response-fields';

/** What is rendered, where to, and the user data. */
export interface SubmitProjectsRequest {
  /** Editing projects, for example those of a preview. */
  readonly projectIds: readonly string[];
  /** JSON string: destination, size and stream settings; no Count, no GeneratePreviewOnly. */
  readonly OutputConfig: string;
  readonly UserData?: string;
}

/**
 * `SubmitSceneBatchEditingJob`: starts a paid job that renders editing projects. There is no idempotency token, no cancel and no update.
 * @returns the id of the batch job
 * @throws ImsError kind `doubtful` when the job may exist all the same
 */
export async function submitProjects(caller: Caller, { projectIds, OutputConfig, UserData }: SubmitProjectsRequest, options?: CallOptions): Promise<string> {
  const operation = 'SubmitSceneBatchEditingJob';
  const answer = Answer.of(await caller.atMostOnce({ operation, query: { ProjectIds: projectIds.join(','), OutputConfig, UserData } }, options));
  const id = answer.text('JobId');
  if (id) return id;
  throw new ImsError({ kind: 'doubtful', operation, code: 'UnexpectedAnswer', message: 'the answer has no JobId', requestId: answer.text('RequestId') });
}
