const HELP = 'https://www.alibabacloud.com/help/en';
const SDK = 'https://github.com/aliyun/alibabacloud-typescript-sdk/tree/master/ice-20201109';

/** The pages of the vendor that the model and the rules rely on. */
export const PAGES = {
  highlightMontage: { title: 'Highlight montage', url: `${HELP}/ims/use-cases/create-highlight-videos` },
  publicParameters: { title: 'Batch video production: public parameters', url: `${HELP}/ims/use-cases/batch-video-production-public-parameters` },
  templateParameters: { title: 'Batch video production: template parameters', url: `${HELP}/ims/use-cases/batch-video-production-template-parameters` },
  advancedConfiguration: {
    title: 'Logic and advanced configurations for batch one-click video creation', url: `${HELP}/ims/use-cases/one-click-blend-shear-logic-and-advanced-configuration`,
  },
  billing: { title: 'Billing of batch video production', url: `${HELP}/ims/one-key-into-a-piece` },
  editingParameters: { title: 'Editing and production parameters', url: `${HELP}/ims/developer-reference/clip-composition-parameter-description` },
  timeline: { title: 'Timeline configuration', url: `${HELP}/ims/developer-reference/timeline-configuration-description` },
  effects: { title: 'Effect configurations', url: `${HELP}/ims/developer-reference/effect-configuration-description` },
  subtitles: { title: 'Subtitles and subtitle templates', url: `${HELP}/ims/use-cases/subtitles-and-subtitle-templates` },
  transitions: { title: 'Transitions, visual effects, and filters', url: `${HELP}/ims/use-cases/transition-effect-filter` },
  transitionExamples: { title: 'ApsaraVideo VOD: transition effect examples', url: `${HELP}/vod/developer-reference/transition-effect-examples` },
  mediaUpload: { title: 'Overview of media upload', url: `${HELP}/ims/user-guide/overview-of-media-upload` },
  callbacks: { title: 'Overview of callback events', url: 'https://help.aliyun.com/document_detail/441362.html' },
  ossAccess: { title: 'OSS access', url: 'https://www.alibabacloud.com/help/doc-detail/31835.htm' },
  signedUrls: { title: 'Share objects with object URLs', url: `${HELP}/oss/user-guide/how-to-obtain-the-url-of-a-single-object-or-the-urls-of-multiple-objects` },
  sdk: { title: 'Alibaba Cloud SDK for the API ICE 2020-11-09', url: SDK },
  editorNotes: { title: 'Video editor notes published by Alibaba', url: 'https://github.com/aliyun/alibabacloud-aiops-skills' },
  smartClip: { title: 'SubmitSmartClipTask, an operation of another product that forwards the same configurations' },
} as const satisfies Record<string, { readonly title: string; readonly url?: string }>;

export type PageName = keyof typeof PAGES;

/** Where a fact comes from: a section of a page, or a guess by its id in `src/guesses`, see `docs/not-verified.md`. */
export type Source = { readonly page: PageName; readonly section?: string } | { readonly guess: string };

/** A fact may rest on several sources, for example its meaning on one and its range on another. */
export type Sources = Source | readonly Source[];

/** A section of a page. */
export const on = (page: PageName, section?: string): Source => ({ page, ...(section !== undefined && { section }) });

/** A guess. */
export const guess = (id: string): Source => ({ guess: id });

/** Sources as one text: `Highlight montage, InputConfig.MediaArray; guess music-gain`. */
export function citation(sources: Sources): string {
  return listOf(sources).map((source) => {
    if ('guess' in source) return `guess ${source.guess}`;
    const { title } = PAGES[source.page];
    return source.section === undefined ? title : `${title}, ${source.section}`;
  }).join('; ');
}

/** Sources as a list. */
export function listOf(sources: Sources): readonly Source[] {
  return 'length' in sources ? sources : [sources];
}
