import { Token } from 'cdktf';
import { camelCase, isJsonObject, type ObjectSpec, toAttributes } from '../../montage';

/** A config in the API's form as props of a generated class. */
export function attributesOf<Props>(spec: ObjectSpec, config: unknown): Props {
  return toAttributes(spec, isJsonObject(config) ? config : {}, camelCase) as Props;
}

/** The value with token objects as text, which is how a config can contain them. */
export function withoutResolvables(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutResolvables);
  if (Token.isUnresolved(value)) return Token.asString(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutResolvables(item)]));
}
