import type { BackgroundImageConfig, OutputConfig } from '../model';
import { guess, on } from '../sources';
import { rule } from './engine/rule';

const MUSIC = 'EditingConfig.BackgroundMusicConfig';
const IMAGE = 'EditingConfig.BackgroundImageConfig';

export const EDITING_RULES = [
  rule<OutputConfig, [number?, (readonly string[])?, string?, number?, number?]>({
    code: 'IMS2311',
    title: 'The outputs have no sound: the footage is muted, and there is no music.',
    at: 'OutputConfig',
    needs: ['EditingConfig.MediaConfig.Volume', 'InputConfig.BackgroundMusicArray', `${MUSIC}.Style`, `${MUSIC}.Volume`, `${MUSIC}.Gain`],
    valid: (_output, footage = 0, tracks = [], style, music, gain) =>
      footage > 0 || ((tracks.length > 0 || style !== undefined) && (music ?? gain ?? 1) > 0),
    got: 'outputs without sound (footage is muted unless MediaConfig.Volume is set, and there is no music)',
    allowed: 'audible footage or music',
    fix: 'set EditingConfig.MediaConfig.Volume to 1, or add InputConfig.BackgroundMusicArray',
    source: on('highlightMontage', 'EditingConfig example'),
  }),
  rule<number>({
    code: 'IMS2312',
    title: 'Gain is set. The documented name of the volume of the music is Volume.',
    at: `${MUSIC}.Gain`,
    valid: () => false,
    allowed: 'Volume, the documented name',
    fix: 'rename it to Volume',
    source: guess('music-gain'),
  }),
  rule<string, [(readonly string[])?]>({
    code: 'IMS2313',
    title: 'Style has no effect, because BackgroundMusicArray is set.',
    at: `${MUSIC}.Style`,
    needs: ['InputConfig.BackgroundMusicArray'],
    valid: (_style, tracks = []) => tracks.length === 0,
    got: 'Style with InputConfig.BackgroundMusicArray',
    allowed: 'one of them (BackgroundMusicArray takes precedence)',
    fix: 'remove Style or BackgroundMusicArray',
    source: on('smartClip'),
  }),
  rule<BackgroundImageConfig, [(readonly string[])?]>({
    code: 'IMS2314',
    title: 'BackgroundImageConfig has no effect, because BackgroundImageArray is set.',
    at: IMAGE,
    needs: ['InputConfig.BackgroundImageArray'],
    valid: (_config, images = []) => images.length === 0,
    got: 'BackgroundImageConfig with InputConfig.BackgroundImageArray',
    allowed: 'one of them (BackgroundImageArray takes precedence)',
    fix: 'remove BackgroundImageConfig or BackgroundImageArray',
    source: on('highlightMontage', 'EditingConfig.BackgroundImageConfig'),
  }),
  rule<BackgroundImageConfig, [string?, number?, string?]>({
    code: 'IMS2315',
    title: 'Radius is set with SubType Color, or Color with SubType Blur.',
    at: IMAGE,
    needs: ['.SubType', '.Radius', '.Color'],
    valid: (_config, kind, radius, colour) => !(kind === 'Color' && radius !== undefined) && !(kind === 'Blur' && colour !== undefined),
    got: (_config, kind) => (kind === 'Blur' ? 'Color with SubType Blur' : 'Radius with SubType Color'),
    allowed: 'Radius with Blur, Color with Color',
    fix: 'remove the setting that does not match SubType, or change SubType',
    source: on('effects', 'Background'),
  }),
];
