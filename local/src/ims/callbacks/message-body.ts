import { type SentEventType } from './callback-setting';
import { type BatchJob } from '../jobs/batch-job';
import { type SubJob } from '../jobs/sub-job';
import { type MediaAssetData, type MediaDescription } from '../media/media-asset';
import { utc } from '../wire/time';

/** Id of the local account, the owner of all buckets. */
export const ACCOUNT_ID = 1000000000000000;

/** The JSON text of an event, as sent to HTTP receivers and queues. `at` in milliseconds since 1970. */
export function messageOf(EventType: SentEventType, MessageBody: object, at: number): string {
  return JSON.stringify({ EventType, UserId: ACCOUNT_ID, EventTime: utc(at), MessageBody });
}

/** Body of BatchProduceMediaComplete. Source: public code that receives the event. */
export function batchBody({ data: { Status, UserData, JobId } }: BatchJob) {
  return { Status, UserData, JobId };
}

/** Body of ProduceMediaComplete. Guess: local-output-event */
export function outputBody({ data: job }: BatchJob, { data }: SubJob) {
  const { JobId, ProjectId, MediaId, MediaURL, ErrorCode, ErrorMessage } = data;
  return { JobId, Status: data.Status === 'Success' ? 'Success' : 'Fail', ProjectId, MediaId, MediaURL, ErrorCode, ErrorMessage, UserData: job.UserData };
}

/** Body of RegisterMediaComplete. Guess: local-media-event-fields */
export function registeredBody({ MediaId, InputURL, MediaType, UserData }: MediaAssetData) {
  return { Status: 'Success', MediaId, InputURL, MediaType, UserData };
}

/** Body of MediaBaseChangeComplete. Guess: local-media-event-fields */
export function changedBody({ MediaId, UserData }: MediaAssetData, changed: Partial<MediaDescription>) {
  return { Status: 'Success', MediaId, ChangedFields: Object.keys(changed), UserData };
}

/** Body of DeleteMediaComplete. Guess: local-media-event-fields */
export function deletedBody({ MediaId, UserData }: MediaAssetData) {
  return { Status: 'Success', MediaId, UserData };
}
