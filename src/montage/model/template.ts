import { BACKGROUND_IMAGE_CONFIG, BACKGROUND_MUSIC_CONFIG, SUB_HEADING_CONFIG, TITLE_CONFIG } from './editing-config';
import { BACKGROUND_IMAGE_ARRAY, BACKGROUND_MUSIC_ARRAY, STICKER_ARRAY } from './media';
import { HEIGHT, VIDEO, WIDTH } from './output-config';
import { integer, object, required, type ValueOf } from './spec';
import { guess, on } from '../sources';

const section = (name: string) => on('templateParameters', name);

export const INPUT_TEMPLATE_CONFIG = object('InputTemplateConfig', {
  doc: 'Stickers, music and background images of every job that uses the template.',
  source: section('InputTemplateConfig'),
}, {
  StickerArray: STICKER_ARRAY,
  BackgroundMusicArray: BACKGROUND_MUSIC_ARRAY,
  BackgroundImageArray: BACKGROUND_IMAGE_ARRAY,
});
export type InputTemplateConfig = ValueOf<typeof INPUT_TEMPLATE_CONFIG>;

/** The page also lists a voice-over configuration, which highlight montages do not have. */
export const EDITING_TEMPLATE_CONFIG = object('EditingTemplateConfig', {
  doc: 'Captions, music and background of every job that uses the template. Further keys are sent as they are.',
  source: section('EditingTemplateConfig'),
}, {
  TitleConfig: TITLE_CONFIG,
  SubHeadingConfig: SUB_HEADING_CONFIG,
  BackgroundMusicConfig: BACKGROUND_MUSIC_CONFIG,
  BackgroundImageConfig: BACKGROUND_IMAGE_CONFIG,
});
export type EditingTemplateConfig = ValueOf<typeof EDITING_TEMPLATE_CONFIG>;

export const OUTPUT_TEMPLATE_CONFIG = required(object('OutputTemplateConfig', {
  doc: 'Size and video stream of the outputs of every job that uses the template.',
  source: [section('OutputTemplateConfig'), guess('template-output-fields')],
}, {
  Width: integer({ doc: WIDTH.doc, source: section('OutputTemplateConfig'), min: WIDTH.min, max: WIDTH.max }),
  Height: integer({ doc: HEIGHT.doc, source: section('OutputTemplateConfig'), min: HEIGHT.min, max: HEIGHT.max }),
  Video: VIDEO,
}));
export type OutputTemplateConfig = ValueOf<typeof OUTPUT_TEMPLATE_CONFIG>;

export const BATCH_TEMPLATE_CONFIG = object('BatchTemplateConfig', {
  doc: 'Config of a template of type BatchEditing: parameters that jobs share. Values that the job sets take precedence.',
  source: [section('Config'), on('highlightMontage', 'TemplateConfig')],
}, {
  InputTemplateConfig: INPUT_TEMPLATE_CONFIG,
  EditingTemplateConfig: EDITING_TEMPLATE_CONFIG,
  OutputTemplateConfig: OUTPUT_TEMPLATE_CONFIG,
});
export type BatchTemplateConfig = ValueOf<typeof BATCH_TEMPLATE_CONFIG>;
