import { integer, list, number, object, string, type ValueOf } from './spec';

const FROM = 'seed: Media';

export const MEDIA = object('Media', {
  doc: 'A fixed opening or ending clip: an image or a video, given by its media asset id or by its OSS URL.',
  source: FROM,
}, {
  MediaId: string({
    doc: 'Media asset id. One of MediaId and MediaURL is required; MediaId is used when both are given.',
    source: `${FROM}.MediaId`,
    format: 'mediaId',
  }),
  MediaURL: string({
    doc: 'URL of the object in an own OSS bucket in the region of the job: http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>.',
    source: `${FROM}.MediaURL`,
    format: 'ossUrl',
    media: ['video', 'image'],
  }),
  In: number({ doc: 'In-point in seconds, from 0. For videos.', source: `${FROM}.In`, min: 0 }),
  Out: number({ doc: 'Out-point in seconds, after In. For videos.', source: `${FROM}.Out`, above: 0 }),
  Duration: number({ doc: 'How long the picture is shown, in seconds, above 0. For images.', source: `${FROM}.Duration`, above: 0 }),
  DyncFrames: integer({
    doc: 'Number of frames of the animation, 0–100. For GIFs.',
    source: `${FROM}.DyncFrames; range DOC: VideoTrackClip`,
    min: 0,
    max: 100,
  }),
});
export type Media = ValueOf<typeof MEDIA>;

const PLACE = 'A value of 0–0.9999 is a fraction of that side, an integer from 2 is pixels.';

export const STICKER = object('Sticker', {
  doc: 'A picture laid over the output, given by its media asset id or by its OSS URL.',
  source: 'seed: InputConfig.StickerArray',
}, {
  MediaId: MEDIA.fields.MediaId,
  MediaURL: string({
    doc: 'URL of the picture in an own OSS bucket in the region of the job: http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>.',
    source: 'seed: StickerArray example',
    format: 'ossUrl',
    media: ['image'],
  }),
  X: number({
    doc: `Distance of the left edge from the output's left edge, measured against its width. ${PLACE} Default 0.`,
    source: 'seed: StickerArray example; DOC: VideoTrackClip',
    format: 'position',
  }),
  Y: number({
    doc: `Distance of the top edge from the output's top edge, measured against its height. ${PLACE} Default 0.`,
    source: 'seed: StickerArray example; DOC: VideoTrackClip',
    format: 'position',
  }),
  Width: number({
    doc: `Width, measured against the output's. ${PLACE} 1 is the full width.`,
    source: 'seed: StickerArray example; DOC: VideoTrackClip',
    format: 'extent',
  }),
  Height: number({
    doc: `Height, measured against the output's. ${PLACE} 1 is the full height.`,
    source: 'seed: StickerArray example; DOC: VideoTrackClip',
    format: 'extent',
  }),
  DyncFrames: integer({
    doc: 'Number of frames of an animated sticker, 0–100; 25 is usual.',
    source: 'DOC: VideoTrackClip',
    min: 0,
    max: 100,
  }),
  Opacity: number({
    doc: 'Opacity, 0–1: 0 is invisible, 1 is solid. Default 1.',
    source: 'seed: StickerArray example; range DOC: VideoTrackClip',
    min: 0,
    max: 1,
  }),
});
export type Sticker = ValueOf<typeof STICKER>;

/** Lists of stickers, tracks and pictures are used in turn from a random start, one per output. */
const IN_TURN = 'Outputs use them in turn from a random start. At most 50.';

export const STICKER_ARRAY = list(STICKER, {
  doc: `Stickers. ${IN_TURN}`,
  source: 'seed: InputConfig.StickerArray',
  maxItems: 50,
  distinct: true,
});

export const BACKGROUND_MUSIC_ARRAY = list(string({
  doc: 'A track: media asset id, or OSS URL in the region of the job.',
  source: 'seed: InputConfig.BackgroundMusicArray',
  format: 'material',
  media: ['audio'],
}), {
  doc: `Background music. ${IN_TURN}`,
  source: 'seed: InputConfig.BackgroundMusicArray',
  maxItems: 50,
  distinct: true,
});

export const BACKGROUND_IMAGE_ARRAY = list(string({
  doc: 'A picture: media asset id, or OSS URL in the region of the job.',
  source: 'seed: InputConfig.BackgroundImageArray',
  format: 'material',
  media: ['image'],
}), {
  doc: `Background images, seen where the footage does not cover the frame. ${IN_TURN}`,
  source: 'seed: InputConfig.BackgroundImageArray',
  maxItems: 50,
  distinct: true,
});
