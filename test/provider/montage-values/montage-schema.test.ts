import { EDITING_CONFIG, INPUT_CONFIG, MONTAGE, OUTPUT_CONFIG, type FieldSpec, snakeCase } from '../../../src/montage';
import { Attribute, type Attributes } from '../../../src/provider/framework';
import { attributesOf, configAttribute } from '../../../src/provider/montage-values/montage-schema';

const nested = (attribute: Attribute) => (attribute.type as unknown as { attributes?: Attributes }).attributes;

function walk(spec: FieldSpec, attribute: Attribute, path: string, visit: (spec: FieldSpec, attribute: Attribute, path: string) => void): void {
  visit(spec, attribute, path);
  const object = spec.type === 'object' ? spec : spec.type === 'list' || spec.type === 'map' ? spec.of : undefined;
  if (object?.type !== 'object') return;
  for (const [name, field] of Object.entries(object.fields)) {
    const inner = nested(attribute)?.[snakeCase(name)];
    expect([`${path}.${name}`, inner === undefined]).toEqual([`${path}.${name}`, false]);
    walk(field, inner!, `${path}.${name}`, visit);
  }
}

test('has an attribute with a description for each field of the model, at every depth', () => {
  let count = 0;
  for (const [name, spec] of Object.entries(MONTAGE.fields)) {
    walk(spec, configAttribute(spec as never), name, (_, attribute, path) => {
      count++;
      expect([path, attribute.options.description]).toEqual([path, expect.stringMatching(/\w{3,}.*[.…]$/)]);
    });
  }
  expect(count).toBeGreaterThan(200);
});

test('has additional_json in every object', () => {
  walk(EDITING_CONFIG, configAttribute(EDITING_CONFIG), 'EditingConfig', (spec, attribute, path) => {
    if (spec.type === 'object') expect([path, nested(attribute)!.additional_json]).toEqual([path, expect.any(Attribute)]);
  });
});

test('compares additional_json regardless of key order and number format, but with list order and nulls', () => {
  const { equals } = attributesOf(OUTPUT_CONFIG).additional_json.options;
  expect(equals!('{"a":1,"b":{"c":[1,2],"d":1.5}}', '{ "b": { "d": 15e-1, "c": [1.0, 2] }, "a": 1.0 }')).toBe(true);
  expect(equals!('{"a":[1,2]}', '{"a":[2,1]}')).toBe(false);
  expect(equals!('{"a":null}', '{}')).toBe(false);
});

test('marks the URL of a face as sensitive, and describes what is stored', () => {
  const faces = nested(nested(attributesOf(INPUT_CONFIG).highlight_strategy)!.face_info)!.image_info_list;
  expect(nested(faces)!.image_url.options).toMatchObject({ sensitive: true, description: expect.stringContaining('the state file contains it as written') });
  expect(nested(faces)!.name.options.sensitive).toBeUndefined();
});

test('plans documented defaults, except those that depend on other fields', () => {
  const strategy = nested(attributesOf(INPUT_CONFIG).highlight_strategy)!;
  expect(nested(strategy.theme_config)!.theme_type.options.default).toBe('JumpHighlight');
  expect(strategy.plot_pacing_type.options.default).toBeUndefined();
  expect(attributesOf(OUTPUT_CONFIG).count.options.default).toBe(1);
  expect(attributesOf(EDITING_CONFIG).process_config.options.default).toEqual({});
  expect(attributesOf(EDITING_CONFIG).title_config.options.default).toBeUndefined();
});
