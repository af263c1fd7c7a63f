import { type Behaviour, textOf } from './behaviour';
import { documentBehaviour } from './document';
import { type ValueObject } from '../../../../src/provider/framework';
import { type Facts } from '../../account';

/** The used fields of a statement of a policy document. */
interface Statement {
  readonly Principal?: { readonly Service?: string | readonly string[]; readonly RAM?: string | readonly string[] };
}

/** Derives the principals of a role from its document, or the document from the deprecated lists of principals. */
function trust(facts: Facts): Facts {
  const { assume_role_policy_document: given, services, ram_users: users, version } = facts;
  if (typeof given === 'string' && given !== '') return principalsOf(given);
  const lists = { Service: list(services), RAM: list(users) };
  const principals = Object.fromEntries(Object.entries(lists).filter(([, names]) => names.length > 0));
  const document = { Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: principals }], Version: version ?? '1' };
  return { assume_role_policy_document: JSON.stringify(document), services: lists.Service, ram_users: lists.RAM };
}

function principalsOf(document: string): Facts {
  const statements = statementsOf(document);
  const all = (name: 'Service' | 'RAM') => statements.flatMap(({ Principal }) => list(Principal?.[name]));
  return { services: [...new Set(all('Service'))], ram_users: [...new Set(all('RAM'))] };
}

function statementsOf(document: string): readonly Statement[] {
  try {
    const { Statement: statements } = JSON.parse(document) as { Statement?: readonly Statement[] };
    return Array.isArray(statements) ? statements : [];
  } catch {
    return [];
  }
}

const list = (value: unknown): readonly string[] => Array.isArray(value) ? value as string[] : typeof value === 'string' ? [value] : [];

/** Derives the policy document from the deprecated `statement` blocks if no document is set. */
function policyDocument({ policy_document: given, statement, version }: Facts): Facts {
  const statements = Array.isArray(statement) ? statement as Record<string, unknown>[] : [];
  if ((typeof given === 'string' && given !== '') || statements.length === 0) return {};
  const Statement = statements.map(({ action, effect, resource }) => ({ Action: action, Effect: effect, Resource: resource }));
  return { policy_document: JSON.stringify({ Statement, Version: version ?? '1' }) };
}

const NAMES = { role: ['role_name', 'name'], policy: ['policy_name', 'name'], document: ['policy_document', 'document'] } as const;

/** RAM: roles, policies and attachments. Source of ids and replacements: the documentation of each resource of the provider. */
export const ACCESS: Readonly<Record<string, Behaviour>> = {
  alicloud_ram_role: documentBehaviour({
    kind: 'role',
    id: ['role_name'],
    forceNew: ['role_name', 'name'],
    aliases: [NAMES.role, ['assume_role_policy_document', 'document']],
    json: ['assume_role_policy_document', 'document'],
    follows: {
      services: ['assume_role_policy_document', 'document'],
      ram_users: ['assume_role_policy_document', 'document'],
      assume_role_policy_document: ['services', 'ram_users'],
      document: ['services', 'ram_users'],
    },
    defaults: { max_session_duration: 3600 },
    derived: trust,
  }),
  alicloud_ram_policy: documentBehaviour({
    kind: 'policy',
    id: ['policy_name'],
    forceNew: ['policy_name', 'name'],
    aliases: [NAMES.policy, NAMES.document],
    json: ['policy_document', 'document'],
    follows: {
      default_version: ['policy_document', 'document', 'statement'],
      version_id: ['policy_document', 'document', 'statement'],
      policy_document: ['statement'],
      document: ['statement'],
    },
    unsent: ['rotate_strategy', 'default_version', 'version_id', 'attachment_count', 'type', 'create_time'],
    derived: policyDocument,
  }),
  alicloud_ram_role_policy_attachment: documentBehaviour({
    kind: 'attachment',
    id: ['policy_name', 'policy_type', 'role_name'],
    idPrefix: 'role:',
    forceNew: ['policy_name', 'policy_type', 'role_name'],
  }),
  alicloud_resource_manager_service_linked_role: linkedRole(),
  alicloud_event_bridge_service_linked_role: documentBehaviour({
    kind: 'event-linked-role',
    id: ['product_name'],
    forceNew: ['product_name'],
  }),
};

/** A service-linked role, whose name the service determines. Guess: local-linked-role-name */
function linkedRole(): Behaviour {
  const behaviour = documentBehaviour({
    kind: 'linked-role',
    id: ['service_name', 'role_name'],
    forceNew: ['service_name', 'custom_suffix', 'description'],
  });
  return { ...behaviour, create: (planned, cloud) => behaviour.create({ ...planned, role_name: linkedRoleName(planned) }, cloud) };
}

function linkedRoleName(planned: ValueObject): string {
  const service = textOf(planned, 'service_name').replace(/\.aliyuncs\.com$/, '');
  const words = service.split(/[^a-zA-Z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const suffix = textOf(planned, 'custom_suffix');
  return `AliyunServiceRoleFor${words}${suffix === '' ? '' : `_${suffix}`}`;
}
