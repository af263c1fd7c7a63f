import { NO_ATTRIBUTES, type Registry } from './registry';
import { schemaToWire } from './wire-schema';
import type { ProviderHandlers } from '../../plugin';

type SchemaHandlers = Pick<ProviderHandlers,
'getMetadata' | 'getProviderSchema' | 'getResourceIdentitySchemas' | 'upgradeResourceIdentity' | 'getFunctions' | 'callFunction'>;

/** Describes the provider: its resources, data sources, schemas and capabilities. */
export function schemaHandlers(registry: Registry): SchemaHandlers {
  const { provider, resources, dataSources } = registry;
  const serverCapabilities = {
    // Terraform skips the plan of deletions if no resource plans them.
    planDestroy: [...resources.values()].some(({ of }) => of.planDelete === true),
    getProviderSchemaOptional: true,
    moveResourceState: true,
  };
  const metadata = (all: Iterable<string>) => [...all].map((typeName) => ({ typeName }));
  return {
    getMetadata: () => ({
      serverCapabilities,
      resources: metadata(resources.keys()),
      dataSources: metadata(dataSources.keys()),
      functions: [],
      ephemeralResources: [],
      diagnostics: [],
    }),
    getProviderSchema: () => ({
      provider: schemaToWire(provider.of.schema, provider.object),
      providerMeta: schemaToWire({ attributes: {} }, NO_ATTRIBUTES),
      resourceSchemas: Object.fromEntries([...resources].map(([name, { of, object }]) => [name, schemaToWire(of.schema, object)])),
      dataSourceSchemas: Object.fromEntries([...dataSources].map(([name, { of, object }]) => [name, schemaToWire(of.schema, object)])),
      functions: {},
      ephemeralResourceSchemas: {},
      diagnostics: [],
      serverCapabilities,
    }),
    getResourceIdentitySchemas: () => ({ identitySchemas: {}, diagnostics: [] }),
    upgradeResourceIdentity: ({ typeName }, call) => {
      const invocation = registry.invocation(call);
      invocation.diagnostics.error('No resource identity', `${typeName} has no identity beside its state.`);
      return { diagnostics: invocation.toWire(NO_ATTRIBUTES) };
    },
    getFunctions: () => ({ functions: {}, diagnostics: [] }),
    callFunction: ({ name }) => ({ error: { text: `This provider has no function ${name}.`, functionArgument: undefined } }),
  };
}
