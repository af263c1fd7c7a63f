import { UNKNOWN, type ValueObject } from '../../../src/provider/framework';
import { JobMontage } from '../../../src/provider/highlight-montage-job/job-montage';
import { shownConfigs } from '../../../src/provider/highlight-montage-job/shown-configs';

const config = (editing: ValueObject, templates: ValueObject['templates']): ValueObject =>
  ({ input_config: { media_array: ['id0'] }, editing_config: editing, output_config: { width: 540, height: 960 }, templates });
const template = (content: object) => [{ config: JSON.stringify(content), template_id: 'tpl-1', follow: true }];
const shown = (written: ValueObject, planned: ValueObject = written) => shownConfigs(planned, written, JobMontage.of(written));

test('returns nothing without templates', () => {
  expect(shown(config({}, null))).toEqual({});
  expect(shown(config({}, []))).toEqual({});
});

test('returns a parameter of the template as it was written: unset', () => {
  const written = config({}, template({ EditingTemplateConfig: { TitleConfig: { FontSize: 80 } } }));
  const { editing_config: editing } = shown(written, { ...written, editing_config: { title_config: { font_size: 50 } } });
  expect(editing).toMatchObject({ title_config: null });
});

test('returns what the job sets itself as planned', () => {
  const written = config({ title_config: { font_size: 60 } }, template({ EditingTemplateConfig: {} }));
  expect(shown(written).editing_config).toMatchObject({ title_config: { font_size: 60 } });
});

test('returns a planned default as unknown while the template is not known', () => {
  const written = config({}, UNKNOWN);
  const { editing_config: editing } = shown(written, { ...written, editing_config: { process_config: { a: 1 } } });
  expect((editing as ValueObject).process_config).toBe(UNKNOWN);
});

test('leaves out configurations that are not planned', () => {
  const written = { ...config({}, template({ EditingTemplateConfig: {} })), editing_config: null };
  expect(Object.keys(shown(written))).toEqual(['input_config', 'output_config']);
});
