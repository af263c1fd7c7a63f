import { clientOf, cloudWithBuckets, environmentOf } from './cloud';
import { unwrapped, Workspace } from './workspace';
import type { LocalService } from '../../local/src';
import { deletePipeline, deleteTemplate, getPipeline, getTemplate, type ImsClient, listPipelines, updatePipeline, updateTemplate } from '../../src/ims';

let cloud: LocalService;
let client: ImsClient;
beforeAll(async () => {
  cloud = await cloudWithBuckets();
  client = clientOf(cloud);
});
afterAll(() => cloud.close());

const workspace = () => new Workspace(environmentOf(cloud));
const caller = () => client.caller;

const PIPELINE = 'ims_pipeline.queue';
const pipeline = (name: string, more = '') => `resource "ims_pipeline" "queue" {
  name  = "${name}"
  speed = ${/speed/.test(more) ? '"Boost"' : '"Standard"'}
  ${more.replace('speed', '')}
}`;

describe('ims_pipeline', () => {
  test('is created paused, updated in place, replaced for another speed, imported and deleted', async () => {
    const terraform = workspace().configure(pipeline('nightly', 'status = "Paused"'));
    await terraform.apply();
    const { id } = await terraform.state(PIPELINE);
    expect(await getPipeline(caller(), id)).toMatchObject({ name: 'nightly', speed: 'Standard', priority: 6, status: 'Paused' });
    expect((await terraform.plan()).changes).toBe(false);

    terraform.configure(pipeline('every night', 'priority = 9'));
    expect((await terraform.plan()).text).toContain('0 to add, 1 to change, 0 to destroy');
    await terraform.apply();
    expect(await getPipeline(caller(), id)).toMatchObject({ name: 'every night', priority: 9, status: 'Active' });
    expect((await terraform.plan()).changes).toBe(false);

    terraform.configure(pipeline('every night', 'speed'));
    expect((await terraform.plan()).text).toMatch(/"Standard" -> "Boost" # forces replacement/);
    await terraform.apply();
    const replaced = await terraform.state(PIPELINE);
    expect(replaced).toMatchObject({ speed: 'Boost', priority: 6 });
    expect(await getPipeline(caller(), id)).toBeUndefined();

    await terraform.ok('state', 'rm', PIPELINE);
    await terraform.ok('import', PIPELINE, replaced.id);
    expect((await terraform.plan()).changes).toBe(false);
    await terraform.ok('destroy', '-auto-approve');
    expect(await getPipeline(caller(), replaced.id)).toBeUndefined();
  });

  test('reports a pipeline that was paused outside Terraform, and creates a deleted one again', async () => {
    const terraform = workspace().configure(pipeline('drifting'));
    await terraform.apply();
    const { id } = await terraform.state(PIPELINE);
    await updatePipeline(caller(), id, { status: 'Paused' });
    expect((await terraform.plan()).text).toMatch(/status\s+= "Paused" -> "Active"/);
    await terraform.apply();
    expect(await getPipeline(caller(), id)).toMatchObject({ status: 'Active' });

    await deletePipeline(caller(), id);
    expect((await terraform.plan()).text).toContain('1 to add, 0 to change, 0 to destroy');
    await terraform.apply();
    expect((await terraform.state(PIPELINE)).id).not.toBe(id);
    await terraform.ok('destroy', '-auto-approve');
  });

  test('does not create a second pipeline when the first was lost between response and state', async () => {
    const terraform = workspace().configure(pipeline('lost'));
    await terraform.apply();
    const { id } = await terraform.state(PIPELINE);
    await terraform.ok('state', 'rm', PIPELINE);
    const { code, stderr } = await terraform.run('apply', '-auto-approve', '-no-color');
    expect(code).toBe(1);
    expect(unwrapped(stderr)).toMatch(new RegExp(`A pipeline "lost" of speed Standard already exists.*terraform import <address> ${id}`));
    expect((await listPipelines(caller())).filter(({ name }) => name === 'lost')).toHaveLength(1);
    await terraform.ok('import', PIPELINE, id);
    await terraform.ok('destroy', '-auto-approve');
  });

  test('explains the limits of the account', async () => {
    const terraform = workspace().configure('resource "ims_pipeline" "queue" {\n  count = 2\n  name  = "fast \${count.index}"\n  speed = "Boost"\n}');
    const { code, stderr } = await terraform.run('apply', '-auto-approve', '-no-color');
    expect(code).toBe(1);
    expect(unwrapped(stderr)).toMatch(/pipeline "fast \d" was not created.*LimitExceeded\.Pipeline.*request id.*1 of speed Boost.*4 others/);
    await terraform.ok('destroy', '-auto-approve');
  });

  test('a data source reads a pipeline that is managed elsewhere', async () => {
    const [standard] = await listPipelines(caller(), { speed: 'Standard' });
    const terraform = workspace().configure(`data "ims_pipeline" "x" { pipeline_id = "${standard.pipelineId}" }\noutput "name" { value = data.ims_pipeline.x.name }`);
    expect(await terraform.apply()).toContain(`name = "${standard.name}"`);
    const { stderr } = await terraform.configure('data "ims_pipeline" "x" { pipeline_id = "nobody" }').run('plan', '-no-color');
    expect(unwrapped(stderr)).toMatch(/does not know pipeline nobody.*region/);
  });
});

const TEMPLATE = 'ims_editing_template.look';
const look = (fontSize: number, more = '', name = 'house style') => `resource "ims_editing_template" "look" {
  name = "${name}"
  type = "BatchEditing"
  batch_config = {
    editing_template_config = { title_config = { font_size = ${fontSize} } }
    output_template_config  = { width = 540, height = 960 }
  }
  ${more}
}
output "config" { value = ims_editing_template.look.config }`;

describe('ims_editing_template', () => {
  test('a typed config is created, has an empty plan, is updated in place with the new JSON in the plan, imported with generated configuration, and deleted', async () => {
    const terraform = workspace().configure(look(60));
    expect((await terraform.plan()).text).toMatch(/config = jsonencode|config\s+= /);
    await terraform.apply();
    const { id, config } = await terraform.state(TEMPLATE);
    expect(JSON.parse(config)).toEqual({ EditingTemplateConfig: { TitleConfig: { FontSize: 60 } }, OutputTemplateConfig: { Width: 540, Height: 960 } });
    expect(JSON.parse((await getTemplate(caller(), id))!.config!)).toMatchObject(JSON.parse(config));
    expect((await terraform.plan()).changes).toBe(false);

    terraform.configure(look(72));
    const { text } = await terraform.plan();
    expect(text).toContain('0 to add, 1 to change, 0 to destroy');
    expect(text).toMatch(/font_size\s+= 60 -> 72/);
    expect(text).toMatch(/~ config\s+= jsonencode\([\s\S]*FontSize = 60 -> 72/);
    await terraform.apply();
    expect(await terraform.state(TEMPLATE)).toMatchObject({ id });
    expect((await getTemplate(caller(), id))!.config).toContain('72');
    expect((await terraform.plan()).changes).toBe(false);

    const importing = workspace().configure(`import {\n  to = ims_editing_template.look\n  id = "${id}"\n}`);
    expect((await importing.plan('-generate-config-out=generated.tf')).text).toContain('1 to import, 0 to add, 0 to change, 0 to destroy');
    expect(importing.read('generated.tf')).toMatch(/type\s+= "BatchEditing"/);
    await importing.apply();
    expect((await importing.plan()).changes).toBe(false);
    await terraform.ok('destroy', '-auto-approve');
    expect(await getTemplate(caller(), id)).toBeUndefined();
  });

  test('JSON is compared by semantic equality, and keys that the service adds are not a change', async () => {
    const json = (config: string) => `resource "ims_editing_template" "look" {\n  name = "timeline"\n  type = "Timeline"\n  config = ${config}\n}`;
    const terraform = workspace().configure(json('jsonencode({ VideoTracks = [], Note = 1.0 })'));
    await terraform.apply();
    const { id } = await terraform.state(TEMPLATE);
    expect((await getTemplate(caller(), id))!.config).toContain('Version');
    expect((await terraform.plan()).changes).toBe(false);
    expect((await terraform.configure(json('"{ \\"Note\\": 1, \\"VideoTracks\\": [] }"')).plan()).changes).toBe(false);
    await terraform.ok('destroy', '-auto-approve');
  });

  test('drift is corrected, a deleted template is created again, and another type replaces the template', async () => {
    const terraform = workspace().configure(look(60, '', 'drifting'));
    await terraform.apply();
    const { id } = await terraform.state(TEMPLATE);
    await updateTemplate(caller(), id, { config: '{"OutputTemplateConfig":{"Width":720,"Height":960},"EditingTemplateConfig":{"TitleConfig":{"FontSize":60}}}' });
    const { text } = await terraform.plan();
    expect(text).toMatch(/width\s+= 720 -> 540/);
    expect(text).not.toMatch(/additional_json/);
    await terraform.apply();
    expect((await terraform.plan()).changes).toBe(false);

    await deleteTemplate(caller(), id);
    expect((await terraform.plan()).text).toContain('1 to add, 0 to change, 0 to destroy');
    await terraform.apply();
    const again = await terraform.state(TEMPLATE);
    expect(again.id).not.toBe(id);

    terraform.configure('resource "ims_editing_template" "look" {\n  name = "drifting"\n  type = "Timeline"\n  config = jsonencode({ VideoTracks = [] })\n}');
    expect((await terraform.plan()).text).toMatch(/"BatchEditing" -> "Timeline" # forces replacement/);
    await terraform.apply();
    await terraform.ok('destroy', '-auto-approve');
    expect(await getTemplate(caller(), again.id)).toBeUndefined();
  });
});
