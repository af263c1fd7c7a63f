import type { Attributes } from './attributes';
import { decodeNumber, encodeNumber, sameNumber } from './numbers';
import { isObject, isUnknown, type Value } from './values';

/** Types of elements of lists, sets and maps, and of function parameters. */
export type ElementType = 'string' | 'number' | 'integer' | 'bool' | { readonly list: ElementType } | { readonly map: ElementType };

/** Terraform's own notation of types, as JSON. */
export type WireType = 'string' | 'number' | 'bool' | readonly ['list' | 'set' | 'map', WireType];

/** Told of a value that is not of its type; `step` leads to it from where the caller is. */
export interface Mismatch {
  /** Goes into an element for the time of `inside`. */
  at<T>(step: string | number, inside: () => T): T;
  report(expected: string, value: unknown): void;
}

/** The type of an attribute or element that is not a nested object. Values are never null or unknown here. */
export interface ValueType {
  /** In Terraform's notation. */
  readonly wire: WireType;
  /** In words, for messages. */
  readonly words: string;
  /** Whether msgpack's value is the value already, however deep. */
  readonly plain: boolean;
  /** From msgpack. */
  decode(wire: unknown): Value;
  /** For msgpack; null, and a report, if it is not of this type. */
  encode(value: unknown, mismatch: Mismatch): unknown;
  equal(a: Value, b: Value): boolean;
  /** What is wrong with a value that is of the type for Terraform, in words. */
  problem?(value: Value): string | undefined;
}

/** Nested objects: how they are arranged, and their attributes. */
export class NestedType {
  constructor(readonly nesting: Nesting, readonly attributes: Attributes) {}
}

export type Nesting = 'single' | 'list' | 'set' | 'map';

class ScalarType implements ValueType {
  readonly plain = true;

  constructor(readonly wire: 'string' | 'bool', readonly words: string, private readonly from: (value: unknown) => unknown) {}

  decode(wire: unknown): Value {
    return wire as Value;
  }

  encode(value: unknown, mismatch: Mismatch): unknown {
    const converted = this.from(value);
    if (converted !== undefined) return converted;
    mismatch.report(this.words, value);
    return null;
  }

  equal(a: Value, b: Value): boolean {
    return a === b;
  }
}

class NumberType implements ValueType {
  readonly wire = 'number';
  readonly plain = false;

  constructor(readonly words: string, readonly problem?: (value: Value) => string | undefined) {}

  decode(wire: unknown): Value {
    return decodeNumber(wire) ?? null;
  }

  encode(value: unknown, mismatch: Mismatch): unknown {
    const converted = encodeNumber(value);
    if (converted !== undefined) return converted;
    mismatch.report(this.words, value);
    return null;
  }

  equal(a: Value, b: Value): boolean {
    return sameNumber(a, b);
  }
}

class SequenceType implements ValueType {
  readonly wire: WireType;
  readonly words: string;
  readonly plain: boolean;

  constructor(kind: 'list' | 'set', private readonly element: ValueType, private readonly same: typeof sameList) {
    this.wire = [kind, element.wire];
    this.words = `a ${kind}, each element ${element.words}`;
    this.plain = element.plain;
  }

  decode(wire: unknown): Value {
    return this.plain ? wire as Value : (wire as unknown[]).map((each) => decodeValue(this.element, each));
  }

  encode(value: unknown, mismatch: Mismatch): unknown {
    if (Array.isArray(value)) return value.map((each, i) => encodeElement(this.element, each, i, mismatch));
    mismatch.report(this.words, value);
    return null;
  }

  equal(a: Value, b: Value): boolean {
    return Array.isArray(a) && Array.isArray(b) && this.same(a, b, (x, y) => equalValues(this.element, x, y));
  }

  problem(value: Value): string | undefined {
    return problemOfAny(this.element, value as readonly Value[]);
  }
}

class MapType implements ValueType {
  readonly wire: WireType;
  readonly words: string;
  readonly plain: boolean;

  constructor(private readonly element: ValueType) {
    this.wire = ['map', element.wire];
    this.words = `a map, each element ${element.words}`;
    this.plain = element.plain;
  }

  decode(wire: unknown): Value {
    if (this.plain) return wire as Value;
    return Object.fromEntries(Object.entries(wire as object).map(([key, each]) => [key, decodeValue(this.element, each)]));
  }

  encode(value: unknown, mismatch: Mismatch): unknown {
    if (!isObject(value)) {
      mismatch.report(this.words, value);
      return null;
    }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, encodeElement(this.element, each, key, mismatch)]));
  }

  equal(a: Value, b: Value): boolean {
    if (!isObject(a) || !isObject(b)) return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equalValues(this.element, a[key], b[key]));
  }

  problem(value: Value): string | undefined {
    return problemOfAny(this.element, Object.values(value as object));
  }
}

type Equal = (a: Value, b: Value) => boolean;

/** Element by element. */
export function sameList(a: readonly Value[], b: readonly Value[], equal: Equal): boolean {
  return a.length === b.length && a.every((each, i) => equal(each, b[i]));
}

/** In any order. */
export function sameSet(a: readonly Value[], b: readonly Value[], equal: Equal): boolean {
  if (a.length !== b.length) return false;
  const left = [...b];
  return a.every((each, i) => {
    const found = left.length === b.length - i && equal(each, left[0]) ? 0 : left.findIndex((other) => equal(each, other));
    if (found < 0) return false;
    left.splice(found, 1);
    return true;
  });
}

/** {@link ValueType.decode}, for values that may be null or unknown. */
export function decodeValue(type: ValueType, wire: unknown): Value {
  return wire === null || wire === undefined ? null : isUnknown(wire) || type.plain ? wire as Value : type.decode(wire);
}

/** {@link ValueType.encode}, for values that may be null, undefined or unknown. */
export function encodeValue(type: ValueType, value: unknown, mismatch: Mismatch): unknown {
  return value === null || value === undefined ? null : isUnknown(value) ? value : type.encode(value, mismatch);
}

function encodeElement(type: ValueType, value: unknown, step: string | number, mismatch: Mismatch): unknown {
  return typeof value === 'string' && type === STRING ? value : mismatch.at(step, () => encodeValue(type, value, mismatch));
}

/** {@link ValueType.equal}, for values that may be null or unknown. */
export function equalValues(type: ValueType, a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (isUnknown(a) || isUnknown(b)) return isUnknown(a) && isUnknown(b) && a.equals(b);
  return type.equal(a, b);
}

function problemOfAny(type: ValueType, values: readonly Value[]): string | undefined {
  if (type.problem === undefined) return undefined;
  return values.filter((each) => each !== null && !isUnknown(each)).map((each) => type.problem!(each)).find((problem) => problem !== undefined);
}

export const STRING: ValueType = new ScalarType('string', 'a string', (value) =>
  typeof value === 'string' ? value : ['number', 'boolean', 'bigint'].includes(typeof value) ? String(value) : undefined);
export const BOOL: ValueType = new ScalarType('bool', 'true or false', (value) =>
  typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined);
export const NUMBER: ValueType = new NumberType('a number');
export const INTEGER: ValueType = new NumberType('a whole number', (value) =>
  typeof value === 'bigint' || Number.isInteger(value) ? undefined : 'must be a whole number');

const SCALARS = { string: STRING, number: NUMBER, integer: INTEGER, bool: BOOL };

function elementType(element: ElementType): ValueType {
  if (typeof element === 'string') return SCALARS[element];
  return 'list' in element ? LIST(element.list) : MAP(element.map);
}

export const LIST = (element: ElementType): ValueType => new SequenceType('list', elementType(element), sameList);
export const SET = (element: ElementType): ValueType => new SequenceType('set', elementType(element), sameSet);
export const MAP = (element: ElementType): ValueType => new MapType(elementType(element));
