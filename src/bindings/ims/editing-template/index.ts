// https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface EditingTemplateConfig extends cdktf.TerraformMetaArguments {
  /**
  * For type BatchEditing: the parameters, in the API's names. Values set on a job take precedence. Set exactly one of batch_config and config.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#batch_config EditingTemplate#batch_config}
  */
  readonly batchConfig?: EditingTemplateBatchConfig;
  /**
  * The template's Config as a JSON object (use jsonencode); for type VETemplate { "oss_url": "http://<bucket>.oss-<region>.aliyuncs.com/<key>.zip" }. Compared by meaning: formatting and fields that the service adds are not changes. With batch_config it is computed: the same as JSON.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#config EditingTemplate#config}
  */
  readonly config?: string;
  /**
  * URL of the cover picture, unsigned.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#cover_url EditingTemplate#cover_url}
  */
  readonly coverUrl?: string;
  /**
  * Name of the template.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#name EditingTemplate#name}
  */
  readonly name: string;
  /**
  * Media id of a preview video.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#preview_media EditingTemplate#preview_media}
  */
  readonly previewMedia?: string;
  /**
  * Media assets that the template uses.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#related_media_ids EditingTemplate#related_media_ids}
  */
  readonly relatedMediaIds?: EditingTemplateRelatedMediaIds;
  /**
  * How long operations may take.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#timeouts EditingTemplate#timeouts}
  */
  readonly timeouts?: EditingTemplateTimeouts;
  /**
  * BatchEditing: parameters that montage jobs share. Timeline: a Timeline with parameters. VETemplate: an advanced template, a zip file in OSS. A change replaces the template.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#type EditingTemplate#type}
  */
  readonly type: string;
}
export interface EditingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfig {
  /**
  * Escape hatch: fields of BackgroundImageConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Colour, as "#RRGGBB". Requires SubType Color.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#color EditingTemplate#color}
  */
  readonly color?: string;
  /**
  * Strength of the blur, 0.01 to 1, typically 0.1. Requires SubType Blur.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#radius EditingTemplate#radius}
  */
  readonly radius?: number;
  /**
  * Blur fills with the blurred footage, Color with one colour.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#sub_type EditingTemplate#sub_type}
  */
  readonly subType?: string;
}

export function editingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfigToTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfig | cdktf.IResolvable): any {
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


export function editingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfigToHclTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfig | cdktf.IResolvable): any {
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

export class EditingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): EditingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfig | cdktf.IResolvable | undefined {
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

  public set internalValue(value: EditingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfig | cdktf.IResolvable | undefined) {
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

  // color - computed: false, optional: true, required: false
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

  // radius - computed: false, optional: true, required: false
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

  // sub_type - computed: false, optional: true, required: false
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
export interface EditingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfig {
  /**
  * Escape hatch: fields of BackgroundMusicConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Another name of Volume, 0 to 10. Use Volume instead.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#gain EditingTemplate#gain}
  */
  readonly gain?: number;
  /**
  * Style of the music that the service takes from its public library, e.g. bgm-upbeat. Ignored if BackgroundMusicArray is set. Default null.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#style EditingTemplate#style}
  */
  readonly style?: string;
  /**
  * Volume of the music, 0 to 10: 0 is muted, 1 is the original volume. Default 0.2.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#volume EditingTemplate#volume}
  */
  readonly volume?: number;
}

export function editingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfigToTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfig | cdktf.IResolvable): any {
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


export function editingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfigToHclTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfig | cdktf.IResolvable): any {
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

export class EditingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): EditingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfig | cdktf.IResolvable | undefined {
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

  public set internalValue(value: EditingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfig | cdktf.IResolvable | undefined) {
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

  // gain - computed: false, optional: true, required: false
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

  // style - computed: false, optional: true, required: false
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

  // volume - computed: false, optional: true, required: false
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
export interface EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFace {
  /**
  * Escape hatch: fields of FontFace that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Whether the letters are bold.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#bold EditingTemplate#bold}
  */
  readonly bold?: boolean | cdktf.IResolvable;
  /**
  * Whether the letters are italic.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#italic EditingTemplate#italic}
  */
  readonly italic?: boolean | cdktf.IResolvable;
  /**
  * Whether the letters are underlined.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#underline EditingTemplate#underline}
  */
  readonly underline?: boolean | cdktf.IResolvable;
}

export function editingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFaceToTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFace | cdktf.IResolvable): any {
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


export function editingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFaceToHclTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFace | cdktf.IResolvable): any {
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

export class EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFaceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFace | cdktf.IResolvable | undefined {
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

  public set internalValue(value: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFace | cdktf.IResolvable | undefined) {
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

  // bold - computed: false, optional: true, required: false
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

  // italic - computed: false, optional: true, required: false
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

  // underline - computed: false, optional: true, required: false
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
export interface EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffects {
  /**
  * Escape hatch: fields of SubtitleEffect that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Strength of the blur in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#blur EditingTemplate#blur}
  */
  readonly blur?: number;
  /**
  * Width of the border in pixels, horizontally and vertically.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#bord EditingTemplate#bord}
  */
  readonly bord?: number;
  /**
  * Colour, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#color EditingTemplate#color}
  */
  readonly color?: string;
  /**
  * Height of the box in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#height EditingTemplate#height}
  */
  readonly height?: number;
  /**
  * OSS URL of an image that fills the box.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#image_url EditingTemplate#image_url}
  */
  readonly imageUrl?: string;
  /**
  * Opacity, 0 to 1.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#opacity EditingTemplate#opacity}
  */
  readonly opacity?: number;
  /**
  * Radius of the corners of a box in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#radius EditingTemplate#radius}
  */
  readonly radius?: number;
  /**
  * Area of the box that holds the text, as "x,y,width,height".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#text_area EditingTemplate#text_area}
  */
  readonly textArea?: string;
  /**
  * Outline, Shadow or Box.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#type EditingTemplate#type}
  */
  readonly type?: string;
  /**
  * Width of the box in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#width EditingTemplate#width}
  */
  readonly width?: number;
  /**
  * Width of the border in pixels, horizontally.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#x_bord EditingTemplate#x_bord}
  */
  readonly xBord?: number;
  /**
  * Offset to the right in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#x_shift EditingTemplate#x_shift}
  */
  readonly xShift?: number;
  /**
  * Width of the border in pixels, vertically.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#y_bord EditingTemplate#y_bord}
  */
  readonly yBord?: number;
  /**
  * Offset downwards in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#y_shift EditingTemplate#y_shift}
  */
  readonly yShift?: number;
}

export function editingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffectsToTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffects | cdktf.IResolvable): any {
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


export function editingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffectsToHclTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffects | cdktf.IResolvable): any {
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

export class EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffectsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffects | cdktf.IResolvable | undefined {
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

  public set internalValue(value: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffects | cdktf.IResolvable | undefined) {
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

  // blur - computed: false, optional: true, required: false
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

  // bord - computed: false, optional: true, required: false
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

  // color - computed: false, optional: true, required: false
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

  // image_url - computed: false, optional: true, required: false
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

  // radius - computed: false, optional: true, required: false
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

  // text_area - computed: false, optional: true, required: false
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

  // type - computed: false, optional: true, required: false
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

  // x_bord - computed: false, optional: true, required: false
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

  // x_shift - computed: false, optional: true, required: false
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

  // y_bord - computed: false, optional: true, required: false
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

  // y_shift - computed: false, optional: true, required: false
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

export class EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffectsList extends cdktf.ComplexList {
  public internalValue? : EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffects[] | cdktf.IResolvable

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
  public get(index: number): EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffectsOutputReference {
    return new EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffectsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfig {
  /**
  * Length of the entrance animation in seconds. Requires AaiMotionInEffect.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#aai_motion_in EditingTemplate#aai_motion_in}
  */
  readonly aaiMotionIn?: number;
  /**
  * Entrance animation, e.g. fade_in. Of several, separated by commas, the service picks one at random.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#aai_motion_in_effect EditingTemplate#aai_motion_in_effect}
  */
  readonly aaiMotionInEffect?: string;
  /**
  * Loop animation while the text is visible, e.g. heartbeat_display. It excludes entrance and exit animations.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#aai_motion_loop_effect EditingTemplate#aai_motion_loop_effect}
  */
  readonly aaiMotionLoopEffect?: string;
  /**
  * Length of the exit animation in seconds. Requires AaiMotionOutEffect.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#aai_motion_out EditingTemplate#aai_motion_out}
  */
  readonly aaiMotionOut?: number;
  /**
  * Exit animation, e.g. fade_out. Of several, separated by commas, the service picks one at random.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#aai_motion_out_effect EditingTemplate#aai_motion_out_effect}
  */
  readonly aaiMotionOutEffect?: string;
  /**
  * What happens to a text that is wider than TextWidth: AutoWrap, AutoScale, AutoWrapAtSpaces or AutoWrapAtSpacesStrict. If unset, a title wraps (AutoWrap); another text may leave the frame.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#adapt_mode EditingTemplate#adapt_mode}
  */
  readonly adaptMode?: string;
  /**
  * Escape hatch: fields of Caption that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Corner, edge or centre of the output from which X and Y are measured, e.g. TopCenter. Default TopLeft; for a title TopCenter.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#alignment EditingTemplate#alignment}
  */
  readonly alignment?: string;
  /**
  * Rotation in degrees, counterclockwise, 0 to 360. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#angle EditingTemplate#angle}
  */
  readonly angle?: number;
  /**
  * Colour of the shadow, or of the box if BorderStyle is 3, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#back_colour EditingTemplate#back_colour}
  */
  readonly backColour?: string;
  /**
  * 1 draws an outline, 3 an opaque box.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#border_style EditingTemplate#border_style}
  */
  readonly borderStyle?: number;
  /**
  * Height of the bubble in pixels. Requires BubbleStyleId.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#bubble_height EditingTemplate#bubble_height}
  */
  readonly bubbleHeight?: number;
  /**
  * Bubble behind the text, e.g. BS0001-000001.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#bubble_style_id EditingTemplate#bubble_style_id}
  */
  readonly bubbleStyleId?: string;
  /**
  * Width of the bubble in pixels. Requires BubbleStyleId.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#bubble_width EditingTemplate#bubble_width}
  */
  readonly bubbleWidth?: number;
  /**
  * Word-art style, e.g. CS0001-000004.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#effect_color_style EditingTemplate#effect_color_style}
  */
  readonly effectColorStyle?: string;
  /**
  * Font size in pixels, 0 to 5000, not scaled with the output. FontSize takes precedence.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#fixed_font_size EditingTemplate#fixed_font_size}
  */
  readonly fixedFontSize?: number;
  /**
  * As X, but not scaled with the output. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#fixed_x EditingTemplate#fixed_x}
  */
  readonly fixedX?: number;
  /**
  * As Y, but not scaled with the output. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#fixed_y EditingTemplate#fixed_y}
  */
  readonly fixedY?: number;
  /**
  * Name of the font. Default SimSun; for a title Alibaba PuHuiTi 2.0 95 ExtraBold.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#font EditingTemplate#font}
  */
  readonly font?: string;
  /**
  * Colour of the letters, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#font_color EditingTemplate#font_color}
  */
  readonly fontColor?: string;
  /**
  * Opacity of the letters, 0 to 1.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#font_color_opacity EditingTemplate#font_color_opacity}
  */
  readonly fontColorOpacity?: number;
  /**
  * Style of the letters.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#font_face EditingTemplate#font_face}
  */
  readonly fontFace?: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFace;
  /**
  * Font size in pixels, 0 to 5000, scaled with the output. Typical values: 80 for a title, 40 for a line at the bottom.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#font_size EditingTemplate#font_size}
  */
  readonly fontSize?: number;
  /**
  * OSS URL of a font file (ttf, otf, woff). It takes precedence over Font.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#font_url EditingTemplate#font_url}
  */
  readonly fontUrl?: string;
  /**
  * Space between lines in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#line_spacing EditingTemplate#line_spacing}
  */
  readonly lineSpacing?: number;
  /**
  * Width of the outline in pixels. Recommended: 2 for each 25 of the font size. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#outline EditingTemplate#outline}
  */
  readonly outline?: number;
  /**
  * Colour of the outline, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#outline_colour EditingTemplate#outline_colour}
  */
  readonly outlineColour?: string;
  /**
  * Speed of the loop animation.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#ratio EditingTemplate#ratio}
  */
  readonly ratio?: number;
  /**
  * Depth of the shadow in pixels. Recommended: 2 for each 25 of the font size. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#shadow EditingTemplate#shadow}
  */
  readonly shadow?: number;
  /**
  * How the font size is measured. Only Nominal is documented.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#size_request_type EditingTemplate#size_request_type}
  */
  readonly sizeRequestType?: string;
  /**
  * Space between letters in pixels. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#spacing EditingTemplate#spacing}
  */
  readonly spacing?: number;
  /**
  * Outlines, shadows and boxes of the text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#subtitle_effects EditingTemplate#subtitle_effects}
  */
  readonly subtitleEffects?: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffects[] | cdktf.IResolvable;
  /**
  * Width at which AdaptMode breaks or shrinks the text. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels. Default is the width of the output.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#text_width EditingTemplate#text_width}
  */
  readonly textWidth?: number;
  /**
  * Time at which the text appears, in seconds of the output. Default is the beginning.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#timeline_in EditingTemplate#timeline_in}
  */
  readonly timelineIn?: number;
  /**
  * Time at which the text disappears, in seconds of the output. Default is the end.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#timeline_out EditingTemplate#timeline_out}
  */
  readonly timelineOut?: number;
  /**
  * Horizontal offset; a margin when Alignment is set. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#x EditingTemplate#x}
  */
  readonly x?: number;
  /**
  * Vertical offset; a margin when Alignment is set. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels. Default 0; for a title 0.1 (portrait), 0.05 (landscape) or 0.08 (square).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#y EditingTemplate#y}
  */
  readonly y?: number;
}

export function editingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigToTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfig | cdktf.IResolvable): any {
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
    font_face: editingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFaceToTerraform(struct!.fontFace),
    font_size: cdktf.numberToTerraform(struct!.fontSize),
    font_url: cdktf.stringToTerraform(struct!.fontUrl),
    line_spacing: cdktf.numberToTerraform(struct!.lineSpacing),
    outline: cdktf.numberToTerraform(struct!.outline),
    outline_colour: cdktf.stringToTerraform(struct!.outlineColour),
    ratio: cdktf.numberToTerraform(struct!.ratio),
    shadow: cdktf.numberToTerraform(struct!.shadow),
    size_request_type: cdktf.stringToTerraform(struct!.sizeRequestType),
    spacing: cdktf.numberToTerraform(struct!.spacing),
    subtitle_effects: cdktf.listMapper(editingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffectsToTerraform, false)(struct!.subtitleEffects),
    text_width: cdktf.numberToTerraform(struct!.textWidth),
    timeline_in: cdktf.numberToTerraform(struct!.timelineIn),
    timeline_out: cdktf.numberToTerraform(struct!.timelineOut),
    x: cdktf.numberToTerraform(struct!.x),
    y: cdktf.numberToTerraform(struct!.y),
  }
}


export function editingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigToHclTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfig | cdktf.IResolvable): any {
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
      value: editingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFaceToHclTerraform(struct!.fontFace),
      isBlock: true,
      type: "struct",
      storageClassType: "EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFace",
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
      value: cdktf.listMapperHcl(editingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffectsToHclTerraform, false)(struct!.subtitleEffects),
      isBlock: true,
      type: "list",
      storageClassType: "EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffectsList",
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

export class EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfig | cdktf.IResolvable | undefined {
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

  public set internalValue(value: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfig | cdktf.IResolvable | undefined) {
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

  // aai_motion_in - computed: false, optional: true, required: false
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

  // aai_motion_in_effect - computed: false, optional: true, required: false
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

  // aai_motion_loop_effect - computed: false, optional: true, required: false
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

  // aai_motion_out - computed: false, optional: true, required: false
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

  // aai_motion_out_effect - computed: false, optional: true, required: false
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

  // adapt_mode - computed: false, optional: true, required: false
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

  // alignment - computed: false, optional: true, required: false
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

  // angle - computed: false, optional: true, required: false
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

  // back_colour - computed: false, optional: true, required: false
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

  // border_style - computed: false, optional: true, required: false
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

  // bubble_height - computed: false, optional: true, required: false
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

  // bubble_style_id - computed: false, optional: true, required: false
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

  // bubble_width - computed: false, optional: true, required: false
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

  // effect_color_style - computed: false, optional: true, required: false
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

  // fixed_font_size - computed: false, optional: true, required: false
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

  // fixed_x - computed: false, optional: true, required: false
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

  // fixed_y - computed: false, optional: true, required: false
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

  // font - computed: false, optional: true, required: false
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

  // font_color - computed: false, optional: true, required: false
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

  // font_color_opacity - computed: false, optional: true, required: false
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

  // font_face - computed: false, optional: true, required: false
  private _fontFace = new EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFaceOutputReference(this, "font_face");
  public get fontFace() {
    return this._fontFace;
  }
  public putFontFace(value: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigFontFace) {
    this._fontFace.internalValue = value;
  }
  public resetFontFace() {
    this._fontFace.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontFaceInput() {
    return this._fontFace.internalValue;
  }

  // font_size - computed: false, optional: true, required: false
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

  // font_url - computed: false, optional: true, required: false
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

  // line_spacing - computed: false, optional: true, required: false
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

  // outline - computed: false, optional: true, required: false
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

  // outline_colour - computed: false, optional: true, required: false
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

  // ratio - computed: false, optional: true, required: false
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

  // shadow - computed: false, optional: true, required: false
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

  // size_request_type - computed: false, optional: true, required: false
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

  // spacing - computed: false, optional: true, required: false
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

  // subtitle_effects - computed: false, optional: true, required: false
  private _subtitleEffects = new EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffectsList(this, "subtitle_effects", false);
  public get subtitleEffects() {
    return this._subtitleEffects;
  }
  public putSubtitleEffects(value: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigSubtitleEffects[] | cdktf.IResolvable) {
    this._subtitleEffects.internalValue = value;
  }
  public resetSubtitleEffects() {
    this._subtitleEffects.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subtitleEffectsInput() {
    return this._subtitleEffects.internalValue;
  }

  // text_width - computed: false, optional: true, required: false
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

  // timeline_in - computed: false, optional: true, required: false
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

  // timeline_out - computed: false, optional: true, required: false
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

export class EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigMap extends cdktf.ComplexMap {
  public internalValue? : { [key: string]: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfig } | cdktf.IResolvable

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
  public get(key: string): EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigOutputReference {
    return new EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface EditingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFace {
  /**
  * Escape hatch: fields of FontFace that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Whether the letters are bold.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#bold EditingTemplate#bold}
  */
  readonly bold?: boolean | cdktf.IResolvable;
  /**
  * Whether the letters are italic.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#italic EditingTemplate#italic}
  */
  readonly italic?: boolean | cdktf.IResolvable;
  /**
  * Whether the letters are underlined.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#underline EditingTemplate#underline}
  */
  readonly underline?: boolean | cdktf.IResolvable;
}

export function editingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFaceToTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFace | cdktf.IResolvable): any {
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


export function editingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFaceToHclTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFace | cdktf.IResolvable): any {
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

export class EditingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFaceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): EditingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFace | cdktf.IResolvable | undefined {
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

  public set internalValue(value: EditingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFace | cdktf.IResolvable | undefined) {
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

  // bold - computed: false, optional: true, required: false
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

  // italic - computed: false, optional: true, required: false
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

  // underline - computed: false, optional: true, required: false
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
export interface EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffects {
  /**
  * Escape hatch: fields of SubtitleEffect that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Strength of the blur in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#blur EditingTemplate#blur}
  */
  readonly blur?: number;
  /**
  * Width of the border in pixels, horizontally and vertically.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#bord EditingTemplate#bord}
  */
  readonly bord?: number;
  /**
  * Colour, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#color EditingTemplate#color}
  */
  readonly color?: string;
  /**
  * Height of the box in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#height EditingTemplate#height}
  */
  readonly height?: number;
  /**
  * OSS URL of an image that fills the box.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#image_url EditingTemplate#image_url}
  */
  readonly imageUrl?: string;
  /**
  * Opacity, 0 to 1.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#opacity EditingTemplate#opacity}
  */
  readonly opacity?: number;
  /**
  * Radius of the corners of a box in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#radius EditingTemplate#radius}
  */
  readonly radius?: number;
  /**
  * Area of the box that holds the text, as "x,y,width,height".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#text_area EditingTemplate#text_area}
  */
  readonly textArea?: string;
  /**
  * Outline, Shadow or Box.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#type EditingTemplate#type}
  */
  readonly type?: string;
  /**
  * Width of the box in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#width EditingTemplate#width}
  */
  readonly width?: number;
  /**
  * Width of the border in pixels, horizontally.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#x_bord EditingTemplate#x_bord}
  */
  readonly xBord?: number;
  /**
  * Offset to the right in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#x_shift EditingTemplate#x_shift}
  */
  readonly xShift?: number;
  /**
  * Width of the border in pixels, vertically.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#y_bord EditingTemplate#y_bord}
  */
  readonly yBord?: number;
  /**
  * Offset downwards in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#y_shift EditingTemplate#y_shift}
  */
  readonly yShift?: number;
}

export function editingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffectsToTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffects | cdktf.IResolvable): any {
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


export function editingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffectsToHclTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffects | cdktf.IResolvable): any {
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

export class EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffectsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffects | cdktf.IResolvable | undefined {
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

  public set internalValue(value: EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffects | cdktf.IResolvable | undefined) {
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

  // blur - computed: false, optional: true, required: false
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

  // bord - computed: false, optional: true, required: false
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

  // color - computed: false, optional: true, required: false
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

  // image_url - computed: false, optional: true, required: false
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

  // radius - computed: false, optional: true, required: false
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

  // text_area - computed: false, optional: true, required: false
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

  // type - computed: false, optional: true, required: false
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

  // x_bord - computed: false, optional: true, required: false
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

  // x_shift - computed: false, optional: true, required: false
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

  // y_bord - computed: false, optional: true, required: false
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

  // y_shift - computed: false, optional: true, required: false
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

export class EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffectsList extends cdktf.ComplexList {
  public internalValue? : EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffects[] | cdktf.IResolvable

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
  public get(index: number): EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffectsOutputReference {
    return new EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffectsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface EditingTemplateBatchConfigEditingTemplateConfigTitleConfig {
  /**
  * Length of the entrance animation in seconds. Requires AaiMotionInEffect.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#aai_motion_in EditingTemplate#aai_motion_in}
  */
  readonly aaiMotionIn?: number;
  /**
  * Entrance animation, e.g. fade_in. Of several, separated by commas, the service picks one at random.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#aai_motion_in_effect EditingTemplate#aai_motion_in_effect}
  */
  readonly aaiMotionInEffect?: string;
  /**
  * Loop animation while the text is visible, e.g. heartbeat_display. It excludes entrance and exit animations.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#aai_motion_loop_effect EditingTemplate#aai_motion_loop_effect}
  */
  readonly aaiMotionLoopEffect?: string;
  /**
  * Length of the exit animation in seconds. Requires AaiMotionOutEffect.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#aai_motion_out EditingTemplate#aai_motion_out}
  */
  readonly aaiMotionOut?: number;
  /**
  * Exit animation, e.g. fade_out. Of several, separated by commas, the service picks one at random.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#aai_motion_out_effect EditingTemplate#aai_motion_out_effect}
  */
  readonly aaiMotionOutEffect?: string;
  /**
  * What happens to a text that is wider than TextWidth: AutoWrap, AutoScale, AutoWrapAtSpaces or AutoWrapAtSpacesStrict. If unset, a title wraps (AutoWrap); another text may leave the frame.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#adapt_mode EditingTemplate#adapt_mode}
  */
  readonly adaptMode?: string;
  /**
  * Escape hatch: fields of Caption that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Corner, edge or centre of the output from which X and Y are measured, e.g. TopCenter. Default TopLeft; for a title TopCenter.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#alignment EditingTemplate#alignment}
  */
  readonly alignment?: string;
  /**
  * Rotation in degrees, counterclockwise, 0 to 360. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#angle EditingTemplate#angle}
  */
  readonly angle?: number;
  /**
  * Colour of the shadow, or of the box if BorderStyle is 3, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#back_colour EditingTemplate#back_colour}
  */
  readonly backColour?: string;
  /**
  * 1 draws an outline, 3 an opaque box.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#border_style EditingTemplate#border_style}
  */
  readonly borderStyle?: number;
  /**
  * Height of the bubble in pixels. Requires BubbleStyleId.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#bubble_height EditingTemplate#bubble_height}
  */
  readonly bubbleHeight?: number;
  /**
  * Bubble behind the text, e.g. BS0001-000001.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#bubble_style_id EditingTemplate#bubble_style_id}
  */
  readonly bubbleStyleId?: string;
  /**
  * Width of the bubble in pixels. Requires BubbleStyleId.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#bubble_width EditingTemplate#bubble_width}
  */
  readonly bubbleWidth?: number;
  /**
  * Word-art style, e.g. CS0001-000004.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#effect_color_style EditingTemplate#effect_color_style}
  */
  readonly effectColorStyle?: string;
  /**
  * Font size in pixels, 0 to 5000, not scaled with the output. FontSize takes precedence.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#fixed_font_size EditingTemplate#fixed_font_size}
  */
  readonly fixedFontSize?: number;
  /**
  * As X, but not scaled with the output. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#fixed_x EditingTemplate#fixed_x}
  */
  readonly fixedX?: number;
  /**
  * As Y, but not scaled with the output. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#fixed_y EditingTemplate#fixed_y}
  */
  readonly fixedY?: number;
  /**
  * Name of the font. Default SimSun; for a title Alibaba PuHuiTi 2.0 95 ExtraBold.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#font EditingTemplate#font}
  */
  readonly font?: string;
  /**
  * Colour of the letters, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#font_color EditingTemplate#font_color}
  */
  readonly fontColor?: string;
  /**
  * Opacity of the letters, 0 to 1.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#font_color_opacity EditingTemplate#font_color_opacity}
  */
  readonly fontColorOpacity?: number;
  /**
  * Style of the letters.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#font_face EditingTemplate#font_face}
  */
  readonly fontFace?: EditingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFace;
  /**
  * Font size in pixels, 0 to 5000, scaled with the output. Typical values: 80 for a title, 40 for a line at the bottom.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#font_size EditingTemplate#font_size}
  */
  readonly fontSize?: number;
  /**
  * OSS URL of a font file (ttf, otf, woff). It takes precedence over Font.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#font_url EditingTemplate#font_url}
  */
  readonly fontUrl?: string;
  /**
  * Space between lines in pixels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#line_spacing EditingTemplate#line_spacing}
  */
  readonly lineSpacing?: number;
  /**
  * Width of the outline in pixels. Recommended: 2 for each 25 of the font size. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#outline EditingTemplate#outline}
  */
  readonly outline?: number;
  /**
  * Colour of the outline, as "#RRGGBB".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#outline_colour EditingTemplate#outline_colour}
  */
  readonly outlineColour?: string;
  /**
  * Speed of the loop animation.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#ratio EditingTemplate#ratio}
  */
  readonly ratio?: number;
  /**
  * Depth of the shadow in pixels. Recommended: 2 for each 25 of the font size. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#shadow EditingTemplate#shadow}
  */
  readonly shadow?: number;
  /**
  * How the font size is measured. Only Nominal is documented.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#size_request_type EditingTemplate#size_request_type}
  */
  readonly sizeRequestType?: string;
  /**
  * Space between letters in pixels. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#spacing EditingTemplate#spacing}
  */
  readonly spacing?: number;
  /**
  * Outlines, shadows and boxes of the text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#subtitle_effects EditingTemplate#subtitle_effects}
  */
  readonly subtitleEffects?: EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffects[] | cdktf.IResolvable;
  /**
  * Width at which AdaptMode breaks or shrinks the text. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels. Default is the width of the output.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#text_width EditingTemplate#text_width}
  */
  readonly textWidth?: number;
  /**
  * Time at which the text appears, in seconds of the output. Default is the beginning.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#timeline_in EditingTemplate#timeline_in}
  */
  readonly timelineIn?: number;
  /**
  * Time at which the text disappears, in seconds of the output. Default is the end.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#timeline_out EditingTemplate#timeline_out}
  */
  readonly timelineOut?: number;
  /**
  * Horizontal offset; a margin when Alignment is set. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#x EditingTemplate#x}
  */
  readonly x?: number;
  /**
  * Vertical offset; a margin when Alignment is set. A value from 0 to 0.9999 is a fraction of the output, an integer from 2 is pixels. Default 0; for a title 0.1 (portrait), 0.05 (landscape) or 0.08 (square).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#y EditingTemplate#y}
  */
  readonly y?: number;
}

export function editingTemplateBatchConfigEditingTemplateConfigTitleConfigToTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigTitleConfig | cdktf.IResolvable): any {
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
    font_face: editingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFaceToTerraform(struct!.fontFace),
    font_size: cdktf.numberToTerraform(struct!.fontSize),
    font_url: cdktf.stringToTerraform(struct!.fontUrl),
    line_spacing: cdktf.numberToTerraform(struct!.lineSpacing),
    outline: cdktf.numberToTerraform(struct!.outline),
    outline_colour: cdktf.stringToTerraform(struct!.outlineColour),
    ratio: cdktf.numberToTerraform(struct!.ratio),
    shadow: cdktf.numberToTerraform(struct!.shadow),
    size_request_type: cdktf.stringToTerraform(struct!.sizeRequestType),
    spacing: cdktf.numberToTerraform(struct!.spacing),
    subtitle_effects: cdktf.listMapper(editingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffectsToTerraform, false)(struct!.subtitleEffects),
    text_width: cdktf.numberToTerraform(struct!.textWidth),
    timeline_in: cdktf.numberToTerraform(struct!.timelineIn),
    timeline_out: cdktf.numberToTerraform(struct!.timelineOut),
    x: cdktf.numberToTerraform(struct!.x),
    y: cdktf.numberToTerraform(struct!.y),
  }
}


export function editingTemplateBatchConfigEditingTemplateConfigTitleConfigToHclTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfigTitleConfig | cdktf.IResolvable): any {
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
      value: editingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFaceToHclTerraform(struct!.fontFace),
      isBlock: true,
      type: "struct",
      storageClassType: "EditingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFace",
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
      value: cdktf.listMapperHcl(editingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffectsToHclTerraform, false)(struct!.subtitleEffects),
      isBlock: true,
      type: "list",
      storageClassType: "EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffectsList",
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

export class EditingTemplateBatchConfigEditingTemplateConfigTitleConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): EditingTemplateBatchConfigEditingTemplateConfigTitleConfig | cdktf.IResolvable | undefined {
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

  public set internalValue(value: EditingTemplateBatchConfigEditingTemplateConfigTitleConfig | cdktf.IResolvable | undefined) {
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

  // aai_motion_in - computed: false, optional: true, required: false
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

  // aai_motion_in_effect - computed: false, optional: true, required: false
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

  // aai_motion_loop_effect - computed: false, optional: true, required: false
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

  // aai_motion_out - computed: false, optional: true, required: false
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

  // aai_motion_out_effect - computed: false, optional: true, required: false
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

  // adapt_mode - computed: false, optional: true, required: false
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

  // alignment - computed: false, optional: true, required: false
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

  // angle - computed: false, optional: true, required: false
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

  // back_colour - computed: false, optional: true, required: false
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

  // border_style - computed: false, optional: true, required: false
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

  // bubble_height - computed: false, optional: true, required: false
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

  // bubble_style_id - computed: false, optional: true, required: false
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

  // bubble_width - computed: false, optional: true, required: false
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

  // effect_color_style - computed: false, optional: true, required: false
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

  // fixed_font_size - computed: false, optional: true, required: false
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

  // fixed_x - computed: false, optional: true, required: false
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

  // fixed_y - computed: false, optional: true, required: false
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

  // font - computed: false, optional: true, required: false
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

  // font_color - computed: false, optional: true, required: false
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

  // font_color_opacity - computed: false, optional: true, required: false
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

  // font_face - computed: false, optional: true, required: false
  private _fontFace = new EditingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFaceOutputReference(this, "font_face");
  public get fontFace() {
    return this._fontFace;
  }
  public putFontFace(value: EditingTemplateBatchConfigEditingTemplateConfigTitleConfigFontFace) {
    this._fontFace.internalValue = value;
  }
  public resetFontFace() {
    this._fontFace.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fontFaceInput() {
    return this._fontFace.internalValue;
  }

  // font_size - computed: false, optional: true, required: false
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

  // font_url - computed: false, optional: true, required: false
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

  // line_spacing - computed: false, optional: true, required: false
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

  // outline - computed: false, optional: true, required: false
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

  // outline_colour - computed: false, optional: true, required: false
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

  // ratio - computed: false, optional: true, required: false
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

  // shadow - computed: false, optional: true, required: false
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

  // size_request_type - computed: false, optional: true, required: false
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

  // spacing - computed: false, optional: true, required: false
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

  // subtitle_effects - computed: false, optional: true, required: false
  private _subtitleEffects = new EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffectsList(this, "subtitle_effects", false);
  public get subtitleEffects() {
    return this._subtitleEffects;
  }
  public putSubtitleEffects(value: EditingTemplateBatchConfigEditingTemplateConfigTitleConfigSubtitleEffects[] | cdktf.IResolvable) {
    this._subtitleEffects.internalValue = value;
  }
  public resetSubtitleEffects() {
    this._subtitleEffects.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subtitleEffectsInput() {
    return this._subtitleEffects.internalValue;
  }

  // text_width - computed: false, optional: true, required: false
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

  // timeline_in - computed: false, optional: true, required: false
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

  // timeline_out - computed: false, optional: true, required: false
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
export interface EditingTemplateBatchConfigEditingTemplateConfig {
  /**
  * Escape hatch: fields of EditingTemplateConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Fills the part of the frame that the footage does not cover. Ignored if InputConfig.BackgroundImageArray is set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#background_image_config EditingTemplate#background_image_config}
  */
  readonly backgroundImageConfig?: EditingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfig;
  /**
  * Volume and style of the background music.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#background_music_config EditingTemplate#background_music_config}
  */
  readonly backgroundMusicConfig?: EditingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfig;
  /**
  * Style, position and animation of the sub-headings, by level: the keys are "1" to "5".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#sub_heading_config EditingTemplate#sub_heading_config}
  */
  readonly subHeadingConfig?: { [key: string]: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfig } | cdktf.IResolvable;
  /**
  * Style, position and animation of the title. By default it is at the top centre, wraps, and has a top margin of 0.1 (portrait), 0.05 (landscape) or 0.08 (square) of the height.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#title_config EditingTemplate#title_config}
  */
  readonly titleConfig?: EditingTemplateBatchConfigEditingTemplateConfigTitleConfig;
}

export function editingTemplateBatchConfigEditingTemplateConfigToTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    background_image_config: editingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfigToTerraform(struct!.backgroundImageConfig),
    background_music_config: editingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfigToTerraform(struct!.backgroundMusicConfig),
    sub_heading_config: cdktf.hashMapper(editingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigToTerraform)(struct!.subHeadingConfig),
    title_config: editingTemplateBatchConfigEditingTemplateConfigTitleConfigToTerraform(struct!.titleConfig),
  }
}


export function editingTemplateBatchConfigEditingTemplateConfigToHclTerraform(struct?: EditingTemplateBatchConfigEditingTemplateConfig | cdktf.IResolvable): any {
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
      value: editingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfigToHclTerraform(struct!.backgroundImageConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "EditingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfig",
    },
    background_music_config: {
      value: editingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfigToHclTerraform(struct!.backgroundMusicConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "EditingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfig",
    },
    sub_heading_config: {
      value: cdktf.hashMapperHcl(editingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigToHclTerraform)(struct!.subHeadingConfig),
      isBlock: true,
      type: "map",
      storageClassType: "EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigMap",
    },
    title_config: {
      value: editingTemplateBatchConfigEditingTemplateConfigTitleConfigToHclTerraform(struct!.titleConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "EditingTemplateBatchConfigEditingTemplateConfigTitleConfig",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class EditingTemplateBatchConfigEditingTemplateConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): EditingTemplateBatchConfigEditingTemplateConfig | cdktf.IResolvable | undefined {
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

  public set internalValue(value: EditingTemplateBatchConfigEditingTemplateConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._backgroundImageConfig.internalValue = undefined;
      this._backgroundMusicConfig.internalValue = undefined;
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
      this._subHeadingConfig.internalValue = value.subHeadingConfig;
      this._titleConfig.internalValue = value.titleConfig;
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

  // background_image_config - computed: false, optional: true, required: false
  private _backgroundImageConfig = new EditingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfigOutputReference(this, "background_image_config");
  public get backgroundImageConfig() {
    return this._backgroundImageConfig;
  }
  public putBackgroundImageConfig(value: EditingTemplateBatchConfigEditingTemplateConfigBackgroundImageConfig) {
    this._backgroundImageConfig.internalValue = value;
  }
  public resetBackgroundImageConfig() {
    this._backgroundImageConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backgroundImageConfigInput() {
    return this._backgroundImageConfig.internalValue;
  }

  // background_music_config - computed: false, optional: true, required: false
  private _backgroundMusicConfig = new EditingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfigOutputReference(this, "background_music_config");
  public get backgroundMusicConfig() {
    return this._backgroundMusicConfig;
  }
  public putBackgroundMusicConfig(value: EditingTemplateBatchConfigEditingTemplateConfigBackgroundMusicConfig) {
    this._backgroundMusicConfig.internalValue = value;
  }
  public resetBackgroundMusicConfig() {
    this._backgroundMusicConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backgroundMusicConfigInput() {
    return this._backgroundMusicConfig.internalValue;
  }

  // sub_heading_config - computed: false, optional: true, required: false
  private _subHeadingConfig = new EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfigMap(this, "sub_heading_config");
  public get subHeadingConfig() {
    return this._subHeadingConfig;
  }
  public putSubHeadingConfig(value: { [key: string]: EditingTemplateBatchConfigEditingTemplateConfigSubHeadingConfig } | cdktf.IResolvable) {
    this._subHeadingConfig.internalValue = value;
  }
  public resetSubHeadingConfig() {
    this._subHeadingConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subHeadingConfigInput() {
    return this._subHeadingConfig.internalValue;
  }

  // title_config - computed: false, optional: true, required: false
  private _titleConfig = new EditingTemplateBatchConfigEditingTemplateConfigTitleConfigOutputReference(this, "title_config");
  public get titleConfig() {
    return this._titleConfig;
  }
  public putTitleConfig(value: EditingTemplateBatchConfigEditingTemplateConfigTitleConfig) {
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
export interface EditingTemplateBatchConfigInputTemplateConfigStickerArray {
  /**
  * Escape hatch: fields of Sticker that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Number of frames of an animated sticker, 0 to 100, typically 25.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#dync_frames EditingTemplate#dync_frames}
  */
  readonly dyncFrames?: number;
  /**
  * Height, relative to the height of the output. A value from 0 to 0.9999 is a fraction of that side, an integer from 2 is pixels. 1 is the full height.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#height EditingTemplate#height}
  */
  readonly height?: number;
  /**
  * Media asset id. Either MediaId or MediaURL is required; MediaId takes precedence.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#media_id EditingTemplate#media_id}
  */
  readonly mediaId?: string;
  /**
  * URL of an image in your OSS bucket in the region of the job: http(s)://<bucket>.oss-<region>.aliyuncs.com/<key>.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#media_url EditingTemplate#media_url}
  */
  readonly mediaUrl?: string;
  /**
  * Opacity, 0 to 1: 0 is invisible, 1 is opaque. Default 1.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#opacity EditingTemplate#opacity}
  */
  readonly opacity?: number;
  /**
  * Width, relative to the width of the output. A value from 0 to 0.9999 is a fraction of that side, an integer from 2 is pixels. 1 is the full width.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#width EditingTemplate#width}
  */
  readonly width?: number;
  /**
  * Distance of the left edge from the left edge of the output, relative to its width. A value from 0 to 0.9999 is a fraction of that side, an integer from 2 is pixels. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#x EditingTemplate#x}
  */
  readonly x?: number;
  /**
  * Distance of the top edge from the top edge of the output, relative to its height. A value from 0 to 0.9999 is a fraction of that side, an integer from 2 is pixels. Default 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#y EditingTemplate#y}
  */
  readonly y?: number;
}

export function editingTemplateBatchConfigInputTemplateConfigStickerArrayToTerraform(struct?: EditingTemplateBatchConfigInputTemplateConfigStickerArray | cdktf.IResolvable): any {
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


export function editingTemplateBatchConfigInputTemplateConfigStickerArrayToHclTerraform(struct?: EditingTemplateBatchConfigInputTemplateConfigStickerArray | cdktf.IResolvable): any {
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

export class EditingTemplateBatchConfigInputTemplateConfigStickerArrayOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): EditingTemplateBatchConfigInputTemplateConfigStickerArray | cdktf.IResolvable | undefined {
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

  public set internalValue(value: EditingTemplateBatchConfigInputTemplateConfigStickerArray | cdktf.IResolvable | undefined) {
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

export class EditingTemplateBatchConfigInputTemplateConfigStickerArrayList extends cdktf.ComplexList {
  public internalValue? : EditingTemplateBatchConfigInputTemplateConfigStickerArray[] | cdktf.IResolvable

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
  public get(index: number): EditingTemplateBatchConfigInputTemplateConfigStickerArrayOutputReference {
    return new EditingTemplateBatchConfigInputTemplateConfigStickerArrayOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface EditingTemplateBatchConfigInputTemplateConfig {
  /**
  * Escape hatch: fields of InputTemplateConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Background images, visible where the footage does not cover the frame. Each is a media asset id, or an OSS URL in the region of the job. Outputs use them in turn, from a random start. At most 50.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#background_image_array EditingTemplate#background_image_array}
  */
  readonly backgroundImageArray?: string[];
  /**
  * Background music. Each is a media asset id, or an OSS URL in the region of the job. Outputs use them in turn, from a random start. At most 50.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#background_music_array EditingTemplate#background_music_array}
  */
  readonly backgroundMusicArray?: string[];
  /**
  * Stickers. Outputs use them in turn, from a random start. At most 50.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#sticker_array EditingTemplate#sticker_array}
  */
  readonly stickerArray?: EditingTemplateBatchConfigInputTemplateConfigStickerArray[] | cdktf.IResolvable;
}

export function editingTemplateBatchConfigInputTemplateConfigToTerraform(struct?: EditingTemplateBatchConfigInputTemplateConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    background_image_array: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.backgroundImageArray),
    background_music_array: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.backgroundMusicArray),
    sticker_array: cdktf.listMapper(editingTemplateBatchConfigInputTemplateConfigStickerArrayToTerraform, false)(struct!.stickerArray),
  }
}


export function editingTemplateBatchConfigInputTemplateConfigToHclTerraform(struct?: EditingTemplateBatchConfigInputTemplateConfig | cdktf.IResolvable): any {
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
    sticker_array: {
      value: cdktf.listMapperHcl(editingTemplateBatchConfigInputTemplateConfigStickerArrayToHclTerraform, false)(struct!.stickerArray),
      isBlock: true,
      type: "list",
      storageClassType: "EditingTemplateBatchConfigInputTemplateConfigStickerArrayList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class EditingTemplateBatchConfigInputTemplateConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): EditingTemplateBatchConfigInputTemplateConfig | cdktf.IResolvable | undefined {
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
    if (this._stickerArray?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.stickerArray = this._stickerArray?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: EditingTemplateBatchConfigInputTemplateConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._backgroundImageArray = undefined;
      this._backgroundMusicArray = undefined;
      this._stickerArray.internalValue = undefined;
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
      this._stickerArray.internalValue = value.stickerArray;
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

  // sticker_array - computed: false, optional: true, required: false
  private _stickerArray = new EditingTemplateBatchConfigInputTemplateConfigStickerArrayList(this, "sticker_array", false);
  public get stickerArray() {
    return this._stickerArray;
  }
  public putStickerArray(value: EditingTemplateBatchConfigInputTemplateConfigStickerArray[] | cdktf.IResolvable) {
    this._stickerArray.internalValue = value;
  }
  public resetStickerArray() {
    this._stickerArray.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stickerArrayInput() {
    return this._stickerArray.internalValue;
  }
}
export interface EditingTemplateBatchConfigOutputTemplateConfigVideo {
  /**
  * Escape hatch: fields of Video that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Codec, e.g. H.264 or H.265. The exact names are not documented.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#codec EditingTemplate#codec}
  */
  readonly codec?: string;
  /**
  * Constant rate factor, 0 to 51, typically 27. A lower value gives better quality and a larger file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#crf EditingTemplate#crf}
  */
  readonly crf?: number;
  /**
  * Frames per second.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#fps EditingTemplate#fps}
  */
  readonly fps?: number;
  /**
  * Horizontal or Vertical.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#orientation EditingTemplate#orientation}
  */
  readonly orientation?: string;
  /**
  * Speed of the encoder: veryfast, fast, medium, slow or slower.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#preset EditingTemplate#preset}
  */
  readonly preset?: string;
  /**
  * Profile of the codec: baseline, main or high.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#profile EditingTemplate#profile}
  */
  readonly profile?: string;
}

export function editingTemplateBatchConfigOutputTemplateConfigVideoToTerraform(struct?: EditingTemplateBatchConfigOutputTemplateConfigVideo | cdktf.IResolvable): any {
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


export function editingTemplateBatchConfigOutputTemplateConfigVideoToHclTerraform(struct?: EditingTemplateBatchConfigOutputTemplateConfigVideo | cdktf.IResolvable): any {
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

export class EditingTemplateBatchConfigOutputTemplateConfigVideoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): EditingTemplateBatchConfigOutputTemplateConfigVideo | cdktf.IResolvable | undefined {
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

  public set internalValue(value: EditingTemplateBatchConfigOutputTemplateConfigVideo | cdktf.IResolvable | undefined) {
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
export interface EditingTemplateBatchConfigOutputTemplateConfig {
  /**
  * Escape hatch: fields of OutputTemplateConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Height of the output in pixels, 128 to 4096. The short side must not exceed 2160.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#height EditingTemplate#height}
  */
  readonly height?: number;
  /**
  * Settings of the video stream. Further keys are sent as they are.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#video EditingTemplate#video}
  */
  readonly video?: EditingTemplateBatchConfigOutputTemplateConfigVideo;
  /**
  * Width of the output in pixels, 128 to 4096. The short side must not exceed 2160.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#width EditingTemplate#width}
  */
  readonly width?: number;
}

export function editingTemplateBatchConfigOutputTemplateConfigToTerraform(struct?: EditingTemplateBatchConfigOutputTemplateConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    height: cdktf.numberToTerraform(struct!.height),
    video: editingTemplateBatchConfigOutputTemplateConfigVideoToTerraform(struct!.video),
    width: cdktf.numberToTerraform(struct!.width),
  }
}


export function editingTemplateBatchConfigOutputTemplateConfigToHclTerraform(struct?: EditingTemplateBatchConfigOutputTemplateConfig | cdktf.IResolvable): any {
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
    video: {
      value: editingTemplateBatchConfigOutputTemplateConfigVideoToHclTerraform(struct!.video),
      isBlock: true,
      type: "struct",
      storageClassType: "EditingTemplateBatchConfigOutputTemplateConfigVideo",
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

export class EditingTemplateBatchConfigOutputTemplateConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): EditingTemplateBatchConfigOutputTemplateConfig | cdktf.IResolvable | undefined {
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

  public set internalValue(value: EditingTemplateBatchConfigOutputTemplateConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._height = undefined;
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
      this._height = value.height;
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

  // video - computed: false, optional: true, required: false
  private _video = new EditingTemplateBatchConfigOutputTemplateConfigVideoOutputReference(this, "video");
  public get video() {
    return this._video;
  }
  public putVideo(value: EditingTemplateBatchConfigOutputTemplateConfigVideo) {
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
export interface EditingTemplateBatchConfig {
  /**
  * Escape hatch: fields of BatchTemplateConfig that this version of the provider does not know, as a JSON object (use jsonencode). They are sent unchanged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#additional_json EditingTemplate#additional_json}
  */
  readonly additionalJson?: string;
  /**
  * Captions, music and background of every job that uses the template. Further keys are sent as they are.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#editing_template_config EditingTemplate#editing_template_config}
  */
  readonly editingTemplateConfig?: EditingTemplateBatchConfigEditingTemplateConfig;
  /**
  * Stickers, music and background images of every job that uses the template.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#input_template_config EditingTemplate#input_template_config}
  */
  readonly inputTemplateConfig?: EditingTemplateBatchConfigInputTemplateConfig;
  /**
  * Size and video stream of the outputs of every job that uses the template.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#output_template_config EditingTemplate#output_template_config}
  */
  readonly outputTemplateConfig: EditingTemplateBatchConfigOutputTemplateConfig;
}

export function editingTemplateBatchConfigToTerraform(struct?: EditingTemplateBatchConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    additional_json: cdktf.stringToTerraform(struct!.additionalJson),
    editing_template_config: editingTemplateBatchConfigEditingTemplateConfigToTerraform(struct!.editingTemplateConfig),
    input_template_config: editingTemplateBatchConfigInputTemplateConfigToTerraform(struct!.inputTemplateConfig),
    output_template_config: editingTemplateBatchConfigOutputTemplateConfigToTerraform(struct!.outputTemplateConfig),
  }
}


export function editingTemplateBatchConfigToHclTerraform(struct?: EditingTemplateBatchConfig | cdktf.IResolvable): any {
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
    editing_template_config: {
      value: editingTemplateBatchConfigEditingTemplateConfigToHclTerraform(struct!.editingTemplateConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "EditingTemplateBatchConfigEditingTemplateConfig",
    },
    input_template_config: {
      value: editingTemplateBatchConfigInputTemplateConfigToHclTerraform(struct!.inputTemplateConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "EditingTemplateBatchConfigInputTemplateConfig",
    },
    output_template_config: {
      value: editingTemplateBatchConfigOutputTemplateConfigToHclTerraform(struct!.outputTemplateConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "EditingTemplateBatchConfigOutputTemplateConfig",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class EditingTemplateBatchConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): EditingTemplateBatchConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._additionalJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.additionalJson = this._additionalJson;
    }
    if (this._editingTemplateConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.editingTemplateConfig = this._editingTemplateConfig?.internalValue;
    }
    if (this._inputTemplateConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.inputTemplateConfig = this._inputTemplateConfig?.internalValue;
    }
    if (this._outputTemplateConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.outputTemplateConfig = this._outputTemplateConfig?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: EditingTemplateBatchConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._additionalJson = undefined;
      this._editingTemplateConfig.internalValue = undefined;
      this._inputTemplateConfig.internalValue = undefined;
      this._outputTemplateConfig.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._additionalJson = value.additionalJson;
      this._editingTemplateConfig.internalValue = value.editingTemplateConfig;
      this._inputTemplateConfig.internalValue = value.inputTemplateConfig;
      this._outputTemplateConfig.internalValue = value.outputTemplateConfig;
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

  // editing_template_config - computed: false, optional: true, required: false
  private _editingTemplateConfig = new EditingTemplateBatchConfigEditingTemplateConfigOutputReference(this, "editing_template_config");
  public get editingTemplateConfig() {
    return this._editingTemplateConfig;
  }
  public putEditingTemplateConfig(value: EditingTemplateBatchConfigEditingTemplateConfig) {
    this._editingTemplateConfig.internalValue = value;
  }
  public resetEditingTemplateConfig() {
    this._editingTemplateConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get editingTemplateConfigInput() {
    return this._editingTemplateConfig.internalValue;
  }

  // input_template_config - computed: false, optional: true, required: false
  private _inputTemplateConfig = new EditingTemplateBatchConfigInputTemplateConfigOutputReference(this, "input_template_config");
  public get inputTemplateConfig() {
    return this._inputTemplateConfig;
  }
  public putInputTemplateConfig(value: EditingTemplateBatchConfigInputTemplateConfig) {
    this._inputTemplateConfig.internalValue = value;
  }
  public resetInputTemplateConfig() {
    this._inputTemplateConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inputTemplateConfigInput() {
    return this._inputTemplateConfig.internalValue;
  }

  // output_template_config - computed: false, optional: false, required: true
  private _outputTemplateConfig = new EditingTemplateBatchConfigOutputTemplateConfigOutputReference(this, "output_template_config");
  public get outputTemplateConfig() {
    return this._outputTemplateConfig;
  }
  public putOutputTemplateConfig(value: EditingTemplateBatchConfigOutputTemplateConfig) {
    this._outputTemplateConfig.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get outputTemplateConfigInput() {
    return this._outputTemplateConfig.internalValue;
  }
}
export interface EditingTemplateRelatedMediaIds {
  /**
  * Ids of audio media assets.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#audio EditingTemplate#audio}
  */
  readonly audio?: string[];
  /**
  * Ids of image media assets.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#image EditingTemplate#image}
  */
  readonly image?: string[];
  /**
  * Ids of video media assets.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#video EditingTemplate#video}
  */
  readonly video?: string[];
}

export function editingTemplateRelatedMediaIdsToTerraform(struct?: EditingTemplateRelatedMediaIds | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    audio: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.audio),
    image: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.image),
    video: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.video),
  }
}


export function editingTemplateRelatedMediaIdsToHclTerraform(struct?: EditingTemplateRelatedMediaIds | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    audio: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.audio),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    image: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.image),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    video: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.video),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class EditingTemplateRelatedMediaIdsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): EditingTemplateRelatedMediaIds | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._audio !== undefined) {
      hasAnyValues = true;
      internalValueResult.audio = this._audio;
    }
    if (this._image !== undefined) {
      hasAnyValues = true;
      internalValueResult.image = this._image;
    }
    if (this._video !== undefined) {
      hasAnyValues = true;
      internalValueResult.video = this._video;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: EditingTemplateRelatedMediaIds | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._audio = undefined;
      this._image = undefined;
      this._video = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._audio = value.audio;
      this._image = value.image;
      this._video = value.video;
    }
  }

  // audio - computed: false, optional: true, required: false
  private _audio?: string[]; 
  public get audio() {
    return this.getListAttribute('audio');
  }
  public set audio(value: string[]) {
    this._audio = value;
  }
  public resetAudio() {
    this._audio = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get audioInput() {
    return this._audio;
  }

  // image - computed: false, optional: true, required: false
  private _image?: string[]; 
  public get image() {
    return this.getListAttribute('image');
  }
  public set image(value: string[]) {
    this._image = value;
  }
  public resetImage() {
    this._image = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get imageInput() {
    return this._image;
  }

  // video - computed: false, optional: true, required: false
  private _video?: string[]; 
  public get video() {
    return this.getListAttribute('video');
  }
  public set video(value: string[]) {
    this._video = value;
  }
  public resetVideo() {
    this._video = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get videoInput() {
    return this._video;
  }
}
export interface EditingTemplateTimeouts {
  /**
  * How long create may take, as "30m" or "1h30m". Default: 15m.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#create EditingTemplate#create}
  */
  readonly create?: string;
  /**
  * How long update may take, as "30m" or "1h30m". Default: 15m.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#update EditingTemplate#update}
  */
  readonly update?: string;
}

export function editingTemplateTimeoutsToTerraform(struct?: EditingTemplateTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
    update: cdktf.stringToTerraform(struct!.update),
  }
}


export function editingTemplateTimeoutsToHclTerraform(struct?: EditingTemplateTimeouts | cdktf.IResolvable): any {
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
    update: {
      value: cdktf.stringToHclTerraform(struct!.update),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class EditingTemplateTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): EditingTemplateTimeouts | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    if (this._update !== undefined) {
      hasAnyValues = true;
      internalValueResult.update = this._update;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: EditingTemplateTimeouts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._update = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
      this._update = value.update;
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

  // update - computed: false, optional: true, required: false
  private _update?: string; 
  public get update() {
    return this.getStringAttribute('update');
  }
  public set update(value: string) {
    this._update = value;
  }
  public resetUpdate() {
    this._update = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateInput() {
    return this._update;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template ims_editing_template}
*/
export class EditingTemplate extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ims_editing_template";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a EditingTemplate resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the EditingTemplate to import
  * @param importFromId The id of the existing EditingTemplate that should be imported. Refer to the {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the EditingTemplate to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ims_editing_template", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/editing_template ims_editing_template} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options EditingTemplateConfig
  */
  public constructor(scope: Construct, id: string, config: EditingTemplateConfig) {
    super(scope, id, {
      terraformResourceType: 'ims_editing_template',
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
    this._batchConfig.internalValue = config.batchConfig;
    this._config = config.config;
    this._coverUrl = config.coverUrl;
    this._name = config.name;
    this._previewMedia = config.previewMedia;
    this._relatedMediaIds.internalValue = config.relatedMediaIds;
    this._timeouts.internalValue = config.timeouts;
    this._type = config.type;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // batch_config - computed: false, optional: true, required: false
  private _batchConfig = new EditingTemplateBatchConfigOutputReference(this, "batch_config");
  public get batchConfig() {
    return this._batchConfig;
  }
  public putBatchConfig(value: EditingTemplateBatchConfig) {
    this._batchConfig.internalValue = value;
  }
  public resetBatchConfig() {
    this._batchConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get batchConfigInput() {
    return this._batchConfig.internalValue;
  }

  // config - computed: true, optional: true, required: false
  private _config?: string; 
  public get config() {
    return this.getStringAttribute('config');
  }
  public set config(value: string) {
    this._config = value;
  }
  public resetConfig() {
    this._config = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get configInput() {
    return this._config;
  }

  // cover_url - computed: false, optional: true, required: false
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

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // name - computed: false, optional: false, required: true
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

  // preview_media - computed: false, optional: true, required: false
  private _previewMedia?: string; 
  public get previewMedia() {
    return this.getStringAttribute('preview_media');
  }
  public set previewMedia(value: string) {
    this._previewMedia = value;
  }
  public resetPreviewMedia() {
    this._previewMedia = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get previewMediaInput() {
    return this._previewMedia;
  }

  // related_media_ids - computed: false, optional: true, required: false
  private _relatedMediaIds = new EditingTemplateRelatedMediaIdsOutputReference(this, "related_media_ids");
  public get relatedMediaIds() {
    return this._relatedMediaIds;
  }
  public putRelatedMediaIds(value: EditingTemplateRelatedMediaIds) {
    this._relatedMediaIds.internalValue = value;
  }
  public resetRelatedMediaIds() {
    this._relatedMediaIds.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get relatedMediaIdsInput() {
    return this._relatedMediaIds.internalValue;
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new EditingTemplateTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: EditingTemplateTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // type - computed: false, optional: false, required: true
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      batch_config: editingTemplateBatchConfigToTerraform(this._batchConfig.internalValue),
      config: cdktf.stringToTerraform(this._config),
      cover_url: cdktf.stringToTerraform(this._coverUrl),
      name: cdktf.stringToTerraform(this._name),
      preview_media: cdktf.stringToTerraform(this._previewMedia),
      related_media_ids: editingTemplateRelatedMediaIdsToTerraform(this._relatedMediaIds.internalValue),
      timeouts: editingTemplateTimeoutsToTerraform(this._timeouts.internalValue),
      type: cdktf.stringToTerraform(this._type),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      batch_config: {
        value: editingTemplateBatchConfigToHclTerraform(this._batchConfig.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "EditingTemplateBatchConfig",
      },
      config: {
        value: cdktf.stringToHclTerraform(this._config),
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
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      preview_media: {
        value: cdktf.stringToHclTerraform(this._previewMedia),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      related_media_ids: {
        value: editingTemplateRelatedMediaIdsToHclTerraform(this._relatedMediaIds.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "EditingTemplateRelatedMediaIds",
      },
      timeouts: {
        value: editingTemplateTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "EditingTemplateTimeouts",
      },
      type: {
        value: cdktf.stringToHclTerraform(this._type),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
