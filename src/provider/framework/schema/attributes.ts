import { type Nesting } from './nesting';
import { BOOL, type ElementType, INTEGER, LIST, MAP, NUMBER, SET, STRING, type ValueType } from './types';
import { type Validator } from './validators';
import { type Path } from '../values/path';

/**
 * Options of an attribute. Without `required` and `computed` it is optional.
 * @typeParam T the attribute's TypeScript type.
 */
export interface AttributeOptions<T> {
  /** Plain text for the documentation and the schema. */
  readonly description?: string;
  /** Must be set. Also checked inside nested objects, where Terraform does not check it. */
  readonly required?: true;
  /** May be set. Only needed with `computed`: the provider chooses a value if it is unset. */
  readonly optional?: true;
  /** The provider sets it. */
  readonly computed?: true;
  /** Hidden in plans and logs. */
  readonly sensitive?: boolean;
  /** Never stored in plan or state. Needs Terraform 1.11; excludes `computed` and `default`. */
  readonly writeOnly?: boolean;
  /** Shown as a warning wherever the attribute is set: why it is deprecated and what replaces it. */
  readonly deprecation?: string;
  /** The planned value if it is unset. Makes the attribute optional and computed. `{}` on a nested object applies the defaults inside of it. */
  readonly default?: T;
  /** Run when the value is set and known. */
  readonly validators?: readonly Validator<T>[];
  /** Whether a change replaces the resource: destroy and create. A function decides from the prior and the planned value. */
  readonly requiresReplace?: boolean | ((prior: T, planned: T) => boolean);
  /** Computed only: an update plans the prior value instead of "(known after apply)". */
  readonly useStateForUnknown?: boolean;
  /**
   * Semantic equality of two known, set values. The value of the state is preserved when both are equal: no change is planned, and
   * `read` finds no drift.
   */
  readonly equals?: (a: T, b: T) => boolean;
}

/** Nested objects: how they are arranged, and their attributes. */
export class NestedType {
  constructor(readonly nesting: Nesting, readonly attributes: Attributes) {}
}

/** An attribute of a schema: its type and its options. Created by {@link attribute}. */
export class Attribute<out T = any> {
  /** @internal */
  static of<T>(type: ValueType | NestedType, options: AttributeOptions<any>): Attribute<T> {
    return new Attribute<T>(type, options);
  }

  /** The TypeScript type of the attribute's value. Does not exist at run time. */
  declare readonly value: T;

  private constructor(readonly type: ValueType | NestedType, readonly options: AttributeOptions<any>) {}
}

/** Attributes by name. Names are snake_case, as in HCL. */
export type Attributes = Readonly<Record<string, Attribute>>;

/** The TypeScript type of an object with these attributes. Attributes that are neither required nor have a default may be `null`. Assignable to `ValueObject`. */
export type Values<A extends Attributes> = { readonly [K in keyof A]: A[K]['value'] };

type Present<T, O> = O extends { required: true } ? T : O extends { default: unknown } ? T : T | null;
type Scalar = { string: string; number: number; integer: number; bool: boolean };
type Element<E> = E extends keyof Scalar ? Scalar[E]
  : E extends { list: infer I } ? Element<I>[]
    : E extends { map: infer I } ? Record<string, Element<I>>
      : never;
type Input<A extends Attributes> = Partial<Values<A>>;

function nested<T>(nesting: Nesting, attributes: Attributes, options: AttributeOptions<any>): Attribute<T> {
  return Attribute.of<T>(new NestedType(nesting, attributes), options);
}

/** Creates attributes. Element types are `'string'`, `'number'`, `'integer'`, `'bool'`, `{ list: … }` or `{ map: … }`. */
export const attribute = {
  string: <O extends AttributeOptions<string>>(options: O) => Attribute.of<Present<string, O>>(STRING, options),
  /** Any number. Values are JavaScript numbers; see also `ExactNumber` and bigint in `Value`. */
  number: <O extends AttributeOptions<number>>(options: O) => Attribute.of<Present<number, O>>(NUMBER, options),
  /** A whole number. Validation of the configuration rejects fractions. */
  integer: <O extends AttributeOptions<number>>(options: O) => Attribute.of<Present<number, O>>(INTEGER, options),
  bool: <O extends AttributeOptions<boolean>>(options: O) => Attribute.of<Present<boolean, O>>(BOOL, options),

  list: <const E extends ElementType, O extends AttributeOptions<readonly Element<E>[]>>(element: E, options: O) =>
    Attribute.of<Present<readonly Element<E>[], O>>(LIST(element), options),
  set: <const E extends ElementType, O extends AttributeOptions<readonly Element<E>[]>>(element: E, options: O) =>
    Attribute.of<Present<readonly Element<E>[], O>>(SET(element), options),
  map: <const E extends ElementType, O extends AttributeOptions<Readonly<Record<string, Element<E>>>>>(element: E, options: O) =>
    Attribute.of<Present<Readonly<Record<string, Element<E>>>, O>>(MAP(element), options),

  /** One nested object: `x = { … }`. */
  object: <A extends Attributes, O extends AttributeOptions<Input<A>>>(attributes: A, options: O) =>
    nested<Present<Values<A>, O>>('single', attributes, options),
  /** A list of nested objects: `x = [{ … }, { … }]`. */
  objectList: <A extends Attributes, O extends AttributeOptions<readonly Input<A>[]>>(attributes: A, options: O) =>
    nested<Present<readonly Values<A>[], O>>('list', attributes, options),
  /** A set of nested objects, without order. */
  objectSet: <A extends Attributes, O extends AttributeOptions<readonly Input<A>[]>>(attributes: A, options: O) =>
    nested<Present<readonly Values<A>[], O>>('set', attributes, options),
  /** Nested objects by key: `x = { a = { … }, b = { … } }`. */
  objectMap: <A extends Attributes, O extends AttributeOptions<Readonly<Record<string, Input<A>>>>>(attributes: A, options: O) =>
    nested<Present<Readonly<Record<string, Values<A>>>, O>>('map', attributes, options),
} as const;

/** A contradiction in a schema, found when the schema is compiled: a provider bug. */
export class InvalidSchema extends Error {
  constructor(path: Path, problem: string) {
    super(`Schema: ${path.join('.')}: ${problem}`);
    this.name = 'InvalidSchema';
  }
}
