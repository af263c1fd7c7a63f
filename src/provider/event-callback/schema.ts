import { attribute, matching, oneOf, sizeBetween } from '../framework';
import { bytesAtMost } from '../service-limits';

const PREVIOUS = { computed: true } as const;

/** Where the service reports events of a whole account in one region, in the API's names. */
export const EVENT_CALLBACK_ATTRIBUTES = {
  id: attribute.string({ computed: true, useStateForUnknown: true, description: 'The region: there is one setting per account and region.' }),
  callback_type: attribute.string({ required: true, validators: [oneOf<string>('HTTP', 'MNS')], description: 'HTTP: report to callback_url. MNS: report to the message queue callback_queue_name.' }),
  callback_url: attribute.string({
    validators: [matching(/^https?:\/\/[^/\s]+/i, 'a URL that begins with http:// or https://'), bytesAtMost(256)],
    description: 'For type HTTP: the URL to which the service posts messages, at most 256 bytes.',
  }),
  callback_queue_name: attribute.string({
    validators: [matching(/^ice-callback-/, 'the name of a message queue that begins with ice-callback-')],
    description: 'For type MNS: a message queue (SMQ) in the same region. Its name begins with ice-callback-.',
  }),
  event_types: attribute.set('string', {
    required: true, validators: [sizeBetween(1, 100)],
    description: 'Events to report, for example BatchProduceMediaComplete (a montage job is done) and ProduceMediaComplete (one output is done).',
  }),
  auth_switch: attribute.bool({ default: false, description: 'For type HTTP: whether the service signs messages with auth_key. Default: false.' }),
  auth_key: attribute.string({
    sensitive: true,
    validators: [matching(/^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).{1,32}$/, 'at most 32 characters with an uppercase letter, a lowercase letter and a digit')],
    description: 'For type HTTP: key of the signature, at most 32 characters with uppercase and lowercase letters and digits. Stored in the state and marked as sensitive. Never logged.',
  }),
  take_over: attribute.bool({
    default: false,
    description: 'What to do when another setting exists. false: refuse and show it. true: overwrite it, and restore it on destroy. Default: false.',
  }),
  previous: attribute.object({
    callback_type: attribute.string({ ...PREVIOUS, description: 'HTTP or MNS.' }),
    callback_url: attribute.string({ ...PREVIOUS, sensitive: true, description: 'URL of the setting. Sensitive, because its query may contain a token.' }),
    callback_queue_name: attribute.string({ ...PREVIOUS, description: 'Message queue of the setting.' }),
    event_types: attribute.list('string', { ...PREVIOUS, description: 'Events of the setting.' }),
    auth_switch: attribute.bool({ ...PREVIOUS, description: 'Whether its messages were signed. Its key cannot be read.' }),
  }, { computed: true, useStateForUnknown: true, description: 'The previous setting, which a destroy restores. Null if there was none.' }),
} as const;
