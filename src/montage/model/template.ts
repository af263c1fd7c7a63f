import { BACKGROUND_IMAGE_CONFIG, BACKGROUND_MUSIC_CONFIG, SUB_HEADING_CONFIG, TITLE_CONFIG } from './editing-config';
import { BACKGROUND_IMAGE_ARRAY, BACKGROUND_MUSIC_ARRAY, STICKER_ARRAY } from './media';
import { HEIGHT, VIDEO, WIDTH } from './output-config';
import { integer, object, required, type ValueOf } from './spec';

const FROM = 'DOC: template parameters, BatchEditing';

export const INPUT_TEMPLATE_CONFIG = object('InputTemplateConfig', {
  doc: 'Materials of every job that uses the template.',
  source: FROM,
}, {
  StickerArray: STICKER_ARRAY,
  BackgroundMusicArray: BACKGROUND_MUSIC_ARRAY,
  BackgroundImageArray: BACKGROUND_IMAGE_ARRAY,
});
export type InputTemplateConfig = ValueOf<typeof INPUT_TEMPLATE_CONFIG>;

/** The page also lists a voice-over configuration, which highlight montages do not have; further rows were not visible. */
export const EDITING_TEMPLATE_CONFIG = object('EditingTemplateConfig', {
  doc: 'Editing of every job that uses the template; further keys are passed on.',
  source: FROM,
}, {
  TitleConfig: TITLE_CONFIG,
  SubHeadingConfig: SUB_HEADING_CONFIG,
  BackgroundMusicConfig: BACKGROUND_MUSIC_CONFIG,
  BackgroundImageConfig: BACKGROUND_IMAGE_CONFIG,
});
export type EditingTemplateConfig = ValueOf<typeof EDITING_TEMPLATE_CONFIG>;

/** Not verified against the cloud: the page names resolution and stream settings, their exact fields were not visible. */
export const OUTPUT_TEMPLATE_CONFIG = required(object('OutputTemplateConfig', {
  doc: 'Size and stream of every job that uses the template.',
  source: FROM,
}, {
  Width: integer({ doc: WIDTH.doc, source: FROM, min: WIDTH.min, max: WIDTH.max }),
  Height: integer({ doc: HEIGHT.doc, source: FROM, min: HEIGHT.min, max: HEIGHT.max }),
  Video: VIDEO,
}));
export type OutputTemplateConfig = ValueOf<typeof OUTPUT_TEMPLATE_CONFIG>;

export const BATCH_TEMPLATE_CONFIG = object('BatchTemplateConfig', {
  doc: 'Config of a template of type BatchEditing: parameters that jobs share. What a job gives itself is used instead.',
  source: `${FROM}; seed: TemplateConfig`,
}, {
  InputTemplateConfig: INPUT_TEMPLATE_CONFIG,
  EditingTemplateConfig: EDITING_TEMPLATE_CONFIG,
  OutputTemplateConfig: OUTPUT_TEMPLATE_CONFIG,
});
export type BatchTemplateConfig = ValueOf<typeof BATCH_TEMPLATE_CONFIG>;
