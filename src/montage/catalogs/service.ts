import type { Catalog } from './catalog';

export const batchJobStatuses: Catalog = {
  doc: 'Statuses of a montage job. Finished and Failed are final.',
  names: ['Init', 'Processing', 'Finished', 'Failed'],
  complete: true,
  source: 'SDK: GetBatchMediaProducingJob, ListBatchMediaProducingJobs',
};

export const subJobStatuses: Catalog = {
  doc: 'Statuses of one output of a montage job. Success and Failed are final.',
  names: ['Init', 'Processing', 'Success', 'Failed'],
  complete: true,
  source: 'SDK: GetBatchMediaProducingJob',
};

export const producingJobStatuses: Catalog = {
  doc: 'Statuses of a producing job.',
  names: ['Init', 'Queuing', 'Processing', 'Success', 'Failed'],
  complete: true,
  source: 'SDK: GetMediaProducingJob',
};

export const batchJobTypes: Catalog = {
  doc: 'Types of batch job.',
  names: [
    'Script', 'Smart_Mix', 'Sports_Highlights', 'Screen_Media_Highlights', 'Smart_Mix_Media_Select',
    'Smart_Mix_Timeline_Organize', 'Screen_Media_Highlights_Media_Select', 'Screen_Media_Highlights_Timeline_Organize',
    'Scene_Batch_Editing',
  ],
  complete: true,
  source: 'SDK: GetBatchMediaProducingJob',
};

export const editingProjectStatuses: Catalog = {
  doc: 'Statuses of an editing project.',
  names: ['Draft', 'Editing', 'Producing', 'Produced', 'ProduceFailed', 'Deleted'],
  complete: true,
  source: 'SDK: GetEditingProject',
};

export const editingTemplateTypes: Catalog = {
  doc: 'Types of template.',
  names: ['Timeline', 'VETemplate', 'BatchEditing'],
  complete: false,
  source: 'SDK: AddTemplate; DOC: template parameters (BatchEditing)',
};

export const editingTemplateStatuses: Catalog = {
  doc: 'Statuses of a template.',
  names: ['Available', 'Created', 'Uploading', 'Processing', 'UploadFailed', 'ProcessFailed'],
  complete: false,
  source: 'SDK: AddTemplate',
};

export const pipelineSpeeds: Catalog = {
  doc: 'Kinds of pipeline.',
  names: ['Standard', 'Boost', 'NarrowBandHDV2'],
  complete: true,
  source: 'SDK: CreatePipeline',
};

export const pipelineStatuses: Catalog = {
  doc: 'Statuses of a pipeline.',
  names: ['Active', 'Paused'],
  complete: true,
  source: 'SDK: UpdatePipeline',
};

export const callbackTypes: Catalog = {
  doc: 'Carriers of callbacks.',
  names: ['HTTP', 'MNS'],
  complete: true,
  source: 'SDK: SetEventCallback',
};

export const eventTypes: Catalog = {
  doc: 'Events that callbacks tell of; a montage job sends BatchProduceMediaComplete and ProduceMediaComplete.',
  names: [
    'FileUploadComplete', 'UploadByURLComplete', 'ImageUploadComplete', 'AttachedMediaUploadComplete',
    'RegisterStreamComplete', 'StreamUploadComplete', 'UploadStreamByURLComplete', 'CreateAuditComplete',
    'RegisterMediaComplete', 'DeleteMediaComplete', 'MediaBaseChangeComplete', 'WorkflowTaskComplete',
    'VideoAnalysisComplete', 'SnapshotComplete', 'DynamicImageComplete', 'TranscodeComplete', 'TranscodeParentComplete',
    'MediaConvertComplete', 'MediaConvertOutputGroupComplete', 'MediaConvertOutputComplete', 'AIMediaAuditComplete',
    'AIProduceComplete', 'MediaAiAnalysisComplete', 'ProduceMediaComplete', 'BatchProduceMediaComplete',
    'LiveRecordFileCreated', 'LiveRecordTaskStatus', 'LiveSnapshotFileCreated',
  ],
  complete: false,
  source: 'DOC: event list',
};

export const errorCodes: Catalog = {
  doc: 'Error codes of the service.',
  names: [
    'InvalidParameter', 'InvalidMaterial.NotFound', 'Throttling.User', 'TimelineFormatError', 'InvalidTimelineFormat',
    'InvalidEffectParam', 'ExceededMaximumValue', 'InvalidParameter.JobNotFound', 'InvalidParameter.NotSupport',
    'SpeechTranslationNoValidVocal', 'Throttling', 'InvalidIdentity.ServiceDisabled', 'InvalidParameter.NullValue',
    'InvalidParameter.InvalidState', 'InvalidParameter.EmptyValue', 'InvalidParameter.NotSupported',
    'InvalidParameter.OutOfRange', 'InvalidParameter.ResourceNotFound', 'InvalidParameter.ResourceContentBad',
    'InvalidParameter.ResourceNotSupported', 'InvalidParameter.NoAudioStream', 'InvalidParameter.MergeFileNoVideoOrAudio',
    'PermissionDenied.ResourceAccess', 'InternalError',
  ],
  complete: false,
  source: 'SDK examples; DOC: MPS error codes; PUB',
};
