import type { HclLog, ProviderHandlers } from '../../plugin';
import { type Provider } from '../resource';
import { applyHandlers } from './apply-handler';
import { configHandlers } from './config-handlers';
import { planHandlers } from './plan-handler';
import { Registry } from './registry';
import { schemaHandlers } from './schema-handlers';
import { stateHandlers } from './state-handlers';

/** Handlers of Terraform's calls for a provider. Calls about ephemeral resources return UNIMPLEMENTED. */
export function providerHandlers(provider: Provider, log: HclLog): ProviderHandlers {
  const registry = new Registry(provider, log);
  return { ...schemaHandlers(registry), ...configHandlers(registry), ...stateHandlers(registry), ...planHandlers(registry), ...applyHandlers(registry) };
}
