import { type Rule } from '../../../../src/montage';
import { string } from '../../../../src/montage/model/spec';
import { rule } from '../../../../src/montage/rules/engine/rule';
import { violationOf } from '../../../../src/montage/rules/engine/violation';
import { guess, on } from '../../../../src/montage/sources';

const ruleWith = (rest: Partial<Rule> = {}) =>
  rule({ code: 'IMS1001', title: 'A title.', at: '', valid: () => false, allowed: 'a text', fix: 'set it', source: guess('some-guess'), ...rest });
const secret = { ...string({ doc: 'A field.', source: on('sdk') }), sensitive: true as const };

test('returns all parts, and a message of them', () => {
  expect(violationOf(ruleWith(), 'Items[0]', 5)).toEqual({
    code: 'IMS1001', severity: 'error', path: 'Items[0]', got: '5', allowed: 'a text', fix: 'set it',
    message: 'IMS1001 Items[0]: got 5, allowed a text; set it.', source: 'guess some-guess',
  });
});

test('names the montage where there is no path', () => {
  const { path, message } = violationOf(ruleWith({ code: 'IMS2001', got: 'nothing' }), '', undefined);
  expect(path).toBe('');
  expect(message).toBe('IMS2001 montage: got nothing, allowed a text; set it.');
});

test('makes texts and sources from the value and the needs', () => {
  const made = ruleWith({
    got: (value, need) => `${value} of ${need}`, allowed: (_, need) => `at most ${need}`, fix: (value) => `drop ${value}`, source: (value) => guess(`guess-${value}`),
  });
  expect(violationOf(made, 'X', 3, [2])).toMatchObject({ got: '3 of 2', allowed: 'at most 2', fix: 'drop 3', source: 'guess guess-3' });
});

test('hides a sensitive value unless the rule describes it', () => {
  expect(violationOf(ruleWith(), 'X', 'hush', [], secret).message).not.toContain('hush');
  expect(violationOf(ruleWith(), 'X', 'hush', [], secret).got).toBe('a hidden value');
  expect(violationOf(ruleWith({ got: 'a short text' }), 'X', 'hush', [], secret).got).toBe('a short text');
});
