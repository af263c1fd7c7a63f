import { operation } from './operation';
import { AUTH_SWITCHES, CALLBACK_TYPES, type CallbackSetting, EVENT_TYPES, eventTypesOf, QUEUE_PREFIX } from '../callbacks/callback-setting';
import { invalidParameter, missingParameter } from '../wire/errors';
import { Parameter } from '../wire/parameter';

/** Allowed entries of EventTypeList. Guess: local-event-type-all */
const KNOWN: ReadonlySet<string> = new Set([...EVENT_TYPES, 'ALL']);

export const setEventCallback = operation({
  name: 'SetEventCallback',
  doc: 'Replaces the callback setting of the account in the region.',
  parameters: {
    // Guess: local-callback-setting-replaced
    CallbackType: Parameter.oneOf('Kind of receiver.', CALLBACK_TYPES),
    CallbackURL: Parameter.text('For HTTP: the URL that events are posted to.', { maxBytes: 256 }),
    CallbackQueueName: Parameter.text('For MNS: the name of a queue in this region.'),
    EventTypeList: Parameter.text('Event types, separated by commas.'),
    AuthSwitch: Parameter.oneOf('Whether HTTP callbacks are signed.', AUTH_SWITCHES),
    AuthKey: Parameter.text('Key of the signature.'),
  },
  async run(input, { callbacks }) {
    checkTarget(input);
    checkAuthentication(input);
    for (const type of eventTypesOf(input)) {
      if (!KNOWN.has(type)) throw invalidParameter('EventTypeList', `"${type}" is not an event type; see the page "Event list", or use ALL.`);
    }
    await callbacks.set(input);
    return { Success: true };
  },
});

export const getEventCallback = operation({
  name: 'GetEventCallback',
  doc: 'Reads the callback setting of the account in the region; the response is empty if there is no setting.',
  parameters: {},
  run: (_, { callbacks }) => ({ ...callbacks.setting }),
});

function checkTarget({ CallbackType, CallbackURL, CallbackQueueName }: CallbackSetting): void {
  if (CallbackType === 'HTTP') {
    if (CallbackURL === undefined) throw missingParameter('CallbackURL');
    if (!isHttp(CallbackURL)) throw invalidParameter('CallbackURL', 'allowed is one URL with http:// or https://.');
  }
  if (CallbackType === 'MNS') {
    if (CallbackQueueName === undefined) throw missingParameter('CallbackQueueName');
    if (!CallbackQueueName.startsWith(QUEUE_PREFIX)) throw invalidParameter('CallbackQueueName', `"${CallbackQueueName}" was given; the name must begin with ${QUEUE_PREFIX}.`);
  }
}

function checkAuthentication({ AuthSwitch, AuthKey }: CallbackSetting): void {
  if (AuthSwitch === 'on' && AuthKey === undefined) throw missingParameter('AuthKey');
  if (AuthKey === undefined) return;
  // The key must not appear in messages.
  const good = AuthKey.length <= 32 && [/[A-Z]/, /[a-z]/, /\d/].every((kind) => kind.test(AuthKey));
  if (!good) throw invalidParameter('AuthKey', 'allowed are at most 32 characters, with uppercase letters, lowercase letters and digits.');
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
