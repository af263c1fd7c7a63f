import { isObject, type Value, type ValueObject } from '../../../src/provider/framework';
import { Call, tfplugin6 } from '../../../src/provider/plugin';
import { decode, encode } from '../../src/alicloud/schema/codec';
import { sameMeaning } from '../../src/alicloud/schema/meaning';
import { attributesOf, type Block, blocksOf, PROVIDER_SCHEMA } from '../../src/alicloud/schema/schema';
import { StandIn } from '../../src/alicloud/service/handlers';
import type { LocalService } from '../../src/server/local-service';

const NOTHING = new Uint8Array();
const SILENT = { trace: () => {}, debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const call = new Call(() => []);

/** The result of a plan. */
export interface TestPlan {
  readonly prior: ValueObject | null;
  readonly planned: ValueObject;
  readonly config: ValueObject;
  readonly replace: readonly string[];
  /** Whether the plan has changes. */
  readonly changes: boolean;
}

/** The part of Terraform that runs the life cycle of one resource of the stand-in in-process. */
export class TestCore {
  readonly block: Block;
  private readonly standIn: StandIn;

  constructor(cloud: LocalService, private readonly typeName: string) {
    this.block = PROVIDER_SCHEMA.resource_schemas[typeName].block;
    this.standIn = new StandIn(cloud.environment as NodeJS.ProcessEnv, SILENT);
    throwErrors(this.standIn.configureProvider({ config: encode(PROVIDER_SCHEMA.provider.block, {}) } as tfplugin6.ConfigureProvider_Request).diagnostics);
  }

  /** A complete configuration: missing arguments are null. */
  config(values: Record<string, unknown>): ValueObject {
    return decode(this.block, encode(this.block, values as ValueObject))!;
  }

  plan(prior: ValueObject | null, config: ValueObject): TestPlan {
    const request = {
      typeName: this.typeName, priorState: encode(this.block, prior), config: encode(this.block, config),
      proposedNewState: encode(this.block, proposed(this.block, prior, config)),
    };
    const answer = this.standIn.planResourceChange(request as tfplugin6.PlanResourceChange_Request);
    throwErrors(answer.diagnostics);
    const planned = decode(this.block, answer.plannedState)!;
    const replace = answer.requiresReplace.map(({ steps }) => String(steps[0].selector?.value));
    return { prior, planned, config, replace, changes: !same(planned, prior) };
  }

  /** Creates or updates. @throws Error with the summary and detail of the first error */
  async apply({ prior, planned }: TestPlan): Promise<ValueObject> {
    return (await this.change(prior, planned))!;
  }

  async destroy(state: ValueObject): Promise<void> {
    await this.change(state, null);
  }

  /** The refreshed state; null if the resource does not exist. */
  async refresh(state: ValueObject): Promise<ValueObject | null> {
    const request = { typeName: this.typeName, currentState: encode(this.block, state), private: NOTHING };
    const { newState, diagnostics } = await this.standIn.readResource(request as unknown as tfplugin6.ReadResource_Request, call);
    throwErrors(diagnostics);
    return decode(this.block, newState);
  }

  async import(id: string): Promise<ValueObject | null> {
    const answer = await this.standIn.importResourceState({ typeName: this.typeName, id } as tfplugin6.ImportResourceState_Request);
    throwErrors(answer.diagnostics);
    return this.refresh(decode(this.block, answer.importedResources[0].state)!);
  }

  private async change(prior: ValueObject | null, planned: ValueObject | null): Promise<ValueObject | null> {
    const request = { typeName: this.typeName, priorState: encode(this.block, prior), plannedState: encode(this.block, planned) };
    const { newState, diagnostics } = await this.standIn.applyResourceChange(request as tfplugin6.ApplyResourceChange_Request, call);
    throwErrors(diagnostics);
    return decode(this.block, newState);
  }
}

function throwErrors(diagnostics: readonly tfplugin6.Diagnostic[]): void {
  const error = diagnostics.find(({ severity }) => severity === tfplugin6.Diagnostic_Severity.ERROR);
  if (error) throw new Error(`${error.summary}: ${error.detail}`);
}

export const same = (a: Value, b: Value): boolean => JSON.stringify(a, unknowns) === JSON.stringify(b, unknowns);
const unknowns = (_: string, value: unknown): unknown => (value as object | null)?.constructor?.name === 'Unknown' ? { unknown: true } : value;

/** Like ProposedNew of Terraform: values of the configuration, and prior values of computed attributes. */
function proposed(block: Block, prior: ValueObject | null, config: ValueObject): ValueObject {
  const result: Record<string, Value> = {};
  for (const [name, { computed }] of attributesOf(block)) result[name] = config[name] === null && computed ? prior?.[name] ?? null : config[name];
  for (const [name, { nesting_mode, block: inner }] of blocksOf(block)) {
    const [value, before] = [config[name], prior?.[name] ?? null];
    const others: readonly Value[] = Array.isArray(before) ? before : [];
    const fits = (one: ValueObject) => (other: Value) => isObject(other)
      && Object.keys(one).every((key) => one[key] === null || sameMeaning(one[key], other[key]));
    if (Array.isArray(value)) {
      result[name] = (value as ValueObject[]).map((one, i) => {
        const other = nesting_mode === 'list' ? others[i] : others.find(fits(one));
        return proposed(inner, isObject(other) ? other : null, one);
      });
    } else {result[name] = isObject(value) ? proposed(inner, isObject(before) ? before : null, value) : value;}
  }
  return result;
}
