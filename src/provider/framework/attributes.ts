import { type Path } from './path';
import { BOOL, type ElementType, INTEGER, LIST, MAP, NestedType, type Nesting, NUMBER, SET, STRING, type ValueType } from './types';
import { type Validator } from './validators';

/**
 * What can be said of any attribute. Without `required` and `computed` it is optional.
 * @typeParam T the attribute's JavaScript type.
 */
export interface AttributeOptions<T> {
  /** Plain text for the documentation and the schema. */
  readonly description?: string;
  /** Must be set, also inside nested objects, where Terraform itself does not check it. */
  readonly required?: true;
  /** May be set. Only needed with `computed`: "may be set, otherwise the provider chooses". */
  readonly optional?: true;
  /** The provider sets it. */
  readonly computed?: true;
  /** Not shown in plans and logs. */
  readonly sensitive?: boolean;
  /** Never in plan or state, only in the configuration. Terraform 1.11 and later; excludes computed and default. */
  readonly writeOnly?: boolean;
  /** Why it should not be used any more and what to use instead: a warning wherever it is set. */
  readonly deprecation?: string;
  /** Value when unset. Makes it optional and computed. On a nested object `{}` means: fill in the defaults inside. */
  readonly default?: T;
  /** Checked when the value is set and known. */
  readonly validators?: readonly Validator<T>[];
  /** A change destroys the old thing and creates a new one. A function decides from the known values before and after. */
  readonly requiresReplace?: boolean | ((prior: T, planned: T) => boolean);
  /** Computed only: an update keeps the value, so that plans do not show it as "(known after apply)". */
  readonly useStateForUnknown?: boolean;
  /**
   * Whether two known, set values mean the same. Then the state's spelling is kept: no change is planned, and what
   * `read` found is no drift.
   */
  readonly equals?: (a: T, b: T) => boolean;
}

/** An attribute of a schema: its type and what is said of it. Made by {@link attribute}. */
export class Attribute<out T = any> {
  /** @internal */
  static of<T>(type: ValueType | NestedType, options: AttributeOptions<any>): Attribute<T> {
    return new Attribute<T>(type, options);
  }

  /** Only a type: the attribute's value in TypeScript. */
  declare readonly value: T;

  private constructor(readonly type: ValueType | NestedType, readonly options: AttributeOptions<any>) {}
}

/** Attributes by name: snake_case, as in HCL. */
export type Attributes = Readonly<Record<string, Attribute>>;

/** The TypeScript type of an object with these attributes: what is neither required nor defaulted may be `null`. */
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

/** Makers of attributes. Element types are `'string'`, `'number'`, `'integer'`, `'bool'`, `{ list: … }` or `{ map: … }`. */
export const attribute = {
  string: <O extends AttributeOptions<string>>(options: O) => Attribute.of<Present<string, O>>(STRING, options),
  /** Any number. Values are JavaScript numbers, or see {@link ExactNumber} and bigint. */
  number: <O extends AttributeOptions<number>>(options: O) => Attribute.of<Present<number, O>>(NUMBER, options),
  /** A whole number; fractions are refused when the configuration is validated. */
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
  /** A set of nested objects: order and repetition mean nothing. */
  objectSet: <A extends Attributes, O extends AttributeOptions<readonly Input<A>[]>>(attributes: A, options: O) =>
    nested<Present<readonly Values<A>[], O>>('set', attributes, options),
  /** Nested objects by key: `x = { a = { … }, b = { … } }`. */
  objectMap: <A extends Attributes, O extends AttributeOptions<Readonly<Record<string, Input<A>>>>>(attributes: A, options: O) =>
    nested<Present<Readonly<Record<string, Values<A>>>, O>>('map', attributes, options),
} as const;

/** A schema that cannot work: a mistake of the provider's author, found when the schema is compiled. */
export class InvalidSchema extends Error {
  constructor(path: Path, problem: string) {
    super(`Schema: ${path.join('.')}: ${problem}`);
    this.name = 'InvalidSchema';
  }
}
