/**
 * The operations of IMS by what they are needed for. The platform authorises operations only: the resource of each is `*`.
 * Source: the vendor's page on RAM authorisation.
 */
export class ImsActions {
  /** Seeing what became of montages, with their progress. */
  public static readonly MONTAGE_READ: string[] = ['ice:GetBatchMediaProducingJob', 'ice:ListBatchMediaProducingJobs', 'ice:GetMediaProducingJob'];
  /** Submitting montages and seeing what became of them. */
  public static readonly MONTAGE: string[] = ['ice:SubmitScreenMediaHighlightsJob', ...ImsActions.MONTAGE_READ];
  /** Reading the editing projects that a preview makes. */
  public static readonly PROJECT_READ: string[] = ['ice:GetEditingProject'];
  /** Rendering the editing projects that a preview made, after a look at them. */
  public static readonly PROJECT_RENDER: string[] = ['ice:SubmitSceneBatchEditingJob', ...ImsActions.PROJECT_READ, ...ImsActions.MONTAGE_READ];
  /** Managing pipelines. */
  public static readonly PIPELINE: string[] = ['ice:CreatePipeline', 'ice:UpdatePipeline', 'ice:DeletePipeline', 'ice:GetPipeline', 'ice:ListPipelines'];
  /** Seeing pipelines. A job that names one needs no operation on it. */
  public static readonly PIPELINE_READ: string[] = ['ice:GetPipeline'];
  /** Managing templates. */
  public static readonly TEMPLATE: string[] = ['ice:AddTemplate', 'ice:UpdateTemplate', 'ice:DeleteTemplate', 'ice:GetTemplate', 'ice:ListTemplates'];
  /** Reading templates. */
  public static readonly TEMPLATE_READ: string[] = ['ice:GetTemplate'];
  /** Managing media assets. */
  public static readonly MEDIA_ASSET: string[] = ['ice:RegisterMediaInfo', 'ice:GetMediaInfo', 'ice:UpdateMediaInfo', 'ice:DeleteMediaInfos'];
  /** Reading media assets. */
  public static readonly MEDIA_ASSET_READ: string[] = ['ice:GetMediaInfo'];
  /** Deleting what a job made, as jobs with `OnDestroy.DELETE_OUTPUTS` do. */
  public static readonly OUTPUT_DELETE: string[] = ['ice:GetMediaInfo', 'ice:DeleteMediaInfos', 'ice:DeleteEditingProjects'];
  /** Managing the callback of the account and region. */
  public static readonly CALLBACK: string[] = ['ice:SetEventCallback', 'ice:GetEventCallback'];

  private constructor() {}
}
