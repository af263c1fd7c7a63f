import { attribute, type Attributes, type Provider, type Resource } from '../../../../src/provider/framework';
import { CompiledObject } from '../../../../src/provider/framework/schema/compiled';
import { providerHandlers } from '../../../../src/provider/framework/service';
import { decode, encode } from '../../../../src/provider/framework/values/codec';
import { type ValueObject } from '../../../../src/provider/framework/values/values';
import { type Call, HclLog, type ProviderHandlers, type tfplugin6 } from '../../../../src/provider/plugin';
import { Calls } from '../../../../src/provider/plugin/calls';

/** A provider with one resource `x_thing`, or the given ones, called like Terraform calls it, in this process. */
export class Served {
  readonly handlers: ProviderHandlers;
  /** Logged lines. */
  readonly log: any[] = [];
  readonly calls = new Calls();
  readonly object: CompiledObject;

  constructor(resource: Partial<Resource>, provider: Partial<Provider> = {}) {
    const attributes: Attributes = resource.schema?.attributes ?? { id: attribute.string({ computed: true }), name: attribute.string({}) };
    const full: Resource = {
      typeName: 'x_thing',
      schema: { attributes },
      create: async ({ planned }) => planned,
      read: async (state) => state,
      update: async ({ planned }) => planned,
      delete: async () => undefined,
      ...resource,
    };
    this.object = CompiledObject.of(attributes);
    this.handlers = providerHandlers(
      { schema: { attributes: {} }, resources: [full], dataSources: [], configure: () => 'configured', ...provider },
      HclLog.fromEnvironment({ TF_LOG: 'trace' }, 'x', (line) => this.log.push(JSON.parse(line))),
    );
  }

  /** A call from Terraform. */
  get call(): Call {
    return this.calls.begin();
  }

  configure(): Promise<tfplugin6.ConfigureProvider_Response> {
    return Promise.resolve(this.handlers.configureProvider!({ terraformVersion: '1.11.4', config: this.wire({}) }, this.call));
  }

  wire(value: ValueObject | null): tfplugin6.DynamicValue {
    return encode(this.object, value).value;
  }

  async plan(prior: ValueObject | null, config: ValueObject | null, priorPrivate: Uint8Array = new Uint8Array()) {
    const response = await this.handlers.planResourceChange!({
      typeName: 'x_thing', priorState: this.wire(prior), config: this.wire(config), proposedNewState: this.wire(config), priorPrivate,
    }, this.call);
    return { ...response, planned: decode(this.object, response.plannedState), messages: messages(response.diagnostics) };
  }

  async apply(prior: ValueObject | null, planned: ValueObject | null, config: ValueObject | null = planned, plannedPrivate: Uint8Array = new Uint8Array()) {
    const response = await this.handlers.applyResourceChange!({
      typeName: 'x_thing', priorState: this.wire(prior), plannedState: this.wire(planned), config: this.wire(config), plannedPrivate,
    }, this.call);
    return { ...response, state: decode(this.object, response.newState), messages: messages(response.diagnostics) };
  }

  async read(state: ValueObject, privateData: Uint8Array = new Uint8Array()) {
    const response = await this.handlers.readResource!({ typeName: 'x_thing', currentState: this.wire(state), private: privateData }, this.call);
    return { ...response, state: decode(this.object, response.newState), messages: messages(response.diagnostics) };
  }

  async upgrade(version: number, json: string) {
    const rawState = { json: Buffer.from(json), flatmap: {} };
    const response = await this.handlers.upgradeResourceState!({ typeName: 'x_thing', version: BigInt(version), rawState }, this.call);
    const { upgradedState } = response;
    const passedOn = upgradedState !== undefined && upgradedState.json.length > 0;
    return { passedOn, state: passedOn ? JSON.parse(json) : decode(this.object, upgradedState), messages: messages(response.diagnostics) };
  }
}

/** Diagnostics as "error: summary: detail". */
export function messages(diagnostics: readonly tfplugin6.Diagnostic[]): string[] {
  return diagnostics.map(({ severity, summary, detail }) => `${severity === 1 ? 'error' : 'warning'}: ${summary}: ${detail}`);
}
