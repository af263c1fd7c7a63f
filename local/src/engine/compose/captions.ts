import { type Caption, type EffectiveMontage } from '../../../../src/montage';
import { type SeededRandom } from '../random';
import { type Note } from '../render/features';
import { type SubtitleTrack } from '../timeline';
import { type Draw } from './draw';

/**
 * Default font sizes for outputs whose short side has 1080 pixels; a Timeline needs a size. Guess: local-font-sizes
 */
const FONT_SIZE = { title: 80, subHeading: 40 };
const REFERENCE_SIDE = 1080;

/** Styles with a comma-separated list of values, of which one is selected at random. */
const DRAWN = ['AaiMotionInEffect', 'AaiMotionOutEffect', 'AaiMotionLoopEffect'] as const;

/** A track for the title, if there is one, and one for each level of sub-headings. Each text is selected at random. */
export function captionTracks(
  { InputConfig, EditingConfig, OutputConfig }: EffectiveMontage, { random, output }: Draw,
): { tracks: SubtitleTrack[]; notes: Note[] } {
  const scale = Math.min(OutputConfig.Width, OutputConfig.Height) / REFERENCE_SIDE;
  const title = random.pick(`title ${output}`, InputConfig.TitleArray ?? []);
  const levels = [...InputConfig.SubHeadingArray ?? []].sort((a, b) => a.Level - b.Level);
  const texts = [
    { feature: 'title' as const, where: 'TitleArray', text: title, style: EditingConfig.TitleConfig },
    ...levels.map(({ Level, TitleArray }) => ({
      feature: 'subHeading' as const,
      where: `SubHeadingArray level ${Level}`,
      text: random.pick(`sub-heading ${Level} ${output}`, TitleArray),
      style: EditingConfig.SubHeadingConfig?.[Level],
    })),
  ].filter((caption): caption is typeof caption & { text: string } => caption.text !== undefined);
  return {
    tracks: texts.map(({ feature, where, text, style }) => {
      const styles = { ...sized(style ?? {}, FONT_SIZE[feature] * scale), ...drawn(style ?? {}, random, `${where} ${output}`) };
      return { SubtitleTrackClips: [{ Type: 'Text', Content: text, ...styles }] };
    }),
    notes: texts.map(({ feature, where, text }, index) => ({ feature, text: `${where}: "${text}" (subtitle track ${index + 1})` })),
  };
}

function sized(style: Caption, size: number): Caption {
  return style.FontSize || style.FixedFontSize ? style : { ...style, FontSize: Math.round(size) };
}

function drawn(style: Caption, random: SeededRandom, label: string): Caption {
  return Object.fromEntries(DRAWN.flatMap((key) => {
    const names = style[key]?.split(',').map((name) => name.trim());
    return names ? [[key, random.pick(`${label} ${key}`, names)]] : [];
  }));
}
