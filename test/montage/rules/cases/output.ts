import type { Changes, RuleCase } from './case';
import { UNKNOWN } from '../../../../src/montage';

const SIZE = { Width: 1080, Height: 1920 };
const URL = 'OutputConfig.MediaURL';
const STORAGE = 'outin-1.oss-cn-shanghai.aliyuncs.com';
const to = (destination: Changes): Changes => ({ OutputConfig: { ...SIZE, ...destination } });
const vod = (FileName: unknown) => to({ StorageLocation: STORAGE, FileName });
const oss = (name: string) => `https://out.oss-cn-shanghai.aliyuncs.com/${name}`;

export const OUTPUT_CASES: readonly RuleCase[] = [
  {
    code: 'IMS1501',
    breaks: { [URL]: 'https://out.oss-eu-central-1.aliyuncs.com/a_{index}.mp4' },
    at: '',
    says: 'montage: got region eu-central-1, allowed cn-shanghai, cn-beijing, cn-hangzhou, cn-shenzhen, us-west-1 or ap-southeast-1',
    alsoBreaks: [
      { [URL]: UNKNOWN, 'InputConfig.MediaArray': ['https://raw.oss-cn-chengdu.aliyuncs.com/a.mp4'] },
    ],
    holds: { [URL]: 'https://out.oss-us-west-1.aliyuncs.com/a_{index}.mp4' },
    alsoHolds: [
      ...['cn-shanghai', 'cn-beijing', 'cn-hangzhou', 'cn-shenzhen', 'us-west-1', 'ap-southeast-1'].map((region) => ({ [URL]: `https://out.oss-${region}.aliyuncs.com/a_{index}.mp4` })),
    ],
    unknown: { [URL]: UNKNOWN },
  },
  {
    code: 'IMS1502',
    breaks: to({}),
    at: 'OutputConfig',
    says: 'got no destination, allowed MediaURL for OSS, or StorageLocation and FileName for VOD',
    alsoBreaks: [
      to({ GeneratePreviewOnly: false }),
      to({ GeneratePreviewOnly: null, MediaURL: null }),
      to({ FileName: 'a_{index}.mp4' }),
    ],
    holds: to({ GeneratePreviewOnly: true }),
    alsoHolds: [
      vod('a_{index}.mp4'),
      to({ StorageLocation: STORAGE }),
      to({ MediaURL: oss('a_{index}.mp4'), GeneratePreviewOnly: false }),
    ],
    unknown: to({ GeneratePreviewOnly: UNKNOWN }),
  },
  {
    code: 'IMS1503',
    breaks: to({ MediaURL: oss('a_{index}.mp4'), StorageLocation: STORAGE, FileName: 'a_{index}.mp4' }),
    at: 'OutputConfig.StorageLocation',
    says: 'got both StorageLocation and MediaURL, allowed MediaURL for OSS, or StorageLocation and FileName for VOD; remove one of them.',
    alsoBreaks: [
      to({ MediaURL: oss('a_{index}.mp4'), StorageLocation: STORAGE }),
    ],
    holds: vod('a_{index}.mp4'),
    alsoHolds: [
      to({ MediaURL: oss('a_{index}.mp4') }),
      to({ MediaURL: null, StorageLocation: STORAGE }),
    ],
    unknown: to({ MediaURL: UNKNOWN, StorageLocation: STORAGE, FileName: 'a_{index}.mp4' }),
  },
  {
    code: 'IMS1504',
    breaks: vod(undefined),
    at: 'OutputConfig.StorageLocation',
    says: 'got StorageLocation without FileName',
    alsoBreaks: [
      vod(null),
    ],
    holds: vod('a_{index}.mp4'),
    alsoHolds: [
      to({ MediaURL: oss('a_{index}.mp4') }),
    ],
    unknown: vod(UNKNOWN),
  },
  {
    code: 'IMS1505',
    breaks: { [URL]: oss('a.mp4') },
    says: 'allowed a name with {index}; put {index} before the suffix, e.g. "example_{index}.mp4"',
    alsoBreaks: [
      { [URL]: oss('a_{Index}.mp4') },
      { [URL]: oss('a_{ index }.mp4') },
      { [URL]: oss('a_index.mp4') },
      vod('a_{index.mp4'),
    ],
    holds: { [URL]: oss('{index}/a.mp4') },
    alsoHolds: [
      vod('{index}'),
    ],
    unknown: { [URL]: UNKNOWN },
  },
  {
    code: 'IMS1505',
    breaks: vod('a.mp4'),
    at: 'OutputConfig.FileName',
    says: 'got "a.mp4"',
    holds: vod('a_{index}.mp4'),
    unknown: vod(UNKNOWN),
  },
  {
    code: 'IMS1506',
    breaks: vod('trailers/a_{index}.mp4'),
    at: 'OutputConfig.FileName',
    says: 'allowed a name without a path',
    alsoBreaks: [
      vod('a\\b_{index}.mp4'),
      vod('/a_{index}.mp4'),
      vod('a_{index}.mp4/'),
    ],
    holds: vod('a_{index}.mp4'),
    alsoHolds: [
      vod('a b-c_{index}.mp4'),
    ],
    unknown: vod(UNKNOWN),
  },
  {
    code: 'IMS1507',
    breaks: vod('a_{index}'),
    at: 'OutputConfig.FileName',
    also: ['IMS2501'],
    says: 'got "a_{index}", allowed a name with the suffix .mp4, .m3u8 or .webm; add the suffix.',
    alsoBreaks: [
      vod('a_{index}.'),
      vod('{index}mp4'),
    ],
    holds: vod('a_{index}.webm'),
    alsoHolds: [
      vod('a_{index}.xyz'),
      vod('a_{index}.MP4'),
    ],
    unknown: vod(UNKNOWN),
  },
  {
    code: 'IMS1508',
    breaks: to({ StorageLocation: `http://${STORAGE}`, FileName: 'a_{index}.mp4' }),
    at: 'OutputConfig.StorageLocation',
    says: 'got "http://outin-1.oss-cn-shanghai.aliyuncs.com", allowed <bucket>.oss-<region>.aliyuncs.com; remove everything but the host, such as http:// and a path.',
    alsoBreaks: [
      to({ StorageLocation: `${STORAGE}/videos`, FileName: 'a_{index}.mp4' }),
      to({ StorageLocation: 'example.com', FileName: 'a_{index}.mp4' }),
      to({ StorageLocation: 'oss-cn-shanghai.aliyuncs.com', FileName: 'a_{index}.mp4' }),
      to({ StorageLocation: '[your-bucket].oss-cn-shanghai.aliyuncs.com/videos', FileName: 'a_{index}.mp4' }),
    ],
    holds: vod('a_{index}.mp4'),
    alsoHolds: [
      to({ StorageLocation: '[your-bucket].oss-cn-shanghai.aliyuncs.com', FileName: 'a_{index}.mp4' }),
    ],
    unknown: to({ StorageLocation: UNKNOWN, FileName: 'a_{index}.mp4' }),
  },
  {
    code: 'IMS1509',
    breaks: { 'OutputConfig.Width': 3840, 'OutputConfig.Height': 2161 },
    at: 'OutputConfig',
    says: 'got 3840×2161, allowed a short side of at most 2160',
    alsoBreaks: [
      { 'OutputConfig.Width': 2161, 'OutputConfig.Height': 3840 },
      { 'OutputConfig.Width': 2161, 'OutputConfig.Height': 2161 },
    ],
    holds: { 'OutputConfig.Width': 2160, 'OutputConfig.Height': 4096 },
    alsoHolds: [
      { 'OutputConfig.Width': 4096, 'OutputConfig.Height': 2160 },
      { 'OutputConfig.Width': 2160, 'OutputConfig.Height': 2160 },
      { 'OutputConfig.Width': 3840, 'OutputConfig.Height': undefined },
    ],
    unknown: { 'OutputConfig.Width': 3840, 'OutputConfig.Height': UNKNOWN },
  },
  {
    code: 'IMS2501',
    breaks: { [URL]: oss('a_{index}.mov') },
    says: 'got the suffix .mov, allowed .mp4, .m3u8 or .webm',
    alsoBreaks: [
      { [URL]: oss('a_{index}.mp3') },
      vod('a_{index}.avi'),
    ],
    holds: { [URL]: oss('a_{index}.M3U8') },
    alsoHolds: [
      ...['mp4', 'm3u8', 'webm', 'MP4'].map((suffix) => ({ [URL]: oss(`a_{index}.${suffix}`) })),
    ],
    unknown: { [URL]: UNKNOWN },
  },
  {
    code: 'IMS2501',
    breaks: { [URL]: oss('v1.2/a_{index}') },
    says: 'got no suffix',
    holds: { [URL]: oss('v1.2/a_{index}.webm') },
    unknown: { [URL]: UNKNOWN },
  },
  {
    code: 'IMS2502',
    breaks: { 'OutputConfig.FileName': 'a_{index}.mp4' },
    says: 'got FileName without StorageLocation',
    alsoBreaks: [
      to({ FileName: 'a_{index}.mp4' }),
    ],
    holds: vod('a_{index}.mp4'),
    alsoHolds: [
      to({ StorageLocation: STORAGE }),
    ],
    unknown: { 'OutputConfig.FileName': 'a_{index}.mp4', 'OutputConfig.StorageLocation': UNKNOWN },
  },
  {
    code: 'IMS2503',
    breaks: { [URL]: oss('a_{index}.mp4'), 'OutputConfig.GeneratePreviewOnly': true },
    says: 'got a destination with GeneratePreviewOnly, allowed one of them; remove the destination, or GeneratePreviewOnly.',
    alsoBreaks: [
      { ...vod('a_{index}.mp4'), 'OutputConfig.GeneratePreviewOnly': true },
      to({ FileName: 'a_{index}.mp4', GeneratePreviewOnly: true }),
    ],
    holds: { [URL]: oss('a_{index}.mp4'), 'OutputConfig.GeneratePreviewOnly': false },
    alsoHolds: [
      to({ GeneratePreviewOnly: true }),
      { [URL]: oss('a_{index}.mp4'), 'OutputConfig.GeneratePreviewOnly': null },
    ],
    unknown: { [URL]: oss('a_{index}.mp4'), 'OutputConfig.GeneratePreviewOnly': UNKNOWN },
  },
  {
    code: 'IMS2504',
    breaks: { [URL]: oss('{title}_{index}.mp4') },
    says: 'got {title}, which is not replaced, allowed {index} only; replace the placeholder by a text.',
    alsoBreaks: [
      { [URL]: oss('{}_{index}.mp4') },
      { [URL]: oss('{Index}_{index}.mp4') },
      { [URL]: oss('{index}_{n}.mp4') },
      vod('{indexes}_{index}.mp4'),
    ],
    holds: { [URL]: oss('{index}_{index}.mp4') },
    alsoHolds: [
      { [URL]: oss('a{b_{index}.mp4') },
      { [URL]: oss('a}b_{index}.mp4') },
    ],
    unknown: { [URL]: UNKNOWN },
  },
  {
    code: 'IMS2505',
    breaks: { 'EditingConfig.ProduceConfig.OutputWebmTransparentChannel': true },
    says: 'got outputs with the suffix .mp4, allowed outputs with the suffix .webm; change the suffix to .webm, or remove OutputWebmTransparentChannel.',
    alsoBreaks: [
      { 'EditingConfig.ProduceConfig.OutputWebmTransparentChannel': true, [URL]: oss('a_{index}') },
    ],
    holds: { 'EditingConfig.ProduceConfig.OutputWebmTransparentChannel': true, [URL]: oss('a_{index}.webm') },
    alsoHolds: [
      { 'EditingConfig.ProduceConfig.OutputWebmTransparentChannel': false },
      { 'EditingConfig.ProduceConfig.OutputWebmTransparentChannel': true, ...vod('a_{index}.webm') },
    ],
    unknown: { 'EditingConfig.ProduceConfig.OutputWebmTransparentChannel': true, [URL]: UNKNOWN },
  },
  {
    code: 'IMS2505',
    breaks: { 'EditingConfig.ProduceConfig.OutputWebmTransparentChannel': true, ...vod('a_{index}.mp4') },
    says: 'got outputs with the suffix .mp4, allowed outputs with the suffix .webm; change the suffix to .webm, or remove OutputWebmTransparentChannel.',
    holds: { 'EditingConfig.ProduceConfig.OutputWebmTransparentChannel': true, ...to({ GeneratePreviewOnly: true }) },
    unknown: { 'EditingConfig.ProduceConfig.OutputWebmTransparentChannel': true, ...vod(UNKNOWN) },
  },
];
