/** One row of the support table of the stand-in. */
export interface AlicloudSupport {
  /** Type of a resource; of a data source with the prefix `data`. */
  readonly type: string;
  /** `stored`: stored and returned, without effect. */
  readonly supported: 'yes' | 'partly' | 'stored';
  readonly note: string;
}

const row = (type: string, supported: AlicloudSupport['supported'], note: string): AlicloudSupport => ({ type, supported, note });

/** Support of the resources of aliyun/alicloud. Only data, so that the command line does not load the stand-in. */
export const ALICLOUD_SUPPORT: readonly AlicloudSupport[] = [
  row('alicloud_oss_bucket', 'yes', 'A bucket of the local OSS, with all inline arguments. Configuration that the local OSS only stores has no effect.'),
  row('alicloud_oss_bucket_object', 'yes', 'Import with <bucket>:<key>, which the real provider does not support. No versions, no retention.'),
  row('alicloud_oss_bucket_acl', 'yes', 'Enforced for anonymous requests.'),
  row('alicloud_oss_bucket_policy', 'stored', 'Stored and returned; not enforced.'),
  row('alicloud_oss_bucket_cors', 'yes', 'Enforced by the local OSS.'),
  row('alicloud_oss_bucket_https_config', 'stored', 'Stored and returned; the local OSS uses plain HTTP.'),
  row('alicloud_oss_bucket_logging', 'stored', 'Stored and returned; nothing is logged.'),
  row('alicloud_oss_bucket_public_access_block', 'stored', 'Stored and returned; a public ACL is not refused.'),
  row('alicloud_oss_bucket_referer', 'stored', 'Stored and returned; not enforced.'),
  row('alicloud_oss_bucket_server_side_encryption', 'stored', 'Stored and returned; nothing is encrypted.'),
  row('alicloud_oss_bucket_versioning', 'stored', 'Stored and returned; no versions are kept.'),
  row('alicloud_ram_role', 'stored', 'Stored and returned; roles are not assumed and permissions are not checked.'),
  row('alicloud_ram_policy', 'stored', 'Stored and returned with a version number; not enforced.'),
  row('alicloud_ram_role_policy_attachment', 'stored', 'Stored and returned; role and custom policy must exist, system policies may have any name. Grants no permission.'),
  row('alicloud_resource_manager_service_linked_role', 'stored', 'Stored and returned; the name of the role is derived from the name of the service.'),
  row('alicloud_event_bridge_service_linked_role', 'stored', 'Stored and returned.'),
  row('alicloud_message_service_queue', 'partly', 'A queue of the local message service. queue_type, tags and dlq_policy are stored in the state only.'),
  row('alicloud_message_service_topic', 'stored', 'Stored and returned; nothing can be published to it.'),
  row('alicloud_message_service_subscription', 'stored', 'Stored and returned; the topic must exist. Nothing is delivered.'),
  row('alicloud_message_service_endpoint', 'stored', 'Stored and returned, without effect.'),
  row('alicloud_event_bridge_event_bus', 'stored', 'Stored and returned; no events are delivered.'),
  row('alicloud_event_bridge_rule', 'stored', 'Stored and returned; the event bus must exist. Nothing is matched or delivered.'),
  row('alicloud_log_project', 'stored', 'Stored and returned; nothing is logged.'),
  row('alicloud_log_store', 'stored', 'Stored and returned; the project must exist. Nothing is logged.'),
  row('data alicloud_account', 'yes', 'Always 1000000000000000.'),
  row('data alicloud_caller_identity', 'yes', 'The owner of the account.'),
  row('data alicloud_oss_buckets', 'yes', 'Buckets of the local OSS, of all regions.'),
  row('data alicloud_ram_policy_document', 'yes', 'Generated from the blocks.'),
  row('data alicloud_ram_roles', 'yes', 'Roles of the local account.'),
  row('data alicloud_regions', 'yes', 'Regions that support highlight montages; the current one is the region of the local service.'),
];
