import type { RuleCase } from './case';
import { UNKNOWN } from '../../../../src/montage';

const VOLUME = 'EditingConfig.MediaConfig.Volume';
const MUSIC = 'EditingConfig.BackgroundMusicConfig';
const TRACKS = { 'InputConfig.BackgroundMusicArray': ['track1'] };
const IMAGE = 'EditingConfig.BackgroundImageConfig';

export const EDITING_CASES: readonly RuleCase[] = [
  {
    code: 'IMS2311',
    breaks: { EditingConfig: undefined },
    at: 'OutputConfig',
    says: 'got outputs without sound (footage is muted unless MediaConfig.Volume is set, and there is no music), allowed audible footage or music; set EditingConfig.MediaConfig.Volume to 1, or add InputConfig.BackgroundMusicArray.',
    alsoBreaks: [
      { 'EditingConfig': undefined, 'InputConfig.BackgroundMusicArray': [] },
      { EditingConfig: { MediaConfig: {} } },
      { EditingConfig: { MediaConfig: { Volume: 0 }, BackgroundMusicConfig: { Style: 'bgm-upbeat', Gain: 0 } } },
      { EditingConfig: { BackgroundMusicConfig: { Volume: 0, Gain: 1 } }, ...TRACKS },
      { EditingConfig: { BackgroundMusicConfig: { Volume: 1 } } },
    ],
    holds: { EditingConfig: undefined, ...TRACKS },
    alsoHolds: [
      { [VOLUME]: 0.1 },
      { EditingConfig: { BackgroundMusicConfig: { Volume: 1, Gain: 0 } }, ...TRACKS },
      { EditingConfig: { BackgroundMusicConfig: { Gain: 0.5 } }, ...TRACKS },
      { EditingConfig: { BackgroundMusicConfig: { Style: 'bgm-upbeat', Volume: 0.1 } } },
    ],
    unknown: { EditingConfig: UNKNOWN },
  },
  {
    code: 'IMS2311',
    breaks: { [VOLUME]: 0, [MUSIC]: { Volume: 0 }, ...TRACKS },
    at: 'OutputConfig',
    says: 'set EditingConfig.MediaConfig.Volume to 1, or add InputConfig.BackgroundMusicArray',
    holds: { [VOLUME]: 0, [MUSIC]: { Style: 'bgm-upbeat' } },
    unknown: { [VOLUME]: 0, 'InputConfig.BackgroundMusicArray': UNKNOWN },
  },
  {
    code: 'IMS2312',
    breaks: { [`${MUSIC}.Gain`]: 0.3 },
    says: 'got 0.3, allowed Volume, the documented name; rename it to Volume',
    alsoBreaks: [
      { [`${MUSIC}.Gain`]: 0 },
    ],
    holds: { [`${MUSIC}.Volume`]: 0.3 },
    alsoHolds: [
      { [`${MUSIC}.Gain`]: null },
    ],
    unknown: { [`${MUSIC}.Gain`]: UNKNOWN },
  },
  {
    code: 'IMS2313',
    breaks: { [`${MUSIC}.Style`]: 'bgm-upbeat', ...TRACKS },
    says: 'got Style with InputConfig.BackgroundMusicArray, allowed one of them (BackgroundMusicArray takes precedence); remove Style or BackgroundMusicArray.',
    holds: { [`${MUSIC}.Style`]: null, ...TRACKS },
    alsoHolds: [
      { [`${MUSIC}.Style`]: 'bgm-upbeat' },
      { [`${MUSIC}.Style`]: 'bgm-upbeat', 'InputConfig.BackgroundMusicArray': [] },
    ],
    unknown: { [`${MUSIC}.Style`]: 'bgm-upbeat', 'InputConfig.BackgroundMusicArray': UNKNOWN },
  },
  {
    code: 'IMS2314',
    breaks: { [IMAGE]: { SubType: 'Blur', Radius: 0.1 }, 'InputConfig.BackgroundImageArray': ['sky'] },
    says: 'got BackgroundImageConfig with InputConfig.BackgroundImageArray, allowed one of them (BackgroundImageArray takes precedence); remove BackgroundImageConfig or BackgroundImageArray.',
    alsoBreaks: [
      { [IMAGE]: {}, 'InputConfig.BackgroundImageArray': ['sky'] },
    ],
    holds: { [IMAGE]: { SubType: 'Blur', Radius: 0.1 }, 'InputConfig.BackgroundImageArray': [] },
    alsoHolds: [
      { [IMAGE]: { SubType: 'Blur' } },
      { 'InputConfig.BackgroundImageArray': ['sky'] },
    ],
    unknown: { [IMAGE]: { SubType: 'Blur', Radius: 0.1 }, 'InputConfig.BackgroundImageArray': UNKNOWN },
  },
  {
    code: 'IMS2315',
    breaks: { [IMAGE]: { SubType: 'Color', Radius: 0.1 } },
    says: 'got Radius with SubType Color, allowed Radius with Blur, Color with Color; remove the setting that does not match SubType, or change SubType.',
    alsoBreaks: [
      { [IMAGE]: { SubType: 'Color', Radius: 0.1, Color: '#000066' } },
      { [IMAGE]: { SubType: 'Blur', Radius: 0.1, Color: '#000066' } },
    ],
    holds: { [IMAGE]: { SubType: 'Color', Color: '#000066' } },
    alsoHolds: [
      { [IMAGE]: { SubType: 'Color' } },
      { [IMAGE]: { SubType: 'Blur' } },
      { [IMAGE]: { SubType: 'Blur', Radius: 0.1 } },
    ],
    unknown: { [IMAGE]: { SubType: UNKNOWN, Radius: 0.1 } },
  },
  {
    code: 'IMS2315',
    breaks: { [IMAGE]: { SubType: 'Blur', Color: '#000066' } },
    says: 'got Color with SubType Blur, allowed Radius with Blur, Color with Color; remove the setting that does not match SubType, or change SubType.',
    holds: { [IMAGE]: { Radius: 0.1, Color: '#000066' } },
    unknown: { [IMAGE]: { SubType: 'Blur', Color: UNKNOWN } },
  },
];
