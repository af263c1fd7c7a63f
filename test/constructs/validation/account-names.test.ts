import { TerraformVariable } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { accountName, checkName } from '../../../src/constructs/validation/account-names';
import { Program } from '../program';

function constructAt(...ids: string[]): IConstruct {
  return ids.reduce<Construct>((scope, id) => new Construct(scope, id), new Program().stack('s'));
}

describe('accountName', () => {
  test('is the path and a hash of it', () => {
    const construct = constructAt('Line', 'Editor');
    expect(accountName(construct, 64)).toBe(`s-Line-Editor-${construct.node.addr.slice(-8)}`);
  });

  test('is stable, and differs for paths that look alike', () => {
    expect(accountName(constructAt('a', 'b'), 64)).toBe(accountName(constructAt('a', 'b'), 64));
    expect(accountName(constructAt('a', 'b'), 64)).not.toBe(accountName(constructAt('a-b'), 64));
  });

  test('replaces characters other than letters and digits', () => {
    expect(accountName(constructAt('Ep 1_ü.x'), 64)).toMatch(/^s-Ep-1-x-[0-9a-f]{8}$/);
  });

  test.each([11, 12, 13, 14, 20, 64])('has at most %d characters, and no two hyphens where the path is cut', (longest) => {
    const name = accountName(constructAt('a', 'b', 'x'.repeat(80)), longest);
    expect(name.length).toBeLessThanOrEqual(longest);
    expect(name).toMatch(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*-[0-9a-f]{8}$/);
  });
});

describe('checkName', () => {
  const rule = { prop: 'queueName', pattern: /^[a-z]+$/, allowed: 'lowercase letters' };

  test('rejects a name that does not match', () => {
    expect(() => checkName(constructAt('Q'), 'A b', rule)).toThrow('s/Q.queueName: got "A b", allowed lowercase letters; choose another name.');
  });

  test('accepts names that match, tokens and unset names', () => {
    const stack = new Program().stack('s');
    for (const name of ['abc', new TerraformVariable(stack, 'v', {}).stringValue, undefined]) expect(() => checkName(stack, name, rule)).not.toThrow();
  });
});
