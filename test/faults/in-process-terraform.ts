import { type Provider, type ValueObject } from '../../src/provider/framework';
import { CompiledObject } from '../../src/provider/framework/schema/compiled';
import { providerHandlers } from '../../src/provider/framework/service';
import { decode, encode } from '../../src/provider/framework/values/codec';
import { isWhollyKnown } from '../../src/provider/framework/values/values';
import { HclLog, type ProviderHandlers, tfplugin6 } from '../../src/provider/plugin';
import { Calls } from '../../src/provider/plugin/calls';

/** A resource of the configuration. `values` may use planned or known values of its dependencies. */
export interface Declared {
  readonly address: string;
  readonly type: string;
  readonly dependsOn?: readonly string[];
  values(of: (address: string) => ValueObject): ValueObject;
}

interface Kept {
  readonly type: string;
  readonly value: tfplugin6.DynamicValue;
  readonly private: Uint8Array;
  readonly tainted: boolean;
}

/** How a command ended. */
export interface Outcome {
  /** Summaries and details of errors; empty when it succeeded. */
  readonly errors: readonly string[];
  /** Addresses of resources with changes. */
  readonly changes: readonly string[];
}

interface Step {
  readonly declared: Declared;
  readonly action: 'none' | 'create' | 'update' | 'replace';
  readonly planned: ValueObject | null;
}

const NOTHING = new Uint8Array();

/**
 * A small Terraform in this process: refresh, plan, apply in the order of dependencies, a state. It calls the provider's handlers with values of the
 * plugin protocol, so that hundreds of scenarios are quick. Scenarios with kill -9 and full disks use the real terraform.
 */
export class InProcessTerraform {
  private readonly state = new Map<string, Kept>();
  private readonly objects = new Map<string, CompiledObject>();

  /** @param provider creates the provider for each command, as Terraform starts a new process */
  constructor(private readonly provider: () => Provider, private readonly declared: readonly Declared[]) {}

  /** Values in the state, or undefined. */
  values(address: string): any {
    const kept = this.state.get(address);
    return kept && decode(this.object(kept.type), kept.value);
  }

  /** Loses the state. */
  forget(): void {
    this.state.clear();
  }

  async plan(): Promise<Outcome> {
    const session = await this.start();
    const steps = await session.planAll(true);
    return { errors: session.errors, changes: steps.filter(({ action }) => action !== 'none').map(({ declared }) => declared.address) };
  }

  async apply(): Promise<Outcome> {
    const session = await this.start();
    const steps = await session.planAll(true);
    if (session.errors.length > 0) return { errors: session.errors, changes: [] };
    const replaced = steps.filter(({ action }) => action === 'replace').reverse();
    for (const { declared } of replaced) await session.destroy(declared.address);
    await this.inDependencyOrder((declared) => session.createOrUpdate(declared));
    return { errors: session.errors, changes: session.changed };
  }

  async destroy(): Promise<Outcome> {
    const session = await this.start();
    for (const address of [...this.state.keys()]) await session.refresh(address);
    if (session.errors.length > 0) return { errors: session.errors, changes: [] };
    for (const { address } of [...this.declared].reverse()) {
      if (session.errors.length === 0) await session.destroy(address);
    }
    return { errors: session.errors, changes: session.changed };
  }

  /** Imports the only resource. */
  async import(id: string): Promise<void> {
    const session = await this.start();
    await session.import(this.declared[0], id);
    if (session.errors.length > 0) throw new Error(session.errors.join());
  }

  private object(type: string): CompiledObject {
    const known = this.objects.get(type);
    if (known) return known;
    const object = CompiledObject.of(this.provider().resources.find(({ typeName }) => typeName === type)!.schema.attributes);
    this.objects.set(type, object);
    return object;
  }

  private async start(): Promise<Session> {
    const handlers = providerHandlers(this.provider(), HclLog.fromEnvironment({}, 'ims', () => undefined));
    const session = new Session(handlers, this.state, this.declared, (type) => this.object(type));
    await session.configure();
    return session;
  }

  /** Each resource as soon as its dependencies are done, concurrently. */
  private async inDependencyOrder(each: (declared: Declared) => Promise<void>): Promise<void> {
    const begun = new Map<string, Promise<void>>();
    for (const declared of this.declared) {
      begun.set(declared.address, Promise.all((declared.dependsOn ?? []).map((address) => begun.get(address))).then(() => each(declared)));
    }
    await Promise.all(begun.values());
  }
}

class Session {
  readonly errors: string[] = [];
  readonly changed: string[] = [];
  private readonly calls = new Calls();
  private readonly planned = new Map<string, ValueObject>();
  private readonly broken = new Set<string>();

  constructor(
    private readonly handlers: ProviderHandlers, private readonly state: Map<string, Kept>,
    private readonly declared: readonly Declared[], private readonly object: (type: string) => CompiledObject,
  ) {}

  async configure(): Promise<void> {
    const config = { msgpack: encode(CompiledObject.of({}), {}).value.msgpack, json: NOTHING };
    const { diagnostics } = await this.handlers.configureProvider!({ terraformVersion: '1.11.4', config }, this.calls.begin());
    this.record('provider', diagnostics);
  }

  async planAll(refresh: boolean): Promise<Step[]> {
    const steps: Step[] = [];
    for (const declared of this.declared) {
      if (refresh) await this.refresh(declared.address);
      if (this.errors.length === 0) steps.push(await this.planOne(declared));
    }
    return steps;
  }

  async refresh(address: string): Promise<void> {
    const kept = this.state.get(address);
    if (!kept) return;
    const { newState, private: bytes, diagnostics } = await this.handlers.readResource!(
      { typeName: kept.type, currentState: kept.value, private: kept.private }, this.calls.begin());
    if (this.record(address, diagnostics)) return;
    if (decode(this.object(kept.type), newState) === null) this.state.delete(address);
    else this.state.set(address, { ...kept, value: newState!, private: bytes });
  }

  private async planOne(declared: Declared): Promise<Step> {
    const kept = this.state.get(declared.address);
    const prior = kept?.tainted ? undefined : kept;
    const first = await this.requestPlan(declared, prior);
    const action = kept?.tainted ? 'replace' : !kept ? 'create' : first.replaces ? 'replace' : sameBytes(first.value, kept.value) ? 'none' : 'update';
    const { planned } = action === 'replace' ? await this.requestPlan(declared, undefined) : first;
    if (planned) this.planned.set(declared.address, planned);
    return { declared, action, planned };
  }

  private async requestPlan(declared: Declared, prior: Kept | undefined) {
    const { type } = declared;
    const object = this.object(type);
    const config = encode(object, declared.values((address) => this.planned.get(address) ?? {})).value;
    const { diagnostics: invalid } = await this.handlers.validateResourceConfig!({ typeName: type, config, clientCapabilities: undefined }, this.calls.begin());
    this.record(declared.address, invalid);
    const priorState = prior?.value ?? encode(object, null).value;
    const { plannedState, requiresReplace, plannedPrivate, diagnostics } = await this.handlers.planResourceChange!({
      typeName: type, priorState, config, proposedNewState: config, priorPrivate: prior?.private ?? NOTHING,
    } as tfplugin6.PlanResourceChange_Request, this.calls.begin());
    this.record(declared.address, diagnostics);
    return { planned: decode(object, plannedState), value: plannedState!, private: plannedPrivate, config, priorState, replaces: requiresReplace.length > 0 };
  }

  /** Creates or updates a resource if it has changes and its dependencies exist. */
  async createOrUpdate(declared: Declared): Promise<void> {
    const { address, type, dependsOn = [] } = declared;
    if (dependsOn.some((other) => this.broken.has(other))) {
      this.broken.add(address);
      return;
    }
    const kept = this.state.get(address);
    const plan = await this.requestPlan(declared, kept);
    if (kept && sameBytes(plan.value, kept.value)) {
      this.planned.set(address, plan.planned!);
      return;
    }
    const { newState, private: bytes, diagnostics } = await this.handlers.applyResourceChange!({
      typeName: type, priorState: plan.priorState, plannedState: plan.value, config: plan.config, plannedPrivate: plan.private,
    } as tfplugin6.ApplyResourceChange_Request, this.calls.begin());
    const failed = this.record(address, diagnostics);
    const values = decode(this.object(type), newState);
    if (failed) this.broken.add(address);
    if (values === null) return;
    if (!isWhollyKnown(values)) this.errors.push(`${address}: unknown values after apply`);
    this.changed.push(address);
    this.planned.set(address, values);
    this.state.set(address, { type, value: newState!, private: bytes, tainted: failed && !kept });
  }

  async destroy(address: string): Promise<void> {
    const kept = this.state.get(address);
    if (!kept) return;
    const nothing = encode(this.object(kept.type), null).value;
    const { newState, diagnostics } = await this.handlers.applyResourceChange!({
      typeName: kept.type, priorState: kept.value, plannedState: nothing, config: nothing, plannedPrivate: kept.private,
    } as tfplugin6.ApplyResourceChange_Request, this.calls.begin());
    const failed = this.record(address, diagnostics);
    if (failed || decode(this.object(kept.type), newState) !== null) return;
    this.state.delete(address);
    this.changed.push(address);
  }

  async import({ address, type }: Declared, id: string): Promise<void> {
    const { importedResources: [imported], diagnostics } = await this.handlers.importResourceState!(
      { typeName: type, id } as tfplugin6.ImportResourceState_Request, this.calls.begin());
    if (this.record(address, diagnostics)) return;
    this.state.set(address, { type, value: imported.state!, private: imported.private, tainted: false });
    await this.refresh(address);
  }

  /** Records errors; returns whether there were any. */
  private record(address: string, diagnostics: readonly tfplugin6.Diagnostic[]): boolean {
    const errors = diagnostics.filter(({ severity }) => severity === tfplugin6.Diagnostic_Severity.ERROR);
    this.errors.push(...errors.map(({ summary, detail }) => `${address}: ${summary}: ${detail}`));
    return errors.length > 0;
  }
}

function sameBytes(a: tfplugin6.DynamicValue, b: tfplugin6.DynamicValue): boolean {
  return Buffer.compare(a.msgpack, b.msgpack) === 0;
}
