import type { Catalog } from './catalog';

const source = 'PUB: Video of the output configuration';

export const videoProfiles: Catalog = { doc: 'Profiles of the video codec.', names: ['baseline', 'main', 'high'], complete: false, source };
export const videoPresets: Catalog = {
  doc: 'Efforts of the video encoder.',
  names: ['veryfast', 'fast', 'medium', 'slow', 'slower'],
  complete: false,
  source,
};
export const videoOrientations: Catalog = { doc: 'Orientations of the output.', names: ['Horizontal', 'Vertical'], complete: false, source };
