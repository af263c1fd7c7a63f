import { redact } from '../ims';
import { editingProject } from './editing-project/data-source';
import { editingTemplateData } from './editing-template/data-source';
import { editingTemplate } from './editing-template/resource';
import { eventCallback } from './event-callback/resource';
import { atLeast, attribute, isUnknown, type PartlyUnknown, type Provider, type Values } from './framework';
import { highlightMontageJobData } from './highlight-montage-job/data-source';
import { highlightMontageJob } from './highlight-montage-job/resource';
import { highlightMontageResult } from './highlight-montage-result/resource';
import { mediaAssetData } from './media-asset/data-source';
import { mediaAsset } from './media-asset/resource';
import { pipelineData } from './pipeline/data-source';
import { pipeline } from './pipeline/resource';
import { projectRenderJob } from './project-render-job/resource';
import { PRICE_TABLE, pricesOf } from './provider-configuration/price-table';
import { ProviderData } from './provider-configuration/provider-data';

export const VERSION = process.env.IMS_PROVIDER_VERSION ?? '0.0.0';

const fromEnvironment = (...variables: string[]) => `Default: ${variables.map((variable) => `\`${variable}\``).join(', then ')}.`;

const attributes = {
  region: attribute.string({
    description: `Region of the service and of all buckets, for example cn-shanghai. ${fromEnvironment('ALICLOUD_REGION', 'ALIBABA_CLOUD_REGION_ID')}`,
  }),
  endpoint: attribute.string({
    description: `Host of the IMS API, or URL. http:// is allowed for this machine only, unless allow_http is true. ${fromEnvironment('IMS_ENDPOINT')} Otherwise ice.<region>.aliyuncs.com.`,
  }),
  oss_endpoint: attribute.string({
    description: `Host of OSS, or URL, from which objects are read (track_materials, on_missing_output). ${fromEnvironment('OSS_ENDPOINT')} Otherwise the host of each bucket.`,
  }),
  allow_http: attribute.bool({
    description: 'Whether endpoints on other machines may use http://. Others can then read the requests; for test networks only. Default: false.',
  }),
  access_key: attribute.string({ sensitive: true, description: `Access key id. ${fromEnvironment('ALICLOUD_ACCESS_KEY', 'ALIBABA_CLOUD_ACCESS_KEY_ID')} Otherwise the default credentials chain of Alibaba Cloud.` }),
  secret_key: attribute.string({ sensitive: true, description: `Access key secret. ${fromEnvironment('ALICLOUD_SECRET_KEY', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET')}` }),
  security_token: attribute.string({ sensitive: true, description: `Token of temporary credentials. ${fromEnvironment('ALICLOUD_SECURITY_TOKEN', 'ALIBABA_CLOUD_SECURITY_TOKEN')}` }),
  profile: attribute.string({ description: `Profile of the Alibaba Cloud CLI (~/.aliyun/config.json). ${fromEnvironment('ALICLOUD_PROFILE', 'ALIBABA_CLOUD_PROFILE')}` }),
  ecs_role_name: attribute.string({ description: `RAM role of the ECS instance. ${fromEnvironment('ALICLOUD_ECS_ROLE_NAME', 'ALIBABA_CLOUD_ECS_METADATA')}` }),
  credentials_uri: attribute.string({ description: `URI of a local service that returns credentials. ${fromEnvironment('ALICLOUD_CREDENTIALS_URI', 'ALIBABA_CLOUD_CREDENTIALS_URI')}` }),
  assume_role: attribute.object({
    role_arn: attribute.string({ required: true, description: 'ARN of the RAM role to assume.' }),
    session_name: attribute.string({ description: 'Name of the session. Default: terraform-provider-ims.' }),
  }, { description: `RAM role to assume with the access key. ${fromEnvironment('ALICLOUD_ASSUME_ROLE_ARN')}` }),
  max_submissions: attribute.integer({
    validators: [atLeast(0)],
    description: 'Spending limit: how many paid jobs one plan or apply may submit, all resources together; 0 forbids all. A plan in which more jobs would run is refused, '
      + 'and the apply counts each job again before it submits it. Adopted jobs do not count in the apply. Default: no limit.',
  }),
  max_estimated_cost: attribute.number({
    validators: [atLeast(0)],
    description: 'Spending limit: how much the montage jobs of one plan or apply may cost together, by the upper end of their estimates (estimated_cost_max), in the currency of '
      + 'price_table. Checked in the plan and before each submission. Render jobs have no known price and count for max_submissions only. Default: no limit.',
  }),
  price_table: PRICE_TABLE,
} as const;

type Config = PartlyUnknown<Values<typeof attributes>>;

export const provider: Provider<Values<typeof attributes>, ProviderData> = {
  schema: { description: 'Highlight montages on Alibaba Cloud IMS (ICE).', attributes },
  resources: [highlightMontageJob, highlightMontageResult, projectRenderJob, pipeline, editingTemplate, mediaAsset, eventCallback],
  dataSources: [editingProject, highlightMontageJobData, pipelineData, editingTemplateData, mediaAssetData],
  configure: (config, { applying }) => new ProviderData({ ...settingsOf(config, process.env), applying }),
  redact,
};

function settingsOf(config: Config, env: NodeJS.ProcessEnv) {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  // A limit that is unknown in the plan is known, and checked, in the apply.
  const limit = (value: unknown) => (value === null || value === undefined || isUnknown(value) ? undefined : Number(value));
  const role = config.assume_role && !isUnknown(config.assume_role) ? config.assume_role : undefined;
  return {
    // An unknown region is not the one of the environment: it will be another one.
    region: isUnknown(config.region) ? undefined : text(config.region) ?? text(env.ALICLOUD_REGION) ?? text(env.ALIBABA_CLOUD_REGION_ID),
    endpoint: text(config.endpoint) ?? text(env.IMS_ENDPOINT),
    ossEndpoint: text(config.oss_endpoint) ?? text(env.OSS_ENDPOINT),
    allowHttp: config.allow_http === true,
    version: VERSION,
    prices: pricesOf(config.price_table),
    limits: { maxSubmissions: limit(config.max_submissions), maxEstimatedCost: limit(config.max_estimated_cost) },
    credentials: {
      accessKey: text(config.access_key),
      secretKey: text(config.secret_key),
      securityToken: text(config.security_token),
      profile: text(config.profile),
      ecsRoleName: text(config.ecs_role_name),
      credentialsUri: text(config.credentials_uri),
      assumeRoleArn: text(role?.role_arn),
      assumeRoleSessionName: text(role?.session_name),
    },
  };
}
