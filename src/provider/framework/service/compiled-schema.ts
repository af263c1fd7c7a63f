import { type Schema } from '../resource';
import { CompiledObject } from '../schema/compiled';

/** A resource, data source or provider with its schema, compiled on first use. */
export class Compiled<R extends { readonly schema: Schema }> {
  private compiled?: CompiledObject;

  constructor(readonly of: R) {}

  get object(): CompiledObject {
    return this.compiled ??= CompiledObject.of(this.of.schema.attributes);
  }
}
