import { TerraformVariable } from 'cdktf';
import { ImsActions, PolicyDocument, PolicyStatement } from '../../../src';
import { Program } from '../program';

test('merges statements that differ only in their actions or only in their resources', () => {
  const allow = (actions: string[], resources: string[], conditions?: any) => PolicyStatement.allow({ actions, resources, conditions });
  const { Version, Statement } = JSON.parse(PolicyDocument.of(
    allow(['a:1'], ['x']), allow(['a:2'], ['x']), allow(['a:1', 'a:2'], ['y']), allow(['a:1'], ['z'], { Bool: { k: ['true'] } }),
    PolicyStatement.deny({ actions: ['a:1'], resources: ['x'] }),
  ).toJson());
  expect(Version).toBe('1');
  expect(Statement).toEqual([
    { Effect: 'Allow', Action: ['a:1', 'a:2'], Resource: ['x', 'y'] },
    { Effect: 'Allow', Action: ['a:1'], Resource: ['z'], Condition: { Bool: { k: ['true'] } } },
    { Effect: 'Deny', Action: ['a:1'], Resource: ['x'] },
  ]);
});

test('does not merge statements that differ in actions and resources', () => {
  const statement = (action: string, resource: string) => PolicyStatement.allow({ actions: [action], resources: [resource] });
  expect(JSON.parse(PolicyDocument.of(statement('a:1', 'x'), statement('a:2', 'y')).toJson()).Statement).toHaveLength(2);
});

test('merges statements whose lists differ only in their order', () => {
  const statement = (action: string, resources: string[]) => PolicyStatement.allow({ actions: [action], resources });
  expect(JSON.parse(PolicyDocument.of(statement('a:1', ['x', 'y']), statement('a:2', ['y', 'x'])).toJson()).Statement)
    .toEqual([{ Effect: 'Allow', Action: ['a:1', 'a:2'], Resource: ['x', 'y'] }]);
});

test('does not merge statements with different conditions or effects', () => {
  const props = { actions: ['a:1'], resources: ['x'] };
  const statements = [
    PolicyStatement.allow(props), PolicyStatement.allow({ ...props, conditions: { Bool: { k: ['true'] } } }),
    PolicyStatement.allow({ ...props, conditions: { Bool: { k: ['false'] } } }), PolicyStatement.deny(props),
  ];
  expect(JSON.parse(PolicyDocument.of(...statements).toJson()).Statement).toHaveLength(4);
});

test('removes duplicate actions and resources', () => {
  const statement = PolicyStatement.allow({ actions: ['a:1', 'a:1'], resources: ['x', 'x'] });
  expect(JSON.parse(PolicyDocument.of(statement).toJson()).Statement).toEqual([{ Effect: 'Allow', Action: ['a:1'], Resource: ['x'] }]);
});

test('returns copies of its lists', () => {
  const statement = PolicyStatement.allow({ actions: ['a:1'], resources: ['x'] });
  statement.actions.push('a:2');
  statement.resources.push('y');
  expect([statement.actions, statement.resources]).toEqual([['a:1'], ['x']]);
});

test('rejects empty lists and lists that are tokens', () => {
  const list = new TerraformVariable(new Program().stack('s'), 'v', { type: 'list(string)' }).listValue;
  const statement = (actions: string[], resources: string[]) => () => PolicyStatement.allow({ actions, resources });
  expect(statement([], ['*'])).toThrow('PolicyStatement.actions: got an empty list, allowed at least one item; add one.');
  expect(statement(['a:1'], [])).toThrow('PolicyStatement.resources: got an empty list');
  expect(statement(list, ['*'])).toThrow('PolicyStatement.actions: got a token, allowed a list of strings, each of which may be a token; write the list.');
  expect(statement(['a:1'], list)).toThrow('PolicyStatement.resources: got a token');
});

test('lists of actions cannot be changed', () => {
  expect(() => ImsActions.MONTAGE.push('ice:DeletePipeline')).toThrow(TypeError);
  expect(ImsActions.MONTAGE).toEqual(['ice:SubmitScreenMediaHighlightsJob', ...ImsActions.MONTAGE_READ]);
});
