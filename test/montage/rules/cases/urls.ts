import type { RuleCase } from './case';
import { UNKNOWN } from '../../../../src/montage';

const VIDEO = 'InputConfig.MediaArray[0]';
const GOOD = 'https://raw.oss-cn-shanghai.aliyuncs.com/shows/ep1.mp4';
const FACE = 'InputConfig.HighlightStrategy.FaceInfo.ImageInfoList[0]';
const SMOOTH = { 'InputConfig.HighlightStrategy.ThemeConfig.ThemeType': 'SmoothHighlight' };
const face = (ImageURL: unknown) => ({ [FACE]: { Name: 'Ning', ImageURL }, ...SMOOTH });

export const URL_CASES: readonly RuleCase[] = [
  ...([
    ['oss://raw/shows/ep1.mp4', 'got "oss://raw/shows/ep1.mp4" (an unsupported scheme), allowed http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>; write http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>.'],
    ['ftp://raw.oss-cn-shanghai.aliyuncs.com/ep1.mp4', '(an unsupported scheme)'],
    ['https:/raw.oss-cn-shanghai.aliyuncs.com/ep1.mp4', '(a malformed URL)'],
    ['raw.oss-cn-shanghai.aliyuncs.com/ep1.mp4', '(no scheme)'],
    ['https://cdn.example.com/ep1.mp4', '(a host that is not OSS, such as a CDN or a custom domain)'],
    ['https://raw.oss-accelerate.aliyuncs.com/ep1.mp4', '(an acceleration endpoint)'],
    ['https://raw.oss-cn-shanghai-internal.aliyuncs.com/ep1.mp4', '(an internal endpoint)'],
    ['https://oss-cn-shanghai.aliyuncs.com/raw/ep1.mp4', '(no bucket in the host)'],
    ['https://my_bucket.oss-cn-shanghai.aliyuncs.com/ep1.mp4', '(an invalid bucket name)'],
    ['https://raw.oss-cn-shanghai.aliyuncs.com/', '(no object key)'],
  ] as const).map(([url, says]): RuleCase => ({
    code: 'IMS1103',
    breaks: { [VIDEO]: url },
    says,
    holds: { [VIDEO]: GOOD },
    unknown: { [VIDEO]: UNKNOWN },
  })),
  {
    code: 'IMS1103',
    breaks: { 'OutputConfig.MediaURL': 'oss://out/ep1_{index}.mp4' },
    says: 'got "oss://out/ep1_{index}.mp4"',
    alsoBreaks: [
      { 'InputConfig.OpeningArray[0].MediaURL': 'oss://raw/a.mp4' },
      { 'InputConfig.StickerArray[0].MediaURL': 'a.png' },
      { 'InputConfig.BackgroundMusicArray': ['oss://raw/a.mp3'] },
      { 'OutputConfig.MediaURL': 'out/ep1_{index}.mp4' },
    ],
    holds: { 'OutputConfig.MediaURL': 'http://out.oss-cn-shanghai.aliyuncs.com/ep1_{index}.mp4' },
    alsoHolds: [
      { [VIDEO]: GOOD.replace('https', 'HTTP') },
      { [VIDEO]: 'media-asset-id' },
      { 'OutputConfig.MediaURL': 'http://[your-bucket].oss-[your-region-id].aliyuncs.com/a_{index}.mp4' },
    ],
    unknown: { 'OutputConfig.MediaURL': UNKNOWN },
  },
  {
    code: 'IMS1104',
    breaks: face('oss://faces/ning.png'),
    at: `${FACE}.ImageURL`,
    says: 'allowed http(s)://<host>/<path>, readable from the Internet',
    alsoBreaks: [
      face('ning.png'),
      face('https://'),
      face('https://faces.example.com'),
      face('https://faces.example.com/'),
      face('https://faces.example.com/?id=1'),
      face('ftp://faces.example.com/ning.png'),
      face('HTTP://faces.oss-cn-shanghai-internal.aliyuncs.com/ning.png'),
      face('xhttps://faces.example.com/ning.png'),
    ],
    holds: face('https://cdn.example.com/faces/ning.png'),
    alsoHolds: [
      face('HTTP://a/b'),
      face('https://faces.example.com/ning?id=1'),
      face('https://faces.example.com/x-internal.aliyuncs.com/ning.png'),
      face('[your-photo]'),
    ],
    unknown: face(UNKNOWN),
  },
  {
    code: 'IMS1104',
    breaks: face('http://faces.oss-cn-shanghai-internal.aliyuncs.com/ning.png'),
    at: `${FACE}.ImageURL`,
    says: 'readable from the Internet',
    holds: face('http://faces.oss-us-west-1.aliyuncs.com/ning.png'),
    unknown: face(UNKNOWN),
  },
  {
    code: 'IMS1105',
    breaks: { [VIDEO]: 'https://raw.oss-cn-beijing.aliyuncs.com/ep1.mp4' },
    says: 'got a bucket in cn-beijing, allowed a bucket in cn-shanghai, where the job runs',
    alsoBreaks: [
      { 'InputConfig.OpeningArray[0].MediaURL': 'https://raw.oss-cn-beijing.aliyuncs.com/a.mp4' },
      { 'InputConfig.BackgroundMusicArray': ['https://raw.oss-cn-beijing.aliyuncs.com/a.mp3'] },
    ],
    holds: { [VIDEO]: GOOD },
    alsoHolds: [
      { [VIDEO]: 'media-asset-id' },
      face('https://faces.oss-us-west-1.aliyuncs.com/ning.png'),
    ],
    unknown: { [VIDEO]: UNKNOWN },
  },
  {
    code: 'IMS1105',
    region: 'us-west-1',
    breaks: {},
    at: 'OutputConfig.MediaURL',
    says: 'got a bucket in cn-shanghai, allowed a bucket in us-west-1',
    holds: { 'OutputConfig.MediaURL': 'https://out.oss-us-west-1.aliyuncs.com/ep1_{index}.mp4' },
    unknown: { 'OutputConfig.MediaURL': UNKNOWN },
  },
  {
    code: 'IMS1105',
    region: 'cn-beijing',
    breaks: { OutputConfig: { StorageLocation: 'outin-1.oss-cn-shanghai.aliyuncs.com', FileName: 'a_{index}.mp4', Width: 720, Height: 720 } },
    at: 'OutputConfig.StorageLocation',
    says: 'got a bucket in cn-shanghai',
    holds: { OutputConfig: { StorageLocation: 'outin-1.oss-cn-beijing.aliyuncs.com', FileName: 'a_{index}.mp4', Width: 720, Height: 720 } },
    unknown: { OutputConfig: { StorageLocation: UNKNOWN, FileName: 'a_{index}.mp4', Width: 720, Height: 720 } },
  },
  {
    code: 'IMS1105',
    breaks: {
      'InputConfig.TitleArray': ['Now open'],
      'EditingConfig.TitleConfig.FontURL': 'http://fonts.oss-cn-hangzhou.aliyuncs.com/hei.ttf',
    },
    at: 'EditingConfig.TitleConfig.FontURL',
    says: 'got a bucket in cn-hangzhou',
    holds: {
      'InputConfig.TitleArray': ['Now open'],
      'EditingConfig.TitleConfig.FontURL': 'http://fonts.oss-cn-shanghai.aliyuncs.com/hei.ttf',
    },
    unknown: { 'InputConfig.TitleArray': ['Now open'], 'EditingConfig.TitleConfig.FontURL': UNKNOWN },
  },
  {
    code: 'IMS1110',
    breaks: { [VIDEO]: 'https://raw.oss-cn-shanghai.aliyuncs.com/poster.PNG' },
    says: 'got a file with the suffix .png (image), allowed video; use a file with one of the suffixes mkv, webm, mp4, mpeg, avi, asf, mov, wmv, 3gp, rm, rmvb, flv, f4v.',
    alsoBreaks: [
      { 'InputConfig.StickerArray[0].MediaURL': 'https://raw.oss-cn-shanghai.aliyuncs.com/a.mp4' },
      { [VIDEO]: 'https://raw.oss-cn-shanghai.aliyuncs.com/a.ttf' },
      face('https://faces.example.com/ning.mp4'),
    ],
    holds: { [VIDEO]: 'https://raw.oss-cn-shanghai.aliyuncs.com/ep1.MP4?x-oss-process=a.png' },
    alsoHolds: [
      { [VIDEO]: 'media.png' },
      { [VIDEO]: 'https://raw.oss-cn-shanghai.aliyuncs.com/a.xyz' },
      { [VIDEO]: 'https://raw.oss-cn-shanghai.aliyuncs.com/a.png/b' },
    ],
    unknown: { [VIDEO]: UNKNOWN },
  },
  {
    code: 'IMS1110',
    breaks: { 'InputConfig.OpeningArray[0].MediaURL': 'https://raw.oss-cn-shanghai.aliyuncs.com/song.mp3' },
    says: 'got a file with the suffix .mp3 (audio), allowed video or image',
    holds: { 'InputConfig.OpeningArray[0].MediaURL': 'https://raw.oss-cn-shanghai.aliyuncs.com/logo.webp' },
    unknown: { 'InputConfig.OpeningArray[0].MediaURL': UNKNOWN },
  },
  {
    code: 'IMS1110',
    breaks: { 'InputConfig.BackgroundMusicArray[0]': 'https://raw.oss-cn-shanghai.aliyuncs.com/ep1.mp4' },
    says: '(video), allowed audio',
    holds: { 'InputConfig.BackgroundMusicArray[0]': 'https://raw.oss-cn-shanghai.aliyuncs.com/song.flac' },
    unknown: { 'InputConfig.BackgroundMusicArray[0]': UNKNOWN },
  },
  {
    code: 'IMS2102',
    breaks: { [VIDEO]: 'https://raw.oss-cn-shanghai.aliyuncs.com/ep1.m3u8' },
    says: 'got a file with the suffix .m3u8, allowed mkv, webm, mp4',
    alsoBreaks: [
      { 'InputConfig.BackgroundMusicArray': ['https://raw.oss-cn-shanghai.aliyuncs.com/a.mid'] },
    ],
    holds: { [VIDEO]: 'https://raw.oss-cn-shanghai.aliyuncs.com/v1.2/episode' },
    alsoHolds: [
      { [VIDEO]: 'https://raw.oss-cn-shanghai.aliyuncs.com/a.png' },
      { [VIDEO]: GOOD },
      { [VIDEO]: 'media.xyz' },
    ],
    unknown: { [VIDEO]: UNKNOWN },
  },
  {
    code: 'IMS2103',
    breaks: { 'InputConfig.EndingArray[0].MediaURL': 'http://raw.oss-cn-shanghai.aliyuncs.com/ending_{index}.mp4' },
    says: 'allowed the URL of one object',
    alsoBreaks: [
      { [VIDEO]: 'https://raw.oss-cn-shanghai.aliyuncs.com/{index}.mp4' },
      face('https://faces.example.com/{index}.png'),
    ],
    holds: { 'InputConfig.EndingArray[0].MediaURL': 'http://raw.oss-cn-shanghai.aliyuncs.com/ending_1.mp4' },
    alsoHolds: [
      { [VIDEO]: 'https://raw.oss-cn-shanghai.aliyuncs.com/index.mp4' },
      { 'OutputConfig.MediaURL': 'https://out.oss-cn-shanghai.aliyuncs.com/{index}.mp4' },
    ],
    unknown: { 'InputConfig.EndingArray[0].MediaURL': UNKNOWN },
  },
  ...['Signature=s', 'Expires=1&x-oss-signature=s', 'X-Amz-Signature=s', 'security-token=t'].map((query): RuleCase => ({
    code: 'IMS2111',
    breaks: face(`https://cdn.example.com/faces/ning.png?${query}`),
    at: `${FACE}.ImageURL`,
    says: 'got a signed URL, allowed a URL without a signature (signatures expire, and the state file contains them); use an unsigned URL, or the id of a media asset.',
    holds: face('https://cdn.example.com/faces/ning.png?x-oss-process=image/resize'),
    unknown: face(UNKNOWN),
  })),
  {
    code: 'IMS2111',
    breaks: { [VIDEO]: `${GOOD}?Expires=1&OSSAccessKeyId=LTAI&Signature=s` },
    says: 'got a signed URL, allowed a URL without a signature (signatures expire, and the state file contains them); remove the query, as the service reads your buckets with its own role, or use the id of a media asset.',
    alsoBreaks: [
      { [VIDEO]: `${GOOD}?x-amz-security-token=t` },
      { 'InputConfig.OpeningArray[0].MediaURL': `${GOOD}?x-oss-security-token=t` },
      { 'InputConfig.StickerArray[0].MediaURL': 'https://raw.oss-cn-shanghai.aliyuncs.com/a.png?signature=s' },
    ],
    holds: { [VIDEO]: GOOD },
    alsoHolds: [
      { [VIDEO]: `${GOOD}?Expires=1` },
      { [VIDEO]: `${GOOD}?mysignature=s` },
      { [VIDEO]: 'https://raw.oss-cn-shanghai.aliyuncs.com/signature=1.mp4' },
    ],
    unknown: { [VIDEO]: UNKNOWN },
  },
  {
    code: 'IMS2108',
    breaks: { 'InputConfig.BackgroundImageArray[0]': 'http://[your-bucket].oss-[your-region-id].aliyuncs.com/[your-file-name].png' },
    says: 'replace the placeholder',
    alsoBreaks: [
      face('https://[your-bucket].example.com/a.png'),
      { 'InputConfig.OpeningArray[0].MediaId': '****9d46c8b4548681030f6e****' },
      { 'OutputConfig.MediaURL': 'http://[your-bucket].oss-cn-shanghai.aliyuncs.com/a_{index}.mp4' },
      { 'OutputConfig.StorageLocation': '[your-bucket].oss-cn-shanghai.aliyuncs.com' },
    ],
    holds: { 'InputConfig.BackgroundImageArray[0]': 'http://raw.oss-cn-shanghai.aliyuncs.com/sky.png' },
    alsoHolds: [
      { [VIDEO]: 'a***b' },
      { 'InputConfig.TitleArray': ['[your-title] ****'] },
    ],
    unknown: { 'InputConfig.BackgroundImageArray[0]': UNKNOWN },
  },
  {
    code: 'IMS2108',
    breaks: { [VIDEO]: '****9d46c8b42f4581030f6e****' },
    says: 'allowed your own bucket, region, file or id',
    holds: { [VIDEO]: '9d46c8b42f4581030f6e' },
    unknown: { [VIDEO]: UNKNOWN },
  },
];
