/** How far the local server goes. `full`: as on the cloud, as far as that is known. `partial`: the note says what is missing. */
export type SupportStatus = 'full' | 'partial' | 'none';

/** One line of the support table. */
export interface Support {
  readonly operation: string;
  readonly status: SupportStatus;
  readonly note: string;
}

const LATER = 'not built yet.';

/** What the local server has of IMS 2020-11-09, and what it knows that it has not. */
export const IMS_SUPPORT: readonly Support[] = [
  {
    operation: 'SubmitScreenMediaHighlightsJob',
    status: 'partial',
    note: 'Really cuts the video; what the engine leaves out stands in Extend.NotRendered of the job. UserData is echoed and its NotifyAddress '
      + 'is called. Waits in the pipeline of EditingConfig.ProduceConfig. VOD outputs go to the bucket of that name.',
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
    note: 'For sub-jobs of batch jobs and for single jobs: Progress, Timeline and an extra field NotRendered. No SubJobMaterials.',
  },
  { operation: 'GetEditingProject', status: 'partial', note: 'Timeline in the service form. RequestSource=WebSDK answers TimelineConvertStatus ConvertFailed.' },
  {
    operation: 'RegisterMediaInfo',
    status: 'partial',
    note: 'OSS objects of the server\'s region. RegisterConfig, WorkflowId and SmartTagTemplateId are accepted and do nothing; no vod:// URLs.',
  },
  { operation: 'GetMediaInfo', status: 'partial', note: 'The file is really probed and FileUrl can be fetched. No AiRoughData, snapshots or sprites.' },
  { operation: 'DeleteMediaInfos', status: 'full', note: 'ForbiddenList is always empty: there are no permissions.' },
  { operation: 'UpdateMediaInfo', status: 'partial', note: 'No Category by name.' },
  { operation: 'BatchGetMediaInfos', status: 'full', note: 'FileInfoList with AdditionType=FileInfo.' },
  { operation: 'SubmitSceneBatchEditingJob', status: 'full', note: 'Renders the Timelines of existing projects, e.g. those of GeneratePreviewOnly. Waits in the default pipeline.' },
  {
    operation: 'SubmitMediaProducingJob',
    status: 'partial',
    note: 'By ProjectId, Timeline or TemplateId (type Timeline, texts $name filled from ClipsParam). What the engine does not draw is left out silently. '
      + 'MediaMetadata is ignored; no S3.',
  },
  { operation: 'ListEditingProjects', status: 'partial', note: 'Filters Keyword, Status, StartTime, EndTime; NextToken.' },
  { operation: 'DeleteEditingProjects', status: 'full', note: 'All or nothing.' },
  { operation: 'CreatePipeline', status: 'full', note: 'At most 1 Boost and 4 others beside the default one, which is there from the start.' },
  { operation: 'UpdatePipeline', status: 'full', note: 'Paused holds jobs back that have not begun; the highest priority goes first. Speed changes nothing here.' },
  { operation: 'GetPipeline', status: 'full', note: '' },
  { operation: 'ListPipelines', status: 'full', note: '' },
  { operation: 'DeletePipeline', status: 'full', note: 'Refused while jobs wait or run in it, and for the default one.' },
  { operation: 'AddTemplate', status: 'partial', note: 'BatchEditing, Timeline, VETemplate. Config gets a key Version. VETemplate is Processing for a while; its file is not read.' },
  { operation: 'UpdateTemplate', status: 'full', note: '' },
  { operation: 'GetTemplate', status: 'partial', note: 'No ClipsParam.' },
  { operation: 'ListTemplates', status: 'full', note: 'Pages by number.' },
  { operation: 'DeleteTemplate', status: 'full', note: 'All or nothing; refused for templates that a queued or running SubmitMediaProducingJob uses.' },
  {
    operation: 'SetEventCallback',
    status: 'partial',
    note: 'Really delivered, to HTTP and to queues of this server: BatchProduceMediaComplete, ProduceMediaComplete, RegisterMediaComplete, MediaBaseChangeComplete, '
      + 'DeleteMediaComplete. Five attempts in 15 s; what is on its way survives a restart.',
  },
  { operation: 'GetEventCallback', status: 'full', note: '' },
  ...['ListMediaProducingJobs', 'ListMediaBasicInfos'].map((operation) => ({ operation, status: 'none' as const, note: LATER })),
  ...[
    'SubmitBatchMediaProducingJob', 'SubmitSceneMediaSelectionJob', 'SubmitSceneTimelineOrganizationJob',
    'SubmitSportsHighlightsJob', 'SubmitHighlightExtractionJob', 'GetSmartHandleJob',
  ].map((operation) => ({ operation, status: 'none' as const, note: 'another kind of production; not planned.' })),
];

/** What the table says of an operation; a hint for those that it does not have. */
export function noteOn(operation: string): string {
  return IMS_SUPPORT.find((s) => s.operation === operation)?.note ?? 'it is not in the support table.';
}
