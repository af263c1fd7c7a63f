import { ToyProvider } from './toy/project';

let toy: ToyProvider;
beforeAll(async () => { toy = await ToyProvider.build(); });
afterAll(() => toy.remove());

const thing = (body: string) => `resource "toy_thing" "a" {\n${body}\n}\n`;

describe('lifecycle of a resource', () => {
  test('creates, plans no change, updates, replaces and destroys', async () => {
    const project = await toy.project(thing('name = "one"\nsize = 4'));
    expect((await project.run('validate')).stdout).toContain('The configuration is valid');

    expect(await project.apply()).toContain('1 added, 0 changed, 0 destroyed');
    expect(project.things['thing-1']).toMatchObject({ name: 'one', size: 4, revision: 1 });
    expect((await project.plan()).changes).toBe(false);

    expect(await project.apply(thing('name = "one"\nsize = 5'))).toContain('0 added, 1 changed, 0 destroyed');
    expect(await project.state('toy_thing.a')).toMatchObject({ id: 'thing-1', size: 5, revision: 2 });
    expect((await project.plan()).changes).toBe(false);

    const { text } = await project.plan(thing('name = "two"\nsize = 5'));
    expect(text).toMatch(/name += "one" -> "two" # forces replacement/);
    expect(await project.apply()).toContain('1 added, 0 changed, 1 destroyed');
    expect((await project.state('toy_thing.a'))!.name).toBe('two');

    expect((await project.run('destroy')).stdout).toContain('1 destroyed');
    expect(project.things).toEqual({});
  });

  test('corrects drift', async () => {
    const project = await toy.project(thing('name = "one"'));
    await project.apply();
    project.meddle('thing-1', (stored) => ({ ...stored, size: 9 }));
    expect((await project.plan()).text).toMatch(/size += 9 -> 3/);
    await project.apply();
    expect(project.things['thing-1'].size).toBe(3);
  });

  test('creates a resource again that was deleted outside of Terraform', async () => {
    const project = await toy.project(thing('name = "one"'));
    await project.apply();
    project.lose('thing-1');
    expect((await project.plan()).text).toContain('1 to add');
  });

  test('shows computed values as known after apply, except with useStateForUnknown', async () => {
    const project = await toy.project(thing('name = "one"'));
    await project.apply();
    const { text } = await project.plan(thing('name = "one"\nsize = 4'));
    expect(text).toMatch(/revision += 1 -> \(known after apply\)/);
    expect(text).toMatch(/id += "thing-1"\n/);
  });

  test('replaces with a reason if the resource requires it', async () => {
    const project = await toy.project(thing('name = "one"'));
    await project.apply();
    const { text } = await project.plan(thing('name = "one"\nbehaviour = "replace"'));
    expect(text).toContain('1 to add, 0 to change, 1 to destroy');
    expect(text).toContain('the behaviour asks for it');
  });

  test('plans computed values that the resource sets', async () => {
    const project = await toy.project(thing('name = "one"\nbehaviour = "renumber"'));
    await project.apply();
    expect((await project.plan()).text).toMatch(/revision += 1 -> \(known after apply\)/);
  });

  test('imports a resource and generates its configuration', async () => {
    const project = await toy.project(thing('name = "one"\nsize = 8\ntags = { a = "b" }'));
    await project.apply();
    await project.run('state', ['rm', 'toy_thing.a']);
    project.write('import {\n  to = toy_thing.b\n  id = "thing-1"\n}\n');
    const { stdout } = await project.run('plan', ['-generate-config-out=generated.tf']);
    expect(stdout).toContain('1 to import, 0 to add, 0 to change, 0 to destroy');
    expect(project.file('generated.tf')).toMatch(/size += 8/);
    await project.apply();
    expect((await project.plan()).changes).toBe(false);
  });

  test('reports an import of a resource that does not exist', async () => {
    const project = await toy.project(thing('name = "one"'));
    expect((await project.run('import', ['toy_thing.a', 'thing-77'])).stderr).toContain('Cannot import non-existent remote object');
  });

  test('preserves private state', async () => {
    const project = await toy.project(thing('name = "one"\ntags = { mark = "create" }'));
    await project.apply();
    expect((await project.plan()).changes).toBe(false);
  });

  test('passes timeouts in milliseconds', async () => {
    const project = await toy.project(thing('name = "one"\ntimeouts = { create = "1h30m" }'));
    await project.apply();
    expect(project.things['thing-1'].connectTimeout).toBe(5_400_000);
    expect((await project.plan()).changes).toBe(false);
  });
});

describe('state upgrade', () => {
  const aged = (version: number, change: (attributes: Record<string, any>) => void) => (state: any) => {
    const [instance] = state.resources[0].instances;
    instance.schema_version = version;
    change(instance.attributes);
  };

  test('upgrades a state and drops attributes that the schema no longer has', async () => {
    const project = await toy.project(thing('name = "one"'));
    await project.apply();
    project.rewriteState(aged(1, (attributes) => Object.assign(attributes, { title: attributes.name, name: undefined, gone: [1] })));
    expect((await project.plan()).changes).toBe(false);
    await project.apply(thing('name = "one"\nsize = 4'));
    expect(project.stored()[0].instances[0].schema_version).toBe(2);
  });

  test('drops an unknown attribute without a new schema version', async () => {
    const project = await toy.project(thing('name = "one"'));
    await project.apply();
    project.rewriteState(aged(2, (attributes) => { attributes.settings.inner.gone = 'x'; }));
    expect((await project.plan()).changes).toBe(false);
  });

  test('reports what to do if there is no upgrader', async () => {
    const project = await toy.project(thing('name = "one"'));
    await project.apply();
    project.rewriteState(aged(0, () => undefined));
    expect((await project.run('plan')).stderr.replace(/[\s│]+/g, ' ')).toContain('Upgrade with an older version of the provider first.');
  });
});

describe('data sources', () => {
  test('reads with defaults and nested values', async () => {
    const project = await toy.project(thing('name = "one"\nsize = 4'));
    await project.apply();
    await project.apply(`${thing('name = "one"\nsize = 4')}data "toy_lookup" "b" {\n  name = "one"\n}\noutput "depth" {\n  value = data.toy_lookup.b.settings.inner.depth\n}\n`);
    expect(await project.state('data.toy_lookup.b')).toEqual({
      id: 'thing-1', name: 'one', fallback: 'none', size: 4, settings: { mode: 'fast', inner: { depth: 7 } },
    });
  });

  test('reports an error at its argument', async () => {
    const project = await toy.project('data "toy_lookup" "b" {\n  name = "nobody"\n}\n');
    const { code, stderr } = await project.run('plan');
    expect(code).toBe(1);
    expect(stderr).toContain('No such thing');
    expect(stderr).toMatch(/name += "nobody"/);
  });
});
