import { sourceOf, isKnown, mergeTemplate, templatePath, UNKNOWN, type BatchTemplateConfig, type Montage } from '../../../src/montage';

const JOB: Montage = {
  InputConfig: { MediaArray: ['id0'], StickerArray: [], BackgroundMusicArray: ['own'] },
  EditingConfig: { TitleConfig: { Y: 0.2 }, BackgroundMusicConfig: null },
  OutputConfig: { GeneratePreviewOnly: true, Width: 720, Height: 720 },
};

describe('mergeTemplate', () => {
  test('fills what the job leaves empty, parameter by parameter', () => {
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

  test('changes nothing by an empty template', () => {
    const { EditingConfig: _editing, ...bare } = JOB;

    expect(mergeTemplate(JOB, { OutputTemplateConfig: {} })).toEqual(JOB);
    expect(mergeTemplate(bare, { InputTemplateConfig: null, OutputTemplateConfig: {} })).toEqual(bare);
  });

  test('brings a configuration into being that the job does not have', () => {
    const { EditingConfig: _editing, ...bare } = JOB;

    const template = { EditingTemplateConfig: { TitleConfig: { Y: 0.1 } }, OutputTemplateConfig: {} };

    expect(mergeTemplate(bare, template).EditingConfig).toEqual({ TitleConfig: { Y: 0.1 } });
  });

  test('does not let a template put something empty in place of something empty', () => {
    const montage: Montage = { ...JOB, EditingConfig: { TitleConfig: {} } };

    expect(mergeTemplate(montage, { EditingTemplateConfig: { TitleConfig: {}, SubHeadingConfig: null }, OutputTemplateConfig: {} })).toEqual(montage);
  });

  test('passes on what the template has beyond the documented parameters', () => {
    const template = { EditingTemplateConfig: { MediaConfig: { Volume: 1 } }, OutputTemplateConfig: {} } as BatchTemplateConfig;

    expect(mergeTemplate(JOB, template).EditingConfig).toMatchObject({ MediaConfig: { Volume: 1 } });
  });

  test('takes no part of a template that is no object', () => {
    expect(mergeTemplate(JOB, { InputTemplateConfig: 'abc', OutputTemplateConfig: [1] } as never)).toEqual(JOB);
  });

  test('leaves open what a template that is not known yet may give, and only that', () => {
    const merged = mergeTemplate(JOB, UNKNOWN) as Montage;

    expect(merged.InputConfig).toMatchObject({ MediaArray: ['id0'], StickerArray: UNKNOWN, BackgroundMusicArray: ['own'] });
    expect(merged.EditingConfig).toMatchObject({ TitleConfig: { Y: 0.2 }, BackgroundMusicConfig: UNKNOWN });
    expect(merged.OutputConfig).toMatchObject({ Width: 720, Height: 720, Video: UNKNOWN });
    expect(isKnown(mergeTemplate({ ...JOB, EditingConfig: UNKNOWN }, { OutputTemplateConfig: {} }).valueOf())).toBe(false);
    expect(mergeTemplate(UNKNOWN, { OutputTemplateConfig: {} })).toBe(UNKNOWN);
  });
});

describe('who gives a parameter', () => {
  const TEMPLATE: BatchTemplateConfig = { EditingTemplateConfig: { TitleConfig: { Y: 0.1 }, SubHeadingConfig: { 1: { Y: 0.3 } } }, OutputTemplateConfig: { Width: 9 } };

  test.each([
    ['EditingConfig', 'TitleConfig', 'montage'],
    ['EditingConfig', 'SubHeadingConfig', 'template'],
    ['EditingConfig', 'BackgroundMusicConfig', undefined],
    ['InputConfig', 'StickerArray', undefined],
    ['OutputConfig', 'Width', 'montage'],
  ] as const)('%s.%s: %s', (config, parameter, giver) => {
    expect(sourceOf(JOB, TEMPLATE, config, parameter)).toBe(giver);
  });

  test('is open as long as one of both is', () => {
    expect(sourceOf(JOB, UNKNOWN, 'EditingConfig', 'TitleConfig')).toBe('montage');
    expect(sourceOf(JOB, UNKNOWN, 'EditingConfig', 'SubHeadingConfig')).toBe(UNKNOWN);
    expect(sourceOf({ ...JOB, EditingConfig: UNKNOWN }, TEMPLATE, 'EditingConfig', 'SubHeadingConfig')).toBe(UNKNOWN);
  });

  test('leads to the place in the template', () => {
    expect(templatePath(JOB, TEMPLATE, 'EditingConfig.SubHeadingConfig["1"].Y')).toBe('EditingTemplateConfig.SubHeadingConfig["1"].Y');
    expect(templatePath(JOB, TEMPLATE, 'EditingConfig.TitleConfig.Y')).toBeUndefined();
    expect(templatePath(JOB, TEMPLATE, 'OutputConfig')).toBeUndefined();
    expect(templatePath(JOB, TEMPLATE, '')).toBeUndefined();
  });
});
