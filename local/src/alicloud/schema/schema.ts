import document from '../../../../schemas/alicloud/provider-schema.json';

/** A type in Terraform's notation, as it stands in the schema. */
export type TypeExpression = 'string' | 'number' | 'bool'
| readonly ['list' | 'set' | 'map', TypeExpression]
| readonly ['object', Readonly<Record<string, TypeExpression>>];

/** An argument or attribute. */
export interface Attribute {
  readonly type: TypeExpression;
  readonly description?: string;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
}

/** Blocks of one name inside a block. */
export interface NestedBlock {
  readonly nesting_mode: 'single' | 'list' | 'set';
  readonly block: Block;
  readonly min_items?: number;
  readonly max_items?: number;
}

/** What stands between braces. */
export interface Block {
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly block_types?: Readonly<Record<string, NestedBlock>>;
  readonly description?: string;
  readonly deprecated?: boolean;
}

/** The schema of the provider, of a resource or of a data source. */
export interface Schema {
  readonly version: number;
  readonly block: Block;
}

interface ProviderSchema {
  readonly provider: Schema;
  readonly resource_schemas: Readonly<Record<string, Schema>>;
  readonly data_source_schemas: Readonly<Record<string, Schema>>;
}

/** Address of the provider that this one stands in for. */
export const ADDRESS = 'registry.terraform.io/aliyun/alicloud';

/** The real provider's schema, word for word: `terraform providers schema -json`. */
export const PROVIDER_SCHEMA = (document as unknown as { provider_schemas: Record<string, ProviderSchema> }).provider_schemas[ADDRESS];

export const attributesOf = (block: Block): [name: string, attribute: Attribute][] => Object.entries(block.attributes ?? {});
export const blocksOf = (block: Block): [name: string, nested: NestedBlock][] => Object.entries(block.block_types ?? {});

/** Whether the provider may choose the value: where the configuration leaves it out, it is known after apply. */
export const isComputed = (attribute: Attribute): boolean => attribute.computed === true;
