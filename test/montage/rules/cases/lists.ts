import type { RuleCase } from './case';
import { UNKNOWN } from '../../../../src/montage';

export const LIST_CASES: readonly RuleCase[] = [
  {
    code: 'IMS1014',
    breaks: {
      'InputConfig.SubHeadingArray': [{ Level: 2, TitleArray: ['a'] }, { Level: 1, TitleArray: ['b'] }, { Level: 2, TitleArray: ['c'] }],
    },
    at: 'InputConfig.SubHeadingArray[2].Level',
    says: 'got level 2 for the second time, allowed one entry per level; put all texts of the level into one entry.',
    alsoBreaks: [
      { 'InputConfig.SubHeadingArray': [{ Level: 1, TitleArray: ['a'] }, { Level: 1, TitleArray: ['b'] }] },
    ],
    holds: { 'InputConfig.SubHeadingArray': [{ Level: 3, TitleArray: ['a'] }, { Level: 1, TitleArray: ['b'] }] },
    alsoHolds: [
      { 'InputConfig.SubHeadingArray': [1, 2, 3, 4, 5].map((Level) => ({ Level, TitleArray: ['a'] })) },
    ],
    unknown: { 'InputConfig.SubHeadingArray': [{ Level: UNKNOWN, TitleArray: ['a'] }, { Level: 2, TitleArray: ['b'] }] },
  },
  {
    code: 'IMS2002',
    breaks: { 'InputConfig.MediaArray': ['id0', 'id1', 'id0'] },
    says: 'got the same item at [0] and [2] ("id0")',
    alsoBreaks: [
      { 'InputConfig.TitleArray': ['a', 'b', 'c', 'b'] },
      { 'InputConfig.TitleArray': ['', ''] },
      { 'InputConfig.MediaArray': [UNKNOWN, 'id1', 'id1'] },
    ],
    holds: { 'InputConfig.MediaArray': ['id0', 'id1', 'ID0'] },
    alsoHolds: [
      { 'InputConfig.MediaArray': ['id0', 'id1'] },
      { 'InputConfig.TitleArray': [] },
      { 'InputConfig.HighlightStrategy.TargetDurationConfig.SpeedRange': [1, 1] },
    ],
    unknown: { 'InputConfig.MediaArray': [UNKNOWN, 'id1', UNKNOWN] },
  },
  {
    code: 'IMS2002',
    breaks: { 'InputConfig.StickerArray': [{ MediaId: 'a', X: 0.1 }, { MediaId: 'a', X: 0.1 }] },
    says: 'got the same item at [0] and [1]',
    holds: { 'InputConfig.StickerArray': [{ MediaId: 'a', X: 0.1 }, { MediaId: 'a', X: 0.2 }] },
    unknown: { 'InputConfig.StickerArray': [{ MediaId: 'a', X: UNKNOWN }, { MediaId: 'a', X: UNKNOWN }] },
  },
];
