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
    holds: { 'InputConfig.SubHeadingArray': [{ Level: 3, TitleArray: ['a'] }, { Level: 1, TitleArray: ['b'] }] },
    unknown: { 'InputConfig.SubHeadingArray': [{ Level: UNKNOWN, TitleArray: ['a'] }, { Level: 2, TitleArray: ['b'] }] },
  },
  {
    code: 'IMS2002',
    breaks: { 'InputConfig.MediaArray': ['id0', 'id1', 'id0'] },
    says: 'got the same item at [0] and [2] ("id0")',
    holds: { 'InputConfig.MediaArray': ['id0', 'id1', 'ID0'] },
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
