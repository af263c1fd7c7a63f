import * as fc from 'fast-check';
import {
  canonical, canonicalTemplate, digestOf, digestOfTemplate, hasCanonicalForm, isJsonObject, MONTAGE, parseMontage, UNKNOWN,
  type FieldSpec, type Json, type Montage,
} from '../../../src/montage';
import { montages, RUNS } from '../arbitrary';
import { SEED } from '../fixtures';

const MINIMAL: Montage = {
  InputConfig: { MediaArray: ['id0', 'id1'] },
  OutputConfig: { MediaURL: 'http://out.oss-cn-shanghai.aliyuncs.com/a_{index}.mp4', Width: 1080, Height: 1920 },
};
const strategy = (HighlightStrategy: Montage['InputConfig']['HighlightStrategy']): Montage =>
  ({ ...MINIMAL, InputConfig: { ...MINIMAL.InputConfig, HighlightStrategy } });

type Entry = readonly [string, unknown];
type EntryChange = (entries: readonly Entry[], spec: FieldSpec & { type: 'object' }) => readonly Entry[];

/** The value with every documented object rewritten. */
function rewritten(spec: FieldSpec, value: unknown, change: EntryChange): unknown {
  if (spec.type === 'list' && Array.isArray(value)) return value.map((item) => rewritten(spec.of, item, change));
  if (spec.type === 'map' && isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewritten(spec.of, item, change)]));
  }
  if (spec.type !== 'object' || !isJsonObject(value)) return value;
  const inner = Object.entries(value).map(([key, item]): Entry => [key, key in spec.fields ? rewritten(spec.fields[key], item, change) : item]);
  return Object.fromEntries(change(inner, spec));
}

const expectSameDigest = (change: EntryChange) => fc.assert(fc.property(montages, (montage) => {
  expect(digestOf(rewritten(MONTAGE, montage, change) as Montage)).toBe(digestOf(montage));
}), RUNS);

const absentIn = (entries: readonly Entry[], spec: FieldSpec & { type: 'object' }) =>
  Object.entries(spec.fields).filter(([key]) => !entries.some(([given, item]) => given === key && item !== null));
const without = (entries: readonly Entry[], keys: readonly string[]) => entries.filter(([key]) => !keys.includes(key));

describe('the digest does not depend on', () => {
  test('the order of keys', () => expectSameDigest((entries) => [...entries].reverse()));

  test('documented defaults', () => expectSameDigest((entries, spec) => {
    const defaults = absentIn(entries, spec).filter(([, field]) => field.default !== undefined && !field.defaultWhen);
    return [...without(entries, defaults.map(([key]) => key)), ...defaults.map(([key, field]): Entry => [key, field.default])];
  }));

  test('nulls', () => expectSameDigest((entries, spec) => {
    const absent = absentIn(entries, spec).map(([key]) => key);
    return [...without(entries, absent), ...absent.map((key): Entry => [key, null])];
  }));

  test('empty objects and lists', () => expectSameDigest((entries, spec) => {
    const absent = absentIn(entries, spec).filter(([, { type }]) => type === 'object' || type === 'list' || type === 'map');
    return [...without(entries, absent.map(([key]) => key)), ...absent.map(([key, { type }]): Entry => [key, type === 'list' ? [] : {}])];
  }));

  test('numbers and booleans in strings', () => expectSameDigest((entries, spec) => entries.map(([key, item]): Entry =>
    [key, key in spec.fields && (typeof item === 'number' || typeof item === 'boolean') ? String(item) : item])));

  test('the notation of numbers', () => {
    const written = (Volume: string) => parseMontage({ ...MINIMAL, EditingConfig: `{"MediaConfig":{"Volume":${Volume}}}` }).montage;

    expect(digestOf(written('1.0'))).toBe(digestOf(written('1')));
    expect(digestOf(written('"1"'))).toBe(digestOf(written('1')));
    expect(digestOf(written('-0'))).toBe(digestOf(MINIMAL));
  });

  test('the case of a colour', () => {
    const coloured = (FontColor: string): Montage => ({ ...MINIMAL, EditingConfig: { TitleConfig: { FontColor } } });

    expect(digestOf(coloured('#ff00aa'))).toBe(digestOf(coloured('#FF00AA')));
    expect(digestOf(coloured('#ff00ab'))).not.toBe(digestOf(coloured('#FF00AA')));
  });

  test('the default of PlotPacingType, which exists only for JumpHighlight', () => {
    expect(digestOf(strategy({ PlotPacingType: 'Normal' }))).toBe(digestOf(MINIMAL));
    expect(digestOf(strategy({ PlotPacingType: 'Normal', ThemeConfig: { ThemeType: 'JumpHighlight' } }))).toBe(digestOf(MINIMAL));
    expect(digestOf(strategy({ PlotPacingType: 'Normal', ThemeConfig: { ThemeType: 'SmoothHighlight' } })))
      .not.toBe(digestOf(strategy({ ThemeConfig: { ThemeType: 'SmoothHighlight' } })));
  });
});

describe('the digest changes', () => {
  /** Every scalar of a canonical form, as a function that changes just that. */
  function changesOf(value: Json): (() => Json)[] {
    if (Array.isArray(value)) {
      return value.flatMap((item, at) => changesOf(item).map((change) => () => value.map((kept, index) => (index === at ? change() : kept))));
    }
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([key, item]) => changesOf(item as Json).map((change) => () =>
        Object.fromEntries(Object.entries(value).map(([other, kept]) => [other, other === key ? change() : kept])) as Json));
    }
    if (typeof value === 'boolean') return [() => !value];
    if (typeof value === 'number') return [() => (Math.abs(value) > 1e9 ? 0 : value + 1234.5)];
    return typeof value === 'string' ? [() => `${value}!`] : [];
  }

  test('with any value', () => fc.assert(fc.property(montages, fc.nat(), (montage, pick) => {
    const changes = changesOf(canonical(montage));
    fc.pre(changes.length > 0);
    const changed = changes[pick % changes.length]() as unknown as Montage;

    expect(digestOf(changed)).not.toBe(digestOf(montage));
  }), RUNS));

  test('with the order of a list', () => {
    const turned: Montage = { ...MINIMAL, InputConfig: { MediaArray: ['id1', 'id0'] } };

    expect(digestOf(turned)).not.toBe(digestOf(MINIMAL));
  });

  test('with an unknown key', () => {
    const withKey = (MaxDuration: unknown) => ({ ...MINIMAL, OutputConfig: { ...MINIMAL.OutputConfig, MaxDuration } });

    expect(digestOf(withKey(30))).not.toBe(digestOf(MINIMAL));
    expect(digestOf(withKey(null))).not.toBe(digestOf(MINIMAL));
    expect(digestOf(withKey([1, 2]))).not.toBe(digestOf(withKey([2, 1])));
    expect(digestOf(withKey([undefined]))).toBe(digestOf(withKey([null])));
  });

  test('but not with the order of keys, or with undefined values, in an unknown key', () => {
    const withKey = (Extra: unknown) => ({ ...MINIMAL, OutputConfig: { ...MINIMAL.OutputConfig, Extra } });

    expect(canonical(withKey({ b: 1, a: { d: 2, c: [{ f: 3, e: 4 }] } }))).toHaveProperty('OutputConfig.Extra', { a: { c: [{ e: 4, f: 3 }], d: 2 }, b: 1 });
    expect(digestOf(withKey({ b: 1, a: { d: 2, c: 3 } }))).toBe(digestOf(withKey({ a: { c: 3, d: 2 }, b: 1 })));
    expect(digestOf(withKey({ a: 1, b: undefined }))).toBe(digestOf(withKey({ a: 1 })));
    expect(canonical(withKey({ a: 1, b: undefined }))).toEqual(canonical(withKey({ a: 1 })));
    expect(JSON.stringify(canonical(withKey({ a: null, b: {} })))).toContain('"Extra":{"a":null,"b":{}}');
  });

  test('with an empty text, unlike with an empty list', () => {
    const titled = (TitleArray: unknown) => ({ ...MINIMAL, InputConfig: { ...MINIMAL.InputConfig, TitleArray } }) as Montage;

    expect(digestOf(titled(['']))).not.toBe(digestOf(MINIMAL));
    expect(digestOf(titled([]))).toBe(digestOf(MINIMAL));
    expect(canonical({ ...MINIMAL, OutputConfig: { ...MINIMAL.OutputConfig, FileName: '' } })).toHaveProperty('OutputConfig.FileName', '');
  });

  test('with a value of the wrong type', () => {
    const shaped = (config: unknown) => ({ ...MINIMAL, EditingConfig: config }) as unknown as Montage;

    expect(canonical(shaped({ TitleConfig: 'text', SubHeadingConfig: 5 }))).toHaveProperty('EditingConfig', { SubHeadingConfig: 5, TitleConfig: 'text' });
    expect(canonical({ ...MINIMAL, InputConfig: { MediaArray: { b: 1, a: 2 } } } as never)).toHaveProperty('InputConfig.MediaArray', { a: 2, b: 1 });
  });

  test('with a default of the title that is not a field default', () => {
    const look: Montage = { ...MINIMAL, EditingConfig: { TitleConfig: { Alignment: 'TopCenter' } } };

    expect(digestOf(look)).not.toBe(digestOf(MINIMAL));
  });
});

describe('the canonical form', () => {
  test('removes empty values and defaults, sorts keys and keeps the rest', () => {
    const montage = parseMontage({ InputConfig: SEED.jump, EditingConfig: SEED.editing, OutputConfig: SEED.output }).montage;

    const { InputConfig, EditingConfig, OutputConfig } = canonical(montage) as unknown as Record<keyof Montage, object>;

    expect(Object.keys(InputConfig)).toEqual([
      'BackgroundImageArray', 'BackgroundMusicArray', 'EndingArray', 'HighlightStrategy', 'MediaArray', 'OpeningArray', 'StickerArray',
      'SubHeadingArray', 'TitleArray',
    ]);
    expect(InputConfig).toHaveProperty('HighlightStrategy', { CustomActions: ['fighting', 'crying'], EnableActionRecog: true });
    expect(EditingConfig).toEqual({
      SubHeadingConfig: { 1: { FontSize: 40, Y: 0.3 }, 3: { FontSize: 30, Y: 0.5 } },
      TitleConfig: {
        AdaptMode: 'AutoWrap',
        Alignment: 'TopCenter',
        Font: 'Alibaba PuHuiTi 2.0 95 ExtraBold',
        SizeRequestType: 'Nominal',
        Y: 0.08,
      },
    });
    expect(OutputConfig).not.toHaveProperty('Count');
    expect(OutputConfig).not.toHaveProperty('GeneratePreviewOnly');
  });

  test('is its own canonical form', () => fc.assert(fc.property(montages, (montage) => {
    const once = canonical(montage);

    expect(canonical(once as unknown as Montage)).toEqual(once);
  }), RUNS));

  test('of an empty montage is empty', () => {
    expect(canonical({} as Montage)).toEqual({});
  });

  test('throws while a value is unknown', () => {
    const montage = { ...MINIMAL, InputConfig: { MediaArray: ['id0', UNKNOWN] } } as unknown as Montage;

    expect(() => digestOf(montage)).toThrow(new TypeError('A montage has no canonical form before all its values are known.'));
  });

  test('has a stable digest, on which deployed state depends', () => {
    expect(digestOf(MINIMAL)).toBe('sha256:2b8e51c98a0ced29daeba169fc7812a1c994d8fc26253335d6a7ad3abe4d459b');
  });

  test('exists for templates too', () => {
    const template = { StickerArray: [{ MediaId: 'a', Opacity: null }] };

    expect(canonicalTemplate({ InputTemplateConfig: template, EditingTemplateConfig: {}, OutputTemplateConfig: {} })).toEqual({
      InputTemplateConfig: { StickerArray: [{ MediaId: 'a' }] },
    });
    expect(digestOfTemplate({ InputTemplateConfig: template, OutputTemplateConfig: { Width: 720 } })).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

test('the pipeline is not part of the canonical form, and may be unknown', () => {
  const inPipeline = (PipelineId: unknown) => ({ ...MINIMAL, EditingConfig: { ProduceConfig: { PipelineId, MaxBitrate: 5000 } } }) as Montage;
  expect(digestOf(inPipeline('a'))).toBe(digestOf(inPipeline('b')));
  expect(digestOf(inPipeline(UNKNOWN))).toBe(digestOf(inPipeline('a')));
  expect(hasCanonicalForm(inPipeline(UNKNOWN))).toBe(true);
  expect(digestOf(inPipeline('a'))).not.toBe(digestOf(MINIMAL));
  expect(hasCanonicalForm({ ...MINIMAL, OutputConfig: UNKNOWN } as never)).toBe(false);
});
