import { type Things } from './things';
import { attribute, between, defineResource, DiagnosticError, lengthBetween, timeouts, UNKNOWN, type Values } from '../../../../src/provider/framework';

const VERSION = Number(process.env.TOY_SCHEMA_VERSION ?? 2);

const attributes = {
  id: attribute.string({ computed: true, useStateForUnknown: true, description: 'Chosen by the toy.' }),
  name: attribute.string({ required: true, requiresReplace: true, validators: [lengthBetween(1, 20)] }),
  size: attribute.integer({ default: 3, validators: [between(1, 10)] }),
  ratio: attribute.number({}),
  big: attribute.number({}),
  enabled: attribute.bool({ default: true }),
  tags: attribute.map('string', {}),
  words: attribute.list('string', {}),
  numbers: attribute.set('number', {}),
  matrix: attribute.list({ list: 'number' }, {}),
  label: attribute.string({ equals: (a, b) => a.toLowerCase() === b.toLowerCase() }),
  old: attribute.string({ deprecation: 'Use label.' }),
  secret: attribute.string({ sensitive: true, validators: [lengthBetween(3, 100)] }),
  password: attribute.string({ writeOnly: true }),
  settings: attribute.object({
    mode: attribute.string({ default: 'fast' }),
    inner: attribute.object({ depth: attribute.integer({ default: 7 }), note: attribute.string({}) }, { default: {} }),
    seen: attribute.string({ computed: true }),
  }, { default: {} }),
  parts: attribute.objectList({
    name: attribute.string({ required: true }),
    weight: attribute.number({}),
    code: attribute.string({ computed: true }),
  }, {}),
  rules: attribute.objectSet({
    port: attribute.integer({ required: true }),
    note: attribute.string({ default: 'none' }),
    key: attribute.string({ computed: true }),
  }, {}),
  hosts: attribute.objectMap({
    address: attribute.string({ required: true }),
    kind: attribute.string({ requiresReplace: true }),
  }, {}),
  revision: attribute.integer({ computed: true }),
  behaviour: attribute.string({}),
  timeouts: timeouts({ create: '30m' }),
};

type Thing = Values<typeof attributes>;

/** A resource that uses each feature of the framework once. */
export const thing = defineResource<typeof attributes, Things>({ version: VERSION, description: 'A thing.', attributes }, {
  typeName: 'toy_thing',

  validate({ name, label }, { diagnostics }) {
    if (name === 'forbidden') diagnostics.error('Forbidden name', `The toy has no thing named ${name}.`, ['name']);
    if (label === 'dull') diagnostics.warning('Dull label', 'Try another one.', ['label']);
  },

  plan({ planned, prior, replace }) {
    if (planned?.behaviour === 'replace' && prior !== null && prior.behaviour !== 'replace') replace(['behaviour'], 'the behaviour asks for it');
    return planned?.behaviour === 'renumber' ? { ...planned, revision: UNKNOWN } : undefined;
  },

  async create({ planned, config }, context) {
    const { behaviour } = planned;
    if (behaviour === 'fail') throw new DiagnosticError('The toy refuses', 'Because the behaviour says so.', ['behaviour']);
    const stored = made(planned, 1);
    const state = { ...stored, id: context.providerData.create({ ...stored, password: config.password, connectTimeout: context.timeouts.create }) };
    context.private.set('made', { by: 'create' });
    context.checkpoint(state);
    if (behaviour === 'stray') {
      void Promise.reject(new Error('nobody catches this'));
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (behaviour === 'fail late') throw new Error('it broke after it was made');
    if (behaviour === 'wait') await interrupted(context.signal, () => console.log('waiting'));
    return state;
  },

  async read(state, { providerData, private: priv }) {
    const found = providerData.get(state.id!);
    return found === undefined ? null : { ...state, ...known(found), tags: withMark(found.tags, priv.get<{ by: string }>('made')) };
  },

  async update({ planned, prior }, { providerData }) {
    const state = { ...made(planned, prior.revision! + 1), id: prior.id };
    providerData.put(prior.id!, state);
    return state;
  },

  async delete({ id, behaviour }, { providerData }) {
    if (behaviour === 'stay') throw new Error('it does not want to go');
    providerData.delete(id!);
  },

  importState: (id) => ({ id }),
  upgradeState: {
    1: ({ title, ...rest }) => ({ ...rest, name: title }),
  },
});

/** Fills in computed values. */
function made(planned: Thing, revision: number): Thing {
  return {
    ...planned,
    revision,
    settings: { ...planned.settings, seen: `revision ${revision}` },
    parts: planned.parts && planned.parts.map((part, i) => ({ ...part, code: `${part.name}-${i}` })),
    rules: planned.rules && planned.rules.map((rule) => ({ ...rule, key: `key-${rule.port}` })),
  };
}

function known({ password, connectTimeout, ...rest }: Record<string, any>): Partial<Thing> {
  return rest as Partial<Thing>;
}

function withMark(tags: Record<string, string> | null, mark: { by: string } | undefined): Record<string, string> | null {
  return tags?.mark === undefined ? tags : { ...tags, mark: mark?.by ?? 'nobody' };
}

function interrupted(signal: AbortSignal, waiting: () => void): Promise<never> {
  waiting();
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}
