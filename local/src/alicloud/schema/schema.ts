import document from '../../../../schemas/alicloud/provider-schema.json';

/** A type in the notation of Terraform, as in the schema. */
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

/** Nested blocks with one name. */
export interface NestedBlock {
  readonly nesting_mode: 'single' | 'list' | 'set';
  readonly block: Block;
  readonly min_items?: number;
  readonly max_items?: number;
}

/** The attributes and nested blocks of a block. */
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

/** Source address of the real provider. */
export const ADDRESS = 'registry.terraform.io/aliyun/alicloud';

/** The unchanged schema of the real provider: `terraform providers schema -json`. */
export const PROVIDER_SCHEMA = (document as unknown as { provider_schemas: Record<string, ProviderSchema> }).provider_schemas[ADDRESS];

export const attributesOf = (block: Block): [name: string, attribute: Attribute][] => Object.entries(block.attributes ?? {});
export const blocksOf = (block: Block): [name: string, nested: NestedBlock][] => Object.entries(block.block_types ?? {});

/** Whether the value is computed if the configuration does not set it. */
export const isComputed = (attribute: Attribute): boolean => attribute.computed === true;
