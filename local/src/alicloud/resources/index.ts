import { ACCESS } from './access';
import { type Behaviour } from './behaviour';
import { NOTIFICATIONS } from './notifications';
import { OSS_BUCKET } from './oss-bucket';
import { OSS_OBJECT } from './oss-object';
import { OSS_SPLIT } from './oss-split';
import { QUEUE } from './queue';

/** The implementations of all resources by type. */
export const RESOURCES: Readonly<Record<string, Behaviour>> = {
  alicloud_oss_bucket: OSS_BUCKET,
  alicloud_oss_bucket_object: OSS_OBJECT,
  ...OSS_SPLIT,
  ...ACCESS,
  alicloud_message_service_queue: QUEUE,
  ...NOTIFICATIONS,
};
