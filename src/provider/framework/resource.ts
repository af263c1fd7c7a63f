import { type Log } from '../plugin';
import { type Diagnostics } from './diagnostics';
import { type PrivateState } from './private-state';
import { type Attributes, type Values } from './schema/attributes';
import { type Timeouts } from './schema/timeouts';
import { type Path } from './values/path';
import { type PartlyUnknown, type ValueObject } from './values/values';

/** The schema of a resource, a data source or the provider itself. */
export interface Schema<A extends Attributes = Attributes> {
  /** Schema version. Raise it when the shape of the state changes, and add an upgrader to {@link Resource.upgradeState}. Default: 0. */
  readonly version?: number;
  readonly description?: string;
  /** Whether each use shows a deprecation warning. */
  readonly deprecated?: boolean;
  readonly attributes: A;
}

/** Available in every call. */
export interface Context<D = unknown> {
  /** Aborted when the user presses Ctrl-C (StopProvider) or when Terraform ends. */
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly diagnostics: Diagnostics;
  /** The result of {@link Provider.configure}. */
  readonly providerData: D;
}

/** Available in calls about one resource. */
export interface ResourceContext<D = unknown> extends Context<D> {
  /** Private state. `create` and `update` see what `plan` set. */
  readonly private: PrivateState;
  /** Timeout of each operation in milliseconds, see `timeouts()`. */
  readonly timeouts: Timeouts;
}

/** Available in `create` and `update`. */
export interface ApplyContext<S, D = unknown> extends ResourceContext<D> {
  /**
   * Records the current state. If the call fails later, it is saved together with the error, and tainted after a failed create. Call
   * it as soon as the service has accepted the request.
   */
  checkpoint(state: S): void;
}

/** A change that is being planned. */
export interface Change<S = ValueObject> {
  readonly kind: 'create' | 'update' | 'delete';
  /** The configuration; unset attributes are null, any value may be unknown. Null when deleting. */
  readonly config: PartlyUnknown<S> | null;
  /** The prior state. Null when creating, also in the second half of a replacement. */
  readonly prior: S | null;
  /** The planned state so far: configuration, defaults, computed values prior or unknown. Null when deleting. */
  readonly planned: PartlyUnknown<S> | null;
  /** Whether `planned` differs from `prior`. */
  readonly changes: boolean;
  /**
   * Plans a replacement because of the attribute at `path`, whose planned value must differ from the prior one. `reason` is shown as
   * a warning.
   */
  replace(path: Path, reason?: string): void;
}

/** Result of `plan`: the planned state, or nothing to leave it unchanged. */
export type PlannedChange<S> = PartlyUnknown<S> | null | void;

/**
 * A managed resource. Attributes that are not set are null. All values are known in `create`, `update`, `read` and `delete`; computed
 * attributes that the resource must set are null in `planned`.
 *
 * A thrown error becomes an error diagnostic. The state that create or update return, or that `checkpoint` recorded, is saved in any case.
 * @typeParam S values of the attributes: `Values<typeof attributes>`.
 * @typeParam D result of the provider's `configure`.
 */
export interface Resource<S = any, D = any> {
  /** Name with the provider's prefix: `ims_thing`. */
  readonly typeName: string;
  readonly schema: Schema;

  /** Checks the known parts of the configuration, in addition to the schema's validators. Must not use the network. */
  validate?(config: PartlyUnknown<S>, context: Context<D | undefined>): void | Promise<void>;

  /**
   * Modifies the plan: may return another planned state, add warnings, require a replacement. Attributes that the configuration sets
   * must keep their planned or their prior value. Return `change.prior` to plan no change. Also called when nothing changes, and for
   * deletions if `planDelete` is true.
   */
  plan?(change: Change<S>, context: ResourceContext<D>): PlannedChange<S> | Promise<PlannedChange<S>>;
  /** Whether `plan` is called for deletions. */
  readonly planDelete?: boolean;

  /** Creates the resource and returns its state. */
  create(request: { readonly planned: S; readonly config: S }, context: ApplyContext<S, D>): Promise<S>;
  /** Reads the state from the service; null if the resource no longer exists. */
  read(state: S, context: ResourceContext<D>): Promise<S | null>;
  /** Updates the resource in place and returns its state. */
  update(request: { readonly planned: S; readonly prior: S; readonly config: S }, context: ApplyContext<S, D>): Promise<S>;
  /** Deletes the resource. Must succeed if it no longer exists. */
  delete(state: S, context: ResourceContext<D>): Promise<void>;

  /** The initial state for `terraform import`: at least the identifying attributes. `read` is called next. */
  importState?(id: string, context: ResourceContext<D>): Partial<S> | Promise<Partial<S>>;
  /**
   * State upgraders by schema version: each returns the state of the next version, as JSON values. Attributes that the schema no
   * longer has are dropped and new ones are null, without an upgrader.
   */
  readonly upgradeState?: Readonly<Record<number, (state: Record<string, any>) => Record<string, any>>>;
}

/** A data source. */
export interface DataSource<S = any, D = any> {
  readonly typeName: string;
  readonly schema: Schema;
  /** As {@link Resource.validate}. */
  validate?(config: PartlyUnknown<S>, context: Context<D | undefined>): void | Promise<void>;
  /** Reads the data source. The configuration is wholly known; attributes that it sets must keep their values. */
  read(config: S, context: Context<D> & { readonly timeouts: Timeouts }): Promise<S>;
}

/** Available in `configure`. */
export interface ConfigureContext {
  readonly terraformVersion: string;
  /**
   * Whether this process serves an apply, which plans each resource again before it changes it. Derived from the capability to defer
   * changes, which Terraform 1.11 announces only during an apply. OpenTofu never announces it, so the value is false there: use it only
   * to skip repeated diagnostics and checks.
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
   * Called once per run with the provider's configuration, which may contain unknown values during a plan. The result is
   * `context.providerData` in all calls. Must not connect: connect on first use.
   */
  configure(config: PartlyUnknown<C>, context: Context<undefined> & ConfigureContext): D | Promise<D>;
  /** Redacts secrets in text before it is logged or shown. */
  redact?(text: string): string;
}

/** Defines a resource whose types follow from its schema. */
export function defineResource<A extends Attributes, D = unknown>(
  schema: Schema<A>, resource: Omit<Resource<Values<A>, D>, 'schema'>,
): Resource<Values<A>, D> {
  return { ...resource, schema };
}

/** Defines a data source whose types follow from its schema. */
export function defineDataSource<A extends Attributes, D = unknown>(
  schema: Schema<A>, dataSource: Omit<DataSource<Values<A>, D>, 'schema'>,
): DataSource<Values<A>, D> {
  return { ...dataSource, schema };
}
