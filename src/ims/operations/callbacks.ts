import { undefinedIfNotFound } from './not-found';
import type { CallOptions, Caller } from '../transport/caller';
import { registerSecrets } from '../transport/redact';
import { ResponseFields } from '../transport/response-fields';

/** Where the service reports the events of an account in one region. */
export interface EventCallback {
  /** HTTP or MNS. */
  readonly callbackType?: string;
  readonly callbackUrl?: string;
  readonly callbackQueueName?: string;
  /** Sorted. */
  readonly eventTypes: readonly string[];
  readonly authSwitch: boolean;
}

export interface EventCallbackSetting extends EventCallback {
  /** The provider neither reads it back nor logs it. */
  readonly authKey?: string;
}

/**
 * `GetEventCallback`. A "not found" error and empty fields both count as a callback that was never set.
 * Guess: callback-never-set
 */
export async function getEventCallback(caller: Caller, options?: CallOptions): Promise<EventCallback> {
  const response = ResponseFields.of(await undefinedIfNotFound(() => caller.idempotent({ operation: 'GetEventCallback' }, options)));
  return {
    callbackType: response.text('CallbackType'),
    callbackUrl: response.text('CallbackURL'),
    callbackQueueName: response.text('CallbackQueueName'),
    eventTypes: (response.text('EventTypeList') ?? '').split(',').map((type) => type.trim()).filter(Boolean).sort(),
    authSwitch: response.text('AuthSwitch') === 'on',
  };
}

/** `SetEventCallback`: replaces the whole setting, so it may be sent twice. */
export async function setEventCallback(caller: Caller, setting: EventCallbackSetting, options?: CallOptions): Promise<void> {
  const isHttp = setting.callbackType === 'HTTP';
  registerSecrets([setting.authKey]);
  await caller.idempotent({
    operation: 'SetEventCallback',
    query: {
      CallbackType: setting.callbackType,
      CallbackURL: isHttp ? setting.callbackUrl : undefined,
      CallbackQueueName: isHttp ? undefined : setting.callbackQueueName,
      EventTypeList: setting.eventTypes.join(','),
      AuthSwitch: isHttp ? (setting.authSwitch ? 'on' : 'off') : undefined,
      AuthKey: isHttp ? setting.authKey : undefined,
    },
  }, options);
}
