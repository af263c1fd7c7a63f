import * as fc from 'fast-check';
import {
  canonical, canonicalTemplate, digestOf, digestOfTemplate, hasCanonicalForm, MONTAGE, parseMontage, UNKNOWN,
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
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with every documented object rewritten. */
function rewritten(spec: FieldSpec, value: unknown, change: EntryChange): unknown {
  if (spec.type === 'list' && Array.isArray(value)) return value.map((item) => rewritten(spec.of, item, change));
  if (spec.type === 'map' && isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewritten(spec.of, item, change)]));
  }
  if (spec.type !== 'object' || !isRecord(value)) return value;
  const inner = Object.entries(value).map(([key, item]): Entry => [key, key in spec.fields ? rewritten(spec.fields[key], item, change) : item]);
  return Object.fromEntries(change(inner, spec));
}

const expectSameDigest = (change: EntryChange) => fc.assert(fc.property(montages, (montage) => {
  expect(digestOf(rewritten(MONTAGE, montage, change) as Montage)).toBe(digestOf(montage));
}), RUNS);

const absentIn = (entries: readonly Entry[], spec: FieldSpec & { type: 'object' }) =>
  Object.entries(spec.fields).filter(([key]) => !entries.some(([given, item]) => given === key && item !== null));
const without = (entries: readonly Entry[], keys: readonly string[]) => entries.filter(([key]) => !keys.includes(key));

describe('one digest for one montage', () => {
  test('whatever the order of keys', () => expectSameDigest((entries) => [...entries].reverse()));

  test('whether defaults are spelled out', () => expectSameDigest((entries, spec) => {
    const defaults = absentIn(entries, spec).filter(([, field]) => field.default !== undefined && !field.defaultWhen);
    return [...without(entries, defaults.map(([key]) => key)), ...defaults.map(([key, field]): Entry => [key, field.default])];
  }));

  test('whether absent fields are null', () => expectSameDigest((entries, spec) => {
    const absent = absentIn(entries, spec).map(([key]) => key);
    return [...without(entries, absent), ...absent.map((key): Entry => [key, null])];
  }));

  test('whether empty objects and lists are there', () => expectSameDigest((entries, spec) => {
    const absent = absentIn(entries, spec).filter(([, { type }]) => type === 'object' || type === 'list' || type === 'map');
    return [...without(entries, absent.map(([key]) => key)), ...absent.map(([key, { type }]): Entry => [key, type === 'list' ? [] : {}])];
  }));

  test('whether numbers and booleans are strings', () => expectSameDigest((entries, spec) => entries.map(([key, item]): Entry =>
    [key, key in spec.fields && (typeof item === 'number' || typeof item === 'boolean') ? String(item) : item])));

  test('whether 1 is spelled 1.0', () => {
    const spelled = (Volume: string) => parseMontage({ ...MINIMAL, EditingConfig: `{"MediaConfig":{"Volume":${Volume}}}` }).montage;

    expect(digestOf(spelled('1.0'))).toBe(digestOf(spelled('1')));
    expect(digestOf(spelled('"1"'))).toBe(digestOf(spelled('1')));
    expect(digestOf(spelled('-0'))).toBe(digestOf(MINIMAL));
  });

  test('whether the digits of a colour are small or capital letters', () => {
    const coloured = (FontColor: string): Montage => ({ ...MINIMAL, EditingConfig: { TitleConfig: { FontColor } } });

    expect(digestOf(coloured('#ff00aa'))).toBe(digestOf(coloured('#FF00AA')));
    expect(digestOf(coloured('#ff00ab'))).not.toBe(digestOf(coloured('#FF00AA')));
  });

  test('whether PlotPacingType is spelled out for JumpHighlight, which alone has that default', () => {
    expect(digestOf(strategy({ PlotPacingType: 'Normal' }))).toBe(digestOf(MINIMAL));
    expect(digestOf(strategy({ PlotPacingType: 'Normal', ThemeConfig: { ThemeType: 'JumpHighlight' } }))).toBe(digestOf(MINIMAL));
    expect(digestOf(strategy({ PlotPacingType: 'Normal', ThemeConfig: { ThemeType: 'SmoothHighlight' } })))
      .not.toBe(digestOf(strategy({ ThemeConfig: { ThemeType: 'SmoothHighlight' } })));
  });
});

describe('another digest for another montage', () => {
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

  test('when any value changes', () => fc.assert(fc.property(montages, fc.nat(), (montage, pick) => {
    const changes = changesOf(canonical(montage));
    fc.pre(changes.length > 0);
    const changed = changes[pick % changes.length]() as unknown as Montage;

    expect(digestOf(changed)).not.toBe(digestOf(montage));
  }), RUNS));

  test('when the order of a list changes', () => {
    const turned: Montage = { ...MINIMAL, InputConfig: { MediaArray: ['id1', 'id0'] } };

    expect(digestOf(turned)).not.toBe(digestOf(MINIMAL));
  });

  test('when a key that the model does not know changes', () => {
    const withKey = (MaxDuration: unknown) => ({ ...MINIMAL, OutputConfig: { ...MINIMAL.OutputConfig, MaxDuration } });

    expect(digestOf(withKey(30))).not.toBe(digestOf(MINIMAL));
    expect(digestOf(withKey(null))).not.toBe(digestOf(MINIMAL));
  });

  test('when the look of a title is spelled out, since that default is not certain', () => {
    const look: Montage = { ...MINIMAL, EditingConfig: { TitleConfig: { Alignment: 'TopCenter' } } };

    expect(digestOf(look)).not.toBe(digestOf(MINIMAL));
  });
});

describe('the canonical form', () => {
  test('drops what says nothing, sorts keys and keeps the rest', () => {
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

  test('of nothing is nothing', () => {
    expect(canonical({} as Montage)).toEqual({});
  });

  test('is refused while something is unknown', () => {
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

test('the queue that a job waits in is no part of what it makes, and may be settled later', () => {
  const inQueue = (PipelineId: unknown) => ({ ...MINIMAL, EditingConfig: { ProduceConfig: { PipelineId, MaxBitrate: 5000 } } }) as Montage;
  expect(digestOf(inQueue('a'))).toBe(digestOf(inQueue('b')));
  expect(digestOf(inQueue(UNKNOWN))).toBe(digestOf(inQueue('a')));
  expect(hasCanonicalForm(inQueue(UNKNOWN))).toBe(true);
  expect(digestOf(inQueue('a'))).not.toBe(digestOf(MINIMAL));
  expect(hasCanonicalForm({ ...MINIMAL, OutputConfig: UNKNOWN } as never)).toBe(false);
});
