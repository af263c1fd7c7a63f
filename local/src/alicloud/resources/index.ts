import { ACCESS } from './access';
import { type Behaviour } from './behaviour';
import { NOTIFICATIONS } from './notifications';
import { OSS_BUCKET } from './oss-bucket';
import { OSS_OBJECT } from './oss-object';
import { OSS_SPLIT } from './oss-split';
import { QUEUE } from './queue';

/** What the stand-in does for each resource of the schema. */
export const RESOURCES: Readonly<Record<string, Behaviour>> = {
  alicloud_oss_bucket: OSS_BUCKET,
  alicloud_oss_bucket_object: OSS_OBJECT,
  ...OSS_SPLIT,
  ...ACCESS,
  alicloud_message_service_queue: QUEUE,
  ...NOTIFICATIONS,
};
