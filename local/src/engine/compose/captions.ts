import { type Caption, type EffectiveMontage } from '../../../../src/montage';
import { type SeededRandom } from '../random';
import { type Note } from '../render/features';
import { type SubtitleTrack } from '../timeline';
import { type Draw } from './draw';

/**
 * Font sizes for outputs whose short side has 1080 pixels, where the montage gives none: a Timeline needs one.
 * Not verified against the cloud: these are the usual sizes of the vendor's guides.
 */
const FONT_SIZE = { title: 80, subHeading: 40 };
const REFERENCE_SIDE = 1080;

/** Styles of which a list separated by commas means that one is drawn. */
const DRAWN = ['AaiMotionInEffect', 'AaiMotionOutEffect', 'AaiMotionLoopEffect'] as const;

/** A track for the title, if there is one, and one for each level of sub-headings. One text is drawn for each. */
export function captionTracks(
  { InputConfig, EditingConfig, OutputConfig }: EffectiveMontage, { random: dice, output }: Draw,
): { tracks: SubtitleTrack[]; notes: Note[] } {
  const scale = Math.min(OutputConfig.Width, OutputConfig.Height) / REFERENCE_SIDE;
  const title = dice.pick(`title ${output}`, InputConfig.TitleArray ?? []);
  const levels = [...InputConfig.SubHeadingArray ?? []].sort((a, b) => a.Level - b.Level);
  const texts = [
    { feature: 'title' as const, where: 'TitleArray', text: title, style: EditingConfig.TitleConfig },
    ...levels.map(({ Level, TitleArray }) => ({
      feature: 'subHeading' as const,
      where: `SubHeadingArray level ${Level}`,
      text: dice.pick(`sub-heading ${Level} ${output}`, TitleArray),
      style: EditingConfig.SubHeadingConfig?.[Level],
    })),
  ].filter((caption): caption is typeof caption & { text: string } => caption.text !== undefined);
  return {
    tracks: texts.map(({ feature, where, text, style }) => {
      const look = { ...sized(style ?? {}, FONT_SIZE[feature] * scale), ...drawn(style ?? {}, dice, `${where} ${output}`) };
      return { SubtitleTrackClips: [{ Type: 'Text', Content: text, ...look }] };
    }),
    notes: texts.map(({ feature, where, text }, index) => ({ feature, text: `${where}: "${text}" (subtitle track ${index + 1})` })),
  };
}

function sized(style: Caption, usual: number): Caption {
  return style.FontSize || style.FixedFontSize ? style : { ...style, FontSize: Math.round(usual) };
}

function drawn(style: Caption, dice: SeededRandom, label: string): Caption {
  return Object.fromEntries(DRAWN.flatMap((key) => {
    const names = style[key]?.split(',').map((name) => name.trim());
    return names ? [[key, dice.pick(`${label} ${key}`, names)]] : [];
  }));
}
