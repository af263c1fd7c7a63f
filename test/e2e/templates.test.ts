import { cloudWithBuckets, environmentOf } from './cloud';
import { unwrapped, Workspace } from './workspace';
import type { LocalService } from '../../local/src';

const JOB = 'ims_highlight_montage_job.a';
const EP1 = 'https://footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4';

let cloud: LocalService;
beforeAll(async () => { cloud = await cloudWithBuckets(); });
afterAll(() => cloud.close());

const workspace = () => new Workspace(environmentOf(cloud));
const submissions = () => cloud.service.jobs.readable().length;
const submitted = (id: string) => {
  const { EditingConfig = '{}', OutputConfig } = cloud.service.jobs.find(id)!.data;
  return { editing: JSON.parse(EditingConfig), output: JSON.parse(OutputConfig) };
};

const SIZE = { Width: 540, Height: 960 };
const title = (FontSize: number, more: object = {}) => ({ EditingTemplateConfig: { TitleConfig: { FontSize }, ...more }, OutputTemplateConfig: SIZE });

interface JobOptions { readonly input?: string; readonly editing?: string; readonly output?: string; readonly more?: string; readonly follow?: boolean }

/** A job that takes its size from the template, and its title style unless `editing` sets it. */
function job(name: string, template: object | string, { input = '', editing, output = '', more = '', follow }: JobOptions = {}): string {
  return `
    resource "ims_highlight_montage_job" "${name}" {
      input_config  = { media_array = ["${EP1}"], title_array = ["Now open ${name}"]\n ${input} }
      ${editing === undefined ? '' : `editing_config = { ${editing} }`}
      output_config = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/${name}_{index}.mp4"\n ${output} }
      templates = [{
        config      = ${typeof template === 'string' ? template : `jsonencode(${JSON.stringify(template)})`}
        template_id = "tpl-1"
        ${follow === undefined ? '' : `follow = ${follow}`}
      }]
      ${more}
    }`;
}

async function applied(terraform: Workspace): Promise<void> {
  await terraform.apply();
  expect(await terraform.plan()).toMatchObject({ changes: false });
}

async function refusal(hcl: string): Promise<string> {
  const before = submissions();
  const terraform = workspace().configure(hcl);
  const { code, stderr } = await terraform.run('plan', '-no-color');
  expect(code).toBe(1);
  expect(submissions()).toBe(before);
  return unwrapped(stderr);
}

test('submits template values for unset parameters, and the plan shows the merged montage', async () => {
  const terraform = workspace().configure(job('a', title(80, { BackgroundMusicConfig: { Volume: 0.4 } })));
  const { text } = await terraform.plan();
  expect(text).toContain('1 to add');
  expect(text).toMatch(/FontSize\s*= 80/);
  await applied(terraform);
  const state = await terraform.state(JOB);
  expect(submitted(state.id)).toEqual({
    editing: { TitleConfig: { FontSize: 80 }, BackgroundMusicConfig: { Volume: 0.4 } },
    output: { MediaURL: 'https://output.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', ...SIZE },
  });
  expect(state).toMatchObject({ picked_template: 'tpl-1', editing_config: { background_music_config: null, media_config: { volume: 0 } } });
  expect(JSON.parse(state.merged_config)).toMatchObject({ EditingConfig: { TitleConfig: { FontSize: 80 } } });
});

test('editing a template runs exactly the affected jobs again, and the plan names the changed part', async () => {
  const jobs = (template: object) => job('a', template) + job('own', template, { editing: 'title_config = { font_size = 60 }' });
  const terraform = workspace().configure(jobs(title(80)));
  await applied(terraform);
  const [before, first, own] = [submissions(), await terraform.state(JOB), await terraform.state('ims_highlight_montage_job.own')];

  terraform.configure(jobs(title(100)));
  const { text } = await terraform.plan();
  expect(text).toContain('1 to add, 1 to change, 1 to destroy');
  expect(text).toContain('ims_highlight_montage_job.a must be replaced');
  expect(text).toContain('ims_highlight_montage_job.own will be updated in-place');
  expect(text).toContain('forces replacement');
  expect(unwrapped(text)).toContain('Template tpl-1: EditingConfig.TitleConfig.FontSize changed from 80 to 100.');
  await applied(terraform);
  expect(submissions()).toBe(before + 1);
  expect(submitted((await terraform.state(JOB)).id).editing).toEqual({ TitleConfig: { FontSize: 100 } });
  expect((await terraform.state(JOB)).id).not.toBe(first.id);
  expect((await terraform.state('ims_highlight_montage_job.own')).id).toBe(own.id);
});

test('a semantically equal template is not a change, and moving its values into the job runs nothing', async () => {
  const terraform = workspace().configure(job('a', title(80)));
  await applied(terraform);
  const before = submissions();

  terraform.configure(job('a', `jsonencode(${JSON.stringify({
    OutputTemplateConfig: { Height: 960, Width: 540, Count: 1 }, EditingTemplateConfig: { TitleConfig: { FontSize: 80, Y: null } }, InputTemplateConfig: {},
  })})`));
  expect((await terraform.plan()).text).not.toContain('replaced');
  await applied(terraform);

  terraform.configure(job('a', title(80), { editing: 'title_config = { font_size = 80 }', output: 'width = 540\n height = 960' }).replace(/templates = [^]*?\}\]/, ''));
  expect((await terraform.plan()).text).toContain('0 to add, 1 to change, 0 to destroy');
  await applied(terraform);
  expect(await terraform.state(JOB)).toMatchObject({ picked_template: null, merged_config: null });
  expect(submissions()).toBe(before);
});

test('follow = false keeps the submitted template until the job runs for another reason', async () => {
  const pinned = (size: number, more = '') => job('a', title(size), { follow: false, more });
  const terraform = workspace().configure(pinned(80));
  await applied(terraform);
  const [before, { id }] = [submissions(), await terraform.state(JOB)];

  terraform.configure(pinned(100));
  expect((await terraform.plan()).text).toContain('0 to add, 1 to change, 0 to destroy');
  await applied(terraform);
  expect(await terraform.state(JOB)).toMatchObject({ id, merged_config: expect.stringContaining('"FontSize":80') });
  expect(submissions()).toBe(before);

  terraform.configure(pinned(100, 'run = "second"'));
  expect((await terraform.plan()).text).toMatch(/run\s+= "second" # forces replacement/);
  await applied(terraform);
  expect(submissions()).toBe(before + 1);
  expect(submitted((await terraform.state(JOB)).id).editing).toEqual({ TitleConfig: { FontSize: 100 } });

  terraform.configure(pinned(120, 'run = "second"'));
  await applied(terraform);
  terraform.configure(pinned(120, 'run = "second"').replace('follow = false', 'follow = true'));
  const { text } = await terraform.plan();
  expect(unwrapped(text)).toContain('Template tpl-1: EditingConfig.TitleConfig.FontSize changed from 100 to 120.');
  expect(text).toContain('1 to add, 0 to change, 1 to destroy');
  await applied(terraform);
  expect(submissions()).toBe(before + 2);
});

test('merges a template that is known only at apply', async () => {
  const hcl = (size: number) => `resource "terraform_data" "template" { input = jsonencode(${JSON.stringify(title(size, { MediaConfig: { Volume: 1 } }))}) }
    ${job('a', 'terraform_data.template.output')}`;
  const terraform = workspace().configure(hcl(80));
  const { text } = await terraform.plan();
  expect(text).toMatch(/digest\s+= \(known after apply\)/);
  await applied(terraform);
  const first = await terraform.state(JOB);
  expect(submitted(first.id).editing).toEqual({ TitleConfig: { FontSize: 80 }, MediaConfig: { Volume: 1 } });
  expect(first.editing_config).toMatchObject({ media_config: null, background_music_config: { volume: 0.2 } });

  terraform.configure(hcl(90));
  expect(unwrapped((await terraform.plan()).text)).toContain('The content of template tpl-1 is not known before the apply');
  await applied(terraform);
  expect(submitted((await terraform.state(JOB)).id).editing).toMatchObject({ TitleConfig: { FontSize: 90 } });
});

test('with several templates each job keeps its template, and a new template is picked only by its share of the jobs', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const hcl = (count: number) => names.map((name) => `
    resource "ims_highlight_montage_job" "${name}" {
      input_config  = { media_array = ["${EP1}"], title_array = ["${name}"] }
      output_config = { media_url = "https://output.oss-cn-shanghai.aliyuncs.com/${name}_{index}.mp4" }
      templates = [for i in range(${count}) : { config = jsonencode({ EditingTemplateConfig = { TitleConfig = { FontSize = 50 + i } }, OutputTemplateConfig = { Width = 540, Height = 960 } }) }]
    }`).join('');
  const terraform = workspace().configure(hcl(2));
  await applied(terraform);
  const states = await Promise.all(names.map((name) => terraform.state(`ims_highlight_montage_job.${name}`)));
  const picks = states.map((state) => state.picked_template);
  expect(new Set(picks)).toEqual(new Set(['templates[0]', 'templates[1]']));

  terraform.configure(hcl(3));
  await applied(terraform);
  const later = await Promise.all(names.map((name) => terraform.state(`ims_highlight_montage_job.${name}`)));
  later.forEach((state, index) => {
    const moved = state.picked_template === 'templates[2]';
    expect(state.picked_template).toBe(moved ? 'templates[2]' : picks[index]);
    expect(state.id === states[index].id).toBe(!moved);
  });
  expect(later.some(({ picked_template }) => picked_template === 'templates[2]')).toBe(true);
  expect(later.some(({ picked_template }) => picked_template !== 'templates[2]')).toBe(true);
});

test('an imported job that was submitted with a template is not paid again', async () => {
  const terraform = workspace().configure(job('a', title(80, { BackgroundMusicConfig: { Volume: 0.4 } }), { more: 'run = "import"' }));
  await applied(terraform);
  const [before, { id }] = [submissions(), await terraform.state(JOB)];
  const fresh = workspace().configure(`import {\n to = ${JOB}\n id = "${id}"\n}\n${job('a', title(80, { BackgroundMusicConfig: { Volume: 0.4 } }))}`);
  await applied(fresh);
  expect(await fresh.state(JOB)).toMatchObject({ id });
  expect(submissions()).toBe(before);
});

test('rejects invalid templates at plan, at their attribute', async () => {
  expect(await refusal(job('a', '"{ \\"EditingTemplateConfig\\": }"'))).toMatch(/IMS1002: templates\[0\]\.config.*"}" at line 1, column 28/);
  expect(await refusal(job('a', { VideoTracks: [], AudioTracks: [] }, { output: 'width = 540\n height = 960' })))
    .toMatch(/IMS1015: templates\[0\]\.config.*an object with AudioTracks, VideoTracks.*BatchEditing/);
  expect(await refusal(job('a', { EditingTemplateConfig: { TitleConfig: { FontColor: 'red' } }, OutputTemplateConfig: SIZE })))
    .toMatch(/IMS1301: templates\[0\]\.config.*Template tpl-1, EditingTemplateConfig\.TitleConfig\.FontColor: Got "red"/);
  expect(await refusal(job('a', { OutputTemplateConfig: { Width: 540 } }))).toMatch(/IMS1003: output_config\.height.*Merged with template tpl-1/);
});

test('rejects a template with follow = false only when a job would run with it', async () => {
  const terraform = workspace().configure(job('a', title(80), { follow: false }));
  await applied(terraform);
  const bad = { EditingTemplateConfig: { TitleConfig: { FontSize: 9000 } }, OutputTemplateConfig: SIZE };
  terraform.configure(job('a', bad, { follow: false }));
  await applied(terraform);
  expect(await refusal(job('a', bad, { follow: false }))).toMatch(/IMS1005: templates\[0\]\.config/);
  terraform.configure(job('a', bad, { follow: false, more: 'run = "again"' }));
  expect(unwrapped((await terraform.run('plan', '-no-color')).stderr)).toMatch(/IMS1005: templates\[0\]\.config/);
});

describe('facts about the footage', () => {
  const INLINE = { output: 'width = 540\n height = 960' };
  const withFacts = (facts: string, { input = '', before = '' } = {}) =>
    `${before}\n${job('a', { OutputTemplateConfig: {} }, { ...INLINE, input, more: `materials = [{ media = "${EP1}", ${facts} }]` })}`;
  const TARGET = 'highlight_strategy = { target_duration_config = { target_duration = 300 } }';

  test('reject at plan what the footage cannot provide, and warn about footage without voices', async () => {
    expect(await refusal(withFacts('duration = 120.5', { input: TARGET })))
      .toMatch(/IMS1207: input_config\.highlight_strategy\.target_duration_config\.target_duration.*Got 300 s; allowed is 5 s to 120\.5 s/);
    expect(await refusal(withFacts('duration = 7201'))).toMatch(/IMS1111: input_config\.media_array.*Got 7201 s of footage/);
    const { text } = await workspace().configure(withFacts('has_audio = false')).plan();
    expect(unwrapped(text)).toMatch(/IMS2109: input_config\.media_array\[0\].*without an audio track/);
  });

  test('reject at apply what only the apply knows, before anything is submitted', async () => {
    const before = submissions();
    const terraform = workspace().configure(withFacts('duration = tonumber(terraform_data.length.output)', {
      input: TARGET, before: 'resource "terraform_data" "length" { input = "120" }',
    }));
    expect((await terraform.plan()).changes).toBe(true);
    const { code, stderr } = await terraform.run('apply', '-auto-approve', '-no-color');
    expect(code).toBe(1);
    expect(unwrapped(stderr)).toMatch(/IMS1207.*Got 300 s; allowed is 5 s to 120 s/);
    expect(submissions()).toBe(before);
    expect(await terraform.state(JOB)).toBeUndefined();
  });

  test('run nothing when they change', async () => {
    const terraform = workspace().configure(withFacts('duration = 600'));
    await applied(terraform);
    terraform.configure(withFacts('duration = 601, has_audio = true'));
    expect((await terraform.plan()).text).toContain('0 to add, 1 to change, 0 to destroy');
    await applied(terraform);
  });
});
