import { type CaptionStyleProps, renderCaption } from './caption-style';
import { type Config } from '../config/config';

/** Level of a sub-heading. An output can have one sub-heading of each level. */
export enum SubHeadingLevel {
  /** Level 1. */
  LEVEL_1 = 1,
  /** Level 2. */
  LEVEL_2 = 2,
  /** Level 3. */
  LEVEL_3 = 3,
  /** Level 4. */
  LEVEL_4 = 4,
  /** Level 5. */
  LEVEL_5 = 5,
}

/** Sub-headings of one level. */
export interface SubHeading {
  /** Level, once in a montage. */
  readonly level: SubHeadingLevel;
  /** Texts, 1–50 of at most 50 characters. Each output gets one at random. */
  readonly titles: string[];
}

/** How sub-headings of one level look. */
export interface SubHeadingStyle {
  /** Level, once in a montage or template. */
  readonly level: SubHeadingLevel;
  /** Font, position and decoration. */
  readonly style: CaptionStyleProps;
}

/** `InputConfig.SubHeadingArray`. */
export function renderSubHeadings(subHeadings: readonly SubHeading[] | undefined): Config[] | undefined {
  return subHeadings?.map(({ level, titles }) => ({ Level: level, TitleArray: titles }));
}

/**
 * `EditingConfig.SubHeadingConfig`.
 * @throws Error when a level has two styles
 */
export function renderSubHeadingStyles(styles: readonly SubHeadingStyle[] | undefined): Config | undefined {
  const levels = styles?.map(({ level }) => level) ?? [];
  const twice = levels.find((level, index) => levels.indexOf(level) !== index);
  if (twice !== undefined) throw new Error(`subHeadingStyles: got two styles of level ${twice}, allowed one style for each level; remove one of them.`);
  return styles && Object.fromEntries(styles.map(({ level, style }) => [level, renderCaption(style)]));
}
