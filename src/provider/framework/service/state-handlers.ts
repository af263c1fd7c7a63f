import { NO_ATTRIBUTES, type Registry } from './registry';
import { upgrade } from './upgrade';
import type { ProviderHandlers } from '../../plugin';
import { planObject } from '../planning/plan';
import { PrivateState } from '../private-state';
import { timeoutsIn } from '../schema/timeouts';
import { decode, encode } from '../values/codec';
import { preserveSemanticEquality } from '../values/compare';
import { type ValueObject, withoutUnknown } from '../values/values';

type StateHandlers = Pick<ProviderHandlers,
'upgradeResourceState' | 'readResource' | 'importResourceState' | 'moveResourceState' | 'readDataSource'>;

const NOTHING = new Uint8Array();

/** Upgrades, refreshes and imports state, and reads data sources. */
export function stateHandlers(registry: Registry): StateHandlers {
  return {
    upgradeResourceState: async ({ typeName, version, rawState }, call) => {
      const { of: resource, object } = registry.resource(typeName);
      const invocation = registry.invocation(call);
      const summary = `Cannot upgrade the state of ${typeName}`;
      const upgraded = await invocation.attempt(summary, () => upgrade(resource, object, rawState!, Number(version)));
      if (upgraded === undefined) return { diagnostics: invocation.toWire(object) };
      if ('json' in upgraded) return { upgradedState: { msgpack: NOTHING, json: upgraded.json }, diagnostics: [] };
      const encoded = encode(object, upgraded.state);
      invocation.reportConversionErrors(typeName, encoded.errors);
      return { upgradedState: encoded.value, diagnostics: invocation.toWire(object) };
    },

    readResource: async ({ typeName, currentState, private: bytes }, call) => {
      const { of: resource, object } = registry.resource(typeName);
      const invocation = registry.invocation(call);
      const priv = PrivateState.decode(bytes);
      const state = decode(object, currentState);
      if (state === null) return { newState: currentState, private: bytes, diagnostics: [] };
      const context = invocation.resourceContext(resource, registry.providerData, priv, state);
      const refreshed: ValueObject | null | undefined = await invocation.attempt(`Cannot read ${typeName}`, () => resource.read(state, context));
      const unchanged = refreshed === state || refreshed === undefined || invocation.diagnostics.hasErrors;
      const encoded = unchanged
        ? { value: currentState, errors: [] }
        : encode(object, refreshed === null ? null : preserveSemanticEquality(object, withoutUnknown(refreshed) as ValueObject, state));
      invocation.reportConversionErrors(typeName, encoded.errors);
      return { newState: encoded.value, private: priv.encode(), diagnostics: invocation.toWire(object) };
    },

    importResourceState: async ({ typeName, id }, call) => {
      const { of: resource, object } = registry.resource(typeName);
      const invocation = registry.invocation(call);
      const priv = PrivateState.decode(NOTHING);
      const context = invocation.resourceContext(resource, registry.providerData, priv, null);
      if (resource.importState === undefined) invocation.diagnostics.error('Import is not supported', `${typeName} does not support import.`);
      const imported = await invocation.attempt(`Cannot import ${typeName} ${JSON.stringify(id)}`, () => resource.importState?.(id, context));
      if (imported === undefined || invocation.diagnostics.hasErrors) {
        return { importedResources: [], diagnostics: invocation.toWire(object) };
      }
      const { value, errors } = encode(object, withoutUnknown(imported as ValueObject) as ValueObject);
      invocation.reportConversionErrors(typeName, errors);
      return { importedResources: [{ typeName, state: value, private: priv.encode() }], diagnostics: invocation.toWire(object) };
    },

    moveResourceState: ({ sourceTypeName, targetTypeName }, call) => {
      const invocation = registry.invocation(call);
      const advice = 'Import it under the new type instead, and remove the old one from the state.';
      invocation.diagnostics.error('Cannot move the resource', `The provider cannot convert a ${sourceTypeName} into a ${targetTypeName}. ${advice}`);
      return { diagnostics: invocation.toWire(NO_ATTRIBUTES), targetPrivate: NOTHING };
    },

    readDataSource: async ({ typeName, config: wire }, call) => {
      const { of: dataSource, object } = registry.dataSource(typeName);
      const invocation = registry.invocation(call);
      const config = withoutUnknown(planObject(object, decode(object, wire) ?? {}, null)) as ValueObject;
      const timeouts = timeoutsIn(dataSource.schema.attributes.timeouts, config.timeouts);
      const context = { ...invocation.context(registry.providerData), timeouts };
      const values = await invocation.attempt(`Cannot read ${typeName}`, () => dataSource.read(config, context)) as ValueObject | undefined;
      const encoded = encode(object, values === undefined ? null : withoutUnknown(values) as ValueObject);
      invocation.reportConversionErrors(typeName, encoded.errors);
      return { state: encoded.value, diagnostics: invocation.toWire(object) };
    },
  };
}
