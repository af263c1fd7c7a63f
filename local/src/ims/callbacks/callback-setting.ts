import type { RecordStore } from '../state/record-store';

export const CALLBACK_TYPES = ['HTTP', 'MNS'] as const;
export type CallbackType = typeof CALLBACK_TYPES[number];

export const AUTH_SWITCHES = ['on', 'off'] as const;

/** Required prefix of the names of callback queues. */
export const QUEUE_PREFIX = 'ice-callback-';

/** The callback setting of the account in a region, as stored on disk, including the key. */
export interface CallbackSetting {
  readonly CallbackType?: CallbackType;
  readonly CallbackURL?: string;
  readonly CallbackQueueName?: string;
  /** Event types, separated by commas. */
  readonly EventTypeList?: string;
  readonly AuthSwitch?: typeof AUTH_SWITCHES[number];
  readonly AuthKey?: string;
}

/** All event types. Source: the page "Event list". The local service sends only {@link SentEventType}. */
export const EVENT_TYPES = [
  'FileUploadComplete', 'UploadByURLComplete', 'ImageUploadComplete', 'AttachedMediaUploadComplete', 'RegisterStreamComplete', 'StreamUploadComplete',
  'UploadStreamByURLComplete', 'CreateAuditComplete', 'RegisterMediaComplete', 'DeleteMediaComplete', 'MediaBaseChangeComplete', 'WorkflowTaskComplete',
  'VideoAnalysisComplete', 'SnapshotComplete', 'DynamicImageComplete', 'TranscodeComplete', 'TranscodeParentComplete', 'MediaConvertComplete',
  'MediaConvertOutputGroupComplete', 'MediaConvertOutputComplete', 'AIMediaAuditComplete', 'AIProduceComplete', 'MediaAiAnalysisComplete',
  'ProduceMediaComplete', 'BatchProduceMediaComplete', 'SmartJobComplete', 'LiveRecordFileCreated', 'LiveRecordTaskStatus', 'LiveSnapshotFileCreated',
] as const;

/** The event types that the local service sends. */
export type SentEventType = 'RegisterMediaComplete' | 'DeleteMediaComplete' | 'MediaBaseChangeComplete' | 'ProduceMediaComplete' | 'BatchProduceMediaComplete';

/** The event types of a setting. */
export function eventTypesOf({ EventTypeList = '' }: CallbackSetting): string[] {
  return EventTypeList.split(',').map((type) => type.trim()).filter(Boolean);
}

/** The record that holds the setting. */
export interface StoredSetting { readonly Id: 'setting'; readonly Setting: CallbackSetting }

/** Stores the callback setting. */
export class CallbackStore {
  constructor(private readonly records: RecordStore<StoredSetting>) {}

  /** Empty if no setting was stored yet. */
  get setting(): CallbackSetting {
    return this.records.get('setting')?.Setting ?? {};
  }

  async set(setting: CallbackSetting): Promise<void> {
    await this.records.put({ Id: 'setting', Setting: setting });
  }
}
