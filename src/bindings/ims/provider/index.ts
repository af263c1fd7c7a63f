// https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ImsProviderConfig {
  /**
  * Access key id. Default: `ALICLOUD_ACCESS_KEY`, then `ALIBABA_CLOUD_ACCESS_KEY_ID`. Otherwise the default credentials chain of Alibaba Cloud.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#access_key ImsProvider#access_key}
  */
  readonly accessKey?: string;
  /**
  * Whether endpoints on other machines may use http://. Others can then read the requests; for test networks only. Default: false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#allow_http ImsProvider#allow_http}
  */
  readonly allowHttp?: boolean | cdktf.IResolvable;
  /**
  * RAM role to assume with the access key. Default: `ALICLOUD_ASSUME_ROLE_ARN`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#assume_role ImsProvider#assume_role}
  */
  readonly assumeRole?: ImsProviderAssumeRole;
  /**
  * URI of a local service that returns credentials. Default: `ALICLOUD_CREDENTIALS_URI`, then `ALIBABA_CLOUD_CREDENTIALS_URI`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#credentials_uri ImsProvider#credentials_uri}
  */
  readonly credentialsUri?: string;
  /**
  * RAM role of the ECS instance. Default: `ALICLOUD_ECS_ROLE_NAME`, then `ALIBABA_CLOUD_ECS_METADATA`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#ecs_role_name ImsProvider#ecs_role_name}
  */
  readonly ecsRoleName?: string;
  /**
  * Host of the IMS API, or URL. http:// is allowed for this machine only, unless allow_http is true. Default: `IMS_ENDPOINT`. Otherwise ice.<region>.aliyuncs.com.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#endpoint ImsProvider#endpoint}
  */
  readonly endpoint?: string;
  /**
  * Spending limit: how much the montage jobs of one plan or apply may cost together, by the upper end of their estimates (estimated_cost_max), in the currency of price_table. Checked in the plan and before each submission. Render jobs have no known price and count for max_submissions only. Default: no limit.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#max_estimated_cost ImsProvider#max_estimated_cost}
  */
  readonly maxEstimatedCost?: number;
  /**
  * Spending limit: how many paid jobs one plan or apply may submit, all resources together; 0 forbids all. A plan in which more jobs would run is refused, and the apply counts each job again before it submits it. Adopted jobs do not count in the apply. Default: no limit.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#max_submissions ImsProvider#max_submissions}
  */
  readonly maxSubmissions?: number;
  /**
  * Host of OSS, or URL, from which objects are read (track_materials, on_missing_output). Default: `OSS_ENDPOINT`. Otherwise the host of each bucket.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#oss_endpoint ImsProvider#oss_endpoint}
  */
  readonly ossEndpoint?: string;
  /**
  * Prices of highlight montages, for the estimates of plans and for max_estimated_cost. Default: the list price of the China site of 2026-06, 2 CNY per minute.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#price_table ImsProvider#price_table}
  */
  readonly priceTable?: ImsProviderPriceTable;
  /**
  * Profile of the Alibaba Cloud CLI (~/.aliyun/config.json). Default: `ALICLOUD_PROFILE`, then `ALIBABA_CLOUD_PROFILE`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#profile ImsProvider#profile}
  */
  readonly profile?: string;
  /**
  * Region of the service and of all buckets, for example cn-shanghai. Default: `ALICLOUD_REGION`, then `ALIBABA_CLOUD_REGION_ID`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#region ImsProvider#region}
  */
  readonly region?: string;
  /**
  * Access key secret. Default: `ALICLOUD_SECRET_KEY`, then `ALIBABA_CLOUD_ACCESS_KEY_SECRET`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#secret_key ImsProvider#secret_key}
  */
  readonly secretKey?: string;
  /**
  * Token of temporary credentials. Default: `ALICLOUD_SECURITY_TOKEN`, then `ALIBABA_CLOUD_SECURITY_TOKEN`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#security_token ImsProvider#security_token}
  */
  readonly securityToken?: string;
  /**
  * Alias name
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#alias ImsProvider#alias}
  */
  readonly alias?: string;
}
export interface ImsProviderAssumeRole {
  /**
  * ARN of the RAM role to assume.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#role_arn ImsProvider#role_arn}
  */
  readonly roleArn: string;
  /**
  * Name of the session. Default: terraform-provider-ims.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#session_name ImsProvider#session_name}
  */
  readonly sessionName?: string;
}

export function imsProviderAssumeRoleToTerraform(struct?: ImsProviderAssumeRole | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    role_arn: cdktf.stringToTerraform(struct!.roleArn),
    session_name: cdktf.stringToTerraform(struct!.sessionName),
  }
}


export function imsProviderAssumeRoleToHclTerraform(struct?: ImsProviderAssumeRole | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    role_arn: {
      value: cdktf.stringToHclTerraform(struct!.roleArn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    session_name: {
      value: cdktf.stringToHclTerraform(struct!.sessionName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface ImsProviderPriceTable {
  /**
  * ISO 4217, for example USD. Default: CNY.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#currency ImsProvider#currency}
  */
  readonly currency?: string;
  /**
  * Date of the price, for example 2026-09. Shown with every estimate.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#date ImsProvider#date}
  */
  readonly date: string;
  /**
  * Least number of minutes that a job is charged for. Default: 1.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#minimum_minutes ImsProvider#minimum_minutes}
  */
  readonly minimumMinutes?: number;
  /**
  * Price of one minute of input or output.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#per_minute ImsProvider#per_minute}
  */
  readonly perMinute: number;
  /**
  * Source of the price. Shown with every estimate. Default: price_table of the provider.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#source ImsProvider#source}
  */
  readonly source?: string;
}

export function imsProviderPriceTableToTerraform(struct?: ImsProviderPriceTable | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    currency: cdktf.stringToTerraform(struct!.currency),
    date: cdktf.stringToTerraform(struct!.date),
    minimum_minutes: cdktf.numberToTerraform(struct!.minimumMinutes),
    per_minute: cdktf.numberToTerraform(struct!.perMinute),
    source: cdktf.stringToTerraform(struct!.source),
  }
}


export function imsProviderPriceTableToHclTerraform(struct?: ImsProviderPriceTable | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    currency: {
      value: cdktf.stringToHclTerraform(struct!.currency),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    date: {
      value: cdktf.stringToHclTerraform(struct!.date),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    minimum_minutes: {
      value: cdktf.numberToHclTerraform(struct!.minimumMinutes),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    per_minute: {
      value: cdktf.numberToHclTerraform(struct!.perMinute),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    source: {
      value: cdktf.stringToHclTerraform(struct!.source),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}


/**
* Represents a {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs ims}
*/
export class ImsProvider extends cdktf.TerraformProvider {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ims";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ImsProvider resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ImsProvider to import
  * @param importFromId The id of the existing ImsProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ImsProvider to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ims", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs ims} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ImsProviderConfig = {}
  */
  public constructor(scope: Construct, id: string, config: ImsProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'ims',
      terraformGeneratorMetadata: {
        providerName: 'ims',
        providerVersionConstraint: '>= 0.0.0'
      },
      terraformProviderSource: 'alicloud-ims/ims'
    });
    this._accessKey = config.accessKey;
    this._allowHttp = config.allowHttp;
    this._assumeRole = config.assumeRole;
    this._credentialsUri = config.credentialsUri;
    this._ecsRoleName = config.ecsRoleName;
    this._endpoint = config.endpoint;
    this._maxEstimatedCost = config.maxEstimatedCost;
    this._maxSubmissions = config.maxSubmissions;
    this._ossEndpoint = config.ossEndpoint;
    this._priceTable = config.priceTable;
    this._profile = config.profile;
    this._region = config.region;
    this._secretKey = config.secretKey;
    this._securityToken = config.securityToken;
    this._alias = config.alias;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // access_key - computed: false, optional: true, required: false
  private _accessKey?: string; 
  public get accessKey() {
    return this._accessKey;
  }
  public set accessKey(value: string | undefined) {
    this._accessKey = value;
  }
  public resetAccessKey() {
    this._accessKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessKeyInput() {
    return this._accessKey;
  }

  // allow_http - computed: false, optional: true, required: false
  private _allowHttp?: boolean | cdktf.IResolvable; 
  public get allowHttp() {
    return this._allowHttp;
  }
  public set allowHttp(value: boolean | cdktf.IResolvable | undefined) {
    this._allowHttp = value;
  }
  public resetAllowHttp() {
    this._allowHttp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowHttpInput() {
    return this._allowHttp;
  }

  // assume_role - computed: false, optional: true, required: false
  private _assumeRole?: ImsProviderAssumeRole; 
  public get assumeRole() {
    return this._assumeRole;
  }
  public set assumeRole(value: ImsProviderAssumeRole | undefined) {
    this._assumeRole = value;
  }
  public resetAssumeRole() {
    this._assumeRole = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get assumeRoleInput() {
    return this._assumeRole;
  }

  // credentials_uri - computed: false, optional: true, required: false
  private _credentialsUri?: string; 
  public get credentialsUri() {
    return this._credentialsUri;
  }
  public set credentialsUri(value: string | undefined) {
    this._credentialsUri = value;
  }
  public resetCredentialsUri() {
    this._credentialsUri = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get credentialsUriInput() {
    return this._credentialsUri;
  }

  // ecs_role_name - computed: false, optional: true, required: false
  private _ecsRoleName?: string; 
  public get ecsRoleName() {
    return this._ecsRoleName;
  }
  public set ecsRoleName(value: string | undefined) {
    this._ecsRoleName = value;
  }
  public resetEcsRoleName() {
    this._ecsRoleName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ecsRoleNameInput() {
    return this._ecsRoleName;
  }

  // endpoint - computed: false, optional: true, required: false
  private _endpoint?: string; 
  public get endpoint() {
    return this._endpoint;
  }
  public set endpoint(value: string | undefined) {
    this._endpoint = value;
  }
  public resetEndpoint() {
    this._endpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get endpointInput() {
    return this._endpoint;
  }

  // max_estimated_cost - computed: false, optional: true, required: false
  private _maxEstimatedCost?: number; 
  public get maxEstimatedCost() {
    return this._maxEstimatedCost;
  }
  public set maxEstimatedCost(value: number | undefined) {
    this._maxEstimatedCost = value;
  }
  public resetMaxEstimatedCost() {
    this._maxEstimatedCost = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxEstimatedCostInput() {
    return this._maxEstimatedCost;
  }

  // max_submissions - computed: false, optional: true, required: false
  private _maxSubmissions?: number; 
  public get maxSubmissions() {
    return this._maxSubmissions;
  }
  public set maxSubmissions(value: number | undefined) {
    this._maxSubmissions = value;
  }
  public resetMaxSubmissions() {
    this._maxSubmissions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxSubmissionsInput() {
    return this._maxSubmissions;
  }

  // oss_endpoint - computed: false, optional: true, required: false
  private _ossEndpoint?: string; 
  public get ossEndpoint() {
    return this._ossEndpoint;
  }
  public set ossEndpoint(value: string | undefined) {
    this._ossEndpoint = value;
  }
  public resetOssEndpoint() {
    this._ossEndpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ossEndpointInput() {
    return this._ossEndpoint;
  }

  // price_table - computed: false, optional: true, required: false
  private _priceTable?: ImsProviderPriceTable; 
  public get priceTable() {
    return this._priceTable;
  }
  public set priceTable(value: ImsProviderPriceTable | undefined) {
    this._priceTable = value;
  }
  public resetPriceTable() {
    this._priceTable = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get priceTableInput() {
    return this._priceTable;
  }

  // profile - computed: false, optional: true, required: false
  private _profile?: string; 
  public get profile() {
    return this._profile;
  }
  public set profile(value: string | undefined) {
    this._profile = value;
  }
  public resetProfile() {
    this._profile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get profileInput() {
    return this._profile;
  }

  // region - computed: false, optional: true, required: false
  private _region?: string; 
  public get region() {
    return this._region;
  }
  public set region(value: string | undefined) {
    this._region = value;
  }
  public resetRegion() {
    this._region = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get regionInput() {
    return this._region;
  }

  // secret_key - computed: false, optional: true, required: false
  private _secretKey?: string; 
  public get secretKey() {
    return this._secretKey;
  }
  public set secretKey(value: string | undefined) {
    this._secretKey = value;
  }
  public resetSecretKey() {
    this._secretKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretKeyInput() {
    return this._secretKey;
  }

  // security_token - computed: false, optional: true, required: false
  private _securityToken?: string; 
  public get securityToken() {
    return this._securityToken;
  }
  public set securityToken(value: string | undefined) {
    this._securityToken = value;
  }
  public resetSecurityToken() {
    this._securityToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get securityTokenInput() {
    return this._securityToken;
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string; 
  public get alias() {
    return this._alias;
  }
  public set alias(value: string | undefined) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      access_key: cdktf.stringToTerraform(this._accessKey),
      allow_http: cdktf.booleanToTerraform(this._allowHttp),
      assume_role: imsProviderAssumeRoleToTerraform(this._assumeRole),
      credentials_uri: cdktf.stringToTerraform(this._credentialsUri),
      ecs_role_name: cdktf.stringToTerraform(this._ecsRoleName),
      endpoint: cdktf.stringToTerraform(this._endpoint),
      max_estimated_cost: cdktf.numberToTerraform(this._maxEstimatedCost),
      max_submissions: cdktf.numberToTerraform(this._maxSubmissions),
      oss_endpoint: cdktf.stringToTerraform(this._ossEndpoint),
      price_table: imsProviderPriceTableToTerraform(this._priceTable),
      profile: cdktf.stringToTerraform(this._profile),
      region: cdktf.stringToTerraform(this._region),
      secret_key: cdktf.stringToTerraform(this._secretKey),
      security_token: cdktf.stringToTerraform(this._securityToken),
      alias: cdktf.stringToTerraform(this._alias),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      access_key: {
        value: cdktf.stringToHclTerraform(this._accessKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      allow_http: {
        value: cdktf.booleanToHclTerraform(this._allowHttp),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      assume_role: {
        value: imsProviderAssumeRoleToHclTerraform(this._assumeRole),
        isBlock: true,
        type: "struct",
        storageClassType: "ImsProviderAssumeRole",
      },
      credentials_uri: {
        value: cdktf.stringToHclTerraform(this._credentialsUri),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ecs_role_name: {
        value: cdktf.stringToHclTerraform(this._ecsRoleName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      endpoint: {
        value: cdktf.stringToHclTerraform(this._endpoint),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      max_estimated_cost: {
        value: cdktf.numberToHclTerraform(this._maxEstimatedCost),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      max_submissions: {
        value: cdktf.numberToHclTerraform(this._maxSubmissions),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      oss_endpoint: {
        value: cdktf.stringToHclTerraform(this._ossEndpoint),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      price_table: {
        value: imsProviderPriceTableToHclTerraform(this._priceTable),
        isBlock: true,
        type: "struct",
        storageClassType: "ImsProviderPriceTable",
      },
      profile: {
        value: cdktf.stringToHclTerraform(this._profile),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      region: {
        value: cdktf.stringToHclTerraform(this._region),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secret_key: {
        value: cdktf.stringToHclTerraform(this._secretKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      security_token: {
        value: cdktf.stringToHclTerraform(this._securityToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alias: {
        value: cdktf.stringToHclTerraform(this._alias),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
