import { ToyProvider } from './toy/project';

let toy: ToyProvider;
beforeAll(async () => { toy = await ToyProvider.build(); });
afterAll(() => toy.remove());

const thing = (body: string) => `resource "toy_thing" "a" {\n  name = "one"\n${body}\n}\n`;
const text = (output: string) => output.replace(/[\s│]+/g, ' ');

describe('values of every type', () => {
  const everything = thing(`
    ratio = 0.1
    big = 123456789012345678901234567890
    tags = { a = "x", "with.dot" = "é" }
    words = ["p", "", "q"]
    numbers = [3, 1.5, -2]
    matrix = [[1, 2], [], [0.3]]
    label = "Hello"
    secret = "hush"
    settings = { inner = { note = "n" } }
    parts = [{ name = "one", weight = 10 / 3 }, { name = "two" }]
    rules = [{ port = 80 }, { port = 443, note = "tls" }]
    hosts = { h = { address = "1.2.3.4", kind = "x" } }
  `);

  test('are planned, saved and refreshed unchanged', async () => {
    const project = await toy.project(everything);
    await project.apply();
    expect(await project.state('toy_thing.a')).toMatchObject({
      ratio: 0.1,
      tags: { 'a': 'x', 'with.dot': 'é' },
      words: ['p', '', 'q'],
      matrix: [[1, 2], [], [0.3]],
      settings: { mode: 'fast', inner: { depth: 7, note: 'n' }, seen: 'revision 1' },
      parts: [{ name: 'one', code: 'one-0' }, { name: 'two', weight: null, code: 'two-1' }],
      rules: expect.arrayContaining([{ port: 80, note: 'none', key: 'key-80' }, { port: 443, note: 'tls', key: 'key-443' }]),
      hosts: { h: { address: '1.2.3.4', kind: 'x' } },
    });
    expect(project.file('terraform.tfstate')).toContain('"big": 123456789012345678901234567890');
    expect(project.file('terraform.tfstate')).toMatch(/"weight": 3\.3{100,}/);
    expect((await project.plan()).changes).toBe(false);
  });

  test('shows only the changed element of a list, map or set', async () => {
    const project = await toy.project(everything);
    await project.apply();
    await project.apply(everything.replace('"1.2.3.4"', '"5.6.7.8"').replace('note = "tls"', 'note = "ssl"').replace('name = "two"', 'name = "zwei"'));
    expect(await project.state('toy_thing.a')).toMatchObject({
      parts: [{ code: 'one-0' }, { name: 'zwei', code: 'zwei-1' }],
      rules: expect.arrayContaining([{ port: 443, note: 'ssl', key: 'key-443' }]),
      hosts: { h: { address: '5.6.7.8', kind: 'x' } },
    });
    expect((await project.plan()).changes).toBe(false);
  });

  test.each([
    ['2^53 + 1', '9007199254740993'],
    ['2^64', '18446744073709551616'],
    ['negative', '-9223372036854775809'],
    ['a long fraction', '0.12345678901234567890123'],
    ['a tiny fraction', '0.00000012'],
    ['a large round number', '1e30'],
  ])('a number such as %s keeps its digits', async (_, number) => {
    const project = await toy.project(thing(`big = ${number}`));
    await project.apply();
    expect((await project.plan()).changes).toBe(false);
    expect((await project.plan(thing(`big = ${number}\nsize = 4`))).text).not.toMatch(/big +=.*->/);
  });
});

describe('defaults', () => {
  test('apply inside of nested objects, also after an attribute is no longer set', async () => {
    const project = await toy.project(thing('settings = { mode = "slow", inner = { depth = 1 } }\nsize = 9'));
    await project.apply();
    expect((await project.state('toy_thing.a'))!.settings).toMatchObject({ mode: 'slow', inner: { depth: 1, note: null } });
    await project.apply(thing('settings = { mode = "slow" }'));
    expect(await project.state('toy_thing.a')).toMatchObject({ size: 3, settings: { mode: 'slow', inner: { depth: 7 } } });
    await project.apply(thing(''));
    expect((await project.state('toy_thing.a'))!.settings).toMatchObject({ mode: 'fast', inner: { depth: 7 } });
    expect((await project.plan()).changes).toBe(false);
  });

  test('cause no change when they are written in the configuration', async () => {
    const project = await toy.project(thing(''));
    await project.apply();
    expect((await project.plan(thing('size = 3\nenabled = true\nsettings = { mode = "fast", inner = {} }'))).changes).toBe(false);
  });
});

describe('unknown values', () => {
  const dependent = (body: string) => `resource "toy_thing" "b" {\n  name = "first"\n}\nresource "toy_thing" "a" {\n${body}\n}\n`;

  test('may occur anywhere in a plan and are known after apply', async () => {
    const project = await toy.project(dependent(`
      name = "is \${toy_thing.b.id}"
      words = [toy_thing.b.id, "x"]
      tags = { a = "is \${toy_thing.b.id}" }
      parts = [{ name = toy_thing.b.id }]
      rules = [{ port = toy_thing.b.revision }]
      hosts = { h = { address = toy_thing.b.id } }
      settings = { inner = { note = toy_thing.b.id } }
    `));
    expect((await project.plan()).text).toContain('2 to add');
    await project.apply();
    expect(await project.state('toy_thing.a')).toMatchObject({
      name: 'is thing-1', words: ['thing-1', 'x'], parts: [{ name: 'thing-1', code: 'thing-1-0' }], rules: [{ port: 1, key: 'key-1' }],
    });
    expect((await project.plan()).changes).toBe(false);
  });

  test('may be a whole nested object', async () => {
    const project = await toy.project(`
      resource "terraform_data" "x" {
        input = { mode = "odd", inner = { depth = 2, note = "u" } }
      }
      resource "toy_thing" "a" {
        name = "one"
        settings = terraform_data.x.output
        parts = [for n in [terraform_data.x.id] : { name = "p" }]
      }
    `);
    await project.apply();
    expect((await project.state('toy_thing.a'))!.settings).toMatchObject({ mode: 'odd', inner: { depth: 2, note: 'u' } });
    expect((await project.plan()).changes).toBe(false);
  });

  test('require a replacement where a known change would', async () => {
    const project = await toy.project(dependent('name = "one"'));
    await project.apply();
    const { text: planned } = await project.plan(`resource "toy_thing" "c" {\n  name = "new"\n}\n${dependent('name = "is \${toy_thing.c.id}"')}`);
    expect(planned).toMatch(/name += "one" -> \(known after apply\) # forces replacement/);
  });

  test('may occur in the provider configuration during a plan', async () => {
    const project = await toy.project(`
      resource "terraform_data" "dir" {
        input = "elsewhere"
      }
      provider "toy" {
        dir = "\${path.cwd}/\${terraform_data.dir.output}"
      }
      ${thing('')}`);
    expect((await project.plan()).changes).toBe(true);
    await project.apply();
    expect(project.file('elsewhere/thing-1.json')).toContain('"name":"one"');
  });
});

describe('secrets', () => {
  test('hides a sensitive value', async () => {
    const project = await toy.project(thing('secret = "very-hush"'));
    const { text: planned } = await project.plan();
    expect(planned).toMatch(/secret += \(sensitive value\)/);
    expect(planned).not.toContain('very-hush');
  });

  test('hides an invalid sensitive value', async () => {
    const project = await toy.project(thing('secret = "zq"'));
    const { code, stdout, stderr } = await project.run('plan');
    expect(code).toBe(1);
    expect(text(stderr)).toContain('secret must have from 3 to 100 characters');
    expect(stdout + stderr.replace(/secret = "zq"/, '')).not.toContain('zq');
  });

  test('passes a write-only value only to the resource', async () => {
    const project = await toy.project(thing('password = "once-only"'));
    await project.apply();
    expect(project.things['thing-1'].password).toBe('once-only');
    expect(project.file('terraform.tfstate')).not.toContain('once-only');
    expect((await project.plan()).changes).toBe(false);
  });
});

describe('semantic equality', () => {
  test('plans no change for a semantically equal value in the configuration or from the service', async () => {
    const project = await toy.project(thing('label = "Hello"'));
    await project.apply();
    expect((await project.plan(thing('label = "HELLO"'))).changes).toBe(false);
    project.meddle('thing-1', (stored) => ({ ...stored, label: 'hello' }));
    expect((await project.plan()).changes).toBe(false);
    expect((await project.plan(thing('label = "Goodbye"'))).changes).toBe(true);
  });
});

describe('replacement inside nested objects', () => {
  test('names the attribute', async () => {
    const project = await toy.project(thing('hosts = { h = { address = "x", kind = "k" }, i = { address = "y" } }'));
    await project.apply();
    expect((await project.plan(thing('hosts = { h = { address = "z", kind = "k" }, i = { address = "y" } }'))).text).toContain('0 to add, 1 to change');
    expect((await project.plan(thing('hosts = { h = { address = "x", kind = "l" }, i = { address = "y" } }'))).text)
      .toMatch(/kind += "k" -> "l" # forces replacement/);
    expect((await project.plan(thing('hosts = { i = { address = "y" } }'))).text).toContain('1 to add, 0 to change, 1 to destroy');
  });
});

describe('invalid configuration', () => {
  test.each([
    ['a missing argument inside a nested object', 'parts = [{ name = "ok" }, { weight = 1 }]', /attribute "name" is required/],
    ['an explicit null inside a nested object', 'parts = [{ name = null }]', /parts\[0\]\.name is required/],
    ['an explicit null inside a map', 'hosts = { h = { address = null } }', /hosts\.h\.address is required/],
    ['a value out of range', 'size = 11', /size must be from 1 to 10, got 11/],
    ['a fraction for a whole number', 'size = 1.5', /size must be a whole number, got 1\.5/],
    ['a computed value that is set', 'settings = { seen = "me" }', /settings\.seen is set only by the provider/],
    ['a duration that is none', 'timeouts = { create = "soon" }', /timeouts\.create must be a duration such as "30m"/],
  ])('%s', async (_, body, expected) => {
    const project = await toy.project(thing(body));
    const { code, stdout, stderr } = await project.run('validate');
    expect(code).toBe(1);
    expect(text(stdout + stderr)).toMatch(expected);
  });

  test('shows errors of the resource at their argument', async () => {
    const project = await toy.project(thing('').replace('"one"', '"forbidden"'));
    const { stderr } = await project.run('plan');
    expect(stderr).toContain('Forbidden name');
    expect(stderr).toMatch(/name = "forbidden"/);
  });

  test('continues after warnings', async () => {
    const project = await toy.project(thing('label = "dull"\nold = "x"'));
    const { text: planned } = await project.plan();
    expect(planned).toContain('Dull label');
    expect(text(planned)).toContain('old: Use label.');
    expect(planned).toContain('1 to add');
  });
});

test('publishes the declared schema', async () => {
  const project = await toy.project(thing(''));
  const { stdout } = await project.run('providers', ['schema', '-json']);
  const schema = JSON.parse(stdout).provider_schemas['registry.terraform.io/toys/toy'].resource_schemas.toy_thing;
  expect(schema.version).toBe(2);
  expect(schema.block.attributes).toMatchObject({
    id: { type: 'string', computed: true, description: 'Chosen by the toy.' },
    name: { type: 'string', required: true },
    size: { type: 'number', optional: true, computed: true },
    tags: { type: ['map', 'string'], optional: true },
    matrix: { type: ['list', ['list', 'number']], optional: true },
    secret: { type: 'string', optional: true, sensitive: true },
    old: { deprecated: true },
    parts: { nested_type: { nesting_mode: 'list', attributes: { name: { required: true }, code: { computed: true } } }, optional: true },
    rules: { nested_type: { nesting_mode: 'set' } },
    hosts: { nested_type: { nesting_mode: 'map' } },
    settings: { nested_type: { nesting_mode: 'single', attributes: { inner: { nested_type: { nesting_mode: 'single' } } } }, optional: true, computed: true },
  });
});
