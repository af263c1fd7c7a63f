/** All features of a montage beyond cutting, joining, scaling, speed and sound. */
export type Feature =
  | 'title' | 'subHeading' | 'sticker' | 'backgroundImage' | 'background' | 'transition' | 'vfx' | 'filter'
  | 'description' | 'faces' | 'actions' | 'musicLibrary' | 'produceConfig' | 'videoSetting' | 'oddSize' | 'animationPace';

/** The features that are rendered; all others are listed in `notRendered`. */
export const RENDERED: ReadonlySet<Feature> = new Set<Feature>();

/** A request for a feature, with a text for the user. */
export interface Note { readonly feature: Feature; readonly text: string }
