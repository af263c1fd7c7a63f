import { ALICLOUD_SUPPORT } from '../alicloud/support';
import { type Feature, RENDERED } from '../engine/render/features';
import { IMS_SUPPORT } from '../ims';
import { OSS_SUPPORT } from '../oss';
import { SMQ_SUPPORT } from '../smq';

/** One line of a support table. */
export interface SupportRow {
  readonly what: string;
  /** `yes`, `partly`, `stored` (accepted and returned without effect) or `no`. */
  readonly supported: string;
  readonly note: string;
}

/** A support table with its title. */
export interface SupportSection {
  readonly title: string;
  readonly rows: readonly SupportRow[];
}

/** Features that are always rendered. */
const ALWAYS = 'Selection of clips, cutting, joining, scaling, speed, volume, background music, openings and endings';

/** All other features, with the names of the parameters. */
const OPTIONAL: Record<Feature, string> = {
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
  videoSetting: 'OutputConfig.Video except Crf and Fps',
  oddSize: 'Odd Width or Height',
  animationPace: 'DyncFrames',
};

const NOT_RENDERED = 'Listed in NotRendered of the job.';

/** Rows for the features of a montage, from the features that the engine renders. */
export function videoSupport(rendered: ReadonlySet<Feature> = RENDERED): SupportRow[] {
  const row = ([feature, what]: [string, string]): SupportRow =>
    (rendered.has(feature as Feature) ? { what, supported: 'yes', note: '' } : { what, supported: 'no', note: NOT_RENDERED });
  return [{ what: ALWAYS, supported: 'yes', note: '' }, ...Object.entries(OPTIONAL).map(row)];
}

const IMS_WORDS = { full: 'yes', partial: 'partly', none: 'no' } as const;
const OSS_WORDS = { works: 'yes', stored: 'stored', no: 'no' } as const;

/** All support tables. */
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
    // Without the common prefix the names fit the width of a terminal.
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

/** Maximum width of the first column, in characters; longer names are wrapped. */
const LONGEST_NAME = 36;

/** The tables as lines of text, wrapped to the width of the terminal. */
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
