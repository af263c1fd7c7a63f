import { UNKNOWN } from '../../../src/montage';
import { ExactNumber, UNKNOWN as UNKNOWN_VALUE } from '../../../src/provider/framework';
import { apiValue, CONFIGS, montageOf, valuesOf } from '../../../src/provider/montage-values/montage-values';

test('returns the montage in the names of the API, without configurations that are unset', () => {
  expect(montageOf({ input_config: { media_array: ['id0'] }, editing_config: null, output_config: { width: 540 } }))
    .toEqual({ InputConfig: { MediaArray: ['id0'] }, OutputConfig: { Width: 540 } });
  expect(montageOf({})).toEqual({});
});

test('returns UNKNOWN for a configuration or a parameter that is not known', () => {
  expect(montageOf({ input_config: UNKNOWN_VALUE, output_config: { width: UNKNOWN_VALUE, height: 960 } }))
    .toEqual({ InputConfig: UNKNOWN, OutputConfig: { Width: UNKNOWN, Height: 960 } });
});

test('returns the values of a submitted job with planned defaults', () => {
  const values = valuesOf({ inputConfig: '{"MediaArray":["id0"]}', outputConfig: '{"Width":540}' });
  expect(values.input_config).toMatchObject({ media_array: ['id0'] });
  expect(values.output_config).toMatchObject({ width: 540, count: 1 });
});

test('returns a value for each configuration of a job that has none', () => {
  expect(Object.keys(valuesOf({}))).toEqual(CONFIGS.map(({ attribute }) => attribute));
});

test.each([[UNKNOWN_VALUE, UNKNOWN], [7n, 7], [null, null], [0, 0], ['', ''], [false, false]])('returns %p as the API value %p', (value, expected) => {
  expect(apiValue(value)).toBe(expected);
});

test('returns exact numbers as numbers', () => {
  expect(apiValue(ExactNumber.of('1.5'))).toBe(1.5);
});
