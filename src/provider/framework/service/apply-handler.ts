import type { ProviderHandlers } from '../../plugin';
import { reconcile } from '../planning/reconcile';
import { PrivateState } from '../private-state';
import { type ApplyContext, type Resource } from '../resource';
import { type Invocation, PROVIDER_BUG } from './invocation';
import { type Registry } from './registry';
import { type CompiledObject } from '../schema/compiled';
import { decode, encode } from '../values/codec';
import { pathText } from '../values/path';
import { type ValueObject, withoutUnknown } from '../values/values';

/** Applies a change of one resource. The response always contains everything that is known to exist. */
export function applyHandlers(registry: Registry): Pick<ProviderHandlers, 'applyResourceChange'> {
  return {
    applyResourceChange: async (request, call) => {
      const { of: resource, object } = registry.resource(request.typeName);
      const invocation = registry.invocation(call);
      const priv = PrivateState.decode(request.plannedPrivate);
      const prior = decode(object, request.priorState);
      const planned = decode(object, request.plannedState);
      const config = decode(object, request.config) ?? {};
      const apply = new ResourceApply(resource, object, prior, invocation, priv, registry);
      const state = planned === null ? await apply.delete() : await apply.createOrUpdate(planned, config);
      const encoded = encode(object, state);
      invocation.reportConversionErrors(request.typeName, encoded.errors);
      return { newState: encoded.value, private: priv.encode(), diagnostics: invocation.toWire(object) };
    },
  };
}

class ResourceApply {
  constructor(
    private readonly resource: Resource, private readonly object: CompiledObject, private readonly prior: ValueObject | null,
    private readonly invocation: Invocation, private readonly priv: PrivateState, private readonly registry: Registry,
  ) {}

  /** Deletes the resource. Returns null, or the prior state if that failed. */
  async delete(): Promise<ValueObject | null> {
    const { resource, prior, invocation } = this;
    if (prior === null) return null;
    const context = this.context(prior, () => undefined);
    await invocation.attempt(`Cannot delete ${resource.typeName}`, () => resource.delete(prior, context));
    return invocation.diagnostics.hasErrors ? prior : null;
  }

  /** Creates or updates the resource and returns its state. */
  async createOrUpdate(planned: ValueObject, config: ValueObject): Promise<ValueObject | null> {
    const { resource, prior, invocation } = this;
    let recorded = prior;
    const context = this.context(planned, (state) => recorded = state);
    const request = { planned: withoutUnknown(planned) as ValueObject, config };
    const actual = prior === null
      ? await invocation.attempt(`Cannot create ${resource.typeName}`, () => resource.create(request, context))
      : await invocation.attempt(`Cannot update ${resource.typeName}`, () => resource.update({ ...request, prior }, context));
    if (actual !== undefined && actual !== null && !invocation.diagnostics.hasErrors) return this.reconciled(planned, actual as ValueObject);
    if (!invocation.diagnostics.hasErrors) {
      invocation.diagnostics.error(`${resource.typeName} returned no state`, PROVIDER_BUG);
    }
    const known = actual as ValueObject | null | undefined ?? recorded;
    return known === null ? null : withoutUnknown(known) as ValueObject;
  }

  private reconciled(planned: ValueObject, actual: ValueObject): ValueObject {
    const { state, inconsistent } = reconcile(this.object, planned, actual);
    if (inconsistent.length > 0) {
      const attributes = inconsistent.map(pathText);
      this.registry.warn('The result is inconsistent with the plan; the planned values are saved', { type: this.resource.typeName, attributes });
    }
    return state;
  }

  private context(values: ValueObject, checkpoint: (state: ValueObject) => void): ApplyContext<any, any> {
    return { ...this.invocation.resourceContext(this.resource, this.registry.providerData, this.priv, values), checkpoint };
  }
}
