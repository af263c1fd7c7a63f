import { isObject, type Value, type ValueObject } from '../../../../src/provider/framework';

const blocksOf = (value: Value): readonly ValueObject[] => Array.isArray(value) ? value.filter(isObject) : [];
const listOf = (value: Value): readonly Value[] => Array.isArray(value) ? value : [];

/** The compact JSON of a policy document from its `statement` blocks. */
export function policyDocumentOf(config: ValueObject): string {
  const Statement = blocksOf(config.statement).map(({ effect, action, resource, principal, condition }) => ({
    Effect: effect ?? 'Allow',
    Action: single(listOf(action)),
    ...listOf(resource).length === 0 ? {} : { Resource: single(listOf(resource)) },
    ...blocksOf(principal).length === 0 ? {} : { Principal: Object.fromEntries(blocksOf(principal).map(({ entity, identifiers }) => [entity, identifiers])) },
    ...blocksOf(condition).length === 0 ? {} : { Condition: conditions(blocksOf(condition)) },
  }));
  return JSON.stringify({ Version: config.version ?? '1', Statement });
}

const single = (values: readonly Value[]): Value => values.length === 1 ? values[0] : values;

function conditions(blocks: readonly ValueObject[]): Record<string, Record<string, Value>> {
  const result: Record<string, Record<string, Value>> = {};
  for (const { operator, variable, values } of blocks) (result[String(operator)] ??= {})[String(variable)] = values;
  return result;
}
