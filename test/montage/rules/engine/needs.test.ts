import { MONTAGE, UNKNOWN } from '../../../../src/montage';
import { KnownMaterials } from '../../../../src/montage/materials/material-facts';
import { needReader, regionOf, type Walk } from '../../../../src/montage/rules/engine/needs';

const OUTPUT = MONTAGE.fields.OutputConfig;
const walk = (root: unknown, rest: Partial<Walk> = {}): Walk => ({ root: root as never, region: UNKNOWN, partial: false, path: [], ...rest });
const read = (need: string, state: Walk, value: unknown = {}, spec = OUTPUT) => needReader(need)(state, value, spec);

test('rejects a path that is not in the model', () => {
  expect(() => needReader('OutputConfig.Widht')).toThrow(new RangeError('Not a field of the model: OutputConfig.Widht'));
  expect(() => needReader('OutputConfig.Width.Px')).toThrow(RangeError);
});

test('reads the spec, the region, the materials, and the last index and key of the path', () => {
  const materials = KnownMaterials.of([{ media: 'a', duration: 1 }]);
  const state = walk({}, { region: 'cn-shanghai', materials, path: ['InputConfig', 'SubHeadingArray', 2, 'Level'] });

  expect(read('@spec', state)).toBe(OUTPUT);
  expect(read('@region', state)).toBe('cn-shanghai');
  expect(read('@materials', state)).toBe(materials);
  expect(read('@materials', walk({}))).toBe(KnownMaterials.none);
  expect(read('@index', state)).toBe(2);
  expect(read('@key', state)).toBe('Level');
});

test.each<[string, unknown, unknown]>([
  ['a value', { OutputConfig: { Width: 720 } }, 720],
  ['an unset value', { OutputConfig: {} }, undefined],
  ['null', { OutputConfig: { Width: null } }, undefined],
  ['a value in an unset object', {}, undefined],
  ['an unknown value', { OutputConfig: { Width: UNKNOWN } }, UNKNOWN],
  ['a value in an unknown object', { OutputConfig: UNKNOWN }, UNKNOWN],
  ['a value of the wrong type', { OutputConfig: { Width: '720' } }, UNKNOWN],
  ['a value in an object of the wrong type', { OutputConfig: 'text' }, UNKNOWN],
])('reads %s from the root', (_name, root, expected) => {
  expect(read('OutputConfig.Width', walk(root))).toBe(expected);
});

test('reads a list only if all its items are known and of the right type', () => {
  const titles = (TitleArray: unknown) => read('InputConfig.TitleArray', walk({ InputConfig: { TitleArray } }));

  expect(titles(['a', 'b'])).toEqual(['a', 'b']);
  expect(titles(['a', UNKNOWN])).toBe(UNKNOWN);
  expect(titles(['a', 1])).toBe(UNKNOWN);
});

test('an unset value is unknown in a part of a montage', () => {
  expect(read('OutputConfig.Width', walk({ OutputConfig: {} }, { partial: true }))).toBe(UNKNOWN);
  expect(read('OutputConfig.Width', walk({ OutputConfig: { Width: 720 } }, { partial: true }))).toBe(720);
});

test('reads fields of the value itself', () => {
  expect(read('.Width', walk({}), { Width: 720 })).toBe(720);
  expect(read('.Width', walk({}), { Width: UNKNOWN })).toBe(UNKNOWN);
  expect(read('.Width', walk({}), {})).toBeUndefined();
  expect(read('.Video.Crf', walk({}), { Video: { Crf: 27 } })).toBe(27);
});

describe('regionOf', () => {
  const url = (region: string) => `https://raw.oss-${region}.aliyuncs.com/a.mp4`;
  const region = (OutputConfig: unknown, MediaArray: unknown = ['id0']) => regionOf({ InputConfig: { MediaArray }, OutputConfig } as never);

  test('takes the output bucket first, then the first material in OSS, then the VOD bucket', () => {
    expect(region({ MediaURL: url('cn-beijing') }, [url('cn-shanghai')])).toBe('cn-beijing');
    expect(region({}, ['id0', url('cn-shanghai'), url('cn-beijing')])).toBe('cn-shanghai');
    expect(region({ StorageLocation: 'raw.oss-us-west-1.aliyuncs.com' })).toBe('us-west-1');
    expect(region({ MediaURL: 'oss://b/a.mp4' }, [url('cn-shanghai')])).toBe('cn-shanghai');
  });

  test('is unknown without a URL in OSS', () => {
    expect(region({})).toBe(UNKNOWN);
    expect(region({ MediaURL: 'a.mp4', StorageLocation: 'example.com' }, ['id0'])).toBe(UNKNOWN);
    expect(region(UNKNOWN, UNKNOWN)).toBe(UNKNOWN);
    expect(regionOf(UNKNOWN)).toBe(UNKNOWN);
  });
});
