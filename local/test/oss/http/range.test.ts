import fc from 'fast-check';
import { parseRange } from '../../../src/oss/http/range';

describe('parseRange', () => {
  it.each<[string | undefined, [number, number] | undefined, [number, number] | '416' | undefined]>([
    // header, default behaviour of the service, behaviour with x-oss-range-behavior: standard (object of 1000 bytes)
    [undefined, undefined, undefined],
    ['bytes=0-499', [0, 499], [0, 499]],
    ['bytes=500-', [500, 999], [500, 999]],
    ['bytes=-200', [800, 999], [800, 999]],
    ['bytes=999-999', [999, 999], [999, 999]],
    ['bytes=0-0', [0, 0], [0, 0]],
    ['bytes=500-2000', undefined, [500, 999]],
    ['bytes=-2000', undefined, [0, 999]],
    ['bytes=1000-2000', undefined, '416'],
    ['bytes=1000-', undefined, '416'],
    ['bytes=-0', undefined, '416'],
    ['bytes=9-3', undefined, undefined],
    ['bytes=-', undefined, undefined],
    ['byte=0-9', undefined, undefined],
    ['bytes=a-b', undefined, undefined],
  ])('%s', (text, byDefault, standard) => {
    const pair = (range: ReturnType<typeof parseRange>) => range && [range.start, range.end];
    expect(pair(parseRange(text, 1000, false))).toEqual(byDefault);
    if (standard === '416') {
      expect(() => parseRange(text, 1000, true)).toThrow(expect.objectContaining({ code: 'InvalidRange', status: 416, headers: { 'content-range': 'bytes */1000' } }));
    } else {
      expect(pair(parseRange(text, 1000, true))).toEqual(standard);
    }
  });

  it('refuses two ranges', () => {
    expect(() => parseRange('bytes=0-1,3-4', 1000, false)).toThrow(expect.objectContaining({ status: 416 }));
  });

  it('never returns a range outside the object', () => {
    const edge = fc.oneof(fc.constant(''), fc.nat(30).map(String));
    fc.assert(fc.property(edge, edge, fc.nat(20), fc.boolean(), (first, last, size, standard) => {
      let range: ReturnType<typeof parseRange>;
      try {
        range = parseRange(`bytes=${first}-${last}`, size, standard);
      } catch {
        return;
      }
      if (range) expect(range.start >= 0 && range.start <= range.end && range.end < size).toBe(true);
    }), { seed: 9, numRuns: 2000 });
  });
});
