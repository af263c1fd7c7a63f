import { analysisOf } from './arbitrary';
import { withDefaults, type Montage } from '../../../../src/montage';
import { choose } from '../../../src/engine/choose/choose';
import { totalOf } from '../../../src/engine/span';
import { montage } from '../support/footage';

const MATERIALS = [0, 1, 2].map((shift) => analysisOf(new Array(10).fill([8, 12]), [], [0.1, 0.5, 0.2, 0.9, 0.3].map((x) => (x + shift / 3) % 1)));
const pick = (parts: Parameters<typeof montage>[0]) => choose(withDefaults(montage(parts) as Montage), MATERIALS);
const ranges = (...TimeRangeList: { In?: number; Out?: number }[]) =>
  ({ MediaConfig: { MediaMetaDataArray: [{ Media: 'episode2.mp4', TimeRangeList }, { Media: 'episode1.mp4', TimeRangeList: [{ In: 0, Out: 0.1 }] }, { Media: 'episode3.mp4', TimeRangeList: [{ In: 100 }] }] } });

describe('choose', () => {
  test('uses only footage within TimeRangeList', () => {
    const EditingConfig = ranges({ In: 12, Out: 18 }, { In: 2, Out: 6 });
    const [{ clips }] = pick({ EditingConfig, InputConfig: strategy({ TargetDurationConfig: { TargetDuration: 10 } }) });
    expect(clips.length).toBeGreaterThan(0);
    for (const { material, start, end } of clips) {
      expect(material).toBe(1);
      expect((start >= 2 && end <= 6) || (start >= 12 && end <= 18)).toBe(true);
    }
  });

  test('merges overlapping ranges', () => {
    const EditingConfig = ranges({ In: 5, Out: 11 }, { In: 3, Out: 6 });
    const [{ clips }] = pick({ EditingConfig, InputConfig: strategy({ TargetDurationConfig: { TargetDuration: 8 } }) });
    expect(totalOf(clips)).toBeCloseTo(8, 0);
  });

  test('refuses a TimeRangeList without speech', () => {
    expect(() => pick({ EditingConfig: ranges({ In: 0, Out: 0.5 }) })).toThrow(expect.objectContaining({
      code: 'InvalidMaterial.NoVoice', message: expect.stringContaining('Extend its TimeRangeList'),
    }));
  });

  test.each([
    [[0.95, 1], 12], [[1.2, 1.2], 10], [[0.5, 0.8], 15], [undefined, 12],
  ] as const)('with SpeedRange %p a target of 12 s takes about %d s of material', (SpeedRange, raw) => {
    const [{ clips }] = pick({ InputConfig: strategy({ TargetDurationConfig: { TargetDuration: 12, SpeedRange } }) });
    expect(Math.abs(totalOf(clips) - raw)).toBeLessThanOrEqual(1);
  });

  test('returns one jump cut regardless of Count, and several smooth cuts', () => {
    const TargetDurationConfig = { TargetDuration: 5 };
    expect(pick({ InputConfig: strategy({ TargetDurationConfig }), OutputConfig: { Count: 3 } })).toHaveLength(1);
    const smooth = strategy({ TargetDurationConfig, ThemeConfig: { ThemeType: 'SmoothHighlight' } });
    expect(pick({ InputConfig: smooth, OutputConfig: { Count: 3 } })).toHaveLength(3);
  });
});

function strategy(HighlightStrategy: NonNullable<Montage['InputConfig']['HighlightStrategy']>) {
  return { HighlightStrategy };
}
