import { UNKNOWN, type ValueObject } from '../../../../src/provider/framework';
import { JobMontage } from '../../../../src/provider/highlight-montage-job/job-montage';
import { ADOPTED_IF_EQUAL, describeChanges, MAX_LISTED, type MontageChange, templateCause } from '../../../../src/provider/highlight-montage-job/rerun/template-cause';

const change = (before: unknown, after: unknown): MontageChange => ({ path: ['OutputConfig', 'Width'], before: { OutputConfig: { Width: before } }, after: { OutputConfig: { Width: after } } });
const EMPTY = '{"EditingTemplateConfig":{}}';
const OTHER = '{"EditingTemplateConfig":{"TitleConfig":{"FontSize":80}}}';
const CHANGE = change(540, 720);
const values = (config: ValueObject['templates']): ValueObject => ({ input_config: { media_array: ['id0'] }, output_config: {}, templates: config });
const template = (config: string | typeof UNKNOWN) => [{ config, template_id: 'tpl-1', follow: true }];
const causes = (prior: ValueObject, planned: ValueObject, changes: readonly MontageChange[] = [CHANGE]) => templateCause(planned, prior, JobMontage.of(planned), changes);

test.each([
  [CHANGE, 'OutputConfig.Width changed from 540 to 720'],
  [change(undefined, 0), 'OutputConfig.Width is set to 0'],
  [change(0, null), 'OutputConfig.Width is no longer set (it was 0)'],
  [{ path: ['OutputConfig'] }, 'OutputConfig is not known before the apply'],
])('returns a description of a change: case %#', (given, words) => {
  expect(describeChanges([given])).toBe(words);
});

test.each([[MAX_LISTED, undefined], [MAX_LISTED + 1, 'and 1 more, see it'], [MAX_LISTED + 2, 'and 2 more, see it']])('lists the first of %d changes', (count, last) => {
  const parts = describeChanges(Array.from({ length: count }, () => CHANGE), ', see it').split('; ');
  expect(parts).toHaveLength(MAX_LISTED + (last ? 1 : 0));
  expect(parts.at(-1)).toBe(last ?? 'OutputConfig.Width changed from 540 to 720');
});

test('returns the changed config of the template in use', () => {
  const prior = { ...values(template(EMPTY)), picked_template: 'tpl-1' };
  const [cause, ...others] = causes(prior, values(template(OTHER)));
  expect(others).toEqual([]);
  expect(cause.path).toEqual(['templates', 0, 'config']);
  expect(cause.reason).toMatch(/^Template tpl-1: OutputConfig\.Width changed from 540 to 720\. So the job runs again/);
});

test('returns no cause when the montage stays the same', () => {
  expect(causes(values(template(EMPTY)), values(template(OTHER)), [])).toEqual([]);
  expect(causes(values(null), values(null))).toEqual([]);
});

test('returns the whole attribute when templates begin or end', () => {
  expect(causes(values(null), values(template(EMPTY)))).toMatchObject([{ path: ['templates'], reason: expect.stringContaining('Template tpl-1 is used now') }]);
  expect(causes({ ...values(template(EMPTY)), picked_template: 'tpl-1' }, values(null)))
    .toMatchObject([{ path: ['templates'], reason: expect.stringContaining('Template tpl-1 is not used any more') }]);
});

test('returns that the content is not known, whatever changes', () => {
  expect(causes(values(template(EMPTY)), values(template(UNKNOWN)), []))
    .toMatchObject([{ reason: `The content of template tpl-1 is not known before the apply, so the job is replaced. ${ADOPTED_IF_EQUAL}` }]);
});
