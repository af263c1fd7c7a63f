import { type OnDestroy, type OnExpired, type OnFailed, type OnMissingOutput, type OnPartialFailure } from './job-policies';
import { type CallbackTarget } from '../callback/callback-target';
import { type IJobTemplate } from '../template/job-template';
import { type Duration } from '../values/duration';

/** The three configurations of a montage as the API takes them: objects in PascalCase, or their JSON text. */
export interface MontageConfigs {
  readonly inputConfig: any;
  readonly editingConfig?: any;
  readonly outputConfig: any;
  /** What is known about footage, e.g. from a media asset; the typed props of a job fill it in for `Media.fromAsset`. */
  readonly materials?: MontageMaterial[];
}

/** What is known about one of the videos that a montage is made of. It is checked at plan, and never sent. */
export interface MontageMaterial {
  /** Id or URL, exactly as in `InputConfig.MediaArray`. */
  readonly media: string;
  /** Length in seconds. */
  readonly duration?: number;
  /** Whether it has sound: a boolean, or a reference to one. */
  readonly hasAudio?: any;
}

/** What a job knows besides the montage itself. Nothing here runs the job again, except `run`. */
export interface MontageJobOptions {
  /**
   * Where the job takes what it does not give itself: a template of type BatchEditing (`house`), the same without its later changes
   * (`house.pinned()`), or one of several (`TemplateUse.anyOf([house, festive])`). What the job gives is used instead of the template's.
   * @default - none
   */
  readonly template?: IJobTemplate;
  /** Whether `cdktf deploy` waits for the videos. Without, there are no output attributes.
   * @default true */
  readonly waitForCompletion?: boolean;
  /** How long to wait. When it is over, the deployment fails, the job goes on, and the next deployment waits again.
   * @default Duration.hours(6) */
  readonly timeout?: Duration;
  /** Change it, for example to a date, to run the same montage again (and pay again).
   * @default - the montage runs once */
  readonly run?: string;
  /** @default OnDestroy.RETAIN */
  readonly onDestroy?: OnDestroy;
  /** Whether `OnDestroy.DELETE_OUTPUTS` deletes the files in the bucket, too.
   * @default false */
  readonly deleteFiles?: boolean;
  /** @default OnPartialFailure.FAIL */
  readonly onPartialFailure?: OnPartialFailure;
  /** @default OnFailed.RESUBMIT */
  readonly onFailed?: OnFailed;
  /** @default OnExpired.KEEP */
  readonly onExpired?: OnExpired;
  /** Whether the videos are looked at in their bucket at every plan, and what happens when one is not there. Needs `oss:GetObject`.
   * @default OnMissingOutput.IGNORE */
  readonly onMissingOutput?: OnMissingOutput;
  /** Whether footage, stickers and music that are overwritten under the same key run the job again: their ETags are read at every plan. Needs `oss:GetObject`.
   * Files of `bucket.upload()` need it not, as their content is in their key.
   * @default false */
  readonly trackMaterials?: boolean;
  /** Who the service notifies when the job is done.
   * @default - nobody, but for the callback of the account */
  readonly notify?: CallbackTarget;
  /** As `notify`, as text: a URL, or a queue name beginning with `ice-callback-`. */
  readonly notifyAddress?: string;
  /** Entries for the job's UserData, which the service gives back with the job; about 400 bytes. */
  readonly userData?: { [key: string]: string };
  /** For people; never sent. */
  readonly notes?: string;
  /** For people and tools; never sent. */
  readonly labels?: { [key: string]: string };
}
