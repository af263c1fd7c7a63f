import { type Rule, UNKNOWN } from '../../../../src/montage';
import { list, map, object, required, string } from '../../../../src/montage/model/spec';
import { compile } from '../../../../src/montage/rules/engine/compile';
import { everyField, rule } from '../../../../src/montage/rules/engine/rule';
import { run } from '../../../../src/montage/rules/engine/run';
import { on } from '../../../../src/montage/sources';

const source = on('sdk');
const FACTS = { doc: 'A field.', source };
const TEXT = string(FACTS);
const ROOT = object('Root', FACTS, {
  Name: required(TEXT),
  Items: list(object('Item', FACTS, { Text: TEXT }), FACTS),
  Notes: { ...map(TEXT, FACTS), keys: ['a'] },
});

const always = (code: string, rest: Partial<Rule>): Rule => rule({ code, title: 'A title.', at: '', valid: () => false, allowed: 'x', fix: 'y', source, ...rest });
const found = (value: unknown, ...rules: Rule[]) =>
  run(compile(ROOT, rules), value, { root: UNKNOWN, region: UNKNOWN, partial: false, path: [] }).map(({ code, path }) => `${code} ${path}`);

test('runs a rule at its pattern, at each item and at each entry', () => {
  expect(found({ Items: [{ Text: 'a' }, { Text: 'b' }, {}] }, always('IMS1', { at: 'Items[*].Text' }))).toEqual(['IMS1 Items[0].Text', 'IMS1 Items[1].Text']);
  expect(found({ Notes: { a: 'x', b: null } }, always('IMS1', { at: 'Notes.*' }))).toEqual(['IMS1 Notes.a']);
  expect(found({ Name: 'a' }, always('IMS1', { at: ['', 'Name'] }))).toEqual(['IMS1 ', 'IMS1 Name']);
});

test('runs a rule at every field with a property', () => {
  expect(found({ Name: 'a', Items: [{ Text: 'b' }] }, always('IMS1', { at: everyField('that is a text', ({ type }) => type === 'string') })))
    .toEqual(['IMS1 Name', 'IMS1 Items[0].Text']);
});

test('skips unset and unknown values', () => {
  expect(found({ Name: null, Items: UNKNOWN }, always('IMS1', { at: ['Name', 'Items', 'Items[*].Text'] }))).toEqual([]);
  expect(found(UNKNOWN, always('IMS1', {}))).toEqual([]);
});

test('runs a rule on absence only for unset fields', () => {
  const absence = always('IMS1', { at: 'Name', on: 'absence' });

  expect(found({}, absence)).toEqual(['IMS1 Name']);
  expect(found({ Name: null }, absence)).toEqual(['IMS1 Name']);
  expect(found({ Name: '' }, absence)).toEqual([]);
  expect(found({ Name: UNKNOWN }, absence)).toEqual([]);
});

test('runs a rule on unknown keys for keys of an object that the model does not have, and for all keys of a map', () => {
  const unknownKey = always('IMS1', { at: everyField('any', () => true), on: 'unknownKey' });

  expect(found({ Name: 'a', Other: 1 }, unknownKey)).toEqual(['IMS1 Other']);
  expect(found({ Notes: { a: 'x' } }, unknownKey)).toEqual(['IMS1 Notes.a']);
});

test('does not check the value of a rejected key', () => {
  const key = rule<string>({ code: 'IMS1', title: 'A title.', at: 'Notes', on: 'unknownKey', valid: (name) => name === 'a', allowed: 'a', fix: 'use a', source });

  expect(found({ Notes: { a: 'x', b: 'x' } }, key, always('IMS2', { at: 'Notes.*' }))).toEqual(['IMS2 Notes.a', 'IMS1 Notes.b']);
});

test('checks nothing else after a final rule is broken, and everything if it holds', () => {
  const final = (valid: boolean) => always('IMS9', { at: 'Items', final: true, valid: () => valid });
  const rules = [always('IMS1', { at: 'Items' }), always('IMS2', { at: 'Items[*].Text' })];

  expect(found({ Items: [{ Text: 'a' }], Name: 'b' }, ...rules, final(false), always('IMS3', { at: 'Name' }))).toEqual(['IMS9 Items', 'IMS3 Name']);
  expect(found({ Items: [{ Text: 'a' }] }, ...rules, final(true))).toEqual(['IMS1 Items', 'IMS2 Items[0].Text']);
});

test('reports in document order, missing fields first, and rules by code', () => {
  expect(found({ Items: [{ Text: 'a' }], Other: 1 }, always('IMS2', { at: '' }), always('IMS1', { at: '' }), always('IMS3', { at: 'Name', on: 'absence' }), always('IMS4', { at: 'Items' })))
    .toEqual(['IMS1 ', 'IMS2 ', 'IMS3 Name', 'IMS4 Items']);
});

test('hides a sensitive value, and takes the texts from the rule', () => {
  const spec = object('Root', FACTS, { Secret: string({ ...FACTS, sensitive: true }) });
  const [violation] = run(compile(spec, [always('IMS1', { at: 'Secret', allowed: (value) => `${String(value).length} characters` })]), { Secret: 'canary' }, {
    root: UNKNOWN, region: UNKNOWN, partial: false, path: [],
  });

  expect(violation).toEqual({
    code: 'IMS1',
    severity: 'error',
    path: 'Secret',
    got: 'a hidden value',
    allowed: '6 characters',
    fix: 'y',
    message: 'IMS1 Secret: got a hidden value, allowed 6 characters; y.',
    source: 'Alibaba Cloud SDK for the API ICE 2020-11-09',
  });
});
