import { type SentEventType } from './callback-setting';
import { type BatchJob } from '../jobs/batch-job';
import { type SubJob } from '../jobs/sub-job';
import { type MediaAssetData, type MediaDescription } from '../media/media-asset';
import { utc } from '../wire/time';

/** The account that the local cloud plays; the same as the owner of its buckets. */
export const ACCOUNT_ID = 1000000000000000;

/** The message of an event, as HTTP receivers and queues get it. `at` in milliseconds since 1970. */
export function messageOf(EventType: SentEventType, MessageBody: object, at: number): string {
  return JSON.stringify({ EventType, UserId: ACCOUNT_ID, EventTime: utc(at), MessageBody });
}

/** Source of the three fields: public code that receives the event. Not verified against the cloud: whether there are more. */
export function batchBody({ data: { Status, UserData, JobId } }: BatchJob) {
  return { Status, UserData, JobId };
}

/** Not verified against the cloud: every field but JobId and Status, and that outputs of batch jobs are told of one by one. */
export function outputBody({ data: job }: BatchJob, { data }: SubJob) {
  const { JobId, ProjectId, MediaId, MediaURL, ErrorCode, ErrorMessage } = data;
  return { JobId, Status: data.Status === 'Success' ? 'Success' : 'Fail', ProjectId, MediaId, MediaURL, ErrorCode, ErrorMessage, UserData: job.UserData };
}

/** Not verified against the cloud: the fields; they follow FileUploadComplete. */
export function registeredBody({ MediaId, InputURL, MediaType, UserData }: MediaAssetData) {
  return { Status: 'Success', MediaId, InputURL, MediaType, UserData };
}

/** Not verified against the cloud: the fields. */
export function changedBody({ MediaId, UserData }: MediaAssetData, changed: Partial<MediaDescription>) {
  return { Status: 'Success', MediaId, ChangedFields: Object.keys(changed), UserData };
}

/** Not verified against the cloud: the fields. */
export function deletedBody({ MediaId, UserData }: MediaAssetData) {
  return { Status: 'Success', MediaId, UserData };
}
