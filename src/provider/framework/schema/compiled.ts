import { type Attribute, type AttributeOptions, type Attributes, InvalidSchema, NestedType } from './attributes';
import { type Nesting } from './nesting';
import { type ValueType } from './types';
import { type Path } from '../values/path';
import { type Value } from '../values/values';

/** An attribute with everything that follows from its declaration, computed once per schema. */
export class CompiledAttribute {
  readonly options: AttributeOptions<any>;
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  readonly writeOnly: boolean;
  /** Its type, unless it holds nested objects. */
  readonly type?: ValueType;
  /** Its nested objects. */
  readonly nested?: { readonly nesting: Nesting; readonly object: CompiledObject };

  constructor(readonly name: string, readonly declaration: Attribute, parentIsComputed: boolean, path: Path) {
    const { type, options } = declaration;
    this.options = options;
    this.required = options.required === true;
    this.writeOnly = options.writeOnly === true;
    this.computed = options.computed === true || options.default !== undefined
      || (parentIsComputed && !this.required && options.optional === undefined);
    this.optional = options.optional === true || options.default !== undefined || (!this.required && !this.computed);
    const problem = contradiction(this);
    if (problem !== undefined) throw new InvalidSchema(path, problem);
    if (type instanceof NestedType) {
      this.nested = { nesting: type.nesting, object: CompiledObject.of(type.attributes, this.computedOnly, path) };
    } else {
      this.type = type;
    }
  }

  /** Whether only the provider sets it. */
  get computedOnly(): boolean {
    return this.computed && !this.optional;
  }

  get hasDefault(): boolean {
    return this.options.default !== undefined;
  }
}

const NAME = /^[a-z][a-z0-9_]*$/;

/** Attributes of an object, in the order of their declaration. */
export class CompiledObject {
  /**
   * @param parentIsComputed whether attributes without `required`, `optional` and `computed` are computed.
   * @throws InvalidSchema
   */
  static of(attributes: Attributes, parentIsComputed = false, path: Path = []): CompiledObject {
    return new CompiledObject(Object.entries(attributes).map(([name, attribute]) => {
      const here = [...path, name];
      if (!NAME.test(name)) throw new InvalidSchema(here, 'a name consists of lowercase letters, digits and underscores and starts with a letter');
      return new CompiledAttribute(name, attribute, parentIsComputed, here);
    }));
  }

  private readonly byName: ReadonlyMap<string, CompiledAttribute>;
  /** Whether decoding returns its argument, at any depth. */
  readonly plain: boolean;
  /** Whether an attribute, at any depth, has semantic equality: it has `equals` or contains numbers. */
  readonly hasSemanticEquality: boolean;
  /** Whether an attribute, at any depth, has `requiresReplace`. */
  readonly hasReplacement: boolean;

  private constructor(readonly attributes: readonly CompiledAttribute[]) {
    this.byName = new Map(attributes.map((attribute) => [attribute.name, attribute]));
    this.plain = attributes.every(({ type, nested }) => type?.plain ?? nested!.object.plain);
    this.hasSemanticEquality = !this.plain
      || attributes.some(({ options, nested }) => options.equals !== undefined || nested?.object.hasSemanticEquality === true);
    this.hasReplacement = attributes.some(({ options, nested }) => replaces(options) || nested?.object.hasReplacement === true);
  }

  get(name: string): CompiledAttribute | undefined {
    return this.byName.get(name);
  }
}

function replaces({ requiresReplace }: AttributeOptions<Value>): boolean {
  return requiresReplace !== undefined && requiresReplace !== false;
}

function contradiction({ required, optional, computed, writeOnly, hasDefault, options }: CompiledAttribute): string | undefined {
  if (required && (optional || computed)) return 'required excludes optional, computed and default';
  if (writeOnly && (computed || hasDefault)) return 'writeOnly excludes computed and default';
  if (options.useStateForUnknown === true && !computed) return 'useStateForUnknown is for computed attributes';
  return undefined;
}
