import { type IResolvable } from 'cdktf';
import { type OnExpired, type OnFailed, type OnMissingOutput, type OnPartialFailure, type OutputRemoval } from './job-policies';
import { type CallbackTarget } from '../callback/callback-target';
import { type IJobTemplate } from '../template/job-template';
import { type Duration } from '../values/duration';

/** The three configurations of a montage in the API's form: objects with keys in PascalCase, or their JSON text. */
export interface MontageConfigs {
  /** `InputConfig`: footage, strategy, titles and materials. */
  readonly inputConfig: any;
  /** `EditingConfig`: captions, sound, effects and rendering.
   * @default - the service's defaults */
  readonly editingConfig?: any;
  /** `OutputConfig`: where the videos are written, how many there are, and their size. */
  readonly outputConfig: any;
  /** What is known about footage, e.g. from a media asset. It is checked at plan and not sent.
   * @default - nothing */
  readonly materials?: MontageMaterial[];
}

/** What is known about a video that a montage reads. It is checked at plan and not sent. */
export interface MontageMaterial {
  /** Media asset id or URL, exactly as in `InputConfig.MediaArray`. */
  readonly media: string;
  /** Length of the video.
   * @default - not known */
  readonly duration?: Duration;
  /** Whether the video has sound.
   * @default - not known */
  readonly hasAudio?: boolean | IResolvable;
}

/** Options that paid jobs of all kinds have. None of them makes a job run again, except `run`. */
export interface PaidJobOptions {
  /** Change it, for example to a date, to run the same job again, which costs again.
   * @default - the job runs once */
  readonly run?: string;
  /** How long the deployment waits for the job. After that it fails, the job continues, and the next deployment waits again.
   * @default Duration.hours(6) */
  readonly timeout?: Duration;
  /** What happens to the outputs when the job is removed from the program or replaced.
   * @default OutputRemoval.RETAIN */
  readonly onDestroy?: OutputRemoval;
  /** What happens if the job made some of several videos, but not all.
   * @default OnPartialFailure.FAIL */
  readonly onPartialFailure?: OnPartialFailure;
  /** What happens if the job failed.
   * @default OnFailed.RESUBMIT */
  readonly onFailed?: OnFailed;
  /** The queue or URL that the service notifies when the job is done.
   * @default - only the callback of the account, if there is one */
  readonly notify?: CallbackTarget;
  /** Entries of the job's UserData, which the service returns with the job; about 400 bytes.
   * @default - none */
  readonly userData?: { [key: string]: string };
  /** Notes for people. Not sent.
   * @default - none */
  readonly notes?: string;
}

/** Options of a montage job beside the montage itself. None of them makes a job run again, except `run` and `template`. */
export interface MontageJobOptions extends PaidJobOptions {
  /**
   * Template of type BatchEditing with what the job does not set itself: a `MontageTemplate`, the same without its later changes
   * (`template.pinned()`), or one of several (`TemplateUse.anyOf([template, festive])`).
   * @default - none
   */
  readonly template?: IJobTemplate;
  /** Whether the deployment waits for the videos. Without it, the job has no output attributes.
   * @default true */
  readonly waitForCompletion?: boolean;
  /** What happens if the service does not know the job any more, because its history expires after one year.
   * @default OnExpired.KEEP */
  readonly onExpired?: OnExpired;
  /** Whether each plan checks that the videos are in their bucket, and what happens if one is missing. Requires `oss:GetObject`.
   * @default OnMissingOutput.IGNORE */
  readonly onMissingOutput?: OnMissingOutput;
  /** Whether the job runs again if footage, stickers or music are overwritten under the same key: each plan reads their ETags. Requires
   * `oss:GetObject`. Not needed for files of `bucket.upload()`, whose keys contain a hash of the content.
   * @default false */
  readonly trackMaterials?: boolean;
  /** Labels for people and tools. Not sent.
   * @default - none */
  readonly labels?: { [key: string]: string };
}
