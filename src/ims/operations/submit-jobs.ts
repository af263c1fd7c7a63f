import type { CallOptions, Caller } from '../transport/caller';
import { ImsError } from '../transport/errors';
import { ResponseFields } from '../transport/response-fields';

/** The three configurations and UserData, each as JSON text. */
export interface SubmitHighlightsRequest {
  readonly InputConfig: string;
  readonly EditingConfig?: string;
  readonly OutputConfig: string;
  readonly UserData?: string;
}

/**
 * `SubmitScreenMediaHighlightsJob`: submits a paid montage job. It has no idempotency token, and the job cannot be cancelled or changed.
 * @returns the id of the batch job
 * @throws ImsError kind `ambiguous` when the job may exist
 */
export async function submitHighlights(caller: Caller, request: SubmitHighlightsRequest, options?: CallOptions): Promise<string> {
  const operation = 'SubmitScreenMediaHighlightsJob';
  const { InputConfig, EditingConfig, OutputConfig, UserData } = request;
  const response = ResponseFields.of(await caller.atMostOnce({ operation, form: { InputConfig, EditingConfig }, query: { OutputConfig, UserData } }, options));
  const id = response.text('JobId');
  if (id) return id;
  throw ImsError.unexpectedResponse(operation, 'the response has no JobId', response.text('RequestId'));
}

/** A request to render editing projects. */
export interface SubmitProjectsRequest {
  /** Editing projects, for example those of a preview. */
  readonly projectIds: readonly string[];
  /** JSON text: destination, size and stream settings, without Count and GeneratePreviewOnly. */
  readonly OutputConfig: string;
  readonly UserData?: string;
}

/**
 * `SubmitSceneBatchEditingJob`: submits a paid job that renders editing projects. It has no idempotency token, and the job cannot be cancelled or changed.
 * @returns the id of the batch job
 * @throws ImsError kind `ambiguous` when the job may exist
 */
export async function submitProjects(caller: Caller, { projectIds, OutputConfig, UserData }: SubmitProjectsRequest, options?: CallOptions): Promise<string> {
  const operation = 'SubmitSceneBatchEditingJob';
  const response = ResponseFields.of(await caller.atMostOnce({ operation, query: { ProjectIds: projectIds.join(','), OutputConfig, UserData } }, options));
  const id = response.text('JobId');
  if (id) return id;
  throw ImsError.unexpectedResponse(operation, 'the response has no JobId', response.text('RequestId'));
}
