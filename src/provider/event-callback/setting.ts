import type { EventCallback } from '../../ims';
import { nearest } from '../../montage';
import { type Diagnostic, isUnknown, type Value, type ValueObject } from '../framework';

/** The events of the event list of Alibaba Cloud. */
export const KNOWN_EVENTS = [
  'FileUploadComplete', 'UploadByURLComplete', 'ImageUploadComplete', 'AttachedMediaUploadComplete', 'RegisterStreamComplete', 'StreamUploadComplete',
  'UploadStreamByURLComplete', 'CreateAuditComplete', 'RegisterMediaComplete', 'DeleteMediaComplete', 'MediaBaseChangeComplete', 'WorkflowTaskComplete',
  'VideoAnalysisComplete', 'SnapshotComplete', 'DynamicImageComplete', 'TranscodeComplete', 'TranscodeParentComplete', 'MediaConvertComplete',
  'MediaConvertOutputGroupComplete', 'MediaConvertOutputComplete', 'AIMediaAuditComplete', 'AIProduceComplete', 'MediaAiAnalysisComplete',
  'ProduceMediaComplete', 'BatchProduceMediaComplete', 'LiveRecordFileCreated', 'LiveRecordTaskStatus', 'LiveSnapshotFileCreated', 'ALL',
] as const;

/** The attributes of the setting. */
export interface CallbackValues {
  readonly callback_type: string | null;
  readonly callback_url: string | null;
  readonly callback_queue_name: string | null;
  readonly event_types: readonly string[] | null;
  readonly auth_switch: boolean | null;
}

/** Attributes as a setting, without its key. */
export function settingOf({ callback_type, callback_url, callback_queue_name, event_types, auth_switch }: CallbackValues): EventCallback {
  return {
    callbackType: callback_type ?? undefined,
    callbackUrl: callback_url ?? undefined,
    callbackQueueName: callback_queue_name ?? undefined,
    eventTypes: [...event_types ?? []].sort(),
    authSwitch: auth_switch ?? false,
  };
}

/** The attributes to restore a setting from; null for a setting that reports nothing. */
export function previousOf(current: EventCallback): CallbackValues | null {
  return isNothing(current) ? null : {
    callback_type: current.callbackType ?? null,
    callback_url: current.callbackUrl ?? null,
    callback_queue_name: current.callbackQueueName ?? null,
    event_types: [...current.eventTypes],
    auth_switch: current.authSwitch,
  };
}

/** Whether a setting reports nothing: it has no events, or no address. */
export function isNothing({ eventTypes, callbackUrl, callbackQueueName }: EventCallback): boolean {
  return eventTypes.length === 0 || (!callbackUrl && !callbackQueueName);
}

/** Whether two settings report the same events to the same place. */
export function sameSetting(a: EventCallback, b: EventCallback): boolean {
  return placeOf(a) === placeOf(b) && a.authSwitch === b.authSwitch && [...a.eventTypes].sort().join() === [...b.eventTypes].sort().join();
}

/** A setting for messages, without the query of its URL, which may contain a secret. */
export function describeSetting(setting: EventCallback): string {
  const place = setting.callbackType === 'HTTP' ? `the URL ${setting.callbackUrl?.split(/[?#]/, 1)[0] ?? '(none)'}` : `the message queue ${setting.callbackQueueName ?? '(none)'}`;
  return `${place} (events ${setting.eventTypes.join(', ') || 'none'})`;
}

function placeOf({ callbackType, callbackUrl, callbackQueueName }: EventCallback): string {
  return JSON.stringify(callbackType === 'HTTP' ? ['HTTP', callbackUrl ?? ''] : [callbackType ?? '', callbackQueueName ?? '']);
}

const FOR_TYPE: Readonly<Record<string, { readonly needs: string; readonly refuses: readonly string[] }>> = {
  HTTP: { needs: 'callback_url', refuses: ['callback_queue_name'] },
  MNS: { needs: 'callback_queue_name', refuses: ['callback_url', 'auth_key'] },
};

/** All problems of a configuration, as far as it is known. */
export function problemsOfCallback(values: ValueObject): Diagnostic[] {
  const { callback_type: type, auth_switch: signed, auth_key: key } = values;
  const rule = typeof type === 'string' ? FOR_TYPE[type] : undefined;
  const isSet = (value: Value | undefined) => value !== null && value !== undefined;
  const problems: Diagnostic[] = [];
  const add = (severity: Diagnostic['severity'], name: string, summary: string, detail: string) => problems.push({ severity, summary, detail, path: [name] });
  if (rule && !isSet(values[rule.needs])) add('error', rule.needs, `${rule.needs} is missing`, `A callback of type ${type} needs ${rule.needs}.`);
  for (const name of rule?.refuses ?? []) {
    if (isSet(values[name])) add('error', name, `${name} is not for type ${type}`, `Remove ${name}, or choose the other callback_type.`);
  }
  if (type === 'MNS' && signed === true) add('error', 'auth_switch', 'auth_switch is not for type MNS', 'Messages in a queue are not signed. Remove auth_switch.');
  if (type === 'HTTP' && signed === true && !isSet(key)) add('error', 'auth_key', 'auth_key is missing', 'auth_switch = true signs messages with auth_key. Set it, from a sensitive variable.');
  for (const event of Array.isArray(values.event_types) ? values.event_types as readonly Value[] : []) {
    if (typeof event !== 'string' || isUnknown(event) || (KNOWN_EVENTS as readonly string[]).includes(event)) continue;
    const like = nearest(event, KNOWN_EVENTS);
    add('warning', 'event_types', `Unknown event type ${JSON.stringify(event)}`, `The service may refuse it.${like ? ` Did you mean ${like}?` : ''}`);
  }
  return problems;
}
