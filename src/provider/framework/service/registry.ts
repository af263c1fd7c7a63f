import { type Call, GrpcError, type HclLog, Status } from '../../plugin';
import { type DataSource, type Provider, type Resource } from '../resource';
import { Compiled } from './compiled-schema';
import { Invocation } from './invocation';
import { CompiledObject } from '../schema/compiled';

/** The served provider: its resources and data sources by type name, and its configuration. */
export class Registry {
  readonly provider: Compiled<Provider>;
  readonly resources: ReadonlyMap<string, Compiled<Resource>>;
  readonly dataSources: ReadonlyMap<string, Compiled<DataSource>>;
  /** Result of the provider's `configure`; undefined before. */
  providerData: unknown;
  private readonly redact: (text: string) => string;

  constructor(provider: Provider, private readonly log: HclLog) {
    this.provider = new Compiled(provider);
    this.resources = byTypeName(provider.resources);
    this.dataSources = byTypeName(provider.dataSources);
    this.redact = (text) => provider.redact?.(text) ?? text;
    log.redactWith(this.redact);
  }

  resource(typeName: string): Compiled<Resource> {
    return this.resources.get(typeName) ?? unknownType('resource', typeName);
  }

  dataSource(typeName: string): Compiled<DataSource> {
    return this.dataSources.get(typeName) ?? unknownType('data source', typeName);
  }

  invocation(call: Call): Invocation {
    return new Invocation(call, this.log, this.redact);
  }

  /** Logs a warning. */
  warn(message: string, fields: Record<string, unknown>): void {
    this.log.warn(message, fields);
  }
}

function byTypeName<R extends Resource | DataSource>(all: readonly R[]): ReadonlyMap<string, Compiled<R>> {
  const map = new Map(all.map((each) => [each.typeName, new Compiled(each)]));
  if (map.size !== all.length) throw new Error(`Two of these have the same type name: ${all.map((each) => each.typeName).join(', ')}`);
  return map;
}

function unknownType(kind: string, typeName: string): never {
  throw new GrpcError(Status.INVALID_ARGUMENT, `This provider has no ${kind} ${typeName}.`);
}

/** For diagnostics without an attribute. */
export const NO_ATTRIBUTES = CompiledObject.of({});
