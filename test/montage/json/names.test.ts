import { camelCase, snakeCase } from '../../../src/montage';

test.each([
  ['X', 'x', 'x'],
  ['In', 'in', 'in'],
  ['MediaURL', 'media_url', 'mediaUrl'],
  ['MediaId', 'media_id', 'mediaId'],
  ['FECanvas', 'fe_canvas', 'feCanvas'],
  ['FontURL', 'font_url', 'fontUrl'],
  ['DyncFrames', 'dync_frames', 'dyncFrames'],
  ['XBord', 'x_bord', 'xBord'],
  ['FixedX', 'fixed_x', 'fixedX'],
  ['AaiMotionInEffect', 'aai_motion_in_effect', 'aaiMotionInEffect'],
  ['OutputWebmTransparentChannel', 'output_webm_transparent_channel', 'outputWebmTransparentChannel'],
  ['MediaMetaDataArray', 'media_meta_data_array', 'mediaMetaDataArray'],
  ['BackColour', 'back_colour', 'backColour'],
])('%s is %s in snake case and %s in camel case', (wireName, snake, camel) => {
  expect(snakeCase(wireName)).toBe(snake);
  expect(camelCase(wireName)).toBe(camel);
});
