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

test('charges input and output: two hours of footage and an output of three minutes are 123 minutes', () => {
  const estimate = estimateCost(job(), { materials: KNOWN });

  expect(estimate).toEqual({
    minutes: { least: 123, most: 123 }, cost: { least: 246, most: 246 }, prices: LIST_PRICE, outputs: { least: 1, most: 1 }, lengthsKnown: true,
  });
  expect(describeCost(estimate)).toBe('246 CNY (123 minutes, list price of the China site, 2026-06)');
});

test('rounds input and output up together, to at least one minute', () => {
  const short = { MediaArray: ['s'], HighlightStrategy: { TargetDurationConfig: { TargetDuration: 5 } } };

  expect(minutes(job(short), [{ media: 's', duration: 20 }])).toEqual({ least: 1, most: 1 });
  expect(minutes(job(short), [{ media: 's', duration: 55 }])).toEqual({ least: 1, most: 1 });
  expect(minutes(job(short), [{ media: 's', duration: 55.1 }])).toEqual({ least: 2, most: 2 });
});

test('uses a custom price table', () => {
  const prices = { currency: 'USD', perMinute: 0.333, minimumMinutes: 10, asOf: '2026-11', source: 'our contract' };
  const short = job({ MediaArray: ['s'] });

  expect(describeCost(estimateCost(short, { prices, materials: [{ media: 's', duration: 60 }] }))).toBe('3.33 USD (10 minutes, our contract, 2026-11)');
});

test('assumes up to the allowed two hours for footage of unknown length', () => {
  expect(minutes(job(), [])).toEqual({ least: 3, most: 123 });
  expect(minutes(job(), [KNOWN[0]])).toEqual({ least: 63, most: 123 });
  expect([[], [KNOWN[0]], KNOWN].map((materials) => estimateCost(job(), { materials }).lengthsKnown)).toEqual([false, false, true]);
  expect(minutes(job({ MediaArray: UNKNOWN }))).toEqual({ least: 3, most: 123 });
  expect(estimateCost(job({ MediaArray: UNKNOWN }), { materials: KNOWN }).lengthsKnown).toBe(false);
});

test('uses the known length if it exceeds the allowed two hours', () => {
  expect(minutes(job({ MediaArray: ['a', 'b', 'c'] }), [...KNOWN, { media: 'c', duration: HOUR }])).toEqual({ least: 183, most: 183 });
  expect(minutes(job({ MediaArray: ['a', 'b', 'c', 'unknown'] }), [...KNOWN, { media: 'c', duration: HOUR }])).toEqual({ least: 183, most: 183 });
});

test.each([
  [180, 3],
  [180.00000000000003, 3],
  [180.001, 4],
  [179.999, 3],
])('rounds an input and output of %s s to %s minutes', (total, expected) => {
  const montage = job({ MediaArray: ['s'], HighlightStrategy: { TargetDurationConfig: { TargetDuration: 60 } } });

  expect(minutes(montage, [{ media: 's', duration: total - 60 }])).toEqual({ least: expected, most: expected });
});

test('rounds the cost to two decimals', () => {
  const prices = { currency: 'USD', perMinute: 0.1, minimumMinutes: 1, asOf: '2026-11', source: 'contract' };
  const montage = job({ MediaArray: ['s'], HighlightStrategy: { TargetDurationConfig: { TargetDuration: 60 } } });

  expect(estimateCost(montage, { prices, materials: [{ media: 's', duration: 120 }] }).cost).toEqual({ least: 0.3, most: 0.3 });
});

test('assumes up to the length of the footage without a target, and at least 5 s with an unknown target', () => {
  const unknownTarget = { HighlightStrategy: { TargetDurationConfig: { TargetDuration: UNKNOWN } } };

  expect(minutes(job({ HighlightStrategy: undefined }))).toEqual({ least: 120, most: 240 });
  expect(minutes(job({ HighlightStrategy: undefined, MediaArray: ['s'] }), [{ media: 's', duration: 56 }])).toEqual({ least: 1, most: 2 });
  expect(minutes(job({ ...unknownTarget, MediaArray: ['s'] }), [{ media: 's', duration: 56 }])).toEqual({ least: 2, most: 2 });
  expect(minutes(job({ HighlightStrategy: UNKNOWN, MediaArray: ['s'] }), [{ media: 's', duration: 56 }])).toEqual({ least: 2, most: 3 });
});

test('charges 1 to Count outputs, and up to 100 if Count is unknown', () => {
  expect(minutes(job({}, { Count: 10 }))).toEqual({ least: 123, most: 150 });
  expect(minutes(job({}, { Count: UNKNOWN }))).toEqual({ least: 123, most: 420 });
  expect(estimateCost(job({}, { Count: 10 })).outputs).toEqual({ least: 1, most: 10 });
  expect(estimateCost(job({}, { Count: 0 })).outputs).toEqual({ least: 0, most: 0 });
});

test('adds one opening and one ending to each output: at least the shortest, at most the longest', () => {
  expect(minutes(job({ EndingArray: [{ MediaId: 'x', Duration: 30 }, { MediaId: 'opening', In: 2 }, { MediaId: 'y', In: 1, Out: 91 }] }, { Count: 2 })))
    .toEqual({ least: 124, most: 129 });
  expect(minutes(job({ EndingArray: [{ MediaURL: 'opening' }] }))).toEqual({ least: 124, most: 124 });
  expect(minutes(job({ EndingArray: [{ MediaId: 'x', In: 5, Out: 3 }] }))).toEqual({ least: 123, most: 123 });
  expect(minutes(job({ EndingArray: [], OpeningArray: null }))).toEqual({ least: 123, most: 123 });
  expect(minutes(job({ OpeningArray: [{ MediaId: 'no facts' }] }))).toEqual({ least: 123 });
  expect(minutes(job({ OpeningArray: UNKNOWN }))).toEqual({ least: 123 });
  expect(minutes(job({ OpeningArray: [UNKNOWN] }))).toEqual({ least: 123 });
  expect(minutes(job({ OpeningArray: [null] }))).toEqual({ least: 123 });
  expect(minutes(job({ OpeningArray: [{ MediaId: 'x', Duration: UNKNOWN }] }))).toEqual({ least: 123 });
  expect(describeCost(estimateCost(job({ OpeningArray: [{ MediaId: 'no facts' }] }), { materials: KNOWN }))).toContain('at least 246 CNY (at least 123 minutes');
});

test('widens the range for an intro and for a preview', () => {
  expect(minutes(job({ HighlightStrategy: { IntroConfig: { Mode: 'Auto' }, TargetDurationConfig: { TargetDuration: 180 } } }))).toEqual({ least: 123, most: 243 });
  expect(minutes(job({ HighlightStrategy: { IntroConfig: { Mode: UNKNOWN }, TargetDurationConfig: { TargetDuration: 180 } } }))).toEqual({ least: 123, most: 243 });
  expect(minutes(job({ HighlightStrategy: { IntroConfig: { Mode: 'Disabled' }, TargetDurationConfig: { TargetDuration: 180 } } }))).toEqual({ least: 123, most: 123 });
  for (const GeneratePreviewOnly of [true, UNKNOWN]) {
    expect(estimateCost(job({}, { GeneratePreviewOnly }), { materials: KNOWN })).toMatchObject({ minutes: { least: 0, most: 123 }, cost: { least: 0, most: 246 } });
  }
  expect(estimateCost(job({}, { GeneratePreviewOnly: false }), { materials: KNOWN }).cost).toEqual({ least: 246, most: 246 });
});

test('estimates an unknown montage', () => {
  expect(estimateCost(UNKNOWN).cost).toEqual({ least: 0 });
});

test('describes one minute in the singular', () => {
  const prices = { ...LIST_PRICE, minimumMinutes: 1 };
  const montage = job({ MediaArray: ['s'], HighlightStrategy: { TargetDurationConfig: { TargetDuration: 5 } } });

  expect(describeCost(estimateCost(montage, { prices, materials: [{ media: 's', duration: 20 }] }))).toBe('2 CNY (1 minute, list price of the China site, 2026-06)');
});

test('never narrows the range when less is known', () => fc.assert(fc.property(montages, fc.array(fc.nat(9000), { maxLength: 4 }), (montage, lengths) => {
  const media = Array.isArray(montage.InputConfig.MediaArray) ? montage.InputConfig.MediaArray : [];
  const names = [...new Set([...media, 'm0', 'm1', 'm2', 'm3'])]; // each once: if there are several facts about a material, the first is used
  const materials = lengths.map((duration, index) => ({ media: names[index], duration: duration % 1800 }));
  const known = estimateCost(montage, { materials }).minutes;
  const less = estimateCost(montage, { materials: materials.slice(1) }).minutes;

  expect(known.most ?? Infinity).toBeGreaterThanOrEqual(known.least);
  expect(less.least).toBeLessThanOrEqual(known.least);
  expect(less.most ?? Infinity).toBeGreaterThanOrEqual(known.most ?? Infinity);
}), RUNS));
