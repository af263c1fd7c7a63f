import type { RecordStore } from '../state/record-store';

export const CALLBACK_TYPES = ['HTTP', 'MNS'] as const;
export type CallbackType = typeof CALLBACK_TYPES[number];

export const AUTH_SWITCHES = ['on', 'off'] as const;

/** Queues that callbacks may go to begin with this. */
export const QUEUE_PREFIX = 'ice-callback-';

/** The one callback setting of account and region, as it is kept on disk. The key is in the file, as it is in the cloud's database. */
export interface CallbackSetting {
  readonly CallbackType?: CallbackType;
  readonly CallbackURL?: string;
  readonly CallbackQueueName?: string;
  /** Comma list of event types. */
  readonly EventTypeList?: string;
  readonly AuthSwitch?: typeof AUTH_SWITCHES[number];
  readonly AuthKey?: string;
}

/** Event types of the vendor's event list. Source: "Event list"; the local server sends only a few of them. */
export const EVENT_TYPES = [
  'FileUploadComplete', 'UploadByURLComplete', 'ImageUploadComplete', 'AttachedMediaUploadComplete', 'RegisterStreamComplete', 'StreamUploadComplete',
  'UploadStreamByURLComplete', 'CreateAuditComplete', 'RegisterMediaComplete', 'DeleteMediaComplete', 'MediaBaseChangeComplete', 'WorkflowTaskComplete',
  'VideoAnalysisComplete', 'SnapshotComplete', 'DynamicImageComplete', 'TranscodeComplete', 'TranscodeParentComplete', 'MediaConvertComplete',
  'MediaConvertOutputGroupComplete', 'MediaConvertOutputComplete', 'AIMediaAuditComplete', 'AIProduceComplete', 'MediaAiAnalysisComplete',
  'ProduceMediaComplete', 'BatchProduceMediaComplete', 'SmartJobComplete', 'LiveRecordFileCreated', 'LiveRecordTaskStatus', 'LiveSnapshotFileCreated',
] as const;

/** The event types that the local server sends. */
export type SentEventType = 'RegisterMediaComplete' | 'DeleteMediaComplete' | 'MediaBaseChangeComplete' | 'ProduceMediaComplete' | 'BatchProduceMediaComplete';

/** The event types of a setting. */
export function eventTypesOf({ EventTypeList = '' }: CallbackSetting): string[] {
  return EventTypeList.split(',').map((type) => type.trim()).filter(Boolean);
}

/** A record of the setting, so that it has an id. */
export interface StoredSetting { readonly Id: 'setting'; readonly Setting: CallbackSetting }

/** The one callback setting of the server. */
export class CallbackStore {
  constructor(private readonly records: RecordStore<StoredSetting>) {}

  /** Empty before the first one was set. */
  get setting(): CallbackSetting {
    return this.records.get('setting')?.Setting ?? {};
  }

  async set(setting: CallbackSetting): Promise<void> {
    await this.records.put({ Id: 'setting', Setting: setting });
  }
}
