// https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_result
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface HighlightMontageResultConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the montage job or render job to wait for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_result#job_id HighlightMontageResult#job_id}
  */
  readonly jobId: string;
  /**
  * What to do when the whole job failed. fail: end the apply with an error. keep: record the failure and continue without videos; use it together with on_failed = "keep" of the job, which is otherwise submitted again. Default: fail.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_result#on_failed HighlightMontageResult#on_failed}
  */
  readonly onFailed?: string;
  /**
  * What to do when some of the outputs failed. fail: end the apply with an error. keep: continue with the others. Default: fail.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_result#on_partial_failure HighlightMontageResult#on_partial_failure}
  */
  readonly onPartialFailure?: string;
  /**
  * How long operations may take.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_result#timeouts HighlightMontageResult#timeouts}
  */
  readonly timeouts?: HighlightMontageResultTimeouts;
}
export interface HighlightMontageResultSubJobs {
}

export function highlightMontageResultSubJobsToTerraform(struct?: HighlightMontageResultSubJobs): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function highlightMontageResultSubJobsToHclTerraform(struct?: HighlightMontageResultSubJobs): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class HighlightMontageResultSubJobsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): HighlightMontageResultSubJobs | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageResultSubJobs | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // duration - computed: true, optional: false, required: false
  public get duration() {
    return this.getNumberAttribute('duration');
  }

  // error_code - computed: true, optional: false, required: false
  public get errorCode() {
    return this.getStringAttribute('error_code');
  }

  // error_message - computed: true, optional: false, required: false
  public get errorMessage() {
    return this.getStringAttribute('error_message');
  }

  // job_id - computed: true, optional: false, required: false
  public get jobId() {
    return this.getStringAttribute('job_id');
  }

  // media_id - computed: true, optional: false, required: false
  public get mediaId() {
    return this.getStringAttribute('media_id');
  }

  // media_url - computed: true, optional: false, required: false
  public get mediaUrl() {
    return this.getStringAttribute('media_url');
  }

  // project_id - computed: true, optional: false, required: false
  public get projectId() {
    return this.getStringAttribute('project_id');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }
}

export class HighlightMontageResultSubJobsList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): HighlightMontageResultSubJobsOutputReference {
    return new HighlightMontageResultSubJobsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface HighlightMontageResultTimeouts {
  /**
  * How long create may take, as "30m" or "1h30m". Default: 6h.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_result#create HighlightMontageResult#create}
  */
  readonly create?: string;
}

export function highlightMontageResultTimeoutsToTerraform(struct?: HighlightMontageResultTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
  }
}


export function highlightMontageResultTimeoutsToHclTerraform(struct?: HighlightMontageResultTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    create: {
      value: cdktf.stringToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageResultTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageResultTimeouts | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageResultTimeouts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
    }
  }

  // create - computed: false, optional: true, required: false
  private _create?: string; 
  public get create() {
    return this.getStringAttribute('create');
  }
  public set create(value: string) {
    this._create = value;
  }
  public resetCreate() {
    this._create = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_result ims_highlight_montage_result}
*/
export class HighlightMontageResult extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ims_highlight_montage_result";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a HighlightMontageResult resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the HighlightMontageResult to import
  * @param importFromId The id of the existing HighlightMontageResult that should be imported. Refer to the {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_result#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the HighlightMontageResult to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ims_highlight_montage_result", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_result ims_highlight_montage_result} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options HighlightMontageResultConfig
  */
  public constructor(scope: Construct, id: string, config: HighlightMontageResultConfig) {
    super(scope, id, {
      terraformResourceType: 'ims_highlight_montage_result',
      terraformGeneratorMetadata: {
        providerName: 'ims',
        providerVersionConstraint: '>= 0.0.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._jobId = config.jobId;
    this._onFailed = config.onFailed;
    this._onPartialFailure = config.onPartialFailure;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // complete_time - computed: true, optional: false, required: false
  public get completeTime() {
    return this.getStringAttribute('complete_time');
  }

  // durations - computed: true, optional: false, required: false
  public get durations() {
    return this.getNumberListAttribute('durations');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // job_id - computed: false, optional: false, required: true
  private _jobId?: string; 
  public get jobId() {
    return this.getStringAttribute('job_id');
  }
  public set jobId(value: string) {
    this._jobId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get jobIdInput() {
    return this._jobId;
  }

  // media_ids - computed: true, optional: false, required: false
  public get mediaIds() {
    return this.getListAttribute('media_ids');
  }

  // not_rendered - computed: true, optional: false, required: false
  public get notRendered() {
    return this.getListAttribute('not_rendered');
  }

  // on_failed - computed: false, optional: true, required: false
  private _onFailed?: string; 
  public get onFailed() {
    return this.getStringAttribute('on_failed');
  }
  public set onFailed(value: string) {
    this._onFailed = value;
  }
  public resetOnFailed() {
    this._onFailed = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get onFailedInput() {
    return this._onFailed;
  }

  // on_partial_failure - computed: true, optional: true, required: false
  private _onPartialFailure?: string; 
  public get onPartialFailure() {
    return this.getStringAttribute('on_partial_failure');
  }
  public set onPartialFailure(value: string) {
    this._onPartialFailure = value;
  }
  public resetOnPartialFailure() {
    this._onPartialFailure = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get onPartialFailureInput() {
    return this._onPartialFailure;
  }

  // output_urls - computed: true, optional: false, required: false
  public get outputUrls() {
    return this.getListAttribute('output_urls');
  }

  // project_ids - computed: true, optional: false, required: false
  public get projectIds() {
    return this.getListAttribute('project_ids');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // sub_jobs - computed: true, optional: false, required: false
  private _subJobs = new HighlightMontageResultSubJobsList(this, "sub_jobs", false);
  public get subJobs() {
    return this._subJobs;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new HighlightMontageResultTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: HighlightMontageResultTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      job_id: cdktf.stringToTerraform(this._jobId),
      on_failed: cdktf.stringToTerraform(this._onFailed),
      on_partial_failure: cdktf.stringToTerraform(this._onPartialFailure),
      timeouts: highlightMontageResultTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      job_id: {
        value: cdktf.stringToHclTerraform(this._jobId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      on_failed: {
        value: cdktf.stringToHclTerraform(this._onFailed),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      on_partial_failure: {
        value: cdktf.stringToHclTerraform(this._onPartialFailure),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      timeouts: {
        value: highlightMontageResultTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "HighlightMontageResultTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
