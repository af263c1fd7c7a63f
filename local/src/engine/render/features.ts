/** Everything a Timeline, or the order of a montage, may ask for beyond cutting, joining, scaling, speed and sound. */
export type Feature =
  | 'title' | 'subHeading' | 'sticker' | 'backgroundImage' | 'background' | 'transition' | 'vfx' | 'filter'
  | 'description' | 'faces' | 'actions' | 'musicLibrary' | 'produceConfig' | 'videoSetting' | 'oddSize' | 'animationPace';

/** Those that end up in the video; all others are named in `notRendered`. */
export const RENDERED: ReadonlySet<Feature> = new Set<Feature>();

/** Where something was asked for, in the user's words. */
export interface Note { readonly feature: Feature; readonly text: string }
