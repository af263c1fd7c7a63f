import { Annotations, Fn, Token } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { type MontageConfigs, type MontageJobOptions } from './job-options';
import { OnFailed } from './job-policies';
import { MontageDocument } from './montage-document';
import { highlightMontageJob, highlightMontageResult } from '../../bindings/ims';
import type { HighlightMontageJob as JobResource } from '../../bindings/ims/highlight-montage-job';
import type { HighlightMontageResult as ResultResource } from '../../bindings/ims/highlight-montage-result';
import { validateTarget } from '../callback/validate-target';
import { Grant, type IRamRole } from '../permissions/grant';
import { ImsActions } from '../permissions/ims-actions';
import { ImsProvider } from '../provider/ims-provider';
import { type IJobTemplate } from '../template/job-template';
import { type TemplateCandidate } from '../template/template-candidate';

/** A montage job. */
export interface IHighlightMontageJob extends IConstruct {
  /** Id of the batch job. */
  readonly jobId: string;
  /** URLs of the videos, in the order of their index. */
  readonly outputUrls: string[];
  /** Lets a role submit montage jobs and read them. */
  grantSubmit(role: IRamRole): Grant;
}

/** What every montage job has, however its configuration came about.
 * @internal */
export abstract class MontageJobBase extends Construct implements IHighlightMontageJob {
  /** The paid job. */
  public readonly job: JobResource;
  /** The wait for it; undefined with `waitForCompletion: false`. */
  public readonly result?: ResultResource;
  private readonly document: MontageDocument;

  protected constructor(scope: Construct, id: string, configs: MontageConfigs, options: MontageJobOptions) {
    super(scope, id);
    const templates = fitting(this.node.path, options.template);
    this.document = MontageDocument.from(configs, templates, options.run);
    this.job = new highlightMontageJob.HighlightMontageJob(this, 'Job', {
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
      this.result = new highlightMontageResult.HighlightMontageResult(this, 'Result', {
        jobId: this.job.id,
        onPartialFailure: options.onPartialFailure,
        onFailed: options.onFailed === OnFailed.KEEP ? 'keep' : undefined,
        timeouts: options.timeout && { create: options.timeout._terraform() },
      });
    }
    this.node.addValidation({ validate: () => [...validateTarget('notify', options.notify), ...this.check()] });
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
    return Grant.actions(role, { actions: ImsActions.MONTAGE, resources: ['*'] });
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
function fitting(path: string, template: IJobTemplate | undefined): readonly TemplateCandidate[] | undefined {
  const candidates = template?._candidates();
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
