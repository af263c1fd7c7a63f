import type { Catalog } from './catalog';
import { on } from '../sources';

const INPUT = on('editingParameters', 'File formats that support editing');

/** Suffixes of the files that the editor reads, in lowercase and without the dot. */
export const videoFormats: Catalog = {
  doc: 'Video files that the editor reads.',
  names: ['mkv', 'webm', 'mp4', 'mpeg', 'avi', 'asf', 'mov', 'wmv', '3gp', 'rm', 'rmvb', 'flv', 'f4v'],
  complete: true,
  source: INPUT,
};

export const audioFormats: Catalog = {
  doc: 'Audio files that the editor reads.',
  names: ['m4a', 'mp3', 'wma', 'aac', 'wav', 'ra', 'ogg', 'ape', 'flac'],
  complete: true,
  source: INPUT,
};

export const imageFormats: Catalog = {
  doc: 'Images that the editor reads.',
  names: ['bmp', 'tiff', 'tif', 'gif', 'png', 'jpeg', 'jpg', 'webp'],
  complete: true,
  source: INPUT,
};

export const subtitleFormats: Catalog = {
  doc: 'Subtitle files that the editor reads.',
  names: ['srt', 'ass'],
  complete: true,
  source: INPUT,
};

export const fontFormats: Catalog = {
  doc: 'Font files that the editor reads.',
  names: ['ttf', 'woff', 'otf'],
  complete: true,
  source: INPUT,
};

export const outputFormats: Catalog = {
  doc: 'Containers that the editor writes, by the suffix of the output.',
  names: ['mp4', 'm3u8', 'webm'],
  complete: true,
  source: on('editingParameters', 'File formats that support editing'),
};

export const outputAudioFormats: Catalog = {
  doc: 'Audio files that the editor writes.',
  names: ['mp3'],
  complete: true,
  source: on('editingParameters', 'File formats that support editing'),
};

/** Suffixes of the files that RegisterMediaInfo accepts, by kind: more than the editor reads. Source: Overview of media upload. */
export const REGISTER_FORMATS = {
  video: [
    'mp4', 'ts', '3gp', 'mpg', 'mpeg', 'mpe', 'dat', 'vob', 'asf', 'avi', 'wmv', 'flv', 'f4v', 'rm', 'rmvb', 'mov', 'mkv',
    'm3u8', 'dv', 'gif', 'm2t', 'm4v', 'mj2', 'mjpeg', 'mts', 'ogg', 'qt', 'swf', 'webm',
  ],
  audio: ['mp3', 'wma', 'wav', 'aac', 'ra', 'm4a', 'flac', 'ape', 'ac3', 'amr', 'caf', 'acm'],
  image: ['gif', 'webp', 'png', 'jpg', 'jpeg', 'heic'],
  subtitle: ['srt', 'vtt', 'ass'],
  font: ['ttf', 'ttc', 'fon'],
} as const;
