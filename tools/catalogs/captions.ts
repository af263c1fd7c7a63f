import type { Labels } from './label';

/** Source: fonts of ApsaraVideo VOD. */
export const FONTS: Labels = {
  'FZFangSong-Z02S': ['fz fangsong z02s', 'FangZheng FangSong, a Chinese imitation-Song typeface'],
  'FZHei-B01S': ['fz hei b01s', 'FangZheng Hei, a Chinese sans-serif typeface'],
  'FZKai-Z03S': ['fz kai z03s', 'FangZheng Kai, a Chinese regular-script typeface'],
  'FZShuSong-Z01S': ['fz shusong z01s', 'FangZheng ShuSong, a Chinese serif typeface'],
  'SimSun': ['simsun', 'SimSun, a Chinese serif typeface'],
  'WenQuanYi MicroHei': ['wenquanyi microhei', 'WenQuanYi Micro Hei, a Chinese sans-serif typeface'],
  'WenQuanYi Zen Hei Mono': ['wenquanyi zen hei mono', 'WenQuanYi Zen Hei Mono, a Chinese sans-serif typeface of constant width'],
  'WenQuanYi Zen Hei Sharp': ['wenquanyi zen hei sharp', 'WenQuanYi Zen Hei Sharp, a Chinese sans-serif typeface'],
  'Microsoft YaHei': ['microsoft yahei', 'Microsoft YaHei, a Chinese sans-serif typeface'],
  'Yuanti SC': ['yuanti sc', 'Yuanti SC, a rounded Chinese typeface'],
  'Roboto Bold': ['roboto bold', 'Roboto Bold; it has no Chinese glyphs'],
  'Roboto': ['roboto', 'Roboto; it has no Chinese glyphs'],
  'AlibabaPuHuiTi': ['alibaba puhuiti', 'Alibaba PuHuiTi, a Chinese sans-serif typeface'],
  'KaiTi': ['kaiti', 'KaiTi, a Chinese regular-script typeface'],
  'SiYuan Heiti': ['siyuan heiti', 'Source Han Sans, a Chinese sans-serif typeface'],
  'SiYuan SimSun': ['siyuan simsun', 'Source Han Serif, a Chinese serif typeface'],
};

/** Source: caption animations. */
export const MOTIONS_IN: Labels = {
  blur_in: ['blur in', 'Out of a blur'],
  wave_in: ['wave in', 'In a wave'],
  scroll_right_in: ['scroll right in', 'Scrolls in to the right'],
  scroll_left_in: ['scroll left in', 'Scrolls in to the left'],
  rotateup_in: ['rotate up in', 'Rotates upwards'],
  close_in: ['close in', 'Closes'],
  slingshot_in: ['slingshot in', 'Shoots in'],
  rotateflip_in: ['rotate flip in', 'Rotates and flips'],
  elasticzoom_in: ['elastic zoom in', 'Elastic zoom'],
  zoom_in: ['zoom in', 'Zoom'],
  spring_in: ['spring in', 'Springs in'],
  fade_in: ['fade in', 'Fades in'],
  growth_in: ['growth in', 'Grows'],
  open_in: ['open in', 'Opens'],
  dissovle_in: ['dissovle in', 'Dissolves in; the spelling is the vendor\'s'],
  zoomslightout_in: ['zoom slight out in', 'Slight zoom out'],
  zoomin_in: ['zoom in in', 'Zoom in'],
  zoomout_in: ['zoom out in', 'Zoom out'],
  angular_in: ['angular in', 'Sweep of a clock hand'],
  rotate1_in: ['rotate1 in', 'Rotation, first kind'],
  rotate2_in: ['rotate2 in', 'Rotation, second kind'],
  typewriter1_in: ['typewriter1 in', 'Letter by letter, as typed'],
  slide_left_in: ['slide left in', 'Slides in to the left'],
  slide_right_in: ['slide right in', 'Slides in to the right'],
  slide_up_in: ['slide up in', 'Slides in upwards'],
  slide_down_in: ['slide down in', 'Slides in downwards'],
};

export const MOTIONS_OUT: Labels = {
  dissolve_out: ['dissolve out', 'Dissolves'],
  slide_down_out: ['slide down out', 'Slides out downwards'],
  fade_out: ['fade out', 'Fades out'],
  wave_out: ['wave out', 'In a wave'],
};

export const MOTIONS_LOOP: Labels = {
  normal_display: ['normal display', 'No motion'],
  heartbeat_display: ['heartbeat display', 'Beats like a heart'],
  rainbrush_display: ['rainbrush display', 'Brush strokes like rain'],
};
