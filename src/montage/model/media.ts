import { integer, list, number, object, string, type ValueOf } from './spec';
import { on } from '../sources';

const section = (name: string) => on('highlightMontage', `Media.${name}`);
const CLIP = on('timeline', 'VideoTrackClip');

export const MEDIA = object('Media', {
  doc: 'A fixed opening or ending: an image or a video, by its media asset id or its OSS URL.',
  source: on('highlightMontage', 'Media'),
}, {
  MediaId: string({
    doc: 'Media asset id. Either MediaId or MediaURL is required; MediaId takes precedence.',
    source: section('MediaId'),
    format: 'mediaId',
  }),
  MediaURL: string({
    doc: 'URL of an object in your OSS bucket in the region of the job: http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>.',
    source: section('MediaURL'),
    format: 'ossUrl',
    media: ['video', 'image'],
  }),
  In: number({ doc: 'In-point in seconds, from 0. For videos only.', source: section('In'), min: 0 }),
  Out: number({ doc: 'Out-point in seconds, greater than In. For videos only.', source: section('Out'), above: 0 }),
  Duration: number({ doc: 'How long the image is shown, in seconds, greater than 0. For images only.', source: section('Duration'), above: 0 }),
  DyncFrames: integer({
    doc: 'Number of frames of the animation, 0 to 100. For GIFs only.',
    source: [section('DyncFrames'), CLIP],
    min: 0,
    max: 100,
  }),
});
export type Media = ValueOf<typeof MEDIA>;

const PLACE = 'A value from 0 to 0.9999 is a fraction of that side, an integer from 2 is pixels.';
const EXAMPLE = on('highlightMontage', 'InputConfig.StickerArray example');
const STICKER_PAGE = on('publicParameters', 'Sticker');

export const STICKER = object('Sticker', {
  doc: 'An image over the video, by its media asset id or its OSS URL.',
  source: on('highlightMontage', 'InputConfig.StickerArray'),
}, {
  MediaId: MEDIA.fields.MediaId,
  MediaURL: string({
    doc: 'URL of an image in your OSS bucket in the region of the job: http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>.',
    source: EXAMPLE,
    format: 'ossUrl',
    media: ['image'],
  }),
  X: number({
    doc: `Distance of the left edge from the left edge of the output, relative to its width. ${PLACE} Default 0.`,
    source: [EXAMPLE, CLIP],
    format: 'position',
  }),
  Y: number({
    doc: `Distance of the top edge from the top edge of the output, relative to its height. ${PLACE} Default 0.`,
    source: [EXAMPLE, CLIP],
    format: 'position',
  }),
  Width: number({
    doc: `Width, relative to the width of the output. ${PLACE} 1 is the full width.`,
    source: [EXAMPLE, CLIP],
    format: 'extent',
  }),
  Height: number({
    doc: `Height, relative to the height of the output. ${PLACE} 1 is the full height.`,
    source: [EXAMPLE, CLIP],
    format: 'extent',
  }),
  DyncFrames: integer({
    doc: 'Number of frames of an animated sticker, 0 to 100, typically 25.',
    source: STICKER_PAGE,
    min: 0,
    max: 100,
  }),
  Opacity: number({
    doc: 'Opacity, 0 to 1: 0 is invisible, 1 is opaque. Default 1.',
    source: [EXAMPLE, STICKER_PAGE],
    min: 0,
    max: 1,
  }),
});
export type Sticker = ValueOf<typeof STICKER>;

/** Lists of stickers, tracks and images are used in turn from a random start, one per output. */
const IN_TURN = 'Outputs use them in turn, from a random start. At most 50.';
const ID_OR_URL = 'Each is a media asset id, or an OSS URL in the region of the job.';

export const STICKER_ARRAY = list(STICKER, {
  doc: `Stickers. ${IN_TURN}`,
  source: on('highlightMontage', 'InputConfig.StickerArray'),
  maxItems: 50,
  distinct: true,
});

export const BACKGROUND_MUSIC_ARRAY = list(string({
  doc: 'A track: media asset id, or OSS URL in the region of the job.',
  source: on('highlightMontage', 'InputConfig.BackgroundMusicArray'),
  format: 'material',
  media: ['audio'],
}), {
  doc: `Background music. ${ID_OR_URL} ${IN_TURN}`,
  source: on('highlightMontage', 'InputConfig.BackgroundMusicArray'),
  maxItems: 50,
  distinct: true,
});

export const BACKGROUND_IMAGE_ARRAY = list(string({
  doc: 'An image: media asset id, or OSS URL in the region of the job.',
  source: on('highlightMontage', 'InputConfig.BackgroundImageArray'),
  format: 'material',
  media: ['image'],
}), {
  doc: `Background images, visible where the footage does not cover the frame. ${ID_OR_URL} ${IN_TURN}`,
  source: on('highlightMontage', 'InputConfig.BackgroundImageArray'),
  maxItems: 50,
  distinct: true,
});
