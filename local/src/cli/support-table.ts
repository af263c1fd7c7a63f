import { ALICLOUD_SUPPORT } from '../alicloud/support';
import { type Feature, RENDERED } from '../engine/render/features';
import { IMS_SUPPORT } from '../ims';
import { OSS_SUPPORT } from '../oss';
import { SMQ_SUPPORT } from '../smq';

/** One line of a support table. */
export interface SupportRow {
  readonly what: string;
  /** A word: `yes`, `partly`, `stored` (taken and given back without effect) or `no`. */
  readonly supported: string;
  readonly note: string;
}

/** A support table under its title. */
export interface SupportSection {
  readonly title: string;
  readonly rows: readonly SupportRow[];
}

/** What every montage gets, whatever else is asked for. */
const ALWAYS = 'Choice of clips, cutting, joining, scaling, speed, loudness, background music, fixed openings and endings';

/** What a montage may ask for beyond that, as users write it. */
const ASKED: Record<Feature, string> = {
  title: 'TitleArray, TitleConfig',
  subHeading: 'SubHeadingArray, SubHeadingConfig',
  sticker: 'StickerArray',
  backgroundImage: 'BackgroundImageArray',
  background: 'BackgroundImageConfig',
  transition: 'ProcessConfig: transitions',
  vfx: 'ProcessConfig: special effects',
  filter: 'ProcessConfig: filters',
  description: 'HighlightDescription',
  faces: 'FaceInfo',
  actions: 'EnableActionRecog, CustomActions',
  musicLibrary: 'BackgroundMusicConfig.Style (music of the public library)',
  produceConfig: 'ProduceConfig',
  videoSetting: 'OutputConfig.Video beyond Crf and Fps',
  oddSize: 'Odd Width or Height',
  animationPace: 'DyncFrames',
};

const MISSING = 'Named in NotRendered of the job.';

/** What the engine does with a montage; follows what the engine says of itself. */
export function videoSupport(rendered: ReadonlySet<Feature> = RENDERED): SupportRow[] {
  const row = ([feature, what]: [string, string]): SupportRow =>
    (rendered.has(feature as Feature) ? { what, supported: 'yes', note: '' } : { what, supported: 'no', note: MISSING });
  return [{ what: ALWAYS, supported: 'yes', note: '' }, ...Object.entries(ASKED).map(row)];
}

const IMS_WORDS = { full: 'yes', partial: 'partly', none: 'no' } as const;
const OSS_WORDS = { works: 'yes', stored: 'stored', no: 'no' } as const;

/** Everything that the local server says of its support. */
export const SUPPORT_SECTIONS: readonly SupportSection[] = [
  { title: 'Video', rows: videoSupport() },
  {
    title: 'IMS (API version 2020-11-09)',
    rows: IMS_SUPPORT.map(({ operation, status, note }) => ({ what: operation, supported: IMS_WORDS[status], note })),
  },
  {
    title: 'OSS',
    rows: OSS_SUPPORT.map(({ operation, status, note }) => ({ what: operation, supported: OSS_WORDS[status], note })),
  },
  {
    title: 'Message queues (SMQ, API version 2015-06-06)',
    rows: SMQ_SUPPORT.map(({ operation, status, note }) => ({ what: operation, supported: IMS_WORDS[status], note })),
  },
  {
    title: 'Terraform: the stand-in for aliyun/alicloud',
    // The prefix that all of them have would not fit the screen.
    rows: ALICLOUD_SUPPORT.map(({ type, supported, note }) => ({ what: type.replace('alicloud_', ''), supported, note })),
  },
];

/** The tables as Markdown. */
export function supportMarkdown(sections: readonly SupportSection[] = SUPPORT_SECTIONS): string {
  return sections.map(({ title, rows }) => [
    `### ${title}`,
    '',
    '| what | supported | note |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row.what} | ${row.supported} | ${row.note.replaceAll('|', '\\|')} |`),
  ].join('\n')).join('\n\n');
}

/** Longer names are broken between words. In characters. */
const LONGEST_NAME = 36;

/** The tables as lines for a screen of so many columns; notes are broken between words. */
export function supportLines(columns: number, sections: readonly SupportSection[] = SUPPORT_SECTIONS): string[] {
  const rows = sections.flatMap((section) => section.rows);
  const what = Math.min(LONGEST_NAME, Math.max(...rows.map((row) => row.what.length)));
  const supported = Math.max(...rows.map((row) => row.supported.length));
  const indent = what + supported + 4;
  const lines = (row: SupportRow) => {
    const [name, note] = [wrapped(row.what, what), wrapped(row.note, Math.max(20, columns - indent))];
    return Array.from({ length: Math.max(name.length, note.length) }, (_, i) => [
      (name[i] ?? '').padEnd(what), (i === 0 ? row.supported : '').padEnd(supported), note[i] ?? '',
    ].join('  ').trimEnd());
  };
  return sections.flatMap(({ title, rows: own }, index) => [...(index > 0 ? [''] : []), title, '', ...own.flatMap(lines)]);
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last === '' || last.length + 1 + word.length <= width) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
