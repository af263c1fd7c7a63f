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
    says: 'got it with SmoothHighlight, allowed it with JumpHighlight only; remove it, or set ThemeConfig.ThemeType to JumpHighlight.',
    holds: { [`${STRATEGY}.PlotPacingType`]: 'Slow' },
    unknown: { [`${STRATEGY}.PlotPacingType`]: 'Slow', [THEME]: UNKNOWN },
  },
  {
    code: 'IMS1202',
    breaks: { [`${STRATEGY}.HighlightDescription`]: 'Prefer strong contrast.' },
    says: 'got it with JumpHighlight, the default, allowed it with SmoothHighlight only',
    holds: { [`${STRATEGY}.HighlightDescription`]: 'Prefer strong contrast.', ...SMOOTH },
    unknown: { [`${STRATEGY}.HighlightDescription`]: 'Prefer strong contrast.', [`${STRATEGY}.ThemeConfig`]: UNKNOWN },
  },
  {
    code: 'IMS1203',
    breaks: { ...FACES, ...JUMP },
    says: 'got it with JumpHighlight, allowed it with SmoothHighlight only',
    holds: { ...FACES, ...SMOOTH },
    unknown: { ...FACES, [THEME]: UNKNOWN },
  },
  {
    code: 'IMS1204',
    breaks: { 'OutputConfig.Count': 3 },
    says: 'got 3 outputs with JumpHighlight, the default, allowed 1 with JumpHighlight, 1 to 100 with SmoothHighlight',
    holds: { 'OutputConfig.Count': 3, ...SMOOTH },
    unknown: { 'OutputConfig.Count': 3, [STRATEGY]: UNKNOWN },
  },
  {
    code: 'IMS1205',
    breaks: { [SPEED]: [1, 0.95] },
    says: 'got [1, 0.95], allowed [smallest, largest]; exchange them',
    holds: { [SPEED]: [1.2, 1.2] },
    unknown: { [SPEED]: [1, UNKNOWN] },
  },
  {
    code: 'IMS1206',
    region: 'cn-beijing',
    breaks: { [`${STRATEGY}.EnableActionRecog`]: true, 'OutputConfig.MediaURL': 'http://out.oss-cn-beijing.aliyuncs.com/a_{index}.mp4' },
    says: 'got action recognition in cn-beijing, allowed it in cn-shanghai only',
    holds: { [`${STRATEGY}.EnableActionRecog`]: false, 'OutputConfig.MediaURL': 'http://out.oss-cn-beijing.aliyuncs.com/a_{index}.mp4' },
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
    says: 'got 8 characters ("fighting"), allowed at most 5 by the vendor\'s page',
    holds: { [`${STRATEGY}.CustomActions`]: ['打斗打斗打'], [`${STRATEGY}.EnableActionRecog`]: true },
    unknown: { [`${STRATEGY}.CustomActions`]: ['cry', UNKNOWN], [`${STRATEGY}.EnableActionRecog`]: true },
  },
  {
    code: 'IMS2202',
    breaks: { [`${STRATEGY}.CustomActions`]: ['hug'] },
    says: 'got 1 label without EnableActionRecog',
    holds: { [`${STRATEGY}.CustomActions`]: [] },
    unknown: { [`${STRATEGY}.CustomActions`]: ['hug'], [`${STRATEGY}.EnableActionRecog`]: UNKNOWN },
  },
];
