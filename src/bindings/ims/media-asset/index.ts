// https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface MediaAssetConfig extends cdktf.TerraformMetaArguments {
  /**
  * subtitles, watermark, opening, ending or general.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#business_type MediaAsset#business_type}
  */
  readonly businessType?: string;
  /**
  * URL of the cover image, unsigned, at most 128 bytes.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#cover_url MediaAsset#cover_url}
  */
  readonly coverUrl?: string;
  /**
  * Description, at most 1,024 bytes.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#description MediaAsset#description}
  */
  readonly description?: string;
  /**
  * URL of the object: http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>, oss://<bucket>/<key> or vod://<id>, in the provider's region, unsigned. An object is registered once: an existing asset is adopted.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#input_url MediaAsset#input_url}
  */
  readonly inputUrl: string;
  /**
  * Tags: at most 16, of at most 32 bytes each, without commas. Their order does not matter.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#media_tags MediaAsset#media_tags}
  */
  readonly mediaTags?: string[];
  /**
  * image, video, audio or text. Default: the type that the suffix of the object tells.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#media_type MediaAsset#media_type}
  */
  readonly mediaType?: string;
  /**
  * What to do with the asset when the resource is destroyed. retain_file: deregister it and retain the file. delete_file: also delete the file. retain_asset: do nothing. Default: retain_file for an asset that was registered here, retain_asset for an adopted one.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#on_destroy MediaAsset#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * Your own id of the asset, unique in the account: 6 to 64 letters, digits, hyphens and underscores.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#reference_id MediaAsset#reference_id}
  */
  readonly referenceId?: string;
  /**
  * What the service creates when it registers the asset. Has no effect on an adopted asset.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#register_config MediaAsset#register_config}
  */
  readonly registerConfig?: MediaAssetRegisterConfig;
  /**
  * How long operations may take.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#timeouts MediaAsset#timeouts}
  */
  readonly timeouts?: MediaAssetTimeouts;
  /**
  * Title, at most 128 bytes. Default: that of the service, usually the name of the file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#title MediaAsset#title}
  */
  readonly title?: string;
  /**
  * Entries that the service stores with the asset, at most 1,024 bytes as JSON. NotifyAddress is the address to which the service reports the registration.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#user_data MediaAsset#user_data}
  */
  readonly userData?: { [key: string]: string };
}
export interface MediaAssetRegisterConfig {
  /**
  * Time of the cover image in the video, in seconds.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#cover_start_time MediaAsset#cover_start_time}
  */
  readonly coverStartTime?: number;
  /**
  * Whether to create snapshots.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#need_snapshot MediaAsset#need_snapshot}
  */
  readonly needSnapshot?: boolean | cdktf.IResolvable;
  /**
  * Whether to create an image sprite.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#need_sprite MediaAsset#need_sprite}
  */
  readonly needSprite?: boolean | cdktf.IResolvable;
  /**
  * Name of the media search library to which the asset is added.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#search_lib_name MediaAsset#search_lib_name}
  */
  readonly searchLibName?: string;
}

export function mediaAssetRegisterConfigToTerraform(struct?: MediaAssetRegisterConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cover_start_time: cdktf.numberToTerraform(struct!.coverStartTime),
    need_snapshot: cdktf.booleanToTerraform(struct!.needSnapshot),
    need_sprite: cdktf.booleanToTerraform(struct!.needSprite),
    search_lib_name: cdktf.stringToTerraform(struct!.searchLibName),
  }
}


export function mediaAssetRegisterConfigToHclTerraform(struct?: MediaAssetRegisterConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    cover_start_time: {
      value: cdktf.numberToHclTerraform(struct!.coverStartTime),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    need_snapshot: {
      value: cdktf.booleanToHclTerraform(struct!.needSnapshot),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    need_sprite: {
      value: cdktf.booleanToHclTerraform(struct!.needSprite),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    search_lib_name: {
      value: cdktf.stringToHclTerraform(struct!.searchLibName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MediaAssetRegisterConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MediaAssetRegisterConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._coverStartTime !== undefined) {
      hasAnyValues = true;
      internalValueResult.coverStartTime = this._coverStartTime;
    }
    if (this._needSnapshot !== undefined) {
      hasAnyValues = true;
      internalValueResult.needSnapshot = this._needSnapshot;
    }
    if (this._needSprite !== undefined) {
      hasAnyValues = true;
      internalValueResult.needSprite = this._needSprite;
    }
    if (this._searchLibName !== undefined) {
      hasAnyValues = true;
      internalValueResult.searchLibName = this._searchLibName;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MediaAssetRegisterConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._coverStartTime = undefined;
      this._needSnapshot = undefined;
      this._needSprite = undefined;
      this._searchLibName = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._coverStartTime = value.coverStartTime;
      this._needSnapshot = value.needSnapshot;
      this._needSprite = value.needSprite;
      this._searchLibName = value.searchLibName;
    }
  }

  // cover_start_time - computed: false, optional: true, required: false
  private _coverStartTime?: number; 
  public get coverStartTime() {
    return this.getNumberAttribute('cover_start_time');
  }
  public set coverStartTime(value: number) {
    this._coverStartTime = value;
  }
  public resetCoverStartTime() {
    this._coverStartTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get coverStartTimeInput() {
    return this._coverStartTime;
  }

  // need_snapshot - computed: false, optional: true, required: false
  private _needSnapshot?: boolean | cdktf.IResolvable; 
  public get needSnapshot() {
    return this.getBooleanAttribute('need_snapshot');
  }
  public set needSnapshot(value: boolean | cdktf.IResolvable) {
    this._needSnapshot = value;
  }
  public resetNeedSnapshot() {
    this._needSnapshot = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get needSnapshotInput() {
    return this._needSnapshot;
  }

  // need_sprite - computed: false, optional: true, required: false
  private _needSprite?: boolean | cdktf.IResolvable; 
  public get needSprite() {
    return this.getBooleanAttribute('need_sprite');
  }
  public set needSprite(value: boolean | cdktf.IResolvable) {
    this._needSprite = value;
  }
  public resetNeedSprite() {
    this._needSprite = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get needSpriteInput() {
    return this._needSprite;
  }

  // search_lib_name - computed: false, optional: true, required: false
  private _searchLibName?: string; 
  public get searchLibName() {
    return this.getStringAttribute('search_lib_name');
  }
  public set searchLibName(value: string) {
    this._searchLibName = value;
  }
  public resetSearchLibName() {
    this._searchLibName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get searchLibNameInput() {
    return this._searchLibName;
  }
}
export interface MediaAssetTimeouts {
  /**
  * How long create may take, as "30m" or "1h30m". Default: 10m.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#create MediaAsset#create}
  */
  readonly create?: string;
}

export function mediaAssetTimeoutsToTerraform(struct?: MediaAssetTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
  }
}


export function mediaAssetTimeoutsToHclTerraform(struct?: MediaAssetTimeouts | cdktf.IResolvable): any {
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

export class MediaAssetTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MediaAssetTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: MediaAssetTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset ims_media_asset}
*/
export class MediaAsset extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ims_media_asset";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a MediaAsset resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the MediaAsset to import
  * @param importFromId The id of the existing MediaAsset that should be imported. Refer to the {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the MediaAsset to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ims_media_asset", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/media_asset ims_media_asset} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options MediaAssetConfig
  */
  public constructor(scope: Construct, id: string, config: MediaAssetConfig) {
    super(scope, id, {
      terraformResourceType: 'ims_media_asset',
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
    this._businessType = config.businessType;
    this._coverUrl = config.coverUrl;
    this._description = config.description;
    this._inputUrl = config.inputUrl;
    this._mediaTags = config.mediaTags;
    this._mediaType = config.mediaType;
    this._onDestroy = config.onDestroy;
    this._referenceId = config.referenceId;
    this._registerConfig.internalValue = config.registerConfig;
    this._timeouts.internalValue = config.timeouts;
    this._title = config.title;
    this._userData = config.userData;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // adopted - computed: true, optional: false, required: false
  public get adopted() {
    return this.getBooleanAttribute('adopted');
  }

  // business_type - computed: true, optional: true, required: false
  private _businessType?: string; 
  public get businessType() {
    return this.getStringAttribute('business_type');
  }
  public set businessType(value: string) {
    this._businessType = value;
  }
  public resetBusinessType() {
    this._businessType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get businessTypeInput() {
    return this._businessType;
  }

  // cover_url - computed: true, optional: true, required: false
  private _coverUrl?: string; 
  public get coverUrl() {
    return this.getStringAttribute('cover_url');
  }
  public set coverUrl(value: string) {
    this._coverUrl = value;
  }
  public resetCoverUrl() {
    this._coverUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get coverUrlInput() {
    return this._coverUrl;
  }

  // description - computed: true, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // duration - computed: true, optional: false, required: false
  public get duration() {
    return this.getNumberAttribute('duration');
  }

  // file_size - computed: true, optional: false, required: false
  public get fileSize() {
    return this.getNumberAttribute('file_size');
  }

  // format - computed: true, optional: false, required: false
  public get format() {
    return this.getStringAttribute('format');
  }

  // has_audio - computed: true, optional: false, required: false
  public get hasAudio() {
    return this.getBooleanAttribute('has_audio');
  }

  // has_video - computed: true, optional: false, required: false
  public get hasVideo() {
    return this.getBooleanAttribute('has_video');
  }

  // height - computed: true, optional: false, required: false
  public get height() {
    return this.getNumberAttribute('height');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // input_url - computed: false, optional: false, required: true
  private _inputUrl?: string; 
  public get inputUrl() {
    return this.getStringAttribute('input_url');
  }
  public set inputUrl(value: string) {
    this._inputUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get inputUrlInput() {
    return this._inputUrl;
  }

  // media_tags - computed: true, optional: true, required: false
  private _mediaTags?: string[]; 
  public get mediaTags() {
    return this.getListAttribute('media_tags');
  }
  public set mediaTags(value: string[]) {
    this._mediaTags = value;
  }
  public resetMediaTags() {
    this._mediaTags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mediaTagsInput() {
    return this._mediaTags;
  }

  // media_type - computed: true, optional: true, required: false
  private _mediaType?: string; 
  public get mediaType() {
    return this.getStringAttribute('media_type');
  }
  public set mediaType(value: string) {
    this._mediaType = value;
  }
  public resetMediaType() {
    this._mediaType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mediaTypeInput() {
    return this._mediaType;
  }

  // on_destroy - computed: true, optional: true, required: false
  private _onDestroy?: string; 
  public get onDestroy() {
    return this.getStringAttribute('on_destroy');
  }
  public set onDestroy(value: string) {
    this._onDestroy = value;
  }
  public resetOnDestroy() {
    this._onDestroy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get onDestroyInput() {
    return this._onDestroy;
  }

  // reference_id - computed: true, optional: true, required: false
  private _referenceId?: string; 
  public get referenceId() {
    return this.getStringAttribute('reference_id');
  }
  public set referenceId(value: string) {
    this._referenceId = value;
  }
  public resetReferenceId() {
    this._referenceId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get referenceIdInput() {
    return this._referenceId;
  }

  // register_config - computed: false, optional: true, required: false
  private _registerConfig = new MediaAssetRegisterConfigOutputReference(this, "register_config");
  public get registerConfig() {
    return this._registerConfig;
  }
  public putRegisterConfig(value: MediaAssetRegisterConfig) {
    this._registerConfig.internalValue = value;
  }
  public resetRegisterConfig() {
    this._registerConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get registerConfigInput() {
    return this._registerConfig.internalValue;
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new MediaAssetTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: MediaAssetTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // title - computed: true, optional: true, required: false
  private _title?: string; 
  public get title() {
    return this.getStringAttribute('title');
  }
  public set title(value: string) {
    this._title = value;
  }
  public resetTitle() {
    this._title = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get titleInput() {
    return this._title;
  }

  // user_data - computed: true, optional: true, required: false
  private _userData?: { [key: string]: string }; 
  public get userData() {
    return this.getStringMapAttribute('user_data');
  }
  public set userData(value: { [key: string]: string }) {
    this._userData = value;
  }
  public resetUserData() {
    this._userData = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userDataInput() {
    return this._userData;
  }

  // width - computed: true, optional: false, required: false
  public get width() {
    return this.getNumberAttribute('width');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      business_type: cdktf.stringToTerraform(this._businessType),
      cover_url: cdktf.stringToTerraform(this._coverUrl),
      description: cdktf.stringToTerraform(this._description),
      input_url: cdktf.stringToTerraform(this._inputUrl),
      media_tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._mediaTags),
      media_type: cdktf.stringToTerraform(this._mediaType),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      reference_id: cdktf.stringToTerraform(this._referenceId),
      register_config: mediaAssetRegisterConfigToTerraform(this._registerConfig.internalValue),
      timeouts: mediaAssetTimeoutsToTerraform(this._timeouts.internalValue),
      title: cdktf.stringToTerraform(this._title),
      user_data: cdktf.hashMapper(cdktf.stringToTerraform)(this._userData),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      business_type: {
        value: cdktf.stringToHclTerraform(this._businessType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      cover_url: {
        value: cdktf.stringToHclTerraform(this._coverUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      input_url: {
        value: cdktf.stringToHclTerraform(this._inputUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      media_tags: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._mediaTags),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      media_type: {
        value: cdktf.stringToHclTerraform(this._mediaType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      on_destroy: {
        value: cdktf.stringToHclTerraform(this._onDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      reference_id: {
        value: cdktf.stringToHclTerraform(this._referenceId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      register_config: {
        value: mediaAssetRegisterConfigToHclTerraform(this._registerConfig.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "MediaAssetRegisterConfig",
      },
      timeouts: {
        value: mediaAssetTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "MediaAssetTimeouts",
      },
      title: {
        value: cdktf.stringToHclTerraform(this._title),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      user_data: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._userData),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
