import { attribute, type Attributes, InvalidSchema } from '../../../../src/provider/framework';
import { CompiledObject } from '../../../../src/provider/framework/schema/compiled';

const flags = (attributes: Attributes, name: string) => {
  const { required, optional, computed } = CompiledObject.of(attributes).get(name)!;
  return { required, optional, computed };
};

test.each([
  ['nothing said', {}, { required: false, optional: true, computed: false }],
  ['required', { required: true as const }, { required: true, optional: false, computed: false }],
  ['computed', { computed: true as const }, { required: false, optional: false, computed: true }],
  ['optional and computed', { optional: true as const, computed: true as const }, { required: false, optional: true, computed: true }],
  ['a default', { default: 'x' }, { required: false, optional: true, computed: true }],
])('%s', (_, options, expected) => {
  expect(flags({ a: attribute.string(options) }, 'a')).toEqual(expected);
});

test('makes attributes inside a computed attribute computed', () => {
  const outer = CompiledObject.of({ outer: attribute.objectList({ a: attribute.string({}) }, { computed: true }) }).get('outer')!;
  expect(outer.nested!.object.get('a')!.computedOnly).toBe(true);
});

test.each<[string, Attributes, string]>([
  ['required with a default', { a: attribute.string({ required: true, default: 'x' }) }, 'a: required excludes'],
  ['write-only and computed', { a: attribute.string({ writeOnly: true, computed: true }) }, 'a: writeOnly excludes'],
  ['a value to stay that is not computed', { o: attribute.object({ b: attribute.string({ useStateForUnknown: true }) }, {}) }, 'o.b: useStateForUnknown is for'],
  ['a name that HCL cannot have', { Bad: attribute.string({}) }, 'Bad: a name consists of'],
])('rejects %s and names the attribute', (_, attributes, message) => {
  expect(() => CompiledObject.of(attributes)).toThrow(InvalidSchema);
  expect(() => CompiledObject.of(attributes)).toThrow(message);
});
