import type { Catalog } from './catalog';
import { on } from '../sources';

export const batchJobStatuses: Catalog = {
  doc: 'Statuses of a montage job. Finished and Failed are final.',
  names: ['Init', 'Processing', 'Finished', 'Failed'],
  complete: true,
  source: on('sdk', 'GetBatchMediaProducingJob, ListBatchMediaProducingJobs'),
};

export const subJobStatuses: Catalog = {
  doc: 'Statuses of one output of a montage job. Success and Failed are final.',
  names: ['Init', 'Processing', 'Success', 'Failed'],
  complete: true,
  source: on('sdk', 'GetBatchMediaProducingJob'),
};

export const producingJobStatuses: Catalog = {
  doc: 'Statuses of a render job.',
  names: ['Init', 'Queuing', 'Processing', 'Success', 'Failed'],
  complete: true,
  source: on('sdk', 'GetMediaProducingJob'),
};

export const batchJobTypes: Catalog = {
  doc: 'Types of batch production job.',
  names: [
    'Script', 'Smart_Mix', 'Sports_Highlights', 'Screen_Media_Highlights', 'Smart_Mix_Media_Select',
    'Smart_Mix_Timeline_Organize', 'Screen_Media_Highlights_Media_Select', 'Screen_Media_Highlights_Timeline_Organize',
    'Scene_Batch_Editing',
  ],
  complete: true,
  source: on('sdk', 'GetBatchMediaProducingJob'),
};

export const editingProjectStatuses: Catalog = {
  doc: 'Statuses of an editing project.',
  names: ['Draft', 'Editing', 'Producing', 'Produced', 'ProduceFailed', 'Deleted'],
  complete: true,
  source: on('sdk', 'GetEditingProject'),
};

export const editingTemplateTypes: Catalog = {
  doc: 'Types of template.',
  names: ['Timeline', 'VETemplate', 'BatchEditing'],
  complete: false,
  source: [on('sdk', 'AddTemplate'), on('templateParameters', 'AddTemplate')],
};

export const editingTemplateStatuses: Catalog = {
  doc: 'Statuses of a template.',
  names: ['Available', 'Created', 'Uploading', 'Processing', 'UploadFailed', 'ProcessFailed'],
  complete: false,
  source: on('sdk', 'AddTemplate'),
};

export const pipelineSpeeds: Catalog = {
  doc: 'Speeds of a pipeline.',
  names: ['Standard', 'Boost', 'NarrowBandHDV2'],
  complete: true,
  source: on('sdk', 'CreatePipeline'),
};

export const pipelineStatuses: Catalog = {
  doc: 'Statuses of a pipeline.',
  names: ['Active', 'Paused'],
  complete: true,
  source: on('sdk', 'UpdatePipeline'),
};

export const callbackTypes: Catalog = {
  doc: 'How callbacks are delivered.',
  names: ['HTTP', 'MNS'],
  complete: true,
  source: on('sdk', 'SetEventCallback'),
};

export const eventTypes: Catalog = {
  doc: 'Events that callbacks report. A montage job sends BatchProduceMediaComplete and ProduceMediaComplete.',
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
  source: on('callbacks'),
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
  source: on('sdk'),
};
