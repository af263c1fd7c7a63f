import { setMaxListeners } from 'node:events';
import { connectionOf } from './configuration';
import { attributePath, diagnostic, errorToWire } from './diagnostics';
import { isObject, isUnknown, UNKNOWN, type Value, type ValueObject } from '../../../../src/provider/framework';
import type { Call, Log, ProviderHandlers, tfplugin6 } from '../../../../src/provider/plugin';
import { Cloud } from '../client/cloud';
import { type Connection } from '../client/connection';
import { LOOKUPS } from '../data-sources';
import { RESOURCES } from '../resources';
import { type Behaviour, textOf } from '../resources/behaviour';
import { decode, encode, fromJson } from '../schema/codec';
import { filled, refreshed, withUnknown } from '../schema/meaning';
import { plan } from '../schema/plan';
import { type Block, PROVIDER_SCHEMA } from '../schema/schema';
import { schemaToWire } from '../schema/wire';

const { provider: PROVIDER, resource_schemas: RESOURCE_SCHEMAS, data_source_schemas: DATA_SCHEMAS } = PROVIDER_SCHEMA;
const NOTHING = new Uint8Array();
const CAPABILITIES = { planDestroy: false, getProviderSchemaOptional: true, moveResourceState: false };
const EMPTY_SCHEMA = { version: 0, block: {} };

const mapped = <T, R>(values: Readonly<Record<string, T>>, each: (value: T) => R): Record<string, R> => (
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, each(value)])));

/** Handles the calls of Terraform with the schema and the implementations of the resources. */
export class StandIn implements ProviderHandlers {
  private connection?: Connection;

  /** @param env environment variables, with the address of the local service */
  constructor(private readonly env: NodeJS.ProcessEnv, private readonly log: Log) {}

  readonly getMetadata = () => ({
    serverCapabilities: CAPABILITIES,
    resources: Object.keys(RESOURCE_SCHEMAS).map((typeName) => ({ typeName })),
    dataSources: Object.keys(DATA_SCHEMAS).map((typeName) => ({ typeName })),
    functions: [], ephemeralResources: [], diagnostics: [],
  });

  readonly getProviderSchema = () => ({
    provider: schemaToWire(PROVIDER),
    providerMeta: schemaToWire(EMPTY_SCHEMA),
    resourceSchemas: mapped(RESOURCE_SCHEMAS, schemaToWire),
    dataSourceSchemas: mapped(DATA_SCHEMAS, schemaToWire),
    functions: {}, ephemeralResourceSchemas: {}, diagnostics: [], serverCapabilities: CAPABILITIES,
  });

  readonly getResourceIdentitySchemas = () => ({ identitySchemas: {}, diagnostics: [] });
  readonly upgradeResourceIdentity = () => ({ diagnostics: [diagnostic('ERROR', 'Resource identity is not supported', 'Resources of this provider have no identity.')] });
  readonly getFunctions = () => ({ functions: {}, diagnostics: [] });
  readonly callFunction = () => ({ error: { text: 'This provider has no functions.', functionArgument: undefined } });
  readonly validateProviderConfig = () => ({ diagnostics: [] });
  readonly validateResourceConfig = () => ({ diagnostics: [] });
  readonly validateDataResourceConfig = () => ({ diagnostics: [] });
  readonly moveResourceState = () => ({ diagnostics: [diagnostic('ERROR', 'The resource cannot be moved', 'This provider does not support moving a resource to another type.')], targetPrivate: NOTHING });

  readonly configureProvider = ({ config }: tfplugin6.ConfigureProvider_Request) => {
    try {
      this.connection = connectionOf(decode(PROVIDER.block, config) ?? {}, this.env);
      this.log.info('This is the stand-in of alicloud-ims-local, not the real provider', { endpoint: this.connection.endpoint });
      return { diagnostics: [] };
    } catch (error) {
      return { diagnostics: [errorToWire(error, 'Cannot configure the provider')] };
    }
  };

  readonly upgradeResourceState = ({ typeName, rawState }: tfplugin6.UpgradeResourceState_Request) => {
    const { block } = this.resource(typeName);
    const state = JSON.parse(Buffer.from(rawState!.json).toString()) as Value;
    return { upgradedState: encode(block, fromJson(block, state)), diagnostics: [] };
  };

  readonly readResource = async ({ typeName, currentState, private: priv }: tfplugin6.ReadResource_Request, call: Call) => {
    const { block, behaviour } = this.resource(typeName);
    const state = decode(block, currentState);
    if (state === null) return { newState: currentState, private: priv, diagnostics: [] };
    try {
      const found = await behaviour.read(state, this.cloud(call));
      return { newState: encode(block, found === undefined ? null : refreshed(block, state, found)), private: priv, diagnostics: [] };
    } catch (error) {
      return { newState: currentState, private: priv, diagnostics: [errorToWire(error, `Cannot read ${nameOf(typeName, state)}`)] };
    }
  };

  readonly planResourceChange = ({ typeName, priorState, proposedNewState, config: given }: tfplugin6.PlanResourceChange_Request) => {
    const { block, behaviour } = this.resource(typeName);
    const [prior, proposed, config] = [decode(block, priorState), decode(block, proposedNewState), decode(block, given)];
    if (proposed === null) return { plannedState: proposedNewState, requiresReplace: [], plannedPrivate: NOTHING, diagnostics: [] };
    const { state, replace } = plan(block, behaviour, prior, proposed, config ?? {});
    return { plannedState: encode(block, state), requiresReplace: replace.map((name) => attributePath([name])), plannedPrivate: NOTHING, diagnostics: [] };
  };

  readonly applyResourceChange = async ({ typeName, priorState, plannedState }: tfplugin6.ApplyResourceChange_Request, call: Call) => {
    const { block, behaviour } = this.resource(typeName);
    const [prior, planned] = [decode(block, priorState), decode(block, plannedState)];
    const verb = planned === null ? 'delete' : prior === null ? 'create' : 'update';
    try {
      const cloud = this.cloud(call);
      if (planned === null) {
        await behaviour.delete(prior!, cloud);
        return { newState: encode(block, null), private: NOTHING, diagnostics: [] };
      }
      const wanted = known(planned) as ValueObject;
      const chosen = prior === null ? await behaviour.create(wanted, cloud) : await behaviour.update(wanted, prior, cloud);
      return { newState: encode(block, filled(block, planned, chosen)), private: NOTHING, diagnostics: [] };
    } catch (error) {
      const summary = `Cannot ${verb} ${nameOf(typeName, planned ?? prior!)}`;
      return { newState: encode(block, prior), private: NOTHING, diagnostics: [errorToWire(error, summary)] };
    }
  };

  readonly importResourceState = async ({ typeName, id }: tfplugin6.ImportResourceState_Request) => {
    const { block, behaviour } = this.resource(typeName);
    try {
      const state = fromJson(block, behaviour.importId(id));
      return { importedResources: [{ typeName, state: encode(block, state), private: NOTHING }], diagnostics: [] };
    } catch (error) {
      return { importedResources: [], diagnostics: [errorToWire(error, `Cannot import ${typeName} ${JSON.stringify(id)}`)] };
    }
  };

  readonly readDataSource = async ({ typeName, config: given }: tfplugin6.ReadDataSource_Request, call: Call) => {
    const { block } = DATA_SCHEMAS[typeName];
    const config = decode(block, given) ?? {};
    try {
      const found = await LOOKUPS[typeName].read(known(config) as ValueObject, this.cloud(call));
      return { state: encode(block, filled(block, withUnknown(block, config, null), found)), diagnostics: [] };
    } catch (error) {
      return { state: encode(block, null), diagnostics: [errorToWire(error, `Cannot read ${typeName}`)] };
    }
  };

  private resource(typeName: string): { block: Block; behaviour: Behaviour } {
    return { block: RESOURCE_SCHEMAS[typeName].block, behaviour: RESOURCES[typeName] };
  }

  private cloud({ signal }: Call): Cloud {
    if (this.connection === undefined) throw new Error('The provider is not configured.');
    setMaxListeners(0, signal); // a bucket is read with a dozen concurrent requests
    return new Cloud(this.connection, signal);
  }
}

/** Replaces unknown values by null. */
function known(value: Value): Value {
  if (isUnknown(value)) return null;
  if (Array.isArray(value)) return value.map(known);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, known(one)])) : value;
}

const NAMES = ['id', 'bucket', 'role_name', 'policy_name', 'queue_name', 'topic_name', 'event_bus_name', 'project_name', 'service_name'];

/** The name of a resource in messages: its type and name. Terraform adds the address. */
function nameOf(typeName: string, values: ValueObject): string {
  const name = NAMES.map((one) => values[one] === UNKNOWN ? '' : textOf(values, one)).find((text) => text !== '');
  return name === undefined ? typeName : `${typeName} "${name}"`;
}
