/** Support of an operation. `full`: as in the cloud, as far as known. `partial`: the note names the differences. `none`: answered with 501. */
export type SupportStatus = 'full' | 'partial' | 'none';

/** One line of the support table. */
export interface Support {
  readonly operation: string;
  readonly status: SupportStatus;
  readonly note: string;
}

const NOT_YET = 'Not implemented yet.';

/** Support of the operations of IMS, API version 2020-11-09. */
export const IMS_SUPPORT: readonly Support[] = [
  {
    operation: 'SubmitScreenMediaHighlightsJob',
    status: 'partial',
    note: 'Renders the video; Extend.NotRendered of the job lists what is not rendered. UserData is returned, and its NotifyAddress receives events. '
      + 'The job waits in the pipeline of EditingConfig.ProduceConfig. VOD outputs are stored in the bucket of that name.',
  },
  {
    operation: 'GetBatchMediaProducingJob',
    status: 'full',
    note: 'SubJobList is empty until the outputs are planned. Extend has the additional key NotRendered.',
  },
  { operation: 'ListBatchMediaProducingJobs', status: 'full', note: 'All filters, both sort orders, NextToken.' },
  {
    operation: 'GetMediaProducingJob',
    status: 'partial',
    note: 'For sub-jobs of batch jobs and for single jobs: Progress, Timeline and the additional field NotRendered. No SubJobMaterials.',
  },
  { operation: 'GetEditingProject', status: 'partial', note: 'Timeline in the service format. With RequestSource=WebSDK, TimelineConvertStatus is ConvertFailed.' },
  {
    operation: 'RegisterMediaInfo',
    status: 'partial',
    note: 'OSS objects in the region of the service. RegisterConfig, WorkflowId and SmartTagTemplateId are accepted without effect; no vod:// URLs.',
  },
  { operation: 'GetMediaInfo', status: 'partial', note: 'The file is analysed, and FileUrl can be downloaded. No AiRoughData, snapshots or sprites.' },
  { operation: 'DeleteMediaInfos', status: 'full', note: 'ForbiddenList is always empty, because there are no permissions.' },
  { operation: 'UpdateMediaInfo', status: 'partial', note: 'No Category by name.' },
  { operation: 'BatchGetMediaInfos', status: 'full', note: 'With AdditionType=FileInfo, FileInfoList is returned.' },
  { operation: 'SubmitSceneBatchEditingJob', status: 'full', note: 'Renders the Timelines of existing projects, e.g. those of GeneratePreviewOnly. The job waits in the default pipeline.' },
  {
    operation: 'SubmitMediaProducingJob',
    status: 'partial',
    note: 'By ProjectId, Timeline or TemplateId (type Timeline, texts $name replaced from ClipsParam). What the engine does not render is omitted without a note. '
      + 'MediaMetadata is ignored; no S3.',
  },
  { operation: 'ListEditingProjects', status: 'partial', note: 'Filters Keyword, Status, StartTime, EndTime; NextToken.' },
  { operation: 'DeleteEditingProjects', status: 'full', note: 'Deletes all projects or none.' },
  { operation: 'CreatePipeline', status: 'full', note: 'At most 1 Boost pipeline and 4 others, beside the default pipeline, which always exists.' },
  { operation: 'UpdatePipeline', status: 'full', note: 'While a pipeline is Paused, its queued jobs do not start. Jobs of a higher priority start first. Speed has no effect.' },
  { operation: 'GetPipeline', status: 'full', note: '' },
  { operation: 'ListPipelines', status: 'full', note: '' },
  { operation: 'DeletePipeline', status: 'full', note: 'Refused for a pipeline with queued or running jobs, and for the default pipeline.' },
  { operation: 'AddTemplate', status: 'partial', note: 'BatchEditing, Timeline, VETemplate. Config gets an additional key Version. A VETemplate is Processing at first; its file is not read.' },
  { operation: 'UpdateTemplate', status: 'full', note: '' },
  { operation: 'GetTemplate', status: 'partial', note: 'No ClipsParam.' },
  { operation: 'ListTemplates', status: 'full', note: 'With page numbers.' },
  { operation: 'DeleteTemplate', status: 'full', note: 'Deletes all templates or none; refused for templates that a queued or running SubmitMediaProducingJob uses.' },
  {
    operation: 'SetEventCallback',
    status: 'partial',
    note: 'Events are delivered to HTTP receivers and to local queues: BatchProduceMediaComplete, ProduceMediaComplete, RegisterMediaComplete, MediaBaseChangeComplete, '
      + 'DeleteMediaComplete. Five attempts in 15 s; undelivered messages survive a restart.',
  },
  { operation: 'GetEventCallback', status: 'full', note: '' },
  ...['ListMediaProducingJobs', 'ListMediaBasicInfos'].map((operation) => ({ operation, status: 'none' as const, note: NOT_YET })),
  ...[
    'SubmitBatchMediaProducingJob', 'SubmitSceneMediaSelectionJob', 'SubmitSceneTimelineOrganizationJob',
    'SubmitSportsHighlightsJob', 'SubmitHighlightExtractionJob', 'GetSmartHandleJob',
  ].map((operation) => ({ operation, status: 'none' as const, note: 'Not planned: another kind of production.' })),
];

/** The note of an operation in the support table. */
export function noteOn(operation: string): string {
  return IMS_SUPPORT.find((s) => s.operation === operation)?.note ?? 'It is not in the support table.';
}
