import { type Things } from './things';
import { attribute, defineDataSource, DiagnosticError } from '../../../../src/provider/framework';

const attributes = {
  name: attribute.string({ required: true }),
  fallback: attribute.string({ default: 'none' }),
  id: attribute.string({ computed: true }),
  size: attribute.integer({ computed: true }),
  settings: attribute.object({ mode: attribute.string({}), inner: attribute.object({ depth: attribute.integer({}) }, {}) }, { computed: true }),
};

/** Looks up a thing by name. */
export const lookup = defineDataSource<typeof attributes, Things>({ attributes }, {
  typeName: 'toy_lookup',
  async read(config, { providerData }) {
    const [id, found] = providerData.named(config.name) ?? [null, null];
    if (found === null && config.fallback === 'none') throw new DiagnosticError('No such thing', `There is no thing named ${config.name}.`, ['name']);
    const settings = found?.settings;
    return { ...config, id, size: found?.size ?? null, settings: settings && { mode: settings.mode, inner: { depth: settings.inner.depth } } };
  },
});
