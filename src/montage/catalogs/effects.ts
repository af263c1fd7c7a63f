import type { Catalog } from './catalog';
import { on } from '../sources';

/** Special effects by kind, as the vendor groups them. */
export const VFX_GROUPS = {
  basic: [
    'open', 'close', 'h_blur', 'v_blur', 'blur', 'slightshake', 'zoominout', 'movie', 'zoomslight', 'color_difference',
    'withcircleopen', 'withcircleclose', 'withcircleshake', 'withcircleflashlight', 'disappear', 'shock', 'bluropen',
    'blurclose', 'photograph', 'black', 'blurring', 'color_to_grey', 'grey_to_color', 'slightrectshow', 'slightshow',
    'wipecross', 'whiteshow', 'image_in_image',
  ],
  ambient: [
    'colorfulradial', 'colorfulstarry', 'flyfire', 'heartfireworks', 'meteorshower', 'moons_and_stars', 'sparklestarfield',
    'spotfall', 'starexplosion', 'starry',
  ],
  dynamic: [
    'white', 'minus_glitter', 'jitter', 'soulout', 'scanlight', 'swing', 'heartbeat', 'flashingscreen', 'illusion',
    'segmentation', 'neolighting', 'curl', 'shine', 'smalljitter', 'flashinglight', 'windowblur', 'windowblur2',
    'kaleidoscope',
  ],
  light: [
    'moon_projection', 'star_projection', 'heart_projection', 'sunset_projection', 'carwindow_projection',
    'shinningstar_light', 'anglelight', 'darknight_rainbow', 'fallingcircle', 'lightcenter', 'lightsweep', 'moon',
    'rotationspotlight',
  ],
  retro: ['blackwhitetv', 'edgescan', 'oldtv', 'oldtvshine', 'nightvision', 'tvshow'],
  dreamy: [
    'colorfulsun', 'bigsun', 'fallingheart', 'colorfulfireworks', 'heartshot', 'starfieldshinee', 'starfieldshinee2',
    'fireworks', 'heartsurround', 'risingheartbubble', 'starfield', 'colorfulripples', 'colorfulbubbles', 'heartbubbleshinee',
    'starsparkle',
  ],
  nature: ['rainy', 'waterripple', 'snow', 'foggy', 'meteor', 'stormlaser', 'simpleripple', 'fadeshadow'],
  split: [
    'marquee', 'livesplit', 'splitstill2', 'splitstill3', 'splitstill4', 'splitstill9', 'splitstill6', 'blackwhitesplit',
    'blurthreesplit',
  ],
  colour: ['colorful', 'blackfade', 'rainbowfilter', 'movingrainbow', 'discolights'],
  deform: ['fisheye', 'mosaic_rect', 'glass', 'planet'],
} as const;

export const vfxEffectsAdvanced: Catalog = {
  doc: 'Special effects of the paid effects package (family OV0001). `singal` is the spelling of the vendor.',
  names: [
    'bad_singal_1', 'bad_singal_2', 'bad_singal_3', 'bad_singal_4', 'bad_singal_5', 'singal_glitch_1', 'singal_glitch_2',
    'camera_viewer', 'vertical_video', 'vertical_video2', 'tv_crt_1', 'tv_crt_2', 'tv_crt_3', 'tv_crt_4', 'tv_crt_old_1',
    'flow_move_light_1', 'flow_move_light_2', 'flow_move_light_3', 'flow_move_light_4', 'flow_move_light_5',
    'flow_move_light_6', 'flow_move_light_7', 'flow_move_light_8', 'flow_move_light_9', 'flow_move_light_10',
    'flow_move_light_11', 'flow_move_light_12', 'flow_move_light_13', 'center_light_1', 'center_light_2', 'center_light_3',
    'center_light_4', 'center_light_5', 'center_light_6', 'center_light_7', 'center_light_8', 'center_light_9',
    'hacker_world_1', 'hacker_world_2', 'hacker_world_3', 'particles_1', 'particles_2', 'particles_3', 'pop_up_color_1',
    'pop_up_color_2', 'pop_up_color_3', 'pop_up_color_4', 'pop_up_color_5', 'pop_up_color_6', 'pop_up_color_7',
    'pop_up_color_8', 'rain_1', 'rain_2', 'snow_1', 'snow_2', 'snow_3', 'snow_4', 'rain_glass_2', 'rain_glass_3',
    'rain_glass_4', 'rain_glass_5', 'reflection_water', 'wave_1', 'wave_2', 'wave_3', 'box_1', 'box_2', 'blur_1',
    'bottom_burn', 'bottom_burn2', 'smog_1',
  ],
  complete: false,
  source: on('editorNotes'),
};

export const vfxEffects: Catalog = {
  doc: 'Built-in special effects.',
  // `zoom` is in the default list of the page, although the list of effects does not have it.
  names: [...Object.values(VFX_GROUPS).flat(), 'zoom'],
  others: ['random', ...vfxEffectsAdvanced.names],
  families: /^OV\d{4}-/,
  complete: false,
  source: [on('transitions', 'Visual effects'), on('highlightMontage', 'ProcessConfig')],
};
