import { tfplugin6 } from '../../plugin';
import { type Schema } from '../resource';
import { type CompiledAttribute, type CompiledObject } from '../schema/compiled';

const NOTHING = new Uint8Array();
const NESTING = {
  single: tfplugin6.Schema_Object_NestingMode.SINGLE,
  list: tfplugin6.Schema_Object_NestingMode.LIST,
  set: tfplugin6.Schema_Object_NestingMode.SET,
  map: tfplugin6.Schema_Object_NestingMode.MAP,
} as const;

/** Converts a schema for Terraform. */
export function schemaToWire(schema: Schema, object: CompiledObject): tfplugin6.Schema {
  const version = BigInt(schema.version ?? 0);
  return {
    version,
    block: {
      version,
      attributes: object.attributes.map(attributeToWire),
      blockTypes: [],
      description: schema.description ?? '',
      descriptionKind: tfplugin6.StringKind.PLAIN,
      deprecated: schema.deprecated === true,
    },
  };
}

function attributeToWire(attribute: CompiledAttribute): tfplugin6.Schema_Attribute {
  const { name, type, nested, options, required, optional, computed, writeOnly } = attribute;
  return {
    name,
    type: type === undefined ? NOTHING : Buffer.from(JSON.stringify(type.wire)),
    nestedType: nested && { attributes: nested.object.attributes.map(attributeToWire), nesting: NESTING[nested.nesting] },
    description: options.description ?? '',
    required,
    optional,
    computed,
    sensitive: options.sensitive === true,
    descriptionKind: tfplugin6.StringKind.PLAIN,
    deprecated: options.deprecation !== undefined,
    writeOnly,
  };
}
