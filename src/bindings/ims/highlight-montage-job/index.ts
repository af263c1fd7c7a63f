// https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface HighlightMontageJobConfig extends cdktf.TerraformMetaArguments {
  /**
  * Whether delete_outputs also deletes the files in the bucket. The service deletes them with the role AliyunICEDefaultRole. Default: false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#delete_files HighlightMontageJob#delete_files}
  */
  readonly deleteFiles?: boolean | cdktf.IResolvable;
  /**
  * How the montage is edited: volumes, captions, background, effects and production settings.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#editing_config HighlightMontageJob#editing_config}
  */
  readonly editingConfig?: HighlightMontageJobEditingConfig;
  /**
  * What the montage is made of: footage, highlight strategy, openings, endings, titles, stickers, music and background images.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#input_config HighlightMontageJob#input_config}
  */
  readonly inputConfig: HighlightMontageJobInputConfig;
  /**
  * Labels for people and tools. They are never sent. A change runs nothing.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#labels HighlightMontageJob#labels}
  */
  readonly labels?: { [key: string]: string };
  /**
  * Facts about the footage, for example from ims_media_asset. The montage is checked against them in the plan and again before the submission. They are never sent. A change runs nothing.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#materials HighlightMontageJob#materials}
  */
  readonly materials?: HighlightMontageJobMaterials[] | cdktf.IResolvable;
  /**
  * A note for people. It is never sent. A change runs nothing.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#notes HighlightMontageJob#notes}
  */
  readonly notes?: string;
  /**
  * URL, or name of a message queue that begins with ice-callback, that the service notifies when the job is done. A change applies to the next run.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#notify_address HighlightMontageJob#notify_address}
  */
  readonly notifyAddress?: string;
  /**
  * What to do with the outputs when the resource is destroyed or replaced. retain: keep them. delete_outputs: delete the media assets and editing projects that the job made, and nothing else; the plan lists them. The job itself cannot be cancelled or deleted. Default: retain.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#on_destroy HighlightMontageJob#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * What to do when the job history has expired: the service keeps jobs for one year. keep: keep the state; finished jobs are not read again. rerun: make the montage again and pay again. fail: refuse the plan. rerun and fail read the job at every refresh. Default: keep.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#on_expired HighlightMontageJob#on_expired}
  */
  readonly onExpired?: string;
  /**
  * What to do with a failed job. resubmit: run it again at the next apply (failed jobs are not charged). keep: leave it as it is. Default: resubmit.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#on_failed HighlightMontageJob#on_failed}
  */
  readonly onFailed?: string;
  /**
  * Whether every refresh checks that the outputs exist in their bucket, with the size that they first had, and what to do when one does not. ignore: do not check. rerun: make the montage again and pay again. fail: refuse the plan. Needs oss:GetObject for the outputs. Default: ignore.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#on_missing_output HighlightMontageJob#on_missing_output}
  */
  readonly onMissingOutput?: string;
  /**
  * The outputs: destination, number, size and video stream.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#output_config HighlightMontageJob#output_config}
  */
  readonly outputConfig: HighlightMontageJobOutputConfig;
  /**
  * Any text, for example a date. A change runs the job again with the same configuration, and you pay again.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#run HighlightMontageJob#run}
  */
  readonly run?: string;
  /**
  * Place of the job in your program, part of its submission key: two places may need the same job twice. The constructs set it to stack and construct path. A change runs nothing.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#scope HighlightMontageJob#scope}
  */
  readonly scope?: string;
  /**
  * Templates of type BatchEditing. Parameters that are unset on the job come from the template; values set on the job take precedence. Of several templates each job gets one, chosen by its own configuration and `run`, so the choice stays the same.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#templates HighlightMontageJob#templates}
  */
  readonly templates?: HighlightMontageJobTemplates[] | cdktf.IResolvable;
  /**
  * Whether the bytes of the materials are part of the montage. If true, every plan reads the ETags of the objects, and the digest contains them: footage, stickers or music that were overwritten under the same key run the montage again, and you pay again. Needs oss:GetObject for the objects, and ice:GetMediaInfo for media ids. Files of MediaBucket.upload do not need it: their key contains a hash of their content. Switching it on runs nothing. Default: false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#track_materials HighlightMontageJob#track_materials}
  */
  readonly trackMaterials?: boolean | cdktf.IResolvable;
  /**
  * Entries of UserData, which the service stores with the job and returns. At most 512 bytes together with notify_address and the submission key. A change applies to the next run.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#user_data HighlightMontageJob#user_data}
  */
  readonly userData?: { [key: string]: string };
}
export interface HighlightMontageJobEditingConfigBackgroundImageConfig {
  /**
  * Escape hatch: fields of BackgroundImageConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Colour, as "#RRGGBB". Requires SubType Color.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#color HighlightMontageJob#color}
  */
  readonly color?: string;
  /**
  * Strength of the blur, 0.01 to 1, typically 0.1. Requires SubType Blur.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#radius HighlightMontageJob#radius}
  */
  readonly radius?: number;
  /**
  * Blur fills with the blurred footage, Color with one colour.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#sub_type HighlightMontageJob#sub_type}
  */
  readonly subType?: string;
}

export function highlightMontageJobEditingConfigBackgroundImageConfigToTerraform(struct?: HighlightMontageJobEditingConfigBackgroundImageConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    color: cdktf.stringToTerraform(struct!.color),
    radius: cdktf.numberToTerraform(struct!.radius),
    sub_type: cdktf.stringToTerraform(struct!.subType),
  }
}


export function highlightMontageJobEditingConfigBackgroundImageConfigToHclTerraform(struct?: HighlightMontageJobEditingConfigBackgroundImageConfig | cdktf.IResolvable): any {
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
    color: {
      value: cdktf.stringToHclTerraform(struct!.color),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    radius: {
      value: cdktf.numberToHclTerraform(struct!.radius),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    sub_type: {
      value: cdktf.stringToHclTerraform(struct!.subType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigBackgroundImageConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobEditingConfigBackgroundImageConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._color !== undefined) {
      hasAnyValues = true;
      internalValueResult.color = this._color;
    }
    if (this._radius !== undefined) {
      hasAnyValues = true;
      internalValueResult.radius = this._radius;
    }
    if (this._subType !== undefined) {
      hasAnyValues = true;
      internalValueResult.subType = this._subType;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigBackgroundImageConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._color = undefined;
      this._radius = undefined;
      this._subType = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._color = value.color;
      this._radius = value.radius;
      this._subType = value.subType;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // color - computed: true, optional: true, required: false
  private _color?: string; 
  public get color() {
    return this.getStringAttribute('color');
  }
  public set color(value: string) {
    this._color = value;
  }
  public resetColor() {
    this._color = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get colorInput() {
    return this._color;
  }

  // radius - computed: true, optional: true, required: false
  private _radius?: number; 
  public get radius() {
    return this.getNumberAttribute('radius');
  }
  public set radius(value: number) {
    this._radius = value;
  }
  public resetRadius() {
    this._radius = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get radiusInput() {
    return this._radius;
  }

  // sub_type - computed: true, optional: true, required: false
  private _subType?: string; 
  public get subType() {
    return this.getStringAttribute('sub_type');
  }
  public set subType(value: string) {
    this._subType = value;
  }
  public resetSubType() {
    this._subType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subTypeInput() {
    return this._subType;
  }
}
export interface HighlightMontageJobEditingConfigBackgroundMusicConfig {
  /**
  * Escape hatch: fields of BackgroundMusicConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Another name of Volume, 0 to 10. Use Volume instead.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#gain HighlightMontageJob#gain}
  */
  readonly gain?: number;
  /**
  * Style of the music that the service takes from its public library, e.g. bgm-upbeat. Ignored if BackgroundMusicArray is set. Default null.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#style HighlightMontageJob#style}
  */
  readonly style?: string;
  /**
  * Volume of the music, 0 to 10: 0 is muted, 1 is the original volume. Default 0.2.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#volume HighlightMontageJob#volume}
  */
  readonly volume?: number;
}

export function highlightMontageJobEditingConfigBackgroundMusicConfigToTerraform(struct?: HighlightMontageJobEditingConfigBackgroundMusicConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    gain: cdktf.numberToTerraform(struct!.gain),
    style: cdktf.stringToTerraform(struct!.style),
    volume: cdktf.numberToTerraform(struct!.volume),
  }
}


export function highlightMontageJobEditingConfigBackgroundMusicConfigToHclTerraform(struct?: HighlightMontageJobEditingConfigBackgroundMusicConfig | cdktf.IResolvable): any {
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
    gain: {
      value: cdktf.numberToHclTerraform(struct!.gain),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    style: {
      value: cdktf.stringToHclTerraform(struct!.style),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    volume: {
      value: cdktf.numberToHclTerraform(struct!.volume),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigBackgroundMusicConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobEditingConfigBackgroundMusicConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._gain !== undefined) {
      hasAnyValues = true;
      internalValueResult.gain = this._gain;
    }
    if (this._style !== undefined) {
      hasAnyValues = true;
      internalValueResult.style = this._style;
    }
    if (this._volume !== undefined) {
      hasAnyValues = true;
      internalValueResult.volume = this._volume;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigBackgroundMusicConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._gain = undefined;
      this._style = undefined;
      this._volume = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._gain = value.gain;
      this._style = value.style;
      this._volume = value.volume;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // gain - computed: true, optional: true, required: false
  private _gain?: number; 
  public get gain() {
    return this.getNumberAttribute('gain');
  }
  public set gain(value: number) {
    this._gain = value;
  }
  public resetGain() {
    this._gain = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gainInput() {
    return this._gain;
  }

  // style - computed: true, optional: true, required: false
  private _style?: string; 
  public get style() {
    return this.getStringAttribute('style');
  }
  public set style(value: string) {
    this._style = value;
  }
  public resetStyle() {
    this._style = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get styleInput() {
    return this._style;
  }

  // volume - computed: true, optional: true, required: false
  private _volume?: number; 
  public get volume() {
    return this.getNumberAttribute('volume');
  }
  public set volume(value: number) {
    this._volume = value;
  }
  public resetVolume() {
    this._volume = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumeInput() {
    return this._volume;
  }
}
export interface HighlightMontageJobEditingConfigFeCanvas {
  /**
  * Escape hatch: fields of FECanvas that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Height in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#height HighlightMontageJob#height}
  */
  readonly height?: number;
  /**
  * Width in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#width HighlightMontageJob#width}
  */
  readonly width?: number;
}

export function highlightMontageJobEditingConfigFeCanvasToTerraform(struct?: HighlightMontageJobEditingConfigFeCanvas | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    height: cdktf.numberToTerraform(struct!.height),
    width: cdktf.numberToTerraform(struct!.width),
  }
}


export function highlightMontageJobEditingConfigFeCanvasToHclTerraform(struct?: HighlightMontageJobEditingConfigFeCanvas | cdktf.IResolvable): any {
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
    height: {
      value: cdktf.numberToHclTerraform(struct!.height),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
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

export class HighlightMontageJobEditingConfigFeCanvasOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobEditingConfigFeCanvas | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._height !== undefined) {
      hasAnyValues = true;
      internalValueResult.height = this._height;
    }
    if (this._width !== undefined) {
      hasAnyValues = true;
      internalValueResult.width = this._width;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigFeCanvas | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._height = undefined;
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
      this._height = value.height;
      this._width = value.width;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // height - computed: true, optional: true, required: false
  private _height?: number; 
  public get height() {
    return this.getNumberAttribute('height');
  }
  public set height(value: number) {
    this._height = value;
  }
  public resetHeight() {
    this._height = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get heightInput() {
    return this._height;
  }

  // width - computed: true, optional: true, required: false
  private _width?: number; 
  public get width() {
    return this.getNumberAttribute('width');
  }
  public set width(value: number) {
    this._width = value;
  }
  public resetWidth() {
    this._width = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get widthInput() {
    return this._width;
  }
}
export interface HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStruct {
  /**
  * Escape hatch: fields of TimeRange that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Beginning of the part, in seconds of the video.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#in HighlightMontageJob#in}
  */
  readonly in?: number;
  /**
  * End of the part, in seconds of the video. Must be greater than In.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#out HighlightMontageJob#out}
  */
  readonly out?: number;
}

export function highlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStructToTerraform(struct?: HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStruct | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    in: cdktf.numberToTerraform(struct!.in),
    out: cdktf.numberToTerraform(struct!.out),
  }
}


export function highlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStructToHclTerraform(struct?: HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStruct | cdktf.IResolvable): any {
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
    in: {
      value: cdktf.numberToHclTerraform(struct!.in),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    out: {
      value: cdktf.numberToHclTerraform(struct!.out),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._in !== undefined) {
      hasAnyValues = true;
      internalValueResult.in = this._in;
    }
    if (this._out !== undefined) {
      hasAnyValues = true;
      internalValueResult.out = this._out;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._in = undefined;
      this._out = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._in = value.in;
      this._out = value.out;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // in - computed: true, optional: true, required: false
  private _in?: number; 
  public get in() {
    return this.getNumberAttribute('in');
  }
  public set in(value: number) {
    this._in = value;
  }
  public resetIn() {
    this._in = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inInput() {
    return this._in;
  }

  // out - computed: true, optional: true, required: false
  private _out?: number; 
  public get out() {
    return this.getNumberAttribute('out');
  }
  public set out(value: number) {
    this._out = value;
  }
  public resetOut() {
    this._out = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get outInput() {
    return this._out;
  }
}

export class HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStructList extends cdktf.ComplexList {
  public internalValue? : HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStruct[] | cdktf.IResolvable

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
  public get(index: number): HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStructOutputReference {
    return new HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStructOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArray {
  /**
  * Escape hatch: fields of MediaMetaData that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Group of the video. Only script-to-video jobs have groups, so it must be unset.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#group_name HighlightMontageJob#group_name}
  */
  readonly groupName?: string;
  /**
  * The video, written exactly as in InputConfig.MediaArray.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#media HighlightMontageJob#media}
  */
  readonly media: string;
  /**
  * The parts that may be used.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#time_range_list HighlightMontageJob#time_range_list}
  */
  readonly timeRangeList?: HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStruct[] | cdktf.IResolvable;
}

export function highlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayToTerraform(struct?: HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArray | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    group_name: cdktf.stringToTerraform(struct!.groupName),
    media: cdktf.stringToTerraform(struct!.media),
    time_range_list: cdktf.listMapper(highlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStructToTerraform, false)(struct!.timeRangeList),
  }
}


export function highlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayToHclTerraform(struct?: HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArray | cdktf.IResolvable): any {
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
    group_name: {
      value: cdktf.stringToHclTerraform(struct!.groupName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    media: {
      value: cdktf.stringToHclTerraform(struct!.media),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    time_range_list: {
      value: cdktf.listMapperHcl(highlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStructToHclTerraform, false)(struct!.timeRangeList),
      isBlock: true,
      type: "list",
      storageClassType: "HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStructList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArray | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._groupName !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupName = this._groupName;
    }
    if (this._media !== undefined) {
      hasAnyValues = true;
      internalValueResult.media = this._media;
    }
    if (this._timeRangeList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.timeRangeList = this._timeRangeList?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArray | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._groupName = undefined;
      this._media = undefined;
      this._timeRangeList.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._groupName = value.groupName;
      this._media = value.media;
      this._timeRangeList.internalValue = value.timeRangeList;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // group_name - computed: true, optional: true, required: false
  private _groupName?: string; 
  public get groupName() {
    return this.getStringAttribute('group_name');
  }
  public set groupName(value: string) {
    this._groupName = value;
  }
  public resetGroupName() {
    this._groupName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupNameInput() {
    return this._groupName;
  }

  // media - computed: true, optional: false, required: true
  private _media?: string; 
  public get media() {
    return this.getStringAttribute('media');
  }
  public set media(value: string) {
    this._media = value;
  }
  // Temporarily expose input value. Use with caution.
  public get mediaInput() {
    return this._media;
  }

  // time_range_list - computed: true, optional: true, required: false
  private _timeRangeList = new HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStructList(this, "time_range_list", false);
  public get timeRangeList() {
    return this._timeRangeList;
  }
  public putTimeRangeList(value: HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayTimeRangeListStruct[] | cdktf.IResolvable) {
    this._timeRangeList.internalValue = value;
  }
  public resetTimeRangeList() {
    this._timeRangeList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeRangeListInput() {
    return this._timeRangeList.internalValue;
  }
}

export class HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayList extends cdktf.ComplexList {
  public internalValue? : HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArray[] | cdktf.IResolvable

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
  public get(index: number): HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayOutputReference {
    return new HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface HighlightMontageJobEditingConfigMediaConfig {
  /**
  * Escape hatch: fields of MediaConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Usable parts, one entry per video.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#media_meta_data_array HighlightMontageJob#media_meta_data_array}
  */
  readonly mediaMetaDataArray?: HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArray[] | cdktf.IResolvable;
  /**
  * Volume of the footage, 0 to 10 with at most two decimals: 0 is muted, 1 is the original volume. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#volume HighlightMontageJob#volume}
  */
  readonly volume?: number;
}

export function highlightMontageJobEditingConfigMediaConfigToTerraform(struct?: HighlightMontageJobEditingConfigMediaConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    media_meta_data_array: cdktf.listMapper(highlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayToTerraform, false)(struct!.mediaMetaDataArray),
    volume: cdktf.numberToTerraform(struct!.volume),
  }
}


export function highlightMontageJobEditingConfigMediaConfigToHclTerraform(struct?: HighlightMontageJobEditingConfigMediaConfig | cdktf.IResolvable): any {
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
    media_meta_data_array: {
      value: cdktf.listMapperHcl(highlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayToHclTerraform, false)(struct!.mediaMetaDataArray),
      isBlock: true,
      type: "list",
      storageClassType: "HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayList",
    },
    volume: {
      value: cdktf.numberToHclTerraform(struct!.volume),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigMediaConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobEditingConfigMediaConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._mediaMetaDataArray?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.mediaMetaDataArray = this._mediaMetaDataArray?.internalValue;
    }
    if (this._volume !== undefined) {
      hasAnyValues = true;
      internalValueResult.volume = this._volume;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigMediaConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._mediaMetaDataArray.internalValue = undefined;
      this._volume = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._mediaMetaDataArray.internalValue = value.mediaMetaDataArray;
      this._volume = value.volume;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // media_meta_data_array - computed: true, optional: true, required: false
  private _mediaMetaDataArray = new HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArrayList(this, "media_meta_data_array", false);
  public get mediaMetaDataArray() {
    return this._mediaMetaDataArray;
  }
  public putMediaMetaDataArray(value: HighlightMontageJobEditingConfigMediaConfigMediaMetaDataArray[] | cdktf.IResolvable) {
    this._mediaMetaDataArray.internalValue = value;
  }
  public resetMediaMetaDataArray() {
    this._mediaMetaDataArray.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mediaMetaDataArrayInput() {
    return this._mediaMetaDataArray.internalValue;
  }

  // volume - computed: true, optional: true, required: false
  private _volume?: number; 
  public get volume() {
    return this.getNumberAttribute('volume');
  }
  public set volume(value: number) {
    this._volume = value;
  }
  public resetVolume() {
    this._volume = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumeInput() {
    return this._volume;
  }
}
export interface HighlightMontageJobEditingConfigProcessConfig {
  /**
  * Escape hatch: fields of ProcessConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Whether outputs may get a filter. Default false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#allow_filter HighlightMontageJob#allow_filter}
  */
  readonly allowFilter?: boolean | cdktf.IResolvable;
  /**
  * Whether there are transitions between clips. Default false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#allow_transition HighlightMontageJob#allow_transition}
  */
  readonly allowTransition?: boolean | cdktf.IResolvable;
  /**
  * Whether clips may get special effects. Default false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#allow_vfx_effect HighlightMontageJob#allow_vfx_effect}
  */
  readonly allowVfxEffect?: boolean | cdktf.IResolvable;
  /**
  * Filters. If empty, outputs get no filter. Default `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#filter_list HighlightMontageJob#filter_list}
  */
  readonly filterList?: string[];
  /**
  * Length of a transition in seconds, greater than 0. A clip that is shorter than this plus one second gets no transition. Transitions overlap clips, so each shortens the output. Default 0.5.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#transition_duration HighlightMontageJob#transition_duration}
  */
  readonly transitionDuration?: number;
  /**
  * Transitions between clips. Default linearblur, colordistance, crosshatch, dreamyzoom, doomscreentransition_up.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#transition_list HighlightMontageJob#transition_list}
  */
  readonly transitionList?: string[];
  /**
  * Whether an output uses one transition for all its clips. Default true.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#use_uniform_transition HighlightMontageJob#use_uniform_transition}
  */
  readonly useUniformTransition?: boolean | cdktf.IResolvable;
  /**
  * Probability that a clip gets a special effect, 0 to 1 with at most two decimals. Default 0.5.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#vfx_effect_probability HighlightMontageJob#vfx_effect_probability}
  */
  readonly vfxEffectProbability?: number;
  /**
  * Special effects for the first clip of an output. Default slightshow, starfieldshinee, starfieldshinee2, starsparkle, colorfulripples, starfield.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#vfx_first_clip_effect_list HighlightMontageJob#vfx_first_clip_effect_list}
  */
  readonly vfxFirstClipEffectList?: string[];
  /**
  * Special effects for the other clips. Default zoomslight, zoom, zoominout, slightshake.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#vfx_not_first_clip_effect_list HighlightMontageJob#vfx_not_first_clip_effect_list}
  */
  readonly vfxNotFirstClipEffectList?: string[];
}

export function highlightMontageJobEditingConfigProcessConfigToTerraform(struct?: HighlightMontageJobEditingConfigProcessConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    allow_filter: cdktf.booleanToTerraform(struct!.allowFilter),
    allow_transition: cdktf.booleanToTerraform(struct!.allowTransition),
    allow_vfx_effect: cdktf.booleanToTerraform(struct!.allowVfxEffect),
    filter_list: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.filterList),
    transition_duration: cdktf.numberToTerraform(struct!.transitionDuration),
    transition_list: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.transitionList),
    use_uniform_transition: cdktf.booleanToTerraform(struct!.useUniformTransition),
    vfx_effect_probability: cdktf.numberToTerraform(struct!.vfxEffectProbability),
    vfx_first_clip_effect_list: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.vfxFirstClipEffectList),
    vfx_not_first_clip_effect_list: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.vfxNotFirstClipEffectList),
  }
}


export function highlightMontageJobEditingConfigProcessConfigToHclTerraform(struct?: HighlightMontageJobEditingConfigProcessConfig | cdktf.IResolvable): any {
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
    allow_filter: {
      value: cdktf.booleanToHclTerraform(struct!.allowFilter),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allow_transition: {
      value: cdktf.booleanToHclTerraform(struct!.allowTransition),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allow_vfx_effect: {
      value: cdktf.booleanToHclTerraform(struct!.allowVfxEffect),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    filter_list: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.filterList),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    transition_duration: {
      value: cdktf.numberToHclTerraform(struct!.transitionDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    transition_list: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.transitionList),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    use_uniform_transition: {
      value: cdktf.booleanToHclTerraform(struct!.useUniformTransition),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    vfx_effect_probability: {
      value: cdktf.numberToHclTerraform(struct!.vfxEffectProbability),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    vfx_first_clip_effect_list: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.vfxFirstClipEffectList),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    vfx_not_first_clip_effect_list: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.vfxNotFirstClipEffectList),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigProcessConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobEditingConfigProcessConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._allowFilter !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowFilter = this._allowFilter;
    }
    if (this._allowTransition !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowTransition = this._allowTransition;
    }
    if (this._allowVfxEffect !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowVfxEffect = this._allowVfxEffect;
    }
    if (this._filterList !== undefined) {
      hasAnyValues = true;
      internalValueResult.filterList = this._filterList;
    }
    if (this._transitionDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.transitionDuration = this._transitionDuration;
    }
    if (this._transitionList !== undefined) {
      hasAnyValues = true;
      internalValueResult.transitionList = this._transitionList;
    }
    if (this._useUniformTransition !== undefined) {
      hasAnyValues = true;
      internalValueResult.useUniformTransition = this._useUniformTransition;
    }
    if (this._vfxEffectProbability !== undefined) {
      hasAnyValues = true;
      internalValueResult.vfxEffectProbability = this._vfxEffectProbability;
    }
    if (this._vfxFirstClipEffectList !== undefined) {
      hasAnyValues = true;
      internalValueResult.vfxFirstClipEffectList = this._vfxFirstClipEffectList;
    }
    if (this._vfxNotFirstClipEffectList !== undefined) {
      hasAnyValues = true;
      internalValueResult.vfxNotFirstClipEffectList = this._vfxNotFirstClipEffectList;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigProcessConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._allowFilter = undefined;
      this._allowTransition = undefined;
      this._allowVfxEffect = undefined;
      this._filterList = undefined;
      this._transitionDuration = undefined;
      this._transitionList = undefined;
      this._useUniformTransition = undefined;
      this._vfxEffectProbability = undefined;
      this._vfxFirstClipEffectList = undefined;
      this._vfxNotFirstClipEffectList = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._allowFilter = value.allowFilter;
      this._allowTransition = value.allowTransition;
      this._allowVfxEffect = value.allowVfxEffect;
      this._filterList = value.filterList;
      this._transitionDuration = value.transitionDuration;
      this._transitionList = value.transitionList;
      this._useUniformTransition = value.useUniformTransition;
      this._vfxEffectProbability = value.vfxEffectProbability;
      this._vfxFirstClipEffectList = value.vfxFirstClipEffectList;
      this._vfxNotFirstClipEffectList = value.vfxNotFirstClipEffectList;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // allow_filter - computed: true, optional: true, required: false
  private _allowFilter?: boolean | cdktf.IResolvable; 
  public get allowFilter() {
    return this.getBooleanAttribute('allow_filter');
  }
  public set allowFilter(value: boolean | cdktf.IResolvable) {
    this._allowFilter = value;
  }
  public resetAllowFilter() {
    this._allowFilter = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowFilterInput() {
    return this._allowFilter;
  }

  // allow_transition - computed: true, optional: true, required: false
  private _allowTransition?: boolean | cdktf.IResolvable; 
  public get allowTransition() {
    return this.getBooleanAttribute('allow_transition');
  }
  public set allowTransition(value: boolean | cdktf.IResolvable) {
    this._allowTransition = value;
  }
  public resetAllowTransition() {
    this._allowTransition = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowTransitionInput() {
    return this._allowTransition;
  }

  // allow_vfx_effect - computed: true, optional: true, required: false
  private _allowVfxEffect?: boolean | cdktf.IResolvable; 
  public get allowVfxEffect() {
    return this.getBooleanAttribute('allow_vfx_effect');
  }
  public set allowVfxEffect(value: boolean | cdktf.IResolvable) {
    this._allowVfxEffect = value;
  }
  public resetAllowVfxEffect() {
    this._allowVfxEffect = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowVfxEffectInput() {
    return this._allowVfxEffect;
  }

  // filter_list - computed: true, optional: true, required: false
  private _filterList?: string[]; 
  public get filterList() {
    return this.getListAttribute('filter_list');
  }
  public set filterList(value: string[]) {
    this._filterList = value;
  }
  public resetFilterList() {
    this._filterList = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get filterListInput() {
    return this._filterList;
  }

  // transition_duration - computed: true, optional: true, required: false
  private _transitionDuration?: number; 
  public get transitionDuration() {
    return this.getNumberAttribute('transition_duration');
  }
  public set transitionDuration(value: number) {
    this._transitionDuration = value;
  }
  public resetTransitionDuration() {
    this._transitionDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get transitionDurationInput() {
    return this._transitionDuration;
  }

  // transition_list - computed: true, optional: true, required: false
  private _transitionList?: string[]; 
  public get transitionList() {
    return this.getListAttribute('transition_list');
  }
  public set transitionList(value: string[]) {
    this._transitionList = value;
  }
  public resetTransitionList() {
    this._transitionList = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get transitionListInput() {
    return this._transitionList;
  }

  // use_uniform_transition - computed: true, optional: true, required: false
  private _useUniformTransition?: boolean | cdktf.IResolvable; 
  public get useUniformTransition() {
    return this.getBooleanAttribute('use_uniform_transition');
  }
  public set useUniformTransition(value: boolean | cdktf.IResolvable) {
    this._useUniformTransition = value;
  }
  public resetUseUniformTransition() {
    this._useUniformTransition = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get useUniformTransitionInput() {
    return this._useUniformTransition;
  }

  // vfx_effect_probability - computed: true, optional: true, required: false
  private _vfxEffectProbability?: number; 
  public get vfxEffectProbability() {
    return this.getNumberAttribute('vfx_effect_probability');
  }
  public set vfxEffectProbability(value: number) {
    this._vfxEffectProbability = value;
  }
  public resetVfxEffectProbability() {
    this._vfxEffectProbability = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vfxEffectProbabilityInput() {
    return this._vfxEffectProbability;
  }

  // vfx_first_clip_effect_list - computed: true, optional: true, required: false
  private _vfxFirstClipEffectList?: string[]; 
  public get vfxFirstClipEffectList() {
    return this.getListAttribute('vfx_first_clip_effect_list');
  }
  public set vfxFirstClipEffectList(value: string[]) {
    this._vfxFirstClipEffectList = value;
  }
  public resetVfxFirstClipEffectList() {
    this._vfxFirstClipEffectList = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vfxFirstClipEffectListInput() {
    return this._vfxFirstClipEffectList;
  }

  // vfx_not_first_clip_effect_list - computed: true, optional: true, required: false
  private _vfxNotFirstClipEffectList?: string[]; 
  public get vfxNotFirstClipEffectList() {
    return this.getListAttribute('vfx_not_first_clip_effect_list');
  }
  public set vfxNotFirstClipEffectList(value: string[]) {
    this._vfxNotFirstClipEffectList = value;
  }
  public resetVfxNotFirstClipEffectList() {
    this._vfxNotFirstClipEffectList = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vfxNotFirstClipEffectListInput() {
    return this._vfxNotFirstClipEffectList;
  }
}
export interface HighlightMontageJobEditingConfigProduceConfigCoverConfig {
  /**
  * Escape hatch: fields of CoverConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Time of the frame that becomes the cover, in seconds of the output. Default is the first frame.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#start_time HighlightMontageJob#start_time}
  */
  readonly startTime?: number;
}

export function highlightMontageJobEditingConfigProduceConfigCoverConfigToTerraform(struct?: HighlightMontageJobEditingConfigProduceConfigCoverConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    start_time: cdktf.numberToTerraform(struct!.startTime),
  }
}


export function highlightMontageJobEditingConfigProduceConfigCoverConfigToHclTerraform(struct?: HighlightMontageJobEditingConfigProduceConfigCoverConfig | cdktf.IResolvable): any {
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
    start_time: {
      value: cdktf.numberToHclTerraform(struct!.startTime),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigProduceConfigCoverConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobEditingConfigProduceConfigCoverConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._startTime !== undefined) {
      hasAnyValues = true;
      internalValueResult.startTime = this._startTime;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigProduceConfigCoverConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._startTime = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._startTime = value.startTime;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // start_time - computed: true, optional: true, required: false
  private _startTime?: number; 
  public get startTime() {
    return this.getNumberAttribute('start_time');
  }
  public set startTime(value: number) {
    this._startTime = value;
  }
  public resetStartTime() {
    this._startTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get startTimeInput() {
    return this._startTime;
  }
}
export interface HighlightMontageJobEditingConfigProduceConfig {
  /**
  * Escape hatch: fields of ProduceConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Audio channel that is copied to the other channels. Only left is documented.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#audio_channel_copy HighlightMontageJob#audio_channel_copy}
  */
  readonly audioChannelCopy?: string;
  /**
  * Whether VOD assets that the montage uses are registered in IMS. Default true.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#auto_register_input_vod_media HighlightMontageJob#auto_register_input_vod_media}
  */
  readonly autoRegisterInputVodMedia?: boolean | cdktf.IResolvable;
  /**
  * Cover image of the output.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#cover_config HighlightMontageJob#cover_config}
  */
  readonly coverConfig?: HighlightMontageJobEditingConfigProduceConfigCoverConfig;
  /**
  * Whether the output keeps the highest bit rate of the materials.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#keep_origin_max_bitrate HighlightMontageJob#keep_origin_max_bitrate}
  */
  readonly keepOriginMaxBitrate?: boolean | cdktf.IResolvable;
  /**
  * Whether the output keeps the highest frame rate of the materials.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#keep_origin_video_max_fps HighlightMontageJob#keep_origin_video_max_fps}
  */
  readonly keepOriginVideoMaxFps?: boolean | cdktf.IResolvable;
  /**
  * Maximum bit rate of the output in kbit/s.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#max_bitrate HighlightMontageJob#max_bitrate}
  */
  readonly maxBitrate?: number;
  /**
  * Whether a WebM output has an alpha channel. Default false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#output_webm_transparent_channel HighlightMontageJob#output_webm_transparent_channel}
  */
  readonly outputWebmTransparentChannel?: boolean | cdktf.IResolvable;
  /**
  * Id of the pipeline that runs the job. Default is the account's default pipeline. A change applies to the next run.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#pipeline_id HighlightMontageJob#pipeline_id}
  */
  readonly pipelineId?: string;
}

export function highlightMontageJobEditingConfigProduceConfigToTerraform(struct?: HighlightMontageJobEditingConfigProduceConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    audio_channel_copy: cdktf.stringToTerraform(struct!.audioChannelCopy),
    auto_register_input_vod_media: cdktf.booleanToTerraform(struct!.autoRegisterInputVodMedia),
    cover_config: highlightMontageJobEditingConfigProduceConfigCoverConfigToTerraform(struct!.coverConfig),
    keep_origin_max_bitrate: cdktf.booleanToTerraform(struct!.keepOriginMaxBitrate),
    keep_origin_video_max_fps: cdktf.booleanToTerraform(struct!.keepOriginVideoMaxFps),
    max_bitrate: cdktf.numberToTerraform(struct!.maxBitrate),
    output_webm_transparent_channel: cdktf.booleanToTerraform(struct!.outputWebmTransparentChannel),
    pipeline_id: cdktf.stringToTerraform(struct!.pipelineId),
  }
}


export function highlightMontageJobEditingConfigProduceConfigToHclTerraform(struct?: HighlightMontageJobEditingConfigProduceConfig | cdktf.IResolvable): any {
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
    audio_channel_copy: {
      value: cdktf.stringToHclTerraform(struct!.audioChannelCopy),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auto_register_input_vod_media: {
      value: cdktf.booleanToHclTerraform(struct!.autoRegisterInputVodMedia),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    cover_config: {
      value: highlightMontageJobEditingConfigProduceConfigCoverConfigToHclTerraform(struct!.coverConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobEditingConfigProduceConfigCoverConfig",
    },
    keep_origin_max_bitrate: {
      value: cdktf.booleanToHclTerraform(struct!.keepOriginMaxBitrate),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    keep_origin_video_max_fps: {
      value: cdktf.booleanToHclTerraform(struct!.keepOriginVideoMaxFps),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    max_bitrate: {
      value: cdktf.numberToHclTerraform(struct!.maxBitrate),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    output_webm_transparent_channel: {
      value: cdktf.booleanToHclTerraform(struct!.outputWebmTransparentChannel),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    pipeline_id: {
      value: cdktf.stringToHclTerraform(struct!.pipelineId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigProduceConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobEditingConfigProduceConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._audioChannelCopy !== undefined) {
      hasAnyValues = true;
      internalValueResult.audioChannelCopy = this._audioChannelCopy;
    }
    if (this._autoRegisterInputVodMedia !== undefined) {
      hasAnyValues = true;
      internalValueResult.autoRegisterInputVodMedia = this._autoRegisterInputVodMedia;
    }
    if (this._coverConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.coverConfig = this._coverConfig?.internalValue;
    }
    if (this._keepOriginMaxBitrate !== undefined) {
      hasAnyValues = true;
      internalValueResult.keepOriginMaxBitrate = this._keepOriginMaxBitrate;
    }
    if (this._keepOriginVideoMaxFps !== undefined) {
      hasAnyValues = true;
      internalValueResult.keepOriginVideoMaxFps = this._keepOriginVideoMaxFps;
    }
    if (this._maxBitrate !== undefined) {
      hasAnyValues = true;
      internalValueResult.maxBitrate = this._maxBitrate;
    }
    if (this._outputWebmTransparentChannel !== undefined) {
      hasAnyValues = true;
      internalValueResult.outputWebmTransparentChannel = this._outputWebmTransparentChannel;
    }
    if (this._pipelineId !== undefined) {
      hasAnyValues = true;
      internalValueResult.pipelineId = this._pipelineId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigProduceConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._audioChannelCopy = undefined;
      this._autoRegisterInputVodMedia = undefined;
      this._coverConfig.internalValue = undefined;
      this._keepOriginMaxBitrate = undefined;
      this._keepOriginVideoMaxFps = undefined;
      this._maxBitrate = undefined;
      this._outputWebmTransparentChannel = undefined;
      this._pipelineId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._audioChannelCopy = value.audioChannelCopy;
      this._autoRegisterInputVodMedia = value.autoRegisterInputVodMedia;
      this._coverConfig.internalValue = value.coverConfig;
      this._keepOriginMaxBitrate = value.keepOriginMaxBitrate;
      this._keepOriginVideoMaxFps = value.keepOriginVideoMaxFps;
      this._maxBitrate = value.maxBitrate;
      this._outputWebmTransparentChannel = value.outputWebmTransparentChannel;
      this._pipelineId = value.pipelineId;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // audio_channel_copy - computed: true, optional: true, required: false
  private _audioChannelCopy?: string; 
  public get audioChannelCopy() {
    return this.getStringAttribute('audio_channel_copy');
  }
  public set audioChannelCopy(value: string) {
    this._audioChannelCopy = value;
  }
  public resetAudioChannelCopy() {
    this._audioChannelCopy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get audioChannelCopyInput() {
    return this._audioChannelCopy;
  }

  // auto_register_input_vod_media - computed: true, optional: true, required: false
  private _autoRegisterInputVodMedia?: boolean | cdktf.IResolvable; 
  public get autoRegisterInputVodMedia() {
    return this.getBooleanAttribute('auto_register_input_vod_media');
  }
  public set autoRegisterInputVodMedia(value: boolean | cdktf.IResolvable) {
    this._autoRegisterInputVodMedia = value;
  }
  public resetAutoRegisterInputVodMedia() {
    this._autoRegisterInputVodMedia = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get autoRegisterInputVodMediaInput() {
    return this._autoRegisterInputVodMedia;
  }

  // cover_config - computed: true, optional: true, required: false
  private _coverConfig = new HighlightMontageJobEditingConfigProduceConfigCoverConfigOutputReference(this, "cover_config");
  public get coverConfig() {
    return this._coverConfig;
  }
  public putCoverConfig(value: HighlightMontageJobEditingConfigProduceConfigCoverConfig) {
    this._coverConfig.internalValue = value;
  }
  public resetCoverConfig() {
    this._coverConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get coverConfigInput() {
    return this._coverConfig.internalValue;
  }

  // keep_origin_max_bitrate - computed: true, optional: true, required: false
  private _keepOriginMaxBitrate?: boolean | cdktf.IResolvable; 
  public get keepOriginMaxBitrate() {
    return this.getBooleanAttribute('keep_origin_max_bitrate');
  }
  public set keepOriginMaxBitrate(value: boolean | cdktf.IResolvable) {
    this._keepOriginMaxBitrate = value;
  }
  public resetKeepOriginMaxBitrate() {
    this._keepOriginMaxBitrate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keepOriginMaxBitrateInput() {
    return this._keepOriginMaxBitrate;
  }

  // keep_origin_video_max_fps - computed: true, optional: true, required: false
  private _keepOriginVideoMaxFps?: boolean | cdktf.IResolvable; 
  public get keepOriginVideoMaxFps() {
    return this.getBooleanAttribute('keep_origin_video_max_fps');
  }
  public set keepOriginVideoMaxFps(value: boolean | cdktf.IResolvable) {
    this._keepOriginVideoMaxFps = value;
  }
  public resetKeepOriginVideoMaxFps() {
    this._keepOriginVideoMaxFps = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keepOriginVideoMaxFpsInput() {
    return this._keepOriginVideoMaxFps;
  }

  // max_bitrate - computed: true, optional: true, required: false
  private _maxBitrate?: number; 
  public get maxBitrate() {
    return this.getNumberAttribute('max_bitrate');
  }
  public set maxBitrate(value: number) {
    this._maxBitrate = value;
  }
  public resetMaxBitrate() {
    this._maxBitrate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxBitrateInput() {
    return this._maxBitrate;
  }

  // output_webm_transparent_channel - computed: true, optional: true, required: false
  private _outputWebmTransparentChannel?: boolean | cdktf.IResolvable; 
  public get outputWebmTransparentChannel() {
    return this.getBooleanAttribute('output_webm_transparent_channel');
  }
  public set outputWebmTransparentChannel(value: boolean | cdktf.IResolvable) {
    this._outputWebmTransparentChannel = value;
  }
  public resetOutputWebmTransparentChannel() {
    this._outputWebmTransparentChannel = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get outputWebmTransparentChannelInput() {
    return this._outputWebmTransparentChannel;
  }

  // pipeline_id - computed: true, optional: true, required: false
  private _pipelineId?: string; 
  public get pipelineId() {
    return this.getStringAttribute('pipeline_id');
  }
  public set pipelineId(value: string) {
    this._pipelineId = value;
  }
  public resetPipelineId() {
    this._pipelineId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pipelineIdInput() {
    return this._pipelineId;
  }
}
export interface HighlightMontageJobEditingConfigSubHeadingConfigFontFace {
  /**
  * Escape hatch: fields of FontFace that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Whether the letters are bold.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#bold HighlightMontageJob#bold}
  */
  readonly bold?: boolean | cdktf.IResolvable;
  /**
  * Whether the letters are italic.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#italic HighlightMontageJob#italic}
  */
  readonly italic?: boolean | cdktf.IResolvable;
  /**
  * Whether the letters are underlined.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#underline HighlightMontageJob#underline}
  */
  readonly underline?: boolean | cdktf.IResolvable;
}

export function highlightMontageJobEditingConfigSubHeadingConfigFontFaceToTerraform(struct?: HighlightMontageJobEditingConfigSubHeadingConfigFontFace | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    bold: cdktf.booleanToTerraform(struct!.bold),
    italic: cdktf.booleanToTerraform(struct!.italic),
    underline: cdktf.booleanToTerraform(struct!.underline),
  }
}


export function highlightMontageJobEditingConfigSubHeadingConfigFontFaceToHclTerraform(struct?: HighlightMontageJobEditingConfigSubHeadingConfigFontFace | cdktf.IResolvable): any {
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
    bold: {
      value: cdktf.booleanToHclTerraform(struct!.bold),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    italic: {
      value: cdktf.booleanToHclTerraform(struct!.italic),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    underline: {
      value: cdktf.booleanToHclTerraform(struct!.underline),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigSubHeadingConfigFontFaceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobEditingConfigSubHeadingConfigFontFace | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._bold !== undefined) {
      hasAnyValues = true;
      internalValueResult.bold = this._bold;
    }
    if (this._italic !== undefined) {
      hasAnyValues = true;
      internalValueResult.italic = this._italic;
    }
    if (this._underline !== undefined) {
      hasAnyValues = true;
      internalValueResult.underline = this._underline;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigSubHeadingConfigFontFace | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._bold = undefined;
      this._italic = undefined;
      this._underline = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._bold = value.bold;
      this._italic = value.italic;
      this._underline = value.underline;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // bold - computed: true, optional: true, required: false
  private _bold?: boolean | cdktf.IResolvable; 
  public get bold() {
    return this.getBooleanAttribute('bold');
  }
  public set bold(value: boolean | cdktf.IResolvable) {
    this._bold = value;
  }
  public resetBold() {
    this._bold = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get boldInput() {
    return this._bold;
  }

  // italic - computed: true, optional: true, required: false
  private _italic?: boolean | cdktf.IResolvable; 
  public get italic() {
    return this.getBooleanAttribute('italic');
  }
  public set italic(value: boolean | cdktf.IResolvable) {
    this._italic = value;
  }
  public resetItalic() {
    this._italic = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get italicInput() {
    return this._italic;
  }

  // underline - computed: true, optional: true, required: false
  private _underline?: boolean | cdktf.IResolvable; 
  public get underline() {
    return this.getBooleanAttribute('underline');
  }
  public set underline(value: boolean | cdktf.IResolvable) {
    this._underline = value;
  }
  public resetUnderline() {
    this._underline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get underlineInput() {
    return this._underline;
  }
}
export interface HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffects {
  /**
  * Escape hatch: fields of SubtitleEffect that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Strength of the blur in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#blur HighlightMontageJob#blur}
  */
  readonly blur?: number;
  /**
  * Width of the border in pixels, horizontally and vertically.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#bord HighlightMontageJob#bord}
  */
  readonly bord?: number;
  /**
  * Colour, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#color HighlightMontageJob#color}
  */
  readonly color?: string;
  /**
  * Height of the box in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#height HighlightMontageJob#height}
  */
  readonly height?: number;
  /**
  * OSS URL of an image that fills the box.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#image_url HighlightMontageJob#image_url}
  */
  readonly imageUrl?: string;
  /**
  * Opacity, 0 to 1.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#opacity HighlightMontageJob#opacity}
  */
  readonly opacity?: number;
  /**
  * Radius of the corners of a box in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#radius HighlightMontageJob#radius}
  */
  readonly radius?: number;
  /**
  * Area of the box that holds the text, as "x,y,width,height".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#text_area HighlightMontageJob#text_area}
  */
  readonly textArea?: string;
  /**
  * Outline, Shadow or Box.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#type HighlightMontageJob#type}
  */
  readonly type?: string;
  /**
  * Width of the box in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#width HighlightMontageJob#width}
  */
  readonly width?: number;
  /**
  * Width of the border in pixels, horizontally.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#x_bord HighlightMontageJob#x_bord}
  */
  readonly xBord?: number;
  /**
  * Offset to the right in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#x_shift HighlightMontageJob#x_shift}
  */
  readonly xShift?: number;
  /**
  * Width of the border in pixels, vertically.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#y_bord HighlightMontageJob#y_bord}
  */
  readonly yBord?: number;
  /**
  * Offset downwards in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#y_shift HighlightMontageJob#y_shift}
  */
  readonly yShift?: number;
}

export function highlightMontageJobEditingConfigSubHeadingConfigSubtitleEffectsToTerraform(struct?: HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffects | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    blur: cdktf.numberToTerraform(struct!.blur),
    bord: cdktf.numberToTerraform(struct!.bord),
    color: cdktf.stringToTerraform(struct!.color),
    height: cdktf.numberToTerraform(struct!.height),
    image_url: cdktf.stringToTerraform(struct!.imageUrl),
    opacity: cdktf.numberToTerraform(struct!.opacity),
    radius: cdktf.numberToTerraform(struct!.radius),
    text_area: cdktf.stringToTerraform(struct!.textArea),
    type: cdktf.stringToTerraform(struct!.type),
    width: cdktf.numberToTerraform(struct!.width),
    x_bord: cdktf.numberToTerraform(struct!.xBord),
    x_shift: cdktf.numberToTerraform(struct!.xShift),
    y_bord: cdktf.numberToTerraform(struct!.yBord),
    y_shift: cdktf.numberToTerraform(struct!.yShift),
  }
}


export function highlightMontageJobEditingConfigSubHeadingConfigSubtitleEffectsToHclTerraform(struct?: HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffects | cdktf.IResolvable): any {
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
    blur: {
      value: cdktf.numberToHclTerraform(struct!.blur),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    bord: {
      value: cdktf.numberToHclTerraform(struct!.bord),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    color: {
      value: cdktf.stringToHclTerraform(struct!.color),
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
    image_url: {
      value: cdktf.stringToHclTerraform(struct!.imageUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    opacity: {
      value: cdktf.numberToHclTerraform(struct!.opacity),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    radius: {
      value: cdktf.numberToHclTerraform(struct!.radius),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    text_area: {
      value: cdktf.stringToHclTerraform(struct!.textArea),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    width: {
      value: cdktf.numberToHclTerraform(struct!.width),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    x_bord: {
      value: cdktf.numberToHclTerraform(struct!.xBord),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    x_shift: {
      value: cdktf.numberToHclTerraform(struct!.xShift),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    y_bord: {
      value: cdktf.numberToHclTerraform(struct!.yBord),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    y_shift: {
      value: cdktf.numberToHclTerraform(struct!.yShift),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffectsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffects | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._blur !== undefined) {
      hasAnyValues = true;
      internalValueResult.blur = this._blur;
    }
    if (this._bord !== undefined) {
      hasAnyValues = true;
      internalValueResult.bord = this._bord;
    }
    if (this._color !== undefined) {
      hasAnyValues = true;
      internalValueResult.color = this._color;
    }
    if (this._height !== undefined) {
      hasAnyValues = true;
      internalValueResult.height = this._height;
    }
    if (this._imageUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.imageUrl = this._imageUrl;
    }
    if (this._opacity !== undefined) {
      hasAnyValues = true;
      internalValueResult.opacity = this._opacity;
    }
    if (this._radius !== undefined) {
      hasAnyValues = true;
      internalValueResult.radius = this._radius;
    }
    if (this._textArea !== undefined) {
      hasAnyValues = true;
      internalValueResult.textArea = this._textArea;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._width !== undefined) {
      hasAnyValues = true;
      internalValueResult.width = this._width;
    }
    if (this._xBord !== undefined) {
      hasAnyValues = true;
      internalValueResult.xBord = this._xBord;
    }
    if (this._xShift !== undefined) {
      hasAnyValues = true;
      internalValueResult.xShift = this._xShift;
    }
    if (this._yBord !== undefined) {
      hasAnyValues = true;
      internalValueResult.yBord = this._yBord;
    }
    if (this._yShift !== undefined) {
      hasAnyValues = true;
      internalValueResult.yShift = this._yShift;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffects | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._blur = undefined;
      this._bord = undefined;
      this._color = undefined;
      this._height = undefined;
      this._imageUrl = undefined;
      this._opacity = undefined;
      this._radius = undefined;
      this._textArea = undefined;
      this._type = undefined;
      this._width = undefined;
      this._xBord = undefined;
      this._xShift = undefined;
      this._yBord = undefined;
      this._yShift = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._blur = value.blur;
      this._bord = value.bord;
      this._color = value.color;
      this._height = value.height;
      this._imageUrl = value.imageUrl;
      this._opacity = value.opacity;
      this._radius = value.radius;
      this._textArea = value.textArea;
      this._type = value.type;
      this._width = value.width;
      this._xBord = value.xBord;
      this._xShift = value.xShift;
      this._yBord = value.yBord;
      this._yShift = value.yShift;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // blur - computed: true, optional: true, required: false
  private _blur?: number; 
  public get blur() {
    return this.getNumberAttribute('blur');
  }
  public set blur(value: number) {
    this._blur = value;
  }
  public resetBlur() {
    this._blur = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get blurInput() {
    return this._blur;
  }

  // bord - computed: true, optional: true, required: false
  private _bord?: number; 
  public get bord() {
    return this.getNumberAttribute('bord');
  }
  public set bord(value: number) {
    this._bord = value;
  }
  public resetBord() {
    this._bord = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bordInput() {
    return this._bord;
  }

  // color - computed: true, optional: true, required: false
  private _color?: string; 
  public get color() {
    return this.getStringAttribute('color');
  }
  public set color(value: string) {
    this._color = value;
  }
  public resetColor() {
    this._color = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get colorInput() {
    return this._color;
  }

  // height - computed: true, optional: true, required: false
  private _height?: number; 
  public get height() {
    return this.getNumberAttribute('height');
  }
  public set height(value: number) {
    this._height = value;
  }
  public resetHeight() {
    this._height = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get heightInput() {
    return this._height;
  }

  // image_url - computed: true, optional: true, required: false
  private _imageUrl?: string; 
  public get imageUrl() {
    return this.getStringAttribute('image_url');
  }
  public set imageUrl(value: string) {
    this._imageUrl = value;
  }
  public resetImageUrl() {
    this._imageUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get imageUrlInput() {
    return this._imageUrl;
  }

  // opacity - computed: true, optional: true, required: false
  private _opacity?: number; 
  public get opacity() {
    return this.getNumberAttribute('opacity');
  }
  public set opacity(value: number) {
    this._opacity = value;
  }
  public resetOpacity() {
    this._opacity = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get opacityInput() {
    return this._opacity;
  }

  // radius - computed: true, optional: true, required: false
  private _radius?: number; 
  public get radius() {
    return this.getNumberAttribute('radius');
  }
  public set radius(value: number) {
    this._radius = value;
  }
  public resetRadius() {
    this._radius = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get radiusInput() {
    return this._radius;
  }

  // text_area - computed: true, optional: true, required: false
  private _textArea?: string; 
  public get textArea() {
    return this.getStringAttribute('text_area');
  }
  public set textArea(value: string) {
    this._textArea = value;
  }
  public resetTextArea() {
    this._textArea = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get textAreaInput() {
    return this._textArea;
  }

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // width - computed: true, optional: true, required: false
  private _width?: number; 
  public get width() {
    return this.getNumberAttribute('width');
  }
  public set width(value: number) {
    this._width = value;
  }
  public resetWidth() {
    this._width = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get widthInput() {
    return this._width;
  }

  // x_bord - computed: true, optional: true, required: false
  private _xBord?: number; 
  public get xBord() {
    return this.getNumberAttribute('x_bord');
  }
  public set xBord(value: number) {
    this._xBord = value;
  }
  public resetXBord() {
    this._xBord = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get xBordInput() {
    return this._xBord;
  }

  // x_shift - computed: true, optional: true, required: false
  private _xShift?: number; 
  public get xShift() {
    return this.getNumberAttribute('x_shift');
  }
  public set xShift(value: number) {
    this._xShift = value;
  }
  public resetXShift() {
    this._xShift = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get xShiftInput() {
    return this._xShift;
  }

  // y_bord - computed: true, optional: true, required: false
  private _yBord?: number; 
  public get yBord() {
    return this.getNumberAttribute('y_bord');
  }
  public set yBord(value: number) {
    this._yBord = value;
  }
  public resetYBord() {
    this._yBord = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get yBordInput() {
    return this._yBord;
  }

  // y_shift - computed: true, optional: true, required: false
  private _yShift?: number; 
  public get yShift() {
    return this.getNumberAttribute('y_shift');
  }
  public set yShift(value: number) {
    this._yShift = value;
  }
  public resetYShift() {
    this._yShift = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get yShiftInput() {
    return this._yShift;
  }
}

export class HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffectsList extends cdktf.ComplexList {
  public internalValue? : HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffects[] | cdktf.IResolvable

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
  public get(index: number): HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffectsOutputReference {
    return new HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffectsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface HighlightMontageJobEditingConfigSubHeadingConfig {
  /**
  * Length of the entrance animation in seconds. Requires AaiMotionInEffect.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#aai_motion_in HighlightMontageJob#aai_motion_in}
  */
  readonly aaiMotionIn?: number;
  /**
  * Entrance animation, e.g. fade_in. Of several, separated by commas, the service picks one at random.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#aai_motion_in_effect HighlightMontageJob#aai_motion_in_effect}
  */
  readonly aaiMotionInEffect?: string;
  /**
  * Loop animation while the text is visible, e.g. heartbeat_display. It excludes entrance and exit animations.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#aai_motion_loop_effect HighlightMontageJob#aai_motion_loop_effect}
  */
  readonly aaiMotionLoopEffect?: string;
  /**
  * Length of the exit animation in seconds. Requires AaiMotionOutEffect.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#aai_motion_out HighlightMontageJob#aai_motion_out}
  */
  readonly aaiMotionOut?: number;
  /**
  * Exit animation, e.g. fade_out. Of several, separated by commas, the service picks one at random.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#aai_motion_out_effect HighlightMontageJob#aai_motion_out_effect}
  */
  readonly aaiMotionOutEffect?: string;
  /**
  * What happens to a text that is wider than TextWidth: AutoWrap, AutoScale, AutoWrapAtSpaces or AutoWrapAtSpacesStrict. If unset, a title wraps (AutoWrap); another text may leave the frame.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#adapt_mode HighlightMontageJob#adapt_mode}
  */
  readonly adaptMode?: string;
  /**
  * Escape hatch: fields of Caption that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Corner, edge or centre of the output from which X and Y are measured, e.g. TopCenter. Default TopLeft; for a title TopCenter.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#alignment HighlightMontageJob#alignment}
  */
  readonly alignment?: string;
  /**
  * Rotation in degrees, counterclockwise, 0 to 360. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#angle HighlightMontageJob#angle}
  */
  readonly angle?: number;
  /**
  * Colour of the shadow, or of the box if BorderStyle is 3, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#back_colour HighlightMontageJob#back_colour}
  */
  readonly backColour?: string;
  /**
  * 1 draws an outline, 3 an opaque box.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#border_style HighlightMontageJob#border_style}
  */
  readonly borderStyle?: number;
  /**
  * Height of the bubble in pixels. Requires BubbleStyleId.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#bubble_height HighlightMontageJob#bubble_height}
  */
  readonly bubbleHeight?: number;
  /**
  * Bubble behind the text, e.g. BS0001-000001.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#bubble_style_id HighlightMontageJob#bubble_style_id}
  */
  readonly bubbleStyleId?: string;
  /**
  * Width of the bubble in pixels. Requires BubbleStyleId.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#bubble_width HighlightMontageJob#bubble_width}
  */
  readonly bubbleWidth?: number;
  /**
  * Word-art style, e.g. CS0001-000004.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#effect_color_style HighlightMontageJob#effect_color_style}
  */
  readonly effectColorStyle?: string;
  /**
  * Font size in pixels, 0 to 5000, not scaled with the output. FontSize takes precedence.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#fixed_font_size HighlightMontageJob#fixed_font_size}
  */
  readonly fixedFontSize?: number;
  /**
  * As X, but not scaled with the output. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#fixed_x HighlightMontageJob#fixed_x}
  */
  readonly fixedX?: number;
  /**
  * As Y, but not scaled with the output. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#fixed_y HighlightMontageJob#fixed_y}
  */
  readonly fixedY?: number;
  /**
  * Name of the font. Default SimSun; for a title Alibaba PuHuiTi 2.0 95 ExtraBold.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#font HighlightMontageJob#font}
  */
  readonly font?: string;
  /**
  * Colour of the letters, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#font_color HighlightMontageJob#font_color}
  */
  readonly fontColor?: string;
  /**
  * Opacity of the letters, 0 to 1.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#font_color_opacity HighlightMontageJob#font_color_opacity}
  */
  readonly fontColorOpacity?: number;
  /**
  * Style of the letters.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#font_face HighlightMontageJob#font_face}
  */
  readonly fontFace?: HighlightMontageJobEditingConfigSubHeadingConfigFontFace;
  /**
  * Font size in pixels, 0 to 5000, scaled with the output. Typical values: 80 for a title, 40 for a line at the bottom.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#font_size HighlightMontageJob#font_size}
  */
  readonly fontSize?: number;
  /**
  * OSS URL of a font file (ttf, otf, woff). It takes precedence over Font.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#font_url HighlightMontageJob#font_url}
  */
  readonly fontUrl?: string;
  /**
  * Space between lines in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#line_spacing HighlightMontageJob#line_spacing}
  */
  readonly lineSpacing?: number;
  /**
  * Width of the outline in pixels. Recommended: 2 for each 25 of the font size. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#outline HighlightMontageJob#outline}
  */
  readonly outline?: number;
  /**
  * Colour of the outline, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#outline_colour HighlightMontageJob#outline_colour}
  */
  readonly outlineColour?: string;
  /**
  * Speed of the loop animation.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#ratio HighlightMontageJob#ratio}
  */
  readonly ratio?: number;
  /**
  * Depth of the shadow in pixels. Recommended: 2 for each 25 of the font size. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#shadow HighlightMontageJob#shadow}
  */
  readonly shadow?: number;
  /**
  * How the font size is measured. Only Nominal is documented.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#size_request_type HighlightMontageJob#size_request_type}
  */
  readonly sizeRequestType?: string;
  /**
  * Space between letters in pixels. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#spacing HighlightMontageJob#spacing}
  */
  readonly spacing?: number;
  /**
  * Outlines, shadows and boxes of the text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#subtitle_effects HighlightMontageJob#subtitle_effects}
  */
  readonly subtitleEffects?: HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffects[] | cdktf.IResolvable;
  /**
  * Width at which AdaptMode breaks or shrinks the text. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels. Default is the width of the output.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#text_width HighlightMontageJob#text_width}
  */
  readonly textWidth?: number;
  /**
  * Time at which the text appears, in seconds of the output. Default is the beginning.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#timeline_in HighlightMontageJob#timeline_in}
  */
  readonly timelineIn?: number;
  /**
  * Time at which the text disappears, in seconds of the output. Default is the end.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#timeline_out HighlightMontageJob#timeline_out}
  */
  readonly timelineOut?: number;
  /**
  * Horizontal offset; a margin when Alignment is set. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#x HighlightMontageJob#x}
  */
  readonly x?: number;
  /**
  * Vertical offset; a margin when Alignment is set. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels. Default 0; for a title 0.1 (portrait), 0.05 (landscape) or 0.08 (square).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#y HighlightMontageJob#y}
  */
  readonly y?: number;
}

export function highlightMontageJobEditingConfigSubHeadingConfigToTerraform(struct?: HighlightMontageJobEditingConfigSubHeadingConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aai_motion_in: cdktf.numberToTerraform(struct!.aaiMotionIn),
    aai_motion_in_effect: cdktf.stringToTerraform(struct!.aaiMotionInEffect),
    aai_motion_loop_effect: cdktf.stringToTerraform(struct!.aaiMotionLoopEffect),
    aai_motion_out: cdktf.numberToTerraform(struct!.aaiMotionOut),
    aai_motion_out_effect: cdktf.stringToTerraform(struct!.aaiMotionOutEffect),
    adapt_mode: cdktf.stringToTerraform(struct!.adaptMode),
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    alignment: cdktf.stringToTerraform(struct!.alignment),
    angle: cdktf.numberToTerraform(struct!.angle),
    back_colour: cdktf.stringToTerraform(struct!.backColour),
    border_style: cdktf.numberToTerraform(struct!.borderStyle),
    bubble_height: cdktf.numberToTerraform(struct!.bubbleHeight),
    bubble_style_id: cdktf.stringToTerraform(struct!.bubbleStyleId),
    bubble_width: cdktf.numberToTerraform(struct!.bubbleWidth),
    effect_color_style: cdktf.stringToTerraform(struct!.effectColorStyle),
    fixed_font_size: cdktf.numberToTerraform(struct!.fixedFontSize),
    fixed_x: cdktf.numberToTerraform(struct!.fixedX),
    fixed_y: cdktf.numberToTerraform(struct!.fixedY),
    font: cdktf.stringToTerraform(struct!.font),
    font_color: cdktf.stringToTerraform(struct!.fontColor),
    font_color_opacity: cdktf.numberToTerraform(struct!.fontColorOpacity),
    font_face: highlightMontageJobEditingConfigSubHeadingConfigFontFaceToTerraform(struct!.fontFace),
    font_size: cdktf.numberToTerraform(struct!.fontSize),
    font_url: cdktf.stringToTerraform(struct!.fontUrl),
    line_spacing: cdktf.numberToTerraform(struct!.lineSpacing),
    outline: cdktf.numberToTerraform(struct!.outline),
    outline_colour: cdktf.stringToTerraform(struct!.outlineColour),
    ratio: cdktf.numberToTerraform(struct!.ratio),
    shadow: cdktf.numberToTerraform(struct!.shadow),
    size_request_type: cdktf.stringToTerraform(struct!.sizeRequestType),
    spacing: cdktf.numberToTerraform(struct!.spacing),
    subtitle_effects: cdktf.listMapper(highlightMontageJobEditingConfigSubHeadingConfigSubtitleEffectsToTerraform, false)(struct!.subtitleEffects),
    text_width: cdktf.numberToTerraform(struct!.textWidth),
    timeline_in: cdktf.numberToTerraform(struct!.timelineIn),
    timeline_out: cdktf.numberToTerraform(struct!.timelineOut),
    x: cdktf.numberToTerraform(struct!.x),
    y: cdktf.numberToTerraform(struct!.y),
  }
}


export function highlightMontageJobEditingConfigSubHeadingConfigToHclTerraform(struct?: HighlightMontageJobEditingConfigSubHeadingConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    aai_motion_in: {
      value: cdktf.numberToHclTerraform(struct!.aaiMotionIn),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    aai_motion_in_effect: {
      value: cdktf.stringToHclTerraform(struct!.aaiMotionInEffect),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    aai_motion_loop_effect: {
      value: cdktf.stringToHclTerraform(struct!.aaiMotionLoopEffect),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    aai_motion_out: {
      value: cdktf.numberToHclTerraform(struct!.aaiMotionOut),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    aai_motion_out_effect: {
      value: cdktf.stringToHclTerraform(struct!.aaiMotionOutEffect),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    adapt_mode: {
      value: cdktf.stringToHclTerraform(struct!.adaptMode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    additional_json: {
      value: cdktf.stringToHclTerraform(struct!.additionalJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    alignment: {
      value: cdktf.stringToHclTerraform(struct!.alignment),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    angle: {
      value: cdktf.numberToHclTerraform(struct!.angle),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    back_colour: {
      value: cdktf.stringToHclTerraform(struct!.backColour),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    border_style: {
      value: cdktf.numberToHclTerraform(struct!.borderStyle),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    bubble_height: {
      value: cdktf.numberToHclTerraform(struct!.bubbleHeight),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    bubble_style_id: {
      value: cdktf.stringToHclTerraform(struct!.bubbleStyleId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    bubble_width: {
      value: cdktf.numberToHclTerraform(struct!.bubbleWidth),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    effect_color_style: {
      value: cdktf.stringToHclTerraform(struct!.effectColorStyle),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    fixed_font_size: {
      value: cdktf.numberToHclTerraform(struct!.fixedFontSize),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    fixed_x: {
      value: cdktf.numberToHclTerraform(struct!.fixedX),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    fixed_y: {
      value: cdktf.numberToHclTerraform(struct!.fixedY),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    font: {
      value: cdktf.stringToHclTerraform(struct!.font),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    font_color: {
      value: cdktf.stringToHclTerraform(struct!.fontColor),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    font_color_opacity: {
      value: cdktf.numberToHclTerraform(struct!.fontColorOpacity),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    font_face: {
      value: highlightMontageJobEditingConfigSubHeadingConfigFontFaceToHclTerraform(struct!.fontFace),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobEditingConfigSubHeadingConfigFontFace",
    },
    font_size: {
      value: cdktf.numberToHclTerraform(struct!.fontSize),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    font_url: {
      value: cdktf.stringToHclTerraform(struct!.fontUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    line_spacing: {
      value: cdktf.numberToHclTerraform(struct!.lineSpacing),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    outline: {
      value: cdktf.numberToHclTerraform(struct!.outline),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    outline_colour: {
      value: cdktf.stringToHclTerraform(struct!.outlineColour),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    ratio: {
      value: cdktf.numberToHclTerraform(struct!.ratio),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    shadow: {
      value: cdktf.numberToHclTerraform(struct!.shadow),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    size_request_type: {
      value: cdktf.stringToHclTerraform(struct!.sizeRequestType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    spacing: {
      value: cdktf.numberToHclTerraform(struct!.spacing),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    subtitle_effects: {
      value: cdktf.listMapperHcl(highlightMontageJobEditingConfigSubHeadingConfigSubtitleEffectsToHclTerraform, false)(struct!.subtitleEffects),
      isBlock: true,
      type: "list",
      storageClassType: "HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffectsList",
    },
    text_width: {
      value: cdktf.numberToHclTerraform(struct!.textWidth),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    timeline_in: {
      value: cdktf.numberToHclTerraform(struct!.timelineIn),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    timeline_out: {
      value: cdktf.numberToHclTerraform(struct!.timelineOut),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    x: {
      value: cdktf.numberToHclTerraform(struct!.x),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    y: {
      value: cdktf.numberToHclTerraform(struct!.y),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigSubHeadingConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): HighlightMontageJobEditingConfigSubHeadingConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._aaiMotionIn !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaiMotionIn = this._aaiMotionIn;
    }
    if (this._aaiMotionInEffect !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaiMotionInEffect = this._aaiMotionInEffect;
    }
    if (this._aaiMotionLoopEffect !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaiMotionLoopEffect = this._aaiMotionLoopEffect;
    }
    if (this._aaiMotionOut !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaiMotionOut = this._aaiMotionOut;
    }
    if (this._aaiMotionOutEffect !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaiMotionOutEffect = this._aaiMotionOutEffect;
    }
    if (this._adaptMode !== undefined) {
      hasAnyValues = true;
      internalValueResult.adaptMode = this._adaptMode;
    }
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._alignment !== undefined) {
      hasAnyValues = true;
      internalValueResult.alignment = this._alignment;
    }
    if (this._angle !== undefined) {
      hasAnyValues = true;
      internalValueResult.angle = this._angle;
    }
    if (this._backColour !== undefined) {
      hasAnyValues = true;
      internalValueResult.backColour = this._backColour;
    }
    if (this._borderStyle !== undefined) {
      hasAnyValues = true;
      internalValueResult.borderStyle = this._borderStyle;
    }
    if (this._bubbleHeight !== undefined) {
      hasAnyValues = true;
      internalValueResult.bubbleHeight = this._bubbleHeight;
    }
    if (this._bubbleStyleId !== undefined) {
      hasAnyValues = true;
      internalValueResult.bubbleStyleId = this._bubbleStyleId;
    }
    if (this._bubbleWidth !== undefined) {
      hasAnyValues = true;
      internalValueResult.bubbleWidth = this._bubbleWidth;
    }
    if (this._effectColorStyle !== undefined) {
      hasAnyValues = true;
      internalValueResult.effectColorStyle = this._effectColorStyle;
    }
    if (this._fixedFontSize !== undefined) {
      hasAnyValues = true;
      internalValueResult.fixedFontSize = this._fixedFontSize;
    }
    if (this._fixedX !== undefined) {
      hasAnyValues = true;
      internalValueResult.fixedX = this._fixedX;
    }
    if (this._fixedY !== undefined) {
      hasAnyValues = true;
      internalValueResult.fixedY = this._fixedY;
    }
    if (this._font !== undefined) {
      hasAnyValues = true;
      internalValueResult.font = this._font;
    }
    if (this._fontColor !== undefined) {
      hasAnyValues = true;
      internalValueResult.fontColor = this._fontColor;
    }
    if (this._fontColorOpacity !== undefined) {
      hasAnyValues = true;
      internalValueResult.fontColorOpacity = this._fontColorOpacity;
    }
    if (this._fontFace?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.fontFace = this._fontFace?.internalValue;
    }
    if (this._fontSize !== undefined) {
      hasAnyValues = true;
      internalValueResult.fontSize = this._fontSize;
    }
    if (this._fontUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.fontUrl = this._fontUrl;
    }
    if (this._lineSpacing !== undefined) {
      hasAnyValues = true;
      internalValueResult.lineSpacing = this._lineSpacing;
    }
    if (this._outline !== undefined) {
      hasAnyValues = true;
      internalValueResult.outline = this._outline;
    }
    if (this._outlineColour !== undefined) {
      hasAnyValues = true;
      internalValueResult.outlineColour = this._outlineColour;
    }
    if (this._ratio !== undefined) {
      hasAnyValues = true;
      internalValueResult.ratio = this._ratio;
    }
    if (this._shadow !== undefined) {
      hasAnyValues = true;
      internalValueResult.shadow = this._shadow;
    }
    if (this._sizeRequestType !== undefined) {
      hasAnyValues = true;
      internalValueResult.sizeRequestType = this._sizeRequestType;
    }
    if (this._spacing !== undefined) {
      hasAnyValues = true;
      internalValueResult.spacing = this._spacing;
    }
    if (this._subtitleEffects?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.subtitleEffects = this._subtitleEffects?.internalValue;
    }
    if (this._textWidth !== undefined) {
      hasAnyValues = true;
      internalValueResult.textWidth = this._textWidth;
    }
    if (this._timelineIn !== undefined) {
      hasAnyValues = true;
      internalValueResult.timelineIn = this._timelineIn;
    }
    if (this._timelineOut !== undefined) {
      hasAnyValues = true;
      internalValueResult.timelineOut = this._timelineOut;
    }
    if (this._x !== undefined) {
      hasAnyValues = true;
      internalValueResult.x = this._x;
    }
    if (this._y !== undefined) {
      hasAnyValues = true;
      internalValueResult.y = this._y;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigSubHeadingConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._aaiMotionIn = undefined;
      this._aaiMotionInEffect = undefined;
      this._aaiMotionLoopEffect = undefined;
      this._aaiMotionOut = undefined;
      this._aaiMotionOutEffect = undefined;
      this._adaptMode = undefined;
      this._additionalJson = undefined;
      this._alignment = undefined;
      this._angle = undefined;
      this._backColour = undefined;
      this._borderStyle = undefined;
      this._bubbleHeight = undefined;
      this._bubbleStyleId = undefined;
      this._bubbleWidth = undefined;
      this._effectColorStyle = undefined;
      this._fixedFontSize = undefined;
      this._fixedX = undefined;
      this._fixedY = undefined;
      this._font = undefined;
      this._fontColor = undefined;
      this._fontColorOpacity = undefined;
      this._fontFace.internalValue = undefined;
      this._fontSize = undefined;
      this._fontUrl = undefined;
      this._lineSpacing = undefined;
      this._outline = undefined;
      this._outlineColour = undefined;
      this._ratio = undefined;
      this._shadow = undefined;
      this._sizeRequestType = undefined;
      this._spacing = undefined;
      this._subtitleEffects.internalValue = undefined;
      this._textWidth = undefined;
      this._timelineIn = undefined;
      this._timelineOut = undefined;
      this._x = undefined;
      this._y = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._aaiMotionIn = value.aaiMotionIn;
      this._aaiMotionInEffect = value.aaiMotionInEffect;
      this._aaiMotionLoopEffect = value.aaiMotionLoopEffect;
      this._aaiMotionOut = value.aaiMotionOut;
      this._aaiMotionOutEffect = value.aaiMotionOutEffect;
      this._adaptMode = value.adaptMode;
      this._additionalJson = value.additionalJson;
      this._alignment = value.alignment;
      this._angle = value.angle;
      this._backColour = value.backColour;
      this._borderStyle = value.borderStyle;
      this._bubbleHeight = value.bubbleHeight;
      this._bubbleStyleId = value.bubbleStyleId;
      this._bubbleWidth = value.bubbleWidth;
      this._effectColorStyle = value.effectColorStyle;
      this._fixedFontSize = value.fixedFontSize;
      this._fixedX = value.fixedX;
      this._fixedY = value.fixedY;
      this._font = value.font;
      this._fontColor = value.fontColor;
      this._fontColorOpacity = value.fontColorOpacity;
      this._fontFace.internalValue = value.fontFace;
      this._fontSize = value.fontSize;
      this._fontUrl = value.fontUrl;
      this._lineSpacing = value.lineSpacing;
      this._outline = value.outline;
      this._outlineColour = value.outlineColour;
      this._ratio = value.ratio;
      this._shadow = value.shadow;
      this._sizeRequestType = value.sizeRequestType;
      this._spacing = value.spacing;
      this._subtitleEffects.internalValue = value.subtitleEffects;
      this._textWidth = value.textWidth;
      this._timelineIn = value.timelineIn;
      this._timelineOut = value.timelineOut;
      this._x = value.x;
      this._y = value.y;
    }
  }

  // aai_motion_in - computed: true, optional: true, required: false
  private _aaiMotionIn?: number; 
  public get aaiMotionIn() {
    return this.getNumberAttribute('aai_motion_in');
  }
  public set aaiMotionIn(value: number) {
    this._aaiMotionIn = value;
  }
  public resetAaiMotionIn() {
    this._aaiMotionIn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aaiMotionInInput() {
    return this._aaiMotionIn;
  }

  // aai_motion_in_effect - computed: true, optional: true, required: false
  private _aaiMotionInEffect?: string; 
  public get aaiMotionInEffect() {
    return this.getStringAttribute('aai_motion_in_effect');
  }
  public set aaiMotionInEffect(value: string) {
    this._aaiMotionInEffect = value;
  }
  public resetAaiMotionInEffect() {
    this._aaiMotionInEffect = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aaiMotionInEffectInput() {
    return this._aaiMotionInEffect;
  }

  // aai_motion_loop_effect - computed: true, optional: true, required: false
  private _aaiMotionLoopEffect?: string; 
  public get aaiMotionLoopEffect() {
    return this.getStringAttribute('aai_motion_loop_effect');
  }
  public set aaiMotionLoopEffect(value: string) {
    this._aaiMotionLoopEffect = value;
  }
  public resetAaiMotionLoopEffect() {
    this._aaiMotionLoopEffect = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aaiMotionLoopEffectInput() {
    return this._aaiMotionLoopEffect;
  }

  // aai_motion_out - computed: true, optional: true, required: false
  private _aaiMotionOut?: number; 
  public get aaiMotionOut() {
    return this.getNumberAttribute('aai_motion_out');
  }
  public set aaiMotionOut(value: number) {
    this._aaiMotionOut = value;
  }
  public resetAaiMotionOut() {
    this._aaiMotionOut = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aaiMotionOutInput() {
    return this._aaiMotionOut;
  }

  // aai_motion_out_effect - computed: true, optional: true, required: false
  private _aaiMotionOutEffect?: string; 
  public get aaiMotionOutEffect() {
    return this.getStringAttribute('aai_motion_out_effect');
  }
  public set aaiMotionOutEffect(value: string) {
    this._aaiMotionOutEffect = value;
  }
  public resetAaiMotionOutEffect() {
    this._aaiMotionOutEffect = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aaiMotionOutEffectInput() {
    return this._aaiMotionOutEffect;
  }

  // adapt_mode - computed: true, optional: true, required: false
  private _adaptMode?: string; 
  public get adaptMode() {
    return this.getStringAttribute('adapt_mode');
  }
  public set adaptMode(value: string) {
    this._adaptMode = value;
  }
  public resetAdaptMode() {
    this._adaptMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adaptModeInput() {
    return this._adaptMode;
  }

  // additional_json - computed: true, optional: true, required: false
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

  // alignment - computed: true, optional: true, required: false
  private _alignment?: string; 
  public get alignment() {
    return this.getStringAttribute('alignment');
  }
  public set alignment(value: string) {
    this._alignment = value;
  }
  public resetAlignment() {
    this._alignment = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alignmentInput() {
    return this._alignment;
  }

  // angle - computed: true, optional: true, required: false
  private _angle?: number; 
  public get angle() {
    return this.getNumberAttribute('angle');
  }
  public set angle(value: number) {
    this._angle = value;
  }
  public resetAngle() {
    this._angle = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get angleInput() {
    return this._angle;
  }

  // back_colour - computed: true, optional: true, required: false
  private _backColour?: string; 
  public get backColour() {
    return this.getStringAttribute('back_colour');
  }
  public set backColour(value: string) {
    this._backColour = value;
  }
  public resetBackColour() {
    this._backColour = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backColourInput() {
    return this._backColour;
  }

  // border_style - computed: true, optional: true, required: false
  private _borderStyle?: number; 
  public get borderStyle() {
    return this.getNumberAttribute('border_style');
  }
  public set borderStyle(value: number) {
    this._borderStyle = value;
  }
  public resetBorderStyle() {
    this._borderStyle = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get borderStyleInput() {
    return this._borderStyle;
  }

  // bubble_height - computed: true, optional: true, required: false
  private _bubbleHeight?: number; 
  public get bubbleHeight() {
    return this.getNumberAttribute('bubble_height');
  }
  public set bubbleHeight(value: number) {
    this._bubbleHeight = value;
  }
  public resetBubbleHeight() {
    this._bubbleHeight = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bubbleHeightInput() {
    return this._bubbleHeight;
  }

  // bubble_style_id - computed: true, optional: true, required: false
  private _bubbleStyleId?: string; 
  public get bubbleStyleId() {
    return this.getStringAttribute('bubble_style_id');
  }
  public set bubbleStyleId(value: string) {
    this._bubbleStyleId = value;
  }
  public resetBubbleStyleId() {
    this._bubbleStyleId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bubbleStyleIdInput() {
    return this._bubbleStyleId;
  }

  // bubble_width - computed: true, optional: true, required: false
  private _bubbleWidth?: number; 
  public get bubbleWidth() {
    return this.getNumberAttribute('bubble_width');
  }
  public set bubbleWidth(value: number) {
    this._bubbleWidth = value;
  }
  public resetBubbleWidth() {
    this._bubbleWidth = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bubbleWidthInput() {
    return this._bubbleWidth;
  }

  // effect_color_style - computed: true, optional: true, required: false
  private _effectColorStyle?: string; 
  public get effectColorStyle() {
    return this.getStringAttribute('effect_color_style');
  }
  public set effectColorStyle(value: string) {
    this._effectColorStyle = value;
  }
  public resetEffectColorStyle() {
    this._effectColorStyle = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get effectColorStyleInput() {
    return this._effectColorStyle;
  }

  // fixed_font_size - computed: true, optional: true, required: false
  private _fixedFontSize?: number; 
  public get fixedFontSize() {
    return this.getNumberAttribute('fixed_font_size');
  }
  public set fixedFontSize(value: number) {
    this._fixedFontSize = value;
  }
  public resetFixedFontSize() {
    this._fixedFontSize = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fixedFontSizeInput() {
    return this._fixedFontSize;
  }

  // fixed_x - computed: true, optional: true, required: false
  private _fixedX?: number; 
  public get fixedX() {
    return this.getNumberAttribute('fixed_x');
  }
  public set fixedX(value: number) {
    this._fixedX = value;
  }
  public resetFixedX() {
    this._fixedX = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fixedXInput() {
    return this._fixedX;
  }

  // fixed_y - computed: true, optional: true, required: false
  private _fixedY?: number; 
  public get fixedY() {
    return this.getNumberAttribute('fixed_y');
  }
  public set fixedY(value: number) {
    this._fixedY = value;
  }
  public resetFixedY() {
    this._fixedY = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fixedYInput() {
    return this._fixedY;
  }

  // font - computed: true, optional: true, required: false
  private _font?: string; 
  public get font() {
    return this.getStringAttribute('font');
  }
  public set font(value: string) {
    this._font = value;
  }
  public resetFont() {
    this._font = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontInput() {
    return this._font;
  }

  // font_color - computed: true, optional: true, required: false
  private _fontColor?: string; 
  public get fontColor() {
    return this.getStringAttribute('font_color');
  }
  public set fontColor(value: string) {
    this._fontColor = value;
  }
  public resetFontColor() {
    this._fontColor = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontColorInput() {
    return this._fontColor;
  }

  // font_color_opacity - computed: true, optional: true, required: false
  private _fontColorOpacity?: number; 
  public get fontColorOpacity() {
    return this.getNumberAttribute('font_color_opacity');
  }
  public set fontColorOpacity(value: number) {
    this._fontColorOpacity = value;
  }
  public resetFontColorOpacity() {
    this._fontColorOpacity = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontColorOpacityInput() {
    return this._fontColorOpacity;
  }

  // font_face - computed: true, optional: true, required: false
  private _fontFace = new HighlightMontageJobEditingConfigSubHeadingConfigFontFaceOutputReference(this, "font_face");
  public get fontFace() {
    return this._fontFace;
  }
  public putFontFace(value: HighlightMontageJobEditingConfigSubHeadingConfigFontFace) {
    this._fontFace.internalValue = value;
  }
  public resetFontFace() {
    this._fontFace.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontFaceInput() {
    return this._fontFace.internalValue;
  }

  // font_size - computed: true, optional: true, required: false
  private _fontSize?: number; 
  public get fontSize() {
    return this.getNumberAttribute('font_size');
  }
  public set fontSize(value: number) {
    this._fontSize = value;
  }
  public resetFontSize() {
    this._fontSize = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontSizeInput() {
    return this._fontSize;
  }

  // font_url - computed: true, optional: true, required: false
  private _fontUrl?: string; 
  public get fontUrl() {
    return this.getStringAttribute('font_url');
  }
  public set fontUrl(value: string) {
    this._fontUrl = value;
  }
  public resetFontUrl() {
    this._fontUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontUrlInput() {
    return this._fontUrl;
  }

  // line_spacing - computed: true, optional: true, required: false
  private _lineSpacing?: number; 
  public get lineSpacing() {
    return this.getNumberAttribute('line_spacing');
  }
  public set lineSpacing(value: number) {
    this._lineSpacing = value;
  }
  public resetLineSpacing() {
    this._lineSpacing = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get lineSpacingInput() {
    return this._lineSpacing;
  }

  // outline - computed: true, optional: true, required: false
  private _outline?: number; 
  public get outline() {
    return this.getNumberAttribute('outline');
  }
  public set outline(value: number) {
    this._outline = value;
  }
  public resetOutline() {
    this._outline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get outlineInput() {
    return this._outline;
  }

  // outline_colour - computed: true, optional: true, required: false
  private _outlineColour?: string; 
  public get outlineColour() {
    return this.getStringAttribute('outline_colour');
  }
  public set outlineColour(value: string) {
    this._outlineColour = value;
  }
  public resetOutlineColour() {
    this._outlineColour = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get outlineColourInput() {
    return this._outlineColour;
  }

  // ratio - computed: true, optional: true, required: false
  private _ratio?: number; 
  public get ratio() {
    return this.getNumberAttribute('ratio');
  }
  public set ratio(value: number) {
    this._ratio = value;
  }
  public resetRatio() {
    this._ratio = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ratioInput() {
    return this._ratio;
  }

  // shadow - computed: true, optional: true, required: false
  private _shadow?: number; 
  public get shadow() {
    return this.getNumberAttribute('shadow');
  }
  public set shadow(value: number) {
    this._shadow = value;
  }
  public resetShadow() {
    this._shadow = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get shadowInput() {
    return this._shadow;
  }

  // size_request_type - computed: true, optional: true, required: false
  private _sizeRequestType?: string; 
  public get sizeRequestType() {
    return this.getStringAttribute('size_request_type');
  }
  public set sizeRequestType(value: string) {
    this._sizeRequestType = value;
  }
  public resetSizeRequestType() {
    this._sizeRequestType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sizeRequestTypeInput() {
    return this._sizeRequestType;
  }

  // spacing - computed: true, optional: true, required: false
  private _spacing?: number; 
  public get spacing() {
    return this.getNumberAttribute('spacing');
  }
  public set spacing(value: number) {
    this._spacing = value;
  }
  public resetSpacing() {
    this._spacing = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get spacingInput() {
    return this._spacing;
  }

  // subtitle_effects - computed: true, optional: true, required: false
  private _subtitleEffects = new HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffectsList(this, "subtitle_effects", false);
  public get subtitleEffects() {
    return this._subtitleEffects;
  }
  public putSubtitleEffects(value: HighlightMontageJobEditingConfigSubHeadingConfigSubtitleEffects[] | cdktf.IResolvable) {
    this._subtitleEffects.internalValue = value;
  }
  public resetSubtitleEffects() {
    this._subtitleEffects.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subtitleEffectsInput() {
    return this._subtitleEffects.internalValue;
  }

  // text_width - computed: true, optional: true, required: false
  private _textWidth?: number; 
  public get textWidth() {
    return this.getNumberAttribute('text_width');
  }
  public set textWidth(value: number) {
    this._textWidth = value;
  }
  public resetTextWidth() {
    this._textWidth = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get textWidthInput() {
    return this._textWidth;
  }

  // timeline_in - computed: true, optional: true, required: false
  private _timelineIn?: number; 
  public get timelineIn() {
    return this.getNumberAttribute('timeline_in');
  }
  public set timelineIn(value: number) {
    this._timelineIn = value;
  }
  public resetTimelineIn() {
    this._timelineIn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timelineInInput() {
    return this._timelineIn;
  }

  // timeline_out - computed: true, optional: true, required: false
  private _timelineOut?: number; 
  public get timelineOut() {
    return this.getNumberAttribute('timeline_out');
  }
  public set timelineOut(value: number) {
    this._timelineOut = value;
  }
  public resetTimelineOut() {
    this._timelineOut = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timelineOutInput() {
    return this._timelineOut;
  }

  // x - computed: true, optional: true, required: false
  private _x?: number; 
  public get x() {
    return this.getNumberAttribute('x');
  }
  public set x(value: number) {
    this._x = value;
  }
  public resetX() {
    this._x = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get xInput() {
    return this._x;
  }

  // y - computed: true, optional: true, required: false
  private _y?: number; 
  public get y() {
    return this.getNumberAttribute('y');
  }
  public set y(value: number) {
    this._y = value;
  }
  public resetY() {
    this._y = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get yInput() {
    return this._y;
  }
}

export class HighlightMontageJobEditingConfigSubHeadingConfigMap extends cdktf.ComplexMap {
  public internalValue? : { [key: string]: HighlightMontageJobEditingConfigSubHeadingConfig } | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string) {
    super(terraformResource, terraformAttribute)
  }

  /**
  * @param key the key of the item to return
  */
  public get(key: string): HighlightMontageJobEditingConfigSubHeadingConfigOutputReference {
    return new HighlightMontageJobEditingConfigSubHeadingConfigOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface HighlightMontageJobEditingConfigTitleConfigFontFace {
  /**
  * Escape hatch: fields of FontFace that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Whether the letters are bold.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#bold HighlightMontageJob#bold}
  */
  readonly bold?: boolean | cdktf.IResolvable;
  /**
  * Whether the letters are italic.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#italic HighlightMontageJob#italic}
  */
  readonly italic?: boolean | cdktf.IResolvable;
  /**
  * Whether the letters are underlined.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#underline HighlightMontageJob#underline}
  */
  readonly underline?: boolean | cdktf.IResolvable;
}

export function highlightMontageJobEditingConfigTitleConfigFontFaceToTerraform(struct?: HighlightMontageJobEditingConfigTitleConfigFontFace | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    bold: cdktf.booleanToTerraform(struct!.bold),
    italic: cdktf.booleanToTerraform(struct!.italic),
    underline: cdktf.booleanToTerraform(struct!.underline),
  }
}


export function highlightMontageJobEditingConfigTitleConfigFontFaceToHclTerraform(struct?: HighlightMontageJobEditingConfigTitleConfigFontFace | cdktf.IResolvable): any {
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
    bold: {
      value: cdktf.booleanToHclTerraform(struct!.bold),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    italic: {
      value: cdktf.booleanToHclTerraform(struct!.italic),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    underline: {
      value: cdktf.booleanToHclTerraform(struct!.underline),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigTitleConfigFontFaceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobEditingConfigTitleConfigFontFace | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._bold !== undefined) {
      hasAnyValues = true;
      internalValueResult.bold = this._bold;
    }
    if (this._italic !== undefined) {
      hasAnyValues = true;
      internalValueResult.italic = this._italic;
    }
    if (this._underline !== undefined) {
      hasAnyValues = true;
      internalValueResult.underline = this._underline;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigTitleConfigFontFace | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._bold = undefined;
      this._italic = undefined;
      this._underline = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._bold = value.bold;
      this._italic = value.italic;
      this._underline = value.underline;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // bold - computed: true, optional: true, required: false
  private _bold?: boolean | cdktf.IResolvable; 
  public get bold() {
    return this.getBooleanAttribute('bold');
  }
  public set bold(value: boolean | cdktf.IResolvable) {
    this._bold = value;
  }
  public resetBold() {
    this._bold = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get boldInput() {
    return this._bold;
  }

  // italic - computed: true, optional: true, required: false
  private _italic?: boolean | cdktf.IResolvable; 
  public get italic() {
    return this.getBooleanAttribute('italic');
  }
  public set italic(value: boolean | cdktf.IResolvable) {
    this._italic = value;
  }
  public resetItalic() {
    this._italic = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get italicInput() {
    return this._italic;
  }

  // underline - computed: true, optional: true, required: false
  private _underline?: boolean | cdktf.IResolvable; 
  public get underline() {
    return this.getBooleanAttribute('underline');
  }
  public set underline(value: boolean | cdktf.IResolvable) {
    this._underline = value;
  }
  public resetUnderline() {
    this._underline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get underlineInput() {
    return this._underline;
  }
}
export interface HighlightMontageJobEditingConfigTitleConfigSubtitleEffects {
  /**
  * Escape hatch: fields of SubtitleEffect that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Strength of the blur in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#blur HighlightMontageJob#blur}
  */
  readonly blur?: number;
  /**
  * Width of the border in pixels, horizontally and vertically.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#bord HighlightMontageJob#bord}
  */
  readonly bord?: number;
  /**
  * Colour, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#color HighlightMontageJob#color}
  */
  readonly color?: string;
  /**
  * Height of the box in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#height HighlightMontageJob#height}
  */
  readonly height?: number;
  /**
  * OSS URL of an image that fills the box.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#image_url HighlightMontageJob#image_url}
  */
  readonly imageUrl?: string;
  /**
  * Opacity, 0 to 1.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#opacity HighlightMontageJob#opacity}
  */
  readonly opacity?: number;
  /**
  * Radius of the corners of a box in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#radius HighlightMontageJob#radius}
  */
  readonly radius?: number;
  /**
  * Area of the box that holds the text, as "x,y,width,height".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#text_area HighlightMontageJob#text_area}
  */
  readonly textArea?: string;
  /**
  * Outline, Shadow or Box.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#type HighlightMontageJob#type}
  */
  readonly type?: string;
  /**
  * Width of the box in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#width HighlightMontageJob#width}
  */
  readonly width?: number;
  /**
  * Width of the border in pixels, horizontally.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#x_bord HighlightMontageJob#x_bord}
  */
  readonly xBord?: number;
  /**
  * Offset to the right in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#x_shift HighlightMontageJob#x_shift}
  */
  readonly xShift?: number;
  /**
  * Width of the border in pixels, vertically.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#y_bord HighlightMontageJob#y_bord}
  */
  readonly yBord?: number;
  /**
  * Offset downwards in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#y_shift HighlightMontageJob#y_shift}
  */
  readonly yShift?: number;
}

export function highlightMontageJobEditingConfigTitleConfigSubtitleEffectsToTerraform(struct?: HighlightMontageJobEditingConfigTitleConfigSubtitleEffects | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    blur: cdktf.numberToTerraform(struct!.blur),
    bord: cdktf.numberToTerraform(struct!.bord),
    color: cdktf.stringToTerraform(struct!.color),
    height: cdktf.numberToTerraform(struct!.height),
    image_url: cdktf.stringToTerraform(struct!.imageUrl),
    opacity: cdktf.numberToTerraform(struct!.opacity),
    radius: cdktf.numberToTerraform(struct!.radius),
    text_area: cdktf.stringToTerraform(struct!.textArea),
    type: cdktf.stringToTerraform(struct!.type),
    width: cdktf.numberToTerraform(struct!.width),
    x_bord: cdktf.numberToTerraform(struct!.xBord),
    x_shift: cdktf.numberToTerraform(struct!.xShift),
    y_bord: cdktf.numberToTerraform(struct!.yBord),
    y_shift: cdktf.numberToTerraform(struct!.yShift),
  }
}


export function highlightMontageJobEditingConfigTitleConfigSubtitleEffectsToHclTerraform(struct?: HighlightMontageJobEditingConfigTitleConfigSubtitleEffects | cdktf.IResolvable): any {
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
    blur: {
      value: cdktf.numberToHclTerraform(struct!.blur),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    bord: {
      value: cdktf.numberToHclTerraform(struct!.bord),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    color: {
      value: cdktf.stringToHclTerraform(struct!.color),
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
    image_url: {
      value: cdktf.stringToHclTerraform(struct!.imageUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    opacity: {
      value: cdktf.numberToHclTerraform(struct!.opacity),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    radius: {
      value: cdktf.numberToHclTerraform(struct!.radius),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    text_area: {
      value: cdktf.stringToHclTerraform(struct!.textArea),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    width: {
      value: cdktf.numberToHclTerraform(struct!.width),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    x_bord: {
      value: cdktf.numberToHclTerraform(struct!.xBord),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    x_shift: {
      value: cdktf.numberToHclTerraform(struct!.xShift),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    y_bord: {
      value: cdktf.numberToHclTerraform(struct!.yBord),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    y_shift: {
      value: cdktf.numberToHclTerraform(struct!.yShift),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigTitleConfigSubtitleEffectsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): HighlightMontageJobEditingConfigTitleConfigSubtitleEffects | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._blur !== undefined) {
      hasAnyValues = true;
      internalValueResult.blur = this._blur;
    }
    if (this._bord !== undefined) {
      hasAnyValues = true;
      internalValueResult.bord = this._bord;
    }
    if (this._color !== undefined) {
      hasAnyValues = true;
      internalValueResult.color = this._color;
    }
    if (this._height !== undefined) {
      hasAnyValues = true;
      internalValueResult.height = this._height;
    }
    if (this._imageUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.imageUrl = this._imageUrl;
    }
    if (this._opacity !== undefined) {
      hasAnyValues = true;
      internalValueResult.opacity = this._opacity;
    }
    if (this._radius !== undefined) {
      hasAnyValues = true;
      internalValueResult.radius = this._radius;
    }
    if (this._textArea !== undefined) {
      hasAnyValues = true;
      internalValueResult.textArea = this._textArea;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._width !== undefined) {
      hasAnyValues = true;
      internalValueResult.width = this._width;
    }
    if (this._xBord !== undefined) {
      hasAnyValues = true;
      internalValueResult.xBord = this._xBord;
    }
    if (this._xShift !== undefined) {
      hasAnyValues = true;
      internalValueResult.xShift = this._xShift;
    }
    if (this._yBord !== undefined) {
      hasAnyValues = true;
      internalValueResult.yBord = this._yBord;
    }
    if (this._yShift !== undefined) {
      hasAnyValues = true;
      internalValueResult.yShift = this._yShift;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigTitleConfigSubtitleEffects | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._blur = undefined;
      this._bord = undefined;
      this._color = undefined;
      this._height = undefined;
      this._imageUrl = undefined;
      this._opacity = undefined;
      this._radius = undefined;
      this._textArea = undefined;
      this._type = undefined;
      this._width = undefined;
      this._xBord = undefined;
      this._xShift = undefined;
      this._yBord = undefined;
      this._yShift = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._blur = value.blur;
      this._bord = value.bord;
      this._color = value.color;
      this._height = value.height;
      this._imageUrl = value.imageUrl;
      this._opacity = value.opacity;
      this._radius = value.radius;
      this._textArea = value.textArea;
      this._type = value.type;
      this._width = value.width;
      this._xBord = value.xBord;
      this._xShift = value.xShift;
      this._yBord = value.yBord;
      this._yShift = value.yShift;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // blur - computed: true, optional: true, required: false
  private _blur?: number; 
  public get blur() {
    return this.getNumberAttribute('blur');
  }
  public set blur(value: number) {
    this._blur = value;
  }
  public resetBlur() {
    this._blur = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get blurInput() {
    return this._blur;
  }

  // bord - computed: true, optional: true, required: false
  private _bord?: number; 
  public get bord() {
    return this.getNumberAttribute('bord');
  }
  public set bord(value: number) {
    this._bord = value;
  }
  public resetBord() {
    this._bord = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bordInput() {
    return this._bord;
  }

  // color - computed: true, optional: true, required: false
  private _color?: string; 
  public get color() {
    return this.getStringAttribute('color');
  }
  public set color(value: string) {
    this._color = value;
  }
  public resetColor() {
    this._color = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get colorInput() {
    return this._color;
  }

  // height - computed: true, optional: true, required: false
  private _height?: number; 
  public get height() {
    return this.getNumberAttribute('height');
  }
  public set height(value: number) {
    this._height = value;
  }
  public resetHeight() {
    this._height = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get heightInput() {
    return this._height;
  }

  // image_url - computed: true, optional: true, required: false
  private _imageUrl?: string; 
  public get imageUrl() {
    return this.getStringAttribute('image_url');
  }
  public set imageUrl(value: string) {
    this._imageUrl = value;
  }
  public resetImageUrl() {
    this._imageUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get imageUrlInput() {
    return this._imageUrl;
  }

  // opacity - computed: true, optional: true, required: false
  private _opacity?: number; 
  public get opacity() {
    return this.getNumberAttribute('opacity');
  }
  public set opacity(value: number) {
    this._opacity = value;
  }
  public resetOpacity() {
    this._opacity = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get opacityInput() {
    return this._opacity;
  }

  // radius - computed: true, optional: true, required: false
  private _radius?: number; 
  public get radius() {
    return this.getNumberAttribute('radius');
  }
  public set radius(value: number) {
    this._radius = value;
  }
  public resetRadius() {
    this._radius = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get radiusInput() {
    return this._radius;
  }

  // text_area - computed: true, optional: true, required: false
  private _textArea?: string; 
  public get textArea() {
    return this.getStringAttribute('text_area');
  }
  public set textArea(value: string) {
    this._textArea = value;
  }
  public resetTextArea() {
    this._textArea = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get textAreaInput() {
    return this._textArea;
  }

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // width - computed: true, optional: true, required: false
  private _width?: number; 
  public get width() {
    return this.getNumberAttribute('width');
  }
  public set width(value: number) {
    this._width = value;
  }
  public resetWidth() {
    this._width = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get widthInput() {
    return this._width;
  }

  // x_bord - computed: true, optional: true, required: false
  private _xBord?: number; 
  public get xBord() {
    return this.getNumberAttribute('x_bord');
  }
  public set xBord(value: number) {
    this._xBord = value;
  }
  public resetXBord() {
    this._xBord = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get xBordInput() {
    return this._xBord;
  }

  // x_shift - computed: true, optional: true, required: false
  private _xShift?: number; 
  public get xShift() {
    return this.getNumberAttribute('x_shift');
  }
  public set xShift(value: number) {
    this._xShift = value;
  }
  public resetXShift() {
    this._xShift = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get xShiftInput() {
    return this._xShift;
  }

  // y_bord - computed: true, optional: true, required: false
  private _yBord?: number; 
  public get yBord() {
    return this.getNumberAttribute('y_bord');
  }
  public set yBord(value: number) {
    this._yBord = value;
  }
  public resetYBord() {
    this._yBord = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get yBordInput() {
    return this._yBord;
  }

  // y_shift - computed: true, optional: true, required: false
  private _yShift?: number; 
  public get yShift() {
    return this.getNumberAttribute('y_shift');
  }
  public set yShift(value: number) {
    this._yShift = value;
  }
  public resetYShift() {
    this._yShift = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get yShiftInput() {
    return this._yShift;
  }
}

export class HighlightMontageJobEditingConfigTitleConfigSubtitleEffectsList extends cdktf.ComplexList {
  public internalValue? : HighlightMontageJobEditingConfigTitleConfigSubtitleEffects[] | cdktf.IResolvable

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
  public get(index: number): HighlightMontageJobEditingConfigTitleConfigSubtitleEffectsOutputReference {
    return new HighlightMontageJobEditingConfigTitleConfigSubtitleEffectsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface HighlightMontageJobEditingConfigTitleConfig {
  /**
  * Length of the entrance animation in seconds. Requires AaiMotionInEffect.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#aai_motion_in HighlightMontageJob#aai_motion_in}
  */
  readonly aaiMotionIn?: number;
  /**
  * Entrance animation, e.g. fade_in. Of several, separated by commas, the service picks one at random.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#aai_motion_in_effect HighlightMontageJob#aai_motion_in_effect}
  */
  readonly aaiMotionInEffect?: string;
  /**
  * Loop animation while the text is visible, e.g. heartbeat_display. It excludes entrance and exit animations.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#aai_motion_loop_effect HighlightMontageJob#aai_motion_loop_effect}
  */
  readonly aaiMotionLoopEffect?: string;
  /**
  * Length of the exit animation in seconds. Requires AaiMotionOutEffect.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#aai_motion_out HighlightMontageJob#aai_motion_out}
  */
  readonly aaiMotionOut?: number;
  /**
  * Exit animation, e.g. fade_out. Of several, separated by commas, the service picks one at random.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#aai_motion_out_effect HighlightMontageJob#aai_motion_out_effect}
  */
  readonly aaiMotionOutEffect?: string;
  /**
  * What happens to a text that is wider than TextWidth: AutoWrap, AutoScale, AutoWrapAtSpaces or AutoWrapAtSpacesStrict. If unset, a title wraps (AutoWrap); another text may leave the frame.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#adapt_mode HighlightMontageJob#adapt_mode}
  */
  readonly adaptMode?: string;
  /**
  * Escape hatch: fields of Caption that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Corner, edge or centre of the output from which X and Y are measured, e.g. TopCenter. Default TopLeft; for a title TopCenter.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#alignment HighlightMontageJob#alignment}
  */
  readonly alignment?: string;
  /**
  * Rotation in degrees, counterclockwise, 0 to 360. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#angle HighlightMontageJob#angle}
  */
  readonly angle?: number;
  /**
  * Colour of the shadow, or of the box if BorderStyle is 3, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#back_colour HighlightMontageJob#back_colour}
  */
  readonly backColour?: string;
  /**
  * 1 draws an outline, 3 an opaque box.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#border_style HighlightMontageJob#border_style}
  */
  readonly borderStyle?: number;
  /**
  * Height of the bubble in pixels. Requires BubbleStyleId.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#bubble_height HighlightMontageJob#bubble_height}
  */
  readonly bubbleHeight?: number;
  /**
  * Bubble behind the text, e.g. BS0001-000001.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#bubble_style_id HighlightMontageJob#bubble_style_id}
  */
  readonly bubbleStyleId?: string;
  /**
  * Width of the bubble in pixels. Requires BubbleStyleId.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#bubble_width HighlightMontageJob#bubble_width}
  */
  readonly bubbleWidth?: number;
  /**
  * Word-art style, e.g. CS0001-000004.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#effect_color_style HighlightMontageJob#effect_color_style}
  */
  readonly effectColorStyle?: string;
  /**
  * Font size in pixels, 0 to 5000, not scaled with the output. FontSize takes precedence.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#fixed_font_size HighlightMontageJob#fixed_font_size}
  */
  readonly fixedFontSize?: number;
  /**
  * As X, but not scaled with the output. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#fixed_x HighlightMontageJob#fixed_x}
  */
  readonly fixedX?: number;
  /**
  * As Y, but not scaled with the output. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#fixed_y HighlightMontageJob#fixed_y}
  */
  readonly fixedY?: number;
  /**
  * Name of the font. Default SimSun; for a title Alibaba PuHuiTi 2.0 95 ExtraBold.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#font HighlightMontageJob#font}
  */
  readonly font?: string;
  /**
  * Colour of the letters, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#font_color HighlightMontageJob#font_color}
  */
  readonly fontColor?: string;
  /**
  * Opacity of the letters, 0 to 1.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#font_color_opacity HighlightMontageJob#font_color_opacity}
  */
  readonly fontColorOpacity?: number;
  /**
  * Style of the letters.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#font_face HighlightMontageJob#font_face}
  */
  readonly fontFace?: HighlightMontageJobEditingConfigTitleConfigFontFace;
  /**
  * Font size in pixels, 0 to 5000, scaled with the output. Typical values: 80 for a title, 40 for a line at the bottom.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#font_size HighlightMontageJob#font_size}
  */
  readonly fontSize?: number;
  /**
  * OSS URL of a font file (ttf, otf, woff). It takes precedence over Font.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#font_url HighlightMontageJob#font_url}
  */
  readonly fontUrl?: string;
  /**
  * Space between lines in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#line_spacing HighlightMontageJob#line_spacing}
  */
  readonly lineSpacing?: number;
  /**
  * Width of the outline in pixels. Recommended: 2 for each 25 of the font size. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#outline HighlightMontageJob#outline}
  */
  readonly outline?: number;
  /**
  * Colour of the outline, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#outline_colour HighlightMontageJob#outline_colour}
  */
  readonly outlineColour?: string;
  /**
  * Speed of the loop animation.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#ratio HighlightMontageJob#ratio}
  */
  readonly ratio?: number;
  /**
  * Depth of the shadow in pixels. Recommended: 2 for each 25 of the font size. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#shadow HighlightMontageJob#shadow}
  */
  readonly shadow?: number;
  /**
  * How the font size is measured. Only Nominal is documented.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#size_request_type HighlightMontageJob#size_request_type}
  */
  readonly sizeRequestType?: string;
  /**
  * Space between letters in pixels. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#spacing HighlightMontageJob#spacing}
  */
  readonly spacing?: number;
  /**
  * Outlines, shadows and boxes of the text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#subtitle_effects HighlightMontageJob#subtitle_effects}
  */
  readonly subtitleEffects?: HighlightMontageJobEditingConfigTitleConfigSubtitleEffects[] | cdktf.IResolvable;
  /**
  * Width at which AdaptMode breaks or shrinks the text. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels. Default is the width of the output.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#text_width HighlightMontageJob#text_width}
  */
  readonly textWidth?: number;
  /**
  * Time at which the text appears, in seconds of the output. Default is the beginning.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#timeline_in HighlightMontageJob#timeline_in}
  */
  readonly timelineIn?: number;
  /**
  * Time at which the text disappears, in seconds of the output. Default is the end.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#timeline_out HighlightMontageJob#timeline_out}
  */
  readonly timelineOut?: number;
  /**
  * Horizontal offset; a margin when Alignment is set. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#x HighlightMontageJob#x}
  */
  readonly x?: number;
  /**
  * Vertical offset; a margin when Alignment is set. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels. Default 0; for a title 0.1 (portrait), 0.05 (landscape) or 0.08 (square).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#y HighlightMontageJob#y}
  */
  readonly y?: number;
}

export function highlightMontageJobEditingConfigTitleConfigToTerraform(struct?: HighlightMontageJobEditingConfigTitleConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aai_motion_in: cdktf.numberToTerraform(struct!.aaiMotionIn),
    aai_motion_in_effect: cdktf.stringToTerraform(struct!.aaiMotionInEffect),
    aai_motion_loop_effect: cdktf.stringToTerraform(struct!.aaiMotionLoopEffect),
    aai_motion_out: cdktf.numberToTerraform(struct!.aaiMotionOut),
    aai_motion_out_effect: cdktf.stringToTerraform(struct!.aaiMotionOutEffect),
    adapt_mode: cdktf.stringToTerraform(struct!.adaptMode),
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    alignment: cdktf.stringToTerraform(struct!.alignment),
    angle: cdktf.numberToTerraform(struct!.angle),
    back_colour: cdktf.stringToTerraform(struct!.backColour),
    border_style: cdktf.numberToTerraform(struct!.borderStyle),
    bubble_height: cdktf.numberToTerraform(struct!.bubbleHeight),
    bubble_style_id: cdktf.stringToTerraform(struct!.bubbleStyleId),
    bubble_width: cdktf.numberToTerraform(struct!.bubbleWidth),
    effect_color_style: cdktf.stringToTerraform(struct!.effectColorStyle),
    fixed_font_size: cdktf.numberToTerraform(struct!.fixedFontSize),
    fixed_x: cdktf.numberToTerraform(struct!.fixedX),
    fixed_y: cdktf.numberToTerraform(struct!.fixedY),
    font: cdktf.stringToTerraform(struct!.font),
    font_color: cdktf.stringToTerraform(struct!.fontColor),
    font_color_opacity: cdktf.numberToTerraform(struct!.fontColorOpacity),
    font_face: highlightMontageJobEditingConfigTitleConfigFontFaceToTerraform(struct!.fontFace),
    font_size: cdktf.numberToTerraform(struct!.fontSize),
    font_url: cdktf.stringToTerraform(struct!.fontUrl),
    line_spacing: cdktf.numberToTerraform(struct!.lineSpacing),
    outline: cdktf.numberToTerraform(struct!.outline),
    outline_colour: cdktf.stringToTerraform(struct!.outlineColour),
    ratio: cdktf.numberToTerraform(struct!.ratio),
    shadow: cdktf.numberToTerraform(struct!.shadow),
    size_request_type: cdktf.stringToTerraform(struct!.sizeRequestType),
    spacing: cdktf.numberToTerraform(struct!.spacing),
    subtitle_effects: cdktf.listMapper(highlightMontageJobEditingConfigTitleConfigSubtitleEffectsToTerraform, false)(struct!.subtitleEffects),
    text_width: cdktf.numberToTerraform(struct!.textWidth),
    timeline_in: cdktf.numberToTerraform(struct!.timelineIn),
    timeline_out: cdktf.numberToTerraform(struct!.timelineOut),
    x: cdktf.numberToTerraform(struct!.x),
    y: cdktf.numberToTerraform(struct!.y),
  }
}


export function highlightMontageJobEditingConfigTitleConfigToHclTerraform(struct?: HighlightMontageJobEditingConfigTitleConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    aai_motion_in: {
      value: cdktf.numberToHclTerraform(struct!.aaiMotionIn),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    aai_motion_in_effect: {
      value: cdktf.stringToHclTerraform(struct!.aaiMotionInEffect),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    aai_motion_loop_effect: {
      value: cdktf.stringToHclTerraform(struct!.aaiMotionLoopEffect),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    aai_motion_out: {
      value: cdktf.numberToHclTerraform(struct!.aaiMotionOut),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    aai_motion_out_effect: {
      value: cdktf.stringToHclTerraform(struct!.aaiMotionOutEffect),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    adapt_mode: {
      value: cdktf.stringToHclTerraform(struct!.adaptMode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    additional_json: {
      value: cdktf.stringToHclTerraform(struct!.additionalJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    alignment: {
      value: cdktf.stringToHclTerraform(struct!.alignment),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    angle: {
      value: cdktf.numberToHclTerraform(struct!.angle),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    back_colour: {
      value: cdktf.stringToHclTerraform(struct!.backColour),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    border_style: {
      value: cdktf.numberToHclTerraform(struct!.borderStyle),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    bubble_height: {
      value: cdktf.numberToHclTerraform(struct!.bubbleHeight),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    bubble_style_id: {
      value: cdktf.stringToHclTerraform(struct!.bubbleStyleId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    bubble_width: {
      value: cdktf.numberToHclTerraform(struct!.bubbleWidth),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    effect_color_style: {
      value: cdktf.stringToHclTerraform(struct!.effectColorStyle),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    fixed_font_size: {
      value: cdktf.numberToHclTerraform(struct!.fixedFontSize),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    fixed_x: {
      value: cdktf.numberToHclTerraform(struct!.fixedX),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    fixed_y: {
      value: cdktf.numberToHclTerraform(struct!.fixedY),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    font: {
      value: cdktf.stringToHclTerraform(struct!.font),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    font_color: {
      value: cdktf.stringToHclTerraform(struct!.fontColor),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    font_color_opacity: {
      value: cdktf.numberToHclTerraform(struct!.fontColorOpacity),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    font_face: {
      value: highlightMontageJobEditingConfigTitleConfigFontFaceToHclTerraform(struct!.fontFace),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobEditingConfigTitleConfigFontFace",
    },
    font_size: {
      value: cdktf.numberToHclTerraform(struct!.fontSize),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    font_url: {
      value: cdktf.stringToHclTerraform(struct!.fontUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    line_spacing: {
      value: cdktf.numberToHclTerraform(struct!.lineSpacing),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    outline: {
      value: cdktf.numberToHclTerraform(struct!.outline),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    outline_colour: {
      value: cdktf.stringToHclTerraform(struct!.outlineColour),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    ratio: {
      value: cdktf.numberToHclTerraform(struct!.ratio),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    shadow: {
      value: cdktf.numberToHclTerraform(struct!.shadow),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    size_request_type: {
      value: cdktf.stringToHclTerraform(struct!.sizeRequestType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    spacing: {
      value: cdktf.numberToHclTerraform(struct!.spacing),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    subtitle_effects: {
      value: cdktf.listMapperHcl(highlightMontageJobEditingConfigTitleConfigSubtitleEffectsToHclTerraform, false)(struct!.subtitleEffects),
      isBlock: true,
      type: "list",
      storageClassType: "HighlightMontageJobEditingConfigTitleConfigSubtitleEffectsList",
    },
    text_width: {
      value: cdktf.numberToHclTerraform(struct!.textWidth),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    timeline_in: {
      value: cdktf.numberToHclTerraform(struct!.timelineIn),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    timeline_out: {
      value: cdktf.numberToHclTerraform(struct!.timelineOut),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    x: {
      value: cdktf.numberToHclTerraform(struct!.x),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    y: {
      value: cdktf.numberToHclTerraform(struct!.y),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigTitleConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobEditingConfigTitleConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._aaiMotionIn !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaiMotionIn = this._aaiMotionIn;
    }
    if (this._aaiMotionInEffect !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaiMotionInEffect = this._aaiMotionInEffect;
    }
    if (this._aaiMotionLoopEffect !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaiMotionLoopEffect = this._aaiMotionLoopEffect;
    }
    if (this._aaiMotionOut !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaiMotionOut = this._aaiMotionOut;
    }
    if (this._aaiMotionOutEffect !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaiMotionOutEffect = this._aaiMotionOutEffect;
    }
    if (this._adaptMode !== undefined) {
      hasAnyValues = true;
      internalValueResult.adaptMode = this._adaptMode;
    }
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._alignment !== undefined) {
      hasAnyValues = true;
      internalValueResult.alignment = this._alignment;
    }
    if (this._angle !== undefined) {
      hasAnyValues = true;
      internalValueResult.angle = this._angle;
    }
    if (this._backColour !== undefined) {
      hasAnyValues = true;
      internalValueResult.backColour = this._backColour;
    }
    if (this._borderStyle !== undefined) {
      hasAnyValues = true;
      internalValueResult.borderStyle = this._borderStyle;
    }
    if (this._bubbleHeight !== undefined) {
      hasAnyValues = true;
      internalValueResult.bubbleHeight = this._bubbleHeight;
    }
    if (this._bubbleStyleId !== undefined) {
      hasAnyValues = true;
      internalValueResult.bubbleStyleId = this._bubbleStyleId;
    }
    if (this._bubbleWidth !== undefined) {
      hasAnyValues = true;
      internalValueResult.bubbleWidth = this._bubbleWidth;
    }
    if (this._effectColorStyle !== undefined) {
      hasAnyValues = true;
      internalValueResult.effectColorStyle = this._effectColorStyle;
    }
    if (this._fixedFontSize !== undefined) {
      hasAnyValues = true;
      internalValueResult.fixedFontSize = this._fixedFontSize;
    }
    if (this._fixedX !== undefined) {
      hasAnyValues = true;
      internalValueResult.fixedX = this._fixedX;
    }
    if (this._fixedY !== undefined) {
      hasAnyValues = true;
      internalValueResult.fixedY = this._fixedY;
    }
    if (this._font !== undefined) {
      hasAnyValues = true;
      internalValueResult.font = this._font;
    }
    if (this._fontColor !== undefined) {
      hasAnyValues = true;
      internalValueResult.fontColor = this._fontColor;
    }
    if (this._fontColorOpacity !== undefined) {
      hasAnyValues = true;
      internalValueResult.fontColorOpacity = this._fontColorOpacity;
    }
    if (this._fontFace?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.fontFace = this._fontFace?.internalValue;
    }
    if (this._fontSize !== undefined) {
      hasAnyValues = true;
      internalValueResult.fontSize = this._fontSize;
    }
    if (this._fontUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.fontUrl = this._fontUrl;
    }
    if (this._lineSpacing !== undefined) {
      hasAnyValues = true;
      internalValueResult.lineSpacing = this._lineSpacing;
    }
    if (this._outline !== undefined) {
      hasAnyValues = true;
      internalValueResult.outline = this._outline;
    }
    if (this._outlineColour !== undefined) {
      hasAnyValues = true;
      internalValueResult.outlineColour = this._outlineColour;
    }
    if (this._ratio !== undefined) {
      hasAnyValues = true;
      internalValueResult.ratio = this._ratio;
    }
    if (this._shadow !== undefined) {
      hasAnyValues = true;
      internalValueResult.shadow = this._shadow;
    }
    if (this._sizeRequestType !== undefined) {
      hasAnyValues = true;
      internalValueResult.sizeRequestType = this._sizeRequestType;
    }
    if (this._spacing !== undefined) {
      hasAnyValues = true;
      internalValueResult.spacing = this._spacing;
    }
    if (this._subtitleEffects?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.subtitleEffects = this._subtitleEffects?.internalValue;
    }
    if (this._textWidth !== undefined) {
      hasAnyValues = true;
      internalValueResult.textWidth = this._textWidth;
    }
    if (this._timelineIn !== undefined) {
      hasAnyValues = true;
      internalValueResult.timelineIn = this._timelineIn;
    }
    if (this._timelineOut !== undefined) {
      hasAnyValues = true;
      internalValueResult.timelineOut = this._timelineOut;
    }
    if (this._x !== undefined) {
      hasAnyValues = true;
      internalValueResult.x = this._x;
    }
    if (this._y !== undefined) {
      hasAnyValues = true;
      internalValueResult.y = this._y;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfigTitleConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._aaiMotionIn = undefined;
      this._aaiMotionInEffect = undefined;
      this._aaiMotionLoopEffect = undefined;
      this._aaiMotionOut = undefined;
      this._aaiMotionOutEffect = undefined;
      this._adaptMode = undefined;
      this._additionalJson = undefined;
      this._alignment = undefined;
      this._angle = undefined;
      this._backColour = undefined;
      this._borderStyle = undefined;
      this._bubbleHeight = undefined;
      this._bubbleStyleId = undefined;
      this._bubbleWidth = undefined;
      this._effectColorStyle = undefined;
      this._fixedFontSize = undefined;
      this._fixedX = undefined;
      this._fixedY = undefined;
      this._font = undefined;
      this._fontColor = undefined;
      this._fontColorOpacity = undefined;
      this._fontFace.internalValue = undefined;
      this._fontSize = undefined;
      this._fontUrl = undefined;
      this._lineSpacing = undefined;
      this._outline = undefined;
      this._outlineColour = undefined;
      this._ratio = undefined;
      this._shadow = undefined;
      this._sizeRequestType = undefined;
      this._spacing = undefined;
      this._subtitleEffects.internalValue = undefined;
      this._textWidth = undefined;
      this._timelineIn = undefined;
      this._timelineOut = undefined;
      this._x = undefined;
      this._y = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._aaiMotionIn = value.aaiMotionIn;
      this._aaiMotionInEffect = value.aaiMotionInEffect;
      this._aaiMotionLoopEffect = value.aaiMotionLoopEffect;
      this._aaiMotionOut = value.aaiMotionOut;
      this._aaiMotionOutEffect = value.aaiMotionOutEffect;
      this._adaptMode = value.adaptMode;
      this._additionalJson = value.additionalJson;
      this._alignment = value.alignment;
      this._angle = value.angle;
      this._backColour = value.backColour;
      this._borderStyle = value.borderStyle;
      this._bubbleHeight = value.bubbleHeight;
      this._bubbleStyleId = value.bubbleStyleId;
      this._bubbleWidth = value.bubbleWidth;
      this._effectColorStyle = value.effectColorStyle;
      this._fixedFontSize = value.fixedFontSize;
      this._fixedX = value.fixedX;
      this._fixedY = value.fixedY;
      this._font = value.font;
      this._fontColor = value.fontColor;
      this._fontColorOpacity = value.fontColorOpacity;
      this._fontFace.internalValue = value.fontFace;
      this._fontSize = value.fontSize;
      this._fontUrl = value.fontUrl;
      this._lineSpacing = value.lineSpacing;
      this._outline = value.outline;
      this._outlineColour = value.outlineColour;
      this._ratio = value.ratio;
      this._shadow = value.shadow;
      this._sizeRequestType = value.sizeRequestType;
      this._spacing = value.spacing;
      this._subtitleEffects.internalValue = value.subtitleEffects;
      this._textWidth = value.textWidth;
      this._timelineIn = value.timelineIn;
      this._timelineOut = value.timelineOut;
      this._x = value.x;
      this._y = value.y;
    }
  }

  // aai_motion_in - computed: true, optional: true, required: false
  private _aaiMotionIn?: number; 
  public get aaiMotionIn() {
    return this.getNumberAttribute('aai_motion_in');
  }
  public set aaiMotionIn(value: number) {
    this._aaiMotionIn = value;
  }
  public resetAaiMotionIn() {
    this._aaiMotionIn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aaiMotionInInput() {
    return this._aaiMotionIn;
  }

  // aai_motion_in_effect - computed: true, optional: true, required: false
  private _aaiMotionInEffect?: string; 
  public get aaiMotionInEffect() {
    return this.getStringAttribute('aai_motion_in_effect');
  }
  public set aaiMotionInEffect(value: string) {
    this._aaiMotionInEffect = value;
  }
  public resetAaiMotionInEffect() {
    this._aaiMotionInEffect = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aaiMotionInEffectInput() {
    return this._aaiMotionInEffect;
  }

  // aai_motion_loop_effect - computed: true, optional: true, required: false
  private _aaiMotionLoopEffect?: string; 
  public get aaiMotionLoopEffect() {
    return this.getStringAttribute('aai_motion_loop_effect');
  }
  public set aaiMotionLoopEffect(value: string) {
    this._aaiMotionLoopEffect = value;
  }
  public resetAaiMotionLoopEffect() {
    this._aaiMotionLoopEffect = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aaiMotionLoopEffectInput() {
    return this._aaiMotionLoopEffect;
  }

  // aai_motion_out - computed: true, optional: true, required: false
  private _aaiMotionOut?: number; 
  public get aaiMotionOut() {
    return this.getNumberAttribute('aai_motion_out');
  }
  public set aaiMotionOut(value: number) {
    this._aaiMotionOut = value;
  }
  public resetAaiMotionOut() {
    this._aaiMotionOut = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aaiMotionOutInput() {
    return this._aaiMotionOut;
  }

  // aai_motion_out_effect - computed: true, optional: true, required: false
  private _aaiMotionOutEffect?: string; 
  public get aaiMotionOutEffect() {
    return this.getStringAttribute('aai_motion_out_effect');
  }
  public set aaiMotionOutEffect(value: string) {
    this._aaiMotionOutEffect = value;
  }
  public resetAaiMotionOutEffect() {
    this._aaiMotionOutEffect = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aaiMotionOutEffectInput() {
    return this._aaiMotionOutEffect;
  }

  // adapt_mode - computed: true, optional: true, required: false
  private _adaptMode?: string; 
  public get adaptMode() {
    return this.getStringAttribute('adapt_mode');
  }
  public set adaptMode(value: string) {
    this._adaptMode = value;
  }
  public resetAdaptMode() {
    this._adaptMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adaptModeInput() {
    return this._adaptMode;
  }

  // additional_json - computed: true, optional: true, required: false
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

  // alignment - computed: true, optional: true, required: false
  private _alignment?: string; 
  public get alignment() {
    return this.getStringAttribute('alignment');
  }
  public set alignment(value: string) {
    this._alignment = value;
  }
  public resetAlignment() {
    this._alignment = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alignmentInput() {
    return this._alignment;
  }

  // angle - computed: true, optional: true, required: false
  private _angle?: number; 
  public get angle() {
    return this.getNumberAttribute('angle');
  }
  public set angle(value: number) {
    this._angle = value;
  }
  public resetAngle() {
    this._angle = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get angleInput() {
    return this._angle;
  }

  // back_colour - computed: true, optional: true, required: false
  private _backColour?: string; 
  public get backColour() {
    return this.getStringAttribute('back_colour');
  }
  public set backColour(value: string) {
    this._backColour = value;
  }
  public resetBackColour() {
    this._backColour = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backColourInput() {
    return this._backColour;
  }

  // border_style - computed: true, optional: true, required: false
  private _borderStyle?: number; 
  public get borderStyle() {
    return this.getNumberAttribute('border_style');
  }
  public set borderStyle(value: number) {
    this._borderStyle = value;
  }
  public resetBorderStyle() {
    this._borderStyle = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get borderStyleInput() {
    return this._borderStyle;
  }

  // bubble_height - computed: true, optional: true, required: false
  private _bubbleHeight?: number; 
  public get bubbleHeight() {
    return this.getNumberAttribute('bubble_height');
  }
  public set bubbleHeight(value: number) {
    this._bubbleHeight = value;
  }
  public resetBubbleHeight() {
    this._bubbleHeight = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bubbleHeightInput() {
    return this._bubbleHeight;
  }

  // bubble_style_id - computed: true, optional: true, required: false
  private _bubbleStyleId?: string; 
  public get bubbleStyleId() {
    return this.getStringAttribute('bubble_style_id');
  }
  public set bubbleStyleId(value: string) {
    this._bubbleStyleId = value;
  }
  public resetBubbleStyleId() {
    this._bubbleStyleId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bubbleStyleIdInput() {
    return this._bubbleStyleId;
  }

  // bubble_width - computed: true, optional: true, required: false
  private _bubbleWidth?: number; 
  public get bubbleWidth() {
    return this.getNumberAttribute('bubble_width');
  }
  public set bubbleWidth(value: number) {
    this._bubbleWidth = value;
  }
  public resetBubbleWidth() {
    this._bubbleWidth = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bubbleWidthInput() {
    return this._bubbleWidth;
  }

  // effect_color_style - computed: true, optional: true, required: false
  private _effectColorStyle?: string; 
  public get effectColorStyle() {
    return this.getStringAttribute('effect_color_style');
  }
  public set effectColorStyle(value: string) {
    this._effectColorStyle = value;
  }
  public resetEffectColorStyle() {
    this._effectColorStyle = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get effectColorStyleInput() {
    return this._effectColorStyle;
  }

  // fixed_font_size - computed: true, optional: true, required: false
  private _fixedFontSize?: number; 
  public get fixedFontSize() {
    return this.getNumberAttribute('fixed_font_size');
  }
  public set fixedFontSize(value: number) {
    this._fixedFontSize = value;
  }
  public resetFixedFontSize() {
    this._fixedFontSize = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fixedFontSizeInput() {
    return this._fixedFontSize;
  }

  // fixed_x - computed: true, optional: true, required: false
  private _fixedX?: number; 
  public get fixedX() {
    return this.getNumberAttribute('fixed_x');
  }
  public set fixedX(value: number) {
    this._fixedX = value;
  }
  public resetFixedX() {
    this._fixedX = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fixedXInput() {
    return this._fixedX;
  }

  // fixed_y - computed: true, optional: true, required: false
  private _fixedY?: number; 
  public get fixedY() {
    return this.getNumberAttribute('fixed_y');
  }
  public set fixedY(value: number) {
    this._fixedY = value;
  }
  public resetFixedY() {
    this._fixedY = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fixedYInput() {
    return this._fixedY;
  }

  // font - computed: true, optional: true, required: false
  private _font?: string; 
  public get font() {
    return this.getStringAttribute('font');
  }
  public set font(value: string) {
    this._font = value;
  }
  public resetFont() {
    this._font = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontInput() {
    return this._font;
  }

  // font_color - computed: true, optional: true, required: false
  private _fontColor?: string; 
  public get fontColor() {
    return this.getStringAttribute('font_color');
  }
  public set fontColor(value: string) {
    this._fontColor = value;
  }
  public resetFontColor() {
    this._fontColor = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontColorInput() {
    return this._fontColor;
  }

  // font_color_opacity - computed: true, optional: true, required: false
  private _fontColorOpacity?: number; 
  public get fontColorOpacity() {
    return this.getNumberAttribute('font_color_opacity');
  }
  public set fontColorOpacity(value: number) {
    this._fontColorOpacity = value;
  }
  public resetFontColorOpacity() {
    this._fontColorOpacity = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontColorOpacityInput() {
    return this._fontColorOpacity;
  }

  // font_face - computed: true, optional: true, required: false
  private _fontFace = new HighlightMontageJobEditingConfigTitleConfigFontFaceOutputReference(this, "font_face");
  public get fontFace() {
    return this._fontFace;
  }
  public putFontFace(value: HighlightMontageJobEditingConfigTitleConfigFontFace) {
    this._fontFace.internalValue = value;
  }
  public resetFontFace() {
    this._fontFace.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontFaceInput() {
    return this._fontFace.internalValue;
  }

  // font_size - computed: true, optional: true, required: false
  private _fontSize?: number; 
  public get fontSize() {
    return this.getNumberAttribute('font_size');
  }
  public set fontSize(value: number) {
    this._fontSize = value;
  }
  public resetFontSize() {
    this._fontSize = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontSizeInput() {
    return this._fontSize;
  }

  // font_url - computed: true, optional: true, required: false
  private _fontUrl?: string; 
  public get fontUrl() {
    return this.getStringAttribute('font_url');
  }
  public set fontUrl(value: string) {
    this._fontUrl = value;
  }
  public resetFontUrl() {
    this._fontUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontUrlInput() {
    return this._fontUrl;
  }

  // line_spacing - computed: true, optional: true, required: false
  private _lineSpacing?: number; 
  public get lineSpacing() {
    return this.getNumberAttribute('line_spacing');
  }
  public set lineSpacing(value: number) {
    this._lineSpacing = value;
  }
  public resetLineSpacing() {
    this._lineSpacing = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get lineSpacingInput() {
    return this._lineSpacing;
  }

  // outline - computed: true, optional: true, required: false
  private _outline?: number; 
  public get outline() {
    return this.getNumberAttribute('outline');
  }
  public set outline(value: number) {
    this._outline = value;
  }
  public resetOutline() {
    this._outline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get outlineInput() {
    return this._outline;
  }

  // outline_colour - computed: true, optional: true, required: false
  private _outlineColour?: string; 
  public get outlineColour() {
    return this.getStringAttribute('outline_colour');
  }
  public set outlineColour(value: string) {
    this._outlineColour = value;
  }
  public resetOutlineColour() {
    this._outlineColour = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get outlineColourInput() {
    return this._outlineColour;
  }

  // ratio - computed: true, optional: true, required: false
  private _ratio?: number; 
  public get ratio() {
    return this.getNumberAttribute('ratio');
  }
  public set ratio(value: number) {
    this._ratio = value;
  }
  public resetRatio() {
    this._ratio = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ratioInput() {
    return this._ratio;
  }

  // shadow - computed: true, optional: true, required: false
  private _shadow?: number; 
  public get shadow() {
    return this.getNumberAttribute('shadow');
  }
  public set shadow(value: number) {
    this._shadow = value;
  }
  public resetShadow() {
    this._shadow = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get shadowInput() {
    return this._shadow;
  }

  // size_request_type - computed: true, optional: true, required: false
  private _sizeRequestType?: string; 
  public get sizeRequestType() {
    return this.getStringAttribute('size_request_type');
  }
  public set sizeRequestType(value: string) {
    this._sizeRequestType = value;
  }
  public resetSizeRequestType() {
    this._sizeRequestType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sizeRequestTypeInput() {
    return this._sizeRequestType;
  }

  // spacing - computed: true, optional: true, required: false
  private _spacing?: number; 
  public get spacing() {
    return this.getNumberAttribute('spacing');
  }
  public set spacing(value: number) {
    this._spacing = value;
  }
  public resetSpacing() {
    this._spacing = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get spacingInput() {
    return this._spacing;
  }

  // subtitle_effects - computed: true, optional: true, required: false
  private _subtitleEffects = new HighlightMontageJobEditingConfigTitleConfigSubtitleEffectsList(this, "subtitle_effects", false);
  public get subtitleEffects() {
    return this._subtitleEffects;
  }
  public putSubtitleEffects(value: HighlightMontageJobEditingConfigTitleConfigSubtitleEffects[] | cdktf.IResolvable) {
    this._subtitleEffects.internalValue = value;
  }
  public resetSubtitleEffects() {
    this._subtitleEffects.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subtitleEffectsInput() {
    return this._subtitleEffects.internalValue;
  }

  // text_width - computed: true, optional: true, required: false
  private _textWidth?: number; 
  public get textWidth() {
    return this.getNumberAttribute('text_width');
  }
  public set textWidth(value: number) {
    this._textWidth = value;
  }
  public resetTextWidth() {
    this._textWidth = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get textWidthInput() {
    return this._textWidth;
  }

  // timeline_in - computed: true, optional: true, required: false
  private _timelineIn?: number; 
  public get timelineIn() {
    return this.getNumberAttribute('timeline_in');
  }
  public set timelineIn(value: number) {
    this._timelineIn = value;
  }
  public resetTimelineIn() {
    this._timelineIn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timelineInInput() {
    return this._timelineIn;
  }

  // timeline_out - computed: true, optional: true, required: false
  private _timelineOut?: number; 
  public get timelineOut() {
    return this.getNumberAttribute('timeline_out');
  }
  public set timelineOut(value: number) {
    this._timelineOut = value;
  }
  public resetTimelineOut() {
    this._timelineOut = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timelineOutInput() {
    return this._timelineOut;
  }

  // x - computed: true, optional: true, required: false
  private _x?: number; 
  public get x() {
    return this.getNumberAttribute('x');
  }
  public set x(value: number) {
    this._x = value;
  }
  public resetX() {
    this._x = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get xInput() {
    return this._x;
  }

  // y - computed: true, optional: true, required: false
  private _y?: number; 
  public get y() {
    return this.getNumberAttribute('y');
  }
  public set y(value: number) {
    this._y = value;
  }
  public resetY() {
    this._y = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get yInput() {
    return this._y;
  }
}
export interface HighlightMontageJobEditingConfig {
  /**
  * Escape hatch: fields of EditingConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Fills the part of the frame that the footage does not cover. Ignored if InputConfig.BackgroundImageArray is set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#background_image_config HighlightMontageJob#background_image_config}
  */
  readonly backgroundImageConfig?: HighlightMontageJobEditingConfigBackgroundImageConfig;
  /**
  * Volume and style of the background music.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#background_music_config HighlightMontageJob#background_music_config}
  */
  readonly backgroundMusicConfig?: HighlightMontageJobEditingConfigBackgroundMusicConfig;
  /**
  * Size of the canvas on which a web page previews the montage.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#fe_canvas HighlightMontageJob#fe_canvas}
  */
  readonly feCanvas?: HighlightMontageJobEditingConfigFeCanvas;
  /**
  * Volume and usable parts of the footage.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#media_config HighlightMontageJob#media_config}
  */
  readonly mediaConfig?: HighlightMontageJobEditingConfigMediaConfig;
  /**
  * Special effects, transitions and filters. The service picks from the lists at random.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#process_config HighlightMontageJob#process_config}
  */
  readonly processConfig?: HighlightMontageJobEditingConfigProcessConfig;
  /**
  * Production settings (EditingProduceConfig). Further keys are sent as they are.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#produce_config HighlightMontageJob#produce_config}
  */
  readonly produceConfig?: HighlightMontageJobEditingConfigProduceConfig;
  /**
  * Style, position and animation of the sub-headings, by level: the keys are "1" to "5".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#sub_heading_config HighlightMontageJob#sub_heading_config}
  */
  readonly subHeadingConfig?: { [key: string]: HighlightMontageJobEditingConfigSubHeadingConfig } | cdktf.IResolvable;
  /**
  * Style, position and animation of the title. By default it is at the top centre, wraps, and has a top margin of 0.1 (portrait), 0.05 (landscape) or 0.08 (square) of the height.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#title_config HighlightMontageJob#title_config}
  */
  readonly titleConfig?: HighlightMontageJobEditingConfigTitleConfig;
}

export function highlightMontageJobEditingConfigToTerraform(struct?: HighlightMontageJobEditingConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    background_image_config: highlightMontageJobEditingConfigBackgroundImageConfigToTerraform(struct!.backgroundImageConfig),
    background_music_config: highlightMontageJobEditingConfigBackgroundMusicConfigToTerraform(struct!.backgroundMusicConfig),
    fe_canvas: highlightMontageJobEditingConfigFeCanvasToTerraform(struct!.feCanvas),
    media_config: highlightMontageJobEditingConfigMediaConfigToTerraform(struct!.mediaConfig),
    process_config: highlightMontageJobEditingConfigProcessConfigToTerraform(struct!.processConfig),
    produce_config: highlightMontageJobEditingConfigProduceConfigToTerraform(struct!.produceConfig),
    sub_heading_config: cdktf.hashMapper(highlightMontageJobEditingConfigSubHeadingConfigToTerraform)(struct!.subHeadingConfig),
    title_config: highlightMontageJobEditingConfigTitleConfigToTerraform(struct!.titleConfig),
  }
}


export function highlightMontageJobEditingConfigToHclTerraform(struct?: HighlightMontageJobEditingConfig | cdktf.IResolvable): any {
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
    background_image_config: {
      value: highlightMontageJobEditingConfigBackgroundImageConfigToHclTerraform(struct!.backgroundImageConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobEditingConfigBackgroundImageConfig",
    },
    background_music_config: {
      value: highlightMontageJobEditingConfigBackgroundMusicConfigToHclTerraform(struct!.backgroundMusicConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobEditingConfigBackgroundMusicConfig",
    },
    fe_canvas: {
      value: highlightMontageJobEditingConfigFeCanvasToHclTerraform(struct!.feCanvas),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobEditingConfigFeCanvas",
    },
    media_config: {
      value: highlightMontageJobEditingConfigMediaConfigToHclTerraform(struct!.mediaConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobEditingConfigMediaConfig",
    },
    process_config: {
      value: highlightMontageJobEditingConfigProcessConfigToHclTerraform(struct!.processConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobEditingConfigProcessConfig",
    },
    produce_config: {
      value: highlightMontageJobEditingConfigProduceConfigToHclTerraform(struct!.produceConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobEditingConfigProduceConfig",
    },
    sub_heading_config: {
      value: cdktf.hashMapperHcl(highlightMontageJobEditingConfigSubHeadingConfigToHclTerraform)(struct!.subHeadingConfig),
      isBlock: true,
      type: "map",
      storageClassType: "HighlightMontageJobEditingConfigSubHeadingConfigMap",
    },
    title_config: {
      value: highlightMontageJobEditingConfigTitleConfigToHclTerraform(struct!.titleConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobEditingConfigTitleConfig",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobEditingConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobEditingConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._backgroundImageConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.backgroundImageConfig = this._backgroundImageConfig?.internalValue;
    }
    if (this._backgroundMusicConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.backgroundMusicConfig = this._backgroundMusicConfig?.internalValue;
    }
    if (this._feCanvas?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.feCanvas = this._feCanvas?.internalValue;
    }
    if (this._mediaConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.mediaConfig = this._mediaConfig?.internalValue;
    }
    if (this._processConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.processConfig = this._processConfig?.internalValue;
    }
    if (this._produceConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.produceConfig = this._produceConfig?.internalValue;
    }
    if (this._subHeadingConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.subHeadingConfig = this._subHeadingConfig?.internalValue;
    }
    if (this._titleConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.titleConfig = this._titleConfig?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobEditingConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._backgroundImageConfig.internalValue = undefined;
      this._backgroundMusicConfig.internalValue = undefined;
      this._feCanvas.internalValue = undefined;
      this._mediaConfig.internalValue = undefined;
      this._processConfig.internalValue = undefined;
      this._produceConfig.internalValue = undefined;
      this._subHeadingConfig.internalValue = undefined;
      this._titleConfig.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._backgroundImageConfig.internalValue = value.backgroundImageConfig;
      this._backgroundMusicConfig.internalValue = value.backgroundMusicConfig;
      this._feCanvas.internalValue = value.feCanvas;
      this._mediaConfig.internalValue = value.mediaConfig;
      this._processConfig.internalValue = value.processConfig;
      this._produceConfig.internalValue = value.produceConfig;
      this._subHeadingConfig.internalValue = value.subHeadingConfig;
      this._titleConfig.internalValue = value.titleConfig;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // background_image_config - computed: true, optional: true, required: false
  private _backgroundImageConfig = new HighlightMontageJobEditingConfigBackgroundImageConfigOutputReference(this, "background_image_config");
  public get backgroundImageConfig() {
    return this._backgroundImageConfig;
  }
  public putBackgroundImageConfig(value: HighlightMontageJobEditingConfigBackgroundImageConfig) {
    this._backgroundImageConfig.internalValue = value;
  }
  public resetBackgroundImageConfig() {
    this._backgroundImageConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backgroundImageConfigInput() {
    return this._backgroundImageConfig.internalValue;
  }

  // background_music_config - computed: true, optional: true, required: false
  private _backgroundMusicConfig = new HighlightMontageJobEditingConfigBackgroundMusicConfigOutputReference(this, "background_music_config");
  public get backgroundMusicConfig() {
    return this._backgroundMusicConfig;
  }
  public putBackgroundMusicConfig(value: HighlightMontageJobEditingConfigBackgroundMusicConfig) {
    this._backgroundMusicConfig.internalValue = value;
  }
  public resetBackgroundMusicConfig() {
    this._backgroundMusicConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backgroundMusicConfigInput() {
    return this._backgroundMusicConfig.internalValue;
  }

  // fe_canvas - computed: true, optional: true, required: false
  private _feCanvas = new HighlightMontageJobEditingConfigFeCanvasOutputReference(this, "fe_canvas");
  public get feCanvas() {
    return this._feCanvas;
  }
  public putFeCanvas(value: HighlightMontageJobEditingConfigFeCanvas) {
    this._feCanvas.internalValue = value;
  }
  public resetFeCanvas() {
    this._feCanvas.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get feCanvasInput() {
    return this._feCanvas.internalValue;
  }

  // media_config - computed: true, optional: true, required: false
  private _mediaConfig = new HighlightMontageJobEditingConfigMediaConfigOutputReference(this, "media_config");
  public get mediaConfig() {
    return this._mediaConfig;
  }
  public putMediaConfig(value: HighlightMontageJobEditingConfigMediaConfig) {
    this._mediaConfig.internalValue = value;
  }
  public resetMediaConfig() {
    this._mediaConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mediaConfigInput() {
    return this._mediaConfig.internalValue;
  }

  // process_config - computed: true, optional: true, required: false
  private _processConfig = new HighlightMontageJobEditingConfigProcessConfigOutputReference(this, "process_config");
  public get processConfig() {
    return this._processConfig;
  }
  public putProcessConfig(value: HighlightMontageJobEditingConfigProcessConfig) {
    this._processConfig.internalValue = value;
  }
  public resetProcessConfig() {
    this._processConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get processConfigInput() {
    return this._processConfig.internalValue;
  }

  // produce_config - computed: true, optional: true, required: false
  private _produceConfig = new HighlightMontageJobEditingConfigProduceConfigOutputReference(this, "produce_config");
  public get produceConfig() {
    return this._produceConfig;
  }
  public putProduceConfig(value: HighlightMontageJobEditingConfigProduceConfig) {
    this._produceConfig.internalValue = value;
  }
  public resetProduceConfig() {
    this._produceConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get produceConfigInput() {
    return this._produceConfig.internalValue;
  }

  // sub_heading_config - computed: true, optional: true, required: false
  private _subHeadingConfig = new HighlightMontageJobEditingConfigSubHeadingConfigMap(this, "sub_heading_config");
  public get subHeadingConfig() {
    return this._subHeadingConfig;
  }
  public putSubHeadingConfig(value: { [key: string]: HighlightMontageJobEditingConfigSubHeadingConfig } | cdktf.IResolvable) {
    this._subHeadingConfig.internalValue = value;
  }
  public resetSubHeadingConfig() {
    this._subHeadingConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subHeadingConfigInput() {
    return this._subHeadingConfig.internalValue;
  }

  // title_config - computed: true, optional: true, required: false
  private _titleConfig = new HighlightMontageJobEditingConfigTitleConfigOutputReference(this, "title_config");
  public get titleConfig() {
    return this._titleConfig;
  }
  public putTitleConfig(value: HighlightMontageJobEditingConfigTitleConfig) {
    this._titleConfig.internalValue = value;
  }
  public resetTitleConfig() {
    this._titleConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get titleConfigInput() {
    return this._titleConfig.internalValue;
  }
}
export interface HighlightMontageJobInputConfigEndingArray {
  /**
  * Escape hatch: fields of Media that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * How long the image is shown, in seconds, greater than 0. For images only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#duration HighlightMontageJob#duration}
  */
  readonly duration?: number;
  /**
  * Number of frames of the animation, 0 to 100. For GIFs only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#dync_frames HighlightMontageJob#dync_frames}
  */
  readonly dyncFrames?: number;
  /**
  * In-point in seconds, from 0. For videos only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#in HighlightMontageJob#in}
  */
  readonly in?: number;
  /**
  * Media asset id. Either MediaId or MediaURL is required; MediaId takes precedence.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#media_id HighlightMontageJob#media_id}
  */
  readonly mediaId?: string;
  /**
  * URL of an object in your OSS bucket in the region of the job: http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#media_url HighlightMontageJob#media_url}
  */
  readonly mediaUrl?: string;
  /**
  * Out-point in seconds, greater than In. For videos only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#out HighlightMontageJob#out}
  */
  readonly out?: number;
}

export function highlightMontageJobInputConfigEndingArrayToTerraform(struct?: HighlightMontageJobInputConfigEndingArray | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    duration: cdktf.numberToTerraform(struct!.duration),
    dync_frames: cdktf.numberToTerraform(struct!.dyncFrames),
    in: cdktf.numberToTerraform(struct!.in),
    media_id: cdktf.stringToTerraform(struct!.mediaId),
    media_url: cdktf.stringToTerraform(struct!.mediaUrl),
    out: cdktf.numberToTerraform(struct!.out),
  }
}


export function highlightMontageJobInputConfigEndingArrayToHclTerraform(struct?: HighlightMontageJobInputConfigEndingArray | cdktf.IResolvable): any {
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
    duration: {
      value: cdktf.numberToHclTerraform(struct!.duration),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    dync_frames: {
      value: cdktf.numberToHclTerraform(struct!.dyncFrames),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    in: {
      value: cdktf.numberToHclTerraform(struct!.in),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    media_id: {
      value: cdktf.stringToHclTerraform(struct!.mediaId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    media_url: {
      value: cdktf.stringToHclTerraform(struct!.mediaUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    out: {
      value: cdktf.numberToHclTerraform(struct!.out),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobInputConfigEndingArrayOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): HighlightMontageJobInputConfigEndingArray | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._duration !== undefined) {
      hasAnyValues = true;
      internalValueResult.duration = this._duration;
    }
    if (this._dyncFrames !== undefined) {
      hasAnyValues = true;
      internalValueResult.dyncFrames = this._dyncFrames;
    }
    if (this._in !== undefined) {
      hasAnyValues = true;
      internalValueResult.in = this._in;
    }
    if (this._mediaId !== undefined) {
      hasAnyValues = true;
      internalValueResult.mediaId = this._mediaId;
    }
    if (this._mediaUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.mediaUrl = this._mediaUrl;
    }
    if (this._out !== undefined) {
      hasAnyValues = true;
      internalValueResult.out = this._out;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobInputConfigEndingArray | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._duration = undefined;
      this._dyncFrames = undefined;
      this._in = undefined;
      this._mediaId = undefined;
      this._mediaUrl = undefined;
      this._out = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._duration = value.duration;
      this._dyncFrames = value.dyncFrames;
      this._in = value.in;
      this._mediaId = value.mediaId;
      this._mediaUrl = value.mediaUrl;
      this._out = value.out;
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

  // duration - computed: false, optional: true, required: false
  private _duration?: number; 
  public get duration() {
    return this.getNumberAttribute('duration');
  }
  public set duration(value: number) {
    this._duration = value;
  }
  public resetDuration() {
    this._duration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get durationInput() {
    return this._duration;
  }

  // dync_frames - computed: false, optional: true, required: false
  private _dyncFrames?: number; 
  public get dyncFrames() {
    return this.getNumberAttribute('dync_frames');
  }
  public set dyncFrames(value: number) {
    this._dyncFrames = value;
  }
  public resetDyncFrames() {
    this._dyncFrames = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dyncFramesInput() {
    return this._dyncFrames;
  }

  // in - computed: false, optional: true, required: false
  private _in?: number; 
  public get in() {
    return this.getNumberAttribute('in');
  }
  public set in(value: number) {
    this._in = value;
  }
  public resetIn() {
    this._in = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inInput() {
    return this._in;
  }

  // media_id - computed: false, optional: true, required: false
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

  // out - computed: false, optional: true, required: false
  private _out?: number; 
  public get out() {
    return this.getNumberAttribute('out');
  }
  public set out(value: number) {
    this._out = value;
  }
  public resetOut() {
    this._out = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get outInput() {
    return this._out;
  }
}

export class HighlightMontageJobInputConfigEndingArrayList extends cdktf.ComplexList {
  public internalValue? : HighlightMontageJobInputConfigEndingArray[] | cdktf.IResolvable

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
  public get(index: number): HighlightMontageJobInputConfigEndingArrayOutputReference {
    return new HighlightMontageJobInputConfigEndingArrayOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStruct {
  /**
  * Escape hatch: fields of ImageInfo that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Media asset id of the photo.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#image_id HighlightMontageJob#image_id}
  */
  readonly imageId?: string;
  /**
  * URL of the photo, readable from the Internet, on any host. Either ImageURL or ImageId is required. Plans and logs do not show it, but the state file contains it as written, including a signature: protect the state, or use ImageId.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#image_url HighlightMontageJob#image_url}
  */
  readonly imageUrl?: string;
  /**
  * Name of the character.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#name HighlightMontageJob#name}
  */
  readonly name: string;
}

export function highlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStructToTerraform(struct?: HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStruct | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    image_id: cdktf.stringToTerraform(struct!.imageId),
    image_url: cdktf.stringToTerraform(struct!.imageUrl),
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function highlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStructToHclTerraform(struct?: HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStruct | cdktf.IResolvable): any {
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
    image_id: {
      value: cdktf.stringToHclTerraform(struct!.imageId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    image_url: {
      value: cdktf.stringToHclTerraform(struct!.imageUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._imageId !== undefined) {
      hasAnyValues = true;
      internalValueResult.imageId = this._imageId;
    }
    if (this._imageUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.imageUrl = this._imageUrl;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._imageId = undefined;
      this._imageUrl = undefined;
      this._name = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._imageId = value.imageId;
      this._imageUrl = value.imageUrl;
      this._name = value.name;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // image_id - computed: true, optional: true, required: false
  private _imageId?: string; 
  public get imageId() {
    return this.getStringAttribute('image_id');
  }
  public set imageId(value: string) {
    this._imageId = value;
  }
  public resetImageId() {
    this._imageId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get imageIdInput() {
    return this._imageId;
  }

  // image_url - computed: true, optional: true, required: false
  private _imageUrl?: string; 
  public get imageUrl() {
    return this.getStringAttribute('image_url');
  }
  public set imageUrl(value: string) {
    this._imageUrl = value;
  }
  public resetImageUrl() {
    this._imageUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get imageUrlInput() {
    return this._imageUrl;
  }

  // name - computed: true, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }
}

export class HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStructList extends cdktf.ComplexList {
  public internalValue? : HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStruct[] | cdktf.IResolvable

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
  public get(index: number): HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStructOutputReference {
    return new HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStructOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface HighlightMontageJobInputConfigHighlightStrategyFaceInfo {
  /**
  * Escape hatch: fields of FaceInfo that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Photos of the characters, at most 200.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#image_info_list HighlightMontageJob#image_info_list}
  */
  readonly imageInfoList?: HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStruct[] | cdktf.IResolvable;
}

export function highlightMontageJobInputConfigHighlightStrategyFaceInfoToTerraform(struct?: HighlightMontageJobInputConfigHighlightStrategyFaceInfo | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    image_info_list: cdktf.listMapper(highlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStructToTerraform, false)(struct!.imageInfoList),
  }
}


export function highlightMontageJobInputConfigHighlightStrategyFaceInfoToHclTerraform(struct?: HighlightMontageJobInputConfigHighlightStrategyFaceInfo | cdktf.IResolvable): any {
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
    image_info_list: {
      value: cdktf.listMapperHcl(highlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStructToHclTerraform, false)(struct!.imageInfoList),
      isBlock: true,
      type: "list",
      storageClassType: "HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStructList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobInputConfigHighlightStrategyFaceInfoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobInputConfigHighlightStrategyFaceInfo | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._imageInfoList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.imageInfoList = this._imageInfoList?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobInputConfigHighlightStrategyFaceInfo | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._imageInfoList.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._imageInfoList.internalValue = value.imageInfoList;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // image_info_list - computed: true, optional: true, required: false
  private _imageInfoList = new HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStructList(this, "image_info_list", false);
  public get imageInfoList() {
    return this._imageInfoList;
  }
  public putImageInfoList(value: HighlightMontageJobInputConfigHighlightStrategyFaceInfoImageInfoListStruct[] | cdktf.IResolvable) {
    this._imageInfoList.internalValue = value;
  }
  public resetImageInfoList() {
    this._imageInfoList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get imageInfoListInput() {
    return this._imageInfoList.internalValue;
  }
}
export interface HighlightMontageJobInputConfigHighlightStrategyIntroConfig {
  /**
  * Escape hatch: fields of IntroConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Auto puts the most intense clip first; Disabled adds no intro. Default Disabled.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#mode HighlightMontageJob#mode}
  */
  readonly mode?: string;
}

export function highlightMontageJobInputConfigHighlightStrategyIntroConfigToTerraform(struct?: HighlightMontageJobInputConfigHighlightStrategyIntroConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    mode: cdktf.stringToTerraform(struct!.mode),
  }
}


export function highlightMontageJobInputConfigHighlightStrategyIntroConfigToHclTerraform(struct?: HighlightMontageJobInputConfigHighlightStrategyIntroConfig | cdktf.IResolvable): any {
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
    mode: {
      value: cdktf.stringToHclTerraform(struct!.mode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobInputConfigHighlightStrategyIntroConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobInputConfigHighlightStrategyIntroConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._mode !== undefined) {
      hasAnyValues = true;
      internalValueResult.mode = this._mode;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobInputConfigHighlightStrategyIntroConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._mode = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._mode = value.mode;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // mode - computed: true, optional: true, required: false
  private _mode?: string; 
  public get mode() {
    return this.getStringAttribute('mode');
  }
  public set mode(value: string) {
    this._mode = value;
  }
  public resetMode() {
    this._mode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get modeInput() {
    return this._mode;
  }
}
export interface HighlightMontageJobInputConfigHighlightStrategyTargetDurationConfig {
  /**
  * Escape hatch: fields of TargetDurationConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Smallest and largest factor by which the length may change to match TargetDuration, each greater than 0, e.g. [0.95, 1]. Two equal values fix the factor.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#speed_range HighlightMontageJob#speed_range}
  */
  readonly speedRange?: number[];
  /**
  * Target length in seconds, without fixed openings, fixed endings and the intro: at least 5, at most the total length of the footage. If unset, the length follows the plot.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#target_duration HighlightMontageJob#target_duration}
  */
  readonly targetDuration?: number;
}

export function highlightMontageJobInputConfigHighlightStrategyTargetDurationConfigToTerraform(struct?: HighlightMontageJobInputConfigHighlightStrategyTargetDurationConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    speed_range: cdktf.listMapper(cdktf.numberToTerraform, false)(struct!.speedRange),
    target_duration: cdktf.numberToTerraform(struct!.targetDuration),
  }
}


export function highlightMontageJobInputConfigHighlightStrategyTargetDurationConfigToHclTerraform(struct?: HighlightMontageJobInputConfigHighlightStrategyTargetDurationConfig | cdktf.IResolvable): any {
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
    speed_range: {
      value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(struct!.speedRange),
      isBlock: false,
      type: "list",
      storageClassType: "numberList",
    },
    target_duration: {
      value: cdktf.numberToHclTerraform(struct!.targetDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobInputConfigHighlightStrategyTargetDurationConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobInputConfigHighlightStrategyTargetDurationConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._speedRange !== undefined) {
      hasAnyValues = true;
      internalValueResult.speedRange = this._speedRange;
    }
    if (this._targetDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.targetDuration = this._targetDuration;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobInputConfigHighlightStrategyTargetDurationConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._speedRange = undefined;
      this._targetDuration = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._speedRange = value.speedRange;
      this._targetDuration = value.targetDuration;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // speed_range - computed: true, optional: true, required: false
  private _speedRange?: number[]; 
  public get speedRange() {
    return this.getNumberListAttribute('speed_range');
  }
  public set speedRange(value: number[]) {
    this._speedRange = value;
  }
  public resetSpeedRange() {
    this._speedRange = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get speedRangeInput() {
    return this._speedRange;
  }

  // target_duration - computed: true, optional: true, required: false
  private _targetDuration?: number; 
  public get targetDuration() {
    return this.getNumberAttribute('target_duration');
  }
  public set targetDuration(value: number) {
    this._targetDuration = value;
  }
  public resetTargetDuration() {
    this._targetDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetDurationInput() {
    return this._targetDuration;
  }
}
export interface HighlightMontageJobInputConfigHighlightStrategyThemeConfig {
  /**
  * Escape hatch: fields of ThemeConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * JumpHighlight joins several highlights in chronological order into one video. SmoothHighlight cuts one continuous section of the length TargetDuration from each of several highlights, which can make several videos. Default JumpHighlight.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#theme_type HighlightMontageJob#theme_type}
  */
  readonly themeType?: string;
}

export function highlightMontageJobInputConfigHighlightStrategyThemeConfigToTerraform(struct?: HighlightMontageJobInputConfigHighlightStrategyThemeConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    theme_type: cdktf.stringToTerraform(struct!.themeType),
  }
}


export function highlightMontageJobInputConfigHighlightStrategyThemeConfigToHclTerraform(struct?: HighlightMontageJobInputConfigHighlightStrategyThemeConfig | cdktf.IResolvable): any {
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
    theme_type: {
      value: cdktf.stringToHclTerraform(struct!.themeType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobInputConfigHighlightStrategyThemeConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobInputConfigHighlightStrategyThemeConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._themeType !== undefined) {
      hasAnyValues = true;
      internalValueResult.themeType = this._themeType;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobInputConfigHighlightStrategyThemeConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._themeType = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._themeType = value.themeType;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // theme_type - computed: true, optional: true, required: false
  private _themeType?: string; 
  public get themeType() {
    return this.getStringAttribute('theme_type');
  }
  public set themeType(value: string) {
    this._themeType = value;
  }
  public resetThemeType() {
    this._themeType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get themeTypeInput() {
    return this._themeType;
  }
}
export interface HighlightMontageJobInputConfigHighlightStrategy {
  /**
  * Escape hatch: fields of HighlightStrategy that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Labels to which recognized actions are mapped first, at most 50, of 5 characters by the page, whose own examples are longer. Available in cn-shanghai only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#custom_actions HighlightMontageJob#custom_actions}
  */
  readonly customActions?: string[];
  /**
  * Whether highlights are selected by recognized actions. Available in cn-shanghai only. Default false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#enable_action_recog HighlightMontageJob#enable_action_recog}
  */
  readonly enableActionRecog?: boolean | cdktf.IResolvable;
  /**
  * Characters to feature. Requires SmoothHighlight.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#face_info HighlightMontageJob#face_info}
  */
  readonly faceInfo?: HighlightMontageJobInputConfigHighlightStrategyFaceInfo;
  /**
  * Description of the highlights to select, in plain language. Requires SmoothHighlight.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#highlight_description HighlightMontageJob#highlight_description}
  */
  readonly highlightDescription?: string;
  /**
  * Intro of the highlight section.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#intro_config HighlightMontageJob#intro_config}
  */
  readonly introConfig?: HighlightMontageJobInputConfigHighlightStrategyIntroConfig;
  /**
  * Pacing of the plot: Slow, Normal or Fast. Requires JumpHighlight. Default Normal.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#plot_pacing_type HighlightMontageJob#plot_pacing_type}
  */
  readonly plotPacingType?: string;
  /**
  * Length of the highlight section.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#target_duration_config HighlightMontageJob#target_duration_config}
  */
  readonly targetDurationConfig?: HighlightMontageJobInputConfigHighlightStrategyTargetDurationConfig;
  /**
  * How the highlights are cut.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#theme_config HighlightMontageJob#theme_config}
  */
  readonly themeConfig?: HighlightMontageJobInputConfigHighlightStrategyThemeConfig;
}

export function highlightMontageJobInputConfigHighlightStrategyToTerraform(struct?: HighlightMontageJobInputConfigHighlightStrategy | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    custom_actions: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.customActions),
    enable_action_recog: cdktf.booleanToTerraform(struct!.enableActionRecog),
    face_info: highlightMontageJobInputConfigHighlightStrategyFaceInfoToTerraform(struct!.faceInfo),
    highlight_description: cdktf.stringToTerraform(struct!.highlightDescription),
    intro_config: highlightMontageJobInputConfigHighlightStrategyIntroConfigToTerraform(struct!.introConfig),
    plot_pacing_type: cdktf.stringToTerraform(struct!.plotPacingType),
    target_duration_config: highlightMontageJobInputConfigHighlightStrategyTargetDurationConfigToTerraform(struct!.targetDurationConfig),
    theme_config: highlightMontageJobInputConfigHighlightStrategyThemeConfigToTerraform(struct!.themeConfig),
  }
}


export function highlightMontageJobInputConfigHighlightStrategyToHclTerraform(struct?: HighlightMontageJobInputConfigHighlightStrategy | cdktf.IResolvable): any {
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
    custom_actions: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.customActions),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    enable_action_recog: {
      value: cdktf.booleanToHclTerraform(struct!.enableActionRecog),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    face_info: {
      value: highlightMontageJobInputConfigHighlightStrategyFaceInfoToHclTerraform(struct!.faceInfo),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobInputConfigHighlightStrategyFaceInfo",
    },
    highlight_description: {
      value: cdktf.stringToHclTerraform(struct!.highlightDescription),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    intro_config: {
      value: highlightMontageJobInputConfigHighlightStrategyIntroConfigToHclTerraform(struct!.introConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobInputConfigHighlightStrategyIntroConfig",
    },
    plot_pacing_type: {
      value: cdktf.stringToHclTerraform(struct!.plotPacingType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    target_duration_config: {
      value: highlightMontageJobInputConfigHighlightStrategyTargetDurationConfigToHclTerraform(struct!.targetDurationConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobInputConfigHighlightStrategyTargetDurationConfig",
    },
    theme_config: {
      value: highlightMontageJobInputConfigHighlightStrategyThemeConfigToHclTerraform(struct!.themeConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobInputConfigHighlightStrategyThemeConfig",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobInputConfigHighlightStrategyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobInputConfigHighlightStrategy | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._customActions !== undefined) {
      hasAnyValues = true;
      internalValueResult.customActions = this._customActions;
    }
    if (this._enableActionRecog !== undefined) {
      hasAnyValues = true;
      internalValueResult.enableActionRecog = this._enableActionRecog;
    }
    if (this._faceInfo?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.faceInfo = this._faceInfo?.internalValue;
    }
    if (this._highlightDescription !== undefined) {
      hasAnyValues = true;
      internalValueResult.highlightDescription = this._highlightDescription;
    }
    if (this._introConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.introConfig = this._introConfig?.internalValue;
    }
    if (this._plotPacingType !== undefined) {
      hasAnyValues = true;
      internalValueResult.plotPacingType = this._plotPacingType;
    }
    if (this._targetDurationConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.targetDurationConfig = this._targetDurationConfig?.internalValue;
    }
    if (this._themeConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.themeConfig = this._themeConfig?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobInputConfigHighlightStrategy | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._customActions = undefined;
      this._enableActionRecog = undefined;
      this._faceInfo.internalValue = undefined;
      this._highlightDescription = undefined;
      this._introConfig.internalValue = undefined;
      this._plotPacingType = undefined;
      this._targetDurationConfig.internalValue = undefined;
      this._themeConfig.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._customActions = value.customActions;
      this._enableActionRecog = value.enableActionRecog;
      this._faceInfo.internalValue = value.faceInfo;
      this._highlightDescription = value.highlightDescription;
      this._introConfig.internalValue = value.introConfig;
      this._plotPacingType = value.plotPacingType;
      this._targetDurationConfig.internalValue = value.targetDurationConfig;
      this._themeConfig.internalValue = value.themeConfig;
    }
  }

  // additional_json - computed: true, optional: true, required: false
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

  // custom_actions - computed: true, optional: true, required: false
  private _customActions?: string[]; 
  public get customActions() {
    return this.getListAttribute('custom_actions');
  }
  public set customActions(value: string[]) {
    this._customActions = value;
  }
  public resetCustomActions() {
    this._customActions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customActionsInput() {
    return this._customActions;
  }

  // enable_action_recog - computed: true, optional: true, required: false
  private _enableActionRecog?: boolean | cdktf.IResolvable; 
  public get enableActionRecog() {
    return this.getBooleanAttribute('enable_action_recog');
  }
  public set enableActionRecog(value: boolean | cdktf.IResolvable) {
    this._enableActionRecog = value;
  }
  public resetEnableActionRecog() {
    this._enableActionRecog = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableActionRecogInput() {
    return this._enableActionRecog;
  }

  // face_info - computed: true, optional: true, required: false
  private _faceInfo = new HighlightMontageJobInputConfigHighlightStrategyFaceInfoOutputReference(this, "face_info");
  public get faceInfo() {
    return this._faceInfo;
  }
  public putFaceInfo(value: HighlightMontageJobInputConfigHighlightStrategyFaceInfo) {
    this._faceInfo.internalValue = value;
  }
  public resetFaceInfo() {
    this._faceInfo.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get faceInfoInput() {
    return this._faceInfo.internalValue;
  }

  // highlight_description - computed: true, optional: true, required: false
  private _highlightDescription?: string; 
  public get highlightDescription() {
    return this.getStringAttribute('highlight_description');
  }
  public set highlightDescription(value: string) {
    this._highlightDescription = value;
  }
  public resetHighlightDescription() {
    this._highlightDescription = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get highlightDescriptionInput() {
    return this._highlightDescription;
  }

  // intro_config - computed: true, optional: true, required: false
  private _introConfig = new HighlightMontageJobInputConfigHighlightStrategyIntroConfigOutputReference(this, "intro_config");
  public get introConfig() {
    return this._introConfig;
  }
  public putIntroConfig(value: HighlightMontageJobInputConfigHighlightStrategyIntroConfig) {
    this._introConfig.internalValue = value;
  }
  public resetIntroConfig() {
    this._introConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get introConfigInput() {
    return this._introConfig.internalValue;
  }

  // plot_pacing_type - computed: true, optional: true, required: false
  private _plotPacingType?: string; 
  public get plotPacingType() {
    return this.getStringAttribute('plot_pacing_type');
  }
  public set plotPacingType(value: string) {
    this._plotPacingType = value;
  }
  public resetPlotPacingType() {
    this._plotPacingType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get plotPacingTypeInput() {
    return this._plotPacingType;
  }

  // target_duration_config - computed: true, optional: true, required: false
  private _targetDurationConfig = new HighlightMontageJobInputConfigHighlightStrategyTargetDurationConfigOutputReference(this, "target_duration_config");
  public get targetDurationConfig() {
    return this._targetDurationConfig;
  }
  public putTargetDurationConfig(value: HighlightMontageJobInputConfigHighlightStrategyTargetDurationConfig) {
    this._targetDurationConfig.internalValue = value;
  }
  public resetTargetDurationConfig() {
    this._targetDurationConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetDurationConfigInput() {
    return this._targetDurationConfig.internalValue;
  }

  // theme_config - computed: true, optional: true, required: false
  private _themeConfig = new HighlightMontageJobInputConfigHighlightStrategyThemeConfigOutputReference(this, "theme_config");
  public get themeConfig() {
    return this._themeConfig;
  }
  public putThemeConfig(value: HighlightMontageJobInputConfigHighlightStrategyThemeConfig) {
    this._themeConfig.internalValue = value;
  }
  public resetThemeConfig() {
    this._themeConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get themeConfigInput() {
    return this._themeConfig.internalValue;
  }
}
export interface HighlightMontageJobInputConfigOpeningArray {
  /**
  * Escape hatch: fields of Media that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * How long the image is shown, in seconds, greater than 0. For images only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#duration HighlightMontageJob#duration}
  */
  readonly duration?: number;
  /**
  * Number of frames of the animation, 0 to 100. For GIFs only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#dync_frames HighlightMontageJob#dync_frames}
  */
  readonly dyncFrames?: number;
  /**
  * In-point in seconds, from 0. For videos only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#in HighlightMontageJob#in}
  */
  readonly in?: number;
  /**
  * Media asset id. Either MediaId or MediaURL is required; MediaId takes precedence.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#media_id HighlightMontageJob#media_id}
  */
  readonly mediaId?: string;
  /**
  * URL of an object in your OSS bucket in the region of the job: http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#media_url HighlightMontageJob#media_url}
  */
  readonly mediaUrl?: string;
  /**
  * Out-point in seconds, greater than In. For videos only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#out HighlightMontageJob#out}
  */
  readonly out?: number;
}

export function highlightMontageJobInputConfigOpeningArrayToTerraform(struct?: HighlightMontageJobInputConfigOpeningArray | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    duration: cdktf.numberToTerraform(struct!.duration),
    dync_frames: cdktf.numberToTerraform(struct!.dyncFrames),
    in: cdktf.numberToTerraform(struct!.in),
    media_id: cdktf.stringToTerraform(struct!.mediaId),
    media_url: cdktf.stringToTerraform(struct!.mediaUrl),
    out: cdktf.numberToTerraform(struct!.out),
  }
}


export function highlightMontageJobInputConfigOpeningArrayToHclTerraform(struct?: HighlightMontageJobInputConfigOpeningArray | cdktf.IResolvable): any {
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
    duration: {
      value: cdktf.numberToHclTerraform(struct!.duration),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    dync_frames: {
      value: cdktf.numberToHclTerraform(struct!.dyncFrames),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    in: {
      value: cdktf.numberToHclTerraform(struct!.in),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    media_id: {
      value: cdktf.stringToHclTerraform(struct!.mediaId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    media_url: {
      value: cdktf.stringToHclTerraform(struct!.mediaUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    out: {
      value: cdktf.numberToHclTerraform(struct!.out),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobInputConfigOpeningArrayOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): HighlightMontageJobInputConfigOpeningArray | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._duration !== undefined) {
      hasAnyValues = true;
      internalValueResult.duration = this._duration;
    }
    if (this._dyncFrames !== undefined) {
      hasAnyValues = true;
      internalValueResult.dyncFrames = this._dyncFrames;
    }
    if (this._in !== undefined) {
      hasAnyValues = true;
      internalValueResult.in = this._in;
    }
    if (this._mediaId !== undefined) {
      hasAnyValues = true;
      internalValueResult.mediaId = this._mediaId;
    }
    if (this._mediaUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.mediaUrl = this._mediaUrl;
    }
    if (this._out !== undefined) {
      hasAnyValues = true;
      internalValueResult.out = this._out;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobInputConfigOpeningArray | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._duration = undefined;
      this._dyncFrames = undefined;
      this._in = undefined;
      this._mediaId = undefined;
      this._mediaUrl = undefined;
      this._out = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._duration = value.duration;
      this._dyncFrames = value.dyncFrames;
      this._in = value.in;
      this._mediaId = value.mediaId;
      this._mediaUrl = value.mediaUrl;
      this._out = value.out;
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

  // duration - computed: false, optional: true, required: false
  private _duration?: number; 
  public get duration() {
    return this.getNumberAttribute('duration');
  }
  public set duration(value: number) {
    this._duration = value;
  }
  public resetDuration() {
    this._duration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get durationInput() {
    return this._duration;
  }

  // dync_frames - computed: false, optional: true, required: false
  private _dyncFrames?: number; 
  public get dyncFrames() {
    return this.getNumberAttribute('dync_frames');
  }
  public set dyncFrames(value: number) {
    this._dyncFrames = value;
  }
  public resetDyncFrames() {
    this._dyncFrames = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dyncFramesInput() {
    return this._dyncFrames;
  }

  // in - computed: false, optional: true, required: false
  private _in?: number; 
  public get in() {
    return this.getNumberAttribute('in');
  }
  public set in(value: number) {
    this._in = value;
  }
  public resetIn() {
    this._in = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inInput() {
    return this._in;
  }

  // media_id - computed: false, optional: true, required: false
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

  // out - computed: false, optional: true, required: false
  private _out?: number; 
  public get out() {
    return this.getNumberAttribute('out');
  }
  public set out(value: number) {
    this._out = value;
  }
  public resetOut() {
    this._out = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get outInput() {
    return this._out;
  }
}

export class HighlightMontageJobInputConfigOpeningArrayList extends cdktf.ComplexList {
  public internalValue? : HighlightMontageJobInputConfigOpeningArray[] | cdktf.IResolvable

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
  public get(index: number): HighlightMontageJobInputConfigOpeningArrayOutputReference {
    return new HighlightMontageJobInputConfigOpeningArrayOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface HighlightMontageJobInputConfigStickerArray {
  /**
  * Escape hatch: fields of Sticker that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Number of frames of an animated sticker, 0 to 100, typically 25.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#dync_frames HighlightMontageJob#dync_frames}
  */
  readonly dyncFrames?: number;
  /**
  * Height, relative to the height of the output. A value from 0 to 0.9999 is a fraction of that side, an integer from 2 is pixels. 1 is the full height.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#height HighlightMontageJob#height}
  */
  readonly height?: number;
  /**
  * Media asset id. Either MediaId or MediaURL is required; MediaId takes precedence.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#media_id HighlightMontageJob#media_id}
  */
  readonly mediaId?: string;
  /**
  * URL of an image in your OSS bucket in the region of the job: http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#media_url HighlightMontageJob#media_url}
  */
  readonly mediaUrl?: string;
  /**
  * Opacity, 0 to 1: 0 is invisible, 1 is opaque. Default 1.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#opacity HighlightMontageJob#opacity}
  */
  readonly opacity?: number;
  /**
  * Width, relative to the width of the output. A value from 0 to 0.9999 is a fraction of that side, an integer from 2 is pixels. 1 is the full width.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#width HighlightMontageJob#width}
  */
  readonly width?: number;
  /**
  * Distance of the left edge from the left edge of the output, relative to its width. A value from 0 to 0.9999 is a fraction of that side, an integer from 2 is pixels. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#x HighlightMontageJob#x}
  */
  readonly x?: number;
  /**
  * Distance of the top edge from the top edge of the output, relative to its height. A value from 0 to 0.9999 is a fraction of that side, an integer from 2 is pixels. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#y HighlightMontageJob#y}
  */
  readonly y?: number;
}

export function highlightMontageJobInputConfigStickerArrayToTerraform(struct?: HighlightMontageJobInputConfigStickerArray | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    dync_frames: cdktf.numberToTerraform(struct!.dyncFrames),
    height: cdktf.numberToTerraform(struct!.height),
    media_id: cdktf.stringToTerraform(struct!.mediaId),
    media_url: cdktf.stringToTerraform(struct!.mediaUrl),
    opacity: cdktf.numberToTerraform(struct!.opacity),
    width: cdktf.numberToTerraform(struct!.width),
    x: cdktf.numberToTerraform(struct!.x),
    y: cdktf.numberToTerraform(struct!.y),
  }
}


export function highlightMontageJobInputConfigStickerArrayToHclTerraform(struct?: HighlightMontageJobInputConfigStickerArray | cdktf.IResolvable): any {
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
    dync_frames: {
      value: cdktf.numberToHclTerraform(struct!.dyncFrames),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    height: {
      value: cdktf.numberToHclTerraform(struct!.height),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    media_id: {
      value: cdktf.stringToHclTerraform(struct!.mediaId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    media_url: {
      value: cdktf.stringToHclTerraform(struct!.mediaUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    opacity: {
      value: cdktf.numberToHclTerraform(struct!.opacity),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    width: {
      value: cdktf.numberToHclTerraform(struct!.width),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    x: {
      value: cdktf.numberToHclTerraform(struct!.x),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    y: {
      value: cdktf.numberToHclTerraform(struct!.y),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobInputConfigStickerArrayOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): HighlightMontageJobInputConfigStickerArray | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._dyncFrames !== undefined) {
      hasAnyValues = true;
      internalValueResult.dyncFrames = this._dyncFrames;
    }
    if (this._height !== undefined) {
      hasAnyValues = true;
      internalValueResult.height = this._height;
    }
    if (this._mediaId !== undefined) {
      hasAnyValues = true;
      internalValueResult.mediaId = this._mediaId;
    }
    if (this._mediaUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.mediaUrl = this._mediaUrl;
    }
    if (this._opacity !== undefined) {
      hasAnyValues = true;
      internalValueResult.opacity = this._opacity;
    }
    if (this._width !== undefined) {
      hasAnyValues = true;
      internalValueResult.width = this._width;
    }
    if (this._x !== undefined) {
      hasAnyValues = true;
      internalValueResult.x = this._x;
    }
    if (this._y !== undefined) {
      hasAnyValues = true;
      internalValueResult.y = this._y;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobInputConfigStickerArray | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._dyncFrames = undefined;
      this._height = undefined;
      this._mediaId = undefined;
      this._mediaUrl = undefined;
      this._opacity = undefined;
      this._width = undefined;
      this._x = undefined;
      this._y = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._dyncFrames = value.dyncFrames;
      this._height = value.height;
      this._mediaId = value.mediaId;
      this._mediaUrl = value.mediaUrl;
      this._opacity = value.opacity;
      this._width = value.width;
      this._x = value.x;
      this._y = value.y;
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

  // dync_frames - computed: false, optional: true, required: false
  private _dyncFrames?: number; 
  public get dyncFrames() {
    return this.getNumberAttribute('dync_frames');
  }
  public set dyncFrames(value: number) {
    this._dyncFrames = value;
  }
  public resetDyncFrames() {
    this._dyncFrames = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dyncFramesInput() {
    return this._dyncFrames;
  }

  // height - computed: false, optional: true, required: false
  private _height?: number; 
  public get height() {
    return this.getNumberAttribute('height');
  }
  public set height(value: number) {
    this._height = value;
  }
  public resetHeight() {
    this._height = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get heightInput() {
    return this._height;
  }

  // media_id - computed: false, optional: true, required: false
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

  // opacity - computed: false, optional: true, required: false
  private _opacity?: number; 
  public get opacity() {
    return this.getNumberAttribute('opacity');
  }
  public set opacity(value: number) {
    this._opacity = value;
  }
  public resetOpacity() {
    this._opacity = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get opacityInput() {
    return this._opacity;
  }

  // width - computed: false, optional: true, required: false
  private _width?: number; 
  public get width() {
    return this.getNumberAttribute('width');
  }
  public set width(value: number) {
    this._width = value;
  }
  public resetWidth() {
    this._width = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get widthInput() {
    return this._width;
  }

  // x - computed: false, optional: true, required: false
  private _x?: number; 
  public get x() {
    return this.getNumberAttribute('x');
  }
  public set x(value: number) {
    this._x = value;
  }
  public resetX() {
    this._x = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get xInput() {
    return this._x;
  }

  // y - computed: false, optional: true, required: false
  private _y?: number; 
  public get y() {
    return this.getNumberAttribute('y');
  }
  public set y(value: number) {
    this._y = value;
  }
  public resetY() {
    this._y = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get yInput() {
    return this._y;
  }
}

export class HighlightMontageJobInputConfigStickerArrayList extends cdktf.ComplexList {
  public internalValue? : HighlightMontageJobInputConfigStickerArray[] | cdktf.IResolvable

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
  public get(index: number): HighlightMontageJobInputConfigStickerArrayOutputReference {
    return new HighlightMontageJobInputConfigStickerArrayOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface HighlightMontageJobInputConfigSubHeadingArray {
  /**
  * Escape hatch: fields of SubHeading that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Level, 1 to 5. Levels need not be contiguous, and each can occur once. EditingConfig.SubHeadingConfig has the style of each level. One of `1`, `2`, `3`, `4`, `5`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#level HighlightMontageJob#level}
  */
  readonly level: number;
  /**
  * Texts of this level, at most 50 of at most 50 characters. Each output gets one of them at random.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#title_array HighlightMontageJob#title_array}
  */
  readonly titleArray: string[];
}

export function highlightMontageJobInputConfigSubHeadingArrayToTerraform(struct?: HighlightMontageJobInputConfigSubHeadingArray | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    level: cdktf.numberToTerraform(struct!.level),
    title_array: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.titleArray),
  }
}


export function highlightMontageJobInputConfigSubHeadingArrayToHclTerraform(struct?: HighlightMontageJobInputConfigSubHeadingArray | cdktf.IResolvable): any {
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
    level: {
      value: cdktf.numberToHclTerraform(struct!.level),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    title_array: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.titleArray),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobInputConfigSubHeadingArrayOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): HighlightMontageJobInputConfigSubHeadingArray | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._level !== undefined) {
      hasAnyValues = true;
      internalValueResult.level = this._level;
    }
    if (this._titleArray !== undefined) {
      hasAnyValues = true;
      internalValueResult.titleArray = this._titleArray;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobInputConfigSubHeadingArray | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._level = undefined;
      this._titleArray = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._level = value.level;
      this._titleArray = value.titleArray;
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

  // level - computed: false, optional: false, required: true
  private _level?: number; 
  public get level() {
    return this.getNumberAttribute('level');
  }
  public set level(value: number) {
    this._level = value;
  }
  // Temporarily expose input value. Use with caution.
  public get levelInput() {
    return this._level;
  }

  // title_array - computed: false, optional: false, required: true
  private _titleArray?: string[]; 
  public get titleArray() {
    return this.getListAttribute('title_array');
  }
  public set titleArray(value: string[]) {
    this._titleArray = value;
  }
  // Temporarily expose input value. Use with caution.
  public get titleArrayInput() {
    return this._titleArray;
  }
}

export class HighlightMontageJobInputConfigSubHeadingArrayList extends cdktf.ComplexList {
  public internalValue? : HighlightMontageJobInputConfigSubHeadingArray[] | cdktf.IResolvable

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
  public get(index: number): HighlightMontageJobInputConfigSubHeadingArrayOutputReference {
    return new HighlightMontageJobInputConfigSubHeadingArrayOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface HighlightMontageJobInputConfig {
  /**
  * Escape hatch: fields of InputConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Background images, visible where the footage does not cover the frame. Each is a media asset id, or an OSS URL in the region of the job. Outputs use them in turn, from a random start. At most 50.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#background_image_array HighlightMontageJob#background_image_array}
  */
  readonly backgroundImageArray?: string[];
  /**
  * Background music. Each is a media asset id, or an OSS URL in the region of the job. Outputs use them in turn, from a random start. At most 50.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#background_music_array HighlightMontageJob#background_music_array}
  */
  readonly backgroundMusicArray?: string[];
  /**
  * Fixed endings, images or videos, at most 20. Each output gets one of them at random after its highlights.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#ending_array HighlightMontageJob#ending_array}
  */
  readonly endingArray?: HighlightMontageJobInputConfigEndingArray[] | cdktf.IResolvable;
  /**
  * How highlights are selected and cut.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#highlight_strategy HighlightMontageJob#highlight_strategy}
  */
  readonly highlightStrategy?: HighlightMontageJobInputConfigHighlightStrategy;
  /**
  * Footage: 1 to 30 videos with human voices, at most two hours in total, analysed in this order. Each is a media asset id, or an OSS URL in the region of the job.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#media_array HighlightMontageJob#media_array}
  */
  readonly mediaArray: string[];
  /**
  * Fixed openings, images or videos, at most 20. Each output gets one of them at random before its highlights.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#opening_array HighlightMontageJob#opening_array}
  */
  readonly openingArray?: HighlightMontageJobInputConfigOpeningArray[] | cdktf.IResolvable;
  /**
  * Stickers. Outputs use them in turn, from a random start. At most 50.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#sticker_array HighlightMontageJob#sticker_array}
  */
  readonly stickerArray?: HighlightMontageJobInputConfigStickerArray[] | cdktf.IResolvable;
  /**
  * Sub-headings, one entry per level, at most 5.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#sub_heading_array HighlightMontageJob#sub_heading_array}
  */
  readonly subHeadingArray?: HighlightMontageJobInputConfigSubHeadingArray[] | cdktf.IResolvable;
  /**
  * Titles, at most 50 of at most 50 characters. Each output gets one of them at random.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#title_array HighlightMontageJob#title_array}
  */
  readonly titleArray?: string[];
}

export function highlightMontageJobInputConfigToTerraform(struct?: HighlightMontageJobInputConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    background_image_array: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.backgroundImageArray),
    background_music_array: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.backgroundMusicArray),
    ending_array: cdktf.listMapper(highlightMontageJobInputConfigEndingArrayToTerraform, false)(struct!.endingArray),
    highlight_strategy: highlightMontageJobInputConfigHighlightStrategyToTerraform(struct!.highlightStrategy),
    media_array: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.mediaArray),
    opening_array: cdktf.listMapper(highlightMontageJobInputConfigOpeningArrayToTerraform, false)(struct!.openingArray),
    sticker_array: cdktf.listMapper(highlightMontageJobInputConfigStickerArrayToTerraform, false)(struct!.stickerArray),
    sub_heading_array: cdktf.listMapper(highlightMontageJobInputConfigSubHeadingArrayToTerraform, false)(struct!.subHeadingArray),
    title_array: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.titleArray),
  }
}


export function highlightMontageJobInputConfigToHclTerraform(struct?: HighlightMontageJobInputConfig | cdktf.IResolvable): any {
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
    background_image_array: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.backgroundImageArray),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    background_music_array: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.backgroundMusicArray),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    ending_array: {
      value: cdktf.listMapperHcl(highlightMontageJobInputConfigEndingArrayToHclTerraform, false)(struct!.endingArray),
      isBlock: true,
      type: "list",
      storageClassType: "HighlightMontageJobInputConfigEndingArrayList",
    },
    highlight_strategy: {
      value: highlightMontageJobInputConfigHighlightStrategyToHclTerraform(struct!.highlightStrategy),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobInputConfigHighlightStrategy",
    },
    media_array: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.mediaArray),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    opening_array: {
      value: cdktf.listMapperHcl(highlightMontageJobInputConfigOpeningArrayToHclTerraform, false)(struct!.openingArray),
      isBlock: true,
      type: "list",
      storageClassType: "HighlightMontageJobInputConfigOpeningArrayList",
    },
    sticker_array: {
      value: cdktf.listMapperHcl(highlightMontageJobInputConfigStickerArrayToHclTerraform, false)(struct!.stickerArray),
      isBlock: true,
      type: "list",
      storageClassType: "HighlightMontageJobInputConfigStickerArrayList",
    },
    sub_heading_array: {
      value: cdktf.listMapperHcl(highlightMontageJobInputConfigSubHeadingArrayToHclTerraform, false)(struct!.subHeadingArray),
      isBlock: true,
      type: "list",
      storageClassType: "HighlightMontageJobInputConfigSubHeadingArrayList",
    },
    title_array: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.titleArray),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobInputConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobInputConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._backgroundImageArray !== undefined) {
      hasAnyValues = true;
      internalValueResult.backgroundImageArray = this._backgroundImageArray;
    }
    if (this._backgroundMusicArray !== undefined) {
      hasAnyValues = true;
      internalValueResult.backgroundMusicArray = this._backgroundMusicArray;
    }
    if (this._endingArray?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.endingArray = this._endingArray?.internalValue;
    }
    if (this._highlightStrategy?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.highlightStrategy = this._highlightStrategy?.internalValue;
    }
    if (this._mediaArray !== undefined) {
      hasAnyValues = true;
      internalValueResult.mediaArray = this._mediaArray;
    }
    if (this._openingArray?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.openingArray = this._openingArray?.internalValue;
    }
    if (this._stickerArray?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.stickerArray = this._stickerArray?.internalValue;
    }
    if (this._subHeadingArray?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.subHeadingArray = this._subHeadingArray?.internalValue;
    }
    if (this._titleArray !== undefined) {
      hasAnyValues = true;
      internalValueResult.titleArray = this._titleArray;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobInputConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._backgroundImageArray = undefined;
      this._backgroundMusicArray = undefined;
      this._endingArray.internalValue = undefined;
      this._highlightStrategy.internalValue = undefined;
      this._mediaArray = undefined;
      this._openingArray.internalValue = undefined;
      this._stickerArray.internalValue = undefined;
      this._subHeadingArray.internalValue = undefined;
      this._titleArray = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._backgroundImageArray = value.backgroundImageArray;
      this._backgroundMusicArray = value.backgroundMusicArray;
      this._endingArray.internalValue = value.endingArray;
      this._highlightStrategy.internalValue = value.highlightStrategy;
      this._mediaArray = value.mediaArray;
      this._openingArray.internalValue = value.openingArray;
      this._stickerArray.internalValue = value.stickerArray;
      this._subHeadingArray.internalValue = value.subHeadingArray;
      this._titleArray = value.titleArray;
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

  // background_image_array - computed: false, optional: true, required: false
  private _backgroundImageArray?: string[]; 
  public get backgroundImageArray() {
    return this.getListAttribute('background_image_array');
  }
  public set backgroundImageArray(value: string[]) {
    this._backgroundImageArray = value;
  }
  public resetBackgroundImageArray() {
    this._backgroundImageArray = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backgroundImageArrayInput() {
    return this._backgroundImageArray;
  }

  // background_music_array - computed: false, optional: true, required: false
  private _backgroundMusicArray?: string[]; 
  public get backgroundMusicArray() {
    return this.getListAttribute('background_music_array');
  }
  public set backgroundMusicArray(value: string[]) {
    this._backgroundMusicArray = value;
  }
  public resetBackgroundMusicArray() {
    this._backgroundMusicArray = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backgroundMusicArrayInput() {
    return this._backgroundMusicArray;
  }

  // ending_array - computed: false, optional: true, required: false
  private _endingArray = new HighlightMontageJobInputConfigEndingArrayList(this, "ending_array", false);
  public get endingArray() {
    return this._endingArray;
  }
  public putEndingArray(value: HighlightMontageJobInputConfigEndingArray[] | cdktf.IResolvable) {
    this._endingArray.internalValue = value;
  }
  public resetEndingArray() {
    this._endingArray.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get endingArrayInput() {
    return this._endingArray.internalValue;
  }

  // highlight_strategy - computed: true, optional: true, required: false
  private _highlightStrategy = new HighlightMontageJobInputConfigHighlightStrategyOutputReference(this, "highlight_strategy");
  public get highlightStrategy() {
    return this._highlightStrategy;
  }
  public putHighlightStrategy(value: HighlightMontageJobInputConfigHighlightStrategy) {
    this._highlightStrategy.internalValue = value;
  }
  public resetHighlightStrategy() {
    this._highlightStrategy.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get highlightStrategyInput() {
    return this._highlightStrategy.internalValue;
  }

  // media_array - computed: false, optional: false, required: true
  private _mediaArray?: string[]; 
  public get mediaArray() {
    return this.getListAttribute('media_array');
  }
  public set mediaArray(value: string[]) {
    this._mediaArray = value;
  }
  // Temporarily expose input value. Use with caution.
  public get mediaArrayInput() {
    return this._mediaArray;
  }

  // opening_array - computed: false, optional: true, required: false
  private _openingArray = new HighlightMontageJobInputConfigOpeningArrayList(this, "opening_array", false);
  public get openingArray() {
    return this._openingArray;
  }
  public putOpeningArray(value: HighlightMontageJobInputConfigOpeningArray[] | cdktf.IResolvable) {
    this._openingArray.internalValue = value;
  }
  public resetOpeningArray() {
    this._openingArray.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get openingArrayInput() {
    return this._openingArray.internalValue;
  }

  // sticker_array - computed: false, optional: true, required: false
  private _stickerArray = new HighlightMontageJobInputConfigStickerArrayList(this, "sticker_array", false);
  public get stickerArray() {
    return this._stickerArray;
  }
  public putStickerArray(value: HighlightMontageJobInputConfigStickerArray[] | cdktf.IResolvable) {
    this._stickerArray.internalValue = value;
  }
  public resetStickerArray() {
    this._stickerArray.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stickerArrayInput() {
    return this._stickerArray.internalValue;
  }

  // sub_heading_array - computed: false, optional: true, required: false
  private _subHeadingArray = new HighlightMontageJobInputConfigSubHeadingArrayList(this, "sub_heading_array", false);
  public get subHeadingArray() {
    return this._subHeadingArray;
  }
  public putSubHeadingArray(value: HighlightMontageJobInputConfigSubHeadingArray[] | cdktf.IResolvable) {
    this._subHeadingArray.internalValue = value;
  }
  public resetSubHeadingArray() {
    this._subHeadingArray.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subHeadingArrayInput() {
    return this._subHeadingArray.internalValue;
  }

  // title_array - computed: false, optional: true, required: false
  private _titleArray?: string[]; 
  public get titleArray() {
    return this.getListAttribute('title_array');
  }
  public set titleArray(value: string[]) {
    this._titleArray = value;
  }
  public resetTitleArray() {
    this._titleArray = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get titleArrayInput() {
    return this._titleArray;
  }
}
export interface HighlightMontageJobMaterials {
  /**
  * Length in seconds.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#duration HighlightMontageJob#duration}
  */
  readonly duration?: number;
  /**
  * Whether it has an audio track.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#has_audio HighlightMontageJob#has_audio}
  */
  readonly hasAudio?: boolean | cdktf.IResolvable;
  /**
  * Media asset id or URL of the footage, as in input_config.media_array.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#media HighlightMontageJob#media}
  */
  readonly media: string;
}

export function highlightMontageJobMaterialsToTerraform(struct?: HighlightMontageJobMaterials | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    duration: cdktf.numberToTerraform(struct!.duration),
    has_audio: cdktf.booleanToTerraform(struct!.hasAudio),
    media: cdktf.stringToTerraform(struct!.media),
  }
}


export function highlightMontageJobMaterialsToHclTerraform(struct?: HighlightMontageJobMaterials | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    duration: {
      value: cdktf.numberToHclTerraform(struct!.duration),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    has_audio: {
      value: cdktf.booleanToHclTerraform(struct!.hasAudio),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    media: {
      value: cdktf.stringToHclTerraform(struct!.media),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobMaterialsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): HighlightMontageJobMaterials | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._duration !== undefined) {
      hasAnyValues = true;
      internalValueResult.duration = this._duration;
    }
    if (this._hasAudio !== undefined) {
      hasAnyValues = true;
      internalValueResult.hasAudio = this._hasAudio;
    }
    if (this._media !== undefined) {
      hasAnyValues = true;
      internalValueResult.media = this._media;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobMaterials | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._duration = undefined;
      this._hasAudio = undefined;
      this._media = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._duration = value.duration;
      this._hasAudio = value.hasAudio;
      this._media = value.media;
    }
  }

  // duration - computed: false, optional: true, required: false
  private _duration?: number; 
  public get duration() {
    return this.getNumberAttribute('duration');
  }
  public set duration(value: number) {
    this._duration = value;
  }
  public resetDuration() {
    this._duration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get durationInput() {
    return this._duration;
  }

  // has_audio - computed: false, optional: true, required: false
  private _hasAudio?: boolean | cdktf.IResolvable; 
  public get hasAudio() {
    return this.getBooleanAttribute('has_audio');
  }
  public set hasAudio(value: boolean | cdktf.IResolvable) {
    this._hasAudio = value;
  }
  public resetHasAudio() {
    this._hasAudio = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hasAudioInput() {
    return this._hasAudio;
  }

  // media - computed: false, optional: false, required: true
  private _media?: string; 
  public get media() {
    return this.getStringAttribute('media');
  }
  public set media(value: string) {
    this._media = value;
  }
  // Temporarily expose input value. Use with caution.
  public get mediaInput() {
    return this._media;
  }
}

export class HighlightMontageJobMaterialsList extends cdktf.ComplexList {
  public internalValue? : HighlightMontageJobMaterials[] | cdktf.IResolvable

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
  public get(index: number): HighlightMontageJobMaterialsOutputReference {
    return new HighlightMontageJobMaterialsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface HighlightMontageJobOutputConfigVideo {
  /**
  * Escape hatch: fields of Video that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Codec, e.g. H.264 or H.265. The exact names are not documented.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#codec HighlightMontageJob#codec}
  */
  readonly codec?: string;
  /**
  * Constant rate factor, 0 to 51, typically 27. A lower value gives better quality and a larger file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#crf HighlightMontageJob#crf}
  */
  readonly crf?: number;
  /**
  * Frames per second.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#fps HighlightMontageJob#fps}
  */
  readonly fps?: number;
  /**
  * Horizontal or Vertical.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#orientation HighlightMontageJob#orientation}
  */
  readonly orientation?: string;
  /**
  * Speed of the encoder: veryfast, fast, medium, slow or slower.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#preset HighlightMontageJob#preset}
  */
  readonly preset?: string;
  /**
  * Profile of the codec: baseline, main or high.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#profile HighlightMontageJob#profile}
  */
  readonly profile?: string;
}

export function highlightMontageJobOutputConfigVideoToTerraform(struct?: HighlightMontageJobOutputConfigVideo | cdktf.IResolvable): any {
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


export function highlightMontageJobOutputConfigVideoToHclTerraform(struct?: HighlightMontageJobOutputConfigVideo | cdktf.IResolvable): any {
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

export class HighlightMontageJobOutputConfigVideoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobOutputConfigVideo | cdktf.IResolvable | undefined {
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

  public set internalValue(value: HighlightMontageJobOutputConfigVideo | cdktf.IResolvable | undefined) {
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
export interface HighlightMontageJobOutputConfig {
  /**
  * Escape hatch: fields of OutputConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#additional_json HighlightMontageJob#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Number of outputs. 1 for JumpHighlight; 1 to 100 for SmoothHighlight, which may find fewer highlights. Default 1.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#count HighlightMontageJob#count}
  */
  readonly count?: number;
  /**
  * File name of the outputs in the VOD bucket, with {index} and a suffix and without a path.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#file_name HighlightMontageJob#file_name}
  */
  readonly fileName?: string;
  /**
  * Whether to make previews only: one editing project per output, with its timeline, and no video. Default false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#generate_preview_only HighlightMontageJob#generate_preview_only}
  */
  readonly generatePreviewOnly?: boolean | cdktf.IResolvable;
  /**
  * Height of the output in pixels, 128 to 4096. The short side must not exceed 2160. Required unless a template gives it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#height HighlightMontageJob#height}
  */
  readonly height?: number;
  /**
  * URL of the outputs in your OSS bucket in the region of the job, with {index} in the name: http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>_{index}.mp4. Required unless the outputs go to VOD or are previews.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#media_url HighlightMontageJob#media_url}
  */
  readonly mediaUrl?: string;
  /**
  * VOD bucket of the outputs, <bucket>.oss-<region>.aliyuncs.com without a scheme. Requires FileName.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#storage_location HighlightMontageJob#storage_location}
  */
  readonly storageLocation?: string;
  /**
  * Settings of the video stream. Further keys are sent as they are.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#video HighlightMontageJob#video}
  */
  readonly video?: HighlightMontageJobOutputConfigVideo;
  /**
  * Width of the output in pixels, 128 to 4096. The short side must not exceed 2160. Required unless a template gives it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#width HighlightMontageJob#width}
  */
  readonly width?: number;
}

export function highlightMontageJobOutputConfigToTerraform(struct?: HighlightMontageJobOutputConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    count: cdktf.numberToTerraform(struct!.count),
    file_name: cdktf.stringToTerraform(struct!.fileName),
    generate_preview_only: cdktf.booleanToTerraform(struct!.generatePreviewOnly),
    height: cdktf.numberToTerraform(struct!.height),
    media_url: cdktf.stringToTerraform(struct!.mediaUrl),
    storage_location: cdktf.stringToTerraform(struct!.storageLocation),
    video: highlightMontageJobOutputConfigVideoToTerraform(struct!.video),
    width: cdktf.numberToTerraform(struct!.width),
  }
}


export function highlightMontageJobOutputConfigToHclTerraform(struct?: HighlightMontageJobOutputConfig | cdktf.IResolvable): any {
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
    count: {
      value: cdktf.numberToHclTerraform(struct!.count),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    file_name: {
      value: cdktf.stringToHclTerraform(struct!.fileName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    generate_preview_only: {
      value: cdktf.booleanToHclTerraform(struct!.generatePreviewOnly),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
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
      value: highlightMontageJobOutputConfigVideoToHclTerraform(struct!.video),
      isBlock: true,
      type: "struct",
      storageClassType: "HighlightMontageJobOutputConfigVideo",
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

export class HighlightMontageJobOutputConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): HighlightMontageJobOutputConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._count !== undefined) {
      hasAnyValues = true;
      internalValueResult.count = this._count;
    }
    if (this._fileName !== undefined) {
      hasAnyValues = true;
      internalValueResult.fileName = this._fileName;
    }
    if (this._generatePreviewOnly !== undefined) {
      hasAnyValues = true;
      internalValueResult.generatePreviewOnly = this._generatePreviewOnly;
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

  public set internalValue(value: HighlightMontageJobOutputConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._count = undefined;
      this._fileName = undefined;
      this._generatePreviewOnly = undefined;
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
      this._count = value.count;
      this._fileName = value.fileName;
      this._generatePreviewOnly = value.generatePreviewOnly;
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

  // count - computed: true, optional: true, required: false
  private _count?: number; 
  public get count() {
    return this.getNumberAttribute('count');
  }
  public set count(value: number) {
    this._count = value;
  }
  public resetCount() {
    this._count = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get countInput() {
    return this._count;
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

  // generate_preview_only - computed: true, optional: true, required: false
  private _generatePreviewOnly?: boolean | cdktf.IResolvable; 
  public get generatePreviewOnly() {
    return this.getBooleanAttribute('generate_preview_only');
  }
  public set generatePreviewOnly(value: boolean | cdktf.IResolvable) {
    this._generatePreviewOnly = value;
  }
  public resetGeneratePreviewOnly() {
    this._generatePreviewOnly = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get generatePreviewOnlyInput() {
    return this._generatePreviewOnly;
  }

  // height - computed: false, optional: true, required: false
  private _height?: number; 
  public get height() {
    return this.getNumberAttribute('height');
  }
  public set height(value: number) {
    this._height = value;
  }
  public resetHeight() {
    this._height = undefined;
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
  private _video = new HighlightMontageJobOutputConfigVideoOutputReference(this, "video");
  public get video() {
    return this._video;
  }
  public putVideo(value: HighlightMontageJobOutputConfigVideo) {
    this._video.internalValue = value;
  }
  public resetVideo() {
    this._video.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get videoInput() {
    return this._video.internalValue;
  }

  // width - computed: false, optional: true, required: false
  private _width?: number; 
  public get width() {
    return this.getNumberAttribute('width');
  }
  public set width(value: number) {
    this._width = value;
  }
  public resetWidth() {
    this._width = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get widthInput() {
    return this._width;
  }
}
export interface HighlightMontageJobTemplates {
  /**
  * Config of the template, JSON text in the API's names, for example the attribute config of an ims_editing_template. The template must be of type BatchEditing.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#config HighlightMontageJob#config}
  */
  readonly config: string;
  /**
  * Whether a change of the template runs the job again. If false, the job keeps the template that it was submitted with; when it is replaced for another reason, it takes the present template. Default: true.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#follow HighlightMontageJob#follow}
  */
  readonly follow?: boolean | cdktf.IResolvable;
  /**
  * Id of the template, which plans show. A change runs nothing.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#template_id HighlightMontageJob#template_id}
  */
  readonly templateId?: string;
}

export function highlightMontageJobTemplatesToTerraform(struct?: HighlightMontageJobTemplates | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    config: cdktf.stringToTerraform(struct!.config),
    follow: cdktf.booleanToTerraform(struct!.follow),
    template_id: cdktf.stringToTerraform(struct!.templateId),
  }
}


export function highlightMontageJobTemplatesToHclTerraform(struct?: HighlightMontageJobTemplates | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    config: {
      value: cdktf.stringToHclTerraform(struct!.config),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    follow: {
      value: cdktf.booleanToHclTerraform(struct!.follow),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    template_id: {
      value: cdktf.stringToHclTerraform(struct!.templateId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class HighlightMontageJobTemplatesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): HighlightMontageJobTemplates | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._config !== undefined) {
      hasAnyValues = true;
      internalValueResult.config = this._config;
    }
    if (this._follow !== undefined) {
      hasAnyValues = true;
      internalValueResult.follow = this._follow;
    }
    if (this._templateId !== undefined) {
      hasAnyValues = true;
      internalValueResult.templateId = this._templateId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: HighlightMontageJobTemplates | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._config = undefined;
      this._follow = undefined;
      this._templateId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._config = value.config;
      this._follow = value.follow;
      this._templateId = value.templateId;
    }
  }

  // config - computed: false, optional: false, required: true
  private _config?: string; 
  public get config() {
    return this.getStringAttribute('config');
  }
  public set config(value: string) {
    this._config = value;
  }
  // Temporarily expose input value. Use with caution.
  public get configInput() {
    return this._config;
  }

  // follow - computed: true, optional: true, required: false
  private _follow?: boolean | cdktf.IResolvable; 
  public get follow() {
    return this.getBooleanAttribute('follow');
  }
  public set follow(value: boolean | cdktf.IResolvable) {
    this._follow = value;
  }
  public resetFollow() {
    this._follow = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get followInput() {
    return this._follow;
  }

  // template_id - computed: false, optional: true, required: false
  private _templateId?: string; 
  public get templateId() {
    return this.getStringAttribute('template_id');
  }
  public set templateId(value: string) {
    this._templateId = value;
  }
  public resetTemplateId() {
    this._templateId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get templateIdInput() {
    return this._templateId;
  }
}

export class HighlightMontageJobTemplatesList extends cdktf.ComplexList {
  public internalValue? : HighlightMontageJobTemplates[] | cdktf.IResolvable

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
  public get(index: number): HighlightMontageJobTemplatesOutputReference {
    return new HighlightMontageJobTemplatesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job ims_highlight_montage_job}
*/
export class HighlightMontageJob extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ims_highlight_montage_job";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a HighlightMontageJob resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the HighlightMontageJob to import
  * @param importFromId The id of the existing HighlightMontageJob that should be imported. Refer to the {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the HighlightMontageJob to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ims_highlight_montage_job", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/highlight_montage_job ims_highlight_montage_job} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options HighlightMontageJobConfig
  */
  public constructor(scope: Construct, id: string, config: HighlightMontageJobConfig) {
    super(scope, id, {
      terraformResourceType: 'ims_highlight_montage_job',
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
    this._editingConfig.internalValue = config.editingConfig;
    this._inputConfig.internalValue = config.inputConfig;
    this._labels = config.labels;
    this._materials.internalValue = config.materials;
    this._notes = config.notes;
    this._notifyAddress = config.notifyAddress;
    this._onDestroy = config.onDestroy;
    this._onExpired = config.onExpired;
    this._onFailed = config.onFailed;
    this._onMissingOutput = config.onMissingOutput;
    this._outputConfig.internalValue = config.outputConfig;
    this._run = config.run;
    this._scope = config.scope;
    this._templates.internalValue = config.templates;
    this._trackMaterials = config.trackMaterials;
    this._userData = config.userData;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // adopted - computed: true, optional: false, required: false
  public get adopted() {
    return this.getBooleanAttribute('adopted');
  }

  // create_time - computed: true, optional: false, required: false
  public get createTime() {
    return this.getStringAttribute('create_time');
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

  // editing_config - computed: true, optional: true, required: false
  private _editingConfig = new HighlightMontageJobEditingConfigOutputReference(this, "editing_config");
  public get editingConfig() {
    return this._editingConfig;
  }
  public putEditingConfig(value: HighlightMontageJobEditingConfig) {
    this._editingConfig.internalValue = value;
  }
  public resetEditingConfig() {
    this._editingConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get editingConfigInput() {
    return this._editingConfig.internalValue;
  }

  // estimated_cost - computed: true, optional: false, required: false
  public get estimatedCost() {
    return this.getStringAttribute('estimated_cost');
  }

  // estimated_cost_max - computed: true, optional: false, required: false
  public get estimatedCostMax() {
    return this.getNumberAttribute('estimated_cost_max');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // input_config - computed: false, optional: false, required: true
  private _inputConfig = new HighlightMontageJobInputConfigOutputReference(this, "input_config");
  public get inputConfig() {
    return this._inputConfig;
  }
  public putInputConfig(value: HighlightMontageJobInputConfig) {
    this._inputConfig.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get inputConfigInput() {
    return this._inputConfig.internalValue;
  }

  // labels - computed: false, optional: true, required: false
  private _labels?: { [key: string]: string }; 
  public get labels() {
    return this.getStringMapAttribute('labels');
  }
  public set labels(value: { [key: string]: string }) {
    this._labels = value;
  }
  public resetLabels() {
    this._labels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get labelsInput() {
    return this._labels;
  }

  // material_etags - computed: true, optional: false, required: false
  private _materialEtags = new cdktf.StringMap(this, "material_etags");
  public get materialEtags() {
    return this._materialEtags;
  }

  // materials - computed: false, optional: true, required: false
  private _materials = new HighlightMontageJobMaterialsList(this, "materials", false);
  public get materials() {
    return this._materials;
  }
  public putMaterials(value: HighlightMontageJobMaterials[] | cdktf.IResolvable) {
    this._materials.internalValue = value;
  }
  public resetMaterials() {
    this._materials.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get materialsInput() {
    return this._materials.internalValue;
  }

  // merged_config - computed: true, optional: false, required: false
  public get mergedConfig() {
    return this.getStringAttribute('merged_config');
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

  // on_expired - computed: false, optional: true, required: false
  private _onExpired?: string; 
  public get onExpired() {
    return this.getStringAttribute('on_expired');
  }
  public set onExpired(value: string) {
    this._onExpired = value;
  }
  public resetOnExpired() {
    this._onExpired = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get onExpiredInput() {
    return this._onExpired;
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

  // on_missing_output - computed: false, optional: true, required: false
  private _onMissingOutput?: string; 
  public get onMissingOutput() {
    return this.getStringAttribute('on_missing_output');
  }
  public set onMissingOutput(value: string) {
    this._onMissingOutput = value;
  }
  public resetOnMissingOutput() {
    this._onMissingOutput = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get onMissingOutputInput() {
    return this._onMissingOutput;
  }

  // output_config - computed: false, optional: false, required: true
  private _outputConfig = new HighlightMontageJobOutputConfigOutputReference(this, "output_config");
  public get outputConfig() {
    return this._outputConfig;
  }
  public putOutputConfig(value: HighlightMontageJobOutputConfig) {
    this._outputConfig.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get outputConfigInput() {
    return this._outputConfig.internalValue;
  }

  // picked_template - computed: true, optional: false, required: false
  public get pickedTemplate() {
    return this.getStringAttribute('picked_template');
  }

  // rerun_reason - computed: true, optional: false, required: false
  public get rerunReason() {
    return this.getStringAttribute('rerun_reason');
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

  // templates - computed: false, optional: true, required: false
  private _templates = new HighlightMontageJobTemplatesList(this, "templates", false);
  public get templates() {
    return this._templates;
  }
  public putTemplates(value: HighlightMontageJobTemplates[] | cdktf.IResolvable) {
    this._templates.internalValue = value;
  }
  public resetTemplates() {
    this._templates.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get templatesInput() {
    return this._templates.internalValue;
  }

  // track_materials - computed: false, optional: true, required: false
  private _trackMaterials?: boolean | cdktf.IResolvable; 
  public get trackMaterials() {
    return this.getBooleanAttribute('track_materials');
  }
  public set trackMaterials(value: boolean | cdktf.IResolvable) {
    this._trackMaterials = value;
  }
  public resetTrackMaterials() {
    this._trackMaterials = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get trackMaterialsInput() {
    return this._trackMaterials;
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
      editing_config: highlightMontageJobEditingConfigToTerraform(this._editingConfig.internalValue),
      input_config: highlightMontageJobInputConfigToTerraform(this._inputConfig.internalValue),
      labels: cdktf.hashMapper(cdktf.stringToTerraform)(this._labels),
      materials: cdktf.listMapper(highlightMontageJobMaterialsToTerraform, false)(this._materials.internalValue),
      notes: cdktf.stringToTerraform(this._notes),
      notify_address: cdktf.stringToTerraform(this._notifyAddress),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      on_expired: cdktf.stringToTerraform(this._onExpired),
      on_failed: cdktf.stringToTerraform(this._onFailed),
      on_missing_output: cdktf.stringToTerraform(this._onMissingOutput),
      output_config: highlightMontageJobOutputConfigToTerraform(this._outputConfig.internalValue),
      run: cdktf.stringToTerraform(this._run),
      scope: cdktf.stringToTerraform(this._scope),
      templates: cdktf.listMapper(highlightMontageJobTemplatesToTerraform, false)(this._templates.internalValue),
      track_materials: cdktf.booleanToTerraform(this._trackMaterials),
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
      editing_config: {
        value: highlightMontageJobEditingConfigToHclTerraform(this._editingConfig.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "HighlightMontageJobEditingConfig",
      },
      input_config: {
        value: highlightMontageJobInputConfigToHclTerraform(this._inputConfig.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "HighlightMontageJobInputConfig",
      },
      labels: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._labels),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      materials: {
        value: cdktf.listMapperHcl(highlightMontageJobMaterialsToHclTerraform, false)(this._materials.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "HighlightMontageJobMaterialsList",
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
      on_expired: {
        value: cdktf.stringToHclTerraform(this._onExpired),
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
      on_missing_output: {
        value: cdktf.stringToHclTerraform(this._onMissingOutput),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      output_config: {
        value: highlightMontageJobOutputConfigToHclTerraform(this._outputConfig.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "HighlightMontageJobOutputConfig",
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
      templates: {
        value: cdktf.listMapperHcl(highlightMontageJobTemplatesToHclTerraform, false)(this._templates.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "HighlightMontageJobTemplatesList",
      },
      track_materials: {
        value: cdktf.booleanToHclTerraform(this._trackMaterials),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
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
