import type { CallOptions, Caller } from '../transport/caller';
import { ImsError } from '../transport/errors';
import { Answer } from '../transport/response-fields';

/** The three configurations and the user data, each a JSON string as the API takes it. */
export interface SubmitHighlightsRequest {
  readonly InputConfig: string;
  readonly EditingConfig?: string;
  readonly OutputConfig: string;
  readonly UserData?: string;
}

/**
 * `SubmitScreenMediaHighlightsJob`: starts a paid montage job. There is no idempotency token, no cancel and no update.
 * @returns the id of the batch job
 * @throws ImsError kind `doubtful` when the job may exist all the same
 */
export async function submitHighlights(caller: Caller, request: SubmitHighlightsRequest, options?: CallOptions): Promise<string> {
  const operation = 'SubmitScreenMediaHighlightsJob';
  const { InputConfig, EditingConfig, OutputConfig, UserData } = request;
  const answer = Answer.of(await caller.atMostOnce({ operation, form: { InputConfig, EditingConfig }, query: { OutputConfig, UserData } }, options));
  const id = answer.text('JobId');
  if (id) return id;
  throw new ImsError({ kind: 'doubtful', operation, code: 'UnexpectedAnswer', message: 'the answer has no JobId', requestId: answer.text('RequestId') });
}
