import { EDITING_CONFIG, INPUT_CONFIG, OUTPUT_CONFIG } from '../../../../src/montage';
import { UNKNOWN, type Value, type ValueObject } from '../../../../src/provider/framework';
import { JobMontage } from '../../../../src/provider/highlight-montage-job/job-montage';
import { type JobChange, type Rerun, rerunOf as verdictOf } from '../../../../src/provider/highlight-montage-job/rerun/rerun';
import { withPlannedDefaults } from '../../../../src/provider/montage-values/montage-schema';

const SPECS = { input_config: INPUT_CONFIG, editing_config: EDITING_CONFIG, output_config: OUTPUT_CONFIG };

/** A verdict in which the montage is that of the configuration. */
const rerunOf = (change: Omit<JobChange, 'wanted'>): Rerun => verdictOf({ ...change, wanted: JobMontage.of(change.config) });

const FAILED = { kind: 'failed', words: 'Job job-1 failed: InvalidMaterial.NotFound.' } as const;

interface Job {
  readonly editing?: ValueObject | null;
  readonly title?: Value;
  readonly templates?: Value;
  readonly run?: Value;
  readonly output?: ValueObject;
  readonly more?: ValueObject;
}

const written = ({ editing = null, title = 'a', templates = null, run = null, output = {}, more = {} }: Job): ValueObject => ({
  input_config: { media_array: ['id0'], title_array: [title] },
  editing_config: editing,
  output_config: { generate_preview_only: true, width: 540, height: 960, ...output },
  templates, run, ...more,
});
/** What the framework plans of it: defaults are filled in. */
const planned = (config: ValueObject): ValueObject =>
  ({ ...config, ...Object.fromEntries(Object.entries(SPECS).map(([name, spec]) => [name, withPlannedDefaults(spec, config[name])])) });
const template = (content: object | string, more: ValueObject = {}) =>
  ({ config: typeof content === 'string' ? content : JSON.stringify(content), template_id: 'tpl-1', follow: true, ...more });
const titled = (FontSize: number, more: object = {}) => ({ EditingTemplateConfig: { TitleConfig: { FontSize }, ...more } });

/** The state after a job was submitted, and the text of the template that it was submitted with. */
function submitted(job: Job): { readonly prior: ValueObject; readonly submittedTemplate?: string } {
  const config = written(job);
  const { computed } = rerunOf({ config, planned: planned(config), prior: null });
  const [first] = Array.isArray(job.templates) ? job.templates as readonly { readonly config: string }[] : [];
  return { prior: { ...planned(config), ...computed, status: 'Finished', id: 'job-1' }, submittedTemplate: first?.config };
}

function verdict(before: ReturnType<typeof submitted> & Pick<JobChange, 'finding' | 'etags'>, job: Job): Rerun & { readonly paths: string[]; readonly reason: string } {
  const config = written(job);
  const rerun = rerunOf({ config, planned: planned(config), ...before });
  return { ...rerun, paths: rerun.causes.map(({ path }) => path.join('.')), reason: rerun.causes.map(({ reason }) => reason).filter(Boolean).join('\n') };
}

test('runs the job again for a changed part of its template, named by path and values', () => {
  const { paths, reason } = verdict(submitted({ templates: [template(titled(80, { BackgroundMusicConfig: { Volume: 0.4 } }))] }),
    { templates: [template(titled(100, { SubHeadingConfig: { 1: { Y: 0.3 } } }))] });
  expect(paths).toEqual(['templates.0.config']);
  expect(reason).toContain('Template tpl-1: EditingConfig.BackgroundMusicConfig.Volume is no longer set (it was 0.4); '
    + 'EditingConfig.SubHeadingConfig["1"].Y is set to 0.3; EditingConfig.TitleConfig.FontSize changed from 80 to 100.');
});

test('runs nothing for a change of the template that the job overrides', () => {
  const own = { title_config: { font_size: 60 } };
  expect(verdict(submitted({ editing: own, templates: [template(titled(80))] }), { editing: own, templates: [template(titled(100))] }).causes).toEqual([]);
});

test('runs nothing when values move between job and template', () => {
  const inline = submitted({ editing: { title_config: { font_size: 80 } } });
  expect(verdict(inline, { templates: [template(titled(80))] }).causes).toEqual([]);
  const merged = submitted({ templates: [template(titled(80))] });
  expect(verdict(merged, { editing: { title_config: { font_size: 80 } } })).toMatchObject({ causes: [], computed: { merged_config: null, picked_template: null } });
});

test('names the attribute of the job for a change of the job, not the template', () => {
  const templates = [template(titled(80))];
  const { paths, reason } = verdict(submitted({ templates }), { templates, title: 'b' });
  expect(paths).toEqual(['input_config.title_array.0']);
  expect(reason).toBe('');
});

test('runs the job again when it sets a default that overrides the template', () => {
  const templates = [template(titled(80, { BackgroundMusicConfig: { Volume: 0.4 } }))];
  const { paths } = verdict(submitted({ templates }), { templates, editing: { background_music_config: { volume: 0.2 } } });
  expect(paths).toEqual(['editing_config.background_music_config.volume']);
});

test('names the attribute of the job when its value is removed in favor of the template', () => {
  const templates = [template(titled(80))];
  const { paths } = verdict(submitted({ editing: { title_config: { font_size: 60 } }, templates }), { templates });
  expect(paths).toEqual(['editing_config.title_config.font_size']);
});

test('tells a template that is added, removed or replaced', () => {
  expect(verdict(submitted({}), { templates: [template(titled(80))] }))
    .toMatchObject({ paths: ['templates'], reason: expect.stringContaining('Template tpl-1 is used now: EditingConfig.TitleConfig.FontSize is set to 80') });
  expect(verdict(submitted({ templates: [template(titled(80))] }), {}))
    .toMatchObject({ paths: ['templates'], reason: expect.stringContaining('Template tpl-1 is not used any more: EditingConfig.TitleConfig.FontSize is no longer set (it was 80)') });
  expect(verdict(submitted({ templates: [template(titled(80))] }), { templates: [template(titled(90), { template_id: 'tpl-2' })] }))
    .toMatchObject({ paths: ['templates.0.config'], reason: expect.stringContaining('Template tpl-2 is used instead of tpl-1: EditingConfig.TitleConfig.FontSize changed') });
});

test('shows no signature of a URL in a template', () => {
  const withFont = (signature: string) => [template({ EditingTemplateConfig: { TitleConfig: { FontURL: `https://a.oss-cn-shanghai.aliyuncs.com/f.ttf?Signature=${signature}` } } })];
  const { reason } = verdict(submitted({ templates: withFont('one-secret') }), { templates: withFont('other-secret') });
  expect(reason).toContain('https://a.oss-cn-shanghai.aliyuncs.com/f.ttf');
  expect(reason).not.toContain('secret');
});

describe('a face picture', () => {
  const withFace = (url: string): ValueObject => {
    const config = written({ templates: [template(titled(80))] });
    const faces = { face_info: { image_info_list: [{ name: 'Ning', image_url: url }] } };
    return { ...config, input_config: { ...config.input_config as ValueObject, highlight_strategy: { theme_config: { theme_type: 'SmoothHighlight' }, ...faces } } };
  };
  const first = withFace('https://cdn.example.com/canary-one.png?Signature=hush');
  const { computed } = rerunOf({ config: first, planned: planned(first), prior: null });
  const prior = { ...planned(first), ...computed, status: 'Finished', id: 'job-1' };

  test('that changes runs the job and is named, but its URL is never shown', () => {
    const second = withFace('https://cdn.example.com/canary-two.png');
    const rerun = rerunOf({ config: second, planned: planned(second), prior });
    expect(rerun.causes.map(({ path }) => path.join('.'))).toEqual(['input_config.highlight_strategy.face_info.image_info_list.0.image_url']);
    expect(rerun.reason).toContain('InputConfig.HighlightStrategy.FaceInfo.ImageInfoList[0].ImageURL changed from "(not shown');
    expect(`${rerun.reason} ${computed.merged_config} ${rerun.computed.merged_config}`).not.toMatch(/canary|hush/);
    expect(computed.merged_config).toContain('"FontSize":80');
  });

  test('that does not change runs nothing', () => {
    expect(rerunOf({ config: first, planned: planned(first), prior }).causes).toEqual([]);
  });
});

describe('a template with follow = false', () => {
  const pinned = (size: number, follow = false) => [template(titled(size), { follow })];

  test('may change without running the job, also in the change that sets follow = false', () => {
    for (const before of [pinned(80), pinned(80, true)]) {
      const { causes, computed } = verdict(submitted({ templates: before }), { templates: pinned(100) });
      expect(causes).toEqual([]);
      expect(computed.merged_config).toContain('"FontSize":80');
    }
  });

  test('may change also when it contained a signed URL, which is not stored', () => {
    const signed = (size: number) => [template(titled(size, { SubHeadingConfig: { 1: { FontURL: 'https://a.oss-cn-shanghai.aliyuncs.com/f.ttf?Signature=hush' } } }), { follow: false })];
    const { prior } = submitted({ templates: signed(80) });
    const kept = JobMontage.of(written({ templates: signed(80) })).templateText;
    expect(`${kept} ${prior.merged_config}`).not.toContain('hush');

    const { causes, computed } = verdict({ prior, submittedTemplate: kept }, { templates: signed(100) });
    expect(causes).toEqual([]);
    expect(computed).toMatchObject({ digest: prior.digest, merged_config: prior.merged_config });
    expect(verdict({ prior, submittedTemplate: kept }, { templates: signed(100), title: 'b' }).paths).toContain('input_config.title_array.0');
  });

  test('is read again when the job runs for another reason', () => {
    const { paths, computed } = verdict(submitted({ templates: pinned(80) }), { templates: pinned(100), title: 'b' });
    expect(paths).toContain('input_config.title_array.0');
    expect(computed.merged_config).toContain('"FontSize":100');
  });

  test('runs the job when follow is true again', () => {
    const before = submitted({ templates: pinned(80) });
    const recorded = { ...before, prior: { ...before.prior, templates: pinned(100) } };
    const { paths, reason } = verdict(recorded, { templates: pinned(100, true) });
    expect(paths).toEqual(['templates.0.follow']);
    expect(reason).toContain('FontSize changed from 80 to 100');
  });

  test('may be unknown', () => {
    const { causes, computed } = verdict(submitted({ templates: pinned(80) }), { templates: [{ ...pinned(80)[0], config: UNKNOWN }] });
    expect(causes).toEqual([]);
    expect(computed.digest).toMatch(/^sha256:/);
  });
});

describe('unknown values', () => {
  const before = submitted({ templates: [template(titled(80))] });

  test('of a template replace the job, with a reason', () => {
    const { paths, reason, computed } = verdict(before, { templates: [{ ...template(''), config: UNKNOWN }] });
    expect(paths).toContain('templates.0.config');
    expect(reason).toContain('The content of template tpl-1 is not known before the apply');
    expect(computed).toMatchObject({ digest: UNKNOWN, merged_config: UNKNOWN, picked_template: 'tpl-1' });
  });

  test('of all templates', () => {
    const { paths, reason, computed } = verdict(before, { templates: UNKNOWN });
    expect(paths).toContain('templates');
    expect(reason).toContain('Which template the job gets is not known');
    expect(computed).toMatchObject({ digest: UNKNOWN, picked_template: UNKNOWN });
  });

  test('of the job make the choice among several templates unknown', () => {
    const templates = [template(titled(80)), template(titled(81))];
    const { computed } = verdict(submitted({ templates }), { templates, title: UNKNOWN });
    expect(computed).toMatchObject({ digest: UNKNOWN, picked_template: UNKNOWN });
  });

  test('of the job: its attribute is named, not the template', () => {
    const { paths, reason } = verdict(before, { templates: [template(titled(80))], title: UNKNOWN });
    expect(paths).toEqual(['input_config.title_array.0']);
    expect(reason).toBe('');
  });

  test('of a template id run nothing', () => {
    const { causes, computed } = verdict(before, { templates: [template(titled(80), { template_id: UNKNOWN })] });
    expect(causes).toEqual([]);
    expect(computed).toMatchObject({ picked_template: UNKNOWN, digest: before.prior.digest });
  });
});

test('submits a failed job again, with the present template', () => {
  const before = submitted({ templates: [template(titled(80), { follow: false })] });
  const { paths, reason, computed } = verdict({ ...before, prior: { ...before.prior, status: 'Failed' }, finding: FAILED }, { templates: [template(titled(100), { follow: false })] });
  expect(paths).toEqual(['status']);
  expect(reason).toBe('Job job-1 failed: InvalidMaterial.NotFound. The job is submitted again. Failed jobs are not charged.');
  expect(computed).toMatchObject({ status: UNKNOWN, merged_config: expect.stringContaining('"FontSize":100') });
});

test('plans a default only where the template does not set the value', () => {
  const { computed } = verdict(submitted({}), { templates: [template(titled(80, { BackgroundMusicConfig: { Volume: 0.4 } }))] });
  expect(computed.editing_config).toMatchObject({ background_music_config: null, media_config: { volume: 0 } });
  const open = verdict(submitted({}), { templates: [{ ...template(''), config: UNKNOWN }] });
  expect(open.computed.editing_config).toMatchObject({ background_music_config: UNKNOWN });
});

test('plans no template attributes without templates', () => {
  const { causes, computed } = verdict(submitted({}), {});
  expect(causes).toEqual([]);
  expect(computed).toEqual({ digest: expect.stringMatching(/^sha256:/), merged_config: null, picked_template: null, material_etags: null });
});

describe('a policy decides about a finding', () => {
  const expired = { kind: 'expired', words: 'The history of job job-1 has expired.' } as const;
  const missing = { kind: 'missing', words: 'Of the outputs of job job-1, x does not exist any more.' } as const;

  test.each([
    [FAILED, 'on_failed', 'keep'], [expired, 'on_expired', null], [expired, 'on_expired', 'keep'], [missing, 'on_missing_output', null], [missing, 'on_missing_output', 'ignore'],
    [expired, 'on_expired', UNKNOWN],
  ])('%o with %s = %p runs nothing', (finding, policy, value) => {
    expect(verdict({ ...submitted({}), finding }, { more: { [policy]: value } }).causes).toEqual([]);
  });

  test.each([[FAILED, 'on_failed', 'resubmit'], [FAILED, 'on_failed', null], [expired, 'on_expired', 'rerun'], [missing, 'on_missing_output', 'rerun']])('%o with %s = %p runs again', (finding, policy, value) => {
    const { paths, reason, computed } = verdict({ ...submitted({}), finding }, { more: { [policy]: value } });
    expect(paths).toEqual(['status']);
    expect(reason).toContain(finding.words);
    expect(computed.status).toBe(UNKNOWN);
  });

  test.each([[expired, 'on_expired'], [missing, 'on_missing_output']])('%o with %s = fail refuses the plan', (finding, policy) => {
    expect(() => verdict({ ...submitted({}), finding }, { more: { [policy]: 'fail' } }))
      .toThrow(new RegExp(`${policy} = "fail"[^]*${finding.words}[^]*set ${policy} to "rerun"`));
  });
});

describe('ETags of the materials', () => {
  const tracked = (etags: JobChange['etags']): { readonly prior: ValueObject } => {
    const config = written({});
    const { computed } = rerunOf({ config, planned: planned(config), prior: null, etags });
    return { prior: { ...planned(config), ...computed, status: 'Finished', id: 'job-1' } };
  };

  test('overwritten footage runs the job again', () => {
    const { paths, reason: _, ...rest } = verdict({ ...tracked({ id0: 'a', song: 'x' }), etags: { id0: 'b', song: 'x' } }, {});
    expect(paths).toEqual(['material_etags']);
    expect(rerunOf({ config: written({}), planned: planned(written({})), ...tracked({ id0: 'a' }), etags: { id0: 'b' } }).reason).toBe('id0 was overwritten (other ETag).');
    expect(rest.computed.digest).not.toBe(tracked({ id0: 'a' }).prior.digest);
  });

  test.each([['the same bytes', { id0: 'a' }, { id0: 'a' }], ['tracking that is switched on', null, { id0: 'a' }], ['tracking that is switched off', { id0: 'a' }, null], ['a material that is new to the list', { id0: 'a' }, { id0: 'a', other: 'b' }]])(
    '%s run nothing', (_, before, now) => {
      const { causes, computed } = verdict({ ...tracked(before), etags: now }, {});
      expect(causes).toEqual([]);
      expect(computed.material_etags).toEqual(now);
    });

  test('a change of the montage and a change of the ETags have their own causes', () => {
    expect(verdict({ ...tracked({ id0: 'a' }), etags: { id0: 'a' } }, { title: 'b' }).paths).toEqual(['input_config.title_array.0']);
    expect(verdict({ ...tracked({ id0: 'a' }), etags: { id0: 'b' } }, { title: 'b' }).paths).toEqual(['input_config.title_array.0', 'material_etags']);
  });
});

describe('run', () => {
  test.each([
    [null, 'b', 'run changed from unset to "b": the same montage is made again, and you pay again.'],
    ['a', 'b', 'run changed from "a" to "b": the same montage is made again, and you pay again.'],
    ['a', null, 'run changed from "a" to unset: the same montage is made again, and you pay again.'],
    ['a', UNKNOWN, 'run is not known before the apply.'],
    ['a', 'a', undefined],
  ])('from %p to %p: %p', (before, now, reason) => {
    const config = written({ run: now });
    const { prior } = submitted({ run: before });
    // The schema itself replaces the job, so there is no further cause.
    expect(rerunOf({ config, planned: planned(config), prior })).toMatchObject({ causes: [], ...(reason === undefined ? {} : { reason }) });
    expect(rerunOf({ config, planned: planned(config), prior }).reason).toBe(reason);
  });
});

describe('a reason lists', () => {
  const listed = (count: number) => {
    const etags = (value: string) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`https://b/${index}.mp4?Signature=secret`, value]));
    const config = written({});
    const { computed } = rerunOf({ config, planned: planned(config), prior: null, etags: etags('a') });
    const prior = { ...planned(config), ...computed, status: 'Finished', id: 'job-1' };
    return rerunOf({ config, planned: planned(config), prior, etags: etags('b') }).reason;
  };

  test.each([
    [1, 'https://b/0.mp4 was overwritten (other ETag).'],
    [2, 'https://b/0.mp4, https://b/1.mp4 were overwritten (other ETag).'],
    [8, 'https://b/7.mp4 were overwritten (other ETag).'],
    [9, 'https://b/7.mp4 and 1 more were overwritten (other ETag).'],
  ])('%d overwritten materials', (count, end) => {
    expect(listed(count)).toMatch(new RegExp(`${end.replace(/[.()]/g, '\\$&')}$`));
    expect(listed(count)).not.toMatch(/secret|and 0 more/);
  });

  test.each([[8, false], [9, true]])('%d changes, with a remark about more: %p', (count, more) => {
    const titles = (text: string) => ({ more: { input_config: { media_array: ['id0'], title_array: Array.from({ length: count }, (_, index) => `${text}${index}`) } } });
    const config = written(titles('new'));
    const { reason = '' } = rerunOf({ config, planned: planned(config), prior: submitted(titles('old')).prior });
    expect(reason.match(/changed from/g)).toHaveLength(8);
    expect(reason.endsWith(more ? '; and 1 more.' : 'to "new7".')).toBe(true);
  });
});
