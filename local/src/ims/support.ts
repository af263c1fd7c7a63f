/** How far the local server goes. `full`: as on the cloud, as far as that is known. `partial`: the note says what is missing. */
export type SupportStatus = 'full' | 'partial' | 'none';

/** One line of the support table. */
export interface Support {
  readonly operation: string;
  readonly status: SupportStatus;
  readonly note: string;
}

const LATER = 'not built yet.';
const PREVIEW_RENDER = 'not built yet: submit the montage again without GeneratePreviewOnly; random picks will then differ from the preview.';

/** What the local server has of IMS 2020-11-09, and what it knows that it has not. */
export const IMS_SUPPORT: readonly Support[] = [
  {
    operation: 'SubmitScreenMediaHighlightsJob',
    status: 'partial',
    note: 'Really cuts the video; what the engine leaves out stands in Extend.NotRendered of the job. UserData is echoed, '
      + 'NotifyAddress is not called. VOD outputs go to the bucket of that name.',
  },
  {
    operation: 'GetBatchMediaProducingJob',
    status: 'full',
    note: 'SubJobList is empty until the outputs are planned. Extend has an extra key NotRendered.',
  },
  { operation: 'ListBatchMediaProducingJobs', status: 'full', note: 'Every filter, both orders, NextToken.' },
  {
    operation: 'GetMediaProducingJob',
    status: 'partial',
    note: 'For sub-jobs of a batch job: Progress, Timeline and an extra field NotRendered. No SubJobMaterials.',
  },
  { operation: 'GetEditingProject', status: 'partial', note: 'Timeline in the service form. RequestSource=WebSDK answers TimelineConvertStatus ConvertFailed.' },
  {
    operation: 'RegisterMediaInfo',
    status: 'partial',
    note: 'OSS objects of the server\'s region. RegisterConfig, WorkflowId and SmartTagTemplateId are accepted and do nothing; no vod:// URLs.',
  },
  { operation: 'GetMediaInfo', status: 'partial', note: 'The file is really probed and FileUrl can be fetched. No AiRoughData, snapshots or sprites.' },
  { operation: 'DeleteMediaInfos', status: 'full', note: 'ForbiddenList is always empty: there are no permissions.' },
  { operation: 'SubmitSceneBatchEditingJob', status: 'none', note: PREVIEW_RENDER },
  { operation: 'SubmitMediaProducingJob', status: 'none', note: PREVIEW_RENDER },
  ...[
    'ListMediaProducingJobs', 'ListEditingProjects', 'DeleteEditingProjects', 'UpdateMediaInfo', 'BatchGetMediaInfos', 'ListMediaBasicInfos',
    'CreatePipeline', 'UpdatePipeline', 'GetPipeline', 'ListPipelines', 'DeletePipeline',
    'AddTemplate', 'UpdateTemplate', 'GetTemplate', 'ListTemplates', 'DeleteTemplate',
    'SetEventCallback', 'GetEventCallback',
  ].map(operation => ({ operation, status: 'none' as const, note: LATER })),
  ...[
    'SubmitBatchMediaProducingJob', 'SubmitSceneMediaSelectionJob', 'SubmitSceneTimelineOrganizationJob',
    'SubmitSportsHighlightsJob', 'SubmitHighlightExtractionJob', 'GetSmartHandleJob',
  ].map(operation => ({ operation, status: 'none' as const, note: 'another kind of production; not planned.' })),
];

/** What the table says of an operation; a hint for those that it does not have. */
export function noteOn(operation: string): string {
  return IMS_SUPPORT.find(s => s.operation === operation)?.note ?? 'it is not in the support table.';
}
