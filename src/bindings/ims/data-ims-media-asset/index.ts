// https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/data-sources/media_asset
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataImsMediaAssetConfig extends cdktf.TerraformMetaArguments {
  /**
  * URL of the object as it was registered, unsigned.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/data-sources/media_asset#input_url DataImsMediaAsset#input_url}
  */
  readonly inputUrl?: string;
  /**
  * Media id. Set exactly one of media_id and input_url.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/data-sources/media_asset#media_id DataImsMediaAsset#media_id}
  */
  readonly mediaId?: string;
}
export interface DataImsMediaAssetAudioStreams {
}

export function dataImsMediaAssetAudioStreamsToTerraform(struct?: DataImsMediaAssetAudioStreams): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataImsMediaAssetAudioStreamsToHclTerraform(struct?: DataImsMediaAssetAudioStreams): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataImsMediaAssetAudioStreamsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataImsMediaAssetAudioStreams | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataImsMediaAssetAudioStreams | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // bitrate - computed: true, optional: false, required: false
  public get bitrate() {
    return this.getNumberAttribute('bitrate');
  }

  // channels - computed: true, optional: false, required: false
  public get channels() {
    return this.getNumberAttribute('channels');
  }

  // codec - computed: true, optional: false, required: false
  public get codec() {
    return this.getStringAttribute('codec');
  }

  // duration - computed: true, optional: false, required: false
  public get duration() {
    return this.getNumberAttribute('duration');
  }

  // language - computed: true, optional: false, required: false
  public get language() {
    return this.getStringAttribute('language');
  }

  // sample_rate - computed: true, optional: false, required: false
  public get sampleRate() {
    return this.getNumberAttribute('sample_rate');
  }
}

export class DataImsMediaAssetAudioStreamsList extends cdktf.ComplexList {

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
  public get(index: number): DataImsMediaAssetAudioStreamsOutputReference {
    return new DataImsMediaAssetAudioStreamsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataImsMediaAssetVideoStreams {
}

export function dataImsMediaAssetVideoStreamsToTerraform(struct?: DataImsMediaAssetVideoStreams): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataImsMediaAssetVideoStreamsToHclTerraform(struct?: DataImsMediaAssetVideoStreams): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataImsMediaAssetVideoStreamsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataImsMediaAssetVideoStreams | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataImsMediaAssetVideoStreams | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // bitrate - computed: true, optional: false, required: false
  public get bitrate() {
    return this.getNumberAttribute('bitrate');
  }

  // codec - computed: true, optional: false, required: false
  public get codec() {
    return this.getStringAttribute('codec');
  }

  // duration - computed: true, optional: false, required: false
  public get duration() {
    return this.getNumberAttribute('duration');
  }

  // fps - computed: true, optional: false, required: false
  public get fps() {
    return this.getNumberAttribute('fps');
  }

  // height - computed: true, optional: false, required: false
  public get height() {
    return this.getNumberAttribute('height');
  }

  // width - computed: true, optional: false, required: false
  public get width() {
    return this.getNumberAttribute('width');
  }
}

export class DataImsMediaAssetVideoStreamsList extends cdktf.ComplexList {

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
  public get(index: number): DataImsMediaAssetVideoStreamsOutputReference {
    return new DataImsMediaAssetVideoStreamsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/data-sources/media_asset ims_media_asset}
*/
export class DataImsMediaAsset extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ims_media_asset";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataImsMediaAsset resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataImsMediaAsset to import
  * @param importFromId The id of the existing DataImsMediaAsset that should be imported. Refer to the {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/data-sources/media_asset#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataImsMediaAsset to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ims_media_asset", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/data-sources/media_asset ims_media_asset} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataImsMediaAssetConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataImsMediaAssetConfig = {}) {
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
    this._inputUrl = config.inputUrl;
    this._mediaId = config.mediaId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // audio_streams - computed: true, optional: false, required: false
  private _audioStreams = new DataImsMediaAssetAudioStreamsList(this, "audio_streams", false);
  public get audioStreams() {
    return this._audioStreams;
  }

  // business_type - computed: true, optional: false, required: false
  public get businessType() {
    return this.getStringAttribute('business_type');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
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

  // input_url - computed: true, optional: true, required: false
  private _inputUrl?: string; 
  public get inputUrl() {
    return this.getStringAttribute('input_url');
  }
  public set inputUrl(value: string) {
    this._inputUrl = value;
  }
  public resetInputUrl() {
    this._inputUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inputUrlInput() {
    return this._inputUrl;
  }

  // media_id - computed: true, optional: true, required: false
  private _mediaId?: string; 
  public get mediaId() {
    return this.getStringAttribute('media_id');
  }
  public set mediaId(value: string) {
    this._mediaId = value;
  }
  public resetMediaId() {
    this._mediaId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mediaIdInput() {
    return this._mediaId;
  }

  // media_tags - computed: true, optional: false, required: false
  public get mediaTags() {
    return this.getListAttribute('media_tags');
  }

  // media_type - computed: true, optional: false, required: false
  public get mediaType() {
    return this.getStringAttribute('media_type');
  }

  // reference_id - computed: true, optional: false, required: false
  public get referenceId() {
    return this.getStringAttribute('reference_id');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // title - computed: true, optional: false, required: false
  public get title() {
    return this.getStringAttribute('title');
  }

  // video_streams - computed: true, optional: false, required: false
  private _videoStreams = new DataImsMediaAssetVideoStreamsList(this, "video_streams", false);
  public get videoStreams() {
    return this._videoStreams;
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
      input_url: cdktf.stringToTerraform(this._inputUrl),
      media_id: cdktf.stringToTerraform(this._mediaId),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      input_url: {
        value: cdktf.stringToHclTerraform(this._inputUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      media_id: {
        value: cdktf.stringToHclTerraform(this._mediaId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
