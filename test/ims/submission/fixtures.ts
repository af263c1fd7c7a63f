import { ImsClient, type ImsClientSettings, type Submission, submissionKey, type SubmissionRequest, submitHighlights, userDataWith } from '../../../src/ims';
import { FakeClock, FakeTransport } from '../fake-transport';

export const KEY = submissionKey({ digest: 'sha256:1', scope: 'stack/Episode1', run: '' });
export const REQUEST = { InputConfig: '{}', OutputConfig: '{}', UserData: userDataWith(KEY, {}) };

export const SUBMIT = 'SubmitScreenMediaHighlightsJob';
export const LIST = 'ListBatchMediaProducingJobs';
export const GET = 'GetBatchMediaProducingJob';

/** A page of the list. */
export const listed = (...jobs: object[]) => ({ EditingBatchJobList: jobs });

/** A job with the key. */
export const job = (JobId: string, Status: string, more: object = {}) => ({ JobId, Status, UserData: REQUEST.UserData, ...more });

/** The response of a single read. */
export const single = (JobId: string, Status: string, ...SubJobList: object[]) => ({ EditingBatchJob: { ...job(JobId, Status), SubJobList } });

type Replies = ConstructorParameters<typeof FakeTransport>[0];

/** A client as in one process of the provider. */
export function clientWith(replies: Replies, settings: Partial<ImsClientSettings> = {}) {
  const transport = new FakeTransport(replies);
  const clock = new FakeClock();
  return { client: new ImsClient({ region: 'cn-shanghai', transport, clock, ...settings }), transport, clock };
}

type Options = Partial<SubmissionRequest> & { readonly signal?: AbortSignal };

export function submit({ ledger, caller }: ImsClient, { signal, ...request }: Options = {}): Promise<Submission> {
  return ledger.submit({ key: KEY, send: () => submitHighlights(caller, REQUEST, { signal }), ...request }, { signal });
}
