import { unlessNotFound } from './not-found';
import type { CallOptions, Caller } from '../transport/caller';
import { conceal } from '../transport/redact';
import { Answer } from '../transport/response-fields';

/** Where the service reports events of the whole account in one region. */
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
  /** Never read back, never logged. */
  readonly authKey?: string;
}

/** `GetEventCallback`. Not verified against the cloud: what it answers when nothing was ever set; an error "not found" and empty fields both count as nothing. */
export async function getEventCallback(caller: Caller, options?: CallOptions): Promise<EventCallback> {
  const answer = Answer.of(await unlessNotFound(() => caller.repeatable({ operation: 'GetEventCallback' }, options)));
  return {
    callbackType: answer.text('CallbackType'),
    callbackUrl: answer.text('CallbackURL'),
    callbackQueueName: answer.text('CallbackQueueName'),
    eventTypes: (answer.text('EventTypeList') ?? '').split(',').map((type) => type.trim()).filter(Boolean).sort(),
    authSwitch: answer.text('AuthSwitch') === 'on',
  };
}

/** `SetEventCallback`: overwrites the whole setting, so it may be sent twice. */
export async function setEventCallback(caller: Caller, setting: EventCallbackSetting, options?: CallOptions): Promise<void> {
  const isHttp = setting.callbackType === 'HTTP';
  conceal([setting.authKey]);
  await caller.repeatable({
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
