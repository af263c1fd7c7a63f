import { Fn, Token } from 'cdktf';
import { Construct } from 'constructs';
import { type PaidJobOptions } from './job-options';
import { removalAttributes } from './job-policies';
import { resultOf } from './montage-job-base';
import { projectRenderJob } from '../../bindings/ims';
import type { HighlightMontageResult as ResultResource } from '../../bindings/ims/highlight-montage-result';
import type { ProjectRenderJob as JobResource, ProjectRenderJobConfig } from '../../bindings/ims/project-render-job';
import { checkOutput, type Draft, OUTPUT_CONFIG, type OutputConfig, UNKNOWN, type Violation } from '../../montage';
import { validateTarget } from '../callback/validate-target';
import { type Config } from '../config/config';
import { attributesOf, withoutResolvables } from '../config/config-attributes';
import { knownPart } from '../config/known-part';
import { ImsProvider } from '../provider/ims-provider';
import { validationErrors } from '../validation/validation-errors';
import { messageByProp, reported } from '../validation/violations';
import { MontageOutput } from '../values/montage-output';

/** Properties of a render job. */
export interface RenderJobProps extends PaidJobOptions {
  /** Ids of editing projects, 1–100, e.g. `preview.projectId(0)` of a job with `MontageOutput.preview`. */
  readonly projectIds: string[];
  /**
   * Where the videos are written, and their size. `{index}` is the position in `projectIds`, from 0. Without `count`: there is one video for each
   * project.
   */
  readonly output: MontageOutput;
}

/**
 * A render job: renders editing projects as they are, for example those of a preview that people approved.
 *
 * The deployment submits a paid job and waits for the videos. A change of projects or output renders again. The projects are kept when the
 * job is removed.
 *
 * @example
 * const trailers = MediaBucket.fromBucketName(this, 'Trailers', 'my-trailers');
 * const preview = new HighlightMontageJob(this, 'Preview', {
 *   footage: [Media.fromUrl('https://my-footage.oss-cn-shanghai.aliyuncs.com/ep1.mp4')],
 *   sourceVolume: 1,
 *   output: MontageOutput.preview({ canvas: Canvas.PORTRAIT_720 }),
 * });
 * new RenderJob(this, 'Render', {
 *   projectIds: [preview.projectId(0)],
 *   output: MontageOutput.toBucket(trailers, 'approved/{index}.mp4', { canvas: Canvas.PORTRAIT_720 }),
 * });
 */
export class RenderJob extends Construct {
  /** The L1 of the paid job, for overrides and for attributes that this class does not offer. */
  public readonly resource: JobResource;
  /** The L1 that waits for the job. */
  public readonly resultResource: ResultResource;

  constructor(scope: Construct, id: string, props: RenderJobProps) {
    super(scope, id);
    const { projectIds } = props;
    const output = renderOutput(this.node.path, props.output);
    this.resource = new projectRenderJob.ProjectRenderJob(this, 'Job', {
      projectIds,
      outputConfig: attributesOf<ProjectRenderJobConfig['outputConfig']>(OUTPUT_CONFIG, output),
      scope: this.node.path,
      run: props.run,
      notifyAddress: props.notify?.address,
      userData: props.userData,
      onFailed: props.onFailed,
      ...removalAttributes(props.onDestroy),
      notes: props.notes,
    });
    this.resultResource = resultOf(this, this.resource.id, props);
    this.node.addValidation({
      validate: () => [
        ...validationErrors([{
          name: 'projectIds', value: projectIds, valid: (ids: string[]) => ids.length >= 1 && ids.length <= 100, got: (ids: string[]) => `${ids.length} projects`,
          allowed: '1–100', fix: 'leave the RenderJob out while nothing is approved, and use several for more than 100',
        }]),
        ...validateTarget('notify', props.notify),
        ...reported(this, violationsOf(output, projectIds, ImsProvider.of(this)?._knownRegion()), messageByProp),
      ],
    });
  }

  /** Id of the job, a token. */
  public get jobId(): string {
    return this.resource.id;
  }

  /** Last known status, a token: `Init`, `Processing`, `Finished` or `Failed`. */
  public get status(): string {
    return this.resultResource.status;
  }

  /** URLs of the videos in the order of the projects, a token. */
  public get outputUrls(): string[] {
    return this.resultResource.outputUrls;
  }

  /** Media asset ids of the videos, a token. */
  public get outputMediaIds(): string[] {
    return this.resultResource.mediaIds;
  }

  /** Lengths of the videos in seconds, a token. */
  public get durations(): number[] {
    return this.resultResource.durations;
  }

  /**
   * URL of one video, a token.
   * @param index position of the project in `projectIds`, from 0
   */
  public outputUrl(index: number = 0): string {
    return Fn.element(this.outputUrls, index);
  }
}

/**
 * The output in the API's form.
 * @throws Error when it is one that only montage jobs have
 */
function renderOutput(path: string, output: MontageOutput): Config {
  const config = MontageOutput._of(`${path}.output`, output);
  if (config.GeneratePreviewOnly !== undefined) {
    throw new Error(`${path}.output: got a preview, allowed a place for videos; use MontageOutput.toBucket, toUrl or toVod.`);
  }
  if (config.Count !== undefined) {
    throw new Error(`${path}.output: got a count, allowed none, because there is one video for each project; remove count.`);
  }
  return withoutResolvables(config) as Config;
}

function violationsOf(output: Config, projectIds: string[], region: string | undefined): readonly Violation[] {
  const count = Token.isUnresolved(projectIds) ? UNKNOWN : projectIds.length;
  return checkOutput({ ...knownPart(output) as Config, Count: count } as Draft<OutputConfig>, { region })
    .filter(({ path }) => path !== 'OutputConfig.Count');
}
