import type { ProviderHandlers } from '../../plugin';
import { planObject } from '../planning/plan';
import { replacedPaths } from '../planning/replacement';
import { PrivateState } from '../private-state';
import { type Change, type Resource } from '../resource';
import { type Invocation } from './invocation';
import { type Registry } from './registry';
import { pathToWire } from './wire-diagnostics';
import { type CompiledObject } from '../schema/compiled';
import { decode, encode } from '../values/codec';
import { type Path, pathText } from '../values/path';
import { type ValueObject } from '../values/values';

/** Plans a change of one resource. */
export function planHandlers(registry: Registry): Pick<ProviderHandlers, 'planResourceChange'> {
  return {
    planResourceChange: async (request, call) => {
      const { of: resource, object } = registry.resource(request.typeName);
      const invocation = registry.invocation(call);
      const priv = PrivateState.decode(request.priorPrivate);
      const prior = decode(object, request.priorState);
      const config = decode(object, request.config);
      const plan = new ResourcePlan(resource, object, prior, config, decode(object, request.proposedNewState) === null);
      await plan.modify(invocation, registry.providerData, priv);
      const { planned } = plan;
      const encoded = planned === prior ? { value: request.priorState, errors: [] } : encode(object, planned);
      invocation.reportConversionErrors(request.typeName, encoded.errors);
      return {
        plannedState: encoded.value,
        requiresReplace: plan.requiresReplace().map((path) => pathToWire(object, path)),
        plannedPrivate: priv.encode(),
        diagnostics: invocation.toWire(object),
      };
    },
  };
}

class ResourcePlan {
  private readonly paths: Path[] = [];
  planned: ValueObject | null;

  constructor(
    private readonly resource: Resource, private readonly object: CompiledObject,
    private readonly prior: ValueObject | null, private readonly config: ValueObject | null, private readonly deletes: boolean,
  ) {
    this.planned = deletes ? null : planObject(object, config ?? {}, prior);
  }

  /** Lets the resource modify the plan. */
  async modify(invocation: Invocation, providerData: unknown, priv: PrivateState): Promise<void> {
    const { resource, prior, config, planned } = this;
    if (resource.plan === undefined || (this.deletes && resource.planDelete !== true)) return;
    const change: Change<any> = {
      kind: this.deletes ? 'delete' : prior === null ? 'create' : 'update',
      config: this.deletes ? null : config,
      prior,
      planned,
      changes: planned !== prior,
      replace: (path, reason) => {
        this.paths.push(path);
        if (reason !== undefined && prior !== null) invocation.diagnostics.warning(`${resource.typeName} will be replaced`, reason, path);
      },
    };
    const context = invocation.resourceContext(resource, providerData, priv, planned ?? prior);
    const modified = await invocation.attempt(`Cannot plan ${resource.typeName}`, () => resource.plan!(change, context));
    if (modified !== undefined && !this.deletes) this.planned = modified as ValueObject | null ?? planned;
  }

  /** Paths of the attributes that require a replacement, without duplicates. */
  requiresReplace(): Path[] {
    const { prior, planned, config } = this;
    if (prior === null || planned === null || planned === prior) return [];
    const all = [...this.paths, ...replacedPaths(this.object, config ?? {}, prior, planned)];
    return [...new Map(all.map((path) => [pathText(path), path])).values()];
  }
}
