import { type Attribute, attributesOf, type Block, blocksOf, type NestedBlock, type Schema } from './schema';
import { tfplugin6 } from '../../../../src/provider/plugin';

const { SINGLE, LIST, SET } = tfplugin6.Schema_NestedBlock_NestingMode;
const NESTING = { single: SINGLE, list: LIST, set: SET } as const;

/** Encodes a schema for Terraform, in the order of the JSON. */
export function schemaToWire({ version, block }: Schema): tfplugin6.Schema {
  return { version: BigInt(version), block: blockToWire(block) };
}

function blockToWire(block: Block): tfplugin6.Schema_Block {
  return {
    version: 0n,
    attributes: attributesOf(block).map(([name, attribute]) => attributeToWire(name, attribute)),
    blockTypes: blocksOf(block).map(([name, nested]) => nestedToWire(name, nested)),
    description: block.description ?? '',
    descriptionKind: tfplugin6.StringKind.PLAIN,
    deprecated: block.deprecated === true,
  };
}

function attributeToWire(name: string, attribute: Attribute): tfplugin6.Schema_Attribute {
  const { type, description, required, optional, computed, sensitive, deprecated } = attribute;
  return {
    name,
    type: Buffer.from(JSON.stringify(type)),
    description: description ?? '',
    descriptionKind: tfplugin6.StringKind.PLAIN,
    required: required === true,
    optional: optional === true,
    computed: computed === true,
    sensitive: sensitive === true,
    deprecated: deprecated === true,
    writeOnly: false,
  };
}

function nestedToWire(typeName: string, nested: NestedBlock): tfplugin6.Schema_NestedBlock {
  return {
    typeName,
    block: blockToWire(nested.block),
    nesting: NESTING[nested.nesting_mode],
    minItems: BigInt(nested.min_items ?? 0),
    maxItems: BigInt(nested.max_items ?? 0),
  };
}
