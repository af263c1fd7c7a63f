/** One row of the stand-in's support table. */
export interface AlicloudSupport {
  /** Type of a resource, or `data` and the type of a data source. */
  readonly type: string;
  /** `stored`: kept and told again, without effect. */
  readonly supported: 'yes' | 'partly' | 'stored';
  readonly note: string;
}

const row = (type: string, supported: AlicloudSupport['supported'], note: string): AlicloudSupport => ({ type, supported, note });

/** What the stand-in for aliyun/alicloud does, resource by resource. Data only: the command line shows it without loading the stand-in. */
export const ALICLOUD_SUPPORT: readonly AlicloudSupport[] = [
  row('alicloud_oss_bucket', 'yes', 'A bucket of the local OSS, with all inline arguments. What the local OSS only stores has no effect; whether life-cycle rules may overlap is kept in the state only.'),
  row('alicloud_oss_bucket_object', 'yes', 'Files are uploaded as they are read. Import takes <bucket>:<key>; the real provider has no import for it. No versions, no retention.'),
  row('alicloud_oss_bucket_acl', 'yes', 'Obeyed for requests without a signature.'),
  row('alicloud_oss_bucket_policy', 'stored', 'Kept and told; not obeyed.'),
  row('alicloud_oss_bucket_cors', 'yes', 'Rules are obeyed by the local OSS.'),
  row('alicloud_oss_bucket_https_config', 'stored', 'Kept and told; the local OSS speaks plain HTTP.'),
  row('alicloud_oss_bucket_logging', 'stored', 'Kept and told; nothing is logged.'),
  row('alicloud_oss_bucket_public_access_block', 'stored', 'Kept and told; a public ACL is not refused.'),
  row('alicloud_oss_bucket_referer', 'stored', 'Kept and told; not obeyed.'),
  row('alicloud_oss_bucket_server_side_encryption', 'stored', 'Kept and told; nothing is encrypted.'),
  row('alicloud_oss_bucket_versioning', 'stored', 'Kept and told; no versions are kept.'),
  row('alicloud_ram_role', 'stored', 'Kept and told; nobody assumes it and nothing is refused for want of it.'),
  row('alicloud_ram_policy', 'stored', 'Kept and told, with versions counted; it permits and forbids nothing.'),
  row('alicloud_ram_role_policy_attachment', 'stored', 'Role and custom policy have to be there; system policies may have any name. Gives no permission.'),
  row('alicloud_resource_manager_service_linked_role', 'stored', 'Kept and told; the name of the role is made up from that of the service.'),
  row('alicloud_event_bridge_service_linked_role', 'stored', 'Kept and told.'),
  row('alicloud_message_service_queue', 'partly', 'A queue of the local message service. queue_type, tags and dlq_policy are kept in the state only.'),
  row('alicloud_message_service_topic', 'stored', 'Kept and told; nothing can be published to it.'),
  row('alicloud_message_service_subscription', 'stored', 'Kept and told; the topic has to be there. Nothing is delivered.'),
  row('alicloud_message_service_endpoint', 'stored', 'Kept and told; the local service is reached in any case.'),
  row('alicloud_event_bridge_event_bus', 'stored', 'Kept and told; no events pass.'),
  row('alicloud_event_bridge_rule', 'stored', 'Kept and told; the bus has to be there. Nothing is matched or delivered.'),
  row('alicloud_log_project', 'stored', 'Kept and told; nothing is logged.'),
  row('alicloud_log_store', 'stored', 'Kept and told; the project has to be there. Nothing is logged.'),
  row('data alicloud_account', 'yes', 'Always 1000000000000000.'),
  row('data alicloud_caller_identity', 'yes', 'The owner of the account.'),
  row('data alicloud_oss_buckets', 'yes', 'Buckets of the local OSS, of all regions.'),
  row('data alicloud_ram_policy_document', 'yes', 'Made from the blocks; nothing is asked.'),
  row('data alicloud_ram_roles', 'yes', 'Roles of the local account.'),
  row('data alicloud_regions', 'yes', 'Regions that make highlight montages; the current one is the local cloud\'s.'),
];
