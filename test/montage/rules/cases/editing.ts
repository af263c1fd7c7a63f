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
    holds: { EditingConfig: undefined, ...TRACKS },
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
    holds: { [`${MUSIC}.Volume`]: 0.3 },
    unknown: { [`${MUSIC}.Gain`]: UNKNOWN },
  },
  {
    code: 'IMS2313',
    breaks: { [`${MUSIC}.Style`]: 'bgm-upbeat', ...TRACKS },
    says: 'got Style with InputConfig.BackgroundMusicArray, allowed one of them (BackgroundMusicArray takes precedence); remove Style or BackgroundMusicArray.',
    holds: { [`${MUSIC}.Style`]: null, ...TRACKS },
    unknown: { [`${MUSIC}.Style`]: 'bgm-upbeat', 'InputConfig.BackgroundMusicArray': UNKNOWN },
  },
  {
    code: 'IMS2314',
    breaks: { [IMAGE]: { SubType: 'Blur', Radius: 0.1 }, 'InputConfig.BackgroundImageArray': ['sky'] },
    says: 'got BackgroundImageConfig with InputConfig.BackgroundImageArray, allowed one of them (BackgroundImageArray takes precedence); remove BackgroundImageConfig or BackgroundImageArray.',
    holds: { [IMAGE]: { SubType: 'Blur', Radius: 0.1 }, 'InputConfig.BackgroundImageArray': [] },
    unknown: { [IMAGE]: { SubType: 'Blur', Radius: 0.1 }, 'InputConfig.BackgroundImageArray': UNKNOWN },
  },
  {
    code: 'IMS2315',
    breaks: { [IMAGE]: { SubType: 'Color', Radius: 0.1 } },
    says: 'got Radius with SubType Color, allowed Radius with Blur, Color with Color; remove the setting that does not match SubType, or change SubType.',
    holds: { [IMAGE]: { SubType: 'Color', Color: '#000066' } },
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
