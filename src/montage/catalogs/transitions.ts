import type { Catalog } from './catalog';
import { guess, on } from '../sources';

export const transitionsAdvanced: Catalog = {
  doc: 'Transitions of the paid effects package (family OT0001). Whether montages take them is not documented.',
  names: [
    'atom_camera_move2', 'atom_move_blur1', 'atom_horizontal_move_blur', 'atom_memoirs_pull_screen1',
    'atom_memoirs_pull_screen2', 'atom_memoirs_pull_screen3', 'atom_zoom_in', 'atom_zoom_out', 'atom_down_glide',
    'atom_shaking_camera', 'atom_space_rotation', 'atom_unlimited_wear1', 'atom_unlimited_wear2', 'atom_push_away2',
    'atom_drag_down', 'atom_turn_page', 'atom_melt_down', 'atom_sector_shape', 'atom_side_segmentation', 'atom_flying_up',
    'color_up', 'normal_pan', 'dispersion_pan', 'bounce_flash', 'spin_flash', 'jump_flash', 'shake_spin', 'lower_left',
    'upper_right', 'jitter', 'jitter_2', 'surface_blur', 'feather_dissolve', 'horizontal_blur', 'vertical_blur',
    'lower_left_radial_blur', 'upper_right_radial_blur', 'center_radial_blur', 'flash_black', 'dissolve', 'flash_white',
    'elastic_ease_out', 'overlay', 'bounce_feather_camera', 'spin_glow', 'mixed_spin', 'light_shake', 'exposure', 'heat_wave',
    'water_drop', 'distortion_mask', 'distortion_dissolve', 'spin_stretch', 'flashback', 'compression', 'blink',
    'horizontal_slice', 'trapezoid', 'spin_slice', 'color_glitch', 'color_glitch_2', 'color_glitch_3',
  ],
  complete: false,
  source: on('editorNotes'),
};

export const transitions: Catalog = {
  doc: 'Built-in transitions between clips.',
  names: [
    'directional', 'displacement', 'windowslice', 'bowTieVertical', 'bowTieHorizontal', 'simplezoom', 'linearblur',
    'waterdrop', 'glitchmemories', 'polka', 'perlin', 'directionalwarp', 'bounce_up', 'bounce_down', 'wiperight', 'wipeleft',
    'wipedown', 'wipeup', 'morph', 'colordistance', 'circlecrop', 'swirl', 'dreamy', 'gridflip', 'zoomincircles', 'radial',
    'mosaic', 'undulatingburnout', 'crosshatch', 'crazyparametricfun', 'kaleidoscope', 'windowblinds', 'hexagonalize',
    'glitchdisplace', 'dreamyzoom', 'doomscreentransition_up', 'doomscreentransition_down', 'ripple', 'pinwheel', 'angular',
    'burn', 'circle', 'circleopen', 'colorphase', 'crosswarp', 'cube', 'directionalwipe', 'doorway', 'fade', 'fadecolor',
    'fadegrayscale', 'flyeye', 'heart', 'luma', 'multiplyblend', 'pixelize', 'polarfunction', 'randomsquares',
    'rotatescalefade', 'squareswire', 'squeeze', 'swap', 'wind',
  ],
  others: ['random', ...transitionsAdvanced.names],
  families: /^OT\d{4}-/,
  complete: true,
  source: [on('transitions'), on('transitionExamples'), guess('random-effects')],
};
