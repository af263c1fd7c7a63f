import type { Catalog } from './catalog';
import { on } from '../sources';

export const backgroundMusicStyles: Catalog = {
  doc: 'Styles of the music in the public library. They are also its tags.',
  names: [
    'bgm-beauty', 'bgm-chinese-style', 'bgm-cuisine', 'bgm-dynamic', 'bgm-quirky', 'bgm-relaxing', 'bgm-romantic',
    'bgm-upbeat',
  ],
  complete: true,
  source: [on('smartClip'), on('sdk', 'ListPublicMediaBasicInfos, MediaTagId')],
};

export const backgroundImageSubTypes: Catalog = {
  doc: 'How the part of the frame that the footage does not cover is filled.',
  names: ['Blur', 'Color'],
  complete: false,
  source: on('effects', 'Background'),
};

export const publicStickerTags: Catalog = {
  doc: 'Tags of stickers in the public library.',
  names: ['sticker-atmosphere', 'sticker-daily', 'sticker-expression', 'sticker-gif'],
  complete: true,
  source: on('sdk', 'ListPublicMediaBasicInfos, MediaTagId'),
};

export const publicBackgroundImageTags: Catalog = {
  doc: 'Tags of background images in the public library.',
  names: ['bgi-grad', 'bgi-solid', 'bgi-pic'],
  complete: true,
  source: on('sdk', 'ListPublicMediaBasicInfos, MediaTagId'),
};
