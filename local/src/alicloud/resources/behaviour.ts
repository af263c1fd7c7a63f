import { type ValueObject } from '../../../../src/provider/framework';
import { type Cloud } from '../client/cloud';
import { type PlanRules } from '../schema/plan';

/** Implements a resource with the local service. All values are known; arguments that are not set are null. */
export interface Behaviour extends PlanRules {
  /**
   * Creates the resource. Returns the computed attributes, including `id`; all other unknown attributes become null.
   * @param planned the arguments; computed attributes are null
   */
  create(planned: ValueObject, cloud: Cloud): Promise<ValueObject>;
  /** Reads the resource; undefined if it does not exist. Omitted attributes keep their values in the state. */
  read(state: ValueObject, cloud: Cloud): Promise<ValueObject | undefined>;
  /** Updates the resource in place. Returns the changed computed attributes. */
  update(planned: ValueObject, prior: ValueObject, cloud: Cloud): Promise<ValueObject>;
  /** Deletes the resource; succeeds if it does not exist. */
  delete(state: ValueObject, cloud: Cloud): Promise<void>;
  /** The attributes in an id of `terraform import`. @throws Error for an invalid id */
  importId(id: string): ValueObject;
}

/** A data source. */
export interface Lookup {
  /** Returns the computed attributes. */
  read(config: ValueObject, cloud: Cloud): Promise<ValueObject>;
}

/** The value of a string argument; empty if it is not set. */
export const textOf = (values: ValueObject, name: string): string => typeof values[name] === 'string' ? values[name] as string : '';

/** Ids that consist of several arguments, separated by colons. */
export function joinedId(...names: readonly string[]): { of(values: ValueObject): string; parse(id: string): ValueObject } {
  return {
    of: (values) => names.map((name) => textOf(values, name)).join(':'),
    parse: (id) => {
      const parts = id.split(':');
      if (parts.length !== names.length || parts.some((part) => part === '')) {
        throw new Error(`"${id}" is not an id of this resource. Write ${names.map((name) => `<${name}>`).join(':')}.`);
      }
      return { id, ...Object.fromEntries(names.map((name, i) => [name, parts[i]])) };
    },
  };
}
