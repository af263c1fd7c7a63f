import * as fc from 'fast-check';
import { analysisOf, anyMaterials } from './arbitrary';
import type { Analysis } from '../../../src/engine/analyse/analysis';
import type { Clip } from '../../../src/engine/choose/choice';
import { adaptive, chooseJump } from '../../../src/engine/choose/jump';
import { type Pacing } from '../../../src/engine/choose/pacing';
import { unitsOf } from '../../../src/engine/choose/unit';
import { totalOf } from '../../../src/engine/span';

const anyPacing = fc.constantFrom<Pacing>('Slow', 'Normal', 'Fast');
const anyTarget = fc.double({ min: 5, max: 120, noNaN: true });
const unitsIn = (materials: readonly Analysis[]) =>
  unitsOf(materials.map((analysis) => ({ analysis, ranges: [{ start: 0, end: analysis.duration }] })));
const choose = (materials: readonly Analysis[], target: number | undefined, pacing: Pacing) => chooseJump(unitsIn(materials), target, pacing);

/** Whether a time is inside a span of speech (a pause of a quarter of a second ends it). */
const cutsWord = (analysis: Analysis, time: number) => analysis.speech.some(({ start, end }) => time > start + 0.002 && time < end - 0.002);

describe('jump cut', () => {
  test('returns ordered clips within their materials without overlaps', () => {
    fc.assert(fc.property(anyMaterials, anyTarget, anyPacing, (materials, target, pacing) => {
      const { clips } = choose(materials, target, pacing);
      expect(clips.length).toBeGreaterThan(0);
      clips.forEach(({ material, start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(materials[material].duration + 0.001);
        expect(end).toBeGreaterThan(start);
        const before = clips[index - 1];
        if (before) expect([before.material < material, before.material === material && before.end <= start]).toContain(true);
      });
    }), { seed: 1 });
  });

  test('cuts no word', () => {
    fc.assert(fc.property(anyMaterials, anyTarget, anyPacing, (materials, target, pacing) => {
      const { clips, climax } = choose(materials, target, pacing);
      for (const { material, start, end } of [...clips, climax]) {
        expect([start, end].filter((time) => cutsWord(materials[material], time))).toEqual([]);
      }
    }), { seed: 2 });
  });

  test('is close to the target if there is enough material of short lines', () => {
    const short = fc.array(fc.tuple(fc.integer({ min: 5, max: 30 }), fc.integer({ min: 5, max: 40 })), { minLength: 30, maxLength: 60 })
      .map((turns) => analysisOf(turns, [], [0.1, 0.9, 0.4, 0.6]));
    fc.assert(fc.property(short, fc.double({ min: 8, max: 40, noNaN: true }), anyPacing, (material, target, pacing) => {
      const length = totalOf(choose([material], target, pacing).clips);
      expect(Math.abs(length - target)).toBeLessThanOrEqual(Math.max(0.51, target * 0.051));
    }), { seed: 3 });
  });

  test('adds silences if the target exceeds the speech', () => {
    const material = analysisOf([[20, 30], [20, 30], [20, 30]], [], [0.5], 20);
    const { clips } = choose([material], 15, 'Normal');
    expect(totalOf(clips)).toBeCloseTo(15, 1);
    expect(totalOf(choose([material], 17, 'Normal').clips)).toBeCloseTo(17, 1);
  });

  test('selects the most intense units, with their peak as climax', () => {
    const level = [0.1, 0.1, 0.2, 1, 0.1, 0.1, 0.2, 0.1, 0.1, 0.8];
    const perTwoSeconds = level.flatMap((value) => [value, value, value]).filter((_, index) => index % 2 === 0);
    const material = analysisOf(new Array(10).fill([10, 20]), [], perTwoSeconds);
    const { clips, climax } = choose([material], 5, 'Normal');
    expect(clips.map(middle)).toEqual([expect.closeTo(11, 0), expect.closeTo(29, 0)]);
    expect(middle(climax)).toBeCloseTo(11, 0);
  });

  test('has a climax that is part of the clips', () => {
    fc.assert(fc.property(anyMaterials, anyTarget, anyPacing, (materials, target, pacing) => {
      const { clips, climax } = choose(materials, target, pacing);
      expect(clips.some((clip) => clip.material === climax.material && clip.start <= climax.start && clip.end >= climax.end)).toBe(true);
    }), { seed: 4 });
  });

  test('has longer clips with slower pacing', () => {
    const material = analysisOf(new Array(40).fill([9, 15]), [], [0.1, 0.9, 0.3, 0.2, 0.8, 0.4, 0.6]);
    const mean = (pacing: Pacing) => {
      const { clips } = choose([material], 30, pacing);
      return totalOf(clips) / clips.length;
    };
    expect(mean('Slow')).toBeGreaterThan(mean('Normal') * 1.5);
    expect(mean('Normal')).toBeGreaterThan(mean('Fast') * 1.2);
  });

  test('has the length of all units above the average without a target', () => {
    const material = analysisOf(new Array(20).fill([8, 12]), [], [0.1, 0.9, 0.1, 0.1]);
    const above = unitsIn([material]).filter(({ intensity }) => intensity > 0);
    expect(above).toHaveLength(5);
    expect(adaptive(unitsIn([material]))).toBeCloseTo(totalOf(above), 5);
    expect(totalOf(choose([material], undefined, 'Normal').clips)).toBeCloseTo(totalOf(above), 0);
  });

  test('lasts 5 seconds to 3 minutes without a target', () => {
    expect(adaptive(unitsIn([analysisOf([[5, 10]], [], [0.5])]))).toBe(5);
    expect(adaptive(unitsIn([analysisOf(new Array(400).fill([8, 12]), [], [0.1, 0.9])]))).toBe(180);
  });

  test('processes two hours of footage in seconds', () => {
    const material = analysisOf(new Array(2000).fill([8, 28]), [], [0.1, 0.9, 0.3, 0.2, 0.8, 0.4, 0.6, 0.5, 0.7]);
    const started = performance.now();
    expect(totalOf(choose([material], 180, 'Slow').clips)).toBeCloseTo(180, 0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

const middle = ({ start, end }: Clip): number => (start + end) / 2;
