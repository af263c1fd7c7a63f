import { Diagnostics, type ValueObject } from '../../../src/provider/framework';
import { JobMontage } from '../../../src/provider/highlight-montage-job/job-montage';
import { factsOf } from '../../../src/provider/highlight-montage-job/materials/material-facts';
import { refuseInvalid, reportViolations } from '../../../src/provider/highlight-montage-job/violations';

const job = (template: object, input: ValueObject = {}): JobMontage => JobMontage.of({
  input_config: { media_array: ['id0'], ...input },
  editing_config: { media_config: { volume: 1 } },
  output_config: { generate_preview_only: true, width: 540 },
  templates: [{ config: JSON.stringify(template), template_id: 'tpl-1', follow: true }],
});

test('reports an error in a value of the template at the template, with its path', () => {
  const diagnostics = new Diagnostics();
  reportViolations(job({ EditingTemplateConfig: { TitleConfig: { FontColor: 'red' } }, OutputTemplateConfig: { Height: 960 } }), {}, diagnostics, ['error']);
  expect(diagnostics.all).toEqual([expect.objectContaining({
    summary: 'IMS1301: templates[0].config', path: ['templates', 0, 'config'],
    detail: expect.stringContaining('Template tpl-1, EditingTemplateConfig.TitleConfig.FontColor: Got "red"'),
  })]);
});

test('reports a parameter that neither sets at the job, and names the template', () => {
  const diagnostics = new Diagnostics();
  reportViolations(job({ OutputTemplateConfig: {} }), {}, diagnostics, ['error']);
  expect(diagnostics.all).toEqual([expect.objectContaining({
    summary: 'IMS1003: output_config.height', detail: expect.stringContaining('Merged with template tpl-1: Got no value'),
  })]);
});

test('refuses before the submission what the facts about the footage forbid', () => {
  const target = { highlight_strategy: { target_duration_config: { target_duration: 300 } } };
  const materials = factsOf([{ media: 'id0', duration: 120, has_audio: true }]);
  const sound = { OutputTemplateConfig: { Height: 960 } };
  expect(() => refuseInvalid(job(sound, target), { materials })).toThrow(/The montage was not submitted: IMS1207 .*got 300 s, allowed 5 s to 120 s/);
  expect(() => refuseInvalid(job(sound, target), { materials: factsOf(null) })).not.toThrow();
});
