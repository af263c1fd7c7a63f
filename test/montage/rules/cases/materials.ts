import type { RuleCase } from './case';
import { UNKNOWN } from '../../../../src/montage';

const OPENING = 'InputConfig.OpeningArray[0]';
const STICKER = 'InputConfig.StickerArray[0]';
const FACES = 'InputConfig.HighlightStrategy.FaceInfo.ImageInfoList';
const SMOOTH = { 'InputConfig.HighlightStrategy.ThemeConfig.ThemeType': 'SmoothHighlight' };
const PARTS = 'EditingConfig.MediaConfig.MediaMetaDataArray[0]';
const VIDEO = 'http://raw.oss-cn-shanghai.aliyuncs.com/opening.mp4';
const PICTURE = 'http://raw.oss-cn-shanghai.aliyuncs.com/opening.png';
const GIF = 'http://raw.oss-cn-shanghai.aliyuncs.com/opening.gif';
const WITH_VIDEO = { 'InputConfig.MediaArray': ['id0', VIDEO] };

export const MATERIAL_CASES: readonly RuleCase[] = [
  {
    code: 'IMS1101',
    breaks: { [OPENING]: { In: 0, Out: 5 } },
    says: 'got neither MediaId nor MediaURL, allowed one of them',
    alsoBreaks: [
      { 'InputConfig.EndingArray[0]': {} },
      { [OPENING]: { MediaId: null, MediaURL: null } },
    ],
    holds: { [OPENING]: { MediaId: 'opening', In: 0, Out: 5 } },
    alsoHolds: [
      { [OPENING]: { MediaURL: VIDEO } },
      { [OPENING]: { MediaId: 'opening', MediaURL: VIDEO } },
    ],
    unknown: { [OPENING]: { MediaId: UNKNOWN, In: 0, Out: 5 } },
  },
  {
    code: 'IMS1101',
    breaks: { [STICKER]: { MediaId: null, X: 10 } },
    says: 'got neither MediaId nor MediaURL',
    holds: { [STICKER]: { MediaURL: PICTURE, X: 10 } },
    unknown: { [STICKER]: { MediaURL: UNKNOWN, X: 10 } },
  },
  {
    code: 'IMS1102',
    breaks: { [FACES]: [{ Name: 'Ning' }], ...SMOOTH },
    at: `${FACES}[0]`,
    says: 'got neither ImageURL nor ImageId',
    alsoBreaks: [
      { [FACES]: [{ Name: 'Ning', ImageURL: null, ImageId: null }], ...SMOOTH },
    ],
    holds: { [FACES]: [{ Name: 'Ning', ImageURL: 'https://cdn.example.com/faces/ning.png' }], ...SMOOTH },
    alsoHolds: [
      { [FACES]: [{ Name: 'Ning', ImageId: 'face1' }], ...SMOOTH },
    ],
    unknown: { [FACES]: [{ Name: 'Ning', ImageId: UNKNOWN }], ...SMOOTH },
  },
  {
    code: 'IMS1106',
    breaks: { [OPENING]: { MediaId: 'opening', In: 5, Out: 5 } },
    says: 'got In 5 and Out 5, allowed an In before Out; swap or correct them.',
    alsoBreaks: [
      { [OPENING]: { MediaId: 'opening', In: 5, Out: 4.9 } },
      { 'InputConfig.EndingArray[0]': { MediaId: 'ending', In: 5, Out: 5 } },
      { [OPENING]: { MediaId: 'opening', Out: 0 } },
    ],
    holds: { [OPENING]: { MediaId: 'opening', In: 5 } },
    alsoHolds: [
      { [OPENING]: { MediaId: 'opening', In: 4.9, Out: 5 } },
      { [OPENING]: { MediaId: 'opening', Out: 5 } },
      { [OPENING]: { MediaId: 'opening' } },
    ],
    unknown: { [OPENING]: { MediaId: 'opening', In: 5, Out: UNKNOWN } },
  },
  {
    code: 'IMS1106',
    breaks: { [PARTS]: { Media: VIDEO, TimeRangeList: [{ In: 9, Out: 3 }] }, ...WITH_VIDEO },
    at: `${PARTS}.TimeRangeList[0]`,
    says: 'got In 9 and Out 3',
    holds: { [PARTS]: { Media: VIDEO, TimeRangeList: [{ In: 3, Out: 9 }, { Out: 2 }] }, ...WITH_VIDEO },
    unknown: { [PARTS]: { Media: VIDEO, TimeRangeList: [{ In: UNKNOWN, Out: 3 }] }, ...WITH_VIDEO },
  },
  {
    code: 'IMS1107',
    breaks: { [PARTS]: { Media: 'another' } },
    at: `${PARTS}.Media`,
    says: 'got "another", allowed an item of InputConfig.MediaArray',
    alsoBreaks: [
      { [PARTS]: { Media: VIDEO.replace('http:', 'https:') }, ...WITH_VIDEO },
      { [PARTS]: { Media: 'id0' }, 'InputConfig.MediaArray': null },
    ],
    holds: { [PARTS]: { Media: 'id0' }, ...WITH_VIDEO },
    alsoHolds: [
      { [PARTS]: { Media: VIDEO }, ...WITH_VIDEO },
    ],
    unknown: { [PARTS]: { Media: 'another' }, 'InputConfig.MediaArray': ['id0', UNKNOWN] },
  },
  {
    code: 'IMS1108',
    breaks: { [PARTS]: { Media: 'id0', GroupName: 'g' }, ...WITH_VIDEO },
    at: `${PARTS}.GroupName`,
    says: 'allowed no GroupName',
    alsoBreaks: [
      { [PARTS]: { Media: 'id0', GroupName: '' }, ...WITH_VIDEO },
    ],
    holds: { [PARTS]: { Media: 'id0', GroupName: null }, ...WITH_VIDEO },
    unknown: { [PARTS]: { Media: 'id0', GroupName: UNKNOWN }, ...WITH_VIDEO },
  },
  {
    code: 'IMS1109',
    breaks: { 'InputConfig.MediaArray[0]': ' ' },
    says: 'got " ", allowed a media asset id or URL',
    alsoBreaks: [
      { 'InputConfig.MediaArray[0]': '' },
      { 'InputConfig.MediaArray[0]': '\t\n' },
      { [OPENING]: { MediaId: '' } },
      { 'InputConfig.BackgroundMusicArray': [''] },
      { [FACES]: [{ Name: 'Ning', ImageId: ' ' }], ...SMOOTH },
    ],
    holds: { 'InputConfig.MediaArray[0]': 'id0' },
    alsoHolds: [
      { 'InputConfig.MediaArray[0]': ' id0 ' },
    ],
    unknown: { 'InputConfig.MediaArray[0]': UNKNOWN },
  },
  {
    code: 'IMS2101',
    breaks: { [STICKER]: { MediaId: 'sticker', MediaURL: PICTURE } },
    says: 'got both MediaId and MediaURL, allowed one of them (MediaId takes precedence); remove MediaURL.',
    alsoBreaks: [
      { [OPENING]: { MediaId: 'opening', MediaURL: VIDEO } },
      { 'InputConfig.EndingArray[0]': { MediaId: 'ending', MediaURL: VIDEO } },
    ],
    holds: { [STICKER]: { MediaId: 'sticker', MediaURL: null } },
    alsoHolds: [
      { [STICKER]: { MediaURL: PICTURE } },
      { [STICKER]: {} },
    ],
    unknown: { [STICKER]: { MediaId: UNKNOWN, MediaURL: PICTURE } },
  },
  {
    code: 'IMS2104',
    breaks: { [OPENING]: { MediaURL: PICTURE, In: 1 } },
    says: 'got In for an image, allowed Duration for an image; set Duration instead.',
    alsoBreaks: [
      { [OPENING]: { MediaURL: PICTURE, Out: 1 } },
      { 'InputConfig.EndingArray[0]': { MediaURL: GIF, In: 0, Out: 1 } },
    ],
    holds: { [OPENING]: { MediaURL: VIDEO, In: 1 } },
    alsoHolds: [
      { [OPENING]: { MediaURL: PICTURE, Duration: 2 } },
      { [OPENING]: { MediaId: 'opening', MediaURL: PICTURE, In: 1 } },
      { [OPENING]: { MediaId: 'opening', In: 1 } },
      { [OPENING]: { MediaURL: 'http://raw.oss-cn-shanghai.aliyuncs.com/opening', In: 1 } },
    ],
    unknown: { [OPENING]: { MediaURL: PICTURE, In: UNKNOWN } },
  },
  {
    code: 'IMS2105',
    breaks: { [OPENING]: { MediaURL: VIDEO, Duration: 2 } },
    says: 'got Duration for a video',
    alsoBreaks: [
      { 'InputConfig.EndingArray[0]': { MediaURL: VIDEO, Duration: 2, Out: 3 } },
    ],
    holds: { [OPENING]: { MediaURL: PICTURE, Duration: 2 } },
    alsoHolds: [
      { [OPENING]: { MediaURL: VIDEO } },
      { [OPENING]: { MediaId: 'opening', MediaURL: VIDEO, Duration: 2 } },
      { [OPENING]: { MediaURL: 'http://raw.oss-cn-shanghai.aliyuncs.com/opening', Duration: 2 } },
    ],
    unknown: { [OPENING]: { MediaURL: UNKNOWN, Duration: 2 } },
  },
  {
    code: 'IMS2106',
    breaks: { [OPENING]: { MediaURL: PICTURE, DyncFrames: 25 } },
    says: 'got DyncFrames for a .png file, allowed DyncFrames for GIFs only; remove DyncFrames.',
    alsoBreaks: [
      { [OPENING]: { MediaURL: VIDEO, DyncFrames: 25 } },
      { [STICKER]: { MediaURL: PICTURE, DyncFrames: 0 } },
    ],
    holds: { [OPENING]: { MediaURL: GIF, DyncFrames: 25 } },
    alsoHolds: [
      { [OPENING]: { MediaURL: PICTURE } },
      { [OPENING]: { MediaId: 'opening', DyncFrames: 25 } },
      { [OPENING]: { MediaId: 'opening', MediaURL: PICTURE, DyncFrames: 25 } },
      { [OPENING]: { DyncFrames: 25 } },
      { [STICKER]: { MediaURL: GIF.toUpperCase().replace('HTTP', 'http'), DyncFrames: 25 } },
    ],
    unknown: { [OPENING]: { MediaURL: PICTURE, DyncFrames: UNKNOWN } },
  },
  {
    code: 'IMS2107',
    breaks: { [OPENING]: { MediaId: 'opening', Out: 5, Duration: 2 } },
    says: 'got both Duration and Out, allowed In and Out for a video, Duration for an image; remove the setting that does not match the material.',
    alsoBreaks: [
      { [OPENING]: { MediaId: 'opening', In: 5, Duration: 2 } },
      { 'InputConfig.EndingArray[0]': { MediaURL: 'http://raw.oss-cn-shanghai.aliyuncs.com/ending', In: 0, Duration: 2 } },
    ],
    holds: { [OPENING]: { MediaId: 'opening', Duration: 2 } },
    alsoHolds: [
      { [OPENING]: { MediaId: 'opening', In: 1, Out: 5 } },
      { [OPENING]: { MediaURL: VIDEO, Out: 5, Duration: 2 } },
      { [OPENING]: { MediaURL: PICTURE, Out: 5, Duration: 2 } },
    ],
    unknown: { [OPENING]: { MediaId: 'opening', Out: 5, Duration: UNKNOWN } },
  },
];
