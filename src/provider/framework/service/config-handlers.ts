import { type Compiled } from './compiled-schema';
import { type Registry } from './registry';
import type { Call, ProviderHandlers, tfplugin6 } from '../../plugin';
import { checkConfig } from '../planning/check';
import { planObject } from '../planning/plan';
import { type Context, type Schema } from '../resource';
import { decode } from '../values/codec';
import { type ValueObject } from '../values/values';

type ConfigHandlers = Pick<ProviderHandlers,
'validateProviderConfig' | 'validateResourceConfig' | 'validateDataResourceConfig' | 'configureProvider'>;

interface Validatable {
  readonly schema: Schema;
  validate?(config: any, context: Context<any>): void | Promise<void>;
}

/** Validates configurations and configures the provider. */
export function configHandlers(registry: Registry): ConfigHandlers {
  async function validate(
    { of, object }: Compiled<Validatable>, name: string, wire: tfplugin6.DynamicValue | undefined, call: Call, writeOnlyAllowed: boolean,
  ): Promise<tfplugin6.Diagnostic[]> {
    const invocation = registry.invocation(call);
    const config: ValueObject = decode(object, wire) ?? {};
    checkConfig(object, config, invocation.diagnostics, writeOnlyAllowed);
    if (!invocation.diagnostics.hasErrors) {
      await invocation.attempt(`Cannot validate ${name}`, () => of.validate?.(config, invocation.context(registry.providerData)));
    }
    return invocation.toWire(object);
  }

  return {
    validateProviderConfig: async ({ config }, call) =>
      ({ diagnostics: await validate(registry.provider, 'the provider', config, call, true) }),
    validateResourceConfig: async ({ typeName, config, clientCapabilities }, call) => {
      const writeOnlyAllowed = clientCapabilities?.writeOnlyAttributesAllowed === true;
      return { diagnostics: await validate(registry.resource(typeName), typeName, config, call, writeOnlyAllowed) };
    },
    validateDataResourceConfig: async ({ typeName, config }, call) =>
      ({ diagnostics: await validate(registry.dataSource(typeName), typeName, config, call, true) }),
    configureProvider: async ({ config, terraformVersion, clientCapabilities }, call) => {
      const { of, object } = registry.provider;
      const invocation = registry.invocation(call);
      const given = planObject(object, decode(object, config) ?? {}, null);
      registry.providerData = await invocation.attempt('Cannot configure the provider', () =>
        of.configure(given, { ...invocation.context(undefined), terraformVersion, applying: clientCapabilities?.deferralAllowed === true }));
      return { diagnostics: invocation.toWire(object) };
    },
  };
}
