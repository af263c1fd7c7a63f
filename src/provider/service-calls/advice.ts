import { type ImsError } from '../../ims';

/** Advice about a refusal. The first matching entry is used; one without `code` matches every refusal of its operation. */
interface Advice {
  readonly operation: string;
  readonly code?: RegExp;
  readonly advice: string;
}

/** Error codes for a caller without permission. Documented for RegisterMediaInfo: Forbidden; the others are codes of the API gateway. */
const NO_PERMISSION = /^(Forbidden|NoPermission|Unauthorized|AccessDenied|AuthorizationFailed)/i;

const LIMIT = /Limit|Quota|Exceed|TooMany/i;

/** Patterns, because the error codes of these operations are not documented. Guess: error-codes */
const ADVICE: readonly Advice[] = [
  {
    operation: 'CreatePipeline', code: LIMIT,
    advice: // Guess: pipeline-quota
      'An account has few pipelines per region: 1 of speed Boost, 1 default pipeline and 4 others (the numbers of the media processing service MPS; not verified for IMS). '
      + 'Use one pipeline for many jobs, refer to an existing one by its id (data source ims_pipeline), delete an unused one, or ask Alibaba Cloud for a higher quota.',
  },
  {
    operation: 'DeletePipeline',
    advice: 'The service does not delete a pipeline with queued or running jobs, and jobs cannot be cancelled. Nothing was lost: the pipeline stays in the state. '
      + 'Destroy again when the jobs are done. Jobs in a paused pipeline stay queued: set its status to Active first. The default pipeline of the account cannot be deleted.',
  },
  {
    operation: 'SubmitScreenMediaHighlightsJob', code: /Pipeline/i,
    advice: 'produce_config.pipeline_id must be the id of a pipeline of this account and region: refer to the id of an ims_pipeline, list the pipelines with "aliyun ice ListPipelines", '
      + 'or leave it unset for the default pipeline. Nothing was submitted, and you pay nothing.',
  },
  {
    operation: 'DeleteTemplate',
    advice: 'The service does not delete a template that queued or running jobs use. Nothing was lost: the template stays in the state. Destroy again when the jobs are done.',
  },
  {
    operation: 'AddTemplate', code: LIMIT,
    advice: 'The account has reached its number of templates. Delete unused ones, or ask Alibaba Cloud for a higher quota.',
  },
  {
    operation: 'AddTemplate', code: /NotSupport|Region/i,
    advice: 'Advanced templates (VETemplate) are not available in cn-shenzhen and us-west-1; the other types are available in all regions of the service.',
  },
  {
    operation: 'RegisterMediaInfo', code: /ReferenceId/i,
    advice: 'A reference_id must be unique in the account. Choose another one, or import the asset that has it.',
  },
  {
    operation: 'UpdateMediaInfo', code: /ReferenceId/i,
    advice: 'A reference_id must be unique in the account. Choose another one, or first change the asset that has it.',
  },
  {
    operation: 'RegisterMediaInfo', code: /^(MissingParameter|InvalidParameter)/i,
    advice: 'input_url must be the URL of an object in your own OSS bucket in the region of the provider, not of a CDN. Set media_type if the suffix of the object does not tell its type.',
  },
  {
    operation: 'SetEventCallback', code: /Queue/i,
    advice: 'The message queue must exist in the same region, its name must begin with ice-callback-, and the message service (SMQ) must be activated and IMS authorized to use it.',
  },
];

/** What the user can do about an error, if it is known. */
export function adviceOn(error: ImsError): string | undefined {
  if (NO_PERMISSION.test(error.code)) return permissionFor(error.operation);
  if (error.kind !== 'refused') return error.advice;
  const match = ADVICE.find(({ operation, code }) => operation === error.operation && (code?.test(error.code) ?? !error.advice));
  return match?.advice ?? error.advice;
}

function permissionFor(operation: string): string {
  const statement = JSON.stringify({ Effect: 'Allow', Action: [`ice:${operation}`], Resource: '*' });
  return `The RAM user or role whose access key the provider uses may not call ice:${operation}. Attach a policy with this statement to it: ${statement} `
    + '(the service supports no narrower resource than "*"). The call changed nothing; apply again when the policy is attached.';
}
