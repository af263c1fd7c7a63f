import type { ProviderHandlers } from '../../plugin';
import { decode, encode } from '../codec';
import { type CompiledObject } from '../compiled';
import { pathText } from '../path';
import { PrivateState } from '../private-state';
import { type ApplyContext, type Resource } from '../resource';
import { settle } from '../settle';
import { type ValueObject, withoutUnknown } from '../values';
import { type Invocation, MISTAKE } from './invocation';
import { type Registry } from './registry';

/** Carries out a change of one resource. Whatever happens, what is known to exist is in the answer. */
export function applyHandlers(registry: Registry): Pick<ProviderHandlers, 'applyResourceChange'> {
  return {
    applyResourceChange: async (request, call) => {
      const { of: resource, object } = registry.resource(request.typeName);
      const invocation = registry.invocation(call);
      const priv = PrivateState.decode(request.plannedPrivate);
      const prior = decode(object, request.priorState);
      const planned = decode(object, request.plannedState);
      const config = decode(object, request.config) ?? {};
      const apply = new Applying(resource, object, prior, invocation, priv, registry);
      const state = planned === null ? await apply.delete() : await apply.bring(planned, config);
      const encoded = encode(object, state);
      invocation.misfits(request.typeName, encoded.misfits);
      return { newState: encoded.value, private: priv.encode(), diagnostics: invocation.toWire(object) };
    },
  };
}

class Applying {
  constructor(
    private readonly resource: Resource, private readonly object: CompiledObject, private readonly prior: ValueObject | null,
    private readonly invocation: Invocation, private readonly priv: PrivateState, private readonly registry: Registry,
  ) {}

  /** Deletes; returns the state: null, or what it was if that failed. */
  async delete(): Promise<ValueObject | null> {
    const { resource, prior, invocation } = this;
    if (prior === null) return null;
    const context = this.context(prior, () => undefined);
    await invocation.attempt(`Cannot delete ${resource.typeName}`, () => resource.delete(prior, context));
    return invocation.diagnostics.hasErrors ? prior : null;
  }

  /** Creates or updates; returns the state. */
  async bring(planned: ValueObject, config: ValueObject): Promise<ValueObject | null> {
    const { resource, prior, invocation } = this;
    let noted = prior;
    const context = this.context(planned, (state) => noted = state);
    const wanted = { planned: withoutUnknown(planned) as ValueObject, config };
    const actual = prior === null
      ? await invocation.attempt(`Cannot create ${resource.typeName}`, () => resource.create(wanted, context))
      : await invocation.attempt(`Cannot update ${resource.typeName}`, () => resource.update({ ...wanted, prior }, context));
    if (actual !== undefined && actual !== null && !invocation.diagnostics.hasErrors) return this.settled(planned, actual as ValueObject);
    if (!invocation.diagnostics.hasErrors) {
      invocation.diagnostics.error(`${resource.typeName} returned no state`, MISTAKE);
    }
    const known = actual as ValueObject | null | undefined ?? noted;
    return known === null ? null : withoutUnknown(known) as ValueObject;
  }

  private settled(planned: ValueObject, actual: ValueObject): ValueObject {
    const { state, different } = settle(this.object, planned, actual);
    if (different.length > 0) {
      const attributes = different.map(pathText);
      this.registry.warn('What was planned is kept where the outcome differs', { type: this.resource.typeName, attributes });
    }
    return state;
  }

  private context(values: ValueObject, checkpoint: (state: ValueObject) => void): ApplyContext<any, any> {
    return { ...this.invocation.resourceContext(this.resource, this.registry.providerData, this.priv, values), checkpoint };
  }
}
