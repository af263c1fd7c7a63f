import { Annotations, Fn, Token } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { type OnDestroy, OnFailed, type OnPartialFailure } from './job-policies';
import { RenderDocument } from './render-document';
import { highlightMontageResult, projectRenderJob } from '../../bindings/ims';
import type { HighlightMontageResult as ResultResource } from '../../bindings/ims/highlight-montage-result';
import type { ProjectRenderJob as RenderResource } from '../../bindings/ims/project-render-job';
import { type CallbackTarget } from '../callback/callback-target';
import { validateTarget } from '../callback/validate-target';
import { ImsProvider } from '../provider/ims-provider';
import { validationErrors } from '../validation/validation-errors';
import { type Duration } from '../values/duration';
import { type MontageOutput } from '../values/montage-output';

/** A rendering of editing projects. */
export interface IProjectRender extends IConstruct {
  /** Id of the batch job. */
  readonly jobId: string;
  /** URLs of the videos, in the order of the projects. */
  readonly outputUrls: string[];
}

export interface ProjectRenderProps {
  /** Editing projects, 1–100, e.g. `preview.projectId(0)` of a montage that was made with `MontageOutput.preview`. */
  readonly projectIds: string[];
  /** Where the videos go and how large they are; `{index}` is the place in `projectIds`, from 0. There are as many videos as projects: `count` is not for here. */
  readonly output: MontageOutput;
  /** Who the service notifies when the job is done.
   * @default - nobody, but for the callback of the account */
  readonly notify?: CallbackTarget;
  /** Entries for the job's UserData, which the service gives back with the job; about 400 bytes. */
  readonly userData?: { [key: string]: string };
  /** Change it, for example to a date, to render the same projects again (and pay again).
   * @default - they are rendered once */
  readonly run?: string;
  /** @default OnDestroy.RETAIN */
  readonly onDestroy?: OnDestroy;
  /** Whether `OnDestroy.DELETE_OUTPUTS` deletes the files in the bucket, too. The projects that were rendered stay in any case.
   * @default false */
  readonly deleteFiles?: boolean;
  /** @default OnFailed.RESUBMIT */
  readonly onFailed?: OnFailed;
  /** @default OnPartialFailure.FAIL */
  readonly onPartialFailure?: OnPartialFailure;
  /** How long to wait. When it is over, the deployment fails, the job goes on, and the next deployment waits again.
   * @default Duration.hours(6) */
  readonly timeout?: Duration;
  /** For people; never sent. */
  readonly notes?: string;
}

/**
 * Renders editing projects as they are, for example those of a preview that people have looked at. Deploying it submits a paid job and waits
 * for the videos; a change of projects or output renders again.
 */
export class ProjectRender extends Construct implements IProjectRender {
  /** The paid job. */
  public readonly job: RenderResource;
  /** The wait for it. */
  public readonly result: ResultResource;

  constructor(scope: Construct, id: string, props: ProjectRenderProps) {
    super(scope, id);
    const { projectIds } = props;
    const document = RenderDocument.from(this.node.path, props.output._render());
    this.job = new projectRenderJob.ProjectRenderJob(this, 'Job', {
      projectIds,
      ...document.toProps(),
      scope: this.node.path,
      run: props.run,
      notifyAddress: props.notify?.address,
      userData: props.userData,
      onFailed: props.onFailed,
      onDestroy: props.onDestroy,
      deleteFiles: props.deleteFiles,
      notes: props.notes,
    });
    this.result = new highlightMontageResult.HighlightMontageResult(this, 'Result', {
      jobId: this.job.id,
      onPartialFailure: props.onPartialFailure,
      onFailed: props.onFailed === OnFailed.KEEP ? 'keep' : undefined,
      timeouts: props.timeout && { create: props.timeout._terraform() },
    });
    this.node.addValidation({
      validate: () => {
        const violations = document.check(Token.isUnresolved(projectIds) ? undefined : projectIds.length, ImsProvider.of(this)?._knownRegion());
        violations.filter(({ severity }) => severity === 'warning').forEach(({ message }) => Annotations.of(this).addWarning(message));
        return [
          ...validationErrors([{
            name: 'projectIds', value: projectIds, valid: (ids: string[]) => ids.length >= 1 && ids.length <= 100, got: (ids: string[]) => `${ids.length} projects`,
            allowed: '1–100', fix: 'leave ProjectRender out while nothing is approved, and make several of them for more than 100',
          }]),
          ...validateTarget('notify', props.notify),
          ...violations.filter(({ severity }) => severity === 'error').map(({ message }) => message),
        ];
      },
    });
  }

  public get jobId(): string {
    return this.job.id;
  }

  /** `Init`, `Processing`, `Finished` or `Failed`, as last seen. */
  public get status(): string {
    return this.result.status;
  }

  public get outputUrls(): string[] {
    return this.result.outputUrls;
  }

  /** Media asset ids of the videos. */
  public get outputMediaIds(): string[] {
    return this.result.mediaIds;
  }

  /** Lengths of the videos in seconds. */
  public get durations(): number[] {
    return this.result.durations;
  }

  /** URL of one video. */
  public outputUrl(index: number = 0): string {
    return Fn.element(this.outputUrls, index);
  }
}
