import { cutsIn } from '../../../src/engine/analyse/picture';

const quiet = (length: number) => new Array<number>(length).fill(1);

describe('cutsIn', () => {
  test('detects a change that exceeds its neighbours', () => {
    expect(cutsIn([...quiet(20), 40, ...quiet(20)])).toEqual([20]);
  });

  test('ignores strong motion', () => {
    expect(cutsIn(Array.from({ length: 40 }, (_, index) => 30 + 10 * Math.sin(index)))).toEqual([]);
  });

  test('ignores a flash', () => {
    expect(cutsIn([...quiet(20), 40, 40, ...quiet(20)])).toEqual([]);
  });

  test('detects a weak cut between dark scenes, but no flicker', () => {
    expect(cutsIn([...quiet(20), 11, ...quiet(20), 8, ...quiet(20)])).toEqual([20]);
  });

  test('detects at most one cut within half a second', () => {
    expect(cutsIn([...quiet(20), 60, 1, 1, 1, 60, ...quiet(20)])).toEqual([20]);
  });
});
