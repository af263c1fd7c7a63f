import { type Behaviour, joinedId, textOf } from './behaviour';
import { type ValueObject } from '../../../../src/provider/framework';
import { type Facts, type KindName } from '../../account';
import { ifExists } from '../client/service-error';
import { type PlanRules } from '../schema/plan';

/** A resource that is stored as a document of the account. */
export interface DocumentResource extends PlanRules {
  readonly kind: KindName;
  /** Arguments that the id consists of. */
  readonly id: readonly string[];
  /** Prefix of the id, e.g. `role:`. */
  readonly idPrefix?: string;
  /** Arguments that are not sent to the service. */
  readonly unsent?: readonly string[];
  /** Defaults that the service sets. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Attributes that are derived from others. */
  readonly derived?: (facts: Facts) => Facts;
}

const NEVER_SENT = ['id', 'timeouts', 'force'];

/** Implements a document resource: all attributes are stored and returned unchanged. */
export function documentBehaviour(resource: DocumentResource): Behaviour {
  const { kind, idPrefix = '', unsent = [], defaults = {}, derived = () => ({}) } = resource;
  const id = joinedId(...resource.id);
  const documentId = (values: ValueObject) => textOf(values, 'id').slice(idPrefix.length);
  const factsOf = (planned: ValueObject): Facts => {
    const given = Object.fromEntries(Object.entries(planned).filter(([name]) => !NEVER_SENT.includes(name) && !unsent.includes(name)));
    const named = aliased(given, resource);
    const complete = withDefaults(named, defaults) as Facts;
    return aliased({ ...complete, ...derived(complete) }, resource);
  };
  const valuesOf = (facts: Facts): ValueObject => facts as ValueObject;
  return {
    ...resource,
    create: async (planned, { account }) => {
      const facts = factsOf(planned);
      const document = await account.create(kind, id.of(facts as ValueObject), facts);
      return { ...valuesOf(document.facts), id: idPrefix + document.id };
    },
    read: async (state, { account }) => {
      const document = await ifExists(() => account.get(kind, documentId(state)));
      return document && { ...valuesOf(document.facts), id: state.id };
    },
    update: async (planned, prior, { account }) => valuesOf((await account.update(kind, documentId(prior), factsOf(planned))).facts),
    delete: async (state, { account }) => {
      await ifExists(() => account.delete(kind, documentId(state), state.force === true));
    },
    importId: (given) => {
      if (!given.startsWith(idPrefix)) throw new Error(`"${given}" is not an id of this resource. Write ${idPrefix}${resource.id.map((name) => `<${name}>`).join(':')}.`);
      return { ...aliased(id.parse(given.slice(idPrefix.length)), resource) as ValueObject, id: given };
    },
  };
}

/** Sets the old and the new name of an argument to the same value. */
function aliased(facts: Facts, { aliases = [] }: PlanRules): Facts {
  const result: Record<string, unknown> = { ...facts };
  for (const [a, b] of aliases) {
    result[a] ??= result[b];
    result[b] ??= result[a];
  }
  return result;
}

/** Replaces null by defaults, recursively: the defaults of an object apply to each element of a list. */
function withDefaults(value: unknown, defaults: Readonly<Record<string, unknown>>): unknown {
  const result: Record<string, unknown> = { ...value as object };
  for (const [name, standard] of Object.entries(defaults)) {
    const given = result[name];
    if (Array.isArray(given) && typeof standard === 'object' && !Array.isArray(standard)) {
      result[name] = given.map((one) => withDefaults(one, standard as Record<string, unknown>));
    } else if (given === null || given === undefined) {
      result[name] = typeof standard === 'object' && !Array.isArray(standard) ? given : standard;
    }
  }
  return result;
}
