import { batchValues, configText, problemsOf, refuseInvalidTemplate, reportTemplateProblems, type TemplateValues } from '../../../src/provider/editing-template/template-config';
import { Diagnostics, UNKNOWN } from '../../../src/provider/framework';

const ZIP = '{"oss_url":"http://templates.oss-cn-shanghai.aliyuncs.com/a.zip"}';
const problems = (values: TemplateValues, region?: string) => problemsOf(values, region).map(({ severity, path }) => `${severity} ${path.join('.')}`);

test('returns config itself, UNKNOWN or null without batch_config', () => {
  expect([configText({ config: '{ "a": 1 }' }), configText({ config: UNKNOWN }), configText({ config: null }), configText({})]).toEqual(['{ "a": 1 }', UNKNOWN, null, null]);
});

test('returns the text of batch_config, UNKNOWN while a part of it is not known', () => {
  expect(configText({ batch_config: { editing_template_config: { title_config: { font_size: 80 } } } })).toBe('{"EditingTemplateConfig":{"TitleConfig":{"FontSize":80}}}');
  expect(configText({ batch_config: { editing_template_config: { title_config: { font_size: UNKNOWN } } } })).toBe(UNKNOWN);
  expect(configText({ batch_config: UNKNOWN })).toBe(UNKNOWN);
});

test('returns the fields that the service added only if the state has such fields', () => {
  expect(batchValues('{"Added":1}', null)).toEqual({});
  expect(batchValues('{"Added":1}', { additional_json: '{"Mine":2}' })).toEqual({ additional_json: '{"Added":1}' });
  expect(batchValues('no JSON', null)).toEqual({});
});

test.each<[TemplateValues, string | undefined, string[]]>([
  [{ type: 'Timeline' }, undefined, ['error config']],
  [{ type: 'Timeline', batch_config: {}, config: '{}' }, undefined, ['error batch_config']],
  [{ type: 'Timeline', batch_config: {} }, undefined, ['error batch_config']],
  [{ type: 'Timeline', config: '[]' }, undefined, ['error config']],
  [{ type: 'Timeline', config: '{}' }, undefined, []],
  [{ type: UNKNOWN, config: 'no JSON' }, undefined, []],
  [{ type: 'Timeline', config: UNKNOWN }, undefined, []],
  [{ type: 'VETemplate', config: '{}' }, undefined, ['error config']],
  [{ type: 'VETemplate', config: ZIP }, undefined, []],
  [{ type: 'VETemplate', config: ZIP }, 'cn-shanghai', []],
  [{ type: 'VETemplate', config: ZIP }, 'cn-shenzhen', ['error config', 'warning type']],
])('rejects a wrong type or config: case %#', (values, region, expected) => {
  expect(problems(values, region)).toEqual(expected);
});

test('rejects an invalid template before the call', () => {
  expect(() => refuseInvalidTemplate({ type: 'Timeline', config: 'x'.repeat(61) }, undefined)).toThrow(/The template was not submitted/);
  expect(() => refuseInvalidTemplate({ type: 'Timeline', config: '{}' }, undefined)).not.toThrow();
});

test('reports warnings only when the provider is configured', () => {
  const reported = (provider: { region: string } | undefined) => {
    const diagnostics = new Diagnostics();
    reportTemplateProblems({ type: 'VETemplate', config: ZIP.replace('shanghai', 'shenzhen') }, provider, diagnostics);
    return diagnostics.all.map(({ severity }) => severity);
  };
  expect(reported(undefined)).toEqual([]);
  expect(reported({ region: 'cn-shenzhen' })).toEqual(['warning']);
});
