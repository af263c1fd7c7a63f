import { Diagnostics, UNKNOWN } from '../../../src/provider/framework';
import { checkUserData, userDataValues, userEntries } from '../../../src/provider/paid-job/user-data';

const problemsOf = (values: Parameters<typeof checkUserData>[0]) => {
  const diagnostics = new Diagnostics();
  checkUserData(values, diagnostics);
  return diagnostics.all.map(({ summary, path }) => [summary, path]);
};

test('sends notify address and entries together, and reads them apart', () => {
  const values = { notify_address: 'https://example.com/done', user_data: { team: 'trailers' } };
  const sent = JSON.stringify({ ...userEntries(values), SubmissionKey: 'k' });
  expect(userDataValues(sent)).toEqual({ ...values, submission_key: 'k' });
});

test.each([undefined, '', 'no json', '[]', '7', 'null'])('reads UserData %p as no entries', (userData) => {
  expect(userDataValues(userData)).toMatchObject({ submission_key: '', notify_address: null });
});

test('rejects more bytes than the service allows', () => {
  expect(problemsOf({ user_data: { a: 'x'.repeat(400) }, notify_address: null })).toEqual([]);
  expect(problemsOf({ user_data: { a: '字'.repeat(200) }, notify_address: null })).toEqual([['user_data is too large', ['user_data']]]);
});

test('rejects reserved names', () => {
  expect(problemsOf({ user_data: { SubmissionKey: 'x' }, notify_address: null })).toEqual([['user_data: the name SubmissionKey is reserved', ['user_data', 'SubmissionKey']]]);
  expect(problemsOf({ user_data: { NotifyAddress: 'x' }, notify_address: null })).toEqual([['user_data: the name NotifyAddress is reserved', ['user_data', 'NotifyAddress']]]);
});

test('accepts unknown values', () => {
  expect(problemsOf({ user_data: { a: UNKNOWN, b: 'x'.repeat(600) }, notify_address: null })).toEqual([]);
  expect(problemsOf({ user_data: null, notify_address: UNKNOWN })).toEqual([]);
});
