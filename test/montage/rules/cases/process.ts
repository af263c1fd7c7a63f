import type { RuleCase } from './case';
import { UNKNOWN } from '../../../../src/montage';

const PROCESS = 'EditingConfig.ProcessConfig';
const MOTION = 'EditingConfig.TitleConfig.AaiMotionInEffect';
const TITLES = { 'InputConfig.TitleArray': ['Now open'] };

export const PROCESS_CASES: readonly RuleCase[] = [
  {
    code: 'IMS2004',
    breaks: { [PROCESS]: { AllowTransition: true, TransitionList: ['directional', 'LinearBlur'] } },
    at: `${PROCESS}.TransitionList[1]`,
    says: 'got "LinearBlur", which is not in the catalog transitions, allowed names of the catalog, such as linearblur; use linearblur if you mean that.',
    alsoBreaks: [
      { [PROCESS]: { AllowFilter: true, FilterList: ['m0'] } },
      { [PROCESS]: { AllowTransition: true, TransitionList: ['xOT0001-a'] } },
      { [PROCESS]: { AllowTransition: true, TransitionList: ['linearblur, fade'] } },
      { [PROCESS]: { AllowVfxEffect: true, VfxFirstClipEffectList: [''] } },
    ],
    holds: { [PROCESS]: { AllowTransition: true, TransitionList: ['directional', 'linearblur', 'random', 'OT0001-000012'] } },
    alsoHolds: [
      { [PROCESS]: { AllowFilter: true, FilterList: ['m1', 'random', 'pf10'] } },
      { [MOTION]: 'fade_in,wave_in , blur_in', ...TITLES },
    ],
    unknown: { [PROCESS]: { AllowTransition: true, TransitionList: ['directional', UNKNOWN] } },
  },
  {
    code: 'IMS2004',
    breaks: { [MOTION]: 'fade_in, dissolve_in', ...TITLES },
    says: 'got "dissolve_in", which is not in the catalog captionMotionsIn, allowed names of the catalog, such as dissovle_in; use dissovle_in if you mean that.',
    holds: { [MOTION]: 'fade_in, dissovle_in', ...TITLES },
    unknown: { [MOTION]: UNKNOWN, ...TITLES },
  },
  {
    code: 'IMS2004',
    breaks: { 'EditingConfig.TitleConfig.Font': 'SimSum', ...TITLES },
    says: 'such as SimSun',
    holds: { 'EditingConfig.TitleConfig.Font': 'Alibaba PuHuiTi 2.0 95 ExtraBold', ...TITLES },
    unknown: { 'EditingConfig.TitleConfig.Font': UNKNOWN, ...TITLES },
  },
  {
    code: 'IMS2401',
    breaks: { [PROCESS]: { VfxEffectProbability: 0.6 } },
    at: `${PROCESS}.VfxEffectProbability`,
    says: 'got a setting that has no effect without AllowVfxEffect, allowed the setting with AllowVfxEffect set to true; set AllowVfxEffect to true, or remove it.',
    alsoBreaks: [
      { [PROCESS]: { VfxFirstClipEffectList: ['open'] } },
      { [PROCESS]: { VfxNotFirstClipEffectList: ['open'] } },
      { [PROCESS]: { AllowVfxEffect: false, VfxEffectProbability: 0 } },
    ],
    holds: { [PROCESS]: { VfxEffectProbability: 0.5, VfxFirstClipEffectList: [] } },
    alsoHolds: [
      { [PROCESS]: { VfxEffectProbability: 0.6, AllowVfxEffect: true } },
      { [PROCESS]: { VfxNotFirstClipEffectList: ['zoomslight', 'zoom', 'zoominout', 'slightshake'] } },
    ],
    unknown: { [PROCESS]: { VfxEffectProbability: 0.6, AllowVfxEffect: UNKNOWN } },
  },
  {
    code: 'IMS2402',
    breaks: { [PROCESS]: { AllowTransition: false, UseUniformTransition: false } },
    at: `${PROCESS}.UseUniformTransition`,
    says: 'got a setting that has no effect without AllowTransition, allowed the setting with AllowTransition set to true; set AllowTransition to true, or remove it.',
    alsoBreaks: [
      { [PROCESS]: { TransitionDuration: 1 } },
      { [PROCESS]: { TransitionList: ['fade'] } },
    ],
    holds: { [PROCESS]: { AllowTransition: true, UseUniformTransition: false } },
    alsoHolds: [
      { [PROCESS]: { TransitionDuration: 0.5, UseUniformTransition: true, TransitionList: [] } },
      { [PROCESS]: { AllowTransition: true, TransitionDuration: 1 } },
    ],
    unknown: { [PROCESS]: { AllowTransition: false, UseUniformTransition: UNKNOWN } },
  },
  {
    code: 'IMS2403',
    breaks: { [PROCESS]: { FilterList: ['m1'] } },
    at: `${PROCESS}.FilterList`,
    says: 'got a setting that has no effect without AllowFilter, allowed the setting with AllowFilter set to true; set AllowFilter to true, or remove it.',
    alsoBreaks: [
      { [PROCESS]: { AllowFilter: false, FilterList: ['m1'] } },
    ],
    holds: { [PROCESS]: { AllowFilter: true, FilterList: ['m1'] } },
    alsoHolds: [
      { [PROCESS]: { FilterList: [] } },
    ],
    unknown: { [PROCESS]: { AllowFilter: UNKNOWN, FilterList: ['m1'] } },
  },
  {
    code: 'IMS2404',
    breaks: { [PROCESS]: { AllowFilter: true, FilterList: [] } },
    at: `${PROCESS}.AllowFilter`,
    says: 'got AllowFilter without filters, allowed AllowFilter with filters in FilterList; set FilterList, or remove AllowFilter.',
    alsoBreaks: [
      { [PROCESS]: { AllowFilter: true } },
      { [PROCESS]: { AllowFilter: true, FilterList: null } },
    ],
    holds: { [PROCESS]: { AllowFilter: false } },
    alsoHolds: [
      { [PROCESS]: { AllowFilter: true, FilterList: ['m1'] } },
      { [PROCESS]: { AllowFilter: false, FilterList: [] } },
    ],
    unknown: { [PROCESS]: { AllowFilter: true, FilterList: UNKNOWN } },
  },
];
