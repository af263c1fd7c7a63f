import type { Catalog } from './catalog';

export const backgroundMusicStyles: Catalog = {
  doc: 'Kinds of music in the public library; also its tags.',
  names: [
    'bgm-beauty', 'bgm-chinese-style', 'bgm-cuisine', 'bgm-dynamic', 'bgm-quirky', 'bgm-relaxing', 'bgm-romantic',
    'bgm-upbeat',
  ],
  complete: true,
  source: 'AMB; SDK: ListPublicMediaBasicInfos, MediaTagId',
};

export const backgroundImageSubTypes: Catalog = {
  doc: 'What fills the frame beside the footage.',
  names: ['Blur', 'Color'],
  complete: false,
  source: 'DOC: timeline effect Background; PUB',
};

export const publicStickerTags: Catalog = {
  doc: 'Tags of stickers in the public library.',
  names: ['sticker-atmosphere', 'sticker-daily', 'sticker-expression', 'sticker-gif'],
  complete: true,
  source: 'SDK: ListPublicMediaBasicInfos, MediaTagId',
};

export const publicBackgroundImageTags: Catalog = {
  doc: 'Tags of background images in the public library.',
  names: ['bgi-grad', 'bgi-solid', 'bgi-pic'],
  complete: true,
  source: 'SDK: ListPublicMediaBasicInfos, MediaTagId',
};
