import { CATALOGS } from '../catalogs';
import { suffixOf } from '../materials/oss-url';
import type { ImageInfo, Media, MediaMetaData, Sticker } from '../model';
import { everyField, rule } from './engine/rule';

const CLIPS = ['InputConfig.OpeningArray[*]', 'InputConfig.EndingArray[*]'];
const STICKERS = 'InputConfig.StickerArray[*]';
const FACES = 'InputConfig.HighlightStrategy.FaceInfo.ImageInfoList[*]';
const USABLE_PARTS = 'EditingConfig.MediaConfig.MediaMetaDataArray[*]';

type Text = string | undefined;
type Amount = number | undefined;

/** What a material given by URL alone is by its suffix; undefined when it cannot be told. */
function kindOf(id: Text, url: Text): 'image' | 'video' | undefined {
  const suffix = id === undefined && url !== undefined ? suffixOf(url) : undefined;
  if (suffix === undefined) return undefined;
  if (CATALOGS.imageFormats.names.includes(suffix)) return 'image';
  return CATALOGS.videoFormats.names.includes(suffix) ? 'video' : undefined;
}

export const MATERIAL_RULES = [
  rule<Media | Sticker, [Text, Text]>({
    code: 'IMS1101',
    title: 'A clip or sticker has a MediaId or a MediaURL.',
    at: [...CLIPS, STICKERS],
    needs: ['.MediaId', '.MediaURL'],
    valid: (_media, id, url) => (id ?? url) !== undefined,
    got: 'neither MediaId nor MediaURL',
    allowed: 'one of them',
    fix: 'add one of them',
    source: 'seed: Media',
  }),
  rule<ImageInfo, [Text, Text]>({
    code: 'IMS1102',
    title: 'The photo of a character has an ImageURL or an ImageId.',
    at: FACES,
    needs: ['.ImageURL', '.ImageId'],
    valid: (_image, url, id) => (url ?? id) !== undefined,
    got: 'neither ImageURL nor ImageId',
    allowed: 'one of them',
    fix: 'add one of them',
    source: 'seed: ImageInfo',
  }),
  rule<Media, [Amount, Amount]>({
    code: 'IMS1106',
    title: 'The in-point of a clip or part lies before its out-point.',
    at: [...CLIPS, `${USABLE_PARTS}.TimeRangeList[*]`],
    needs: ['.In', '.Out'],
    valid: (_range, start = 0, end = Infinity) => start < end,
    got: (_range, start = 0, end) => `In ${start} and Out ${end}`,
    allowed: 'In before Out',
    fix: 'exchange or correct them',
    source: 'seed: Media.In, Media.Out',
  }),
  rule<string, [readonly string[] | undefined]>({
    code: 'IMS1107',
    title: 'Usable parts are given for materials of the montage.',
    at: `${USABLE_PARTS}.Media`,
    needs: ['InputConfig.MediaArray'],
    valid: (media, materials = []) => materials.includes(media),
    allowed: 'an item of InputConfig.MediaArray, spelled the same',
    fix: 'spell it as there, or remove the entry',
    source: 'DOC: one-click video, MediaMetaDataArray',
  }),
  rule<MediaMetaData['GroupName']>({
    code: 'IMS1108',
    title: 'A material has no GroupName, which belongs to the script mode.',
    at: `${USABLE_PARTS}.GroupName`,
    valid: () => false,
    allowed: 'no GroupName in highlight montages',
    fix: 'remove it',
    source: 'DOC: one-click video, MediaMetaDataArray',
  }),
  rule<string>({
    code: 'IMS1109',
    title: 'A media asset id or material is not an empty text.',
    at: everyField('that holds a media asset id', ({ format }) => format === 'mediaId' || format === 'material'),
    valid: (id) => id.trim() !== '',
    allowed: 'a media asset id or URL',
    fix: 'fill it in or leave it out',
    source: 'seed: Media.MediaId',
  }),
  rule<Media | Sticker, [Text, Text]>({
    code: 'IMS2101',
    title: 'A clip or sticker does not have both MediaId and MediaURL.',
    at: [...CLIPS, STICKERS],
    needs: ['.MediaId', '.MediaURL'],
    valid: (_media, id, url) => id === undefined || url === undefined,
    got: 'MediaId and MediaURL',
    allowed: 'one of them (MediaId is used)',
    fix: 'remove MediaURL',
    source: 'seed: Media',
  }),
  rule<Media, [Text, Text, Amount, Amount]>({
    code: 'IMS2104',
    title: 'In and Out are given for videos, not for images.',
    at: CLIPS,
    needs: ['.MediaId', '.MediaURL', '.In', '.Out'],
    valid: (_clip, id, url, start, end) => kindOf(id, url) !== 'image' || (start ?? end) === undefined,
    got: 'In or Out for an image',
    allowed: 'Duration for an image',
    fix: 'give Duration instead',
    source: 'seed: Media.In, Media.Out',
  }),
  rule<Media, [Text, Text, Amount]>({
    code: 'IMS2105',
    title: 'Duration is given for images, not for videos.',
    at: CLIPS,
    needs: ['.MediaId', '.MediaURL', '.Duration'],
    valid: (_clip, id, url, duration) => kindOf(id, url) !== 'video' || duration === undefined,
    got: 'Duration for a video',
    allowed: 'In and Out for a video',
    fix: 'give In and Out instead',
    source: 'seed: Media.Duration',
  }),
  rule<Media | Sticker, [Text, Text, Amount]>({
    code: 'IMS2106',
    title: 'DyncFrames is given for GIFs.',
    at: [...CLIPS, STICKERS],
    needs: ['.MediaId', '.MediaURL', '.DyncFrames'],
    valid: (_media, id, url = '', frames) =>
      frames === undefined || kindOf(id, url) === undefined || suffixOf(url) === 'gif',
    got: 'DyncFrames for a file that is no GIF',
    allowed: 'DyncFrames for GIFs only',
    fix: 'remove DyncFrames',
    source: 'seed: Media.DyncFrames',
  }),
  rule<Media, [Text, Text, Amount, Amount, Amount]>({
    code: 'IMS2107',
    title: 'A clip has In and Out, or Duration, but not both.',
    at: CLIPS,
    needs: ['.MediaId', '.MediaURL', '.In', '.Out', '.Duration'],
    valid: (_clip, id, url, start, end, duration) =>
      kindOf(id, url) !== undefined || duration === undefined || (start ?? end) === undefined,
    got: 'In or Out beside Duration',
    allowed: 'In and Out for a video, Duration for an image',
    fix: 'remove what does not suit the material',
    source: 'seed: Media.Duration',
  }),
];
