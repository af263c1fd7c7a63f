import type { Catalog } from './catalog';
import { on } from '../sources';

const series = (family: string, length: number) =>
  Array.from({ length }, (_, index) => `${family}-${String(index + 1).padStart(6, '0')}`);

export const fonts: Catalog = {
  doc: 'Fonts of the service. Roboto has no Chinese glyphs.',
  names: [
    'FZFangSong-Z02S', 'FZHei-B01S', 'FZKai-Z03S', 'FZShuSong-Z01S', 'SimSun', 'WenQuanYi MicroHei', 'WenQuanYi Zen Hei Mono',
    'WenQuanYi Zen Hei Sharp', 'Microsoft YaHei', 'Yuanti SC', 'Roboto Bold', 'Roboto', 'AlibabaPuHuiTi', 'KaiTi',
    'SiYuan Heiti', 'SiYuan SimSun',
  ],
  others: [
    'Alibaba PuHuiTi 2.0 95 ExtraBold', 'Alibaba PuHuiTi', 'Alibaba PuHuiTi 2.0 65 Medium', 'HappyZcool-2016',
    'Source Han Sans CN', 'Source Han Serif CN',
  ],
  complete: false,
  source: [on('subtitles'), on('highlightMontage', 'EditingConfig, TitleConfig example'), on('editorNotes')],
};

export const captionAlignments: Catalog = {
  doc: 'Corner, edge or centre of the output from which the position of a caption is measured.',
  names: [
    'TopLeft', 'TopCenter', 'TopRight', 'CenterLeft', 'CenterCenter', 'CenterRight', 'BottomLeft', 'BottomCenter',
    'BottomRight',
  ],
  // Alignments of the newer editor notes, and the ASS numbers that the web editor writes.
  others: ['Left', 'Center', 'Right', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  complete: true,
  source: [on('smartClip'), on('subtitles'), on('editorNotes')],
};

export const captionAdaptModes: Catalog = {
  doc: 'What happens to a text that is wider than TextWidth.',
  names: ['AutoWrap', 'AutoScale', 'AutoWrapAtSpaces', 'AutoWrapAtSpacesStrict'],
  complete: false,
  source: [on('editorNotes'), on('highlightMontage', 'EditingConfig, TitleConfig example')],
};

export const subtitleEffectTypes: Catalog = {
  doc: 'Types of subtitle effect.',
  names: ['Outline', 'Shadow', 'Box'],
  complete: false,
  source: on('effects', 'Text'),
};

export const wordArtStyles: Catalog = {
  doc: 'Word-art styles.',
  names: [...series('CS0001', 16), ...series('CS0002', 16), ...series('CS0003', 25), ...series('CS0004', 19), 'CS0005-000003'],
  others: [
    'white_grad', 'red_grad', 'yellow_grad', 'blue_grad', 'green_grad', 'purple_grad', 'neon_cyan', 'burning_paper',
    'tropical_colors', 'golden_shine', 'digital_matrix',
  ],
  complete: false,
  source: [on('subtitles'), on('editorNotes')],
};

/** Families BS0001 to BS0007: e-commerce, enterprise, education, variety, video, science and technology, news. */
export const bubbleStyles: Catalog = {
  doc: 'Bubbles behind captions.',
  names: ['BS0001', 'BS0002', 'BS0003', 'BS0004', 'BS0005', 'BS0006', 'BS0007'].flatMap((family) => series(family, 5)),
  complete: true,
  source: on('subtitles'),
};

export const captionMotionsIn: Catalog = {
  doc: 'Entrance animations of captions. `dissovle_in` is the spelling of the vendor.',
  names: [
    'blur_in', 'wave_in', 'scroll_right_in', 'scroll_left_in', 'rotateup_in', 'close_in', 'slingshot_in', 'rotateflip_in',
    'elasticzoom_in', 'zoom_in', 'spring_in', 'fade_in', 'growth_in', 'open_in', 'dissovle_in', 'zoomslightout_in',
    'zoomin_in', 'zoomout_in', 'angular_in', 'rotate1_in', 'rotate2_in', 'typewriter1_in', 'slide_left_in', 'slide_right_in',
    'slide_up_in', 'slide_down_in',
  ],
  several: true,
  complete: false,
  source: [on('subtitles'), on('advancedConfiguration')],
};

export const captionMotionsOut: Catalog = {
  doc: 'Exit animations of captions.',
  names: ['dissolve_out', 'slide_down_out', 'fade_out', 'wave_out'],
  several: true,
  complete: false,
  source: [on('subtitles'), on('advancedConfiguration')],
};

export const captionMotionsLoop: Catalog = {
  doc: 'Loop animations of captions.',
  names: ['normal_display', 'heartbeat_display', 'rainbrush_display'],
  // The page shows one more name, which the stored copy cuts off after these letters.
  families: /^naughty_displ/,
  several: true,
  complete: false,
  source: [on('subtitles'), on('advancedConfiguration')],
};
