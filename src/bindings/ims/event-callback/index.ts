// https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/event_callback
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface EventCallbackConfig extends cdktf.TerraformMetaArguments {
  /**
  * For type HTTP: key of the signature, at most 32 characters with uppercase and lowercase letters and digits. Stored in the state and marked as sensitive. Never logged.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/event_callback#auth_key EventCallback#auth_key}
  */
  readonly authKey?: string;
  /**
  * For type HTTP: whether the service signs messages with auth_key. Default: false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/event_callback#auth_switch EventCallback#auth_switch}
  */
  readonly authSwitch?: boolean | cdktf.IResolvable;
  /**
  * For type MNS: a message queue (SMQ) in the same region. Its name begins with ice-callback-.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/event_callback#callback_queue_name EventCallback#callback_queue_name}
  */
  readonly callbackQueueName?: string;
  /**
  * HTTP: report to callback_url. MNS: report to the message queue callback_queue_name.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/event_callback#callback_type EventCallback#callback_type}
  */
  readonly callbackType: string;
  /**
  * For type HTTP: the URL to which the service posts messages, at most 256 bytes.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/event_callback#callback_url EventCallback#callback_url}
  */
  readonly callbackUrl?: string;
  /**
  * Events to report, for example BatchProduceMediaComplete (a montage job is done) and ProduceMediaComplete (one output is done).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/event_callback#event_types EventCallback#event_types}
  */
  readonly eventTypes: string[];
  /**
  * What to do when another setting exists. false: refuse and show it. true: overwrite it, and restore it on destroy. Default: false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/event_callback#take_over EventCallback#take_over}
  */
  readonly takeOver?: boolean | cdktf.IResolvable;
}
export interface EventCallbackPrevious {
}

export function eventCallbackPreviousToTerraform(struct?: EventCallbackPrevious): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function eventCallbackPreviousToHclTerraform(struct?: EventCallbackPrevious): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class EventCallbackPreviousOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): EventCallbackPrevious | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: EventCallbackPrevious | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // auth_switch - computed: true, optional: false, required: false
  public get authSwitch() {
    return this.getBooleanAttribute('auth_switch');
  }

  // callback_queue_name - computed: true, optional: false, required: false
  public get callbackQueueName() {
    return this.getStringAttribute('callback_queue_name');
  }

  // callback_type - computed: true, optional: false, required: false
  public get callbackType() {
    return this.getStringAttribute('callback_type');
  }

  // callback_url - computed: true, optional: false, required: false
  public get callbackUrl() {
    return this.getStringAttribute('callback_url');
  }

  // event_types - computed: true, optional: false, required: false
  public get eventTypes() {
    return this.getListAttribute('event_types');
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/event_callback ims_event_callback}
*/
export class EventCallback extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ims_event_callback";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a EventCallback resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the EventCallback to import
  * @param importFromId The id of the existing EventCallback that should be imported. Refer to the {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/event_callback#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the EventCallback to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ims_event_callback", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/alicloud-ims/ims/latest/docs/resources/event_callback ims_event_callback} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options EventCallbackConfig
  */
  public constructor(scope: Construct, id: string, config: EventCallbackConfig) {
    super(scope, id, {
      terraformResourceType: 'ims_event_callback',
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
    this._authKey = config.authKey;
    this._authSwitch = config.authSwitch;
    this._callbackQueueName = config.callbackQueueName;
    this._callbackType = config.callbackType;
    this._callbackUrl = config.callbackUrl;
    this._eventTypes = config.eventTypes;
    this._takeOver = config.takeOver;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // auth_key - computed: false, optional: true, required: false
  private _authKey?: string; 
  public get authKey() {
    return this.getStringAttribute('auth_key');
  }
  public set authKey(value: string) {
    this._authKey = value;
  }
  public resetAuthKey() {
    this._authKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authKeyInput() {
    return this._authKey;
  }

  // auth_switch - computed: true, optional: true, required: false
  private _authSwitch?: boolean | cdktf.IResolvable; 
  public get authSwitch() {
    return this.getBooleanAttribute('auth_switch');
  }
  public set authSwitch(value: boolean | cdktf.IResolvable) {
    this._authSwitch = value;
  }
  public resetAuthSwitch() {
    this._authSwitch = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authSwitchInput() {
    return this._authSwitch;
  }

  // callback_queue_name - computed: false, optional: true, required: false
  private _callbackQueueName?: string; 
  public get callbackQueueName() {
    return this.getStringAttribute('callback_queue_name');
  }
  public set callbackQueueName(value: string) {
    this._callbackQueueName = value;
  }
  public resetCallbackQueueName() {
    this._callbackQueueName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get callbackQueueNameInput() {
    return this._callbackQueueName;
  }

  // callback_type - computed: false, optional: false, required: true
  private _callbackType?: string; 
  public get callbackType() {
    return this.getStringAttribute('callback_type');
  }
  public set callbackType(value: string) {
    this._callbackType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get callbackTypeInput() {
    return this._callbackType;
  }

  // callback_url - computed: false, optional: true, required: false
  private _callbackUrl?: string; 
  public get callbackUrl() {
    return this.getStringAttribute('callback_url');
  }
  public set callbackUrl(value: string) {
    this._callbackUrl = value;
  }
  public resetCallbackUrl() {
    this._callbackUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get callbackUrlInput() {
    return this._callbackUrl;
  }

  // event_types - computed: false, optional: false, required: true
  private _eventTypes?: string[]; 
  public get eventTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('event_types'));
  }
  public set eventTypes(value: string[]) {
    this._eventTypes = value;
  }
  // Temporarily expose input value. Use with caution.
  public get eventTypesInput() {
    return this._eventTypes;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // previous - computed: true, optional: false, required: false
  private _previous = new EventCallbackPreviousOutputReference(this, "previous");
  public get previous() {
    return this._previous;
  }

  // take_over - computed: true, optional: true, required: false
  private _takeOver?: boolean | cdktf.IResolvable; 
  public get takeOver() {
    return this.getBooleanAttribute('take_over');
  }
  public set takeOver(value: boolean | cdktf.IResolvable) {
    this._takeOver = value;
  }
  public resetTakeOver() {
    this._takeOver = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get takeOverInput() {
    return this._takeOver;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      auth_key: cdktf.stringToTerraform(this._authKey),
      auth_switch: cdktf.booleanToTerraform(this._authSwitch),
      callback_queue_name: cdktf.stringToTerraform(this._callbackQueueName),
      callback_type: cdktf.stringToTerraform(this._callbackType),
      callback_url: cdktf.stringToTerraform(this._callbackUrl),
      event_types: cdktf.listMapper(cdktf.stringToTerraform, false)(this._eventTypes),
      take_over: cdktf.booleanToTerraform(this._takeOver),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      auth_key: {
        value: cdktf.stringToHclTerraform(this._authKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      auth_switch: {
        value: cdktf.booleanToHclTerraform(this._authSwitch),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      callback_queue_name: {
        value: cdktf.stringToHclTerraform(this._callbackQueueName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      callback_type: {
        value: cdktf.stringToHclTerraform(this._callbackType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      callback_url: {
        value: cdktf.stringToHclTerraform(this._callbackUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      event_types: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._eventTypes),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      take_over: {
        value: cdktf.booleanToHclTerraform(this._takeOver),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
