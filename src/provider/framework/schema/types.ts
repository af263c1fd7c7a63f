import { decodeNumber, encodeNumber, sameNumber } from '../values/numbers';
import { isObject, isUnknown, type Value } from '../values/values';

/** Types of elements of lists, sets and maps, and of function parameters. */
export type ElementType = 'string' | 'number' | 'integer' | 'bool' | { readonly list: ElementType } | { readonly map: ElementType };

/** A type in Terraform's JSON notation. */
export type WireType = 'string' | 'number' | 'bool' | readonly ['list' | 'set' | 'map', WireType];

/** Receives values that do not have their type. */
export interface ErrorReporter {
  /** Runs `inside`; errors that it reports are about the element at `step`. */
  at<T>(step: string | number, inside: () => T): T;
  report(expected: string, value: unknown): void;
}

/** The type of an attribute or element that is not a nested object. Its methods get values that are neither null nor unknown. */
export interface ValueType {
  /** The type in Terraform's notation. */
  readonly wire: WireType;
  /** The type in words, for messages. */
  readonly words: string;
  /** Whether decoding returns its argument, at any depth. */
  readonly plain: boolean;
  /** Converts a value that msgpack decoded. */
  decode(wire: unknown): Value;
  /** Converts a value for msgpack. Reports an error and returns null if it does not have this type. */
  encode(value: unknown, errors: ErrorReporter): unknown;
  equal(a: Value, b: Value): boolean;
  /** The problem of a value that has the type in Terraform but not here, such as a fraction for an integer. */
  problem?(value: Value): string | undefined;
}

class ScalarType implements ValueType {
  readonly plain = true;

  constructor(readonly wire: 'string' | 'bool', readonly words: string, private readonly from: (value: unknown) => unknown) {}

  decode(wire: unknown): Value {
    return wire as Value;
  }

  encode(value: unknown, errors: ErrorReporter): unknown {
    const converted = this.from(value);
    if (converted !== undefined) return converted;
    errors.report(this.words, value);
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

  encode(value: unknown, errors: ErrorReporter): unknown {
    const converted = encodeNumber(value);
    if (converted !== undefined) return converted;
    errors.report(this.words, value);
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

  encode(value: unknown, errors: ErrorReporter): unknown {
    if (Array.isArray(value)) return value.map((each, i) => encodeElement(this.element, each, i, errors));
    errors.report(this.words, value);
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

  encode(value: unknown, errors: ErrorReporter): unknown {
    if (!isObject(value)) {
      errors.report(this.words, value);
      return null;
    }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, encodeElement(this.element, each, key, errors)]));
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

/** Whether two lists are equal, element by element. */
export function sameList(a: readonly Value[], b: readonly Value[], equal: Equal): boolean {
  return a.length === b.length && a.every((each, i) => equal(each, b[i]));
}

/** Whether two sets are equal, in any order. */
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

/** {@link ValueType.decode} for values that may be null or unknown. */
export function decodeValue(type: ValueType, wire: unknown): Value {
  return wire === null || wire === undefined ? null : isUnknown(wire) || type.plain ? wire as Value : type.decode(wire);
}

/** {@link ValueType.encode} for values that may be null, undefined or unknown. */
export function encodeValue(type: ValueType, value: unknown, errors: ErrorReporter): unknown {
  return value === null || value === undefined ? null : isUnknown(value) ? value : type.encode(value, errors);
}

function encodeElement(type: ValueType, value: unknown, step: string | number, errors: ErrorReporter): unknown {
  return typeof value === 'string' && type === STRING ? value : errors.at(step, () => encodeValue(type, value, errors));
}

/** {@link ValueType.equal} for values that may be null or unknown. */
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
