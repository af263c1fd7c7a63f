import * as fc from 'fast-check';
import { parseMontage, toWire, UNKNOWN, type Montage } from '../../../src/montage';
import { montages, RUNS } from '../arbitrary';
import { SEED } from '../fixtures';

const MINIMAL: Montage = { InputConfig: { MediaArray: ['id0'] }, OutputConfig: { GeneratePreviewOnly: true, Width: 720, Height: 720 } };

describe('toWire', () => {
  test('writes each configuration as JSON text', () => {
    expect(toWire(MINIMAL)).toEqual({
      InputConfig: '{"MediaArray":["id0"]}',
      OutputConfig: '{"GeneratePreviewOnly":true,"Width":720,"Height":720}',
    });
  });

  test('round-trips nulls, unknown keys, and the order of lists and keys', () => fc.assert(fc.property(montages, (montage) => {
    const { montage: back } = parseMontage(toWire(montage));

    expect(toWire(back)).toEqual(toWire(montage));
  }), RUNS));

  test('round-trips the vendor\'s examples to the letter', () => {
    const { montage } = parseMontage({ InputConfig: SEED.smooth, EditingConfig: SEED.editing, OutputConfig: SEED.output });
    const wire = toWire(montage);

    expect(JSON.parse(wire.InputConfig)).toEqual(JSON.parse(SEED.smooth));
    expect(JSON.parse(wire.EditingConfig!)).toEqual(JSON.parse(SEED.editing));
    expect(JSON.parse(wire.OutputConfig)).toEqual(JSON.parse(SEED.output));
    expect(JSON.parse(wire.EditingConfig!).BackgroundMusicConfig.Style).toBeNull();
  });

  test('rejects an unknown value, with its path', () => {
    const montage = { ...MINIMAL, InputConfig: { MediaArray: ['id0', UNKNOWN] } } as unknown as Montage;

    expect(() => toWire(montage)).toThrow('InputConfig.MediaArray[1] is not known yet');
  });

  test('rejects numbers that JSON cannot represent', () => {
    expect(() => toWire({ ...MINIMAL, OutputConfig: { Width: NaN, Height: 720 } }))
      .toThrow('OutputConfig.Width is NaN, which is not representable in JSON.');
  });
});
