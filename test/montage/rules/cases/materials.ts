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
    holds: { [OPENING]: { MediaId: 'opening', In: 0, Out: 5 } },
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
    holds: { [FACES]: [{ Name: 'Ning', ImageURL: 'https://cdn.example.com/faces/ning.png' }], ...SMOOTH },
    unknown: { [FACES]: [{ Name: 'Ning', ImageId: UNKNOWN }], ...SMOOTH },
  },
  {
    code: 'IMS1106',
    breaks: { [OPENING]: { MediaId: 'opening', In: 5, Out: 5 } },
    says: 'got In 5 and Out 5, allowed an In before Out; swap or correct them.',
    holds: { [OPENING]: { MediaId: 'opening', In: 5 } },
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
    holds: { [PARTS]: { Media: 'id0' }, ...WITH_VIDEO },
    unknown: { [PARTS]: { Media: 'another' }, 'InputConfig.MediaArray': ['id0', UNKNOWN] },
  },
  {
    code: 'IMS1108',
    breaks: { [PARTS]: { Media: 'id0', GroupName: 'g' }, ...WITH_VIDEO },
    at: `${PARTS}.GroupName`,
    says: 'allowed no GroupName',
    holds: { [PARTS]: { Media: 'id0', GroupName: null }, ...WITH_VIDEO },
    unknown: { [PARTS]: { Media: 'id0', GroupName: UNKNOWN }, ...WITH_VIDEO },
  },
  {
    code: 'IMS1109',
    breaks: { 'InputConfig.MediaArray[0]': ' ' },
    says: 'got " ", allowed a media asset id or URL',
    holds: { 'InputConfig.MediaArray[0]': 'id0' },
    unknown: { 'InputConfig.MediaArray[0]': UNKNOWN },
  },
  {
    code: 'IMS2101',
    breaks: { [STICKER]: { MediaId: 'sticker', MediaURL: PICTURE } },
    says: 'got both MediaId and MediaURL, allowed one of them (MediaId takes precedence); remove MediaURL.',
    holds: { [STICKER]: { MediaId: 'sticker', MediaURL: null } },
    unknown: { [STICKER]: { MediaId: UNKNOWN, MediaURL: PICTURE } },
  },
  {
    code: 'IMS2104',
    breaks: { [OPENING]: { MediaURL: PICTURE, In: 1 } },
    says: 'got In for an image, allowed Duration for an image; set Duration instead.',
    holds: { [OPENING]: { MediaURL: VIDEO, In: 1 } },
    unknown: { [OPENING]: { MediaURL: PICTURE, In: UNKNOWN } },
  },
  {
    code: 'IMS2105',
    breaks: { [OPENING]: { MediaURL: VIDEO, Duration: 2 } },
    says: 'got Duration for a video',
    holds: { [OPENING]: { MediaURL: PICTURE, Duration: 2 } },
    unknown: { [OPENING]: { MediaURL: UNKNOWN, Duration: 2 } },
  },
  {
    code: 'IMS2106',
    breaks: { [OPENING]: { MediaURL: PICTURE, DyncFrames: 25 } },
    says: 'got DyncFrames for a .png file, allowed DyncFrames for GIFs only; remove DyncFrames.',
    holds: { [OPENING]: { MediaURL: GIF, DyncFrames: 25 } },
    unknown: { [OPENING]: { MediaURL: PICTURE, DyncFrames: UNKNOWN } },
  },
  {
    code: 'IMS2107',
    breaks: { [OPENING]: { MediaId: 'opening', Out: 5, Duration: 2 } },
    says: 'got both Duration and Out, allowed In and Out for a video, Duration for an image; remove the setting that does not match the material.',
    holds: { [OPENING]: { MediaId: 'opening', Duration: 2 } },
    unknown: { [OPENING]: { MediaId: 'opening', Out: 5, Duration: UNKNOWN } },
  },
];
