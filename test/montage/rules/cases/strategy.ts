import type { RuleCase } from './case';
import { UNKNOWN } from '../../../../src/montage';

const STRATEGY = 'InputConfig.HighlightStrategy';
const THEME = `${STRATEGY}.ThemeConfig.ThemeType`;
const SPEED = `${STRATEGY}.TargetDurationConfig.SpeedRange`;
const SMOOTH = { [THEME]: 'SmoothHighlight' };
const JUMP = { [THEME]: 'JumpHighlight' };
const FACES = { [`${STRATEGY}.FaceInfo`]: { ImageInfoList: [{ Name: 'Ning', ImageId: 'face1' }] } };

export const STRATEGY_CASES: readonly RuleCase[] = [
  {
    code: 'IMS1201',
    breaks: { [`${STRATEGY}.PlotPacingType`]: 'Slow', ...SMOOTH },
    says: 'got PlotPacingType with SmoothHighlight, allowed PlotPacingType with JumpHighlight only; remove PlotPacingType, or set ThemeConfig.ThemeType to JumpHighlight.',
    alsoBreaks: [
      { [`${STRATEGY}.PlotPacingType`]: 'Normal', ...SMOOTH },
    ],
    holds: { [`${STRATEGY}.PlotPacingType`]: 'Slow' },
    alsoHolds: [
      { [`${STRATEGY}.PlotPacingType`]: 'Slow', ...JUMP },
      { [`${STRATEGY}.PlotPacingType`]: null, ...SMOOTH },
    ],
    unknown: { [`${STRATEGY}.PlotPacingType`]: 'Slow', [THEME]: UNKNOWN },
  },
  {
    code: 'IMS1202',
    breaks: { [`${STRATEGY}.HighlightDescription`]: 'Prefer strong contrast.' },
    says: 'got HighlightDescription with JumpHighlight (the default), allowed HighlightDescription with SmoothHighlight only; remove HighlightDescription, or set ThemeConfig.ThemeType to SmoothHighlight.',
    alsoBreaks: [
      { [`${STRATEGY}.HighlightDescription`]: '', ...JUMP },
    ],
    holds: { [`${STRATEGY}.HighlightDescription`]: 'Prefer strong contrast.', ...SMOOTH },
    alsoHolds: [
      { ...SMOOTH },
    ],
    unknown: { [`${STRATEGY}.HighlightDescription`]: 'Prefer strong contrast.', [`${STRATEGY}.ThemeConfig`]: UNKNOWN },
  },
  {
    code: 'IMS1203',
    breaks: { ...FACES, ...JUMP },
    says: 'got FaceInfo with JumpHighlight, allowed FaceInfo with SmoothHighlight only; remove FaceInfo, or set ThemeConfig.ThemeType to SmoothHighlight.',
    alsoBreaks: [
      FACES,
      { [`${STRATEGY}.FaceInfo`]: {} },
    ],
    holds: { ...FACES, ...SMOOTH },
    unknown: { ...FACES, [THEME]: UNKNOWN },
  },
  {
    code: 'IMS1204',
    breaks: { 'OutputConfig.Count': 3 },
    says: 'got 3 outputs with JumpHighlight (the default), allowed 1 with JumpHighlight, 1 to 100 with SmoothHighlight; set Count to 1, or ThemeConfig.ThemeType to SmoothHighlight.',
    alsoBreaks: [
      { 'OutputConfig.Count': 2 },
      { 'OutputConfig.Count': 2, ...JUMP },
    ],
    holds: { 'OutputConfig.Count': 3, ...SMOOTH },
    alsoHolds: [
      { 'OutputConfig.Count': 1 },
      { 'OutputConfig.Count': 1, ...JUMP },
      { 'OutputConfig.Count': 2, ...SMOOTH },
    ],
    unknown: { 'OutputConfig.Count': 3, [STRATEGY]: UNKNOWN },
  },
  {
    code: 'IMS1205',
    breaks: { [SPEED]: [1, 0.95] },
    says: 'got [1, 0.95], allowed [smallest, largest]; swap the two values.',
    alsoBreaks: [
      { [SPEED]: [1, 0.999] },
    ],
    holds: { [SPEED]: [1.2, 1.2] },
    alsoHolds: [
      { [SPEED]: [1, 1] },
      { [SPEED]: [0.5, 2] },
    ],
    unknown: { [SPEED]: [1, UNKNOWN] },
  },
  {
    code: 'IMS1206',
    region: 'cn-beijing',
    breaks: { [`${STRATEGY}.EnableActionRecog`]: true, 'OutputConfig.MediaURL': 'http://out.oss-cn-beijing.aliyuncs.com/a_{index}.mp4' },
    says: 'got action recognition in cn-beijing, allowed action recognition in cn-shanghai only; remove it, or run the job, with its buckets, in cn-shanghai.',
    alsoBreaks: [
      { [`${STRATEGY}.EnableActionRecog`]: true, [`${STRATEGY}.CustomActions`]: [] },
      { [`${STRATEGY}.CustomActions`]: ['hug'] },
    ],
    holds: { [`${STRATEGY}.EnableActionRecog`]: false, 'OutputConfig.MediaURL': 'http://out.oss-cn-beijing.aliyuncs.com/a_{index}.mp4' },
    alsoHolds: [
      { [`${STRATEGY}.CustomActions`]: [] },
      { [`${STRATEGY}.EnableActionRecog`]: false, [`${STRATEGY}.CustomActions`]: [] },
    ],
    unknown: { [`${STRATEGY}.EnableActionRecog`]: UNKNOWN },
  },
  {
    code: 'IMS1206',
    breaks: {
      'OutputConfig.MediaURL': 'http://out.oss-ap-southeast-1.aliyuncs.com/a_{index}.mp4',
      [`${STRATEGY}.CustomActions`]: ['hug'],
    },
    at: `${STRATEGY}.CustomActions`,
    also: ['IMS2202'],
    says: 'got action recognition in ap-southeast-1',
    holds: { [`${STRATEGY}.CustomActions`]: ['hug'], [`${STRATEGY}.EnableActionRecog`]: true },
    unknown: { [`${STRATEGY}.CustomActions`]: ['hug'], 'OutputConfig.MediaURL': UNKNOWN },
  },
  {
    code: 'IMS2201',
    breaks: { [`${STRATEGY}.CustomActions`]: ['cry', 'fighting'], [`${STRATEGY}.EnableActionRecog`]: true },
    at: `${STRATEGY}.CustomActions[1]`,
    says: 'got 8 characters ("fighting"), allowed at most 5 according to the vendor\'s page, whose own examples are longer; shorten the label if the job fails.',
    alsoBreaks: [
      { [`${STRATEGY}.CustomActions`]: ['sixsix'] },
    ],
    holds: { [`${STRATEGY}.CustomActions`]: ['打斗打斗打'], [`${STRATEGY}.EnableActionRecog`]: true },
    alsoHolds: [
      { [`${STRATEGY}.CustomActions`]: ['fives', '', '😀😀😀😀😀'] },
    ],
    unknown: { [`${STRATEGY}.CustomActions`]: ['cry', UNKNOWN], [`${STRATEGY}.EnableActionRecog`]: true },
  },
  {
    code: 'IMS2202',
    breaks: { [`${STRATEGY}.CustomActions`]: ['hug'] },
    says: 'got 1 label without EnableActionRecog',
    alsoBreaks: [
      { [`${STRATEGY}.CustomActions`]: ['hug'], [`${STRATEGY}.EnableActionRecog`]: false },
    ],
    holds: { [`${STRATEGY}.CustomActions`]: [] },
    alsoHolds: [
      { [`${STRATEGY}.CustomActions`]: ['hug'], [`${STRATEGY}.EnableActionRecog`]: true },
      { [`${STRATEGY}.CustomActions`]: [], [`${STRATEGY}.EnableActionRecog`]: false },
    ],
    unknown: { [`${STRATEGY}.CustomActions`]: ['hug'], [`${STRATEGY}.EnableActionRecog`]: UNKNOWN },
  },
];
