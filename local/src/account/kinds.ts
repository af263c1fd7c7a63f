import { ACCOUNT_ID, newResourceId } from './account';

/** A JSON object. */
export type Facts = Readonly<Record<string, unknown>>;

/** A document that must exist before another one can be created. */
export interface Dependency {
  readonly kind: KindName;
  /** Id of the required document; undefined if none is required. */
  readonly id: (facts: Facts) => string | undefined;
  /** Error code if the required document does not exist. */
  readonly missing: string;
  /** Error code of deleting the required document. If absent, this document is deleted with it. */
  readonly inUse?: string;
}

/** A kind of documents. */
export interface Kind {
  /** Name in messages. */
  readonly noun: string;
  /** Error codes of the service. */
  readonly codes: { readonly exists: string; readonly missing: string };
  readonly dependsOn?: readonly Dependency[];
  /** Attributes that the service adds when a document is created. */
  readonly made?: (facts: Facts, now: Date) => Facts;
  /** Attributes that the service changes when a document is updated. */
  readonly changed?: (facts: Facts, before: Facts) => Facts;
  /** An attribute that is computed at every read: the number of documents of `kind` that depend on this one. */
  readonly counts?: { readonly attribute: string; readonly kind: KindName };
}

const text = (value: unknown): string | undefined => typeof value === 'string' && value !== '' ? value : undefined;
const seconds = (now: Date): string => now.toISOString().replace(/\.\d+Z$/, 'Z');
const unixSeconds = (now: Date): number => Math.floor(now.getTime() / 1000);
const roleArn = (name: unknown): string => `acs:ram::${ACCOUNT_ID}:role/${String(name).toLowerCase()}`;
const custom = (facts: Facts): string | undefined => facts.policy_type === 'Custom' ? text(facts.policy_name) : undefined;

/**
 * The kinds of documents. Attributes have the names of the Terraform provider.
 * Guess: local-account-error-codes
 */
export const KINDS = {
  'role': {
    noun: 'role',
    codes: { exists: 'EntityAlreadyExists.Role', missing: 'EntityNotExist.Role' },
    made: (facts, now) => ({ role_id: newResourceId(), arn: roleArn(facts.role_name), create_time: seconds(now), update_time: seconds(now) }),
  },
  'policy': {
    noun: 'policy',
    codes: { exists: 'EntityAlreadyExists.Policy', missing: 'EntityNotExist.Policy' },
    made: (_, now) => ({ type: 'Custom', default_version: 'v1', version_id: 'v1', create_time: seconds(now) }),
    changed: (facts, before) => facts.policy_document === before.policy_document ? {} : nextVersion(before),
    counts: { attribute: 'attachment_count', kind: 'attachment' },
  },
  'attachment': {
    noun: 'attachment of a policy',
    codes: { exists: 'EntityAlreadyExists.Role.Policy', missing: 'EntityNotExist.Role.Policy' },
    dependsOn: [
      { kind: 'role', id: (facts) => text(facts.role_name), missing: 'EntityNotExist.Role', inUse: 'DeleteConflict.Role.Policy' },
      { kind: 'policy', id: custom, missing: 'EntityNotExist.Policy', inUse: 'DeleteConflict.Policy.Role' },
    ],
  },
  'linked-role': {
    noun: 'service-linked role',
    codes: { exists: 'EntityAlreadyExists.Role', missing: 'EntityNotExist.Role' },
    made: (facts) => ({ role_id: newResourceId(), arn: roleArn(facts.role_name) }),
  },
  'event-linked-role': {
    noun: 'service-linked role of the event bridge',
    codes: { exists: 'EntityAlreadyExists.Role', missing: 'EntityNotExist.Role' },
  },
  'topic': {
    noun: 'topic',
    codes: { exists: 'TopicAlreadyExist', missing: 'TopicNotExist' },
    made: (_, now) => ({ create_time: String(unixSeconds(now)) }),
  },
  'subscription': {
    noun: 'subscription',
    codes: { exists: 'SubscriptionAlreadyExist', missing: 'SubscriptionNotExist' },
    dependsOn: [{ kind: 'topic', id: (facts) => text(facts.topic_name), missing: 'TopicNotExist' }],
    made: (_, now) => ({ create_time: unixSeconds(now) }),
  },
  'endpoint': { noun: 'endpoint', codes: { exists: 'EndpointAlreadyExist', missing: 'EndpointNotExist' } },
  'event-bus': { noun: 'event bus', codes: { exists: 'EventBusAlreadyExist', missing: 'EventBusNotExist' } },
  'event-rule': {
    noun: 'event rule',
    codes: { exists: 'EventRuleAlreadyExist', missing: 'EventRuleNotExisted' },
    dependsOn: [{ kind: 'event-bus', id: (facts) => text(facts.event_bus_name), missing: 'EventBusNotExist', inUse: 'EventBusHasRules' }],
  },
  'log-project': {
    noun: 'log project',
    codes: { exists: 'ProjectAlreadyExist', missing: 'ProjectNotExist' },
    made: (_, now) => ({ status: 'Normal', create_time: seconds(now) }),
  },
  'log-store': {
    noun: 'log store',
    codes: { exists: 'LogStoreAlreadyExist', missing: 'LogStoreNotExist' },
    dependsOn: [{ kind: 'log-project', id: (facts) => text(facts.project_name), missing: 'ProjectNotExist' }],
    made: (facts, now) => ({ create_time: unixSeconds(now), shards: shardsOf(Number(facts.shard_count ?? 2)) }),
  },
} as const satisfies Record<string, Kind>;

/** Name of a kind: `role`, `policy`, … */
export type KindName = 'role' | 'policy' | 'attachment' | 'linked-role' | 'event-linked-role' | 'topic' | 'subscription' | 'endpoint'
| 'event-bus' | 'event-rule' | 'log-project' | 'log-store';

/** The kind with this name, or undefined. */
export const kindOf = (name: string): Kind | undefined => Object.hasOwn(KINDS, name) ? KINDS[name as KindName] : undefined;

function nextVersion({ default_version: version }: Facts): Facts {
  const next = `v${Number(String(version).slice(1)) + 1}`;
  return { default_version: next, version_id: next };
}

/** Shards divide the key space of 128 bits evenly. */
function shardsOf(count: number): Facts[] {
  const key = (i: number) => ((1n << 128n) * BigInt(i) / BigInt(count)).toString(16).padStart(32, '0');
  return Array.from({ length: count }, (_, id) => ({ id, status: 'readwrite', begin_key: key(id), end_key: id === count - 1 ? 'f'.repeat(32) : key(id + 1) }));
}
