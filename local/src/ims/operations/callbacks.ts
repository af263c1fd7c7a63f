import { operation } from './operation';
import { AUTH_SWITCHES, CALLBACK_TYPES, type CallbackSetting, EVENT_TYPES, eventTypesOf, QUEUE_PREFIX } from '../callbacks/callback-setting';
import { invalidParameter, missingParameter } from '../wire/errors';
import { Parameter } from '../wire/parameter';

/** Not verified against the cloud: the word ALL; the sister service has it. */
const KNOWN: ReadonlySet<string> = new Set([...EVENT_TYPES, 'ALL']);

export const setEventCallback = operation({
  name: 'SetEventCallback',
  doc: 'Replaces the one callback setting of account and region, as a whole.',
  parameters: {
    // Not verified against the cloud: that what is left out of a call is empty afterwards, and that a call without CallbackType clears the setting.
    CallbackType: Parameter.oneOf('Where events go.', CALLBACK_TYPES),
    CallbackURL: Parameter.text('For HTTP: the one URL that events are posted to.', { maxBytes: 256 }),
    CallbackQueueName: Parameter.text('For MNS: name of a queue of this region.'),
    EventTypeList: Parameter.text('Event types, separated by commas.'),
    AuthSwitch: Parameter.oneOf('Whether HTTP callbacks are signed.', AUTH_SWITCHES),
    AuthKey: Parameter.text('Key that HTTP callbacks are signed with.'),
  },
  async run(input, { callbacks }) {
    checkTarget(input);
    checkAuthentication(input);
    for (const type of eventTypesOf(input)) {
      if (!KNOWN.has(type)) throw invalidParameter('EventTypeList', `"${type}" is not an event type.`);
    }
    await callbacks.set(input);
    return { Success: true };
  },
});

export const getEventCallback = operation({
  name: 'GetEventCallback',
  doc: 'Reads the callback setting of account and region; without one there is only a RequestId.',
  parameters: {},
  // Not verified against the cloud: that AuthKey is shown as it was set.
  run: (_, { callbacks }) => ({ ...callbacks.setting }),
});

function checkTarget({ CallbackType, CallbackURL, CallbackQueueName }: CallbackSetting): void {
  if (CallbackType === 'HTTP') {
    if (CallbackURL === undefined) throw missingParameter('CallbackURL');
    if (!isHttp(CallbackURL)) throw invalidParameter('CallbackURL', 'one http:// or https:// URL is allowed.');
  }
  if (CallbackType === 'MNS') {
    if (CallbackQueueName === undefined) throw missingParameter('CallbackQueueName');
    if (!CallbackQueueName.startsWith(QUEUE_PREFIX)) throw invalidParameter('CallbackQueueName', `"${CallbackQueueName}" was given, names begin with ${QUEUE_PREFIX}.`);
  }
}

function checkAuthentication({ AuthSwitch, AuthKey }: CallbackSetting): void {
  if (AuthSwitch === 'on' && AuthKey === undefined) throw missingParameter('AuthKey');
  if (AuthKey === undefined) return;
  // The key itself does not appear in messages.
  const good = AuthKey.length <= 32 && [/[A-Z]/, /[a-z]/, /\d/].every((kind) => kind.test(AuthKey));
  if (!good) throw invalidParameter('AuthKey', 'at most 32 characters with upper-case letters, lower-case letters and digits are allowed.');
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
