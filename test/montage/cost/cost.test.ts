import * as fc from 'fast-check';
import { describeCost, estimateCost, LIST_PRICE, UNKNOWN, type MaterialFacts, type Montage } from '../../../src/montage';
import { montages, RUNS } from '../arbitrary';

const HOUR = 3600;
const KNOWN: readonly MaterialFacts[] = [{ media: 'a', duration: HOUR }, { media: 'b', duration: HOUR }, { media: 'opening', duration: 12 }];

const job = (input: object = {}, output: object = {}): Montage => ({
  InputConfig: { MediaArray: ['a', 'b'], HighlightStrategy: { TargetDurationConfig: { TargetDuration: 180 } }, ...input },
  OutputConfig: { MediaURL: 'https://out.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', Width: 720, Height: 720, ...output },
} as Montage);
const minutes = (montage: Parameters<typeof estimateCost>[0], materials = KNOWN) => estimateCost(montage, { materials }).minutes;

test('two hours of footage and an output of three minutes are 123 minutes', () => {
  const estimate = estimateCost(job(), { materials: KNOWN });

  expect(estimate).toEqual({
    minutes: { least: 123, most: 123 }, cost: { least: 246, most: 246 }, prices: LIST_PRICE, outputs: { least: 1, most: 1 }, lengthsKnown: true,
  });
  expect(describeCost(estimate)).toBe('246 CNY (123 minutes, list price of the China site, 2026-06)');
});

test('input and output are rounded up together, and a job is at least a minute', () => {
  const short = { MediaArray: ['s'], HighlightStrategy: { TargetDurationConfig: { TargetDuration: 5 } } };

  expect(minutes(job(short), [{ media: 's', duration: 20 }])).toEqual({ least: 1, most: 1 });
  expect(minutes(job(short), [{ media: 's', duration: 55 }])).toEqual({ least: 1, most: 1 });
  expect(minutes(job(short), [{ media: 's', duration: 55.1 }])).toEqual({ least: 2, most: 2 });
});

test('an own price stands in place of the list price', () => {
  const prices = { currency: 'USD', perMinute: 0.333, minimumMinutes: 10, asOf: '2026-11', source: 'our contract' };
  const short = job({ MediaArray: ['s'] });

  expect(describeCost(estimateCost(short, { prices, materials: [{ media: 's', duration: 60 }] }))).toBe('3.33 USD (10 minutes, our contract, 2026-11)');
});

test('footage of unknown length may fill the two hours that are allowed', () => {
  expect(minutes(job(), [])).toEqual({ least: 3, most: 123 });
  expect(minutes(job(), [KNOWN[0]])).toEqual({ least: 63, most: 123 });
  expect([[], [KNOWN[0]], KNOWN].map((materials) => estimateCost(job(), { materials }).lengthsKnown)).toEqual([false, false, true]);
  expect(minutes(job({ MediaArray: UNKNOWN }))).toEqual({ least: 3, most: 123 });
});

test('without a target an output is at most as long as the footage', () => {
  expect(minutes(job({ HighlightStrategy: undefined }))).toEqual({ least: 120, most: 240 });
});

test('SmoothHighlight may find fewer highlights than asked for', () => {
  expect(minutes(job({}, { Count: 10 }))).toEqual({ least: 123, most: 150 });
  expect(minutes(job({}, { Count: UNKNOWN }))).toEqual({ least: 123, most: 420 });
});

test('fixed clips count in every output: the shortest at least, the longest at most', () => {
  expect(minutes(job({ EndingArray: [{ MediaId: 'x', Duration: 30 }, { MediaId: 'opening', In: 2 }, { MediaId: 'y', In: 1, Out: 91 }] }, { Count: 2 })))
    .toEqual({ least: 124, most: 129 });
  expect(minutes(job({ OpeningArray: [{ MediaId: 'nobody knows' }] }))).toEqual({ least: 123 });
  expect(describeCost(estimateCost(job({ OpeningArray: [{ MediaId: 'nobody knows' }] }), { materials: KNOWN }))).toContain('at least 246 CNY (at least 123 minutes');
});

test('an intro and a preview widen the range, since their price is not published', () => {
  expect(minutes(job({ HighlightStrategy: { IntroConfig: { Mode: 'Auto' }, TargetDurationConfig: { TargetDuration: 180 } } }))).toEqual({ least: 123, most: 243 });
  expect(estimateCost(job({}, { GeneratePreviewOnly: true }), { materials: KNOWN }).cost).toEqual({ least: 0, most: 246 });
});

test('nothing known at all is a range, too', () => {
  expect(estimateCost(UNKNOWN).cost).toEqual({ least: 0 });
});

test('the range is one, and knowing less never narrows it', () => fc.assert(fc.property(montages, fc.array(fc.nat(9000), { maxLength: 4 }), (montage, lengths) => {
  const media = Array.isArray(montage.InputConfig.MediaArray) ? montage.InputConfig.MediaArray : [];
  const names = [...new Set([...media, 'm0', 'm1', 'm2', 'm3'])]; // each once: of several facts about a material the first counts
  const materials = lengths.map((duration, index) => ({ media: names[index], duration: duration % 1800 }));
  const known = estimateCost(montage, { materials }).minutes;
  const less = estimateCost(montage, { materials: materials.slice(1) }).minutes;

  expect(known.most ?? Infinity).toBeGreaterThanOrEqual(known.least);
  expect(less.least).toBeLessThanOrEqual(known.least);
  expect(less.most ?? Infinity).toBeGreaterThanOrEqual(known.most ?? Infinity);
}), RUNS));
