import { snakeCase } from '../../src/montage';

test.each([
  ['X', 'x'],
  ['In', 'in'],
  ['MediaURL', 'media_url'],
  ['MediaId', 'media_id'],
  ['FECanvas', 'fe_canvas'],
  ['FontURL', 'font_url'],
  ['DyncFrames', 'dync_frames'],
  ['XBord', 'x_bord'],
  ['FixedX', 'fixed_x'],
  ['AaiMotionInEffect', 'aai_motion_in_effect'],
  ['OutputWebmTransparentChannel', 'output_webm_transparent_channel'],
  ['MediaMetaDataArray', 'media_meta_data_array'],
  ['BackColour', 'back_colour'],
])('%s is %s in snake case', (wireName, attribute) => {
  expect(snakeCase(wireName)).toBe(attribute);
});
