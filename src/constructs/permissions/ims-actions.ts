/**
 * The operations of IMS, grouped by purpose, for `Grant.actions` and `PolicyStatement.allow`. IMS authorises operations only: their resource is `*`.
 * The lists cannot be changed. Source: the vendor's page on RAM authorisation.
 */
export class ImsActions {
  /** To read montage jobs and render jobs. */
  public static readonly MONTAGE_READ = list('ice:GetBatchMediaProducingJob', 'ice:ListBatchMediaProducingJobs', 'ice:GetMediaProducingJob');
  /** To submit montage jobs, and to read them. */
  public static readonly MONTAGE = list('ice:SubmitScreenMediaHighlightsJob', ...ImsActions.MONTAGE_READ);
  /** To read editing projects. */
  public static readonly PROJECT_READ = list('ice:GetEditingProject');
  /** To submit render jobs of editing projects, and to read both. */
  public static readonly PROJECT_RENDER = list('ice:SubmitSceneBatchEditingJob', ...ImsActions.PROJECT_READ, ...ImsActions.MONTAGE_READ);
  /** To create, change, delete and read pipelines. */
  public static readonly PIPELINE = list('ice:CreatePipeline', 'ice:UpdatePipeline', 'ice:DeletePipeline', 'ice:GetPipeline', 'ice:ListPipelines');
  /** To read pipelines. A job that uses a pipeline needs no operation on it. */
  public static readonly PIPELINE_READ = list('ice:GetPipeline');
  /** To create, change, delete and read templates. */
  public static readonly TEMPLATE = list('ice:AddTemplate', 'ice:UpdateTemplate', 'ice:DeleteTemplate', 'ice:GetTemplate', 'ice:ListTemplates');
  /** To read templates. */
  public static readonly TEMPLATE_READ = list('ice:GetTemplate');
  /** To register, change, deregister and read media assets. */
  public static readonly MEDIA_ASSET = list('ice:RegisterMediaInfo', 'ice:GetMediaInfo', 'ice:UpdateMediaInfo', 'ice:DeleteMediaInfos');
  /** To read media assets. */
  public static readonly MEDIA_ASSET_READ = list('ice:GetMediaInfo');
  /** To delete the outputs of a job: media assets, their files and editing projects. */
  public static readonly OUTPUT_DELETE = list('ice:GetMediaInfo', 'ice:DeleteMediaInfos', 'ice:DeleteEditingProjects');
  /** To set and read the callback of the account and region. */
  public static readonly CALLBACK = list('ice:SetEventCallback', 'ice:GetEventCallback');

  private constructor() {}
}

function list(...actions: string[]): string[] {
  Object.freeze(actions);
  return actions;
}
