import type { BackgroundImageConfig, OutputConfig } from '../model';
import { rule } from './engine/rule';

const MUSIC = 'EditingConfig.BackgroundMusicConfig';
const IMAGE = 'EditingConfig.BackgroundImageConfig';

export const EDITING_RULES = [
  rule<OutputConfig, [number?, (readonly string[])?, string?, number?, number?]>({
    code: 'IMS2311',
    title: 'Outputs have sound: footage that is not muted, or music.',
    at: 'OutputConfig',
    needs: ['EditingConfig.MediaConfig.Volume', 'InputConfig.BackgroundMusicArray', `${MUSIC}.Style`, `${MUSIC}.Volume`, `${MUSIC}.Gain`],
    valid: (_output, footage = 0, tracks = [], style, music, gain) =>
      footage > 0 || ((tracks.length > 0 || style !== undefined) && (music ?? gain ?? 1) > 0),
    got: 'outputs without a sound (the footage is muted unless MediaConfig.Volume is set, and there is no music)',
    allowed: 'footage or music that can be heard',
    fix: 'set EditingConfig.MediaConfig.Volume to 1, or add InputConfig.BackgroundMusicArray',
    source: 'seed: EditingConfig example',
  }),
  rule<number, [number?]>({
    code: 'IMS2312',
    title: 'The loudness of the music is given by Volume, not by Gain.',
    at: `${MUSIC}.Gain`,
    valid: () => false,
    allowed: 'Volume, the documented name',
    fix: 'rename it to Volume',
    source: 'INF: Gain is an older name',
  }),
  rule<string, [(readonly string[])?]>({
    code: 'IMS2313',
    title: 'Style is given when there is no own music.',
    at: `${MUSIC}.Style`,
    needs: ['InputConfig.BackgroundMusicArray'],
    valid: (_style, tracks = []) => tracks.length === 0,
    got: 'Style beside own music',
    allowed: 'Style without InputConfig.BackgroundMusicArray',
    fix: 'remove Style, or the own music',
    source: 'AMB',
  }),
  rule<BackgroundImageConfig, [(readonly string[])?]>({
    code: 'IMS2314',
    title: 'BackgroundImageConfig is given when there are no own background images.',
    at: IMAGE,
    needs: ['InputConfig.BackgroundImageArray'],
    valid: (_config, images = []) => images.length === 0,
    got: 'BackgroundImageConfig beside own background images',
    allowed: 'BackgroundImageConfig without InputConfig.BackgroundImageArray',
    fix: 'remove BackgroundImageConfig, or the own images',
    source: 'seed: EditingConfig.BackgroundImageConfig',
  }),
  rule<BackgroundImageConfig, [string?, number?, string?]>({
    code: 'IMS2315',
    title: 'Radius goes with Blur, Color with Color.',
    at: IMAGE,
    needs: ['.SubType', '.Radius', '.Color'],
    valid: (_config, kind, radius, colour) => !(kind === 'Color' && radius !== undefined) && !(kind === 'Blur' && colour !== undefined),
    got: (_config, kind) => (kind === 'Blur' ? 'Color with Blur' : 'Radius with Color'),
    allowed: 'Radius with Blur, Color with Color',
    fix: 'remove what does not suit SubType, or change SubType',
    source: 'DOC: timeline effect Background',
  }),
];
