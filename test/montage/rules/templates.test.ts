import { TEMPLATE_RULE } from '../../../src/montage/rules/templates';

const got = (template: unknown) => (typeof TEMPLATE_RULE.got === 'function' ? TEMPLATE_RULE.got(template) : TEMPLATE_RULE.got);

test.each([
  [{ OutputTemplateConfig: {} }],
  [{ InputTemplateConfig: null, EditingTemplateConfig: { TitleConfig: {} } }],
  [{ OutputTemplateConfig: {}, Other: 1 }],
])('accepts %j', (template) => {
  expect(TEMPLATE_RULE.valid(template)).toBe(true);
});

test.each<[unknown, string]>([
  [null, 'no value'],
  [[], 'a list of 0'],
  ['text', '"text"'],
  [{}, 'an empty object'],
  [{ VideoTracks: [] }, 'an object with VideoTracks'],
  [{ a: 1, b: 1, c: 1, d: 1, e: 1 }, 'an object with a, b, c, d, e'],
  [{ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, 'an object with a, b, c, d, e, …'],
  [{ OutputTemplateConfig: 'text' }, '"text" as OutputTemplateConfig'],
  [{ InputTemplateConfig: {}, OutputTemplateConfig: [] }, 'a list of 0 as OutputTemplateConfig'],
])('rejects %j', (template, text) => {
  expect(TEMPLATE_RULE.valid(template)).toBe(false);
  expect(got(template)).toBe(text);
});
