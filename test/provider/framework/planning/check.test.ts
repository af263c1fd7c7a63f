import { attribute, type Attributes, between, Diagnostics, lengthBetween, pathText, UNKNOWN } from '../../../../src/provider/framework';
import { checkConfig } from '../../../../src/provider/framework/planning/check';
import { CompiledObject } from '../../../../src/provider/framework/schema/compiled';
import { type ValueObject } from '../../../../src/provider/framework/values/values';

function check(attributes: Attributes, config: ValueObject, writeOnlyAllowed = true): string[] {
  const diagnostics = new Diagnostics();
  checkConfig(CompiledObject.of(attributes), config, diagnostics, writeOnlyAllowed);
  return diagnostics.all.map(({ severity, summary, detail, path }) => `${severity} at ${pathText(path!)}: ${summary}: ${detail}`);
}

const part = { name: attribute.string({ required: true, description: 'How it is called.' }), size: attribute.integer({ validators: [between(1, 3)] }) };
const attributes: Attributes = {
  name: attribute.string({ required: true }),
  one: attribute.object(part, {}),
  list: attribute.objectList(part, {}),
  map: attribute.objectMap(part, {}),
  set: attribute.objectSet(part, {}),
  computed: attribute.string({ computed: true }),
};

test('accepts a complete configuration', () => {
  expect(check(attributes, { name: 'n', one: { name: 'o', size: 1 }, list: [{ name: 'l', size: null }], map: { k: { name: 'm' } }, set: [] })).toEqual([]);
});

test('reports each missing required attribute once, at every depth', () => {
  expect(check(attributes, { one: {}, list: [{ name: 'l' }, {}], map: { 'a.b': { size: 1 } }, set: [{}] })).toEqual([
    'error at name: Missing required argument: name is required.',
    'error at one.name: Missing required argument: one.name is required. How it is called.',
    'error at list[1].name: Missing required argument: list[1].name is required. How it is called.',
    'error at map["a.b"].name: Missing required argument: map["a.b"].name is required. How it is called.',
    'error at set.name: Missing required argument: set.name is required. How it is called.',
  ]);
});

test('treats unknown values as set and does not validate them', () => {
  expect(check(attributes, { name: UNKNOWN, one: UNKNOWN, list: [UNKNOWN, { name: UNKNOWN, size: UNKNOWN }] })).toEqual([]);
});

test('rejects a computed attribute that is set', () => {
  expect(check(attributes, { name: 'n', computed: 'x' })).toEqual([expect.stringContaining('computed is set only by the provider')]);
});

test('rejects null as an element', () => {
  expect(check(attributes, { name: 'n', list: [null] })).toEqual([expect.stringContaining('list[0] must be an object, is null')]);
});

test('shows the problem and the value', () => {
  expect(check(attributes, { name: 'n', list: [{ name: 'l', size: 9 }] }))
    .toEqual(['error at list[0].size: Invalid value: list[0].size must be from 1 to 3, got 9.']);
});

test('cuts a long value and hides a sensitive one', () => {
  const long = 'x'.repeat(500);
  const short = (options: object) => check({ a: attribute.string({ validators: [lengthBetween(1, 2)], ...options }) }, { a: long })[0];
  expect(short({})).toMatch(/has 500, got "x{99}….$/);
  expect(short({ sensitive: true })).not.toContain('xx');
  expect(short({ writeOnly: true })).not.toContain('xx');
});

test('rejects a fraction for an integer, also as an element', () => {
  expect(check({ a: attribute.list('integer', {}), b: attribute.map({ list: 'integer' }, {}) }, { a: [1, 1.5], b: { k: [2, 2n ** 60n] } }))
    .toEqual([expect.stringContaining('a must be a whole number')]);
});

test('warns where a deprecated attribute is set', () => {
  const old = { old: attribute.string({ deprecation: 'Use new.' }) };
  expect(check(old, { old: 'x' })).toEqual(['warning at old: Argument is deprecated: old: Use new.']);
  expect(check(old, { old: null })).toEqual([]);
});

test('rejects a write-only attribute if Terraform does not support it', () => {
  const secret = { password: attribute.string({ writeOnly: true }) };
  expect(check(secret, { password: 'x' }, false)).toEqual([expect.stringContaining('Upgrade to Terraform 1.11')]);
  expect(check(secret, { password: 'x' }, true)).toEqual([]);
  expect(check(secret, { password: null }, false)).toEqual([]);
});
