import { attribute, matching, oneOf, sizeBetween } from '../framework';
import { bytesAtMost } from '../service-limits';

const WHAT_WAS = { computed: true } as const;

/** Where the service reports events of a whole account in one region, in the API's names. */
export const EVENT_CALLBACK_ATTRIBUTES = {
  id: attribute.string({ computed: true, useStateForUnknown: true, description: 'The region: there is one setting per account and region.' }),
  callback_type: attribute.string({ required: true, validators: [oneOf<string>('HTTP', 'MNS')], description: 'HTTP: to callback_url. MNS: to the message queue callback_queue_name.' }),
  callback_url: attribute.string({
    validators: [matching(/^https?:\/\/[^/\s]+/i, 'a URL that begins with http:// or https://'), bytesAtMost(256)],
    description: 'For type HTTP: the URL that messages are posted to, at most 256 bytes.',
  }),
  callback_queue_name: attribute.string({
    validators: [matching(/^ice-callback-/, 'the name of a queue that begins with ice-callback-')],
    description: 'For type MNS: a queue of the message service in the same region; its name begins with ice-callback-.',
  }),
  event_types: attribute.set('string', {
    required: true, validators: [sizeBetween(1, 100)],
    description: 'Events to report, e.g. BatchProduceMediaComplete (a montage job is done) and ProduceMediaComplete (one video is done).',
  }),
  auth_switch: attribute.bool({ default: false, description: 'For type HTTP: whether messages are signed with auth_key. Default false.' }),
  auth_key: attribute.string({
    sensitive: true,
    validators: [matching(/^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).{1,32}$/, 'at most 32 characters with an upper-case letter, a lower-case letter and a digit')],
    description: 'For type HTTP: key of the signature, at most 32 characters with upper-case and lower-case letters and digits. Kept in the state, marked as sensitive; never logged.',
  }),
  take_over: attribute.bool({
    default: false,
    description: 'When another setting is in force: false refuses and says what is there; true overwrites it and puts it back on destroy. Default false.',
  }),
  previous: attribute.object({
    callback_type: attribute.string({ ...WHAT_WAS, description: 'HTTP or MNS.' }),
    callback_url: attribute.string({ ...WHAT_WAS, sensitive: true, description: 'URL of the setting, hidden because its query may hold a token.' }),
    callback_queue_name: attribute.string({ ...WHAT_WAS, description: 'Queue of the setting.' }),
    event_types: attribute.list('string', { ...WHAT_WAS, description: 'Its events.' }),
    auth_switch: attribute.bool({ ...WHAT_WAS, description: 'Whether its messages were signed. Its key is not known.' }),
  }, { computed: true, useStateForUnknown: true, description: 'What was in force before, put back on destroy; unset if nothing was.' }),
} as const;
