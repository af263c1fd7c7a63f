import { type Behaviour } from './behaviour';
import { documentBehaviour } from './document';

/** Topics, event rules and logs, stored without effect. Source of ids and replacements: the documentation of each resource of the provider. */
export const NOTIFICATIONS: Readonly<Record<string, Behaviour>> = {
  alicloud_message_service_topic: documentBehaviour({
    kind: 'topic',
    id: ['topic_name'],
    forceNew: ['topic_name', 'topic_type'],
    aliases: [['enable_logging', 'logging_enabled']],
    defaults: { max_message_size: 65536, enable_logging: false, topic_type: 'normal' },
  }),
  alicloud_message_service_subscription: documentBehaviour({
    kind: 'subscription',
    id: ['topic_name', 'subscription_name'],
    forceNew: ['topic_name', 'subscription_name', 'endpoint', 'push_type', 'filter_tag', 'notify_content_format', 'sts_role_arn'],
    defaults: { notify_content_format: 'XML', notify_strategy: 'BACKOFF_RETRY' },
  }),
  alicloud_message_service_endpoint: documentBehaviour({
    kind: 'endpoint', id: ['endpoint_type'], forceNew: ['endpoint_type'],
  }),
  alicloud_event_bridge_event_bus: documentBehaviour({
    kind: 'event-bus', id: ['event_bus_name'], forceNew: ['event_bus_name'],
  }),
  alicloud_event_bridge_rule: documentBehaviour({
    kind: 'event-rule',
    id: ['event_bus_name', 'rule_name'],
    forceNew: ['event_bus_name', 'rule_name'],
    json: ['filter_pattern'],
    defaults: { status: 'ENABLE', targets: { push_retry_strategy: 'BACKOFF_RETRY' } },
  }),
  alicloud_log_project: documentBehaviour({
    kind: 'log-project',
    id: ['project_name'],
    forceNew: ['project_name', 'name'],
    aliases: [['project_name', 'name']],
    defaults: { resource_group_id: 'rg-acfmlocal' },
  }),
  alicloud_log_store: documentBehaviour({
    kind: 'log-store',
    id: ['project_name', 'logstore_name'],
    forceNew: ['project_name', 'project', 'logstore_name', 'name', 'telemetry_type'],
    aliases: [['project_name', 'project'], ['logstore_name', 'name']],
    defaults: { metering_mode: 'ChargeByFunction', mode: 'standard', encrypt_conf: { enable: false, encrypt_type: 'default' } },
  }),
};
