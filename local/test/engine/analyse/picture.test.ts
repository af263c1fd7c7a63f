import { cutsIn } from '../../../src/engine/analyse/picture';

const quiet = (length: number) => new Array<number>(length).fill(1);

describe('cut detector', () => {
  test('finds a change that stands out', () => {
    expect(cutsIn([...quiet(20), 40, ...quiet(20)])).toEqual([20]);
  });

  test('does not take strong motion for cuts', () => {
    expect(cutsIn(Array.from({ length: 40 }, (_, index) => 30 + 10 * Math.sin(index)))).toEqual([]);
  });

  test('does not take a flash for two cuts', () => {
    expect(cutsIn([...quiet(20), 40, 40, ...quiet(20)])).toEqual([]);
  });

  test('finds a weak cut between dark scenes, not a flicker', () => {
    expect(cutsIn([...quiet(20), 11, ...quiet(20), 8, ...quiet(20)])).toEqual([20]);
  });

  test('does not cut twice within half a second', () => {
    expect(cutsIn([...quiet(20), 60, 1, 1, 1, 60, ...quiet(20)])).toEqual([20]);
  });
});
