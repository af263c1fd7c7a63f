import { Annotations, Fn, Token } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { type CallbackTarget } from './callback-target';
import { type Duration } from './duration';
import { ImsProvider } from './ims-provider';
import { type OnDestroy, type OnExpired, OnFailed, type OnMissingOutput, type OnPartialFailure } from './job-policies';
import { type IJobTemplate, type JobTemplate } from './job-template';
import type { Grant, IRamRole } from './permissions';
import { callbackFaults } from './private/callback-faults';
import { grantBinding, jobBinding, montageDocument, resultBinding } from './private/lazy';
import type { MontageDocument } from './private/montage-document';
import type { HighlightMontageJob as JobResource } from '../bindings/ims/highlight-montage-job';
import type { HighlightMontageResult as ResultResource } from '../bindings/ims/highlight-montage-result';

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

/** A montage job. */
export interface IHighlightMontageJob extends IConstruct {
  /** Id of the batch job. */
  readonly jobId: string;
  /** URLs of the videos, in the order of their index. */
  readonly outputUrls: string[];
  /** Lets a role submit montage jobs and read them. */
  grantSubmit(role: IRamRole): Grant;
}

/** What every montage job has, however its configuration came about. */
export abstract class HighlightMontageJobBase extends Construct implements IHighlightMontageJob {
  /** The paid job. */
  public readonly job: JobResource;
  /** The wait for it; undefined with `waitForCompletion: false`. */
  public readonly result?: ResultResource;
  private readonly document: MontageDocument;

  protected constructor(scope: Construct, id: string, configs: MontageConfigs, options: MontageJobOptions) {
    super(scope, id);
    const templates = fitting(this.node.path, options.template);
    this.document = montageDocument().MontageDocument.from(configs, templates, options.run);
    this.job = new (jobBinding().HighlightMontageJob)(this, 'Job', {
      ...this.document.toProps(),
      templates: templates?.map(({ config, templateId, follow }) => ({ config, templateId, follow })),
      materials: configs.materials,
      scope: this.node.path,
      run: options.run,
      trackMaterials: options.trackMaterials,
      onFailed: options.onFailed,
      onExpired: options.onExpired,
      onMissingOutput: options.onMissingOutput,
      onDestroy: options.onDestroy,
      deleteFiles: options.deleteFiles,
      notifyAddress: notifyAddress(this.node.path, options),
      userData: options.userData,
      notes: options.notes,
      labels: options.labels,
    });
    if (options.waitForCompletion !== false) {
      this.result = new (resultBinding().HighlightMontageResult)(this, 'Result', {
        jobId: this.job.id,
        onPartialFailure: options.onPartialFailure,
        onFailed: options.onFailed === OnFailed.KEEP ? 'keep' : undefined,
        timeouts: options.timeout && { create: options.timeout.toTerraform() },
      });
    }
    this.node.addValidation({ validate: () => [...callbackFaults('notify', options.notify), ...this.check()] });
  }

  public get jobId(): string {
    return this.job.id;
  }

  /** `Init`, `Processing`, `Finished` or `Failed`, as last seen. */
  public get status(): string {
    return this.result?.status ?? this.job.status;
  }

  /** Digest of the montage's meaning: equal digests, equal videos asked for. */
  public get digest(): string {
    return this.job.digest;
  }

  public get outputUrls(): string[] {
    return this.waited('outputUrls').outputUrls;
  }

  /** Media asset ids of the videos. */
  public get outputMediaIds(): string[] {
    return this.waited('outputMediaIds').mediaIds;
  }

  /** Editing projects of the videos; with a preview they are all there is. */
  public get projectIds(): string[] {
    return this.waited('projectIds').projectIds;
  }

  /** Lengths of the videos in seconds. */
  public get durations(): number[] {
    return this.waited('durations').durations;
  }

  /** URL of one video, e.g. as input of something else in the program. */
  public outputUrl(index: number = 0): string {
    return Fn.element(this.outputUrls, index);
  }

  /** Editing project of one video, e.g. to look at its timeline, or to render it. */
  public projectId(index: number = 0): string {
    return Fn.element(this.projectIds, index);
  }

  /** Lets a role submit montage jobs and read them. The service knows no narrower resource than all jobs of the account. */
  public grantSubmit(role: IRamRole): Grant {
    const { Grant: grants, ImsActions } = grantBinding();
    return grants.actions(role, { actions: ImsActions.MONTAGE, resources: ['*'] });
  }

  /**
   * Sets a field of the API that the typed props do not know (yet).
   * @param path e.g. `EditingConfig.TitleConfig.NewField` or `InputConfig.StickerArray.0.Angle`
   */
  public addConfigOverride(path: string, value: any): void {
    this.document.set(path, value);
    const props = this.document.toProps();
    this.job.putInputConfig(props.inputConfig);
    this.job.putOutputConfig(props.outputConfig);
    if (props.editingConfig) this.job.putEditingConfig(props.editingConfig);
  }

  private waited(attribute: string): ResultResource {
    if (this.result) return this.result;
    throw new Error(`${this.node.path}.${attribute}: the job is not waited for (waitForCompletion: false), so there are no outputs. `
      + 'Remove waitForCompletion, or read them later with the data source ims_highlight_montage_job.');
  }

  private check(): string[] {
    const violations = this.document.check(ImsProvider.of(this)?._knownRegion());
    violations.filter(({ severity }) => severity === 'warning').forEach(({ message }) => Annotations.of(this).addWarning(message));
    return violations.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  }
}

/** The templates of a job. @throws Error when one of them is not for jobs */
function fitting(path: string, template: IJobTemplate | undefined): JobTemplate[] | undefined {
  const candidates = template?.candidates;
  const other = candidates?.find(({ type }) => type !== undefined && !Token.isUnresolved(type) && type !== 'BatchEditing');
  if (other) {
    throw new Error(`${path}.template: got a template of type ${other.type}, allowed is BatchEditing; make the template with TemplateContent.batchEditing.`);
  }
  if (candidates?.length === 0) throw new Error(`${path}.template: got no template at all, allowed is at least one; leave template out for none.`);
  return candidates;
}

function notifyAddress(path: string, { notify, notifyAddress: address }: MontageJobOptions): string | undefined {
  if (notify && address !== undefined) {
    throw new Error(`${path}: got both notify and notifyAddress, allowed is one of them; the service notifies one address: leave notifyAddress out.`);
  }
  return notify?.address ?? address;
}
