import { string } from '../../../../src/montage/model/spec';
import { everyField, rule, severityOf } from '../../../../src/montage/rules/engine/rule';
import { on } from '../../../../src/montage/sources';

test.each([
  ['IMS1', 'error'], ['IMS1999', 'error'], ['IMS2001', 'warning'], ['IMS2100', 'warning'],
])('returns the severity of %s', (code, severity) => {
  expect(severityOf({ code })).toBe(severity);
});

test('returns the rule as it was defined', () => {
  const definition = { code: 'IMS1', title: 'A title.', at: '', valid: (value: string) => value === 'a', allowed: 'a', fix: 'use a', source: on('sdk') };
  const defined = rule<string>(definition);
  expect(defined).toBe(definition);
  expect(defined.valid('a')).toBe(true);
  expect(defined.valid(null)).toBe(false);
});

test('returns a place at every field with a property', () => {
  const secret = everyField('that is secret', ({ sensitive }) => sensitive === true);
  const facts = { doc: 'A field.', source: on('sdk') };
  expect(secret.that).toBe('that is secret');
  expect(secret.applies({ ...string(facts), sensitive: true })).toBe(true);
  expect(secret.applies(string(facts))).toBe(false);
});
