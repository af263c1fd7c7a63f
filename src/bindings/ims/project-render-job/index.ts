// https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ProjectRenderJobConfig extends cdktf.TerraformMetaArguments {
  /**
  * Whether delete_outputs also deletes the files in the bucket. The service deletes them with the role AliyunICEDefaultRole. Default: false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#delete_files ProjectRenderJob#delete_files}
  */
  readonly deleteFiles?: boolean | cdktf.IResolvable;
  /**
  * A note for people. It is never sent. A change runs nothing.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#notes ProjectRenderJob#notes}
  */
  readonly notes?: string;
  /**
  * URL, or name of a message queue that begins with ice-callback, that the service notifies when the job is done. A change applies to the next run.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#notify_address ProjectRenderJob#notify_address}
  */
  readonly notifyAddress?: string;
  /**
  * What to do with the outputs when the resource is destroyed or replaced. retain: keep them. delete_outputs: delete the media assets and editing projects that the job made, and nothing else; the plan lists them. The job itself cannot be cancelled or deleted. Default: retain.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#on_destroy ProjectRenderJob#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * What to do with a failed job. resubmit: run it again at the next apply (failed jobs are not charged). keep: leave it as it is. Default: resubmit.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#on_failed ProjectRenderJob#on_failed}
  */
  readonly onFailed?: string;
  /**
  * The outputs: destination, number, size and video stream.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#output_config ProjectRenderJob#output_config}
  */
  readonly outputConfig: ProjectRenderJobOutputConfig;
  /**
  * Editing projects to render, for example those of a montage with generate_preview_only. 1 to 100; {index} in the name of the outputs is the position in this list, from 0. A change renders all projects again. on_destroy never deletes these projects.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#project_ids ProjectRenderJob#project_ids}
  */
  readonly projectIds: string[];
  /**
  * Any text, for example a date. A change runs the job again with the same configuration, and you pay again.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#run ProjectRenderJob#run}
  */
  readonly run?: string;
  /**
  * Place of the job in your program, part of its submission key: two places may need the same job twice. The constructs set it to stack and construct path. A change runs nothing.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#scope ProjectRenderJob#scope}
  */
  readonly scope?: string;
  /**
  * Entries of UserData, which the service stores with the job and returns. At most 512 bytes together with notify_address and the submission key. A change applies to the next run.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#user_data ProjectRenderJob#user_data}
  */
  readonly userData?: { [key: string]: string };
}
export interface ProjectRenderJobOutputConfigVideo {
  /**
  * Escape hatch: fields of Video that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#additional_json ProjectRenderJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Codec, e.g. H.264 or H.265. The exact names are not documented.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#codec ProjectRenderJob#codec}
  */
  readonly codec?: string;
  /**
  * Constant rate factor, 0 to 51, typically 27. A lower value gives better quality and a larger file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#crf ProjectRenderJob#crf}
  */
  readonly crf?: number;
  /**
  * Frames per second.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#fps ProjectRenderJob#fps}
  */
  readonly fps?: number;
  /**
  * Horizontal or Vertical.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#orientation ProjectRenderJob#orientation}
  */
  readonly orientation?: string;
  /**
  * Speed of the encoder: veryfast, fast, medium, slow or slower.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#preset ProjectRenderJob#preset}
  */
  readonly preset?: string;
  /**
  * Profile of the codec: baseline, main or high.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#profile ProjectRenderJob#profile}
  */
  readonly profile?: string;
}

export function projectRenderJobOutputConfigVideoToTerraform(struct?: ProjectRenderJobOutputConfigVideo | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    codec: cdktf.stringToTerraform(struct!.codec),
    crf: cdktf.numberToTerraform(struct!.crf),
    fps: cdktf.numberToTerraform(struct!.fps),
    orientation: cdktf.stringToTerraform(struct!.orientation),
    preset: cdktf.stringToTerraform(struct!.preset),
    profile: cdktf.stringToTerraform(struct!.profile),
  }
}


export function projectRenderJobOutputConfigVideoToHclTerraform(struct?: ProjectRenderJobOutputConfigVideo | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    additional_json: {
      value: cdktf.stringToHclTerraform(struct!.additionalJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    codec: {
      value: cdktf.stringToHclTerraform(struct!.codec),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    crf: {
      value: cdktf.numberToHclTerraform(struct!.crf),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    fps: {
      value: cdktf.numberToHclTerraform(struct!.fps),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    orientation: {
      value: cdktf.stringToHclTerraform(struct!.orientation),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    preset: {
      value: cdktf.stringToHclTerraform(struct!.preset),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    profile: {
      value: cdktf.stringToHclTerraform(struct!.profile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ProjectRenderJobOutputConfigVideoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ProjectRenderJobOutputConfigVideo | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._codec !== undefined) {
      hasAnyValues = true;
      internalValueResult.codec = this._codec;
    }
    if (this._crf !== undefined) {
      hasAnyValues = true;
      internalValueResult.crf = this._crf;
    }
    if (this._fps !== undefined) {
      hasAnyValues = true;
      internalValueResult.fps = this._fps;
    }
    if (this._orientation !== undefined) {
      hasAnyValues = true;
      internalValueResult.orientation = this._orientation;
    }
    if (this._preset !== undefined) {
      hasAnyValues = true;
      internalValueResult.preset = this._preset;
    }
    if (this._profile !== undefined) {
      hasAnyValues = true;
      internalValueResult.profile = this._profile;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ProjectRenderJobOutputConfigVideo | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._codec = undefined;
      this._crf = undefined;
      this._fps = undefined;
      this._orientation = undefined;
      this._preset = undefined;
      this._profile = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._codec = value.codec;
      this._crf = value.crf;
      this._fps = value.fps;
      this._orientation = value.orientation;
      this._preset = value.preset;
      this._profile = value.profile;
    }
  }

  // additional_json - computed: false, optional: true, required: false
  private _additionalJson?: string; 
  public get additionalJson() {
    return this.getStringAttribute('additional_json');
  }
  public set additionalJson(value: string) {
    this._additionalJson = value;
  }
  public resetAdditionalJson() {
    this._additionalJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get additionalJsonInput() {
    return this._additionalJson;
  }

  // codec - computed: false, optional: true, required: false
  private _codec?: string; 
  public get codec() {
    return this.getStringAttribute('codec');
  }
  public set codec(value: string) {
    this._codec = value;
  }
  public resetCodec() {
    this._codec = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get codecInput() {
    return this._codec;
  }

  // crf - computed: false, optional: true, required: false
  private _crf?: number; 
  public get crf() {
    return this.getNumberAttribute('crf');
  }
  public set crf(value: number) {
    this._crf = value;
  }
  public resetCrf() {
    this._crf = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get crfInput() {
    return this._crf;
  }

  // fps - computed: false, optional: true, required: false
  private _fps?: number; 
  public get fps() {
    return this.getNumberAttribute('fps');
  }
  public set fps(value: number) {
    this._fps = value;
  }
  public resetFps() {
    this._fps = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fpsInput() {
    return this._fps;
  }

  // orientation - computed: false, optional: true, required: false
  private _orientation?: string; 
  public get orientation() {
    return this.getStringAttribute('orientation');
  }
  public set orientation(value: string) {
    this._orientation = value;
  }
  public resetOrientation() {
    this._orientation = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get orientationInput() {
    return this._orientation;
  }

  // preset - computed: false, optional: true, required: false
  private _preset?: string; 
  public get preset() {
    return this.getStringAttribute('preset');
  }
  public set preset(value: string) {
    this._preset = value;
  }
  public resetPreset() {
    this._preset = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get presetInput() {
    return this._preset;
  }

  // profile - computed: false, optional: true, required: false
  private _profile?: string; 
  public get profile() {
    return this.getStringAttribute('profile');
  }
  public set profile(value: string) {
    this._profile = value;
  }
  public resetProfile() {
    this._profile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get profileInput() {
    return this._profile;
  }
}
export interface ProjectRenderJobOutputConfig {
  /**
  * Escape hatch: fields of OutputConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#additional_json ProjectRenderJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * File name of the outputs in the VOD bucket, with {index} and a suffix and without a path.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#file_name ProjectRenderJob#file_name}
  */
  readonly fileName?: string;
  /**
  * Height of the output in pixels, 128 to 4096. The short side must not exceed 2160.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#height ProjectRenderJob#height}
  */
  readonly height: number;
  /**
  * URL of the outputs in your OSS bucket in the region of the job, with {index} in the name: http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>_{index}.mp4. Required unless the outputs go to VOD or are previews.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#media_url ProjectRenderJob#media_url}
  */
  readonly mediaUrl?: string;
  /**
  * VOD bucket of the outputs, <bucket>.oss-<region>.aliyuncs.com without a scheme. Requires FileName.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#storage_location ProjectRenderJob#storage_location}
  */
  readonly storageLocation?: string;
  /**
  * Settings of the video stream. Further keys are sent as they are.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#video ProjectRenderJob#video}
  */
  readonly video?: ProjectRenderJobOutputConfigVideo;
  /**
  * Width of the output in pixels, 128 to 4096. The short side must not exceed 2160.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#width ProjectRenderJob#width}
  */
  readonly width: number;
}

export function projectRenderJobOutputConfigToTerraform(struct?: ProjectRenderJobOutputConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    file_name: cdktf.stringToTerraform(struct!.fileName),
    height: cdktf.numberToTerraform(struct!.height),
    media_url: cdktf.stringToTerraform(struct!.mediaUrl),
    storage_location: cdktf.stringToTerraform(struct!.storageLocation),
    video: projectRenderJobOutputConfigVideoToTerraform(struct!.video),
    width: cdktf.numberToTerraform(struct!.width),
  }
}


export function projectRenderJobOutputConfigToHclTerraform(struct?: ProjectRenderJobOutputConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    additional_json: {
      value: cdktf.stringToHclTerraform(struct!.additionalJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    file_name: {
      value: cdktf.stringToHclTerraform(struct!.fileName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    height: {
      value: cdktf.numberToHclTerraform(struct!.height),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    media_url: {
      value: cdktf.stringToHclTerraform(struct!.mediaUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    storage_location: {
      value: cdktf.stringToHclTerraform(struct!.storageLocation),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    video: {
      value: projectRenderJobOutputConfigVideoToHclTerraform(struct!.video),
      isBlock: true,
      type: "struct",
      storageClassType: "ProjectRenderJobOutputConfigVideo",
    },
    width: {
      value: cdktf.numberToHclTerraform(struct!.width),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ProjectRenderJobOutputConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ProjectRenderJobOutputConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._fileName !== undefined) {
      hasAnyValues = true;
      internalValueResult.fileName = this._fileName;
    }
    if (this._height !== undefined) {
      hasAnyValues = true;
      internalValueResult.height = this._height;
    }
    if (this._mediaUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.mediaUrl = this._mediaUrl;
    }
    if (this._storageLocation !== undefined) {
      hasAnyValues = true;
      internalValueResult.storageLocation = this._storageLocation;
    }
    if (this._video?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.video = this._video?.internalValue;
    }
    if (this._width !== undefined) {
      hasAnyValues = true;
      internalValueResult.width = this._width;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ProjectRenderJobOutputConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._fileName = undefined;
      this._height = undefined;
      this._mediaUrl = undefined;
      this._storageLocation = undefined;
      this._video.internalValue = undefined;
      this._width = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._fileName = value.fileName;
      this._height = value.height;
      this._mediaUrl = value.mediaUrl;
      this._storageLocation = value.storageLocation;
      this._video.internalValue = value.video;
      this._width = value.width;
    }
  }

  // additional_json - computed: false, optional: true, required: false
  private _additionalJson?: string; 
  public get additionalJson() {
    return this.getStringAttribute('additional_json');
  }
  public set additionalJson(value: string) {
    this._additionalJson = value;
  }
  public resetAdditionalJson() {
    this._additionalJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get additionalJsonInput() {
    return this._additionalJson;
  }

  // file_name - computed: false, optional: true, required: false
  private _fileName?: string; 
  public get fileName() {
    return this.getStringAttribute('file_name');
  }
  public set fileName(value: string) {
    this._fileName = value;
  }
  public resetFileName() {
    this._fileName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fileNameInput() {
    return this._fileName;
  }

  // height - computed: false, optional: false, required: true
  private _height?: number; 
  public get height() {
    return this.getNumberAttribute('height');
  }
  public set height(value: number) {
    this._height = value;
  }
  // Temporarily expose input value. Use with caution.
  public get heightInput() {
    return this._height;
  }

  // media_url - computed: false, optional: true, required: false
  private _mediaUrl?: string; 
  public get mediaUrl() {
    return this.getStringAttribute('media_url');
  }
  public set mediaUrl(value: string) {
    this._mediaUrl = value;
  }
  public resetMediaUrl() {
    this._mediaUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mediaUrlInput() {
    return this._mediaUrl;
  }

  // storage_location - computed: false, optional: true, required: false
  private _storageLocation?: string; 
  public get storageLocation() {
    return this.getStringAttribute('storage_location');
  }
  public set storageLocation(value: string) {
    this._storageLocation = value;
  }
  public resetStorageLocation() {
    this._storageLocation = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get storageLocationInput() {
    return this._storageLocation;
  }

  // video - computed: false, optional: true, required: false
  private _video = new ProjectRenderJobOutputConfigVideoOutputReference(this, "video");
  public get video() {
    return this._video;
  }
  public putVideo(value: ProjectRenderJobOutputConfigVideo) {
    this._video.internalValue = value;
  }
  public resetVideo() {
    this._video.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get videoInput() {
    return this._video.internalValue;
  }

  // width - computed: false, optional: false, required: true
  private _width?: number; 
  public get width() {
    return this.getNumberAttribute('width');
  }
  public set width(value: number) {
    this._width = value;
  }
  // Temporarily expose input value. Use with caution.
  public get widthInput() {
    return this._width;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job ims_project_render_job}
*/
export class ProjectRenderJob extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ims_project_render_job";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ProjectRenderJob resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ProjectRenderJob to import
  * @param importFromId The id of the existing ProjectRenderJob that should be imported. Refer to the {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ProjectRenderJob to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ims_project_render_job", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/project_render_job ims_project_render_job} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ProjectRenderJobConfig
  */
  public constructor(scope: Construct, id: string, config: ProjectRenderJobConfig) {
    super(scope, id, {
      terraformResourceType: 'ims_project_render_job',
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
    this._deleteFiles = config.deleteFiles;
    this._notes = config.notes;
    this._notifyAddress = config.notifyAddress;
    this._onDestroy = config.onDestroy;
    this._onFailed = config.onFailed;
    this._outputConfig.internalValue = config.outputConfig;
    this._projectIds = config.projectIds;
    this._run = config.run;
    this._scope = config.scope;
    this._userData = config.userData;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // adopted - computed: true, optional: false, required: false
  public get adopted() {
    return this.getBooleanAttribute('adopted');
  }

  // delete_files - computed: false, optional: true, required: false
  private _deleteFiles?: boolean | cdktf.IResolvable; 
  public get deleteFiles() {
    return this.getBooleanAttribute('delete_files');
  }
  public set deleteFiles(value: boolean | cdktf.IResolvable) {
    this._deleteFiles = value;
  }
  public resetDeleteFiles() {
    this._deleteFiles = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteFilesInput() {
    return this._deleteFiles;
  }

  // digest - computed: true, optional: false, required: false
  public get digest() {
    return this.getStringAttribute('digest');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // notes - computed: false, optional: true, required: false
  private _notes?: string; 
  public get notes() {
    return this.getStringAttribute('notes');
  }
  public set notes(value: string) {
    this._notes = value;
  }
  public resetNotes() {
    this._notes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get notesInput() {
    return this._notes;
  }

  // notify_address - computed: false, optional: true, required: false
  private _notifyAddress?: string; 
  public get notifyAddress() {
    return this.getStringAttribute('notify_address');
  }
  public set notifyAddress(value: string) {
    this._notifyAddress = value;
  }
  public resetNotifyAddress() {
    this._notifyAddress = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get notifyAddressInput() {
    return this._notifyAddress;
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

  // output_config - computed: false, optional: false, required: true
  private _outputConfig = new ProjectRenderJobOutputConfigOutputReference(this, "output_config");
  public get outputConfig() {
    return this._outputConfig;
  }
  public putOutputConfig(value: ProjectRenderJobOutputConfig) {
    this._outputConfig.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get outputConfigInput() {
    return this._outputConfig.internalValue;
  }

  // project_ids - computed: false, optional: false, required: true
  private _projectIds?: string[]; 
  public get projectIds() {
    return this.getListAttribute('project_ids');
  }
  public set projectIds(value: string[]) {
    this._projectIds = value;
  }
  // Temporarily expose input value. Use with caution.
  public get projectIdsInput() {
    return this._projectIds;
  }

  // run - computed: false, optional: true, required: false
  private _run?: string; 
  public get run() {
    return this.getStringAttribute('run');
  }
  public set run(value: string) {
    this._run = value;
  }
  public resetRun() {
    this._run = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get runInput() {
    return this._run;
  }

  // scope - computed: true, optional: true, required: false
  private _scope?: string; 
  public get scope() {
    return this.getStringAttribute('scope');
  }
  public set scope(value: string) {
    this._scope = value;
  }
  public resetScope() {
    this._scope = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scopeInput() {
    return this._scope;
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // submission_key - computed: true, optional: false, required: false
  public get submissionKey() {
    return this.getStringAttribute('submission_key');
  }

  // user_data - computed: false, optional: true, required: false
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

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      delete_files: cdktf.booleanToTerraform(this._deleteFiles),
      notes: cdktf.stringToTerraform(this._notes),
      notify_address: cdktf.stringToTerraform(this._notifyAddress),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      on_failed: cdktf.stringToTerraform(this._onFailed),
      output_config: projectRenderJobOutputConfigToTerraform(this._outputConfig.internalValue),
      project_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._projectIds),
      run: cdktf.stringToTerraform(this._run),
      scope: cdktf.stringToTerraform(this._scope),
      user_data: cdktf.hashMapper(cdktf.stringToTerraform)(this._userData),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      delete_files: {
        value: cdktf.booleanToHclTerraform(this._deleteFiles),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      notes: {
        value: cdktf.stringToHclTerraform(this._notes),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      notify_address: {
        value: cdktf.stringToHclTerraform(this._notifyAddress),
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
      on_failed: {
        value: cdktf.stringToHclTerraform(this._onFailed),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      output_config: {
        value: projectRenderJobOutputConfigToHclTerraform(this._outputConfig.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "ProjectRenderJobOutputConfig",
      },
      project_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._projectIds),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      run: {
        value: cdktf.stringToHclTerraform(this._run),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      scope: {
        value: cdktf.stringToHclTerraform(this._scope),
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
