import { describeSetting, isNothing, previousOf, problemsOfCallback, sameSetting, settingOf } from '../../../src/provider/event-callback/setting';
import { UNKNOWN } from '../../../src/provider/framework';

const HTTP = { callbackType: 'HTTP', callbackUrl: 'https://me/hook?token=hush', eventTypes: ['ALL'], authSwitch: false };
const problems = (values: Parameters<typeof problemsOfCallback>[0]) => problemsOfCallback(values).map(({ severity, path }) => `${severity} ${path?.join('.')}`);

test('returns a setting with sorted events, and defaults for null', () => {
  expect(settingOf({ callback_type: 'MNS', callback_url: null, callback_queue_name: 'q', event_types: ['b', 'a'], auth_switch: null }))
    .toEqual({ callbackType: 'MNS', callbackUrl: undefined, callbackQueueName: 'q', eventTypes: ['a', 'b'], authSwitch: false });
  expect(settingOf({ callback_type: null, callback_url: null, callback_queue_name: null, event_types: null, auth_switch: null }).eventTypes).toEqual([]);
});

test('returns the attributes to restore, null for a setting that reports nothing', () => {
  expect(previousOf(HTTP)).toEqual({ callback_type: 'HTTP', callback_url: HTTP.callbackUrl, callback_queue_name: null, event_types: ['ALL'], auth_switch: false });
  expect(previousOf({ ...HTTP, eventTypes: [] })).toBeNull();
  expect(isNothing({ ...HTTP, callbackUrl: '' })).toBe(true);
});

test.each([
  [{}, true],
  [{ callbackQueueName: 'unused' }, true],
  [{ callbackUrl: 'https://other' }, false],
  [{ authSwitch: true }, false],
  [{ eventTypes: ['ALL', 'DeleteMediaComplete'] }, false],
])('returns whether a setting with %j is the same: %p', (more, same) => {
  expect(sameSetting(HTTP, { ...HTTP, ...more })).toBe(same);
});

test('returns a description without the query of the URL', () => {
  expect(describeSetting(HTTP)).toBe('the URL https://me/hook (events ALL)');
  expect(describeSetting({ eventTypes: [], authSwitch: false })).toBe('the message queue (none) (events none)');
});

test.each([
  [{ callback_type: 'HTTP', callback_url: 'https://me' }, []],
  [{ callback_type: 'HTTP', callback_url: UNKNOWN, auth_switch: true, auth_key: UNKNOWN }, []],
  [{ callback_type: UNKNOWN, event_types: UNKNOWN }, []],
  [{ callback_type: 'HTTP', callback_queue_name: 'q' }, ['error callback_url', 'error callback_queue_name']],
  [{ callback_type: 'HTTP', callback_url: 'https://me', auth_switch: true }, ['error auth_key']],
  [{ callback_type: 'MNS', callback_queue_name: 'q', auth_key: 'k', auth_switch: true }, ['error auth_key', 'error auth_switch']],
])('rejects what does not fit the type: case %#', (values, expected) => {
  expect(problems(values)).toEqual(expected);
});

test('warns of an unknown event and names a similar one', () => {
  expect(problemsOfCallback({ event_types: ['ALL', UNKNOWN, 'DeleteMediaComplet'] }))
    .toMatchObject([{ severity: 'warning', path: ['event_types'], detail: expect.stringContaining('Did you mean DeleteMediaComplete?') }]);
});
