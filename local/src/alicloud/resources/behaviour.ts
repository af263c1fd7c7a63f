import { type ValueObject } from '../../../../src/provider/framework';
import { type Cloud } from '../client/cloud';
import { type PlanRules } from '../schema/plan';

/** How a resource of the schema is kept in the local cloud. Values are known throughout; arguments that are not set are null. */
export interface Behaviour extends PlanRules {
  /**
   * Makes it. Returns the attributes that the service chose, `id` among them; whatever else is unknown becomes null.
   * @param planned arguments; what the service is to choose is null
   */
  create(planned: ValueObject, cloud: Cloud): Promise<ValueObject>;
  /** What the service says of it; undefined: it is gone. Attributes that are left out stay as they are in the state. */
  read(state: ValueObject, cloud: Cloud): Promise<ValueObject | undefined>;
  /** Changes it in place. Returns what the service chose anew. */
  update(planned: ValueObject, prior: ValueObject, cloud: Cloud): Promise<ValueObject>;
  /** Deletes it. Gone already is fine. */
  delete(state: ValueObject, cloud: Cloud): Promise<void>;
  /** What an id of `terraform import` says. @throws Error in words */
  importId(id: string): ValueObject;
}

/** A data source. */
export interface Lookup {
  /** @returns all attributes that it finds; the configuration's stay */
  read(config: ValueObject, cloud: Cloud): Promise<ValueObject>;
}

/** The text of an argument, or '' where it is not set. */
export const textOf = (values: ValueObject, name: string): string => typeof values[name] === 'string' ? values[name] as string : '';

/** Ids that are made of several arguments, joined by colons. */
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
