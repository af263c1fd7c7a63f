import { Fn, Token } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { type MontageJobOptions } from './job-options';
import { OnFailed, removalAttributes } from './job-policies';
import { type DocumentContext, type MontageDocument } from './montage-document';
import { highlightMontageJob, highlightMontageResult } from '../../bindings/ims';
import type { HighlightMontageJob as JobResource } from '../../bindings/ims/highlight-montage-job';
import type { HighlightMontageResult as ResultResource } from '../../bindings/ims/highlight-montage-result';
import { type Violation } from '../../montage';
import { validateTarget } from '../callback/validate-target';
import { Grant, type IRamRole } from '../permissions/grant';
import { ImsActions } from '../permissions/ims-actions';
import { ImsProvider } from '../provider/ims-provider';
import { type TemplateCandidate } from '../template/template-candidate';
import { reported } from '../validation/violations';
import { type KnownMaterial } from '../values/media';

/** A montage job. */
export interface IHighlightMontageJob extends IConstruct {
  /** Id of the job, possibly a token. */
  readonly jobId: string;
  /** Last known status, possibly a token: `Init`, `Processing`, `Finished` or `Failed`. */
  readonly status: string;
  /** URLs of the videos in the order of their index, possibly tokens. */
  readonly outputUrls: string[];
  /** Media asset ids of the videos, possibly tokens. */
  readonly outputMediaIds: string[];
  /** Ids of the editing projects of the videos, possibly tokens. A preview has nothing else. */
  readonly projectIds: string[];
  /** Lengths of the videos in seconds, possibly tokens. */
  readonly durations: number[];
}

/** What a job is made of. */
export interface JobSource {
  /** Makes the document of the montage with what it is checked with. */
  readonly document: (context: DocumentContext) => MontageDocument;
  readonly options: MontageJobOptions;
  /** The attribute `materials`. */
  readonly materials?: readonly KnownMaterial[];
  /** The messages of violations. */
  readonly messageOf: (violation: Violation) => string;
}

/**
 * A montage job, whether its montage comes from typed props or from the API's form.
 * @internal
 */
export abstract class MontageJobBase extends Construct implements IHighlightMontageJob {
  /** The L1 of the paid job, for overrides and for attributes that this class does not offer. */
  public readonly resource: JobResource;
  /** The L1 that waits for the job; undefined with `waitForCompletion: false`. */
  public readonly resultResource?: ResultResource;
  private readonly document: MontageDocument;

  protected constructor(scope: Construct, id: string, makeSource: (path: string) => JobSource) {
    super(scope, id);
    const source = makeSource(this.node.path);
    const { options, materials } = source;
    const templates = templatesOf(this.node.path, options);
    this.document = source.document({ templates: templates?.map(({ content }) => content) ?? [], materials, run: options.run });
    this.resource = new highlightMontageJob.HighlightMontageJob(this, 'Job', {
      ...this.document.toProps(),
      templates: templates?.map(({ config, templateId, follow }) => ({ config, templateId, follow })),
      materials: materials && [...materials],
      scope: this.node.path,
      run: options.run,
      trackMaterials: options.trackMaterials,
      onFailed: options.onFailed,
      onExpired: options.onExpired,
      onMissingOutput: options.onMissingOutput,
      ...removalAttributes(options.onDestroy),
      notifyAddress: options.notify?.address,
      userData: options.userData,
      notes: options.notes,
      labels: options.labels,
    });
    if (options.waitForCompletion !== false) this.resultResource = resultOf(this, this.resource.id, options);
    this.node.addValidation({
      validate: () => [
        ...validateTarget('notify', options.notify),
        ...reported(this, this.document.check(ImsProvider.of(this)?._knownRegion()), source.messageOf),
      ],
    });
  }

  public get jobId(): string {
    return this.resource.id;
  }

  public get status(): string {
    return this.resultResource?.status ?? this.resource.status;
  }

  /** SHA-256 digest of the montage's canonical form: equal digests stand for equal videos. A token. */
  public get digest(): string {
    return this.resource.digest;
  }

  public get outputUrls(): string[] {
    return this.waited('outputUrls').outputUrls;
  }

  public get outputMediaIds(): string[] {
    return this.waited('outputMediaIds').mediaIds;
  }

  public get projectIds(): string[] {
    return this.waited('projectIds').projectIds;
  }

  public get durations(): number[] {
    return this.waited('durations').durations;
  }

  /**
   * URL of one video, a token.
   * @param index index of the video, from 0
   */
  public outputUrl(index: number = 0): string {
    return Fn.element(this.outputUrls, index);
  }

  /**
   * Id of the editing project of one video, a token.
   * @param index index of the video, from 0
   */
  public projectId(index: number = 0): string {
    return Fn.element(this.projectIds, index);
  }

  /** Permits a role to submit montage jobs and to read them. The service has no narrower resource than all jobs of the account. */
  public grantSubmit(role: IRamRole): Grant {
    return Grant.actions(role, { actions: ImsActions.MONTAGE, resources: ['*'] });
  }

  /**
   * Sets a field of the API that the props do not know.
   * @param path path of the field, e.g. `EditingConfig.TitleConfig.NewField` or `InputConfig.StickerArray.0.Angle`
   * @param value value in the API's form
   */
  public addConfigOverride(path: string, value: any): void {
    this.document.set(path, value);
    const props = this.document.toProps();
    this.resource.putInputConfig(props.inputConfig);
    this.resource.putOutputConfig(props.outputConfig);
    if (props.editingConfig) this.resource.putEditingConfig(props.editingConfig);
  }

  private waited(attribute: string): ResultResource {
    if (this.resultResource) return this.resultResource;
    throw new Error(`${this.node.path}.${attribute}: the deployment does not wait for the job (waitForCompletion: false), so it has no outputs; `
      + 'remove waitForCompletion, or read them later with HighlightMontageJob.fromJobId.');
  }
}

/** The wait for a paid job. */
export function resultOf(job: Construct, jobId: string, options: Pick<MontageJobOptions, 'onPartialFailure' | 'onFailed' | 'timeout'>): ResultResource {
  return new highlightMontageResult.HighlightMontageResult(job, 'Result', {
    jobId,
    onPartialFailure: options.onPartialFailure,
    onFailed: options.onFailed === OnFailed.KEEP ? 'keep' : undefined,
    timeouts: options.timeout && { create: options.timeout._terraform() },
  });
}

/**
 * The templates that a job can use.
 * @throws Error when one of them is not for montage jobs, or there is none
 */
function templatesOf(path: string, { template }: MontageJobOptions): readonly TemplateCandidate[] | undefined {
  const candidates = template?._candidates();
  const other = candidates?.find(({ type }) => type !== undefined && !Token.isUnresolved(type) && type !== 'BatchEditing');
  if (other) {
    throw new Error(`${path}.template: got a template of type ${other.type}, allowed BatchEditing; make the template with TemplateContent.batchEditing.`);
  }
  if (candidates?.length === 0) throw new Error(`${path}.template: got an empty list, allowed at least one template; leave template out for none.`);
  return candidates;
}
