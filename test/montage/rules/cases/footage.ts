import type { RuleCase } from './case';
import { UNKNOWN } from '../../../../src/montage';

const TARGET = 'InputConfig.HighlightStrategy.TargetDurationConfig.TargetDuration';
const MATERIALS = 'InputConfig.MediaArray';
const OPENING = 'InputConfig.OpeningArray[0]';
const PART = 'EditingConfig.MediaConfig.MediaMetaDataArray[0]';
const URL = 'https://raw.oss-cn-shanghai.aliyuncs.com/ep1.mp4';
const KNOWN = [
  { media: 'a', duration: 3000, hasAudio: true }, { media: 'b', duration: 3000 }, { media: 'c', duration: 1200 }, { media: 'd', duration: 1201 },
  { media: 'mute', duration: 60, hasAudio: false }, { media: URL, duration: 30.5, hasAudio: false },
];

export const FOOTAGE_CASES: readonly RuleCase[] = [
  {
    code: 'IMS1111',
    materials: KNOWN,
    breaks: { [MATERIALS]: ['a', 'b', 'd'] },
    says: 'got 7201 s of footage, allowed at most 7200 s (two hours) in total; remove videos, or split them into several jobs.',
    alsoBreaks: [
      { [MATERIALS]: ['a', 'b', 'c', URL] },
    ],
    holds: { [MATERIALS]: ['a', 'b', 'c'] },
    alsoHolds: [
      { [MATERIALS]: ['a', 'a', 'a'] },
      { [MATERIALS]: ['no facts'] },
    ],
    unknown: { [MATERIALS]: ['a', UNKNOWN, 'd'] },
  },
  {
    code: 'IMS1111',
    materials: KNOWN,
    breaks: { [MATERIALS]: ['a', 'no facts', 'b', 'd'] },
    says: 'got at least 7201 s of footage, allowed at most 7200 s (two hours) in total; remove videos, or split them into several jobs.',
    holds: { [MATERIALS]: ['a', 'no facts', 'b', 'c'] },
    unknown: { [MATERIALS]: UNKNOWN },
  },
  {
    code: 'IMS1207',
    materials: KNOWN,
    breaks: { [MATERIALS]: ['a', 'c'], [TARGET]: 4201 },
    at: TARGET,
    says: 'got 4201 s, allowed 5 s to 4200 s, the total length of the footage; choose a shorter target, or add footage.',
    alsoBreaks: [
      { [MATERIALS]: ['mute'], [TARGET]: 60.1 },
    ],
    holds: { [MATERIALS]: ['a', 'c'], [TARGET]: 4200 },
    alsoHolds: [
      { [MATERIALS]: ['mute'], [TARGET]: 60 },
    ],
    unknown: { [MATERIALS]: ['a', UNKNOWN], [TARGET]: 4201 },
  },
  {
    code: 'IMS1207',
    materials: KNOWN,
    breaks: { [MATERIALS]: ['http://raw.oss-cn-shanghai.aliyuncs.com/ep1%2Emp4'], [TARGET]: 31 },
    at: TARGET,
    also: ['IMS2109'],
    says: 'allowed 5 s to 30.5 s',
    holds: { [MATERIALS]: ['a', 'no facts'], [TARGET]: 3001 },
    unknown: { [MATERIALS]: [URL], [TARGET]: UNKNOWN },
  },
  {
    code: 'IMS1112',
    materials: KNOWN,
    breaks: { [OPENING]: { MediaId: 'mute', In: 60 } },
    says: 'got In 60, allowed less than 60 s, the length of the video; choose an In before the end of the video.',
    alsoBreaks: [
      { [OPENING]: { MediaURL: URL, In: 30.5 } },
      { 'InputConfig.EndingArray[0]': { MediaId: 'mute', In: 61 } },
    ],
    holds: { [OPENING]: { MediaId: 'mute', In: 59.9, Out: 60 } },
    alsoHolds: [
      { [OPENING]: { MediaURL: URL, In: 30.4 } },
      { [OPENING]: { MediaId: 'no facts', In: 1e6 } },
      { [OPENING]: { MediaId: 'mute' } },
      { [MATERIALS]: ['a'], [PART]: { Media: 'a', TimeRangeList: [{ In: null, Out: 5 }] } },
      { [MATERIALS]: ['a'], [PART]: { Media: 'a', TimeRangeList: [] } },
    ],
    unknown: { [OPENING]: { MediaId: UNKNOWN, In: 60 } },
  },
  {
    code: 'IMS1112',
    materials: KNOWN,
    breaks: { [MATERIALS]: ['a'], [PART]: { Media: 'a', TimeRangeList: [{ In: 0, Out: 5 }, { In: 3001 }] } },
    at: PART,
    says: 'got In 3001, allowed less than 3000 s',
    holds: { [MATERIALS]: ['a'], [PART]: { Media: 'a', TimeRangeList: [{ In: 2999, Out: 3000 }] } },
    unknown: { [MATERIALS]: ['a'], [PART]: { Media: 'a', TimeRangeList: [{ In: 0, Out: 5 }, { In: UNKNOWN }] } },
  },
  {
    code: 'IMS2109',
    materials: KNOWN,
    breaks: { [MATERIALS]: ['a', 'mute'] },
    at: `${MATERIALS}[1]`,
    says: 'got a video without an audio track, allowed videos with human voices and captions; replace or remove it: the service does not support it, and the job may fail.',
    alsoBreaks: [
      { [MATERIALS]: [URL] },
    ],
    holds: { [MATERIALS]: ['a', 'b', 'no facts'] },
    alsoHolds: [
      { [MATERIALS]: ['a'] },
    ],
    unknown: { [MATERIALS]: ['a', UNKNOWN] },
  },
  {
    code: 'IMS2110',
    materials: KNOWN,
    breaks: { [OPENING]: { MediaURL: URL, Out: 31 } },
    says: 'got Out 31, allowed at most 30.5 s, the length of the video; correct it, or remove Out to use the video to its end.',
    alsoBreaks: [
      { [OPENING]: { MediaId: 'mute', Out: 60.1 } },
      { 'InputConfig.EndingArray[0]': { MediaId: 'mute', In: 1, Out: 61 } },
    ],
    holds: { [OPENING]: { MediaURL: URL, Out: 30.5 } },
    alsoHolds: [
      { [OPENING]: { MediaId: 'mute', Out: 60 } },
      { [OPENING]: { MediaId: 'no facts', Out: 1e6 } },
    ],
    unknown: { [OPENING]: { MediaURL: URL, Out: UNKNOWN } },
  },
  {
    code: 'IMS2110',
    materials: KNOWN,
    breaks: { [MATERIALS]: ['a'], [PART]: { Media: 'a', TimeRangeList: [{ In: 0, Out: 3000.5 }] } },
    at: PART,
    says: 'got Out 3000.5, allowed at most 3000 s',
    holds: { [MATERIALS]: ['no facts'], [PART]: { Media: 'no facts', TimeRangeList: [{ In: 0, Out: 3000.5 }] } },
    unknown: { [MATERIALS]: ['a'], [PART]: { Media: 'a', TimeRangeList: UNKNOWN } },
  },
];
