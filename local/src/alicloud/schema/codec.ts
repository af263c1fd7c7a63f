import { Decoder, Encoder, ExtData, ExtensionCodec } from '@msgpack/msgpack';
import { attributesOf, type Block, blocksOf, type NestedBlock, type TypeExpression } from './schema';
import { isObject, isUnknown, Unknown, UNKNOWN, type Value, type ValueObject } from '../../../../src/provider/framework';
import { decodeNumber, encodeNumber } from '../../../../src/provider/framework/values/numbers';
import type { tfplugin6 } from '../../../../src/provider/plugin';

/** Extension type of msgpack for unknown values with refinements; any other extension type is an unknown value without refinements. */
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

/** Decodes a value of Terraform. */
export function decode(block: Block, value: tfplugin6.DynamicValue | undefined): ValueObject | null {
  if (value === undefined || value.msgpack.length === 0) return null;
  return shaped(block, decoder.decode(value.msgpack) as Value, numberFromWire);
}

/** Encodes a value for Terraform. */
export function encode(block: Block, value: ValueObject | null): tfplugin6.DynamicValue {
  return { msgpack: encoder.encode(value === null ? null : shaped(block, value, encodeNumber as EachNumber)), json: new Uint8Array() };
}

/** Converts JSON to the shape of the schema: missing values are null, and unknown attributes are omitted. */
export function fromJson(block: Block, value: Value): ValueObject | null {
  return shaped(block, value, numberFromWire);
}

type EachNumber = (value: unknown) => Value | undefined;

const numberFromWire: EachNumber = (value) => decodeNumber(value) as Value | undefined;

/** An object with exactly the attributes and blocks of the schema. Blocks are never null, except single ones. */
function shaped(block: Block, value: Value, number: EachNumber): ValueObject | null {
  if (!isObject(value)) return null;
  const result: Record<string, Value> = {};
  for (const [name, { type }] of attributesOf(block)) result[name] = ofType(type, value[name] ?? null, number);
  for (const [name, nested] of blocksOf(block)) result[name] = nestedOf(nested, value[name] ?? null, number);
  return result;
}

function nestedOf({ nesting_mode, block }: NestedBlock, value: Value, number: EachNumber): Value {
  if (isUnknown(value)) return value;
  const element = (one: Value) => isUnknown(one) ? one : shaped(block, one, number);
  if (nesting_mode === 'single') return element(value);
  return Array.isArray(value) ? value.map(element) : [];
}

function ofType(type: TypeExpression, value: Value, number: EachNumber): Value {
  if (value === null || value === undefined || isUnknown(value)) return value ?? null;
  if (type === 'number') return number(value) ?? null;
  if (typeof type === 'string') return value;
  const [kind, inner] = type;
  if (kind === 'object') {
    return isObject(value) ? Object.fromEntries(Object.entries(inner).map(([name, of]) => [name, ofType(of, value[name] ?? null, number)])) : null;
  }
  if (kind === 'map') return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, ofType(inner, one, number)])) : null;
  return Array.isArray(value) ? value.map((one) => ofType(inner, one, number)) : null;
}
