import { type Log } from '../plugin';
import { type Attributes, type Values } from './attributes';
import { type Diagnostics } from './diagnostics';
import { type Path } from './path';
import { type PrivateState } from './private-state';
import { type Timeouts } from './timeouts';
import { type PartlyUnknown, type ValueObject } from './values';

/** The schema of a resource, a data source or the provider itself. */
export interface Schema<A extends Attributes = Attributes> {
  /** Raised when the shape of the state changes; {@link Resource.upgradeState} then tells how to get from the old ones. Default 0. */
  readonly version?: number;
  readonly description?: string;
  /** Warned of wherever it is used. */
  readonly deprecated?: boolean;
  readonly attributes: A;
}

/** What every call has at hand. */
export interface Context<D = unknown> {
  /** Aborted when the user presses Ctrl-C (Terraform's StopProvider) or when Terraform is gone. */
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly diagnostics: Diagnostics;
  /** What {@link Provider.configure} returned. */
  readonly providerData: D;
}

/** What calls about one resource have at hand as well. */
export interface ResourceContext<D = unknown> extends Context<D> {
  /** JSON kept in the state beside the attributes, never shown. What `plan` sets is seen by `create` and `update`. */
  readonly private: PrivateState;
  /** Milliseconds each operation may take: see `timeouts()`. */
  readonly timeouts: Timeouts;
}

/** What calls that change something have at hand as well. */
export interface ApplyContext<S, D = unknown> extends ResourceContext<D> {
  /**
   * Notes what there is now: if the call fails later, this goes into the state (tainted, after a failed create) together
   * with the error, instead of nothing. Call it right after the cloud has accepted the creation.
   */
  checkpoint(state: S): void;
}

/** A change that is being planned. */
export interface Change<S = ValueObject> {
  readonly kind: 'create' | 'update' | 'delete';
  /** As written, unset attributes null; may hold unknown values anywhere. Null when deleting. */
  readonly config: PartlyUnknown<S> | null;
  /** The state. Null when creating, also when it is the second half of a replacement. */
  readonly prior: S | null;
  /** What is planned so far: configuration, defaults, computed values kept or unknown. Null when deleting. */
  readonly planned: PartlyUnknown<S> | null;
  /** Whether `planned` differs from `prior`. */
  readonly changes: boolean;
  /**
   * Destroys and creates instead of updating, because of the attribute at `path`, whose planned value must differ from the
   * prior one. `reason`, if given, is shown as a warning.
   */
  replace(path: Path, reason?: string): void;
}

/** What `plan` returns: what is planned, or nothing to leave it as it is. */
export type PlannedChange<S> = PartlyUnknown<S> | null | void;

/**
 * A managed resource. Values: see `Value`; attributes that are not set are null. In `create`, `update`, `read` and `delete`
 * everything is known (computed attributes that are to be filled in are null in `planned`).
 *
 * Any error thrown becomes an error message. What create and update return (or `checkpoint` noted) is saved in any case.
 * @typeParam S values of the attributes: `Values<typeof attributes>`.
 * @typeParam D what the provider's `configure` returns.
 */
export interface Resource<S = any, D = any> {
  /** With the provider's prefix: `ims_thing`. */
  readonly typeName: string;
  readonly schema: Schema;

  /** Checks the configuration as far as it is known, beyond what the schema's validators check. No network. */
  validate?(config: PartlyUnknown<S>, context: Context<D | undefined>): void | Promise<void>;

  /**
   * Looks at a change before the user decides on it; may return another `planned` (of which attributes that are set in the
   * configuration must stay, or keep their prior value), add warnings, ask for replacement. Returning `change.prior` means:
   * nothing to do. Also called when nothing changes. Called for deletion if `planDelete` is true.
   */
  plan?(change: Change<S>, context: ResourceContext<D>): PlannedChange<S> | Promise<PlannedChange<S>>;
  /** Whether `plan` is to be called for deletions. */
  readonly planDelete?: boolean;

  /** Creates it; returns the state. */
  create(request: { readonly planned: S; readonly config: S }, context: ApplyContext<S, D>): Promise<S>;
  /** The state as it is now in the cloud, or null if it is gone. */
  read(state: S, context: ResourceContext<D>): Promise<S | null>;
  /** Changes it; returns the state. */
  update(request: { readonly planned: S; readonly prior: S; readonly config: S }, context: ApplyContext<S, D>): Promise<S>;
  /** Deletes it. Already gone is fine. */
  delete(state: S, context: ResourceContext<D>): Promise<void>;

  /** What to start from at `terraform import`: at least the identifying attributes; `read` is called next. */
  importState?(id: string, context: ResourceContext<D>): Partial<S> | Promise<Partial<S>>;
  /**
   * From a state with the schema version that is the key to the next version. JSON values. Attributes that the schema does
   * not have any more are dropped and new ones are null, without being told.
   */
  readonly upgradeState?: Readonly<Record<number, (state: Record<string, any>) => Record<string, any>>>;
}

/** A data source. */
export interface DataSource<S = any, D = any> {
  readonly typeName: string;
  readonly schema: Schema;
  /** As {@link Resource.validate}. */
  validate?(config: PartlyUnknown<S>, context: Context<D | undefined>): void | Promise<void>;
  /** Looks it up. The configuration is wholly known; attributes set there must stay as they are. */
  read(config: S, context: Context<D> & { readonly timeouts: Timeouts }): Promise<S>;
}

/** What is told when the provider is configured. */
export interface ConfigureContext {
  readonly terraformVersion: string;
  /**
   * Whether this process serves an apply, in which everything is planned once more before it is done. Terraform (seen with 1.11) allows deferred answers
   * there and not while planning; whoever never allows them, as OpenTofu, leaves this false. So it may only save what is said and checked twice.
   */
  readonly applying: boolean;
}

/** The provider. */
export interface Provider<C = any, D = any> {
  readonly schema: Schema;
  readonly resources: readonly Resource<any, D>[];
  readonly dataSources: readonly DataSource<any, D>[];
  /** As {@link Resource.validate}. */
  validate?(config: PartlyUnknown<C>, context: Context<undefined>): void | Promise<void>;
  /**
   * Called once per run with the provider's configuration, which may hold unknown values while planning; what it returns is
   * `context.providerData` everywhere. Should only prepare: connect when first needed.
   */
  configure(config: PartlyUnknown<C>, context: Context<undefined> & ConfigureContext): D | Promise<D>;
  /** Takes secrets out of a text before it is logged or shown. */
  redact?(text: string): string;
}

/** Identity: gives `resource` its types, checked against its schema. */
export function defineResource<A extends Attributes, D = unknown>(
  schema: Schema<A>, resource: Omit<Resource<Values<A>, D>, 'schema'>,
): Resource<Values<A>, D> {
  return { ...resource, schema };
}

/** Identity: gives `dataSource` its types, checked against its schema. */
export function defineDataSource<A extends Attributes, D = unknown>(
  schema: Schema<A>, dataSource: Omit<DataSource<Values<A>, D>, 'schema'>,
): DataSource<Values<A>, D> {
  return { ...dataSource, schema };
}
