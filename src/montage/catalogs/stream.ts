import type { Catalog } from './catalog';
import { on } from '../sources';

const source = [on('editingParameters', 'OutputMediaConfig.Video'), on('editorNotes')];

export const videoProfiles: Catalog = { doc: 'Profiles of the video codec.', names: ['baseline', 'main', 'high'], complete: false, source };
export const videoPresets: Catalog = {
  doc: 'Speeds of the video encoder.',
  names: ['veryfast', 'fast', 'medium', 'slow', 'slower'],
  complete: false,
  source,
};
export const videoOrientations: Catalog = { doc: 'Orientations of the output.', names: ['Horizontal', 'Vertical'], complete: false, source };
