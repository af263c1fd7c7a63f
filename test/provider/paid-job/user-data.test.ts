import { Diagnostics, UNKNOWN } from '../../../src/provider/framework';
import { checkUserData, userDataValues, userEntries } from '../../../src/provider/paid-job/user-data';

const problemsOf = (values: Parameters<typeof checkUserData>[0]) => {
  const diagnostics = new Diagnostics();
  checkUserData(values, diagnostics);
  return diagnostics.all.map(({ summary, path }) => [summary, path]);
};

test('notify address and entries are sent together and come back apart', () => {
  const values = { notify_address: 'https://example.com/done', user_data: { team: 'trailers' } };
  const sent = JSON.stringify({ ...userEntries(values), SubmissionKey: 'k' });
  expect(userDataValues(sent)).toEqual({ ...values, submission_key: 'k' });
});

test.each([undefined, '', 'no json', '[]', '7', 'null'])('UserData %p of a foreign job has no entries', (userData) => {
  expect(userDataValues(userData)).toMatchObject({ submission_key: '', notify_address: null });
});

test('more than the service allows is refused with the surplus', () => {
  expect(problemsOf({ user_data: { a: 'x'.repeat(400) }, notify_address: null })).toEqual([]);
  expect(problemsOf({ user_data: { a: '字'.repeat(200) }, notify_address: null })).toEqual([['user_data is too large', ['user_data']]]);
});

test('reserved names are refused', () => {
  expect(problemsOf({ user_data: { SubmissionKey: 'x' }, notify_address: null })).toEqual([['user_data: the name SubmissionKey is reserved', ['user_data', 'SubmissionKey']]]);
  expect(problemsOf({ user_data: { NotifyAddress: 'x' }, notify_address: null })).toEqual([['user_data: the name NotifyAddress is reserved', ['user_data', 'NotifyAddress']]]);
});

test('what is not known yet is not judged', () => {
  expect(problemsOf({ user_data: { a: UNKNOWN, b: 'x'.repeat(600) }, notify_address: null })).toEqual([]);
  expect(problemsOf({ user_data: null, notify_address: UNKNOWN })).toEqual([]);
});
