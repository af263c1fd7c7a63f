import * as fc from 'fast-check';
import { analysisOf, anyMaterials } from './arbitrary';
import type { Analysis } from '../../../src/engine/analyse/analysis';
import { Axis } from '../../../src/engine/choose/axis';
import type { Clip } from '../../../src/engine/choose/choice';
import { chooseSmooth } from '../../../src/engine/choose/smooth';
import { unitsOf } from '../../../src/engine/choose/unit';
import { totalOf } from '../../../src/engine/span';

const choose = (materials: readonly Analysis[], target: number | undefined, count: number) => {
  const ranges = materials.map(({ duration }) => [{ start: 0, end: duration }]);
  return chooseSmooth(unitsOf(materials.map((analysis, index) => ({ analysis, ranges: ranges[index] }))), new Axis(ranges), target, count);
};
const anyCount = fc.integer({ min: 1, max: 10 });
const anyTarget = fc.double({ min: 5, max: 100, noNaN: true });
const cutsWord = (analysis: Analysis, time: number) => analysis.speech.some(({ start, end }) => time > start + 0.002 && time < end - 0.002);
const overlap = (a: Clip, b: Clip) => a.material === b.material && Math.min(a.end, b.end) - Math.max(a.start, b.start) > 0.002;

/** Ten lines; the fourth and the ninth are loud. */
const TWO_PEAKS = analysisOf(new Array(10).fill([8, 12]), [], [0.1, 0.1, 0.1, 0.9, 0.1, 0.1, 0.1, 0.1, 0.8, 0.1], 20);

describe('smooth cut', () => {
  test('returns one to count runs without overlaps', () => {
    fc.assert(fc.property(anyMaterials, anyTarget, anyCount, (materials, target, count) => {
      const outputs = choose(materials, target, count);
      expect(outputs.length).toBeGreaterThanOrEqual(1);
      expect(outputs.length).toBeLessThanOrEqual(count);
      outputs.forEach(({ clips }, index) => {
        const others = outputs.slice(index + 1).flatMap((other) => other.clips);
        expect(clips.some((clip) => others.some((other) => overlap(clip, other)))).toBe(false);
      });
    }), { seed: 1 });
  });

  test('returns continuous runs within and across materials', () => {
    fc.assert(fc.property(anyMaterials, anyTarget, anyCount, (materials, target, count) => {
      for (const { clips } of choose(materials, target, count)) {
        clips.forEach(({ material, start, end }, index) => {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(materials[material].duration + 0.001);
          if (index === 0) return;
          expect(material).toBe(clips[index - 1].material + 1);
          expect(start).toBe(0);
          expect(clips[index - 1].end).toBeCloseTo(materials[material - 1].duration, 2);
        });
      }
    }), { seed: 2 });
  });

  test('cuts no word', () => {
    fc.assert(fc.property(anyMaterials, anyTarget, anyCount, (materials, target, count) => {
      for (const { clips, climax } of choose(materials, target, count)) {
        for (const { material, start, end } of [...clips, climax]) {
          expect([start, end].filter((time) => cutsWord(materials[material], time))).toEqual([]);
        }
      }
    }), { seed: 3 });
  });

  test('returns several runs only if they are close to the target', () => {
    fc.assert(fc.property(anyMaterials, anyTarget, anyCount, (materials, target, count) => {
      const outputs = choose(materials, target, count);
      for (const { clips } of outputs.length > 1 ? outputs : []) {
        expect(totalOf(clips)).toBeGreaterThanOrEqual(target * 0.75 - 0.7); // short clips of two materials may be omitted
        expect(totalOf(clips)).toBeLessThanOrEqual(target * 1.5 + 4);
      }
    }), { seed: 4 });
  });

  test('starts each run with a different highlight, the most intense first', () => {
    const outputs = choose([TWO_PEAKS], 5.6, 5);
    expect(outputs.map(({ clips }) => clips[0].start)).toEqual([expect.closeTo(6.6, 1), expect.closeTo(16.6, 1)]);
    expect(outputs.map(({ clips }) => totalOf(clips))).toEqual([expect.closeTo(5.6, 0), expect.closeTo(5.6, 0)]);
    expect(outputs.map(({ climax }) => climax.start)).toEqual([expect.closeTo(6.6, 1), expect.closeTo(16.6, 1)]);
  });

  test('returns one run for two highlights within one run', () => {
    expect(choose([TWO_PEAKS], 14, 5)).toHaveLength(1);
  });

  test('starts a run before a highlight that is close to the end', () => {
    const material = analysisOf(new Array(6).fill([8, 12]), [], [0.1, 0.1, 0.1, 0.1, 0.1, 0.9]);
    const [{ clips: [clip], climax }, ...others] = choose([material], 6, 3);
    expect(others).toEqual([]);
    expect(clip.end).toBeGreaterThanOrEqual(climax.end);
    expect(clip.end - clip.start).toBeCloseTo(6, 0);
  });

  test('continues a run in the next material', () => {
    const first = analysisOf(new Array(5).fill([8, 12]), [], [0.1, 0.1, 0.1, 0.9, 0.1]);
    const second = analysisOf(new Array(5).fill([8, 12]), [], [0.1]);
    expect(choose([first, second], 9, 1)[0].clips.map(({ material }) => material)).toEqual([0, 1]);
  });

  test('without a target a run takes half of its share', () => {
    expect(totalOf(choose([TWO_PEAKS], undefined, 2)[0].clips)).toBeCloseTo(TWO_PEAKS.duration / 4, 0);
  });
});
