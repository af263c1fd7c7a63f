import { CATALOGS } from '../catalogs';
import { suffixOf } from '../materials/oss-url';
import type { ImageInfo, Media, MediaMetaData, Sticker } from '../model';
import { on } from '../sources';
import { everyField, rule } from './engine/rule';

const CLIPS = ['InputConfig.OpeningArray[*]', 'InputConfig.EndingArray[*]'];
const STICKERS = 'InputConfig.StickerArray[*]';
const FACES = 'InputConfig.HighlightStrategy.FaceInfo.ImageInfoList[*]';
const USABLE_PARTS = 'EditingConfig.MediaConfig.MediaMetaDataArray[*]';
const MEDIA = on('highlightMontage', 'Media');
const META_DATA = on('publicParameters', 'MediaMetaData');

type Text = string | undefined;
type Amount = number | undefined;

/** The kind of a material that is given by URL alone, by its suffix; undefined when unclear. */
function kindOf(id: Text, url: Text): 'image' | 'video' | undefined {
  const suffix = id === undefined && url !== undefined ? suffixOf(url) : undefined;
  if (suffix === undefined) return undefined;
  if (CATALOGS.imageFormats.names.includes(suffix)) return 'image';
  return CATALOGS.videoFormats.names.includes(suffix) ? 'video' : undefined;
}

export const MATERIAL_RULES = [
  rule<Media | Sticker, [Text, Text]>({
    code: 'IMS1101',
    title: 'An opening, ending or sticker must have a MediaId or a MediaURL.',
    at: [...CLIPS, STICKERS],
    needs: ['.MediaId', '.MediaURL'],
    valid: (_media, id, url) => (id ?? url) !== undefined,
    got: 'neither MediaId nor MediaURL',
    allowed: 'one of them',
    fix: 'set one of them',
    source: MEDIA,
  }),
  rule<ImageInfo, [Text, Text]>({
    code: 'IMS1102',
    title: 'The photo of a character must have an ImageURL or an ImageId.',
    at: FACES,
    needs: ['.ImageURL', '.ImageId'],
    valid: (_image, url, id) => (url ?? id) !== undefined,
    got: 'neither ImageURL nor ImageId',
    allowed: 'one of them',
    fix: 'set one of them',
    source: on('highlightMontage', 'ImageInfo'),
  }),
  rule<Media, [Amount, Amount]>({
    code: 'IMS1106',
    title: 'In must be before Out.',
    at: [...CLIPS, `${USABLE_PARTS}.TimeRangeList[*]`],
    needs: ['.In', '.Out'],
    valid: (_range, start = 0, end = Infinity) => start < end,
    got: (_range, start = 0, end) => `In ${start} and Out ${end}`,
    allowed: 'an In before Out',
    fix: 'swap or correct them',
    source: on('highlightMontage', 'Media.In, Media.Out'),
  }),
  rule<string, [readonly string[] | undefined]>({
    code: 'IMS1107',
    title: 'MediaMetaDataArray must refer to videos of MediaArray.',
    at: `${USABLE_PARTS}.Media`,
    needs: ['InputConfig.MediaArray'],
    valid: (media, materials = []) => materials.includes(media),
    allowed: 'an item of InputConfig.MediaArray, written in the same way',
    fix: 'write it as in MediaArray, or remove the entry',
    source: META_DATA,
  }),
  rule<MediaMetaData['GroupName']>({
    code: 'IMS1108',
    title: 'GroupName must be unset: only script-to-video jobs have groups.',
    at: `${USABLE_PARTS}.GroupName`,
    valid: () => false,
    allowed: 'no GroupName in highlight montages',
    fix: 'remove it',
    source: META_DATA,
  }),
  rule<string>({
    code: 'IMS1109',
    title: 'A media asset id or a material must not be empty.',
    at: everyField('that holds a media asset id or a material', ({ format }) => format === 'mediaId' || format === 'material'),
    valid: (id) => id.trim() !== '',
    allowed: 'a media asset id or URL',
    fix: 'set it, or remove it',
    source: on('highlightMontage', 'Media.MediaId'),
  }),
  rule<Media | Sticker, [Text, Text]>({
    code: 'IMS2101',
    title: 'MediaId and MediaURL are both set. MediaId takes precedence.',
    at: [...CLIPS, STICKERS],
    needs: ['.MediaId', '.MediaURL'],
    valid: (_media, id, url) => id === undefined || url === undefined,
    got: 'both MediaId and MediaURL',
    allowed: 'one of them (MediaId takes precedence)',
    fix: 'remove MediaURL',
    source: MEDIA,
  }),
  rule<Media, [Text, Text, Amount, Amount]>({
    code: 'IMS2104',
    title: 'In or Out is set for an image. They apply to videos only.',
    at: CLIPS,
    needs: ['.MediaId', '.MediaURL', '.In', '.Out'],
    valid: (_clip, id, url, start, end) => kindOf(id, url) !== 'image' || (start ?? end) === undefined,
    got: (_clip, _id, _url, start) => `${start === undefined ? 'Out' : 'In'} for an image`,
    allowed: 'Duration for an image',
    fix: 'set Duration instead',
    source: on('highlightMontage', 'Media.In, Media.Out'),
  }),
  rule<Media, [Text, Text, Amount]>({
    code: 'IMS2105',
    title: 'Duration is set for a video. It applies to images only.',
    at: CLIPS,
    needs: ['.MediaId', '.MediaURL', '.Duration'],
    valid: (_clip, id, url, duration) => kindOf(id, url) !== 'video' || duration === undefined,
    got: 'Duration for a video',
    allowed: 'In and Out for a video',
    fix: 'set In and Out instead',
    source: on('highlightMontage', 'Media.Duration'),
  }),
  rule<Media | Sticker, [Text, Text, Amount]>({
    code: 'IMS2106',
    title: 'DyncFrames is set for a file that is not a GIF.',
    at: [...CLIPS, STICKERS],
    needs: ['.MediaId', '.MediaURL', '.DyncFrames'],
    valid: (_media, id, url = '', frames) =>
      frames === undefined || kindOf(id, url) === undefined || suffixOf(url) === 'gif',
    got: (_media, _id, url = '') => `DyncFrames for a .${suffixOf(url)} file`,
    allowed: 'DyncFrames for GIFs only',
    fix: 'remove DyncFrames',
    source: on('highlightMontage', 'Media.DyncFrames'),
  }),
  rule<Media, [Text, Text, Amount, Amount, Amount]>({
    code: 'IMS2107',
    title: 'Duration is set together with In or Out. In and Out apply to videos, Duration to images.',
    at: CLIPS,
    needs: ['.MediaId', '.MediaURL', '.In', '.Out', '.Duration'],
    valid: (_clip, id, url, start, end, duration) =>
      kindOf(id, url) !== undefined || duration === undefined || (start ?? end) === undefined,
    got: (_clip, _id, _url, start) => `both Duration and ${start === undefined ? 'Out' : 'In'}`,
    allowed: 'In and Out for a video, Duration for an image',
    fix: 'remove the setting that does not match the material',
    source: on('highlightMontage', 'Media.Duration'),
  }),
];
