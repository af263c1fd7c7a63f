import type { Guess } from './guess';

/** Guesses of the constructs (`src/constructs`). */
export const CONSTRUCT_GUESSES: readonly Guess[] = [
  {
    id: 'deployer-policy-actions',
    area: 'Permissions',
    severity: 'deployment',
    claim: 'The resources of the provider aliyun/alicloud need only the actions of the operations that they stand for.',
    consequence: 'A deployment with a `DeployerPolicy` fails with a permission error.',
    override: 'Add the missing actions with `Permissions.of(stack).require`, or attach a system policy of the service.',
    evidence: 'The source of the provider contradicts the claim in part: it also needs oss:ListBuckets and oss:GetBucketResourceGroup for buckets, ram:ListTagResources for roles and policies, '
      + 'and log:ListTagResources, log:GetProjectPolicy, log:GetLogStoreMeteringMode and log:ListShards for logs.',
    links: [{ title: 'Source of the provider aliyun/alicloud', url: 'https://github.com/aliyun/terraform-provider-alicloud' }],
  },
  {
    id: 'service-role-principal',
    area: 'Permissions',
    severity: 'deployment',
    claim: 'IMS assumes a role as the service `ice.aliyuncs.com`.',
    consequence: 'IMS cannot read or write your buckets, and jobs fail.',
    override: 'Authorize IMS in its console instead of with `ServiceRole`.',
    evidence: 'The policies of the service-linked roles of IMS name this service.',
  },
  {
    id: 'service-role-actions',
    area: 'Permissions',
    severity: 'deployment',
    claim: 'IMS needs the actions on buckets and objects that its documented operations imply.',
    consequence: 'Jobs fail with a permission error, or files are not deleted with their media asset.',
    override: 'Grant further actions to the role, or authorize IMS in its console.',
    evidence: 'The policy of the console\'s role is not published. That of a related service also has RestoreObject, object tagging, bucket notification and CORS, and no DeleteObject.',
  },
  {
    id: 'service-role-accepted',
    area: 'Permissions',
    severity: 'deployment',
    claim: 'IMS accepts the role `AliyunICEDefaultRole` also if the console did not create it.',
    consequence: 'IMS asks for authorization, and jobs fail.',
    override: 'Authorize IMS in its console instead of with `ServiceRole`.',
    evidence: 'The API refers to the role by its name only.',
  },
];
