import { isKnown, mergeTemplate, sourceOf, templatePath, UNKNOWN, type BatchTemplateConfig, type Montage } from '../../../src/montage';

const JOB: Montage = {
  InputConfig: { MediaArray: ['id0'], StickerArray: [], BackgroundMusicArray: ['own'] },
  EditingConfig: { TitleConfig: { Y: 0.2 }, BackgroundMusicConfig: null },
  OutputConfig: { GeneratePreviewOnly: true, Width: 720, Height: 720 },
};

describe('mergeTemplate', () => {
  test('fills parameters that the job leaves empty', () => {
    expect(mergeTemplate(JOB, {
      InputTemplateConfig: { StickerArray: [{ MediaId: 'logo' }], BackgroundMusicArray: ['theirs'], BackgroundImageArray: ['sky'] },
      EditingTemplateConfig: { TitleConfig: { Y: 0.1, FontSize: 80 }, BackgroundMusicConfig: { Volume: 0.4 } },
      OutputTemplateConfig: { Width: 1080, Video: { Crf: 23 } },
    })).toEqual({
      InputConfig: { MediaArray: ['id0'], StickerArray: [{ MediaId: 'logo' }], BackgroundMusicArray: ['own'], BackgroundImageArray: ['sky'] },
      EditingConfig: { TitleConfig: { Y: 0.2 }, BackgroundMusicConfig: { Volume: 0.4 } },
      OutputConfig: { GeneratePreviewOnly: true, Width: 720, Height: 720, Video: { Crf: 23 } },
    });
  });

  test('changes nothing with an empty template', () => {
    const { EditingConfig: _editing, ...bare } = JOB;

    expect(mergeTemplate(JOB, { OutputTemplateConfig: {} })).toEqual(JOB);
    expect(mergeTemplate(bare, { InputTemplateConfig: null, OutputTemplateConfig: {} })).toEqual(bare);
  });

  test('creates a configuration that the job does not have', () => {
    const { EditingConfig: _editing, ...bare } = JOB;

    const template = { EditingTemplateConfig: { TitleConfig: { Y: 0.1 } }, OutputTemplateConfig: {} };

    expect(mergeTemplate(bare, template).EditingConfig).toEqual({ TitleConfig: { Y: 0.1 } });
  });

  test('does not replace an empty value by an empty value', () => {
    const montage: Montage = { ...JOB, EditingConfig: { TitleConfig: {} } };

    expect(mergeTemplate(montage, { EditingTemplateConfig: { TitleConfig: {}, SubHeadingConfig: null }, OutputTemplateConfig: {} })).toEqual(montage);
  });

  test('keeps undocumented parameters of the template', () => {
    const template = { EditingTemplateConfig: { MediaConfig: { Volume: 1 } }, OutputTemplateConfig: {} } as BatchTemplateConfig;

    expect(mergeTemplate(JOB, template).EditingConfig).toMatchObject({ MediaConfig: { Volume: 1 } });
  });

  test.each([['an empty text', ''], ['null', null], ['an empty list', []], ['an empty object', {}], ['undefined', undefined]])('counts %s as empty', (_name, empty) => {
    const montage = { ...JOB, EditingConfig: { Extra: empty } } as unknown as Montage;
    const template = { EditingTemplateConfig: { Extra: 'template' }, OutputTemplateConfig: {} } as BatchTemplateConfig;

    expect(mergeTemplate(montage, template).EditingConfig).toEqual({ Extra: 'template' });
    expect(sourceOf(montage, template, 'EditingConfig', 'Extra')).toBe('template');
  });

  test.each([['0', 0], ['false', false], ['a text', 'own']])('counts %s as a value', (_name, value) => {
    const montage = { ...JOB, EditingConfig: { Extra: value } } as unknown as Montage;
    const template = { EditingTemplateConfig: { Extra: 'template' }, OutputTemplateConfig: {} } as BatchTemplateConfig;

    expect(mergeTemplate(montage, template).EditingConfig).toEqual({ Extra: value });
    expect(sourceOf(montage, template, 'EditingConfig', 'Extra')).toBe('montage');
  });

  test('does not read inherited properties', () => {
    const template = { EditingTemplateConfig: { toString: 'template' }, OutputTemplateConfig: {} } as unknown as BatchTemplateConfig;

    expect(mergeTemplate({ ...JOB, EditingConfig: {} }, template).EditingConfig).toEqual({ toString: 'template' });
    expect(sourceOf(JOB, { EditingTemplateConfig: {}, OutputTemplateConfig: {} }, 'EditingConfig', 'toString')).toBeUndefined();
  });

  test('leaves a configuration of the wrong type as it is', () => {
    const montage = { ...JOB, EditingConfig: 'text' } as unknown as Montage;
    const template = { EditingTemplateConfig: { TitleConfig: { Y: 0.1 } }, OutputTemplateConfig: {} };

    expect(mergeTemplate(montage, template).EditingConfig).toBe('text');
    expect(sourceOf(montage, template, 'EditingConfig', 'TitleConfig')).toBe('montage');
  });

  test('adds no configuration that neither the job nor the template has', () => {
    const { EditingConfig: _editing, ...bare } = JOB;

    expect(Object.keys(mergeTemplate(bare, { OutputTemplateConfig: {} }))).toEqual(['InputConfig', 'OutputConfig']);
    expect(mergeTemplate({ ...JOB, EditingConfig: null }, { OutputTemplateConfig: {} }).EditingConfig).toBeNull();
    expect(sourceOf({ ...JOB, EditingConfig: null }, { EditingTemplateConfig: { TitleConfig: { Y: 0.1 } }, OutputTemplateConfig: {} }, 'EditingConfig', 'TitleConfig')).toBe('template');
    expect(sourceOf(bare, { EditingTemplateConfig: { TitleConfig: { Y: 0.1 } }, OutputTemplateConfig: {} }, 'EditingConfig', 'TitleConfig')).toBe('template');
  });

  test('keeps the keys of the job first', () => {
    expect(Object.keys(mergeTemplate(JOB, { InputTemplateConfig: { BackgroundImageArray: ['sky'] }, OutputTemplateConfig: {} }).InputConfig))
      .toEqual(['MediaArray', 'StickerArray', 'BackgroundMusicArray', 'BackgroundImageArray']);
  });

  test('ignores a part of a template that is not an object', () => {
    expect(mergeTemplate(JOB, { InputTemplateConfig: 'abc', OutputTemplateConfig: [1] } as never)).toEqual(JOB);
  });

  test('makes empty parameters UNKNOWN while the template is UNKNOWN', () => {
    const merged = mergeTemplate(JOB, UNKNOWN) as Montage;

    expect(merged.InputConfig).toMatchObject({ MediaArray: ['id0'], StickerArray: UNKNOWN, BackgroundMusicArray: ['own'] });
    expect(merged.EditingConfig).toMatchObject({ TitleConfig: { Y: 0.2 }, BackgroundMusicConfig: UNKNOWN });
    expect(merged.OutputConfig).toMatchObject({ Width: 720, Height: 720, Video: UNKNOWN });
    expect(isKnown(mergeTemplate({ ...JOB, EditingConfig: UNKNOWN }, { OutputTemplateConfig: {} }).valueOf())).toBe(false);
    expect(mergeTemplate(UNKNOWN, { OutputTemplateConfig: {} })).toBe(UNKNOWN);
  });
});

describe('sourceOf and templatePath', () => {
  const TEMPLATE: BatchTemplateConfig = { EditingTemplateConfig: { TitleConfig: { Y: 0.1 }, SubHeadingConfig: { 1: { Y: 0.3 } } }, OutputTemplateConfig: { Width: 9 } };

  test.each([
    ['EditingConfig', 'TitleConfig', 'montage'],
    ['EditingConfig', 'SubHeadingConfig', 'template'],
    ['EditingConfig', 'BackgroundMusicConfig', undefined],
    ['InputConfig', 'StickerArray', undefined],
    ['OutputConfig', 'Width', 'montage'],
  ] as const)('%s.%s: %s', (config, parameter, source) => {
    expect(sourceOf(JOB, TEMPLATE, config, parameter)).toBe(source);
  });

  test('are UNKNOWN while the montage or the template is', () => {
    expect(sourceOf(JOB, UNKNOWN, 'EditingConfig', 'TitleConfig')).toBe('montage');
    expect(sourceOf(JOB, UNKNOWN, 'EditingConfig', 'SubHeadingConfig')).toBe(UNKNOWN);
    expect(sourceOf({ ...JOB, EditingConfig: UNKNOWN }, TEMPLATE, 'EditingConfig', 'SubHeadingConfig')).toBe(UNKNOWN);
    expect(sourceOf(UNKNOWN, TEMPLATE, 'EditingConfig', 'SubHeadingConfig')).toBe(UNKNOWN);
    expect(sourceOf(JOB, { EditingTemplateConfig: UNKNOWN, OutputTemplateConfig: {} }, 'EditingConfig', 'SubHeadingConfig')).toBe(UNKNOWN);
  });

  test('give the path in the template', () => {
    expect(templatePath(JOB, TEMPLATE, 'EditingConfig.SubHeadingConfig["1"].Y')).toBe('EditingTemplateConfig.SubHeadingConfig["1"].Y');
    expect(templatePath(JOB, TEMPLATE, 'EditingConfig.TitleConfig.Y')).toBeUndefined();
    expect(templatePath(JOB, TEMPLATE, 'OutputConfig')).toBeUndefined();
    expect(templatePath(JOB, TEMPLATE, '')).toBeUndefined();
    expect(templatePath(JOB, TEMPLATE, 'Other.SubHeadingConfig')).toBeUndefined();
    expect(templatePath(JOB, UNKNOWN, 'EditingConfig.SubHeadingConfig')).toBeUndefined();
  });
});
