import type { Labels } from './label';

export const CODECS: Labels = {
  'H.264': ['h264', 'H.264 (AVC)'],
  'H.265': ['h265', 'H.265 (HEVC)'],
};

export const PROFILES: Labels = {
  baseline: ['baseline', 'Baseline, for the simplest decoders'],
  main: ['main', 'Main'],
  high: ['high', 'High, the best compression'],
};

export const PRESETS: Labels = {
  veryfast: ['very fast', 'Very fast, the largest files'],
  fast: ['fast', 'Fast'],
  medium: ['medium', 'Medium'],
  slow: ['slow', 'Slow'],
  slower: ['slower', 'Slower, the smallest files'],
};

export const ORIENTATIONS: Labels = {
  Horizontal: ['horizontal', 'Wider than high'],
  Vertical: ['vertical', 'Higher than wide'],
};
