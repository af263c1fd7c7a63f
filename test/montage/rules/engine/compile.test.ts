import { type Rule } from '../../../../src/montage';
import { list, map, object, required, string } from '../../../../src/montage/model/spec';
import { type Check, compile } from '../../../../src/montage/rules/engine/compile';
import { everyField, rule } from '../../../../src/montage/rules/engine/rule';
import { on } from '../../../../src/montage/sources';

const source = on('sdk');
const FACTS = { doc: 'A field.', source };
const TEXT = string(FACTS);
const ROOT = object('Root', FACTS, { Name: required(TEXT), Items: list(TEXT, FACTS), Notes: { ...map(TEXT, FACTS), keys: ['a'] } });

const ruleAt = (code: string, at: Rule['at'], rest: Partial<Rule> = {}) =>
  rule({ code, title: 'A title.', at, valid: () => true, allowed: 'x', fix: 'y', source, ...rest });
const codes = (checks: readonly Check[] | undefined) => checks?.map((check) => check.rule.code);

test('attaches a rule to the root, a field, an item and a value of a map', () => {
  const node = compile(ROOT, [ruleAt('IMS1', ''), ruleAt('IMS2', 'Name'), ruleAt('IMS3', 'Items[*]'), ruleAt('IMS4', ['Notes.*', 'Name'])]);
  expect(codes(node.onValue)).toEqual(['IMS1']);
  expect(codes(node.fields.get('Name')?.onValue)).toEqual(['IMS2', 'IMS4']);
  expect(codes(node.fields.get('Items')?.item?.onValue)).toEqual(['IMS3']);
  expect(codes(node.fields.get('Notes')?.item?.onValue)).toEqual(['IMS4']);
});

test('attaches nothing for a place that the model does not have', () => {
  const node = compile(ROOT, [ruleAt('IMS1', 'Nam'), ruleAt('IMS2', []), ruleAt('IMS3', 'Items.*')]);
  expect([node, ...node.fields.values()].flatMap(({ onValue, item }) => [...onValue, ...item?.onValue ?? []])).toEqual([]);
});

test('attaches rules of absence and of unknown keys apart from those of values', () => {
  const node = compile(ROOT, [ruleAt('IMS1', 'Name', { on: 'absence' }), ruleAt('IMS2', '', { on: 'unknownKey' })]);
  expect(codes(node.onUnknownKey)).toEqual(['IMS2']);
  expect(node.onValue).toEqual([]);
  expect(node.required.map(({ key }) => key)).toEqual(['Name']);
});

test('sorts final rules first, then by code', () => {
  const lists = everyField('that is a list', ({ type }) => type === 'list');
  const node = compile(ROOT, [ruleAt('IMS2', lists), ruleAt('IMS1', lists), ruleAt('IMS9', lists, { final: true })]);
  expect(codes(node.fields.get('Items')?.onValue)).toEqual(['IMS9', 'IMS1', 'IMS2']);
});

test('renames the fields of the root only', () => {
  const nested = object('Outer', FACTS, { Name: object('Inner', FACTS, { Name: TEXT }) });
  const node = compile(nested, [ruleAt('IMS1', 'name.Name'), ruleAt('IMS2', 'Name')], (key) => key.toLowerCase());
  expect(codes(node.fields.get('Name')?.onValue)).toEqual([]);
  expect(codes(node.fields.get('Name')?.fields.get('Name')?.onValue)).toEqual(['IMS1']);
});
