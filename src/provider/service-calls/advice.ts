import { type ImsError } from '../../ims';

/** What to do about a refusal. The first entry that fits is used; one without `code` fits every refusal of its operation. */
interface Advice {
  readonly operation: string;
  readonly code?: RegExp;
  readonly advice: string;
}

/** Codes of the gateway for a caller without permission. Not verified against the cloud: which of them IMS answers. */
const NO_PERMISSION = /^(Forbidden|NoPermission|Unauthorized|AccessDenied|AuthorizationFailed)/i;

const LIMIT = /Limit|Quota|Exceed|TooMany/i;

/** Not verified against the cloud: the codes of these operations are not documented, so they are recognised by what is usual in them. */
const ADVICE: readonly Advice[] = [
  {
    operation: 'CreatePipeline', code: LIMIT,
    advice: 'An account has few pipelines per region: 1 of speed Boost, 1 default one and 4 others (the numbers of the sister service; not verified for IMS). '
      + 'Use one pipeline for many jobs, name one that exists by its id (data source ims_pipeline), delete one that nobody uses, or ask the vendor for more.',
  },
  {
    operation: 'DeletePipeline',
    advice: 'A pipeline with queued or running jobs is not deleted, and jobs cannot be cancelled. Nothing was lost: the pipeline stays in the state. '
      + 'Destroy again when the jobs are done. Jobs in a paused pipeline wait for ever: make it Active first. The account\'s default pipeline can never be deleted.',
  },
  {
    operation: 'SubmitScreenMediaHighlightsJob', code: /Pipeline/i,
    advice: 'produce_config.pipeline_id must be the id of a pipeline of this account and region: refer to the id of an ims_pipeline, look at "aliyun ice ListPipelines", '
      + 'or leave it out for the default pipeline. Nothing was submitted, and nothing is paid.',
  },
  {
    operation: 'DeleteTemplate',
    advice: 'A template that queued or running jobs use is not deleted. Nothing was lost: the template stays in the state. Destroy again when the jobs are done.',
  },
  {
    operation: 'AddTemplate', code: LIMIT,
    advice: 'The account has as many templates as it may have. Delete some that nobody uses, or ask the vendor for more.',
  },
  {
    operation: 'AddTemplate', code: /NotSupport|Region/i,
    advice: 'Advanced templates (VETemplate) are not offered in cn-shenzhen and us-west-1; the other types are offered in all regions of the service.',
  },
  {
    operation: 'RegisterMediaInfo', code: /ReferenceId/i,
    advice: 'A reference_id is unique in the account. Choose another one, or import the asset that has it.',
  },
  {
    operation: 'UpdateMediaInfo', code: /ReferenceId/i,
    advice: 'A reference_id is unique in the account. Choose another one, or change the asset that has it first.',
  },
  {
    operation: 'RegisterMediaInfo', code: /^(MissingParameter|InvalidParameter)/i,
    advice: 'input_url must be the URL of an object in an own OSS bucket of the provider\'s region, not of a CDN; set media_type when the suffix of the object says nothing.',
  },
  {
    operation: 'SetEventCallback', code: /Queue/i,
    advice: 'The queue must exist in the same region, its name begins with ice-callback-, and the message service must be activated and authorised.',
  },
];

/** What the user can do about a failure, if anything is known. */
export function adviceOn(error: ImsError): string | undefined {
  if (NO_PERMISSION.test(error.code)) return permissionFor(error.operation);
  if (error.kind !== 'refused') return error.advice;
  const fitting = ADVICE.find(({ operation, code }) => operation === error.operation && (code?.test(error.code) ?? !error.advice));
  return fitting?.advice ?? error.advice;
}


function permissionFor(operation: string): string {
  const statement = JSON.stringify({ Effect: 'Allow', Action: [`ice:${operation}`], Resource: '*' });
  return `The RAM user or role whose access key the provider uses may not call ice:${operation}. Attach a policy with this statement to it: ${statement} `
    + '(the service knows no narrower resource than "*"). The call changed nothing; apply again when the policy is attached.';
}
