import { Token } from 'cdktf';
import { camelCase, type ObjectSpec, toAttributes } from '../../montage';

type Json = Record<string, unknown>;

/** A config in the API's form as props of a generated class. */
export function attributesOf(spec: ObjectSpec, config: unknown): Json {
  return toAttributes(spec, typeof config === 'object' && config !== null ? config as Json : {}, camelCase) as Json;
}

/** Token objects as text: only so can they stand inside a config. */
export function withoutResolvables(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutResolvables);
  if (Token.isUnresolved(value)) return Token.asString(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutResolvables(item)]));
}
