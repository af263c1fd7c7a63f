import { ImsActions } from './ims-actions';
import { bucketArn, objectsArn } from './oss-actions';

/** What is known at synth about a resource. */
export interface ResourceFacts {
  /** Region of its provider; `*` when unknown. */
  readonly region: string;
  /** Value of an argument: a literal, a token, or a pattern where the provider generates the value. */
  text(argument: string): string;
  /** Whether an argument has a value other than false. */
  has(argument: string): boolean;
  /** Names of the buckets in object URLs, at any depth of an argument. */
  buckets(argument: string): readonly string[];
}

/** Permissions that the deployment of a resource needs. */
export interface Need {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** The argument with the name of a resource, and the pattern of the names that the provider generates. */
export const NAMES: Record<string, { readonly argument: string; readonly unnamed: string }> = {
  // The prefix is that of the provider's source: PrefixedUniqueId("tf-oss-bucket-").
  alicloud_oss_bucket: { argument: 'bucket', unnamed: 'tf-oss-bucket-*' },
  alicloud_ram_role: { argument: 'role_name', unnamed: '*' },
  alicloud_ram_policy: { argument: 'policy_name', unnamed: '*' },
  alicloud_message_service_queue: { argument: 'queue_name', unnamed: '*' },
  alicloud_message_service_topic: { argument: 'topic_name', unnamed: '*' },
  alicloud_event_bridge_event_bus: { argument: 'event_bus_name', unnamed: '*' },
  alicloud_log_project: { argument: 'project_name', unnamed: '*' },
};

type Needs = (facts: ResourceFacts) => Need[];

const ALL_RESOURCES = ['*'];
const operations = (actions: readonly string[]): Needs => () => [{ actions, resources: ALL_RESOURCES }];
const nothing: Needs = () => [];

const readObjectsOf = (buckets: readonly string[]): Need[] =>
  (buckets.length === 0 ? [] : [{ actions: ['oss:GetObject'], resources: [...new Set(buckets)].map((bucket) => objectsArn(bucket)) }]);

/**
 * A job is adopted only when its outputs exist, so the deployment reads media assets and editing projects. The files of media ids are in buckets
 * that the program does not name: to track such files, allow `oss:GetObject` there.
 */
const job = (actions: readonly string[]): Needs => ({ text, has, buckets }) => [
  {
    actions: [...actions, ...ImsActions.MEDIA_ASSET_READ, ...ImsActions.PROJECT_READ, ...text('on_destroy') === 'delete_outputs' ? ImsActions.OUTPUT_DELETE : []],
    resources: ALL_RESOURCES,
  },
  ...readObjectsOf([
    ...has('track_materials') ? [...buckets('input_config'), ...buckets('editing_config')] : [],
    ...has('on_missing_output') && text('on_missing_output') !== 'ignore' ? buckets('output_config') : [],
  ]),
];

/** `verbs('oss', 'BucketCors', 'Get', 'Put')` → `oss:GetBucketCors`, `oss:PutBucketCors`. */
const verbs = (service: string, noun: string, ...list: string[]) => list.map((verb) => `${service}:${verb}${noun}`);
const onBucket = (...actions: string[]): Needs => ({ text }) => [{ actions, resources: [bucketArn(text('bucket'))] }];

const roleArn = (name: string) => `acs:ram:*:*:role/${name}`;
const policyArn = (name: string) => `acs:ram:*:*:policy/${name}`;

/** The reads of every refresh of a bucket. */
const BUCKET_READS = verbs('oss', '', 'GetBucketInfo', 'GetBucketAcl', 'GetBucketCors', 'GetBucketWebsite', 'GetBucketLogging', 'GetBucketReferer',
  'GetBucketLifecycle', 'GetBucketPolicy', 'GetBucketTagging', 'GetBucketEncryption', 'GetBucketVersioning', 'GetBucketTransferAcceleration', 'GetBucketAccessMonitor');

/**
 * The permissions that the deployment of each resource and data source needs, by its type. IMS authorises operations only, so its resource is `*`.
 * Those of OSS, RAM, the message service, EventBridge and the log service are derived from the operations of the provider's resources.
 * Guess: deployer-policy-actions
 */
export const DEPLOYER_NEEDS: Record<string, Needs> = {
  // ---- alicloud-ims/ims
  'ims_highlight_montage_job': job(ImsActions.MONTAGE),
  'ims_project_render_job': job(ImsActions.PROJECT_RENDER),
  'ims_highlight_montage_result': operations(ImsActions.MONTAGE_READ),
  'ims_pipeline': operations(ImsActions.PIPELINE),
  'ims_editing_template': operations(ImsActions.TEMPLATE),
  'ims_media_asset': operations(ImsActions.MEDIA_ASSET),
  'ims_event_callback': operations(ImsActions.CALLBACK),
  'data.ims_highlight_montage_job': operations(ImsActions.MONTAGE_READ),
  'data.ims_editing_project': operations(ImsActions.PROJECT_READ),
  'data.ims_pipeline': operations(ImsActions.PIPELINE_READ),
  'data.ims_editing_template': operations(ImsActions.TEMPLATE_READ),
  'data.ims_media_asset': operations(ImsActions.MEDIA_ASSET_READ),

  // ---- buckets
  'alicloud_oss_bucket': ({ text, has }) => [
    {
      actions: ['oss:PutBucket', 'oss:DeleteBucket', ...BUCKET_READS, ...verbs('oss', 'BucketLifecycle', 'Put', 'Delete'), ...has('tags') ? verbs('oss', 'BucketTagging', 'Put', 'Delete') : []],
      resources: [bucketArn(text('bucket'))],
    },
    ...has('force_destroy') ? [
      { actions: ['oss:ListObjects', 'oss:ListObjectVersions'], resources: [bucketArn(text('bucket'))] },
      { actions: ['oss:DeleteObject', 'oss:DeleteObjectVersion'], resources: [objectsArn(text('bucket'))] },
    ] : [],
  ],
  'alicloud_oss_bucket_acl': onBucket(...verbs('oss', 'BucketAcl', 'Get', 'Put')),
  'alicloud_oss_bucket_cors': onBucket(...verbs('oss', 'BucketCors', 'Get', 'Put', 'Delete')),
  'alicloud_oss_bucket_https_config': onBucket(...verbs('oss', 'BucketHttpsConfig', 'Get', 'Put')),
  'alicloud_oss_bucket_logging': onBucket(...verbs('oss', 'BucketLogging', 'Get', 'Put', 'Delete')),
  'alicloud_oss_bucket_policy': onBucket(...verbs('oss', 'BucketPolicy', 'Get', 'Put', 'Delete')),
  'alicloud_oss_bucket_public_access_block': onBucket(...verbs('oss', 'BucketPublicAccessBlock', 'Get', 'Put', 'Delete')),
  'alicloud_oss_bucket_referer': onBucket(...verbs('oss', 'BucketReferer', 'Get', 'Put')),
  'alicloud_oss_bucket_server_side_encryption': onBucket(...verbs('oss', 'BucketEncryption', 'Get', 'Put', 'Delete')),
  'alicloud_oss_bucket_versioning': onBucket(...verbs('oss', 'BucketVersioning', 'Get', 'Put')),
  // All objects of the bucket: a key with a content hash changes with the file.
  'alicloud_oss_bucket_object': ({ text }) => [
    { actions: ['oss:GetObject', 'oss:GetObjectAcl', 'oss:PutObject', 'oss:DeleteObject'], resources: [objectsArn(text('bucket'))] },
  ],
  'data.alicloud_oss_buckets': operations(['oss:ListBuckets']),

  // ---- roles and policies
  'alicloud_ram_role': ({ text, has }) => [{
    actions: [...verbs('ram', 'Role', 'Create', 'Get', 'Update', 'Delete'), 'ram:ListPoliciesForRole', ...has('force') ? ['ram:DetachPolicyFromRole'] : [],
      ...has('tags') ? ['ram:TagResources', 'ram:UntagResources', 'ram:ListTagResources'] : []],
    resources: [roleArn(text('role_name'))],
  }],
  'alicloud_ram_policy': ({ text, has }) => [{
    actions: [...verbs('ram', 'Policy', 'Create', 'Get', 'Delete'), ...verbs('ram', 'PolicyVersion', 'Create', 'Get', 'Delete'), 'ram:ListPolicyVersions', 'ram:ListEntitiesForPolicy',
      ...has('tags') ? ['ram:TagResources', 'ram:UntagResources', 'ram:ListTagResources'] : []],
    resources: [policyArn(text('policy_name'))],
  }],
  'alicloud_ram_role_policy_attachment': ({ text }) => [{
    actions: ['ram:AttachPolicyToRole', 'ram:DetachPolicyFromRole', 'ram:ListPoliciesForRole'],
    resources: [roleArn(text('role_name')), policyArn(text('policy_name'))],
  }],
  'alicloud_resource_manager_service_linked_role': operations([...verbs('ram', 'ServiceLinkedRole', 'Create', 'Delete'), 'ram:GetServiceLinkedRoleDeletionStatus', 'ram:GetRole']),
  'alicloud_event_bridge_service_linked_role': operations([...verbs('ram', 'ServiceLinkedRole', 'Create', 'Delete'), 'ram:GetServiceLinkedRoleDeletionStatus', 'ram:GetRole']),
  'data.alicloud_ram_roles': operations(['ram:ListRoles']),
  'data.alicloud_ram_policy_document': nothing,

  // ---- queues, topics, events, logs
  'alicloud_message_service_queue': ({ region, text }) => [{
    actions: ['mns:CreateQueue', 'mns:GetQueueAttributes', 'mns:SetQueueAttributes', 'mns:DeleteQueue'], resources: [`acs:mns:${region}:*:/queues/${text('queue_name')}`],
  }],
  'alicloud_message_service_topic': ({ region, text }) => [{
    actions: ['mns:CreateTopic', 'mns:GetTopicAttributes', 'mns:SetTopicAttributes', 'mns:DeleteTopic'], resources: [`acs:mns:${region}:*:/topics/${text('topic_name')}`],
  }],
  'alicloud_message_service_subscription': ({ region, text }) => [{
    actions: ['mns:Subscribe', 'mns:GetSubscriptionAttributes', 'mns:SetSubscriptionAttributes', 'mns:Unsubscribe'],
    resources: [`acs:mns:${region}:*:/topics/${text('topic_name')}/subscriptions/${text('subscription_name')}`],
  }],
  'alicloud_message_service_endpoint': operations(['mns:EnableEndpoint', 'mns:DisableEndpoint', 'mns:GetEndpointAttribute']),
  'alicloud_event_bridge_event_bus': ({ region, text }) => [{
    actions: verbs('eventbridge', 'EventBus', 'Create', 'Get', 'Update', 'Delete'), resources: [`acs:eventbridge:${region}:*:eventbus/${text('event_bus_name')}`],
  }],
  'alicloud_event_bridge_rule': ({ region, text }) => [{
    actions: [...verbs('eventbridge', 'Rule', 'Create', 'Get', 'Update', 'Delete', 'Enable', 'Disable'), ...verbs('eventbridge', 'Targets', 'Put', 'Delete', 'List')],
    resources: [`acs:eventbridge:${region}:*:eventbus/${text('event_bus_name')}/rule/${text('rule_name')}`],
  }],
  'alicloud_log_project': ({ region, text }) => [{
    actions: verbs('log', 'Project', 'Create', 'Get', 'Update', 'Delete'), resources: [`acs:log:${region}:*:project/${text('project_name')}`],
  }],
  'alicloud_log_store': ({ region, text }) => [{
    actions: verbs('log', 'LogStore', 'Create', 'Get', 'Update', 'Delete'), resources: [`acs:log:${region}:*:project/${text('project_name')}/logstore/${text('logstore_name')}`],
  }],

  // ---- account and regions: GetCallerIdentity needs no permission
  'data.alicloud_account': nothing,
  'data.alicloud_caller_identity': nothing,
  'data.alicloud_regions': operations(['ecs:DescribeRegions']),
};
