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
    holds: { [PROCESS]: { AllowTransition: true, TransitionList: ['directional', 'linearblur', 'random', 'OT0001-000012'] } },
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
    holds: { [PROCESS]: { VfxEffectProbability: 0.5, VfxFirstClipEffectList: [] } },
    unknown: { [PROCESS]: { VfxEffectProbability: 0.6, AllowVfxEffect: UNKNOWN } },
  },
  {
    code: 'IMS2402',
    breaks: { [PROCESS]: { AllowTransition: false, UseUniformTransition: false } },
    at: `${PROCESS}.UseUniformTransition`,
    says: 'got a setting that has no effect without AllowTransition, allowed the setting with AllowTransition set to true; set AllowTransition to true, or remove it.',
    holds: { [PROCESS]: { AllowTransition: true, UseUniformTransition: false } },
    unknown: { [PROCESS]: { AllowTransition: false, UseUniformTransition: UNKNOWN } },
  },
  {
    code: 'IMS2403',
    breaks: { [PROCESS]: { FilterList: ['m1'] } },
    at: `${PROCESS}.FilterList`,
    says: 'got a setting that has no effect without AllowFilter, allowed the setting with AllowFilter set to true; set AllowFilter to true, or remove it.',
    holds: { [PROCESS]: { AllowFilter: true, FilterList: ['m1'] } },
    unknown: { [PROCESS]: { AllowFilter: UNKNOWN, FilterList: ['m1'] } },
  },
  {
    code: 'IMS2404',
    breaks: { [PROCESS]: { AllowFilter: true, FilterList: [] } },
    at: `${PROCESS}.AllowFilter`,
    says: 'got AllowFilter without filters, allowed AllowFilter with filters in FilterList; set FilterList, or remove AllowFilter.',
    holds: { [PROCESS]: { AllowFilter: false } },
    unknown: { [PROCESS]: { AllowFilter: true, FilterList: UNKNOWN } },
  },
];
