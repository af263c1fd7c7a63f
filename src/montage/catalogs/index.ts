import * as background from './background';
import * as captions from './captions';
import type { Catalog } from './catalog';
import { vfxEffects, vfxEffectsAdvanced } from './effects';
import { filters } from './filters';
import { audioFormats, fontFormats, imageFormats, outputAudioFormats, outputFormats, subtitleFormats, videoFormats } from './formats';
import * as service from './service';
import * as stream from './stream';
import * as transitions from './transitions';

/** Every list of names, by the name under which field specs refer to it. */
export const CATALOGS = {
  ...transitions,
  vfxEffects,
  vfxEffectsAdvanced,
  filters,
  ...captions,
  ...background,
  ...stream,
  videoFormats,
  audioFormats,
  imageFormats,
  subtitleFormats,
  fontFormats,
  outputFormats,
  outputAudioFormats,
  ...service,
} as const satisfies Record<string, Catalog>;

export type CatalogName = keyof typeof CATALOGS;
export type { Catalog } from './catalog';
export { VFX_GROUPS } from './effects';
export { FILTER_GROUPS } from './filters';
export { REGISTER_FORMATS } from './formats';
export { endpointOf, REGIONS, vpcEndpointOf, type Region } from './regions';
