import { mergeTemplate, type Montage } from '../../src/montage';

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
});
