import { Decoder, Encoder, ExtData, ExtensionCodec } from '@msgpack/msgpack';
import { type Path } from './path';
import { isObject, isUnknown, UNKNOWN, Unknown, type Value, type ValueObject } from './values';
import { GrpcError, Status } from '../../plugin';
import type { tfplugin6 } from '../../plugin';
import { type CompiledObject } from '../schema/compiled';
import { mapNested } from '../schema/nesting';
import { decodeValue, encodeValue, type ErrorReporter } from '../schema/types';

type DynamicValue = tfplugin6.DynamicValue;

/** Msgpack extension types. Each type means unknown; this one adds refinements, such as a known prefix. */
const REFINED = 12;
const PLAIN = 0;

class Extensions extends ExtensionCodec<undefined> {
  override tryToEncode(value: unknown): ExtData | null {
    if (!(value instanceof Unknown)) return null;
    return value.refinements === undefined ? new ExtData(PLAIN, new Uint8Array(1)) : new ExtData(REFINED, value.refinements);
  }

  override decode(data: Uint8Array, type: number): unknown {
    return type === REFINED ? Unknown.refined(data.slice()) : UNKNOWN;
  }
}

const extensionCodec = new Extensions();
const encoder = new Encoder({ extensionCodec, useBigInt64: true });
const decoder = new Decoder({ extensionCodec, useBigInt64: true });

/**
 * An object that Terraform sent, with all attributes of the schema, or null.
 * @throws GrpcError INVALID_ARGUMENT if the bytes are not a value of the schema.
 */
export function decode(object: CompiledObject, value: DynamicValue | undefined): ValueObject | null {
  if (value === undefined || value.msgpack.length === 0) return null;
  const values = read(object, value.msgpack);
  if (values === null || isObject(values)) return values;
  throw malformed('it is not an object');
}

function read(object: CompiledObject, bytes: Uint8Array): Value {
  try {
    return decodeObject(object, decoder.decode(bytes) as Value);
  } catch (error) {
    throw malformed((error as Error).message);
  }
}

function malformed(why: string): GrpcError {
  return new GrpcError(Status.INVALID_ARGUMENT, `Terraform sent a value that cannot be decoded: ${why}`);
}

function decodeObject(object: CompiledObject, wire: Value): Value {
  if (object.plain || !isObject(wire)) return wire;
  const decoded: Record<string, Value> = {};
  for (const { name, type, nested } of object.attributes) {
    const value = wire[name];
    if (value === null || value === undefined) decoded[name] = null;
    else if (type !== undefined) decoded[name] = decodeValue(type, value);
    else decoded[name] = mapNested(nested!.nesting, value, null, (element) => decodeObject(nested!.object, element));
  }
  return decoded;
}

/** A value that does not match its schema: a provider bug. Null was encoded instead. */
export interface ConversionError {
  readonly path: Path;
  /** Such as "must be a string, is an object". */
  readonly problem: string;
}

/** Result of {@link encode}. */
export interface Encoded {
  readonly value: DynamicValue;
  readonly errors: readonly ConversionError[];
}

const NOTHING = new Uint8Array();

/**
 * Encodes an object for Terraform: exactly the attributes of the schema, null for missing and for write-only ones. Never throws,
 * because `value` may be the only record of a paid job.
 */
export function encode(object: CompiledObject, value: ValueObject | null): Encoded {
  const errors = new ConversionErrors();
  const wire = value === null ? null : encodeObject(object, value, errors);
  return { value: { msgpack: encoder.encode(wire), json: NOTHING }, errors: errors.all };
}

/** Collects conversion errors with the path of the value that is being encoded. */
class ConversionErrors implements ErrorReporter {
  readonly all: ConversionError[] = [];
  private readonly path: (string | number)[] = [];

  at<T>(step: string | number, inside: () => T): T {
    this.enter(step);
    const result = inside();
    this.leave();
    return result;
  }

  enter(step: string | number): void {
    this.path.push(step);
  }

  leave(): void {
    this.path.pop();
  }

  report(expected: string, value: unknown): void {
    this.add(`must be ${expected}, is ${Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : typeof value}`);
  }

  add(problem: string): void {
    this.all.push({ path: [...this.path], problem });
  }
}

const NESTING_TYPE = { single: 'an object', list: 'a list', set: 'a list', map: 'an object' } as const;

function encodeObject(object: CompiledObject, value: ValueObject, errors: ConversionErrors): Value {
  const wire: Record<string, unknown> = {};
  for (const { name, type, nested, writeOnly } of object.attributes) {
    const given = writeOnly ? null : value[name];
    if (given === null || given === undefined) {
      wire[name] = null;
      continue;
    }
    errors.enter(name);
    if (type !== undefined) {
      wire[name] = encodeValue(type, given, errors);
    } else if (isUnknown(given) || (nested!.nesting === 'list' || nested!.nesting === 'set' ? Array.isArray(given) : isObject(given))) {
      wire[name] = mapNested(nested!.nesting, given, null, (element, _, step) => encodeElement(nested!.object, element, step, errors));
    } else {
      errors.report(NESTING_TYPE[nested!.nesting], given);
      wire[name] = null;
    }
    errors.leave();
  }
  for (const name of Object.keys(value)) {
    if (object.get(name) === undefined) errors.at(name, () => errors.add('is not in the schema'));
  }
  return wire as ValueObject;
}

function encodeElement(object: CompiledObject, element: Value, step: string | number | undefined, errors: ConversionErrors): Value {
  if (step !== undefined) errors.enter(step);
  const wire = isObject(element) ? encodeObject(object, element, errors) : isUnknown(element) ? element : null;
  if (step !== undefined) errors.leave();
  return wire;
}
