import { UNKNOWN } from '../../../src/montage';
import { Diagnostics, UNKNOWN as UNKNOWN_VALUE } from '../../../src/provider/framework';
import { reportUnreadable, TEMPLATES, templatesOf } from '../../../src/provider/highlight-montage-job/templates';

test('returns no templates for an unset list, and UNKNOWN for an unknown one', () => {
  expect([null, undefined, []].map(templatesOf)).toEqual([[], [], []]);
  expect(templatesOf(UNKNOWN_VALUE)).toBe(UNKNOWN);
});

test('returns the known parts of each template', () => {
  expect(templatesOf([
    { config: '{}', template_id: 'tpl-1', follow: false },
    { config: '{}', template_id: null, follow: null },
    { config: UNKNOWN_VALUE, template_id: UNKNOWN_VALUE, follow: UNKNOWN_VALUE },
    UNKNOWN_VALUE,
  ])).toEqual([
    { config: '{}', templateId: 'tpl-1', follow: false },
    { config: '{}', follow: true },
    { config: UNKNOWN, templateId: UNKNOWN, follow: UNKNOWN },
    { config: UNKNOWN, templateId: UNKNOWN, follow: UNKNOWN },
  ]);
});

test('rejects a template that is not JSON, by its position', () => {
  const diagnostics = new Diagnostics();
  reportUnreadable([{ config: '{"EditingTemplateConfig":{}}', follow: true }, { config: UNKNOWN, follow: true }, { config: 'no JSON', follow: true }], diagnostics);
  expect(diagnostics.all.map(({ severity, path }) => [severity, path])).toEqual([['error', ['templates', 2, 'config']]]);
});

test('reports nothing while the templates are not known', () => {
  const diagnostics = new Diagnostics();
  reportUnreadable(UNKNOWN, diagnostics);
  expect(diagnostics.all).toEqual([]);
});

test.each([
  ['{"EditingTemplateConfig":{"TitleConfig":{"FontSize":80}}}', '{ "EditingTemplateConfig": { "TitleConfig": { "FontSize": 80 } } }', true],
  ['{"EditingTemplateConfig":{"TitleConfig":{"FontSize":80}}}', '{"EditingTemplateConfig":{"TitleConfig":{"FontSize":81}}}', false],
  ['no JSON', 'no JSON either', false],
])('compares %s and %s: %p', (one, other, same) => {
  const { config } = (TEMPLATES.type as unknown as { readonly attributes: Record<string, { readonly options: { equals?(a: string, b: string): boolean } }> }).attributes;
  expect(config.options.equals!(one, other)).toBe(same);
});
